/** Two who talk on the line of a call because a sentence says so: "wie A mit B telefoniert", "A phones B", "spricht er mit seiner Frau". */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { mayBeSubject } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { View } from './view.ts'

/** Verbs of talking to one another, in the languages we know, by their beginnings. */
const talks =
  /^(?:telefonier|spricht$|sprach$|sprachen$|sprechen$|unterh(?:ä|ie)lt|talk(?:s|ed)?$|speaks$|spoke$|phoned$|téléphon|parle$|parlait$)/u

const isPerson = (phrase: NounPhrase): boolean =>
  phrase.kind === 'pronoun' ? false : phrase.noun ? phrase.noun.type === 'person' : phrase.kind === 'name'

/** First and last item of the clause around an item. */
function clauseAround(view: View, flat: Flat, item: number): [number, number] {
  const ends = (i: number): boolean => /^[,;:]$/.test(itemMark(view, flat, i)) || itemPair(flat, i) >= 0
  let from = item
  while (from > 0 && item - from < 20 && !ends(from - 1)) from--
  let to = item
  while (to < flat.at.length && to - item < 20 && !ends(to)) to++
  return [from, to]
}

/** The two people of the first clause of a row in which one talks with another, or null. */
export function talkersIn(view: View, flat: Flat): [NounPhrase, NounPhrase] | null {
  for (let item = 0; item < flat.at.length; item++) {
    const word = wordAtItem(flat, item)
    if (word < 0 || view.facts[word]?.shape !== 'lower' || !talks.test(view.facts[word]?.folded ?? '')) continue
    const [from, to] = clauseAround(view, flat, item)
    let one: NounPhrase | null = null
    let two: NounPhrase | null = null
    for (let i = from; i < to; ) {
      const phrase = itemMark(view, flat, i) === '' && i !== item ? phraseAfter(view, flat, i, to) : null
      const led = itemHas(view, flat, i - 1, flag.preposition)
      if (phrase && isPerson(phrase)) {
        if (itemHas(view, flat, i - 1, flag.partyPreposition)) two ??= phrase
        else if (!led && mayBeSubject(phrase)) one ??= phrase
      }
      i = phrase ? Math.max(i + 1, itemOf(flat, phrase.to)) : i + 1
    }
    if (one && two) return [one, two]
  }
  return null
}
