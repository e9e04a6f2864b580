/**
 * Known names: places, bodies, outlets and people of the lexicon, wherever and however they are spelled.
 *
 * Names are looked for with their capitals, so that "US" is not "us". Where names bend (uk, ru, pl, de) up to three last
 * letters may differ from the nominative.
 */
import { foldWord, makePhraseBook, type PhraseBook } from '../text/index.ts'
import type { Compiled } from './compile-language.ts'
import { nameRows } from './names.data.ts'
import type { View } from './view.ts'

export interface KnownName {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly id: string
  readonly type: string
}

interface Row {
  readonly id: string
  readonly type: string
}

interface Book {
  readonly book: PhraseBook<Row>
  readonly terms: Map<string, readonly number[]>
}

const bending = new Set(['uk', 'ru', 'pl'])
const books = new WeakMap<Compiled, Book>()

/** One word of a name as a pattern: its stem where the language bends names. */
function pattern(word: string, bends: boolean): string {
  const folded = foldWord(word).replace(/[;|?*]/g, '')
  if (!bends || folded.length < 4) return folded
  return `${folded.replace(/[аяоеиіьйыaeoy]$/u, '')}*`
}

/** Names of the outlets and agencies that only this language lists. */
function ownOutlets(compiled: Compiled): { patterns: string; what: Row }[] {
  return compiled.language.outlets
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => ({
      patterns: foldWord(one),
      what: { id: `outlet.${foldWord(one).replace(/^the /, '').replace(/\s+/g, '_')}`, type: 'media' },
    }))
}

function bookFor(compiled: Compiled): Book {
  const seen = books.get(compiled)
  if (seen) return seen
  const tag = compiled.language.tag
  const lists = nameRows.flatMap(({ id, type, names }) => {
    const own = names[tag] ?? names.en ?? ''
    return own.split(';').map((name) => ({
      patterns: name
        .split(/\s+/)
        .map((word) => pattern(word, bending.has(tag)))
        .join(' '),
      what: { id, type },
    }))
  })
  const book = makePhraseBook([...lists, ...ownOutlets(compiled)], compiled.language.cutWord ?? (() => []))
  const made = { book, terms: new Map<string, readonly number[]>() }
  books.set(compiled, made)
  return made
}

/** Terms of a word that has a capital; a small word is no name. */
function termsOf(held: Book, view: View, place: number): readonly number[] {
  const facts = view.facts[place]
  if (!facts) return []
  const seen = held.terms.get(facts.raw)
  if (seen) return seen
  const terms = held.book.termsOf(facts.folded)
  if (held.terms.size < 100_000) held.terms.set(facts.raw, terms)
  return terms
}

/** All known names, in text order, the longest where they overlap. */
export function findNames(view: View): KnownName[] {
  const held = bookFor(view.compiled)
  const rows: KnownName[] = []
  let free = 0
  for (let at = 0; at < view.facts.length; at++) {
    const shape = view.facts[at]?.shape
    if (at < free || (shape !== 'capital' && shape !== 'upper')) continue
    const zone = view.zones[view.zoneOf[at] ?? -1]
    const hits = held.book.findAt((place) => termsOf(held, view, place), at, zone?.to ?? at + 1)
    const best = [...hits].sort((a, b) => b.to - a.to)[0]
    if (!best || !capitalised(view, best.from, best.to)) continue
    rows.push({ from: best.from, to: best.to, start: view.starts[best.from] ?? 0, end: view.ends[best.to - 1] ?? 0, ...best.what })
    free = best.to
  }
  return rows
}

/** An acronym must be written as one, and the last word of a longer name with a capital. */
function capitalised(view: View, from: number, to: number): boolean {
  const first = view.facts[from]
  if (!first) return false
  if (to - from === 1 && first.folded.length <= 3) return first.shape === 'upper' || !/^[a-z]{2}$/.test(first.folded)
  return view.facts[to - 1]?.shape !== 'lower' || to - from > 2
}

/** The known name that covers or is covered by a stretch of text, or null. Rows are in text order. */
export function knownNameAt(rows: readonly KnownName[], start: number, end: number): KnownName | null {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const row = rows[low]
  return row && row.start < end && (row.end === end || (row.start === start && row.end <= end)) ? row : null
}
