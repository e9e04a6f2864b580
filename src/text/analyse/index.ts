/**
 * The one analyser of search: what is indexed, what is asked and what is highlighted go through here, so they agree.
 *
 * A text becomes words with their places; each word gives its exact folded form (for phrases) and, unless it is a stop
 * word, its stems (for everything else). Pure: same text, same tokens, in a browser too.
 */
import { primaryTag, stemmedLanguages, stemsOf } from './stem.ts'
import { stopWords } from './stop-words.data.ts'
import { words } from './words.ts'

export { primaryTag, stemmedLanguages, stemsOf } from './stem.ts'
export { words } from './words.ts'

/** One word of a text. `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface Token {
  readonly start: number
  readonly end: number
  /** Folded form. */
  readonly exact: string
  /** Stems of the folded form, one or two; none for a stop word. */
  readonly stems: readonly string[]
}

/**
 * The words of a text, analysed.
 *
 * @param language BCP 47 of the text; of an unknown one, stems are the exact forms
 */
export function analyse(text: string, language: string): Token[] {
  const tag = primaryTag(language)
  const stops = stopWords[tag]
  return words(text).map(({ start, end, exact }) => ({ start, end, exact, stems: stops?.has(exact) ? [] : knownStems(exact, tag) }))
}

/** Is the folded word one that nobody searches for in this language? */
export function isStopWord(exact: string, language: string): boolean {
  return stopWords[primaryTag(language)]?.has(exact) ?? false
}

/** Texts repeat their words: stems are remembered by language, up to a limit. */
const remembered = new Map<string, Map<string, readonly string[]>>()
const mostRemembered = 50_000

function knownStems(exact: string, tag: string): readonly string[] {
  let known = remembered.get(tag)
  if (!known || known.size >= mostRemembered) {
    if (remembered.size > stemmedLanguages.length * 2) remembered.clear()
    known = new Map()
    remembered.set(tag, known)
  }
  const before = known.get(exact)
  if (before !== undefined) return before
  const found = stemsOf(exact, tag)
  known.set(exact, found)
  return found
}
