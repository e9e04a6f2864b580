/**
 * Small pronouns that lean on their verb: «…, LUI répond-elle», «…, LE dijo el juez», «GLI ha detto», „MU powiedział".
 *
 * They belong to the cue, so that a quotation or a subject before them stands next to it, and a dative one says who is told.
 */
import { describe, type NounPhrase } from './describe-phrase.ts'
import type { CueHit } from './find-cues.ts'
import { type Flat, wordAtItem } from './flat.ts'
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

/** The one who is told, by a dative pronoun before the verb, or null. */
export function cliticAddressee(view: View, flat: Flat, cue: CueHit): NounPhrase | null {
  const from = cue.auxiliary >= 0 ? Math.max(0, cue.auxiliary - 2) : cue.start
  for (let i = from; i < cue.first; i++) {
    const word = wordAtItem(flat, i)
    const pronoun = isClitic(view, flat, i) ? view.facts[word]?.pronouns.find((one) => one.form === 'dat') : undefined
    if (!pronoun) continue
    const { gender = null, number } = pronoun
    return { ...describe(view, word, word + 1), kind: 'pronoun', pronoun, noun: null, name: null, gender, number, cases: [] }
  }
  return null
}
