/**
 * Small pronouns that lean on their verb: «…, LUI répond-elle», «…, LE dijo el juez», «GLI ha detto», „MU powiedział".
 *
 * They belong to the cue, so that a quotation or a subject before them stands next to it, and a dative one says who is told.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import { type Flat, itemHas, wordAtItem } from './flat.ts'
import type { View } from './view.ts'

const lists = new WeakMap<object, ReadonlySet<string>>()

function cliticsOf(view: View): ReadonlySet<string> {
  const { grammar } = view.compiled.language
  const seen = lists.get(grammar)
  if (seen) return seen
  const made = new Set((grammar.clitics ?? '').split(/\s+/u).filter((one) => one !== ''))
  lists.set(grammar, made)
  return made
}

/** Is the word at an item a pronoun that leans on the verb behind it. */
export function isClitic(view: View, flat: Flat, i: number): boolean {
  const word = wordAtItem(flat, i)
  return word >= 0 && cliticsOf(view).has(view.facts[word]?.folded ?? '')
}

/** Who is told, by a pronoun before the verb: „MU powiedział”, "командир МНЕ прямо сказал". */
export function toldByPronoun(view: View, flat: Flat, cue: CueHit, anchor: number): NounPhrase | null {
  const told = toldBefore(view, flat, anchor - 1)
  return cliticAddressee(view, flat, cue) ?? (told > 0 ? addresseeByPronoun(view, wordAtItem(flat, told)) : null)
}

/** The one who is told, by a dative pronoun that leans on the verb, or null. */
function cliticAddressee(view: View, flat: Flat, cue: CueHit): NounPhrase | null {
  const from = cue.auxiliary >= 0 ? Math.max(0, cue.auxiliary - 2) : cue.start
  for (let i = from; i < cue.first; i++) {
    const word = wordAtItem(flat, i)
    const pronoun = isClitic(view, flat, i) ? view.facts[word]?.pronouns.find((one) => one.form === 'dat') : undefined
    if (pronoun) return addresseeByPronoun(view, word)
  }
  return null
}

/** The dative pronoun at a word as the one who is told, or null. */
function addresseeByPronoun(view: View, word: number): NounPhrase | null {
  const pronoun = view.facts[word]?.pronouns.find((one) => one.form === 'dat')
  if (!pronoun) return null
  const { gender = null, number } = pronoun
  return { ...describe(view, word, word + 1), kind: 'pronoun', pronoun, noun: null, name: null, gender, number, cases: [] }
}

/** Item of the subject's end before a dative pronoun: "Командир | мне прямо сказал". */
export function beforeTold(view: View, flat: Flat, item: number): number {
  const told = toldBefore(view, flat, item)
  return told > 0 ? told - 1 : item
}

/** Item of the dative pronoun that stands before a verb behind its subject, or -1. */
function toldBefore(view: View, flat: Flat, item: number): number {
  if (!view.compiled.language.guessCases) return -1
  let at = item
  while (at > 0 && itemHas(view, flat, at, flag.adverb) && !itemHas(view, flat, at, flag.determiner)) at--
  const pronouns = view.facts[wordAtItem(flat, at)]?.pronouns ?? []
  return at > 0 && pronouns.some((one) => one.form === 'dat') && !pronouns.some((one) => one.form === 'nom') ? at : -1
}
