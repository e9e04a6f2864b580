/**
 * Contents: which words are said, once a cue is known.
 *
 * A quotation next to the cue comes first (before it, after a colon, after it), then a clause with "that", then a clause
 * without one, then a clause before the cue, and last a speech act squeezed into an infinitive or a noun. Each shape
 * gives a draft; who speaks is only noted as a phrase in a slot.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { blankDraft, type Draft, type Words } from './draft.ts'
import { particleItem } from './find-cues.ts'
import { mainSubject } from './first-subject.ts'
import { type Flat, inlineCloses, isWhole, itemEnd, itemHas, itemMark, itemPair, opensClause, wordAtItem } from './flat.ts'
import { type Frame, lookAround, subjectBefore } from './frames.ts'
import { sharedSubject } from './shared-subject.ts'
import { has, phrasesIn, type View } from './view.ts'

/** What one row gives while it is read: drafts so far, and the item before which everything is spoken for. */
export interface Row {
  readonly view: View
  readonly flat: Flat
  readonly cues: readonly CueHit[]
  readonly drafts: Draft[]
  /** Last item that an earlier frame of this row used, exclusive. */
  used: number
  /** Quotations already given to a cue. */
  readonly taken: Set<number>
}

const comma = /^[,–—-]$/
const stop = /^[.;!?…]$/
/** Words of items `from`..`to`, without punctuation at the ends. */
export function wordsOf(row: Row, from: number, to: number): Words | null {
  const { view, flat } = row
  let a = from
  let b = to
  while (a < b && itemPair(flat, a) < 0 && /^[,;:.!?…–—-]$/.test(itemMark(view, flat, a))) a++
  while (b > a && itemPair(flat, b - 1) < 0 && /^[,;:.!?…–—-]$/.test(itemMark(view, flat, b - 1))) b--
  if (a >= b) return null
  return withInlineMarks(view, flat.at[a] ?? 0, itemEnd(view, flat, b - 1), flat.zone.to)
}

/** Marks of a term in marks at an edge ("“the package” had arrived") are no item of the row; both stay with their words. */
function withInlineMarks(view: View, from: number, to: number, limit: number): Words {
  const opened = view.pairs[view.opens[from - 1] ?? -1]
  const start = opened && opened.kind !== 'quote' && opened.openAt === from - 1 && opened.closeAt < to ? from - 1 : from
  const closed = to < limit ? inlineCloses(view).get(to) : undefined
  return [start, closed?.closed && closed.openAt >= start ? to + 1 : to]
}

/** Quotations among items `from`..`to`, and short marked words among them. */
export function pairsIn(row: Row, from: number, to: number): number[] {
  const { view, flat } = row
  const first = flat.at[from]
  const last = to > from ? itemEnd(view, flat, to - 1) : -1
  const found: number[] = []
  if (first === undefined) return found
  for (let at = lowerPair(view, first), seen = 0; at < view.pairs.length && seen < 60; at++, seen++) {
    const pair = view.pairs[at]
    if (!pair || pair.openAt >= last) break
    if (pair.openAt >= first && pair.closeAt < last + 1 && pair.parent === flat.zone.level) found.push(pair.index)
  }
  return found
}

/** First pair that opens at a word or later; pairs are in text order. */
function lowerPair(view: View, word: number): number {
  let low = 0
  let high = view.pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    const pair = view.pairs[middle]
    if (pair && pair.closeAt < word) low = middle + 1
    else high = middle
  }
  return low
}

/** How many real words stand among items, up to a limit. */
export function countWords(row: Row, from: number, to: number, limit = 12): number {
  let count = 0
  for (let i = from; i < to && count < limit; i++) {
    if (itemPair(row.flat, i) >= 0) count += 3
    else if (itemMark(row.view, row.flat, i) === '') count++
  }
  return count
}

/** Is there a word among items that can be a finite verb. */
export function hasVerb(row: Row, from: number, to: number): boolean {
  // "должны быть", "був готовий": where the rest is an adjective, the small word is the verb.
  const verbs = flag.verb | flag.maybeVerb | (row.view.compiled.language.guessCases ? flag.modal | flag.auxiliary : 0)
  for (let i = from; i < Math.min(to, from + 60); i++) {
    if (itemPair(row.flat, i) >= 0 || itemHas(row.view, row.flat, i, verbs)) return true
  }
  return false
}

/** Index of the first cue at or after an item; cues are in order, so that a long sentence is walked once. */
export function firstCue(cues: readonly CueHit[], item: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.first ?? 0) < item) low = middle + 1
    else high = middle
  }
  return low
}

/** Does one of the cues from an item on, within a reach, fit. */
export function cueWithin(cues: readonly CueHit[], from: number, reach: number, fits: (cue: CueHit) => boolean): boolean {
  for (let at = firstCue(cues, from); at < cues.length; at++) {
    const one = cues[at]
    if (!one || one.first >= from + reach) return false
    if (fits(one)) return true
  }
  return false
}

/** Item at which another frame of the row begins after `from`: a content ends there. */
function nextFrame(row: Row, cue: CueHit, i: number): boolean {
  const { view, flat, cues } = row
  const next = i + (itemHas(view, flat, i + 1, flag.conjunction) && !opensThat(row, i + 1) ? 2 : 1)
  for (let at = firstCue(cues, i); at < cues.length; at++) {
    const other = cues[at]
    if (!other || other.first > i + 12) break
    if (other === cue || other.start < i) continue
    if (other.kind === 'preposition' && other.first === i + 1 && complementiser(row, i - 1) === 0) return true
    if (other.kind !== 'verb') continue
    if (other.form === 'gerund' && other.start === next) return true
    if (next > i + 1 && other.start === next && saysMore(row, other)) return true
    if (trailing(row, other, i) || newSpeaker(row, cue, other, i)) return true
  }
  return takesUp(row, i) || behindAt(view, wordAtItem(flat, i + 1))
}

/** ", на що той відповідає", ", to which he replies": a relative led by a preposition, in whose clause somebody speaks, goes on with the tale. */
function takesUp(row: Row, i: number): boolean {
  const { view, flat } = row
  if (itemMark(view, flat, i) !== ',' || !itemHas(view, flat, i + 1, flag.preposition)) return false
  const what = complementiser(row, i + 2) > 0 || itemHas(view, flat, i + 2, flag.relative)
  return what && cueWithin(row.cues, i + 3, 5, (one) => one.kind === 'verb' && one.verb?.class !== 'T' && one.form === 'finite')
}

/** ", and the minister promised": another speaker after a comma and a joining word. "says … and accuses": the same one goes on. */
function newSpeaker(row: Row, cue: CueHit, other: CueHit, i: number): boolean {
  const { view, flat } = row
  if (other.form !== 'finite' || !itemHas(view, flat, i + 1, flag.conjunction)) return false
  if (itemMark(view, flat, i) === ',') {
    const subject = subjectBefore(view, flat, other.start - 1)
    return subject !== null && subject.first === i + 2 && (subject.phrase.kind === 'name' || subject.phrase.noun !== null)
  }
  const third = (hit: CueHit): boolean => /[^s]s$/.test(view.facts[flat.at[hit.first] ?? 0]?.folded ?? '')
  return other.start === i + 2 && third(cue) && third(other) && view.compiled.language.subject === 'before'
}

/** Classes of speech acts that a sentence adds by "and": "… and called for an inquiry". */
const acts = new Set(['O', 'E', 'D', 'P'])

/** Does a cue without a subject of its own bring words of its own: "and added that …", "and said “…”". */
function saysMore(row: Row, other: CueHit): boolean {
  const next = other.last + 1
  const pronoun = row.view.facts[wordAtItem(row.flat, next)]?.pronouns.some((one) => one.form === 'nom') ?? false
  if (pronoun && other.verb?.strength === 'high') return true
  if (acts.has(other.verb?.class ?? '') && other.verb?.takes.some((one) => one === 'deed' || one === 'infinitive' || one === 'naming'))
    return true
  return (
    complementiser(row, next) > 0 || complementiser(row, next + 1) > 0 || itemPair(row.flat, next) >= 0 || itemPair(row.flat, next + 1) >= 0
  )
}

function behindAt(view: View, word: number): boolean {
  return (
    word >= 0 && phrasesIn(view, word, word + 8).some((one) => one.from === word && one.what.kind === 'behind' && one.to - one.from >= 1)
  )
}

/** Is another cue a tail of this clause: ", X said." with nothing after it but adverbials. */
function trailing(row: Row, other: CueHit, i: number): boolean {
  const { view, flat } = row
  if (other.verb?.strength === 'low') return false
  const asked = subjectBefore(view, flat, other.start - 1)
  if ((asked?.first ?? other.start) !== i + 1 && other.start !== i + 1) return false
  const frame = lookAround(view, flat, other, other.start === i + 1)
  const mark = itemMark(view, flat, frame.end)
  return frame.end >= flat.at.length || stop.test(mark) || mark === ',' || (mark === ':' && !view.compiled.language.guessCases)
}

const opensThat = (row: Row, i: number): boolean => complementiser(row, i) > 0

/** "reveló LO QUE se oye", "disse O QUE viu": behind an article "that" is "what" and leads no reported clause in. */
function whatIs(view: View, word: number): boolean {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  if (subject !== 'both' || guessCases || nounCapitals || !has(view, word, flag.relative)) return false
  if (/^(?:lo|ciò)$/u.test(view.facts[word - 1]?.folded ?? '')) return true
  return has(view, word - 1, flag.determiner) && !has(view, word - 1, flag.standAlone) && view.facts[word - 1]?.shape === 'lower'
}

/** Length in items of a complementiser at item `i`, or 0. */
export function complementiser(row: Row, i: number): number {
  const word = wordAtItem(row.flat, i)
  if (word < 0 || whatIs(row.view, word)) return 0
  const all = phrasesIn(row.view, word, word + 4).filter((one) => one.from === word)
  // "запис нібито розмови": a word of hearsay opens a clause only behind a comma.
  const hearsay = all.some((one) => one.what.kind === 'reportative' || one.what.kind === 'particle')
  if (hearsay && itemMark(row.view, row.flat, i - 1) !== ',') return 0
  const hits = all.filter((one) => one.what.kind === 'complementiser')
  return Math.max(0, ...hits.map((one) => one.to - one.from))
}

/** First item after the clause that starts at `from`. */
export function clauseEnd(row: Row, cue: CueHit, from: number): number {
  const { view, flat, cues } = row
  let i = from
  for (; i < flat.at.length; i++) {
    const mark = itemMark(view, flat, i)
    if (mark === ';') return i
    if (i === flat.at.length - 1 && stop.test(mark)) return i
    if (mark === ':' && itemPair(flat, i + 1) >= 0) return i
    const border = mark === ',' || /^[–—]$/.test(mark) || opensClause(view, flat, i)
    if (border && i > from && nextFrame(row, cue, mark === '' ? i - 1 : i)) return i
    if (mark === ',' && itemHas(view, flat, i + 1, flag.adversative) && laterSpeaker(row, cue, i + 1)) return i
    if (
      i > from &&
      itemHas(view, flat, i, flag.adversative) &&
      cueWithin(cues, i + 1, 8, (other) => other.start === i + 1 && isSpeech(other))
    )
      return i
    if (mark === ',' && itemHas(view, flat, cue.start - 1, flag.relative) && itemHas(view, flat, i + 1, flag.verb)) return i
    if (i > from + 2 && cueWithin(cues, i, 1, (other) => other.kind === 'preposition' && other.frame?.strength !== 'low' && other !== cue))
      return i
  }
  return i
}

/** A verb of saying, not of thinking or hearing. */
const isSpeech = (cue: CueHit): boolean => cue.kind === 'verb' && cue.verb?.class !== 'T' && cue.verb?.class !== 'H'

/** After "but": does somebody else speak in the rest of the sentence. */
function laterSpeaker(row: Row, cue: CueHit, i: number): boolean {
  return cueWithin(row.cues, i + 1, 13, (other) => other !== cue && other.kind !== 'noun')
}

/** The words of a verb cue, in pieces. */
export function cueWords(row: Row, cue: CueHit): Words[] {
  const word = (i: number): number => row.flat.at[i] ?? 0
  const main: Words = [word(cue.first), word(cue.last) + 1]
  const particle = cue.verb?.particle ? particleItem(row.view, row.flat, cue.verb, cue.last) : -1
  if (particle >= 0) return [main, [word(particle), word(particle) + 1]]
  return cue.auxiliary >= 0 ? [[word(cue.auxiliary), word(cue.auxiliary) + 1], main] : [main]
}

/** A draft of a cue, filled with what its frame says. */
export function draftOf(row: Row, cue: CueHit, frame: Frame, facts: Partial<Draft>): Draft {
  const joined = cue.form === 'gerund' || itemHas(row.view, row.flat, cue.start - 1, flag.conjunction)
  const inherited = joined && !frame.left && !frame.right ? (sharedSubject(row, cue) ?? mainSubject(row, cue)) : null
  const unnamed = cue.passive && !cue.reportative && !cue.verb?.takes.includes('cited')
  const subjects = unnamed ? [] : [frame.left, frame.right, inherited].filter((one): one is NounPhrase => one !== null)
  const from = row.flat.at[Math.max(0, Math.min(frame.start, cue.start))] ?? 0
  const to = itemEnd(row.view, row.flat, Math.max(cue.last, frame.end - 1))
  return {
    ...blankDraft(row.flat),
    cue,
    cueWords: cueWords(row, cue),
    frame: cue.kind === 'reportative' ? 'mood' : cue.kind === 'particle' ? 'particle' : cue.kind,
    subjects,
    addressee: frame.addressee,
    around: [[from, to]],
    ...facts,
  }
}

export { firstSubject } from './first-subject.ts'
export { comma, isWhole, lookAround, stop }
