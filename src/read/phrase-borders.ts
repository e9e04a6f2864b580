/** Where nouns show their case: words at which another phrase begins inside a run of words. */
import { flag } from './compile-language.ts'
import { type Flat, wordAtItem } from './flat.ts'
import type { GrammarCase } from './language.ts'
import { casesOf, personAt } from './noun-facts.ts'
import { has, phrasesIn, type View } from './view.ts'

/** At item `i` of a phrase that began at item `first`: somebody cited, somebody in another case, or what is asked of the one before. */
export const startsAnother = (view: View, flat: Flat, i: number, first: number): boolean => {
  const word = wordAtItem(flat, i)
  return opensBehind(view, word) || nextByCase(view, flat, i, first) || asksFor(view, word)
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
  const next = personAt(view, word)
  const before = wordAtItem(flat, i - 1)
  if (!next || next.type === 'organisation' || before < 0 || has(view, before, flag.preposition | flag.determiner | flag.number))
    return false
  if (has(view, before, flag.adjective) && view.facts[before]?.shape === 'lower') return false
  const shown = casesOf(view, word)
  if (shown.length === 0 || shown.includes('gen')) return false
  const held = heldCases(view, flat, i, first)
  return held.length > 0 && !shown.some((one) => held.includes(one))
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
