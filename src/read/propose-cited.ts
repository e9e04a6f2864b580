/**
 * "«…», — цитирует Лапина ТАСС", "«…», — наводить слова речника Укрінформ", "«…», — цитирует её «Эхо»": behind a verb of
 * citing, where nouns show case, the one who is cited stands first and speaks; the paper behind them only carries it.
 */

import type { CueHit } from './cue-hit.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import type { Draft } from './draft.ts'
import { type Flat, itemOf, wordAtItem } from './flat.ts'
import { markedAt } from './names-in-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import { phrasesIn, type View } from './view.ts'

interface Cited {
  readonly source: NounPhrase
  readonly carrier: NounPhrase | null
}

/** First word inside a phrase at which an outlet's name begins, or -1. */
function outletInside(view: View, phrase: NounPhrase): number {
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const listed = phrasesIn(view, at, phrase.to).some((one) => one.from === at && one.what.kind === 'outlet')
    if ((listed && view.facts[at]?.shape !== 'lower') || markedAt(view, at)) return at
  }
  return -1
}

/** "её", "його" behind the verb: the one cited, by a pronoun. */
function pronounAt(view: View, word: number): NounPhrase | null {
  const pronoun = view.facts[word]?.pronouns.find((one) => one.form === 'obj')
  if (!pronoun) return null
  const { gender = null, number } = pronoun
  return { ...describe(view, word, word + 1), kind: 'pronoun', pronoun, noun: null, name: null, gender, number, cases: [] }
}

function citedAt(view: View, flat: Flat, start: number, words: boolean): Cited | null {
  const pronoun = pronounAt(view, wordAtItem(flat, start))
  const phrase = pronoun ?? phraseAfter(view, flat, start, flat.at.length)
  if (!phrase || (phrase.kind === 'nominal' && !phrase.noun)) return null
  const split = pronoun ? -1 : outletInside(view, phrase)
  const marked = split > 0 ? markedAt(view, split) : null
  const source = split > 0 ? describe(view, phrase.from, marked ? split - 1 : split) : phrase
  const carrier =
    split > 0 ? describe(view, split, marked ? marked[1] : phrase.to) : phraseAfter(view, flat, itemOf(flat, phrase.to), flat.at.length)
  const oblique = source.cases.length > 0 && !source.cases.includes('nom')
  const speaks = source.kind !== 'nominal' || source.noun?.type === 'person'
  if (!speaks || !(carrier || words || oblique)) return null
  return { source, carrier: carrier && (carrier.kind === 'name' || carrier.noun) ? carrier : null }
}

/** The draft of a quotation before a verb of citing, with the one cited as its source and the paper as its carrier. */
export function withCited(view: View, flat: Flat, cue: CueHit, draft: Draft): Draft {
  if (!view.compiled.language.guessCases || cue.verb?.class !== 'W' || cue.verb.strength !== 'low') return draft
  const first = wordAtItem(flat, cue.last + 1)
  const said = first < 0 ? undefined : phrasesIn(view, first, first + 2).find((one) => one.from === first && one.what.kind === 'as-saying')
  const found = citedAt(view, flat, said ? itemOf(flat, said.to) : cue.last + 1, said !== undefined)
  return found ? { ...draft, subjects: [found.source], carrier: found.carrier, addressee: null } : draft
}
