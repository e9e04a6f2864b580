/**
 * Stops 2 and 3 of the walk in one child: bytes become an article, the article is read.
 *
 * Together, because both are work for a processor and neither may hold up the desk; the desk itself loads no parser.
 */
import { CLEAN_VERSION } from '../../../clean/index.ts'
import type { Article, ReadResult } from '../../../model/index.ts'
import { read } from '../../../read/index.ts'
import { cleanPageTask } from './clean-page.ts'

/** What comes back. */
export interface TakenArticle {
  readonly article: Article
  /** Null when the article was asked for unread. */
  readonly reading: ReadResult | null
  readonly cleanVersion: string
}

/** @param input a `CleanPageTask`; with `unread: true` the article is cleaned and not read @throws {Trouble} those of `cleanBytes` */
export async function takeArticleTask(input: unknown): Promise<TakenArticle> {
  const article = await cleanPageTask(input)
  const unread = (input as { unread?: boolean }).unread === true
  return { article, reading: unread ? null : read(article), cleanVersion: CLEAN_VERSION }
}
