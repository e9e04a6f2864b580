/**
 * Speech acts that are told and not quoted: X vowed to go on · X accused Y of lying · X called the tape a fake.
 *
 * Their words are squeezed into an infinitive, a noun or a name for something. They are the least sure of statements.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { type NounPhrase, nounish } from './describe-phrase.ts'
import type { Draft } from './draft.ts'
import { particleItem } from './find-cues.ts'
import { itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { type Frame, leadsInfinitive } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import { shaped, takes } from './propose-clauses.ts'
import { clauseEnd, complementiser, countWords, draftOf, lookAround, type Row } from './take-content.ts'

const speechActs = new Set(['P', 'O', 'C', 'D', 'E', 'R', 'A', 'X', 'manner'])

/** ", mit der …", ", die …": a relative clause, with or without a preposition before it; an infinitive in it is not what is said. */
const relativeAt = ({ view, flat }: Row, i: number): boolean =>
  itemHas(view, flat, i, flag.preposition) && itemHas(view, flat, i + 1, flag.determiner) && !nounish(view, wordAtItem(flat, i + 2))

/** Item of a clause behind a comma whose infinitive stands at its end ("kündigte an, den Sender zu verklagen"), or -1. */
function lateInfinitive(row: Row, cue: CueHit): number {
  const { view, flat } = row
  if (!view.compiled.language.nounCapitals || !speechActs.has(cue.verb?.class ?? '')) return -1
  let comma = cue.last + 1
  while (comma < flat.at.length && comma < cue.last + 24 && itemMark(view, flat, comma) !== ',') comma++
  if (itemMark(view, flat, comma) !== ',' || complementiser(row, comma + 1) > 0 || relativeAt(row, comma + 1)) return -1
  for (let i = comma + 1; i < flat.at.length && i < comma + 30; i++) {
    const word = wordAtItem(flat, i)
    const folded = view.facts[word]?.folded ?? ''
    const marked = itemHas(view, flat, i, flag.infinitiveMarker) && /n$/u.test(view.facts[wordAtItem(flat, i + 1)]?.folded ?? '')
    if (word >= 0 && (marked || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(folded))) return comma + 1
    if (itemHas(view, flat, i, flag.auxiliary | flag.modal) || itemMark(view, flat, i) === ',') return -1
  }
  return -1
}

/** X vowed to go on · X accused Y of lying. */
export function reportedAct(row: Row, cue: CueHit): Draft | null {
  if (cue.form === 'infinitive' || (!takes(cue, 'infinitive', 'deed', 'naming') && lateInfinitive(row, cue) < 0)) return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  const negated = itemHas(view, flat, frame.end, flag.negation) ? 1 : 0
  if (negated && itemHas(view, flat, cue.start - 1, flag.relative)) return null
  const infinitive = itemHas(view, flat, frame.end + negated, flag.infinitive) || leadsInfinitive(view, flat, frame.end + negated)
  const joined = cue.form === 'gerund' || itemHas(view, flat, cue.start - 1, flag.conjunction)
  if (!frame.left && !frame.right && !joined && !dropsHere(row, cue)) return null
  const late = lateInfinitive(row, cue)
  if (late >= 0) return reported(row, cue, frame, late)
  const told = takes(cue, 'infinitive') && !infinitive ? objectBeforeInfinitive(row, frame.end) : null
  if (told && cue.verb?.class === 'T') return reported(row, cue, frame, frame.end)
  if (told) return reported(row, cue, { ...frame, addressee: frame.addressee ?? told.phrase }, told.end)
  if (takes(cue, 'infinitive') && infinitive) return reported(row, cue, frame, frame.end)
  const ahead = takes(cue, 'infinitive') ? infinitiveAhead(row, frame.end) : -1
  if (ahead >= 0) return askedOf(row, cue, frame, ahead)
  if (takes(cue, 'naming')) {
    // "nennt das Amt | die Aufnahme eine „Provokation“": the subject behind its verb is no part of what is said.
    const object = frame.right && view.compiled.language.nounCapitals ? itemOf(flat, frame.right.to) : cue.last + 1
    return namesSomething(row, object) ? reported(row, cue, frame, object) : null
  }
  if (!takes(cue, 'deed') || cue.verb?.strength === 'low') return null
  const behind = view.compiled.language.subject === 'both' && frame.right ? frame.end : cue.last + 1
  return isThing(row, cue) ? null : reported(row, cue, frame, behind)
}

/** "Радить зламати руку.": a sentence that opens with its verb, where the subject may be dropped. */
function dropsHere(row: Row, cue: CueHit): boolean {
  const { dropsSubject, guessCases } = row.view.compiled.language
  return (
    dropsSubject &&
    guessCases !== undefined &&
    cue.form === 'finite' &&
    (cue.start === 0 || itemMark(row.view, row.flat, cue.start - 1) === ',')
  )
}

/** "пообіцяв швидко все з'ясувати": where the order is free, objects and adverbs may stand before the infinitive. */
function infinitiveAhead(row: Row, from: number): number {
  const { view, flat } = row
  if (!view.compiled.language.guessCases) return -1
  for (let i = from; i < Math.min(from + 7, flat.at.length); i++) {
    if (itemHas(view, flat, i, flag.infinitive)) return i
    if (itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0) return -1
    if (itemHas(view, flat, i, flag.verb | flag.conjunction | flag.relative | flag.modal)) return -1
  }
  return -1
}

/** "просит отца продать", "вимагає від групи рухатися": a person between is the one who is told; other words belong to the act. */
function askedOf(row: Row, cue: CueHit, frame: Frame, infinitive: number): Draft | null {
  const { view, flat } = row
  const at = itemHas(view, flat, frame.end, flag.preposition) ? frame.end + 1 : frame.end
  const phrase = frame.addressee ? null : phraseAfter(view, flat, at, infinitive)
  const told = phrase && (phrase.noun !== null || phrase.kind === 'pronoun') && itemOf(flat, phrase.to) >= infinitive - 1
  if (!told) return reported(row, cue, frame, frame.end)
  return reported(row, cue, { ...frame, addressee: phrase }, itemOf(flat, phrase.to))
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
  if (cue.last === cue.first || cue.verb?.class === 'E' || !itemHas(view, flat, from, flag.determiner)) return false
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
  if (view.compiled.language.nounCapitals) return namedFurther(row, next)
  if (view.compiled.language.guessCases) return instrumentalNear(row, next)
  const opened = view.facts[(flat.at[next] ?? 0) - 1]
  const marked = opened?.shape === 'mark' && /^["“‘'«„]$/.test(opened.raw)
  return marked || (itemHas(view, flat, next, flag.determiner) && itemMark(view, flat, next - 1) === '')
}

/** "bezeichnete die Lage bei Saal ALS schwierig", "nannte den Brief gestern eine „Lüge“": the name may stand a few words on. */
function namedFurther(row: Row, from: number): boolean {
  const { view, flat } = row
  for (let i = from; i < Math.min(from + 9, flat.at.length); i++) {
    if (itemPair(flat, i) >= 0 || itemHas(view, flat, i, flag.conjunction)) return true
    if (view.facts[(flat.at[i] ?? 0) - 1]?.shape === 'mark' && itemMark(view, flat, i - 1) === '') return true
    if (itemMark(view, flat, i) !== '') return false
    if (i === from && itemHas(view, flat, i, flag.determiner)) return true
  }
  return false
}

/** "назвав витік серйозною справою": what something is called stands in the instrumental, or in marks a few words on. */
function instrumentalNear(row: Row, from: number): boolean {
  const { view, flat } = row
  for (let i = Math.max(0, from - 2); i < Math.min(from + 7, flat.at.length); i++) {
    const word = wordAtItem(flat, i)
    if (itemPair(flat, i) >= 0 || (i > from && /^["“„«]$/.test(view.facts[(flat.at[i] ?? 0) - 1]?.raw ?? ''))) return true
    if (itemMark(view, flat, i) !== '') return false
    const folded = view.facts[word]?.folded ?? ''
    if (
      folded.length > 4 &&
      /(?:ою|ею|єю|ой|ей|им|ым|ом|ем|єм|ими|ыми|ами|ями|їм)$/u.test(folded) &&
      !itemHas(view, flat, i - 1, flag.preposition)
    )
      return true
  }
  return false
}

export function reported(row: Row, cue: CueHit, frame: Frame, from: number): Draft | null {
  const clause = clauseEnd(row, cue, from)
  const particle = cue.verb?.particle ? particleItem(row.view, row.flat, cue.verb, cue.last) : -1
  const end = particle > from ? Math.min(clause, particle) : clause
  const act = row.view.compiled.language.guessCases !== undefined && itemHas(row.view, row.flat, from, flag.infinitive)
  if (countWords(row, from, end) < (particle > from || act ? 1 : 2)) return null
  const content = shaped(row, from, end)
  // "Die Echtheit bestritt sie nicht.": nothing is denied.
  if (!content || (cue.verb?.class === 'D' && itemHas(row.view, row.flat, end - 1, flag.negation))) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'act.reported', text: 'the speech act is told, its words are not' }
  return draftOf(
    row,
    cue,
    { ...frame, end: cue.last + 1 },
    { ...content, type: content.pairs.length > 0 ? 'mixed' : cue.verb?.class === 'T' ? 'indirect' : 'reported', p: 0.5, notes: [note] },
  )
}
