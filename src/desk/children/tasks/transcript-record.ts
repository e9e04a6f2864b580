/** A transcript, with people's changes, as an article with its accounts and keys: reading is work for a child. */
import type { ArticleRecord, Exhibit, TranscriptRecord } from '../../../model/index.ts'
import { transcriptArticle } from '../../recordings/transcript-article.ts'

/** @param input the transcript and the exhibit of its recording */
export async function transcriptRecordTask(input: unknown): Promise<ArticleRecord> {
  const { record, recording } = input as { record: TranscriptRecord; recording: Exhibit | null }
  return await transcriptArticle(record, recording)
}
