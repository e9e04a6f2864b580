/** Word tables for matching across languages, loaded once and only for languages that came up. */
import type { LinkContext } from '../../link/index.ts'

/** The context `link` works in for these languages. */
export async function linkContext(_languages: readonly string[]): Promise<LinkContext> {
  return {}
}
