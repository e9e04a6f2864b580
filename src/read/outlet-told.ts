/**
 * "розповів «Маяку»", "рассказал Би-би-си сотрудник завода", "сообщили ТАСС в ведомстве": the paper that is told something.
 *
 * Where nouns show their case a paper's name often does not: it is foreign, an acronym, or stands in marks. It is told,
 * and does not tell, when the sentence has another subject or goes on to one.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { casesOf, describe, type NounPhrase, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, wordAtItem } from './flat.ts'
import { markedAt } from './names-in-phrases.ts'
import { phrasesIn, type View } from './view.ts'

/** Classes of cues with which somebody is told something. */
const telling = new Set(['N', 'A', 'R', 'X', 'P', 'manner'])

/** The end of an outlet's name that begins at a word: in marks, or by the language's list. */
function nameEnd(view: View, word: number): number {
  const marked = markedAt(view, word)
  if (marked) return marked[1]
  if (view.facts[word]?.shape === 'lower') return -1
  const hit = phrasesIn(view, word, word + 4).findLast((one) => one.from === word && one.what.kind === 'outlet')
  return hit?.to ?? -1
}

/** Does somebody who can be the subject stand at an item: a noun in the nominative, a name, a pronoun, the body of a plural verb. */
function subjectAt(view: View, flat: Flat, cue: CueHit, i: number): boolean {
  const word = wordAtItem(flat, i)
  const facts = view.facts[word]
  if (word < 0 || !facts || itemMark(view, flat, i) !== '') return false
  const { grammar, verbShows } = view.compiled.language
  if ((grammar.bodyPrepositions ?? '').split(' ').includes(facts.folded))
    return verbShows?.(view.facts[wordAtItem(flat, cue.last)]?.folded ?? '')?.number === 'pl'
  if (facts.pronouns.some((one) => one.form === 'nom')) return true
  for (let at = word; at < word + 3; at++) {
    if (personAt(view, at)) return casesOf(view, at).includes('nom')
    if ((view.facts[at]?.flags ?? 0) & (flag.preposition | flag.conjunction | flag.verb)) return false
  }
  return facts.shape === 'capital' && !itemHas(view, flat, i, flag.notName)
}

/** The paper that is told, at item `i` behind a cue, with the item behind it; or null. */
export function outletTold(
  view: View,
  flat: Flat,
  cue: CueHit,
  i: number,
  hasSubject: boolean,
): { phrase: NounPhrase; end: number } | null {
  if (!view.compiled.language.guessCases || !cue.verb || !telling.has(cue.verb.class)) return null
  const word = wordAtItem(flat, i)
  const to = word < 0 ? -1 : nameEnd(view, word)
  if (to < 0) return null
  const end = itemOf(flat, to)
  if (!hasSubject && !subjectAt(view, flat, cue, end)) return null
  return { phrase: { ...describe(view, word, to), cases: ['dat'] }, end }
}
