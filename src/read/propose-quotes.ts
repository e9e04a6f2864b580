/**
 * Quotations with a cue: before it ("…," said X), after it (X said: "…"), around it ("…," X said, "…").
 *
 * What stands in marks is read letter for letter. If the marked words are built into the writer's sentence the statement
 * is mixed and its content is the whole reported clause.
 */

import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { Draft, Words } from './draft.ts'
import { itemHas, itemMark, itemPair, opensClause } from './flat.ts'
import { type Frame, subjectBefore } from './frames.ts'
import { withCited } from './propose-cited.ts'
import {
  clauseEnd,
  comma,
  complementiser,
  countWords,
  cueWithin,
  draftOf,
  isWhole,
  lookAround,
  pairsIn,
  type Row,
  stop,
  wordsOf,
} from './take-content.ts'

/** Words inside a pair. */
export function insideOf(row: Row, pairIndex: number): Words | null {
  const pair = row.view.pairs[pairIndex]
  if (!pair) return null
  const from = pair.openAt < 0 ? row.view.foundFrom.length : pair.openAt + 1
  if (pair.openAt >= 0) return from < pair.closeAt ? [from, pair.closeAt] : null
  let at = pair.closeAt
  while (at > 0 && (row.view.starts[at - 1] ?? 0) >= pair.inner[0]) at--
  return at < pair.closeAt ? [at, pair.closeAt] : null
}

/** Item of the quotation that ends right before item `i`, leaping over a comma or dash and small adverbs; or -1. */
function quoteBefore(row: Row, i: number): number {
  const { view, flat } = row
  let at = i - 1
  for (let turns = 0; turns < 4 && at >= 0; turns++) {
    if (itemPair(flat, at) >= 0) return at
    const joined = view.compiled.language.subject === 'both' && itemHas(view, flat, at, flag.conjunction)
    const small = (joined || itemHas(view, flat, at, flag.adverb)) && !itemHas(view, flat, at, flag.relative)
    if (!comma.test(itemMark(view, flat, at)) && !small) return -1
    at--
  }
  return at >= 0 && itemPair(flat, at) >= 0 ? at : -1
}

/** Frame of a cue with a quotation before it, or null. */
function turnedFrame(row: Row, cue: CueHit): { frame: Frame; quote: number } | null {
  const { view, flat } = row
  const direct = quoteBefore(row, cue.auxiliary >= 0 ? cue.auxiliary : cue.start)
  if (direct >= 0 && !row.taken.has(itemPair(flat, direct))) return { frame: lookAround(view, flat, cue, true), quote: direct }
  const subject = subjectBefore(view, flat, (cue.auxiliary >= 0 ? cue.auxiliary : cue.start) - 1)
  if (!subject) return null
  const quote = quoteBefore(row, subject.first)
  if (quote < 0 || row.taken.has(itemPair(flat, quote))) return null
  return { frame: lookAround(view, flat, cue, false), quote }
}

/** First item of the clause that ends with the quotation at `quote`. */
function clauseStart(row: Row, quote: number): number {
  let i = quote
  while (i > row.used) {
    const before = itemMark(row.view, row.flat, i - 1)
    if (before === ';' || (before === ':' && i === quote)) break
    if (i === quote && /^[–—]$/.test(before) && itemPair(row.flat, i - 2) >= 0) break
    i--
  }
  while (i < quote && (itemMark(row.view, row.flat, i) !== '' || leads(row, i))) i++
  return i
}

/** A word that leads a clause in and is no part of it: "But", "However,". */
function leads(row: Row, i: number): boolean {
  const next = itemMark(row.view, row.flat, i + 1)
  if (itemHas(row.view, row.flat, i, flag.adverb) && next === ',') return true
  return itemHas(row.view, row.flat, i, flag.adversative | flag.conjunction) && i <= row.used + 1
}

/** Are items only quotations and punctuation. */
function onlyQuotes(row: Row, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (itemPair(row.flat, i) < 0 && itemMark(row.view, row.flat, i) === '') return false
  return true
}

/** "A," X said, "b": the quotation after the cue's clause that carries the first one on; or -1. */
function continuation(row: Row, frame: Frame): number {
  const { view, flat } = row
  for (let i = frame.end; i < Math.min(frame.end + 26, flat.at.length); i++) {
    if (itemPair(flat, i) >= 0)
      return row.taken.has(itemPair(flat, i)) ? -1 : comma.test(itemMark(view, flat, i - 1)) || itemMark(view, flat, i - 1) === ':' ? i : -1
    if (stop.test(itemMark(view, flat, i)) || cueWithin(row.cues, i, 1, (cue) => cue.kind === 'verb')) return -1
  }
  return -1
}

/** Statement with its quotation before the cue. */
export function quoteBeforeCue(row: Row, cue: CueHit): Draft | null {
  const turned = turnedFrame(row, cue)
  if (!turned || !cue.verb) return null
  const { frame, quote } = turned
  if (frame.end < row.flat.at.length && complementiser(row, frame.end) > 0 && endsItself(row, quote)) return null
  const from = clauseStart(row, quote)
  const direct = onlyQuotes(row, from, quote + 1)
  // "Asked “who is there”, she answers: “…”": marked words inside the clause before give way to the quotation behind the colon.
  const colon = direct ? -1 : colonAfter(row, cue)
  if (colon >= 0 && itemPair(row.flat, colon + 1) >= 0) return null
  const next = direct || endsOpen(row, quote) ? continuation(row, frame) : -1
  const content: Words[] = []
  const pairs: number[] = []
  if (direct) {
    for (let i = from; i <= quote; i++) addInside(row, i, content, pairs)
  } else {
    const words = wordsOf(row, from, quote + 1)
    if (words) content.push(words)
    pairs.push(...pairsIn(row, from, quote + 1))
  }
  if (next >= 0) addInside(row, next, content, pairs)
  for (const pair of pairs) row.taken.add(pair)
  row.used = Math.max(row.used, next >= 0 ? next + 1 : frame.end)
  if (content.length === 0) return null
  const note = { rule: 'quote.before-cue', text: 'a quotation stands right before the cue' }
  const draft = draftOf(row, cue, frame, { type: direct ? 'direct' : 'mixed', content, pairs, p: 0.97, notes: [note] })
  return draft && withCited(row.view, row.flat, cue, draft)
}

function addInside(row: Row, i: number, content: Words[], pairs: number[]): void {
  const pair = itemPair(row.flat, i)
  const words = pair >= 0 && !row.taken.has(pair) ? insideOf(row, pair) : null
  if (!words) return
  content.push(words)
  pairs.push(pair)
}

/** Does the quotation end with a full stop of its own, so that what follows is a new sentence. */
function endsItself(row: Row, quote: number): boolean {
  const pair = row.view.pairs[itemPair(row.flat, quote)]
  return pair !== undefined && stop.test(row.view.facts[pair.closeAt - 1]?.raw ?? '')
}

const endsOpen = (row: Row, quote: number): boolean => !endsItself(row, quote)

/** Item of the colon that leads from a cue to what is said, or -1. */
function colonAfter(row: Row, cue: CueHit): number {
  const { view, flat } = row
  for (let i = cue.last + 1; i < Math.min(flat.at.length, cue.last + 36); i++) {
    const mark = itemMark(view, flat, i)
    if (mark === ':') return i
    if (mark === ';' || itemPair(flat, i) >= 0) return -1
    if (cueWithin(row.cues, i, 1, (other) => other !== cue && other.kind === 'verb' && other.form === 'finite')) return -1
    if (
      row.cues.some(
        (other) => other !== cue && other.kind === 'verb' && other.first === i && comma.test(itemMark(view, flat, other.start - 1)),
      )
    )
      return -1
  }
  return -1
}

/** All quotations from item `i` on, to the end of the row or to the first word outside marks. */
function quotesFrom(row: Row, i: number): number[] {
  const items: number[] = []
  for (let at = i; at < row.flat.at.length; at++) {
    const mark = itemMark(row.view, row.flat, at)
    if (itemPair(row.flat, at) >= 0) items.push(at)
    else if (items.length > 0 && comma.test(mark) && hasOwnCue(row, at + 1)) break
    else if (mark === '' || mark === ':' || mark === ';') break
  }
  return items
}

/** „A?“ – „B“, antwortete X: is the quotation at an item followed by a cue of its own. */
function hasOwnCue(row: Row, at: number): boolean {
  if (itemPair(row.flat, at) < 0) return false
  const next = comma.test(itemMark(row.view, row.flat, at + 1)) ? at + 2 : at + 1
  return row.cues.some((one) => one.kind === 'verb' && one.start >= next && one.start <= next + 1)
}

/** X said: "…" */
export function quoteAfterColon(row: Row, cue: CueHit): Draft | null {
  const colon = colonAfter(row, cue)
  if (colon < 0 || !cue.verb) return null
  const items = quotesFrom(row, colon + 1)
  const frame = lookAround(row.view, row.flat, cue, false)
  const around: Words = [row.flat.at[Math.min(frame.start, cue.start)] ?? 0, row.flat.at[colon] ?? 0]
  if (items.length === 0) return clauseAfterColon(row, cue, frame, colon, around)
  const content: Words[] = []
  const pairs: number[] = []
  const last = items.at(-1) ?? colon
  const tail = countWords(row, last + 1, row.flat.at.length) > 0 && itemMark(row.view, row.flat, last + 1) === ''
  if (tail && items.length === 1) {
    const end = clauseEnd(row, cue, last)
    const words = wordsOf(row, colon + 1, end)
    if (words) content.push(words)
    pairs.push(...pairsIn(row, colon + 1, end))
  } else for (const i of items) addInside(row, i, content, pairs)
  for (const pair of pairs) row.taken.add(pair)
  row.used = Math.max(row.used, last + 1)
  if (content.length === 0) return null
  const note = { rule: 'quote.after-colon', text: 'a colon leads from the cue to the quotation' }
  return draftOf(row, cue, frame, { type: tail ? 'mixed' : 'direct', content, pairs, around: [around], p: 0.98, notes: [note] })
}

/** X said: the bridge was down. */
function clauseAfterColon(row: Row, cue: CueHit, frame: Frame, colon: number, around: Words): Draft | null {
  // "The soldier continues: His unit has gone": a weak verb of saying needs its colon at its side.
  if (cue.verb?.strength === 'low' && !(cue.verb.class === 'N' && colon === cue.last + 1)) return null
  // "parla con la moglie: la conversazione è …": who only speaks with somebody leads no clause in.
  if (cue.verb?.takes.includes('about') && cue.verb.takes.every((one) => one === 'about' || one === 'quote')) return null
  if (countWords(row, colon + 1, row.flat.at.length) < 2 || colon > frame.end + 1) return null
  const content = wordsOf(row, colon + 1, row.flat.at.length)
  if (!content) return null
  row.used = row.flat.at.length
  const note = { rule: 'clause.after-colon', text: 'a colon leads from the cue to the words, without marks' }
  return draftOf(row, cue, frame, { type: 'indirect', content: [content], around: [around], p: 0.75, notes: [note] })
}

/** He said, "…" · He said "…" · He said "it was bad" yesterday. */
export function quoteAfterCue(row: Row, cue: CueHit): Draft | null {
  if (!cue.verb) return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  const withComma = comma.test(itemMark(view, flat, frame.end))
  const at = withComma ? frame.end + 1 : frame.end
  const pair = itemPair(flat, at)
  if (pair < 0 || row.taken.has(pair) || (withComma && !isWhole(view, pair))) return null
  if (opensClause(view, flat, at)) return null
  const end = clauseEnd(row, cue, at)
  const direct = isWhole(view, pair) && onlyQuotes(row, at, end)
  const content: Words[] = []
  const pairs: number[] = []
  if (direct) for (let i = at; i < end; i++) addInside(row, i, content, pairs)
  else {
    const words = wordsOf(row, at, end)
    if (words) content.push(words)
    pairs.push(...pairsIn(row, at, end))
  }
  for (const one of pairs) row.taken.add(one)
  row.used = Math.max(row.used, end)
  if (content.length === 0) return null
  const note = { rule: 'quote.after-cue', text: 'a quotation stands right after the cue' }
  return draftOf(row, cue, frame, { type: direct ? 'direct' : 'mixed', content, pairs, p: 0.95, notes: [note] })
}
