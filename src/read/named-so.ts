/** What somebody is called behind a noun: "a soldier BY THE NAME OF Oleg", "another man, identified as Ilya Moll". */
import { flag } from './compile-language.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import { type Flat, itemMark, wordAtItem } from './flat.ts'
import { has, phrasesIn, type View } from './view.ts'

/** "a soldier BY THE NAME OF | Oleg": the name begins behind such words. */
export const namingEnds = (view: View, word: number, begun: boolean): boolean =>
  begun &&
  view.compiled.language.subject === 'before' &&
  phrasesIn(view, Math.max(0, word - 4), word + 1).some((one) => one.to === word + 1 && one.to - one.from > 1 && one.what.kind === 'naming')

/** "says one soldier BY THE NAME OF OLEG": the phrase goes on with the name, a comma before it or not. */
export function withName(view: View, flat: Flat, edge: number, phrase: NounPhrase): NounPhrase {
  if (view.compiled.language.subject !== 'before' || phrase.kind !== 'nominal' || phrase.noun?.type !== 'person') return phrase
  const word = wordAtItem(flat, itemMark(view, flat, edge) === ',' ? edge + 1 : edge)
  const hits = word < 0 ? [] : phrasesIn(view, word, word + 5)
  const hit = hits.find((one) => one.from === word && one.to - one.from > 1 && one.what.kind === 'naming')
  if (!hit || view.facts[hit.to]?.shape !== 'capital') return phrase
  let end = hit.to + 1
  while (view.facts[end]?.shape === 'capital' || has(view, end, flag.nameParticle)) end++
  const name = describe(view, hit.to, end)
  return name.kind === 'name' ? { ...name, from: phrase.from, noun: name.noun ?? phrase.noun, definite: phrase.definite } : phrase
}
