/**
 * Phrase lists and how text is held against them.
 *
 * Phrases are compared folded: lower case, straight apostrophes, one space. All languages are tried at once, since
 * pages mix them (an English share bar under a Ukrainian article). Look-up goes by first word, so its cost grows with
 * the text and not with the lists.
 */

/** The text folded last: one line is asked about by many rules in a row. */
let last = { text: '', folded: '' }

/** Lower case, NFKC, straight apostrophes and single spaces; for comparing only, never for offsets. */
export function fold(text: string): string {
  if (text !== last.text) last = { text, folded: folded(text) }
  return last.folded
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u200b]+/g, ' ')
    .trim()
}

/** Folded, without the marks and arrows around it: "— Related posts: »" becomes "related posts". */
export function bare(text: string): string {
  return trimmed(fold(text))
}

/** A folded line without marks and arrows around it. */
export function trimmed(folded: string): string {
  return folded.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')
}

/** Phrases of one row in all languages. */
export interface Phrases {
  /** The whole (bare) line is one of the phrases. */
  is(bareLine: string): boolean
  /** The phrase with which the (bare) line begins, longest first. */
  begins(bareLine: string): string | null
  /** The first phrase that stands anywhere in the (folded) text. */
  holds(folded: string): string | null
}

const letter = /[\p{L}\p{N}]/u
/** Scripts without spaces between words. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const anyUnspaced = /[\u3040-\u30ff\u3400-\u9fff]/

/** Several words, or as much in a script without spaces: long enough to mean what it means inside a longer line. */
export function isLongPhrase(phrase: string): boolean {
  return phrase.includes(' ') || (phrase.length >= 5 && unspaced.test(phrase))
}
const wordStart = /[\p{L}\p{N}]+/gu

function fitsAt(text: string, phrase: string, at: number): boolean {
  return text.startsWith(phrase, at) && !letter.test(text.charAt(at + phrase.length))
}

/** Make the phrases of a row. */
export function phrasesOf(list: readonly string[]): Phrases {
  const whole = new Set(list)
  const byFirst = new Map<string, string[]>()
  for (const phrase of [...whole].sort((a, b) => b.length - a.length)) {
    const first = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? phrase
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  /** Inside a line without spaces no word begins or ends: phrases of four letters and more are found wherever they stand. */
  const dense = [...whole].filter((phrase) => phrase.length >= 4 && unspaced.test(phrase)).sort((a, b) => b.length - a.length)
  const at = (text: string, word: string, index: number): string | null =>
    byFirst.get(word)?.find((phrase) => fitsAt(text, phrase, index)) ?? null
  return {
    is: (line) => whole.has(line),
    begins: (line) => {
      const word = /^[\p{L}\p{N}]+/u.exec(line)?.[0]
      const found = word ? at(line, word, 0) : null
      return found ?? (unspaced.test(line) ? (dense.find((phrase) => line.startsWith(phrase)) ?? null) : null)
    },
    holds: (text) => {
      for (const match of text.matchAll(wordStart)) {
        const found = at(text, match[0], match.index)
        if (found) return found
      }
      return anyUnspaced.test(text) ? (dense.find((phrase) => isLongPhrase(phrase) && text.includes(phrase)) ?? null) : null
    },
  }
}
