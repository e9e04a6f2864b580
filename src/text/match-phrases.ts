/**
 * Phrases: many patterns looked for in one pass.
 *
 * Patterns are compiled once. A word is asked once which terms it satisfies (the caller caches the answer per distinct
 * word); a phrase is then tried only where its first term stands. So the cost grows with the text, not with the lists.
 * The syntax is described in `read/language.ts`: blanks between words, `a|b`, `stem*`, `word?`, `…`.
 */
import { cutWords, foldWord } from './cut-words.ts'

/** How many words a `…` may leap over; `… …` leaps over twice as many. */
const leap = 6

interface Step {
  /** A few numbers at most: looking through them is quicker than a set. */
  readonly terms: readonly number[]
  /** Words that may be leapt over before it. */
  readonly gap: number
}

interface Phrase<T> {
  readonly steps: readonly Step[]
  readonly what: T
}

/** A phrase found: words `from` to `to` (half-open, indices of words). */
export interface Found<T> {
  readonly from: number
  readonly to: number
  readonly what: T
}

/** What a row of words must offer to be searched: the terms that the word at a place satisfies. */
export type TermsAt = (place: number) => readonly number[]

export interface PhraseBook<T> {
  /** Terms that a folded word satisfies. Cache it per distinct word. */
  readonly termsOf: (folded: string) => readonly number[]
  /** Every phrase that starts at word `place` and ends before `limit`; for each thing meant, the longest. */
  readonly findAt: (terms: TermsAt, place: number, limit: number) => readonly Found<T>[]
}

interface Draft {
  readonly exact: Map<string, number>
  readonly stems: Map<string, number>
  count: number
}

/** Number of a term, the same for the same text. */
function termOf(draft: Draft, word: string): number {
  const stem = word.endsWith('*')
  const list = stem ? draft.stems : draft.exact
  const key = stem ? word.slice(0, -1) : word
  const seen = list.get(key)
  if (seen !== undefined) return seen
  list.set(key, draft.count)
  return draft.count++
}

/** A written word as the steps it takes: "didn't" is two words in the text, so it is two here. */
function pieces(word: string, cut: (folded: string) => readonly number[]): string[] {
  if (word === '…' || word.includes('|') || word.endsWith('*')) return [word]
  const folded = foldWord(word)
  const { starts, ends } = cutWords(folded, 0, folded.length, cut)
  return starts.map((start, index) => folded.slice(start, ends[index]))
}

/** All spellings of a pattern once its optional words are there or not. */
function variants(words: readonly string[]): string[][] {
  let rows: string[][] = [[]]
  for (const word of words) {
    if (word.length > 1 && word.endsWith('?')) rows = rows.flatMap((row) => [row, [...row, word.slice(0, -1)]])
    else rows = rows.map((row) => [...row, word])
  }
  return rows
}

function stepsOf(draft: Draft, words: readonly string[]): Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const word of words) {
    if (word === '…') {
      gap += leap
      continue
    }
    const terms = word.split('|').map((one) => termOf(draft, one === ',' ? one : foldWord(one)))
    steps.push({ terms: [...new Set(terms)], gap })
    gap = 0
  }
  return steps
}

/** Split a list of patterns into patterns. */
export function patternList(list: string): string[] {
  return list
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

function meet(some: readonly number[], others: readonly number[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

/** End of a phrase that starts at `place`, or -1. `from` is the step in hand. */
function endOf(steps: readonly Step[], from: number, terms: TermsAt, place: number, limit: number): number {
  const step = steps[from]
  if (!step) return place
  const last = Math.min(limit - 1, place + step.gap)
  for (let at = place; at <= last && at < limit; at++) {
    if (!meet(terms(at), step.terms)) continue
    const end = endOf(steps, from + 1, terms, at + 1, limit)
    if (end >= 0) return end
  }
  return -1
}

function compile<T>(lists: readonly { patterns: string; what: T }[], cut: (folded: string) => readonly number[]) {
  const draft: Draft = { exact: new Map(), stems: new Map(), count: 0 }
  const byFirst = new Map<number, Phrase<T>[]>()
  for (const list of lists) {
    for (const pattern of patternList(list.patterns)) {
      for (const words of variants(pattern.split(/\s+/))) {
        const steps = stepsOf(
          draft,
          words.flatMap((word) => pieces(word, cut)),
        )
        const first = steps[0]
        if (!first) continue
        for (const term of first.terms) byFirst.set(term, [...(byFirst.get(term) ?? []), { steps, what: list.what }])
      }
    }
  }
  return { draft, byFirst }
}

/** Longest find per thing meant. */
function longest<T>(found: readonly Found<T>[]): readonly Found<T>[] {
  if (found.length < 2) return found
  const best = new Map<T, Found<T>>()
  for (const one of found) {
    const seen = best.get(one.what)
    if (!seen || one.to > seen.to) best.set(one.what, one)
  }
  return [...best.values()]
}

/**
 * Compile lists of patterns into one book.
 *
 * @param cut the language's way to cut a folded word, so that patterns are cut as the text is
 */
export function makePhraseBook<T>(
  lists: readonly { readonly patterns: string; readonly what: T }[],
  cut: (folded: string) => readonly number[] = () => [],
): PhraseBook<T> {
  const { draft, byFirst } = compile(lists, cut)
  const longestStem = Math.max(0, ...[...draft.stems.keys()].map((stem) => stem.length))
  const termsOf = (folded: string): number[] => {
    const terms: number[] = []
    const exact = draft.exact.get(folded)
    if (exact !== undefined) terms.push(exact)
    for (let length = 1; length <= Math.min(longestStem, folded.length); length++) {
      const stem = draft.stems.get(folded.slice(0, length))
      if (stem !== undefined) terms.push(stem)
    }
    return terms
  }
  const findAt = (terms: TermsAt, place: number, limit: number): readonly Found<T>[] => {
    const found: Found<T>[] = []
    for (const term of terms(place)) {
      for (const phrase of byFirst.get(term) ?? []) {
        const end = endOf(phrase.steps, 1, terms, place + 1, limit)
        if (end >= 0) found.push({ from: place, to: end, what: phrase.what })
      }
    }
    return longest(found)
  }
  return { termsOf, findAt }
}
