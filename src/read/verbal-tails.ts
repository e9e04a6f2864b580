/**
 * Where the subject stands before its verb, a participle behind a noun opens a clause of its own and is no part of the phrase:
 * "a soldier COMPLAINING to his wife", "the service INTERCEPTED and released", "the voice apparently BELONGING to the envoy".
 */
import { flag } from './compile-language.ts'
import { personAt } from './noun-facts.ts'
import { has, type View } from './view.ts'

const small =
  flag.determiner |
  flag.preposition |
  flag.conjunction |
  flag.adverb |
  flag.negation |
  flag.number |
  flag.infinitiveMarker |
  flag.relative |
  flag.time

/** Does a word by its ending look like a participle, with something behind it that a verb goes on to. */
function looksVerbal(view: View, word: number): boolean {
  const facts = view.facts[word]
  if (facts?.shape !== 'lower' || personAt(view, word) || !/(?:ing|ed)$/.test(facts.folded)) return false
  const next = view.facts[word + 1]
  return !next || next.shape === 'mark' || next.shape === 'capital' || next.pronouns.length > 0 || (next.flags & small) !== 0
}

/** Does a participle with a clause of its own stand at a word, right behind somebody or something named. */
export function verbalBehind(view: View, word: number): boolean {
  if (view.compiled.language.subject !== 'before' || !looksVerbal(view, word)) return false
  const at = has(view, word - 1, flag.adverb) ? word - 2 : word - 1
  const before = view.facts[at]
  return (
    personAt(view, at) !== null ||
    (before?.shape === 'capital' && !has(view, at, flag.notName | flag.adjective)) ||
    before?.shape === 'upper'
  )
}
