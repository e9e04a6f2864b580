/**
 * "The person he spoke to", "his interlocutor": phrases of the language for the other one of two, whatever verbs stand in
 * them. They are found where they begin and where they end.
 */
import { flag } from './compile-language.ts'
import { casesOf, type NounPhrase, nominal, nounish, personAt } from './describe-phrase.ts'
import { ofOutlet } from './names-in-phrases.ts'
import { has, phrasesIn, type View } from './view.ts'

/** The same where the phrase ends at a word: "the person he spoke to | answered". */
export function otherEnding(view: View, word: number): NounPhrase | null {
  if (word < 0 || view.compiled.language.guessCases) return null
  const from = otherEnds(view).get(word + 1)
  return from === undefined ? null : otherParty(view, from)
}

const ends = new WeakMap<View, Map<number, number>>()

/** Where phrases for the other party end, and where they begin: laid out once for each text. */
function otherEnds(view: View): Map<number, number> {
  const seen = ends.get(view)
  if (seen) return seen
  const rows = new Map<number, number>()
  for (const { from, to, what } of phrasesIn(view, 0, view.facts.length)) if (what.kind === 'other-party') rows.set(to, from)
  ends.set(view, rows)
  return rows
}

/** "el otro | soldado", "l'altra | donna": before a noun of its own the word for the other is only its determiner. */
function leadsNoun(view: View, to: number): boolean {
  const facts = view.facts[to]
  const { nounCapitals, subject } = view.compiled.language
  if (nounCapitals || subject !== 'both') return false
  if (!has(view, to - 1, flag.determiner) || facts?.shape !== 'lower' || facts.pronouns.length > 0) return false
  return nounish(view, to) && !has(view, to, flag.verb | flag.cue | flag.maybeVerb)
}

/** "the person he spoke to": a phrase of the language, whatever verbs stand in it. */
export function otherParty(view: View, word: number): NounPhrase | null {
  const hit = phrasesIn(view, word, word + 12).find((one) => one.from === word && one.what.kind === 'other-party')
  if (!hit || (view.compiled.language.guessCases && ofOutlet(view, hit.to)) || leadsNoun(view, hit.to)) return null
  const cased = view.compiled.language.guessCases !== undefined
  // "його співрозмовниця": the noun is the head, by which the same words are found again from the other side.
  const head = cased && personAt(view, hit.to - 1) ? hit.to - 1 : hit.from
  return {
    ...nominal(view, hit.from, hit.to, head),
    other: true,
    definite: true,
    number: 'sg',
    ...(cased ? { cases: casesOf(view, hit.to - 1) } : {}),
  }
}
