/**
 * One who is told ends the noun phrase before it.
 *
 * Where nouns show their case, "the soldier | to his mother" has no word between the two: a dative behind a person, or a
 * nominative behind a dative, begins a phrase of its own.
 */
import { casesOf, personAt } from './describe-phrase.ts'
import { type Flat, wordAtItem } from './flat.ts'
import type { View } from './view.ts'

/** "рассказала изданию | жительница": behind a noun in the dative the nominative is another phrase. */
export function endsAddressee(view: View, flat: Flat, i: number): boolean {
  const before = wordAtItem(flat, i - 1)
  const word = wordAtItem(flat, i)
  if (!view.compiled.language.guessCases || before < 0 || !personAt(view, before) || !personAt(view, word)) return false
  const cases = casesOf(view, before)
  return cases.includes('dat') && !cases.includes('nom') && !cases.includes('gen') && casesOf(view, word).includes('nom')
}

/**
 * "sagte der Soldat | seiner Mutter", "сказав солдат | матері": a relative behind a person, in a form that can be a
 * dative, is told something; it is not the genitive of the person.
 */
export function startsAddressee(view: View, flat: Flat, i: number, at: number): boolean {
  if (!view.compiled.language.addresseeCases.includes('dat')) return false
  const word = wordAtItem(flat, at)
  const before = wordAtItem(flat, i - 1)
  if (word < 0 || before < 0 || !personAt(view, before) || personAt(view, before)?.type !== 'person') return false
  const told = personAt(view, word)
  if (told?.type !== 'person') return false
  const cases = casesOf(view, word)
  // "sagt ein Fahrer seiner Frau": with a possessive "the woman" is kin; the friend of his wife is a genitive.
  const owned = view.facts[wordAtItem(flat, i)]?.pronouns.some((one) => one.form === 'poss') ?? false
  const hers = owned && (told.family === 'woman' || told.family === 'man') && personAt(view, before)?.family !== 'friend'
  return cases.includes('dat') && (told.kin === true || hers || !cases.includes('gen'))
}
