/**
 * Quotation marks: which mark opens, which closes, and which is none.
 *
 * Each paragraph is read from left to right with a few rival readings in hand (a stack and what it cost); the cheapest
 * one wins. Spaces say what a mark could be, the language says what it is by custom, and everything odd has a price
 * instead of an error. So ten thousand marks in a row cost ten thousand small steps, and an odd count is just dearer.
 */
import type { Span } from '../model/index.ts'
import { blank, charKind, digit, letter } from '../text/index.ts'

/** A pair of marks. `inner` lies between them; without a closing mark it runs to the end of the paragraph. */
export interface Pair {
  readonly open: number
  /** Offset of the closing mark, or the paragraph's end. */
  readonly close: number
  readonly closed: boolean
  /** False when the opening mark was missing and the sentence start was taken. */
  readonly opened: boolean
  readonly inner: Span
  readonly single: boolean
  readonly depth: number
  readonly parent: number
}

const price = { stray: 4, crossing: 6, toEnd: 3, toEndReopened: 0.5, long: 3, wrongSpace: 2, foreign: 0.4, mixed: 1 } as const
/** Rival readings kept. */
const rivals = 6
const longQuote = 1500

const openers = '“„«‘‚‹»"\'”「『'
const closers = '”“»’‘›«"\'」『』‹"'
const singles = "‘’‚‹›'"
const partners: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '‘': "’'",
  '‚': '‘’',
  '‹': '›',
  '"': '"”“',
  "'": "'’",
  '”': '”',
  '「': '」',
  '『': '』',
}

interface Open {
  readonly at: number
  readonly char: string
  readonly below: Open | null
  readonly depth: number
}
interface Closed {
  readonly open: Open
  readonly close: number
  readonly before: Closed | null
}
interface Reading {
  readonly cost: number
  readonly stack: Open | null
  readonly closed: Closed | null
}

/** What the surroundings of a mark say. */
interface Place {
  readonly char: string
  readonly at: number
  readonly open: number
  readonly close: number
  /** Price of being no quotation mark at all. */
  readonly none: number
}

const elided = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds?)\b/iu
const isMarkChar = (char: string): boolean => openers.includes(char) || closers.includes(char)

/** Price of a single mark or straight mark being an apostrophe, an inch, a minute. */
function priceOfNone(text: string, at: number, char: string): number {
  const before = charKind(text.charCodeAt(at - 1))
  if ((char === '"' || char === '”') && before === digit) return 0.6
  if (!singles.includes(char) || char === '‚' || char === '‹' || char === '›') return price.stray
  if (before === letter && /s/i.test(text.charAt(at - 1))) return 0.4
  if (before === letter || before === digit) return 1.2
  return elided.test(text.slice(at + 1, at + 7)) ? 0.2 : price.stray
}

interface Customs {
  /** Marks that open, and that close, by the custom of the language. */
  readonly 0: string
  readonly 1: string
  /** «so» rather than »so«. */
  readonly outward: boolean
}

const known = new WeakMap<readonly string[], Customs>()

/** What a language's list of pairs comes to; worked out once. */
function customsOf(pairs: readonly string[]): Customs {
  const seen = known.get(pairs)
  if (seen) return seen
  const [out, into] = [pairs.indexOf('«»'), pairs.indexOf('»«')]
  const sideOf = (side: 0 | 1): string => pairs.map((pair) => pair[side]).join('')
  const made = { 0: sideOf(0), 1: sideOf(1), outward: out >= 0 && !(into >= 0 && into < out) }
  known.set(pairs, made)
  return made
}

/** Prices of a mark as opening and as closing: by its custom and by the spaces around it. */
function look(text: string, at: number, from: number, to: number, pairs: readonly string[]): Place | null {
  const char = text.charAt(at)
  const before = at > from ? charKind(text.charCodeAt(at - 1)) : blank
  const after = at + 1 < to ? charKind(text.charCodeAt(at + 1)) : blank
  const wordish = (kind: number): boolean => kind === letter || kind === digit
  if (singles.includes(char) && wordish(before) && wordish(after) && char !== '‚') return null
  // « … ». « … »: a mark right before a full stop or comma opens nothing.
  const endsThere = /^[.,;:!?)\]](?!\.\.)/u.test(text.slice(at + 1, at + 4))
  const opensBySpace =
    (before === blank || '([{—–-¡¿/'.includes(text.charAt(at - 1)) || isMarkChar(text.charAt(at - 1))) && after !== blank && !endsThere
  const closesBySpace = before !== blank && (after === blank || !wordish(after))
  const customs = customsOf(pairs)
  const custom = (side: 0 | 1): number => (customs[side].includes(char) ? 0 : price.foreign)
  const open = openers.includes(char) ? custom(0) + (opensBySpace ? 0 : price.wrongSpace) : Number.POSITIVE_INFINITY
  const close = closers.includes(char) ? custom(1) + (closesBySpace ? 0 : price.wrongSpace) : Number.POSITIVE_INFINITY
  const inward = customs.outward && (char === '«' || char === '»')
  return {
    char,
    at,
    open: inward && after === blank && open < 9 ? custom(0) + 0.5 : open,
    close: inward && before === blank && close < 9 ? custom(1) + 0.5 : close,
    none: priceOfNone(text, at, char),
  }
}

function priceOfPair(open: string, close: string, length: number, pairs: readonly string[]): number {
  const fits = pairs.includes(open + close) ? 0 : (partners[open] ?? '').includes(close) ? 0.2 : price.mixed
  const kinds = singles.includes(open) === singles.includes(close) ? 0 : 2
  return fits + kinds + (length > longQuote ? price.long : 0)
}

/** All readings that one more mark makes of one reading. */
function grow(reading: Reading, place: Place, pairs: readonly string[]): Reading[] {
  const { stack: top, closed } = reading
  const grown: Reading[] = [{ cost: reading.cost + place.none, stack: top, closed }]
  if (place.open < 9 && (top?.depth ?? 0) < 4) {
    const nestSame = top && top.char === place.char ? 1.5 : 0
    const open: Open = { at: place.at, char: place.char, below: top, depth: (top?.depth ?? 0) + 1 }
    grown.push({ cost: reading.cost + place.open + nestSame, stack: open, closed })
  }
  if (place.close < 9 && top && place.at > top.at + 1) {
    const cost = reading.cost + place.close + priceOfPair(top.char, place.char, place.at - top.at, pairs)
    grown.push({ cost, stack: top.below, closed: { open: top, close: place.at, before: reading.closed } })
  }
  return grown
}

/** Every mark that opens or closes in some language. */
const anyMark = new RegExp(`[${[...new Set(openers + closers)].join('')}]`, 'gu')

/** Offsets of the marks between two offsets. */
function marksIn(text: string, from: number, to: number): number[] {
  const places: number[] = []
  for (const found of text.slice(from, to).matchAll(anyMark)) places.push(from + found.index)
  return places
}

/** The cheapest reading of one paragraph. */
function cheapest(text: string, from: number, to: number, pairs: readonly string[], reopened: boolean): Reading {
  let readings: Reading[] = [{ cost: 0, stack: null, closed: null }]
  for (const at of marksIn(text, from, to)) {
    const place = look(text, at, from, to, pairs)
    if (!place) continue
    const grown: Reading[] = []
    for (const one of readings) grown.push(...grow(one, place, pairs))
    readings = grown.sort((a, b) => a.cost - b.cost)
    if (readings.length > rivals) readings.length = rivals
  }
  const ended = (one: Reading): number => {
    let cost = one.cost
    for (let open = one.stack; open; open = open.below) {
      cost += singles.includes(open.char) ? price.stray : reopened ? price.toEndReopened : price.toEnd
    }
    return cost
  }
  return readings.reduce((best, one) => (ended(one) < ended(best) ? one : best))
}

/** A reading as pairs, outer before inner, in text order. */
function toPairs(reading: Reading, end: number): Pair[] {
  const pairs: Omit<Pair, 'depth' | 'parent'>[] = []
  for (let one = reading.closed; one; one = one.before) {
    const { at, char } = one.open
    pairs.push({ open: at, close: one.close, closed: true, opened: true, inner: [at + 1, one.close], single: singles.includes(char) })
  }
  for (let open = reading.stack; open; open = open.below) {
    if (singles.includes(open.char)) continue
    pairs.push({ open: open.at, close: end, closed: false, opened: true, inner: [open.at + 1, end], single: false })
  }
  pairs.sort((a, b) => a.open - b.open)
  const above: number[] = []
  return pairs.map((pair, index): Pair => {
    while (above.length > 0 && (pairs[above.at(-1) ?? 0]?.close ?? 0) <= pair.open) above.pop()
    const parent = above.at(-1) ?? -1
    const depth = above.length
    above.push(index)
    return { ...pair, depth, parent }
  })
}

/**
 * Pair the quotation marks of one paragraph.
 *
 * @param reopened the next paragraph starts with an opening mark, so that a quotation may run on without a closing one
 */
export function pairQuoteMarks(text: string, span: Span, pairs: readonly string[], reopened: boolean): Pair[] {
  const [from, to] = span
  const reading = cheapest(text, from, to, pairs, reopened)
  const found = toPairs(reading, to)
  return found.map((pair) => ({ ...pair, inner: trimSpan(text, pair.inner) }))
}

/** Blanks at both ends of a span taken off. */
export function trimSpan(text: string, span: Span): Span {
  let [from, to] = span
  while (from < to && charKind(text.charCodeAt(from)) === blank) from++
  while (to > from && charKind(text.charCodeAt(to - 1)) === blank) to--
  return [from, to]
}

/** Does a paragraph begin with a mark that opens a quotation in some language. */
export function opensWithMark(text: string, span: Span): boolean {
  return /^\s*[“„«‘"»]/u.test(text.slice(span[0], Math.min(span[1], span[0] + 4)))
}
