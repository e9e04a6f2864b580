/**
 * The author's words inside one pair of marks: «We wait, — said the driver, — until dark.» · « Nous attendons, dit-il. »
 *
 * In much of the press this is how a cue is inserted. The pair is one quotation; what stands between the dashes (or, where
 * the verb turns round, between the commas) is the author's. The drafts that took the pair whole are replaced.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { findCues } from './find-cues.ts'
import { type Flat, itemMark, layFlat, wordAtItem } from './flat.ts'
import { type Frame, lookAround, mayBeSubject } from './frames.ts'
import { has, markAt, type PairView, type View, type Zone } from './view.ts'

const dash = /^[—–-]$/
const spoken = /^[,.!?…]$/

interface Inserted {
  readonly flat: Flat
  readonly cue: CueHit
  readonly frame: Frame
  /** Words of the author, dashes and commas around them left out. */
  readonly words: Words
  /** Does the speech go on behind a dash. */
  readonly closedByDash: boolean
}

/** Are the items before the cue the end of a piece of speech: a mark and a dash, or a mark where the verb turns round. */
function opensInsertion(view: View, flat: Flat, cue: CueHit): 'dash' | 'comma' | null {
  const before = itemMark(view, flat, cue.start - 1)
  if (dash.test(before)) {
    const end = itemMark(view, flat, cue.start - 2)
    const word = flat.at[cue.start] ?? 0
    const attached = view.starts[word] === view.ends[word - 1]
    return attached ||
      dashAhead(view, flat, cue) ||
      spoken.test(end) ||
      spoken.test(markAt(view, (flat.at[cue.start - 1] ?? 0) - 1)) ||
      !view.compiled.language.dropsSubject
      ? 'dash'
      : null
  }
  return before === ',' || /^[!?…]$/.test(before) ? 'comma' : null
}

/** "private - ha spiegato - e non hanno": a second dash closes the author's words. */
function dashAhead(view: View, flat: Flat, cue: CueHit): boolean {
  for (let i = cue.last + 1; i < Math.min(cue.last + 7, flat.at.length); i++) if (dash.test(itemMark(view, flat, i))) return true
  return false
}

/** Is this cue one of the author's, with its subject behind it and a mark or the end after that. */
function insertedAt(view: View, flat: Flat, cue: CueHit, pair: PairView): Inserted | null {
  if (cue.kind !== 'verb' || cue.verb?.strength === 'low' || cue.start < 2) return null
  const opens = opensInsertion(view, flat, cue)
  if (opens === null) return null
  const frame = lookAround(view, flat, cue, true)
  const subject = frame.right
  const dropped = subject === null && view.compiled.language.dropsSubject && opens === 'dash'
  if (!dropped && (subject === null || !mayBeSubject(subject) || (subject.pronoun !== null && subject.pronoun.person !== 3))) return null
  if (opens === 'comma' && !turnsRound(view, flat, cue, frame)) return null
  const end = frame.end < flat.at.length ? (flat.at[frame.end] ?? flat.zone.to) : flat.zone.to
  const after = markAt(view, end)
  const closes = end >= pair.closeAt || /^[,.!?…:;]$/.test(after) || dash.test(after)
  if (!closes) return null
  const closedByDash = dash.test(after) || dash.test(markAt(view, end + 1))
  if (opens === 'dash' && !closedByDash && end < pair.closeAt - 1 && after !== '.') return null
  return { flat, cue, frame, words: [flat.at[cue.start] ?? 0, end], closedByDash }
}

/** Only languages that put the subject behind an inserted verb, and only right behind it, do without dashes. */
function turnsRound(view: View, flat: Flat, cue: CueHit, frame: Frame): boolean {
  if (view.compiled.language.dropsSubject || view.compiled.language.subject !== 'both' || view.compiled.language.mood) return false
  const next = wordAtItem(flat, cue.last + 1)
  return next >= 0 && frame.right?.from === next && !has(view, next, flag.preposition)
}

/** Words without the comma and dash at either end that belong to the author. */
function trimmed(view: View, from: number, to: number): Words | null {
  let a = from
  let b = to
  while (a < b && /^[,.;:—–-]$/.test(markAt(view, a))) a++
  while (b > a && /^[,—–-]$/.test(markAt(view, b - 1))) b--
  return a < b ? [a, b] : null
}

function draftFor(view: View, pair: PairView, outer: Zone, found: Inserted): Draft | null {
  const first = trimmed(view, pair.openAt + 1, found.words[0])
  const rest = trimmed(view, found.words[1], pair.closeAt)
  if (!first) return null
  const { cue, frame, flat } = found
  const note = { rule: 'quote.inserted', text: 'the author’s words stand inside the marks' }
  return {
    ...blankDraft({ ...flat, zone: outer }),
    type: 'direct',
    content: rest ? [first, rest] : [first],
    pairs: [pair.index],
    cue,
    cueWords: [[flat.at[cue.first] ?? 0, (flat.at[cue.last] ?? 0) + 1]],
    frame: 'verb',
    subjects: frame.right ? [frame.right] : [],
    addressee: frame.addressee,
    around: [found.words],
    p: 0.95,
    notes: [note],
  }
}

/** Zones of the inside of a pair, at most a handful: the author's words come early. */
function zonesInside(view: View, pair: PairView): Zone[] {
  const rows: Zone[] = []
  for (let at = pair.openAt + 1; at < pair.closeAt && rows.length < 6; ) {
    const zone = view.zones[view.zoneOf[at] ?? -1]
    if (!zone) break
    if (zone.level === pair.index) rows.push(zone)
    at = Math.max(zone.to, at + 1)
  }
  return rows
}

function inPair(view: View, pair: PairView): { draft: Draft; inner: readonly number[] } | null {
  const outer = view.zones[view.zoneOf[pair.openAt] ?? -1]
  if (!outer || pair.openAt < 0 || pair.kind !== 'quote') return null
  for (const zone of zonesInside(view, pair)) {
    const flat = layFlat(view, zone)
    for (const cue of findCues(view, flat)) {
      const found = insertedAt(view, flat, cue, pair)
      const draft = found ? draftFor(view, pair, outer, found) : null
      if (draft) return { draft, inner: [zone.index] }
    }
  }
  return null
}

/** Could there be an insertion at all: a dash or comma right before a cue form. */
function worthALook(view: View, pair: PairView): boolean {
  for (let at = pair.openAt + 2; at < pair.closeAt; at++) {
    if (has(view, at, flag.cue | flag.auxiliary) && /^[,!?…—–-]$/.test(markAt(view, at - 1))) return true
  }
  return false
}

/** Replace the drafts of quotations that hold the author's words. A cue outside the marks keeps its quotation. */
export function addInserted(view: View, drafts: readonly Draft[]): Draft[] {
  const cued = new Set(drafts.flatMap((one) => (one.cue === null ? [] : one.pairs.filter((pair) => pair !== one.level))))
  const pairs = new Set<number>()
  const zones = new Set<number>()
  const made: Draft[] = []
  for (const pair of view.pairs) {
    if (pair.openAt < 0 || cued.has(pair.index) || !worthALook(view, pair)) continue
    const found = inPair(view, pair)
    if (!found) continue
    pairs.add(pair.index)
    for (const zone of found.inner) zones.add(zone)
    made.push(found.draft)
  }
  if (made.length === 0) return [...drafts]
  const rows = [...drafts.filter((one) => !zones.has(one.zone) && !one.pairs.some((pair) => pairs.has(pair))), ...made]
  return rows.sort((a, b) => draftStart(a) - draftStart(b))
}
