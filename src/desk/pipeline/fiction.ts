/** The example case is invented, and everything that comes from it says so. */
import type { ArticleRecord } from '../../model/index.ts'

/** Does this article come from the example case? */
export function fictionOf(record: ArticleRecord): boolean {
  return record.exhibit.from.kind === 'example'
}
