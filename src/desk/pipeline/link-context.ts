/** Word tables for matching across languages, loaded once and only for languages that came up. */
import type { LinkContext } from '../../link/index.ts'
import { wordTables } from '../words/index.ts'

/** The context `link` works in for these languages; without the pack of tables it still works, from lexicons alone. */
export async function linkContext(languages: readonly string[]): Promise<LinkContext> {
  return { tables: await wordTables(languages) }
}
