/** Small questions about what stands in a slot beside a cue: a body named by its place, a call, a hedge between commas. */
import type { NounPhrase } from './describe-phrase.ts'
import type { CueHit } from './find-cues.ts'
import { type Flat, itemMark, itemOf, wordAtItem } from './flat.ts'
import { phraseAfter } from './noun-phrases.ts'
import { phrasesIn, type View } from './view.ts'

/** "заявили в министерстве", "В поліції повідомили": a plural verb without a subject, and the body it speaks for beside it. */
export function bodyInPlace(view: View, flat: Flat, cue: CueHit, anchor: number): { phrase: NounPhrase; end: number } | null {
  const { grammar, verbShows } = view.compiled.language
  const places = (grammar.bodyPrepositions ?? '').split(' ')
  const verb = wordAtItem(flat, cue.last)
  if (places.length < 2 && places[0] === '') return null
  if (cue.verb?.class !== 'V' && verbShows?.(view.facts[verb]?.folded ?? '')?.number !== 'pl') return null
  for (const start of [cue.last + 1, cue.last + 2, 0, anchor - 2, anchor - 3, anchor - 4]) {
    const word = wordAtItem(flat, start)
    if (word < 0 || start < 0 || !places.includes(view.facts[word]?.folded ?? '')) continue
    const phrase = phraseAfter(view, flat, start + 1, start < anchor ? anchor : flat.at.length)
    const type = phrase?.noun?.type
    const speaks = type === 'organisation' || type === 'agency' || type === 'outlet' || phrase?.kind === 'name'
    if (phrase && speaks) return { phrase, end: start > anchor ? itemOf(flat, phrase.to) : 0 }
  }
  return null
}

/** A conversation or recording speaks to nobody; behind a verb it is what the verb is about. */
export const isCall = (view: View, phrase: NounPhrase): boolean =>
  view.compiled.language.subject === 'both' &&
  phrasesIn(view, phrase.from, phrase.to).some(({ to, what }) => (what.kind === 'call' || what.kind === 'calls') && to > phrase.head)

/** Where nouns show their case a small unknown word behind the verb may be anything: an object, an adverb. */
export const knownEnough = (view: View, phrase: NounPhrase): boolean =>
  !view.compiled.language.guessCases ||
  phrase.kind !== 'nominal' ||
  phrase.noun !== null ||
  phrase.other ||
  (phrase.cases.includes('nom') && !phrase.cases.includes('acc'))

/** "«…», — каже, ймовірно, сержант": item behind a hedge between commas, or 0. */
export function hedgeBetween(view: View, flat: Flat, comma: number): number {
  const word = wordAtItem(flat, comma + 1)
  const hit = word < 0 ? undefined : phrasesIn(view, word, word + 4).find((one) => one.from === word && one.what.kind === 'hedge')
  const after = hit ? comma + 1 + (hit.to - hit.from) : 0
  return hit && itemMark(view, flat, after) === ',' ? after + 1 : 0
}
