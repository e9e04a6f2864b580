/** Where nouns show their case: words at which another phrase begins inside a run of words. */
import { flag } from './compile-language.ts'
import { type Flat, wordAtItem } from './flat.ts'
import type { GrammarCase } from './language.ts'
import { casesOf, personAt } from './noun-facts.ts'
import { has, phrasesIn, type View } from './view.ts'

/** At item `i` of a phrase that began at item `first`: somebody cited, somebody in another case, or what is asked of the one before. */
export const startsAnother = (view: View, flat: Flat, i: number, first: number): boolean => {
  const word = wordAtItem(flat, i)
  return (
    opensBehind(view, word) ||
    nextByCase(view, flat, i, first) ||
    asksFor(view, word) ||
    callOfBody(view, flat, i, first) ||
    didIt(view, flat, i, first)
  )
}

/** "в перехваченной | Службой безопасности | записи": behind a participle that opens a phrase stands who did it. */
const didIt = (view: View, flat: Flat, i: number, first: number): boolean => i === first + 1 && doneBy(view, wordAtItem(flat, i))

/** Does a body in the instrumental stand behind a participle of carrying. */
export function doneBy(view: View, word: number): boolean {
  if (!view.compiled.language.guessCases || !casesOf(view, word).includes('ins') || (personAt(view, word)?.type ?? 'person') === 'person')
    return false
  return phrasesIn(view, word - 1, word).some((one) => one.what.kind === 'carrier' && one.what.voice === 'participle')
}

/** "перехоплена СБУ | розмова": a call behind a body is no part of the body's name. */
function callOfBody(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  if (!phrasesIn(view, word, word + 3).some((one) => one.from === word && one.what.kind === 'call')) return false
  for (let at = i - 1; at >= first; at--) {
    const type = personAt(view, wordAtItem(flat, at))?.type
    if (type) return type !== 'person'
  }
  return false
}

/** "просит отца | продать": behind somebody an infinitive is what is asked of them. */
const asksFor = (view: View, word: number): boolean =>
  has(view, word, flag.infinitive) &&
  view.facts[word]?.shape === 'lower' &&
  (personAt(view, word - 1) !== null || view.facts[word - 1]?.shape === 'capital')

/** "Коммерсантъ | со ссылкой на источник": who is cited is no part of the one who cites. */
const opensBehind = (view: View, word: number): boolean =>
  phrasesIn(view, word, word + 4).some((one) => one.from === word && one.what.kind === 'behind')

/**
 * "Пєсков | журналістам", "з дружиною | окупант", "Лукашенко | премьеру": behind a name or a noun a person in a case that
 * is neither theirs nor the genitive is another phrase.
 */
function nextByCase(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  const adjective = has(view, word, flag.adjective) && view.facts[word]?.shape === 'lower' && !personAt(view, word)
  const noun = adjective ? word + 1 : word
  const next = personAt(view, noun)
  const before = wordAtItem(flat, i - 1)
  if (!next && endsGenitive(view, word, before)) return true
  // "zdaniem opozycji | rząd": a body without a capital has no name and shows its case.
  const named = next?.type === 'organisation' && view.facts[word]?.shape !== 'lower'
  if (!next || named || before < 0 || has(view, before, flag.preposition | flag.determiner | flag.number)) return false
  if (has(view, before, flag.adjective) && view.facts[before]?.shape === 'lower' && !personAt(view, before - 1)) return false
  const shown = casesOf(view, noun)
  if (shown.length === 0 || shown.includes('gen')) return false
  // "na antenie Radia Fala | dziennikarz": what a preposition leads ends before one who can only be the subject.
  if (shown.includes('nom') && next.type === 'person' && first > 0 && has(view, wordAtItem(flat, first - 1), flag.preposition)) return true
  const held = heldCases(view, flat, i, first)
  return held.length > 0 && !shown.some((one) => held.includes(one))
}

/** "zdaniem ekspertki | oddech powtarza się": behind somebody in the genitive a noun that can be none begins the clause. */
function endsGenitive(view: View, word: number, before: number): boolean {
  const { noGenitive } = view.compiled.language
  const facts = view.facts[word]
  if (!noGenitive || facts?.shape !== 'lower' || facts.flags !== 0 || facts.pronouns.length > 0) return false
  const held = casesOf(view, before)
  return personAt(view, before) !== null && held.includes('gen') && !held.includes('nom') && noGenitive(facts.folded)
}

/** Cases of the noun or name that the phrase has come to. A name without a known form is taken as the subject. */
function heldCases(view: View, flat: Flat, i: number, first: number): readonly GrammarCase[] {
  for (let at = i - 1; at >= first; at--) {
    const word = wordAtItem(flat, at)
    if (word < 0) return []
    const cases = casesOf(view, word)
    if (personAt(view, word) || (cases.length > 0 && view.facts[word]?.shape === 'capital')) return cases
    if (view.facts[word]?.shape === 'capital' || view.facts[word]?.shape === 'upper') return ['nom']
  }
  return []
}

/** "управління розвідки | у Telegram", "окупант | зі своєю дружиною": the place where something is said, and kin to whom it is said. */
export function opensAside(view: View, word: number): boolean {
  if (phrasesIn(view, word, word + 6).some((one) => one.from === word && one.what.kind === 'occasion')) return true
  const next = has(view, word + 1, flag.determiner) ? word + 2 : word + 1
  return has(view, word, flag.partyPreposition) && personAt(view, next)?.kin === true && casesOf(view, next).includes('ins')
}

/** "Vira | translates": after a name that opens the phrase, a small word that is no known noun is no part of it. */
export function endsName(view: View, flat: Flat, i: number, first: number): boolean {
  const word = wordAtItem(flat, i)
  const before = view.facts[wordAtItem(flat, i - 1)]
  const opener = view.facts[wordAtItem(flat, first)]
  if (!before || !opener || view.compiled.language.nounCapitals || view.facts[word]?.shape !== 'lower') return false
  // "według HUR | rozmowę przechwycono": behind an abbreviation only its adjectives go on.
  const small = flag.preposition | flag.nameParticle | flag.conjunction | flag.adjective
  if (view.compiled.language.guessCases && before.shape === 'upper' && !has(view, word, small) && !personAt(view, word)) return true
  const led = has(view, wordAtItem(flat, first), flag.determiner)
  // "według rzecznika Piotra Müllera | sprawa …": a name behind a title closes the phrase.
  const titled = view.compiled.language.guessCases !== undefined && personAt(view, wordAtItem(flat, first)) !== null
  if (before.shape === 'lower' || (opener.shape === 'lower' && !led && !titled) || (before.flags & flag.adjective) !== 0) return false
  // "Служба безпеки України": behind a noun for a body its genitive goes on in small letters.
  const body = view.compiled.language.guessCases ? personAt(view, wordAtItem(flat, i - 1)) : null
  if (body && body.type !== 'person' && !has(view, word, flag.verb | flag.maybeVerb | flag.cue)) return false
  // "на Запорізькому напрямку": a capitalised adjective goes on to its noun.
  const adjective = has(view, wordAtItem(flat, i - 1), flag.adjective) && /[сцзш]ь?к/u.test(before.folded)
  if (adjective && view.compiled.language.guessCases && !has(view, word, flag.verb | flag.maybeVerb)) return false
  if (led && (i - first < 2 || !has(view, word, flag.maybeVerb | flag.verb))) return false
  if (has(view, word, flag.preposition | flag.nameParticle | flag.conjunction) || personAt(view, word)) return false
  if (has(view, word, flag.maybeVerb)) return true
  return !personAt(view, word + 1) && !personAt(view, word + 2)
}
