/**
 * The one analyser of search: what is indexed, what is asked and what is highlighted go through here, so they agree.
 *
 * A text becomes words with their places; each word gives its exact folded form (for phrases) and, unless it is a stop
 * word, its stem (for everything else). Pure: same text, same tokens, in a browser too.
 */
import { primaryTag, stem } from './stem.ts'
import { stopWords } from './stop-words.data.ts'
import { words } from './words.ts'

export { primaryTag, stem, stemmedLanguages } from './stem.ts'
export { fold, type Word, words } from './words.ts'

/** One word of a text. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Folded form. */
  readonly exact: string
  /** Stem of the folded form; null for a stop word. */
  readonly stem: string | null
}

/**
 * The words of a text, analysed.
 *
 * @param language BCP 47 of the text; of an unknown one, stems are the exact forms
 */
export function analyse(text: string, language: string): Token[] {
  const tag = primaryTag(language)
  return words(text).map((word) => ({ ...word, stem: isStopWord(word.exact, tag) ? null : knownStem(word.exact, tag) }))
}

/** Is the folded word one that nobody searches for in this language? */
export function isStopWord(exact: string, language: string): boolean {
  return stopWords[primaryTag(language)]?.has(exact) ?? false
}

/** Texts repeat their words: stems are remembered, up to a limit. */
const remembered = new Map<string, string>()
const mostRemembered = 100_000

function knownStem(exact: string, tag: string): string {
  const key = `${tag}:${exact}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = stem(exact, tag)
  remembered.set(key, found)
  return found
}
