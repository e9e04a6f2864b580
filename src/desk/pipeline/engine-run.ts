/** The custody entry of an engine run: which engine, which version, what it was given, what it gave. */
import { createHash } from 'node:crypto'
import type { ArticleRecord, EventBody } from '../../model/index.ts'

/** One entry for cleaning and reading an article; the output hash is over the reading as JSON. */
export function engineRunOf(record: ArticleRecord, cleanVersion: string): EventBody {
  const { code, lexicon, weights } = record.read.version
  return {
    kind: 'engine-run',
    engine: 'clean+read',
    version: `${cleanVersion}+${code}`,
    input: record.exhibit.sha256,
    output: createHash('sha256').update(JSON.stringify(record.read)).digest('hex'),
    parameters: { lexicon, weights, language: record.read.language },
  }
}
