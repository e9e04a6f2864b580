/**
 * What stands between a subject and its verb and is leapt over: asides between commas or brackets, "citing Y", the day,
 * and clauses of its own: "a man WHO SOUNDS LIKE THE MINISTER says".
 *
 * Where such a clause stands without commas, the nearest noun is not the subject. The row is read leftwards to the
 * relative pronoun (a verb must stand in between, or the cue is the clause's own verb) and the noun before it speaks.
 */
import { flag } from './compile-language.ts'
import { casesOf, describe, type NounPhrase, nounish, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { phraseBefore } from './noun-phrases.ts'
import { otherEnding } from './other-party.ts'
import { has, phrasesIn, type View } from './view.ts'

export interface Subject {
  readonly phrase: NounPhrase
  /** First item of the phrase. */
  readonly first: number
}

/** Longest relative clause that is leapt over, in items. */
const longest = 24

const at = (flat: Flat, phrase: NounPhrase | null): Subject | null =>
  phrase && phrase.kind !== 'pronoun' ? { phrase, first: itemOf(flat, phrase.from) } : null

/** A relative pronoun that is nothing else here: no determiner, no "that" of a reported clause. */
function isRelative(view: View, flat: Flat, i: number): boolean {
  const word = wordAtItem(flat, i)
  if (word < 0 || !itemHas(view, flat, i, flag.relative) || itemHas(view, flat, i, flag.determiner)) return false
  return !phrasesIn(view, word, word + 2).some((one) => one.from === word && one.what.kind === 'complementiser')
}

/** "the ministry, WHICH | claims": the cue is the clause's own verb, and what stands before the pronoun speaks. */
export function antecedent(view: View, flat: Flat, i: number): Subject | null {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  if (subject === 'both') return guessCases || nounCapitals ? null : behindComma(view, flat, i)
  if (!isRelative(view, flat, i)) return null
  const before = itemMark(view, flat, i - 1) === ',' ? i - 2 : i - 1
  return nounish(view, wordAtItem(flat, before)) ? at(flat, personOf(view, flat, i, phraseBefore(view, flat, before))) : null
}

/** "an intercept from A COMMANDER, who said": a relative of persons means the person at the end of the phrase. */
function personOf(view: View, flat: Flat, i: number, phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || phrase.noun?.type === 'person' || phrase.kind === 'pronoun' || view.facts[wordAtItem(flat, i)]?.folded !== 'who')
    return phrase
  for (let from = phrase.to - 2; from > phrase.head; from--) {
    if (!has(view, from, flag.preposition)) continue
    const inner = describe(view, from + 1, phrase.to)
    return inner.noun?.type === 'person' || inner.kind === 'name' ? inner : phrase
  }
  return phrase
}

/** "la madre, QUE | admitió", "il sindaco, CHE | ha detto": right behind a comma "that" is a relative, and what stands before it speaks. */
function behindComma(view: View, flat: Flat, i: number): Subject | null {
  if (i < 2 || !itemHas(view, flat, i, flag.relative) || itemMark(view, flat, i - 1) !== ',') return null
  const last = wordAtItem(flat, i - 2)
  // "en contacto con LA MADRE, que …": the noun right before the comma, not what it hangs on.
  let from = last
  while (from > 0 && has(view, from - 1, flag.determiner) && view.facts[from - 1]?.shape === 'lower') from--
  if (personAt(view, last)) return at(flat, describe(view, from, last + 1))
  const found = nounish(view, last) ? phraseBefore(view, flat, i - 2) : null
  return found && (found.noun !== null || found.kind === 'name') ? at(flat, found) : null
}

/** The head of a relative clause without commas (where every clause has them there is none) that ends before item `end`: "experts who examined the file for the BBC | said". */
export function overRelative(view: View, flat: Flat, end: number): Subject | null {
  let verb = false
  const { guessCases, nounCapitals } = view.compiled.language
  if (guessCases || nounCapitals || otherEnding(view, wordAtItem(flat, end - 1))) return null
  for (let i = end - 1; i > 0 && end - i < longest; i--) {
    if (itemPair(flat, i) >= 0 || itemMark(view, flat, i) !== '') return null
    if (isRelative(view, flat, i)) return verb && nounish(view, wordAtItem(flat, i - 1)) ? at(flat, phraseBefore(view, flat, i - 1)) : null
    if (itemHas(view, flat, i, flag.conjunction | flag.relative)) return null
    verb ||= itemHas(view, flat, i, flag.verb | flag.maybeVerb)
  }
  return null
}

/** "a man SAID TO BE | the envoy": the phrase begins before the words of distance, and means the one behind them. */
export function overDistance(view: View, flat: Flat, phrase: NounPhrase, first: number): Subject | null {
  const word = wordAtItem(flat, first)
  if (word < 0) return null
  const named = phrase.kind === 'name' && view.compiled.language.subject === 'before'
  const hit = phrasesIn(view, Math.max(flat.zone.from, word - 6), word).find(
    (one) =>
      one.to === word &&
      one.to - one.from > 1 &&
      ((one.what.kind === 'hedge' && one.what.word.attributive) || (named && one.what.kind === 'naming')),
  )
  let before = hit ? itemOf(flat, hit.from) - 1 : -1
  if (itemHas(view, flat, before, flag.adverb)) before--
  const head = before >= 0 && nounish(view, wordAtItem(flat, before)) ? phraseBefore(view, flat, before) : null
  return head ? at(flat, { ...phrase, from: head.from, noun: phrase.noun ?? (hit?.what.kind === 'naming' ? head.noun : null) }) : null
}

const parenthesis = 28

/** Item before a comma aside that ends at item `comma`: "Reid, who replaced Voss, said" → Reid. */
export function beforeAside(view: View, flat: Flat, comma: number): number {
  for (let i = comma - 1; i > 0 && comma - i < parenthesis; i--) {
    if (itemMark(view, flat, i) !== ',') continue
    const opens = i + 1
    const kind = flag.relative | flag.determiner | flag.preposition | flag.number | flag.adverb
    const fits =
      (comma - i === 2 && itemHas(view, flat, opens, flag.adversative)) ||
      itemHas(view, flat, opens, kind) ||
      nounish(view, wordAtItem(flat, opens))
    if (fits && (nounish(view, wordAtItem(flat, i - 1)) || otherEnding(view, wordAtItem(flat, i - 1))) && opens < comma) return i - 1
    if (!fits) return -1
  }
  return -1
}

export function beforeBracket(view: View, flat: Flat, close: number): number {
  for (let i = close - 1; i > 0 && close - i < 12; i--) if (itemMark(view, flat, i) === '(') return i - 1
  return -1
}

/** Where "citing Y" stands right before the verb, the subject ends before it: "Газета | з посиланням на Генштаб | пише". */
export function beforeBehind(view: View, flat: Flat, item: number): number {
  for (let i = item; i > 0 && item - i < 10; i--) {
    const word = wordAtItem(flat, i)
    if (word < 0 || (i < item && itemMark(view, flat, i) === ',')) return item
    if (
      phrasesIn(view, word, word + 5).some(
        (one) => one.from === word && one.what.kind === 'behind' && (one.to - one.from > 1 || itemMark(view, flat, i - 1) === ','),
      )
    )
      return itemMark(view, flat, i - 1) === ',' ? i - 2 : i - 1
  }
  return item
}

/** "Жінка У ВІДПОВІДЬ | радить": where it is said stands between the subject and the verb. */
export function beforeOccasion(view: View, flat: Flat, item: number): number {
  const word = wordAtItem(flat, item)
  if (word < 1 || !view.compiled.language.occasions) return item
  const hit = phrasesIn(view, Math.max(flat.zone.from, word - 4), word + 1).find(
    (one) => one.to === word + 1 && one.what.kind === 'occasion',
  )
  const before = hit ? itemOf(flat, hit.from) - 1 : -1
  return before >= 0 ? before : item
}

/** "Президент Ян Крамер ПІСЛЯ РОЗМОВИ З КОРОЛЕМ | заявив": where nouns show case, what a preposition leads is no subject. */
export function overLed(view: View, flat: Flat, first: number): Subject | null {
  if (!view.compiled.language.guessCases || first < 2 || !itemHas(view, flat, first - 1, flag.preposition)) return null
  const before = phraseBefore(view, flat, first - 2)
  const known = before !== null && (before.kind === 'name' || before.noun !== null || before.pronoun?.form === 'nom')
  const nominative = before !== null && (before.cases.length === 0 || before.cases.includes('nom'))
  return known && nominative && before ? { phrase: before, first: itemOf(flat, before.from) } : null
}

/** "Mężczyzna stacjonujący W OKOLICY LIPKI NA POŁUDNIU KRAJU | przyznaje": places behind a participle part the subject from its verb. */
export function overPlaces(view: View, flat: Flat, first: number): Subject | null {
  if (!view.compiled.language.guessCases) return null
  let led = false
  for (let i = first - 1; i >= 0 && first - i < 12; i--) {
    const word = wordAtItem(flat, i)
    if (word < 0 || itemHas(view, flat, i, flag.verb | flag.cue | flag.conjunction | flag.relative)) return null
    led ||= itemHas(view, flat, i, flag.preposition)
    if (!led || itemHas(view, flat, i - 1, flag.preposition) || !personAt(view, word) || !itemHas(view, flat, i + 1, flag.adjective))
      continue
    return casesOf(view, word).includes('nom') ? at(flat, phraseBefore(view, flat, i)) : null
  }
  return null
}

/** "The White House ON FRIDAY said": the day between subject and verb is leapt over. */
export function beforeTime(view: View, flat: Flat, item: number): number {
  if (!itemHas(view, flat, item, flag.time)) return item
  let at = item - 1
  while (at > 0 && itemHas(view, flat, at, flag.adverb | flag.determiner | flag.number)) at--
  if (itemHas(view, flat, at, flag.preposition)) at--
  return at >= 0 ? at : item
}
