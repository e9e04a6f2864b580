/** The thin cut published as `@hearsay/read`: plain text in, printed reading out. Zero dependencies. */
import { type Article, type PrintedReading, unknownFact } from '../model/index.ts'
import { printReading } from './print-reading.ts'
import { type ReadOptions, read } from './read-article.ts'

export type { Article, PrintedLink, PrintedPosition, PrintedReading, PrintedStatement, PrintedWho, ReadResult } from '../model/index.ts'
export { printReading } from './print-reading.ts'
export { type ReadOptions, read } from './read-article.ts'
export { articleOfTurns, readTurns, type TurnText } from './read-turns.ts'
export { readVersion } from './version.ts'

/** A bare article around a plain text; blocks are cut at blank lines. */
export function articleOfText(text: string): Article {
  const nothing = {
    exhibit: null,
    part: null,
    entryOf: null,
    blocks: [],
    authors: [],
    credits: [],
    captions: [],
    asides: [],
    removed: [],
    notes: [],
  }
  const unknown = {
    title: unknownFact<string>(),
    outlet: unknownFact<string>(),
    language: unknownFact<string>(),
    translatedFrom: unknownFact<string>(),
  }
  return {
    ...nothing,
    ...unknown,
    text,
    published: unknownFact(),
    updated: unknownFact(),
    canonical: unknownFact(),
    translationKind: 'unknown',
  }
}

/**
 * Read a plain text.
 *
 * @param options `language`: BCP 47 tag (without one only marks and names are read); `published`: `YYYY-MM-DD`
 * @returns statements, positions, calls, echoes, times and names; spans count UTF-16 units into `text`
 */
export function readText(text: string, options: ReadOptions = {}): PrintedReading {
  const article = articleOfText(text)
  return printReading(article, read(article, options))
}
