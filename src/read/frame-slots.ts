/** Small questions about what stands in a slot beside a cue: a body named by its place, a call, a hedge between commas. */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { casesOf, describe, type NounPhrase, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, wordAtItem } from './flat.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { has, phrasesIn, type View } from './view.ts'

/** "заявили в министерстве", "В поліції повідомили": a plural verb without a subject, and the body it speaks for beside it. */
export function bodyInPlace(view: View, flat: Flat, cue: CueHit, anchor: number): { phrase: NounPhrase; end: number } | null {
  const { grammar, verbShows } = view.compiled.language
  const places = (grammar.bodyPrepositions ?? '').split(' ')
  const verb = wordAtItem(flat, cue.last)
  if (places.length < 2 && places[0] === '') return null
  if (cue.verb?.class !== 'V' && verbShows?.(view.facts[verb]?.folded ?? '')?.number !== 'pl') return null
  for (const start of [cue.last + 1, cue.last + 2, cue.last + 3, 0, anchor - 2, anchor - 3, anchor - 4]) {
    const word = wordAtItem(flat, start)
    if (word < 0 || start < 0 || !places.includes(view.facts[word]?.folded ?? '')) continue
    const phrase = phraseAfter(view, flat, start + 1, start < anchor ? anchor : flat.at.length)
    const type = phrase?.noun?.type
    if (phrase && cue.verb?.class === 'V' && type === 'document')
      return { phrase: ownerOf(view, phrase) ?? phrase, end: start > anchor ? itemOf(flat, phrase.to) : 0 }
    const speaks = type === 'organisation' || type === 'agency' || type === 'outlet' || phrase?.kind === 'name'
    if (phrase && speaks) return { phrase, end: start > anchor ? itemOf(flat, phrase.to) : 0 }
  }
  return null
}

/** "канал, который утверждает": the noun before the comma is the subject; its own case does not matter. */
export function relativeHead(view: View, flat: Flat, at: number): NounPhrase | null {
  const { guessCases, grammar } = view.compiled.language
  if (!guessCases || !itemHas(view, flat, at, flag.relative) || itemMark(view, flat, at - 1) !== ',') return null
  const folded = view.facts[wordAtItem(flat, at)]?.folded ?? ''
  if (!(grammar.subjectRelatives ?? '').split(' ').includes(folded)) return null
  const whole = phraseBefore(view, flat, at - 2)
  // "розмову одного з окупантів, який …": whose call it is, and not the call, goes on.
  const call = whole && phrasesIn(view, whole.from, whole.to).findLast((one) => one.what.kind === 'call' && one.to < whole.to)
  const phrase = whole && call ? describe(view, call.to, whole.to) : whole
  return phrase && (phrase.noun !== null || phrase.kind === 'name') ? { ...phrase, cases: [] } : null
}

/**
 * "В разговоре с женой | военнослужащий", "Под конец | солдат", "Отец | в разговоре с нами": behind a preposition the subject
 * begins with the first noun that can be one, and before an addressee it ends.
 */
export function nominativeEnd(view: View, phrase: NounPhrase): NounPhrase {
  const to = placeIn(view, phrase)
  const led =
    has(view, phrase.from - 1, flag.preposition) ||
    phrasesIn(view, Math.max(0, phrase.from - 1), phrase.from + 1).some((one) => one.what.kind === 'addressee')
  if (!led) return to < phrase.to ? describe(view, phrase.from, to) : phrase
  for (let at = phrase.from + 1; at < to; at++) {
    const noun = personAt(view, at)
    if (!noun || !casesOf(view, at).includes('nom') || has(view, at - 1, flag.preposition)) continue
    let from = at
    const fits = view.compiled.language.adjectiveFits
    while (
      from - 1 > phrase.from &&
      has(view, from - 1, flag.adjective) &&
      fits?.(view.facts[from - 1]?.folded ?? '', noun.gender ?? null, noun.number)
    )
      from--
    return describe(view, from, to)
  }
  return to < phrase.to ? describe(view, phrase.from, to) : phrase
}

/** First word of the place or of those told inside a phrase ("Отец | в разговоре с нами", "Зоряна Лис | в суді"), or its end. */
function placeIn(view: View, phrase: NounPhrase): number {
  const told = phrasesIn(view, phrase.from + 1, phrase.to).find(
    (one) => (one.what.kind === 'addressee' || one.what.kind === 'occasion') && one.from > phrase.head,
  )
  return told && has(view, told.from, flag.preposition) ? told.from : phrase.to
}

/** A phrase without the place where it is said. */
export function withoutPlace(view: View, phrase: NounPhrase): NounPhrase {
  const to = placeIn(view, phrase)
  return to < phrase.to ? describe(view, phrase.from, to) : phrase
}

/** "говорится в сообщении ВЕДОМСТВА": the body whose paper it is. */
function ownerOf(view: View, phrase: NounPhrase): NounPhrase | null {
  const start = phrase.kind === 'name' ? phrase.from + 1 : phrase.head + 1
  for (let at = start; at < phrase.to; at++) {
    const type = personAt(view, at)?.type
    if (type === 'organisation' || type === 'agency' || type === 'outlet') return describe(view, at, phrase.to)
  }
  return null
}

/**
 * "на встрече в Гродно по итогам визита | президент", "в интервью газете | генеральный директор": where nouns show their case,
 * what a preposition leads ends before somebody who stands in the nominative.
 */
export function beforeNominative(view: View, phrase: NounPhrase): NounPhrase {
  const from = nominativeIn(view, phrase)
  return from < 0 ? phrase : describe(view, phrase.from, from)
}

/** "по итогам визита | президент Виктор Ломов": behind a noun that is nobody the subject begins with somebody in the nominative. */
export function fromNominative(view: View, phrase: NounPhrase): NounPhrase {
  if (personAt(view, phrase.from) || view.facts[phrase.from]?.shape !== 'lower' || has(view, phrase.from, flag.adjective)) return phrase
  const from = nominativeIn(view, phrase)
  return from < 0 ? phrase : describe(view, from, phrase.to)
}

/** First word of somebody in the nominative behind the first word of a phrase, with the adjectives before; or -1. */
function nominativeIn(view: View, phrase: NounPhrase): number {
  const { guessCases, adjectiveFits } = view.compiled.language
  for (let at = phrase.from + 1; guessCases && at < phrase.to; at++) {
    const noun = view.facts[at]?.shape === 'mark' ? null : personAt(view, at)
    const cases = noun ? casesOf(view, at) : []
    if (!noun || !cases.includes('nom') || cases.includes('gen') || cases.includes('acc') || has(view, at - 1, flag.preposition)) continue
    let from = at
    while (
      from - 1 > phrase.from &&
      has(view, from - 1, flag.adjective) &&
      adjectiveFits?.(foldedAt(view, from - 1), noun.gender ?? null, noun.number)
    )
      from--
    return from
  }
  return -1
}

const foldedAt = (view: View, word: number): string => view.facts[word]?.folded ?? ''

/** "рассказывает жене | об убийстве": what is spoken of is no part of the one who is told. */
export function beforePreposition(view: View, phrase: NounPhrase): NounPhrase {
  if (!view.compiled.language.guessCases) return phrase
  for (let at = phrase.head + 1; at < phrase.to; at++) if (has(view, at, flag.preposition)) return describe(view, phrase.from, at)
  return phrase
}

/** A conversation or recording speaks to nobody; behind a verb it is what the verb is about. */
export const isCall = (view: View, phrase: NounPhrase): boolean =>
  view.compiled.language.subject === 'both' &&
  !(phrase.noun?.type === 'person' && !view.compiled.language.guessCases) &&
  phrasesIn(view, phrase.from, phrase.to).some(({ to, what }) => (what.kind === 'call' || what.kind === 'calls') && to > phrase.head)

/** Where order is free a small unknown word behind the verb may be anything: an object, an adverb. */
export const knownEnough = (view: View, phrase: NounPhrase): boolean =>
  view.compiled.language.nounCapitals === true ||
  phrase.kind !== 'nominal' ||
  phrase.noun !== null ||
  phrase.other ||
  (phrase.cases.includes('nom') && !phrase.cases.includes('acc'))

/** "«…», — каже, ймовірно, сержант": item behind a hedge between commas, or 0. */
export function hedgeBetween(view: View, flat: Flat, comma: number): number {
  const word = wordAtItem(flat, comma + 1)
  const hit = word < 0 ? undefined : phrasesIn(view, word, word + 4).find((one) => one.from === word && one.what.kind === 'hedge')
  const after = hit ? comma + 1 + (hit.to - hit.from) : 0
  if (hit) return itemMark(view, flat, after) === ',' ? after + 1 : 0
  // "говорит, по мнению обвинения, генерал": a frame between commas is no subject.
  const framed = word < 0 ? undefined : phrasesIn(view, word, word + 4).find((one) => one.from === word && one.what.kind === 'preposition')
  for (let i = comma + 2; framed && i < comma + 10; i++) if (itemMark(view, flat, i) === ',') return i + 1
  return 0
}

/** "In dem Gespräch klagt | eine Frau": where the verb stands second, item right behind it. */
export const behindVerb = (view: View, flat: Flat, i: number): boolean =>
  view.compiled.language.nounCapitals === true &&
  itemHas(view, flat, i - 1, flag.verb | flag.maybeVerb | flag.cue) &&
  view.facts[wordAtItem(flat, i - 1)]?.shape === 'lower'

/** Whoever stands there can be the subject: a name or a known noun, and not "es". */
export const turnedSubject = (view: View, flat: Flat, i: number, phrase: NounPhrase): boolean =>
  behindVerb(view, flat, i) &&
  phrase.gender !== 'n' &&
  (phrase.kind !== 'nominal' || phrase.noun !== null) &&
  (phrase.cases.length === 0 || phrase.cases.includes('nom'))
