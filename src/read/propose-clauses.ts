/**
 * Clauses without marks of their own: X said that C · X said C · C, X said · according to X, C · his claim that C.
 *
 * Three quarters of what news attributes stands in such frames. Marked words inside the clause make the statement mixed.
 */
import { afterVerbLast, opensLikeClause } from './clause-openings.ts'
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { Draft, Words } from './draft.ts'
import { itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { isCall } from './frame-slots.ts'
import { type Frame, leadsInfinitive, mayBeSubject, subjectBefore } from './frames.ts'
import { insertedCue, leftStart, reportedMood } from './inserted-clauses.ts'
import type { Takes } from './language.ts'
import { phraseAfter } from './noun-phrases.ts'
import {
  clauseEnd,
  comma,
  complementiser,
  countWords,
  cueWithin,
  draftOf,
  hasVerb,
  lookAround,
  pairsIn,
  type Row,
  stop,
  wordsOf,
} from './take-content.ts'
import { isWholeSentence, onlyFrame, onlyTail, openRelative } from './whole-clauses.ts'

export const takes = (cue: CueHit, ...kinds: Takes[]): boolean => kinds.some((kind) => cue.verb?.takes.includes(kind))

/** Type and pairs of a content: marked words in it make it mixed. */
export function shaped(row: Row, from: number, to: number): Pick<Draft, 'type' | 'pairs' | 'content'> | null {
  const words = wordsOf(row, from, to)
  if (!words) return null
  const pairs = pairsIn(row, from, to)
  for (const pair of pairs) row.taken.add(pair)
  return { type: pairs.length > 0 ? 'mixed' : 'indirect', pairs, content: [words] }
}

/** X said that C. */
export function clauseAfterThat(row: Row, cue: CueHit): Draft | null {
  if (cue.kind !== 'verb' || !(takes(cue, 'clause', 'that', 'object', 'infinitive') || cue.verb?.strength !== 'low')) return null
  const frame = lookAround(row.view, row.flat, cue, isTurned(row, cue))
  const at = thatAfter(row, frame, cue)
  if (at < 0) return null
  // "Der Anruf zeigt, dass …": what a recording shows nobody says.
  if (cue.verb?.strength === 'low' && frame.left && isCall(row.view, frame.left)) return null
  const from = at + complementiserLength(row, at)
  if (leadsInfinitive(row.view, row.flat, from)) return null
  const end = clauseEnd(row, cue, from)
  const content = shaped(row, from, end)
  if (!content || countWords(row, from, end) < 2) return null
  row.used = Math.max(row.used, end)
  const around: Words = [row.flat.at[Math.min(frame.start, cue.start)] ?? 0, row.flat.at[from] ?? 0]
  const note = { rule: 'clause.after-that', text: 'a reported clause with its complementiser follows the cue' }
  return draftOf(row, cue, frame, { ...content, around: [around], p: cue.verb?.strength === 'low' ? 0.7 : 0.93, notes: [note] })
}

/** "whether" and "how" carry sense and stay in the content; a bare "that" is left out. */
function complementiserLength(row: Row, at: number): number {
  return complementiser(row, at)
}

/** Item of the complementiser that belongs to the cue, or -1: a comma and a few words may stand between. */
function thatAfter(row: Row, frame: Frame, cue: CueHit): number {
  const { view, flat } = row
  const apposed = itemMark(view, flat, frame.end) === ',' ? overTold(row, frame.end) : -1
  if (apposed >= 0) return apposed
  for (let i = cue.last + 1; i < Math.min(flat.at.length, frame.end + 8); i++) {
    if (itemPair(flat, i) >= 0 || stop.test(itemMark(view, flat, i)) || itemMark(view, flat, i) === ':') return -1
    // "sagte, es gebe Hinweise, dass …": a clause in the reported mood has begun before.
    if (
      i > frame.end + 1 &&
      itemMark(view, flat, frame.end) === ',' &&
      reportedMood(row, frame.end + 1) &&
      complementiser(row, frame.end + 1) === 0
    )
      return -1
    if (complementiser(row, i) > 0) {
      const relative = itemHas(view, flat, i, flag.relative) && i > frame.end + 1
      const aside = itemMark(view, flat, frame.end) === ',' && itemMark(view, flat, i - 1) === ','
      return relative && i > frame.end + 2 && !aside && !afterParticiple(row, frame.end, i) ? -1 : i
    }
    if (cueWithin(row.cues, i, 1, (other) => other !== cue && other.kind !== 'noun' && !onlyQuotes(other))) return -1
    if (i >= frame.end && itemHas(view, flat, i, flag.auxiliary | flag.modal)) return -1
    if (i >= frame.end && view.compiled.language.guessCases && itemHas(view, flat, i, flag.infinitive)) return -1
  }
  return -1
}

/** "aseguró a su madre, QUIEN VIVE EN LORA, | que …": item of the complementiser behind a relative clause of the one who is told, or -1. */
function overTold(row: Row, comma: number): number {
  const { view, flat } = row
  if (view.compiled.language.subject !== 'both' || !itemHas(view, flat, comma + 1, flag.relative)) return -1
  for (let i = comma + 2; i < Math.min(comma + 26, flat.at.length); i++) {
    if (itemPair(flat, i) >= 0 || /^[.;:]$/.test(itemMark(view, flat, i))) return -1
    if (itemMark(view, flat, i) === ',' && complementiser(row, i + 1) > 0) return i + 1
  }
  return -1
}

/** "said in an interview PUBLISHED ON TUESDAY | that": what the participle brings stands between the cue and its clause. */
function afterParticiple(row: Row, from: number, that: number): boolean {
  const { view, flat } = row
  const small = flag.preposition | flag.time | flag.number
  return that - from <= 6 && itemHas(view, flat, from, flag.maybeVerb | flag.cue) && itemHas(view, flat, from + 1, small)
}

/** "an interview PUBLISHED on Tuesday": a weak form that takes only marked words does not take this clause from its cue. */
const onlyQuotes = (cue: CueHit): boolean => cue.verb?.strength === 'low' && cue.verb.takes.every((one) => one === 'quote')

/** X asked why C · спросил, получил ли он посылку: the word of the question stays in the content. */
export function indirectQuestion(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  const { questionWords = '', questionParticle = '' } = view.compiled.language.grammar
  if (cue.kind !== 'verb' || questionWords === '' || !takes(cue, 'clause', 'object', 'that')) return null
  const frame = lookAround(view, flat, cue, isTurned(row, cue))
  let at = cue.last + 1
  while (at < flat.at.length && at < frame.end + 3 && itemMark(view, flat, at) !== ',') at++
  if (itemMark(view, flat, at) !== ',') return null
  const folded = (i: number): string => view.facts[wordAtItem(flat, i)]?.folded ?? ''
  const first = itemHas(view, flat, at + 1, flag.preposition) ? at + 2 : at + 1
  const led = Array.from({ length: Math.max(0, at - cue.last - 1) }, (_, k) => cue.last + 1 + k).some((i) =>
    itemHas(view, flat, i, flag.preposition),
  )
  const relative =
    view.compiled.language.guessCases && cue.verb?.class !== 'Q' && at > cue.last + 1 && (led || (!frame.addressee && !frame.right))
  if (relative && itemHas(view, flat, first, flag.relative)) return null
  // "did not comment on the tape, which …", "told the envoy, who …": behind other words the clause belongs to them.
  if (
    view.compiled.language.subject === 'before' &&
    at > cue.last + 1 &&
    cue.verb?.class !== 'Q' &&
    itemHas(view, flat, first, flag.relative)
  )
    return null
  const particle = questionParticle !== '' && questionParticle.split(' ').includes(folded(at + 2))
  const asks = particle || (folded(first) !== '' && questionWords.split(' ').includes(folded(first)))
  if (!asks) return null
  const end = clauseEnd(row, cue, at + 1)
  const content = shaped(row, at + 1, end)
  if (!content || countWords(row, at + 1, end) < 2) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'clause.question', text: 'an indirect question follows the cue' }
  return draftOf(row, cue, frame, { ...content, p: 0.85, notes: [note] })
}

/** X said C. */
export function bareClause(row: Row, cue: CueHit): Draft | null {
  if (!takes(cue, 'clause', 'object') || cue.verb?.strength === 'low') return null
  if (isTurned(row, cue) && cue.form !== 'gerund') return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  if (!takes(cue, 'clause') && !frame.addressee) return null
  const reported = view.compiled.language.mood !== undefined && itemMark(view, flat, frame.end) === ','
  const from = reported ? afterVerbLast(row, frame.end + 1) : frame.end
  if (!reported && view.compiled.language.subject === 'both' && itemPair(flat, from) < 0) return null
  const start = wordAtItem(flat, from)
  if (start < 0 && itemPair(flat, from) < 0) return null
  if (itemMark(view, flat, from) !== '' || leadsInfinitive(view, flat, from) || leadsInfinitive(view, flat, from + 1)) return null
  const end = clauseEnd(row, cue, from)
  const words = countWords(row, from, end)
  const sayer = cue.verb?.class === 'N' && cue.verb.strength === 'high'
  if (words < 3 || !(sayer || hasVerb(row, from + 1, end)) || !opensLikeClause(row, cue, from)) return null
  const content = shaped(row, from, end)
  if (!content) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'clause.bare', text: 'a clause follows the cue without a complementiser' }
  return draftOf(row, cue, frame, { ...content, p: cue.verb?.strength === 'high' ? 0.85 : 0.65, notes: [note] })
}

/** "Die Brücke ist zu, | das teilte die Polizei mit": the word between that points back at the clause is part of the cue. */
function pointsBack({ view, flat }: Row, cue: CueHit): boolean {
  const words = view.compiled.language.nounCapitals ? (view.compiled.language.grammar.backPointers ?? '').split(' ') : []
  const at = cue.start - 1
  return at > 3 && words.includes(view.facts[wordAtItem(flat, at)]?.folded ?? '-') && itemMark(view, flat, at - 1) === ','
}

/** C, X said. · C, said X. */
export function clauseBefore(row: Row, cue: CueHit): Draft | null {
  if (pointsBack(row, cue)) return clauseBefore(row, { ...cue, start: cue.start - 1 })
  // "The audio, the spokesman went on, shows …": a weak verb of saying only where it stands inside the clause.
  const low = cue.verb?.strength === 'low'
  if (low ? cue.verb?.class !== 'N' || cue.form !== 'finite' : !takes(cue, 'clause', 'that', 'object')) return null
  const { view, flat } = row
  if (itemHas(view, flat, cue.start - 1, flag.relative)) return null
  const anchor = cue.auxiliary >= 0 ? cue.auxiliary : cue.start
  const turned = isTurned(row, cue)
  // "sagte der Zeitung, der Kanzler habe sich nie so geäußert": a cue in the reported mood is part of what is said.
  if (cue.negated || (!turned && reportedMood(row, anchor))) return null
  const subject = turned ? null : subjectBefore(view, flat, anchor - 1)
  const start = turned ? cue.start : (subject?.first ?? -1)
  if (start < 2 || !comma.test(itemMark(view, flat, start - 1))) return null
  const frame = lookAround(view, flat, cue, turned)
  if (!frame.left && !frame.right && view.compiled.language.subject === 'before') return null
  const after = itemMark(view, flat, frame.end)
  if (frame.end < flat.at.length && !stop.test(after) && after !== ',' && !(turned && onlyTail(row, frame.end))) return null
  const rest = leftStart(row, start - 1)
  const inserted = insertedCue(row, cue, frame, start, after)
  if (inserted || low) return inserted
  const held = row.drafts.some((one) => one.zone === flat.zone.index && one.frame === 'verb')
  const from = held && countWords(row, rest, start - 1) < 2 ? wholeLeft(row, start - 1) : rest
  const least = view.compiled.language.subject === 'both' && cue.verb?.strength === 'high' ? 2 : 3
  if (countWords(row, from, start - 1) < least || !(hasVerb(row, from, start - 1) || isWholeSentence(row, cue, from, start - 1, after)))
    return null
  if (onlyFrame(row, from, start - 1) || openRelative(row, from, start - 1)) return null
  return postponed(row, cue, frame, from, start - 1, after)
}

/** A clause that holds a statement already ("The findings suggest that …, the authors write"): all of it is said. */
function wholeLeft(row: Row, end: number): number {
  const { used } = row
  row.used = 0
  const from = leftStart(row, end)
  row.used = used
  return from
}

/** A comma right before the cue turns the order round ("C, said X"), unless it closes an aside ("Reid, who replaced Voss, said"). */
function isTurned(row: Row, cue: CueHit): boolean {
  const { view, flat } = row
  if (!comma.test(itemMark(view, flat, cue.start - 1))) return false
  const aside = subjectBefore(view, flat, cue.start - 1)
  if (!aside) return true
  const known = aside.phrase.kind !== 'nominal' || aside.phrase.noun !== null
  // "…, posłanka Anna Zielińska, powiedziała PAP": an agency behind the verb is told, not telling.
  if (known && view.facts[wordAtItem(flat, cue.last + 1)]?.shape === 'upper' && itemMark(view, flat, cue.last + 2) === ',') return false
  const after = wordAtItem(flat, cue.last + 1)
  const follows = after >= 0 && phraseAfter(view, flat, cue.last + 1, flat.at.length)
  const last = follows ? itemOf(flat, follows.to) : 0
  const closed = last >= flat.at.length || itemMark(view, flat, last) !== '' || view.compiled.language.subject === 'both'
  const subjectFollows =
    follows &&
    closed &&
    mayBeSubject(follows) &&
    (follows.kind === 'pronoun' ? follows.pronoun?.form === 'nom' : follows.kind === 'name' || follows.noun !== null)
  return !(
    known &&
    !(
      subjectFollows &&
      complementiser(row, cue.last + 1) === 0 &&
      (!cue.verb?.takes.includes('object') || view.compiled.language.addresseeCases.length > 0)
    )
  )
}

function postponed(row: Row, cue: CueHit, frame: Frame, from: number, to: number, after: string): Draft | null {
  const content = shaped(row, from, to)
  if (!content) return null
  let used = frame.end
  const rest = after === ',' ? restOf(row, cue, frame.end + 1) : null
  const parts = rest ? [...content.content, rest.words] : content.content
  if (rest) used = rest.end
  row.used = Math.max(row.used, used)
  const around: Words = [
    row.flat.at[Math.min(frame.start, cue.start)] ?? 0,
    row.flat.at[Math.max(cue.last + 1, frame.end)] ?? row.flat.zone.to,
  ]
  const note = { rule: 'clause.before-cue', text: 'the clause stands before the cue' }
  return draftOf(row, cue, frame, { ...content, content: parts, around: [around], p: 0.85, notes: [note] })
}

/** "C1, X said, C2": the rest of the sentence goes on with the content, unless a new frame takes it. */
function restOf(row: Row, cue: CueHit, from: number): { words: Words; end: number } | null {
  if (cueWithin(row.cues, from, 3, (other) => other !== cue)) return null
  if (itemHas(row.view, row.flat, from, flag.relative | flag.adversative) || itemHas(row.view, row.flat, from, flag.preposition))
    return null
  const end = clauseEnd(row, cue, from)
  const words = wordsOf(row, from, end)
  return words && countWords(row, from, end) >= 3 && hasVerb(row, from, end) ? { words, end } : null
}

export { leftStart }
