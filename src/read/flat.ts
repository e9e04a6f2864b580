/**
 * A zone laid flat: the words of one sentence at one level, with each quotation inside it as a single item.
 *
 * Frames are looked for on this row, so that "said the officer" is the same three items whether ten or a thousand words
 * stand in the marks before it. Scare quotes, titles and nicknames are no quotations: their words stay, their marks go.
 */
import { flag } from './compile-language.ts'
import { has, markAt, type PairView, type View, type Zone } from './view.ts'

export interface Flat {
  readonly zone: Zone
  /** Word of each item; for a quotation its opening mark (or first word). */
  readonly at: readonly number[]
  /** Pair of each item, or -1. */
  readonly atom: readonly number[]
}

/** Lay a zone flat. */
export function layFlat(view: View, zone: Zone): Flat {
  const at: number[] = []
  const atom: number[] = []
  let place = zone.from
  while (place < zone.to) {
    const pair = view.pairs[view.opens[place] ?? -1]
    if (pair && pair.index !== zone.level && pair.kind === 'quote') {
      at.push(place)
      atom.push(pair.index)
      place = Math.max(place + 1, Math.min(pair.closeAt + 1, zone.to))
      continue
    }
    if (pair && pair.index !== zone.level && pair.openAt === place) {
      place++
      continue
    }
    if (view.facts[place]?.shape !== 'mark' || !(closesInline(view, zone, place) || isInnerDot(view, zone, place))) {
      at.push(place)
      atom.push(-1)
    }
    place++
  }
  return { zone, at, atom }
}

/** The full stop of an abbreviation or initial inside a sentence ("Dr. Lopez"), the stroke of a name ("RFE/RL"): it parts nothing. */
function isInnerDot(view: View, zone: Zone, place: number): boolean {
  const mark = markAt(view, place)
  if (place >= zone.to - 1 || place === zone.from || (mark !== '.' && mark !== '/')) return false
  const after = view.facts[place + 1]
  if (mark === '/' && (view.starts[place + 1] !== view.ends[place] || after?.shape === 'lower' || after?.shape === 'number')) return false
  const before = view.facts[place - 1]
  return before !== undefined && before.shape !== 'mark' && (view.starts[place] ?? 0) === (view.ends[place - 1] ?? -1)
}

const closing = /^[”’»"'“‘›]$/

/** Is this word the closing mark of a pair whose words stand in the row. */
function closesInline(view: View, zone: Zone, place: number): boolean {
  if (!closing.test(markAt(view, place))) return false
  return zone.to > place && inlineCloses(view).has(place)
}

const cache = new WeakMap<View, Map<number, PairView>>()

/** Pairs that are no quotation, by their closing places. */
export function inlineCloses(view: View): Map<number, PairView> {
  const seen = cache.get(view)
  if (seen) return seen
  const made = new Map(view.pairs.filter((pair) => pair.kind !== 'quote').map((pair) => [pair.closeAt, pair] as const))
  cache.set(view, made)
  return made
}

/** Word at item `i`, or -1 where a quotation or nothing stands. */
export function wordAtItem(flat: Flat, i: number): number {
  return (flat.atom[i] ?? -1) >= 0 ? -1 : (flat.at[i] ?? -1)
}

/** Has item `i` one of these flags. Quotations have none. */
export function itemHas(view: View, flat: Flat, i: number, bits: number): boolean {
  const word = wordAtItem(flat, i)
  return word >= 0 && has(view, word, bits)
}

/** Mark at item `i`, or ''. */
export function itemMark(view: View, flat: Flat, i: number): string {
  const word = wordAtItem(flat, i)
  return word < 0 ? '' : markAt(view, word)
}

/** Pair at item `i`, or -1. */
export const itemPair = (flat: Flat, i: number): number => flat.atom[i] ?? -1

/** First item at or after a word. */
export function itemOf(flat: Flat, word: number): number {
  let low = 0
  let high = flat.at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((flat.at[middle] ?? 0) < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Last word (half-open) that item `i` covers. */
export function itemEnd(view: View, flat: Flat, i: number): number {
  const pair = view.pairs[itemPair(flat, i)]
  return pair ? Math.min(pair.closeAt + 1, flat.zone.to) : (flat.at[i] ?? 0) + 1
}

/** Is item `i` a small word that stands between clauses. */
export const opensClause = (view: View, flat: Flat, i: number): boolean =>
  itemHas(view, flat, i, flag.conjunction | flag.relative | flag.adversative)

/** Does a quotation stand as whole sentences: a capital at its start and an end mark inside. */
export function isWhole(view: View, pairIndex: number): boolean {
  const pair = view.pairs[pairIndex]
  if (!pair) return false
  const first = pair.openAt < 0 ? pair.closeAt - 1 : pair.openAt + 1
  const facts = view.facts[first]
  const capital = facts !== undefined && facts.shape !== 'lower' && facts.shape !== 'mark'
  const opened = capital || /^[¿¡…“‘«"]$/.test(markAt(view, first))
  return opened
}
