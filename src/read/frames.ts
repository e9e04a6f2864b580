/**
 * Frames: who stands at a cue, and to whom.
 *
 * Around a cue there is a slot for the source (left of it, or right of it where the language or a quotation turns the
 * order round) and one for the addressee. Relative clauses and appositives between commas are leapt over, so that the
 * head noun stands next to its verb.
 */
import { addresseeAt, leadingAddressee, leadsInfinitive, middleAddressee, objectAt } from './addressees.ts'
import { beforeTold, toldByPronoun } from './clitics.ts'
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { describe, type NounPhrase, nounish, personAt } from './describe-phrase.ts'
import { heardVoice, nominativeBehind, sharesSubject, voiceOfCall } from './displaced-subjects.ts'
import { particleItem } from './find-cues.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import {
  beforeNominative,
  bodyInPlace,
  fromNominative,
  hedgeBetween,
  isCall,
  knownEnough,
  nominativeEnd,
  relativeHead,
  withoutPlace,
} from './frame-slots.ts'
import {
  antecedent,
  beforeAside,
  beforeBehind,
  beforeBracket,
  beforeOccasion,
  beforeTime,
  overDistance,
  overLed,
  overPlaces,
  overRelative,
} from './leap-asides.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { outletTold } from './outlet-told.ts'
import { behindPostposition, clauseOfLastVerb, closingAuxiliaries } from './verb-last.ts'
import { phrasesIn, type View } from './view.ts'

export { leadsInfinitive }

/** What stands around a verb. Items; `end` is the first item after everything that belongs to the cue on its right. */
export interface Frame {
  readonly left: NounPhrase | null
  /** First item of the left subject, or of the cue. */
  readonly start: number
  readonly right: NounPhrase | null
  readonly addressee: NounPhrase | null
  readonly end: number
}

type Subject = { readonly phrase: NounPhrase; readonly first: number }

/** Subjects of a row by the item they are looked for from: every cue near by asks for the same ones. */
const subjects = new WeakMap<Flat, Map<number, Subject | null>>()

/** The subject that ends before item `item`, with its first item. */
export function subjectBefore(view: View, flat: Flat, item: number): Subject | null {
  const known = subjects.get(flat) ?? new Map<number, Subject | null>()
  subjects.set(flat, known)
  const before = known.get(item)
  if (before !== undefined) return before
  const found = findSubjectBefore(view, flat, item)
  known.set(item, found)
  return found
}

function findSubjectBefore(view: View, flat: Flat, item: number): Subject | null {
  let at = beforeOccasion(view, flat, beforeTold(view, flat, beforeBehind(view, flat, item)))
  for (let turns = 0; turns < 4; turns++) {
    while (at >= 0 && itemHas(view, flat, at, flag.adverb) && !personAt(view, wordAtItem(flat, at)) && isSmall(view, flat, at)) at--
    at = beforeTime(view, flat, at)
    const mark = itemMark(view, flat, at)
    if (mark === ')') at = beforeBracket(view, flat, at)
    else if (mark === ',' && at < item + 1 && turns < 3) at = beforeBehind(view, flat, beforeAside(view, flat, at))
    else break
    if (at < 0) return null
  }
  const found = relativeHead(view, flat, at) ?? phraseBefore(view, flat, at)
  const phrase = found && view.compiled.language.guessCases ? nominativeEnd(view, found) : found
  if (!phrase || objectOnly(view, phrase)) return antecedent(view, flat, at) ?? overRelative(view, flat, at + 1)
  const first = itemOf(flat, phrase.from)
  // "At one point, …, adding": what a preposition leads at the head of a sentence is nobody.
  const led = first === 1 && itemHas(view, flat, 0, flag.preposition) && phrase.kind === 'nominal' && phrase.noun === null
  if (led && view.compiled.language.subject === 'before') return null
  // "der Mann aus Kiew sagt", "auf Nachfrage sagt": where the case shows who is the subject, a preposition never leads it.
  if (view.compiled.language.nounCapitals && itemHas(view, flat, first - 1, flag.preposition)) {
    const before = phraseBefore(view, flat, first - 2)
    const led = before !== null && itemHas(view, flat, itemOf(flat, before.from) - 1, flag.preposition)
    return before && !led && mayBeSubject(before) && !objectOnly(view, before) ? { phrase: before, first: itemOf(flat, before.from) } : null
  }
  return (
    overPlaces(view, flat, first) ??
    overLed(view, flat, first) ??
    overDistance(view, flat, phrase, first) ??
    overRelative(view, flat, first) ??
    betweenTwo(view, flat, first) ?? { phrase, first }
  )
}

/** "I hear THEM say": an object's form is no subject. */
const objectOnly = (view: View, phrase: NounPhrase): boolean => phrase.kind === 'pronoun' && objectPronoun(view, phrase.head)

/** "a call between a soldier and his mother": what stands after "and" is no subject of its own; the call is. */
function betweenTwo(view: View, flat: Flat, first: number): { phrase: NounPhrase; first: number } | null {
  if (!itemHas(view, flat, first - 1, flag.conjunction) || itemHas(view, flat, first - 1, flag.adversative | flag.relative)) return null
  for (let i = first - 2; i > 0 && first - i < 12; i--) {
    if (itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0 || itemHas(view, flat, i, flag.verb | flag.conjunction)) return null
    if (!itemHas(view, flat, i, flag.preposition)) continue
    const phrase = nounish(view, wordAtItem(flat, i - 1)) ? phraseBefore(view, flat, i - 1) : null
    return phrase ? { phrase, first: itemOf(flat, phrase.from) } : null
  }
  return null
}

const isSmall = (view: View, flat: Flat, i: number): boolean => view.facts[wordAtItem(flat, i)]?.shape === 'lower' || i === 0

/** May a phrase be the subject, by its case. */
export function mayBeSubject(phrase: NounPhrase): boolean {
  return phrase.cases.length === 0 || phrase.cases.includes('nom')
}

interface Walk {
  /** A quotation or a comma stands before the cue. */
  readonly turned: boolean
  end: number
  right: NounPhrase | null
  addressee: NounPhrase | null
}

/** The hyphen of an inverted subject: dit-il, a-t-elle. */
const isHinge = (view: View, word: number): boolean =>
  /^-(?:t-)?$/.test(view.facts[word]?.raw ?? '') && view.starts[word] === view.ends[word - 1]

/** "betonte Alma Zadić (Grüne) am Freitag": item behind a short bracket after the subject, or -1. */
function bracketEnd(view: View, flat: Flat, open: number): number {
  for (let i = open + 1; i < Math.min(open + 8, flat.at.length); i++) if (itemMark(view, flat, i) === ')') return i + 1
  return -1
}

/** Item behind what may stand between a cue and its subject or behind it: the hinge of an inversion, the occasion, a hedge between commas, a bracket. */
function leap(view: View, flat: Flat, walk: Walk, wantSubject: boolean): number {
  const i = walk.end
  const word = wordAtItem(flat, i)
  if (word >= 0 && isHinge(view, word)) return i + 1
  const occasion =
    word < 0 ? undefined : phrasesIn(view, word, word + 8).findLast((one) => one.from === word && one.what.kind === 'occasion')
  if (occasion) return itemOf(flat, occasion.to)
  const mark = itemMark(view, flat, i)
  if (walk.turned && wantSubject && !walk.right && mark === ',') return hedgeBetween(view, flat, i)
  return walk.right && mark === '(' ? bracketEnd(view, flat, i) : -1
}

/** The subject right of a cue, where one can begin. */
function subjectAt(view: View, flat: Flat, walk: Walk, limit: number): NounPhrase | null {
  const i = walk.end
  const after = itemHas(view, flat, i + 1, flag.time) ? null : phraseAfter(view, flat, i, limit)
  const subject = after && view.compiled.language.guessCases ? fromNominative(view, withoutPlace(view, after)) : after
  if (!subject) return null
  const commented = walk.turned ? behindObject(view, subject) : null
  if (commented) return commented
  const fits = mayBeSubject(subject) && (walk.turned || knownEnough(view, subject))
  return fits && !objectPronoun(view, wordAtItem(flat, i)) && !isCall(view, subject) ? subject : null
}

/** One step to the right of the cue. Returns false when nothing more belongs to it. */
function step(view: View, flat: Flat, cue: CueHit, walk: Walk, limit: number, wantSubject: boolean): boolean {
  const i = walk.end
  const word = wordAtItem(flat, i)
  const leapt = leap(view, flat, walk, wantSubject)
  if (leapt > 0) {
    walk.end = leapt
    return true
  }
  if (word < 0 || itemPair(flat, i) >= 0 || itemMark(view, flat, i) !== '') return false
  if (cue.verb?.particle && particleItem(view, flat, cue.verb, cue.last) === i) {
    walk.end = i + 1
    return false
  }
  if (phrasesIn(view, word, word + 3).some((one) => one.from === word && one.what.kind === 'complementiser')) return false
  const to = addresseeAt(view, flat, i, limit) ?? outletTold(view, flat, cue, i, !wantSubject || walk.right !== null)
  if (to) {
    walk.addressee ??= to.phrase
    walk.end = to.end
    return true
  }
  const subject = wantSubject && !walk.right ? subjectAt(view, flat, walk, limit) : null
  if (subject) {
    walk.right = subject
    walk.end = itemOf(flat, subject.to)
    return true
  }
  const framed = behindPostposition(view, flat, i, limit)
  if (framed > 0) {
    walk.end = framed
    return true
  }
  const object = walk.addressee ? null : objectAt(view, flat, cue, i, limit)
  if (object) {
    walk.addressee = object
    walk.end = itemOf(flat, object.to)
    return true
  }
  return skipAdverbial(view, flat, walk, limit)
}

/** „…” – komentuje nagranie | SBU: behind a recording that is spoken of, an abbreviation at the end is who speaks. */
function behindObject(view: View, phrase: NounPhrase): NounPhrase | null {
  const after = view.facts[phrase.to]
  if (!view.compiled.language.guessCases || after?.shape !== 'upper' || !isCall(view, { ...phrase, head: phrase.from - 1 })) return null
  return describe(view, phrase.to, phrase.to + 1)
}

const objectPronoun = (view: View, word: number): boolean => {
  const found = view.facts[word]?.pronouns ?? []
  // "répond Me Delmas": a capital inside the sentence is a title.
  if (view.facts[word]?.shape === 'capital' && view.facts[word - 1]?.shape === 'lower') return false
  return found.length > 0 && !found.some((one) => one.form === 'nom' || one.form === 'poss')
}

/** "on Wednesday", "in a statement", "later": belongs to the cue and is nobody. */
function skipAdverbial(view: View, flat: Flat, walk: Walk, limit: number): boolean {
  const i = walk.end
  if (itemHas(view, flat, i, flag.preposition) && !leadsInfinitive(view, flat, i)) {
    const whole = phraseAfter(view, flat, i + 1, limit)
    const phrase = whole && beforeNominative(view, whole)
    const end = phrase ? itemOf(flat, phrase.to) : itemHas(view, flat, i + 1, flag.time | flag.number) ? i + 2 : -1
    if (end < 0) return false
    walk.end = end
    return true
  }
  if (itemHas(view, flat, i, flag.time | flag.adverb) && !itemHas(view, flat, i, flag.determiner | flag.negation)) {
    walk.end = i + 1
    return true
  }
  // "declaró este martes": a determiner before a day is no subject.
  if (itemHas(view, flat, i, flag.determiner) && itemHas(view, flat, i + 1, flag.time)) {
    walk.end = i + 2
    return true
  }
  return false
}

/**
 * Look around a verb cue.
 *
 * @param turned a quotation or a comma stands right before the cue, so that its subject follows it
 */
export function lookAround(view: View, flat: Flat, cue: CueHit, turned: boolean): Frame {
  const anchor = cue.auxiliary >= 0 ? cue.auxiliary : cue.start
  const voice = cue.heard && cue.start < cue.first ? heardVoice(view, flat, cue) : null
  if (voice) return { left: null, start: anchor, right: voice, addressee: null, end: Math.max(itemOf(flat, voice.to), cue.last + 1) }
  const found = turned ? null : subjectBefore(view, flat, anchor - 1)
  const subject = found && cue.form === 'gerund' ? { ...found, phrase: voiceOfCall(view, found.phrase) } : found
  const fits = subject && (mayBeSubject(subject.phrase) || subject.phrase.kind === 'pronoun')
  const left = fits && !nominativeBehind(view, flat, cue) ? subject : null
  const both = view.compiled.language.subject === 'both'
  const limit = flat.at.length
  const walk: Walk = { turned, end: cue.auxiliary >= 0 ? cue.auxiliary + 1 : cue.last + 1, right: null, addressee: null }
  const wantSubject = !left && (turned || both) && (turned || !sharesSubject(view, flat, anchor))
  for (let turns = 0; turns < 7 && step(view, flat, cue, walk, cue.auxiliary >= 0 ? cue.first : limit, wantSubject); turns++);
  if (cue.auxiliary >= 0) {
    walk.end = cue.last + 1 + closingAuxiliaries(view, flat, cue)
    for (let turns = 0; turns < 4 && step(view, flat, cue, walk, limit, wantSubject); turns++);
  }
  const leading =
    walk.addressee || turned ? null : (leadingAddressee(view, flat, anchor) ?? middleAddressee(view, flat, left?.phrase ?? null, anchor))
  const last = walk.right || turned || cue.kind !== 'verb' ? null : clauseOfLastVerb(view, flat, cue)
  if (last && !left) return { ...last, right: null, addressee: walk.addressee ?? last.addressee, end: Math.max(walk.end, cue.last + 1) }
  const body = left || walk.right || cue.verb === null ? null : bodyInPlace(view, flat, cue, anchor)
  return {
    left: left?.phrase ?? null,
    start: left?.first ?? anchor,
    right: walk.right ?? body?.phrase ?? null,
    addressee: walk.addressee ?? leading ?? last?.addressee ?? (cue.kind === 'verb' ? toldByPronoun(view, flat, cue, anchor) : null),
    end: Math.max(walk.end, cue.last + 1, body?.end ?? 0),
  }
}
