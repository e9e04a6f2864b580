/**
 * Noun phrases next to a cue: how far they reach, and what stands in them (a name, a title, a role, a pronoun).
 *
 * There is no parser. A phrase is the run of words between the cue and the next word that cannot belong to it; its head
 * is then found by the nouns the language knows, by capitals, or, failing both, by place. Prepositions of the noun
 * ("head OF the agency") are let through when a noun stands before them.
 */
import { flag } from './compile-language.ts'
import { casesOf, describe, isDeterminer, type NounPhrase, nounish, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { namingEnds, withName } from './named-so.ts'
import { markedAt, markedBefore } from './names-in-phrases.ts'
import { datesNoun, isIndefinite, opensInfinitive, smallBehindNoun } from './noun-facts.ts'
import { otherEnding, otherParty } from './other-party.ts'
import { endsName, opensAside, startsAnother } from './phrase-borders.ts'
import { endsAddressee, startsAddressee } from './told-in-phrases.ts'
import { verbalBehind } from './verbal-tails.ts'
import { has, phrasesIn, type View } from './view.ts'

/** Longest noun phrase, in words. */
const longest = 18

const stops = flag.conjunction | flag.relative | flag.adversative | flag.auxiliary | flag.modal | flag.cue | flag.negation | flag.time

/** Is this word a nominative pronoun of the third or first person. */
function isPronoun(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts) return false
  if (!facts.pronouns.some((one) => one.form === 'nom')) return false
  // "відповідає той." stands alone, "той солдат" does not.
  return (facts.flags & flag.determiner) === 0 || ((facts.flags & flag.standAlone) !== 0 && !nounish(view, word + 1))
}

/** Does a word end a noun phrase. A capital in mid-sentence outweighs a small word's flag ("May", "Will"). */
function stopsPhrase(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (!facts || facts.shape === 'mark') return true
  if (personAt(view, word) || isCallNoun(view, word)) return false
  if (
    (facts.flags & flag.cue) !== 0 &&
    facts.shape === 'lower' &&
    has(view, word - 1, flag.determiner) &&
    !has(view, word - 1, flag.standAlone)
  )
    return false
  if (facts.shape === 'lower' && (facts.flags & flag.infinitive) !== 0 && bareInfinitive(view, word)) return true
  if ((facts.flags & stops) === 0) return (facts.flags & flag.verb) !== 0 && (facts.shape === 'lower' || opensWithVerb(view, word))
  return !(
    facts.shape === 'capital' &&
    (facts.flags & (flag.notName | flag.time)) === 0 &&
    word > 0 &&
    view.facts[word - 1]?.shape !== 'mark'
  )
}

/** Where order is free and nothing shows case (es, it, pt, fr): the languages whose small words are read by their endings. */
const romance = (view: View): boolean => {
  const { subject, guessCases, nounCapitals } = view.compiled.language
  return subject === 'both' && !guessCases && !nounCapitals
}

/** "se oyó | decir", "Rossi | sparare": an infinitive without an article is no noun. */
const bareInfinitive = (view: View, word: number): boolean =>
  romance(view) && !has(view, word - 1, flag.determiner | flag.nounPreposition | flag.adjective)

/** "Siguieron diciendo …": a verb that opens its sentence is no name. */
const opensWithVerb = (view: View, word: number): boolean =>
  romance(view) && word === view.zones[view.zoneOf[word] ?? -1]?.from && view.facts[word]?.shape === 'capital'

/** "a phone call", "the intercepted call": a noun here, though the same form may be a cue. */
export function isCallNoun(view: View, word: number): boolean {
  if (!has(view, word, flag.cue)) return false
  const hit = phrasesIn(view, Math.max(0, word - 2), word + 1).find(
    (one) => one.to === word + 1 && (one.what.kind === 'call' || one.what.kind === 'calls'),
  )
  return hit !== undefined && (hit.from < word || has(view, word - 1, flag.determiner | flag.adjective))
}

/** Item before which the phrase that ends at item `last` begins. */
function leftEdge(view: View, flat: Flat, last: number): number {
  let edge = last + 1
  for (let i = last; i >= 0 && last - i < longest; i--) {
    const word = wordAtItem(flat, i)
    if (word < 0) break
    const marked = markedBefore(view, word)
    if (marked >= 0 && view.compiled.language.guessCases) {
      i = itemOf(flat, marked)
      edge = i
      continue
    }
    if (itemMark(view, flat, i) === "'" || view.facts[word]?.folded === "'s") {
      edge = i
      continue
    }
    if (stopsPhrase(view, word) && !joinsNames(view, flat, i)) break
    if (isPronoun(view, word) || namingEnds(view, word, edge <= last)) return edge > last ? i : edge
    if (has(view, word, flag.preposition)) {
      if (!has(view, word, flag.nounPreposition) || i === 0 || i === last || verbalBehind(view, word - 1)) break
      if (!nounish(view, wordAtItem(flat, i - 1)) && !itemHas(view, flat, i - 1, flag.standAlone | flag.number)) break
      edge = i
      continue
    }
    // "вдалося перехопити розмову | одного з них": what is done is no part of who is named behind it.
    if (view.compiled.language.guessCases && has(view, word, flag.infinitive) && view.facts[word]?.shape === 'lower') break
    const small = view.facts[word]?.shape === 'lower' || (i === 0 && i < last && view.compiled.language.guessCases !== undefined)
    if (has(view, word, flag.adverb) && small && !has(view, word, flag.determiner)) break
    if (i < last && (isOtherNoun(view, word, wordAtItem(flat, edge)) || endsLedCall(view, word))) break
    edge = i
    if (isDeterminer(view, word) && !continuesLeft(view, flat, i)) break
  }
  return edge
}

/** "у розмові | солдат каже": left of a noun in the nominative stands a noun that cannot belong to it. */
function isOtherNoun(view: View, word: number, next: number): boolean {
  const facts = view.facts[word]
  const { guessCases, adjectiveFits } = view.compiled.language
  const noun = next < 0 ? null : personAt(view, next)
  if (!guessCases || facts?.shape !== 'lower' || !noun) return false
  const agrees = adjectiveFits?.(facts.folded, noun.gender ?? null, noun.number) ?? true
  if ((facts.flags & (flag.determiner | flag.number)) !== 0 || ((facts.flags & flag.adjective) !== 0 && agrees)) return false
  if (personAt(view, word)) return false
  const cases = casesOf(view, next)
  return cases.includes('nom') && !cases.includes('gen')
}

/** "Putin and Lavrov", "Smith & Co": a joining word between two capitals, or between two nouns that know speech. */
function joinsNames(view: View, flat: Flat, i: number): boolean {
  if (!itemHas(view, flat, i, flag.conjunction) || itemHas(view, flat, i, flag.relative)) return false
  const left = view.facts[wordAtItem(flat, i - 1)]
  const right = view.facts[wordAtItem(flat, i + 1)]
  const leftWord = wordAtItem(flat, i - 1)
  if (!left || !right || itemHas(view, flat, i, flag.adversative)) return false
  const capital = (facts: typeof left): boolean => facts.shape === 'capital' || facts.shape === 'upper'
  if (left.raw.length < 2 || (wordAtItem(flat, i) >= 0 && (view.facts[wordAtItem(flat, i)]?.raw.length ?? 9) > 3)) return false
  return (capital(left) && capital(right)) || (personAt(view, leftWord) !== null && personAt(view, wordAtItem(flat, i + 1)) !== null)
}

/** Does the language put a genitive behind its noun without a preposition ("der Sprecher der Feuerwehr"). */
const bareGenitives = (view: View): boolean =>
  view.compiled.language.guessCases !== undefined || view.compiled.language.grammar.determinerCases !== undefined

/** After a determiner: does the phrase go on to the left ("head of THE agency"; where genitives need no preposition, any noun). */
function continuesLeft(view: View, flat: Flat, i: number): boolean {
  const before = wordAtItem(flat, i - 1)
  if (before < 0) return false
  if (itemHas(view, flat, i - 1, flag.determiner)) return true
  // "der Kommandeur | einem Untergebenen": an article that shows another case begins another phrase.
  const shown = view.compiled.language.grammar.determinerCases?.[view.facts[wordAtItem(flat, i)]?.folded ?? '']
  if (shown && !shown.includes('gen') && !itemHas(view, flat, i - 1, flag.nounPreposition)) return false
  // "seine Mama | von einem Gerücht erzählt": what is new is spoken of; whose somebody is, is known.
  const fresh = view.compiled.language.nounCapitals && isIndefinite(view, wordAtItem(flat, i))
  if (itemHas(view, flat, i - 1, flag.nounPreposition))
    return !fresh && i >= 2 && nounish(view, wordAtItem(flat, i - 2)) && !itemHas(view, flat, i - 2, flag.verb)
  return bareGenitives(view) && nounish(view, before) && (view.facts[before]?.flags ?? 0) !== flag.verb
}

/** "В одній із розмов | механік каже": where the order is free, a call that a preposition leads is no part of the subject behind it. */
function endsLedCall(view: View, word: number): boolean {
  if (!view.compiled.language.guessCases || !endsCallNoun(view, word + 1) || has(view, word + 1, flag.preposition)) return false
  for (let at = word - 1; at >= Math.max(0, word - 5); at--) {
    if (view.facts[at]?.shape === 'mark' || has(view, at, flag.verb)) return false
    if (has(view, at, flag.preposition) && !(has(view, at, flag.nounPreposition) && has(view, at - 1, flag.number | flag.standAlone)))
      return true
  }
  return false
}

/** Item after the phrase that begins at item `first`. */
function rightEdge(view: View, flat: Flat, first: number, limit: number): number {
  let i = first
  const bare = view.compiled.language.guessCases !== undefined
  for (; i < limit && i - first < longest; i++) {
    const word = wordAtItem(flat, i)
    if (word < 0) break
    const folded = view.facts[word]?.folded
    if (folded === "'s" || folded === "'") continue
    if (isPronoun(view, word)) return i === first ? i + 1 : i
    const marked = bare ? markedAt(view, word) : null
    if (marked) {
      i = itemOf(flat, marked[1]) - 1
      continue
    }
    if (i > first && bare && startsAnother(view, flat, i, first)) break
    if (stopsPhrase(view, word) && !joinsNames(view, flat, i) && !(i > first && datesNoun(view, word))) break
    if (has(view, word, flag.preposition) && (!carriesRight(view, flat, i, first) || (bare && i > first && opensAside(view, word)))) break
    if (has(view, word, flag.adverb) && !has(view, word, flag.determiner) && view.facts[word]?.shape === 'lower') break
    if (i > first && (endsName(view, flat, i, first) || smallBehindNoun(view, word) || opensInfinitive(view, word))) break
    if (i > first && verbalBehind(view, word)) break
    if (i > first && isDeterminer(view, word) && (!determinerInside(view, flat, i) || startsNext(view, flat, i, first))) break
    if (i > first && (startsAddressee(view, flat, i, i) || endsAddressee(view, flat, i))) break
    if (i > first && endsCallNoun(view, word) && (view.facts[word]?.shape !== 'lower' || (bare && onlyNominative(view, word)))) break
  }
  return i
}

/** "the recordings | Kyiv Post": a name after a noun for a recording is no part of it. */
function endsCallNoun(view: View, word: number): boolean {
  return phrasesIn(view, Math.max(0, word - 3), word).some(
    (one) => one.to === word && (one.what.kind === 'call' || one.what.kind === 'calls'),
  )
}

/** "у розмові | чоловік скаржиться": what can only be a subject is not whose conversation it is. */
const onlyNominative = (view: View, word: number): boolean => {
  const cases = personAt(view, word) ? casesOf(view, word) : []
  return cases.includes('nom') && !cases.includes('gen')
}

/** May a preposition carry the phrase on to the right: one of the noun, not one that leads an addressee or a time. */
function carriesRight(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  if (i === first || !has(view, word, flag.nounPreposition)) return false
  // "die | von Diensten veröffentlichte Aufnahme": an article right before it waits for its own noun.
  if (view.compiled.language.nounCapitals && i === first + 1 && isDeterminer(view, word - 1)) return false
  // "su madre | de la falta", "der Plattform | von einem Mitarbeiter": a relative with its owner is complete.
  const owned = view.facts[wordAtItem(flat, first)]?.pronouns.some((one) => one.form === 'poss') ?? false
  if (owned && personAt(view, word - 1)?.kin) return false
  if (view.compiled.language.nounCapitals && isIndefinite(view, wordAtItem(flat, i + 1)) && !personAt(view, word - 1)?.title) return false
  if (has(view, wordAtItem(flat, i + 1), flag.infinitive) && personAt(view, word - 1)?.type === 'person') return false
  const leads = phrasesIn(view, word, word + 2).some((one) => one.what.kind === 'addressee')
  const next = wordAtItem(flat, i + 1)
  return !leads && next >= 0 && !has(view, next, flag.time | flag.number) && (nounish(view, next) || has(view, next, flag.determiner))
}

/** "Weber | ihrem Bruder", "ihr Sohn | ihr zufolge": behind a name a possessive leads somebody else in; alone it is a pronoun. */
function startsNext(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  const possessive = view.facts[word]?.pronouns.some((one) => one.form === 'poss') ?? false
  if (!view.compiled.language.nounCapitals || !possessive) return false
  if (!nounish(view, word + 1) && !has(view, word + 1, flag.adjective | flag.number)) return true
  const name = describe(view, wordAtItem(flat, first), word).name
  return name !== null && name[1] === word
}

function determinerInside(view: View, flat: Flat, i: number): boolean {
  if (itemHas(view, flat, i - 1, flag.preposition | flag.determiner) || itemHas(view, flat, i, flag.preposition)) return true
  const shown = view.compiled.language.grammar.determinerCases?.[view.facts[wordAtItem(flat, i)]?.folded ?? '']
  if (shown && !shown.includes('gen')) return false
  if (startsAddressee(view, flat, i, i + 1)) return false
  return bareGenitives(view) && nounish(view, wordAtItem(flat, i - 1))
}

/** "Asimismo, …", "Pertanto: …": an adverb with the capital of its sentence is nobody. */
const onlyAdverb = (view: View, from: number, to: number): boolean =>
  to - from === 1 &&
  has(view, from, flag.adverb) &&
  view.facts[from]?.shape === 'capital' &&
  from === view.zones[view.zoneOf[from] ?? -1]?.from &&
  !personAt(view, from)

/** The noun phrase that ends at item `last`, or null. */
export function phraseBefore(view: View, flat: Flat, last: number): NounPhrase | null {
  const other = otherEnding(view, wordAtItem(flat, last))
  if (other) return other
  const edge = leftEdge(view, flat, last)
  if (edge > last) return null
  const from = wordAtItem(flat, edge)
  const to = wordAtItem(flat, last) + 1
  return from < 0 || to <= from || onlyAdverb(view, from, to) ? null : describe(view, from, withClosing(view, from, to))
}

/** The noun phrase that begins at item `first`, or null. */
export function phraseAfter(view: View, flat: Flat, first: number, limit: number): NounPhrase | null {
  if (first >= limit || itemPair(flat, first) >= 0) return null
  const other = otherParty(view, wordAtItem(flat, first))
  if (other) return other
  const edge = rightEdge(view, flat, first, limit)
  if (edge <= first) return null
  const from = wordAtItem(flat, first)
  if (onlyAdverb(view, from, wordAtItem(flat, edge - 1) + 1)) return null
  return withName(view, flat, edge, describe(view, from, withClosing(view, from, wordAtItem(flat, edge - 1) + 1)))
}

/** A name in marks is part of the phrase with both its marks: агентство «Північ». */
function withClosing(view: View, from: number, to: number): number {
  for (let at = to - 1; at > from && at > to - 8; at--) {
    const pair = view.pairs[view.opens[at] ?? -1]
    if (pair?.closeAt === to && pair.closed) return to + 1
  }
  return to
}
