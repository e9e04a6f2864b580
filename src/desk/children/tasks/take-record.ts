/**
 * Stops 2 to 4 of the walk in one child: bytes become an article, the article is read, told calls become accounts with
 * keys. The desk only keeps and links what comes back.
 */
import type { ArticleRecord, EventBody, Exhibit } from '../../../model/index.ts'
import { engineRunOf } from '../../pipeline/engine-run.ts'
import { recordOf } from '../../pipeline/for-linking.ts'
import { takeArticleTask } from './take-article.ts'

/** What comes back: the record to keep, and the custody entry of the run that made it. */
export interface TakenRecord {
  readonly record: ArticleRecord
  readonly run: EventBody
}

/** @param input a `CleanPageTask` with its `exhibit` @throws {Trouble} those of `cleanBytes` */
export async function takeRecordTask(input: unknown): Promise<TakenRecord> {
  const { exhibit } = input as { exhibit: Exhibit }
  const { article, reading, cleanVersion } = await takeArticleTask(input)
  if (!reading) throw new Error('an article for the store was asked for unread')
  const record = await recordOf(exhibit, { ...article, exhibit: exhibit.sha256, entryOf: liveBlogOf(exhibit) }, reading)
  return { record, run: engineRunOf(record, cleanVersion) }
}

/**
 * Several small texts in one go, so that no child waits for its next one while the desk is at work.
 *
 * @returns in their order; null for one that could not be taken: it is tried again alone, and then its Trouble is told
 */
export async function takeRecordsTask(input: unknown): Promise<(TakenRecord | null)[]> {
  const taken: (TakenRecord | null)[] = []
  for (const one of input as unknown[]) taken.push(await takeRecordTask(one).catch(() => null))
  return taken
}

/** The page whose entry this is: entries of live blogs are sealed as children of their page, and an article is named by its exhibit. */
function liveBlogOf(exhibit: Exhibit): string | null {
  return exhibit.hints?.madeBy?.startsWith('collect/live') ? exhibit.parent : null
}
