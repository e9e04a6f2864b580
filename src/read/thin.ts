/**
 * The thin cut published as `@hearsay/read`: plain text or turns in, printed reading out. Zero dependencies.
 *
 * Times, topics and the lexicon of names stay out of it (`scripts/pack-read.mjs`): it tells who says what, not when and about what.
 */
import { bareArticle, type PrintedReading } from '../model/index.ts'
import { printReading } from './print-reading.ts'
import { type ReadOptions, read } from './read-article.ts'
import { articleOfTurns, readTurns as readAll, type TurnText } from './read-turns.ts'

export { readVersion } from './version.ts'
export type { PrintedReading, ReadOptions, TurnText }

/**
 * Read a plain text; its blocks are cut at blank lines.
 *
 * @param options `language`: BCP 47 tag (without one only marks and names are read)
 * @returns statements, positions, calls, echoes; spans count UTF-16 units into `text`
 */
export function readText(text: string, options: ReadOptions = {}): PrintedReading {
  const article = bareArticle(text)
  return printReading(article, read(article, options))
}

/**
 * Read the turns of a transcript: one statement a turn, in one call.
 *
 * @returns spans count UTF-16 units into `article.text`, the turns one below the other
 */
export function readTurns(turns: readonly TurnText[], options: ReadOptions = {}): PrintedReading {
  return printReading(articleOfTurns(turns, options), readAll(turns, options))
}
