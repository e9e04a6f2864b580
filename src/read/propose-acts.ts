/**
 * Speech acts that are told and not quoted: X vowed to go on · X accused Y of lying · X called the tape a fake.
 *
 * Their words are squeezed into an infinitive, a noun or a name for something. They are the least sure of statements.
 */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Draft } from './draft.ts'
import type { CueHit } from './find-cues.ts'
import { itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { type Frame, leadsInfinitive } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import { shaped, takes } from './propose-clauses.ts'
import { clauseEnd, complementiser, countWords, draftOf, lookAround, type Row } from './take-content.ts'

const speechActs = new Set(['P', 'O', 'C', 'D', 'E', 'R', 'A', 'X', 'manner'])

/** Item of a clause behind a comma whose infinitive stands at its end ("kündigte an, den Sender zu verklagen"), or -1. */
function lateInfinitive(row: Row, cue: CueHit): number {
  const { view, flat } = row
  if (!view.compiled.language.nounCapitals || !speechActs.has(cue.verb?.class ?? '')) return -1
  let comma = cue.last + 1
  while (comma < flat.at.length && comma < cue.last + 24 && itemMark(view, flat, comma) !== ',') comma++
  if (itemMark(view, flat, comma) !== ',' || complementiser(row, comma + 1) > 0) return -1
  for (let i = comma + 1; i < flat.at.length && i < comma + 30; i++) {
    const word = wordAtItem(flat, i)
    const folded = view.facts[word]?.folded ?? ''
    const marked = itemHas(view, flat, i, flag.infinitiveMarker) && /n$/u.test(view.facts[wordAtItem(flat, i + 1)]?.folded ?? '')
    if (word >= 0 && (marked || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(folded))) return comma + 1
    if (itemHas(view, flat, i, flag.auxiliary | flag.modal)) return -1
  }
  return -1
}

/** X vowed to go on · X accused Y of lying. */
export function reportedAct(row: Row, cue: CueHit): Draft | null {
  if (cue.form === 'infinitive' || (!takes(cue, 'infinitive', 'deed', 'naming') && lateInfinitive(row, cue) < 0)) return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  const negated = itemHas(view, flat, frame.end, flag.negation) ? 1 : 0
  const infinitive = itemHas(view, flat, frame.end + negated, flag.infinitive) || leadsInfinitive(view, flat, frame.end + negated)
  if (!frame.left && !frame.right && !itemHas(view, flat, cue.start - 1, flag.conjunction)) return null
  const late = lateInfinitive(row, cue)
  if (late >= 0) return reported(row, cue, frame, late)
  const told = takes(cue, 'infinitive') && !infinitive ? objectBeforeInfinitive(row, frame.end) : null
  if (told && cue.verb?.class === 'T') return reported(row, cue, frame, frame.end)
  if (told) return reported(row, cue, { ...frame, addressee: frame.addressee ?? told.phrase }, told.end)
  if (takes(cue, 'infinitive') && infinitive) return reported(row, cue, frame, frame.end)
  if (takes(cue, 'naming')) return namesSomething(row, cue.last + 1) ? reported(row, cue, frame, cue.last + 1) : null
  if (!takes(cue, 'deed') || cue.verb?.strength === 'low') return null
  return isThing(row, cue) ? null : reported(row, cue, frame, cue.last + 1)
}

/** "called on BOTH SIDES to hand over": the one who is told, and the item of the infinitive. */
function objectBeforeInfinitive(row: Row, from: number): { phrase: NounPhrase; end: number } | null {
  const { view, flat } = row
  const phrase = phraseAfter(view, flat, from, flat.at.length)
  if (!phrase) return null
  const end = itemOf(flat, phrase.to)
  const negated = itemHas(view, flat, end, flag.negation) ? 1 : 0
  return leadsInfinitive(view, flat, end + negated) || itemHas(view, flat, end + negated, flag.infinitive) ? { phrase, end } : null
}

/** "called for a taxi": an article and one common noun is a thing and no demand. */
function isThing(row: Row, cue: CueHit): boolean {
  const { view, flat } = row
  const from = cue.last + 1
  if (cue.last === cue.first || !itemHas(view, flat, from, flag.determiner)) return false
  const small = flag.preposition | flag.conjunction | flag.adverb
  return itemHas(view, flat, from + 2, small) || itemMark(view, flat, from + 2) !== '' || from + 2 >= flat.at.length
}

/** "called | the tape | a fake", "described | him | as quiet": an object, and behind it what it is said to be. */
function namesSomething(row: Row, from: number): boolean {
  const { view, flat } = row
  const object = phraseAfter(view, flat, from, flat.at.length)
  const pronoun = view.facts[wordAtItem(flat, from)]?.pronouns.some((one) => one.form === 'obj') ?? false
  const next = pronoun && !itemHas(view, flat, from, flag.determiner) ? from + 1 : object ? itemOf(flat, object.to) : -1
  if (next < 0 || next >= flat.at.length) return false
  if (itemPair(flat, next) >= 0 || itemHas(view, flat, next, flag.asWord)) return true
  const opened = view.facts[(flat.at[next] ?? 0) - 1]
  const marked = opened?.shape === 'mark' && /^["“‘'«„]$/.test(opened.raw)
  return marked || (itemHas(view, flat, next, flag.determiner) && itemMark(view, flat, next - 1) === '')
}

export function reported(row: Row, cue: CueHit, frame: Frame, from: number): Draft | null {
  const end = clauseEnd(row, cue, from)
  if (countWords(row, from, end) < 2) return null
  const content = shaped(row, from, end)
  if (!content) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'act.reported', text: 'the speech act is told, its words are not' }
  return draftOf(
    row,
    cue,
    { ...frame, end: cue.last + 1 },
    { ...content, type: content.pairs.length > 0 ? 'mixed' : cue.verb?.class === 'T' ? 'indirect' : 'reported', p: 0.5, notes: [note] },
  )
}
