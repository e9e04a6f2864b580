/**
 * The view: one article as the stages see it. Words with what is known of them, quotation marks paired, sentences at every
 * level of quotation ("zones"), and the phrases of the language where they stand.
 *
 * Everything is held as numbers of words; offsets into the text are looked up at the very end. A zone is a sentence of
 * the article, or a sentence inside a quotation; each word belongs to exactly one zone, the innermost.
 */
import type { Article, Block, Span } from '../model/index.ts'
import { cutBlocks, cutWords, type Found, splitSentences } from '../text/index.ts'
import { type Compiled, flag, type WordFacts } from './compile-language.ts'
import type { Meaning } from './meanings.ts'
import { opensWithMark, type Pair, pairQuoteMarks, trimSpan } from './pair-quote-marks.ts'

export interface BlockView {
  readonly kind: Block['kind']
  readonly span: Span
  /** Words of the block, half-open. */
  readonly from: number
  readonly to: number
  readonly aside: boolean
}

export type PairKind = 'quote' | 'scare' | 'title' | 'nickname' | 'term'

/** A pair of marks in words. `openAt` is -1 when the opening mark is missing, `closeAt` is the block's end when unclosed. */
export interface PairView extends Pair {
  readonly index: number
  readonly openAt: number
  readonly closeAt: number
  readonly block: number
  kind: PairKind
  /** Pair of the paragraph before, when this one carries its quotation on. */
  carriesOn: number
}

export interface Zone {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly block: number
  /** Pair whose inside this sentence belongs to, or -1 for the article's own voice. */
  readonly level: number
}

export interface View {
  readonly text: string
  readonly compiled: Compiled
  readonly starts: number[]
  readonly ends: number[]
  readonly facts: WordFacts[]
  readonly blocks: BlockView[]
  readonly pairs: PairView[]
  /** For each word, the pair that opens at it, or -1. */
  readonly opens: number[]
  readonly zones: Zone[]
  /** Zone of each word. */
  readonly zoneOf: number[]
  /** Phrases in order of their first word. */
  readonly found: Found<Meaning>[]
  /** For each word, the first of `found` that starts at it or later. */
  readonly foundFrom: number[]
}

/** Character of a one-character mark at a word, or ''. */
export function markAt(view: Pick<View, 'facts'>, place: number): string {
  const facts = view.facts[place]
  return facts?.shape === 'mark' ? facts.raw : ''
}

/** Has the word at `place` one of these flags. */
export function has(view: Pick<View, 'facts'>, place: number, bits: number): boolean {
  return ((view.facts[place]?.flags ?? 0) & bits) !== 0
}

/** Offsets of words `from`..`to`. */
export function spanOf(view: View, from: number, to: number): Span {
  return [view.starts[from] ?? 0, view.ends[Math.max(from, to - 1)] ?? 0]
}

/** Phrases that start within words `from`..`to` and end there too. */
export function phrasesIn(view: View, from: number, to: number): Found<Meaning>[] {
  const rows: Found<Meaning>[] = []
  for (let at = view.foundFrom[from] ?? view.found.length; at < view.found.length; at++) {
    const one = view.found[at]
    if (!one || one.from >= to) break
    if (one.to <= to) rows.push(one)
  }
  return rows
}

function blocksOf(article: Article): readonly { kind: Block['kind']; span: Span }[] {
  const rows = article.blocks.length > 0 ? article.blocks : cutBlocks(article.text)
  return rows.filter((one) => one.span[0] < one.span[1] && one.span[1] <= article.text.length)
}

function cutAll(draft: View, article: Article): void {
  const { text, compiled } = draft
  for (const { kind, span } of blocksOf(article)) {
    const from = draft.starts.length
    const cut = cutWords(text, span[0], span[1], compiled.cut)
    for (let at = 0; at < cut.starts.length; at++) {
      const start = cut.starts[at] ?? 0
      const end = cut.ends[at] ?? start
      draft.opens.push(-1)
      draft.starts.push(start)
      draft.ends.push(end)
      draft.facts.push(compiled.facts(text.slice(start, end)))
    }
    const aside = article.asides.some((one) => span[0] < one.span[1] && one.span[0] < span[1])
    draft.blocks.push({ kind, span, from, to: draft.starts.length, aside })
  }
}

/** First word at or after an offset, within a block. */
function wordAt(view: View, block: BlockView, offset: number): number {
  let low = block.from
  let high = block.to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((view.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function pairAll(view: View): void {
  const marks = view.compiled.language.quoteMarks
  view.blocks.forEach((block, index) => {
    const next = view.blocks[index + 1]
    const reopened = next !== undefined && opensWithMark(view.text, next.span)
    const base = view.pairs.length
    const found = pairQuoteMarks(view.text, block.span, marks, reopened)
    for (const pair of [...found, ...missingOpening(view, block, found)]) {
      const openAt = pair.opened ? wordAt(view, block, pair.open) : -1
      const closeAt = pair.closed ? wordAt(view, block, pair.close) : block.to
      const at = view.pairs.length
      const parent = pair.parent < 0 ? -1 : pair.parent + base
      view.pairs.push({ ...pair, parent, index: at, openAt, closeAt, block: index, kind: 'quote', carriesOn: -1 })
      const first = pair.opened ? openAt : wordAt(view, block, pair.inner[0])
      view.opens[first] = at
    }
  })
}

/** A closing mark that nothing opened, with a comma before it and a cue after it: the quotation starts with the sentence. */
function missingOpening(view: View, block: BlockView, pairs: readonly Pair[]): Pair[] {
  const used = new Set(pairs.flatMap((pair) => [pair.open, pair.close]))
  for (let at = block.from + 2; at < block.to - 1; at++) {
    const char = markAt(view, at)
    const offset = view.starts[at] ?? 0
    if (!'”"»'.includes(char) || char === '' || used.has(offset)) continue
    if (!/[,.!?]/.test(markAt(view, at - 1)) || !cueNear(view, at + 1, block.to)) continue
    let start = at - 2
    while (start > block.from && !/[.!?”"»]/.test(markAt(view, start - 1))) start--
    const inner = trimSpan(view.text, [view.starts[start] ?? 0, offset])
    if (pairs.some((pair) => pair.open < offset && pair.close > inner[0])) continue
    return [{ open: inner[0], close: offset, closed: true, opened: false, inner, single: false, depth: 0, parent: -1 }]
  }
  return []
}

/** Is one of the next words a cue, with at most a short noun phrase before it. */
function cueNear(view: View, place: number, to: number): boolean {
  for (let at = place; at < Math.min(to, place + 5); at++) {
    if (has(view, at, flag.cue)) return true
    if (view.facts[at]?.shape === 'mark' && at > place) return false
  }
  return false
}

const dashes = new Set(['—', '–', '-'])

/** Does what follows a closing mark still belong to its sentence. */
function carriesOn(view: View, place: number, endMark: string): boolean {
  const facts = view.facts[place]
  if (!facts) return false
  if (facts.shape === 'mark') return facts.raw === ',' || facts.raw === ';' || facts.raw === ':' || dashes.has(facts.raw)
  if (facts.shape === 'lower') return true
  if (facts.shape === 'number' || endMark === '.') return false
  for (let at = place; at < place + 5 && at < view.facts.length; at++) {
    if (!has(view, at, flag.cue)) continue
    const after = view.facts[at + 1]
    return after === undefined || after.shape === 'mark' || (at > place && has(view, at + 1, flag.preposition | flag.adverb))
  }
  return false
}

/** "Senator Marsh (D-Md.) said", "the ship (really!), he wrote": what ends in brackets ends nothing when a small letter goes on. */
function bracketGoesOn(view: View, place: number): boolean {
  if (!/^[)\]]$/.test(markAt(view, place + 1))) return false
  const after = view.facts[place + 2]
  return after !== undefined && (after.shape === 'lower' || after.raw === ',' || after.raw === ';')
}

/** A full stop that ends nothing: abbreviation, initial, ordinal, or a small letter follows. */
function dotStays(view: View, place: number): boolean {
  const before = view.facts[place - 1]
  const after = view.facts[place + 1]
  if (!before || !after || before.shape === 'mark') return false
  const near = (view.starts[place + 1] ?? 0) - (view.ends[place] ?? 0) < 3
  if (!near) return false
  if (after.shape === 'lower' || after.raw === ',' || after.raw === ';') return true
  if (view.compiled.abbreviations.has(before.folded) && (after.shape === 'number' || !has(view, place - 1, flag.negation))) return true
  // "aus dem 14. Jahrhundert": an ordinal behind an article.
  if (
    before.shape === 'number' &&
    view.compiled.language.nounCapitals &&
    ((before.raw.length <= 2 && has(view, place - 2, flag.preposition)) ||
      (before.raw.length <= 3 && has(view, place - 2, flag.determiner)))
  )
    return after.shape === 'capital'
  if (before.shape === 'number') return has(view, place + 1, flag.time) || (before.raw.length <= 2 && after.shape === 'number')
  return before.raw.length === 1 && before.shape === 'capital' && !has(view, place + 1, flag.notName)
}

function addZones(view: View, from: number, to: number, block: number, level: number): void {
  const ends = splitSentences(
    {
      markAt: (place) => markAt(view, place),
      closes: (place) => {
        const pair = view.pairs[view.opens[place] ?? -1]
        return pair && pair.index !== level ? Math.min(pair.closeAt, to - 1) : -1
      },
      markStays: (place) => bracketGoesOn(view, place) || (markAt(view, place) === '.' && dotStays(view, place)),
      carriesOn: (place, mark) => carriesOn(view, place, mark),
    },
    from,
    to,
  )
  let start = from
  for (const end of ends) {
    const index = view.zones.length
    view.zones.push({ index, from: start, to: end, block, level })
    view.zoneOf.fill(index, start, end)
    start = end
  }
}

/** "14:05 The mayor says …", "[14:05] —": the time at the head of a live blog's entry is no part of its first sentence. */
function afterClock(view: View, block: BlockView): number {
  let at = block.from
  if (/^[[(]$/.test(markAt(view, at))) at++
  if (!/^\d{1,2}:\d\d$/.test(view.facts[at]?.raw ?? '')) return block.from
  at++
  while (at < block.to && /^[\])|—–:.-]$/.test(markAt(view, at))) at++
  const next = view.facts[at]
  const opens = next !== undefined && (next.shape === 'capital' || next.shape === 'upper' || (view.opens[at] ?? -1) >= 0)
  return opens && at < block.to ? at : block.from
}

function zoneAll(view: View): void {
  for (let at = 0; at < view.starts.length; at++) view.zoneOf.push(-1)
  view.blocks.forEach((block, index) => {
    const from = afterClock(view, block)
    if (from > block.from) addZones(view, block.from, from, index, -1)
    addZones(view, from, block.to, index, -1)
  })
  for (const pair of view.pairs) {
    const from = pair.openAt < 0 ? (view.blocks[pair.block]?.from ?? 0) : pair.openAt + 1
    const start = pair.openAt < 0 ? wordAt(view, view.blocks[pair.block] as BlockView, pair.inner[0]) : from
    if (start < pair.closeAt) addZones(view, start, pair.closeAt, pair.block, pair.index)
  }
}

function findAll(view: View): void {
  const { book } = view.compiled
  const terms = (place: number): readonly number[] => view.facts[place]?.terms ?? []
  for (let at = 0; at < view.facts.length; at++) {
    view.foundFrom.push(view.found.length)
    if (terms(at).length === 0) continue
    const zone = view.zones[view.zoneOf[at] ?? -1]
    for (const one of book.findAt(terms, at, zone ? zone.to : at + 1)) view.found.push(one)
  }
  view.foundFrom.push(view.found.length)
}

/** Look at an article through one language. */
export function makeView(article: Article, compiled: Compiled): View {
  const view: View = {
    text: article.text,
    compiled,
    starts: [],
    ends: [],
    facts: [],
    blocks: [],
    pairs: [],
    opens: [],
    zones: [],
    zoneOf: [],
    found: [],
    foundFrom: [],
  }
  cutAll(view, article)
  pairAll(view)
  zoneAll(view)
  findAll(view)
  return view
}
