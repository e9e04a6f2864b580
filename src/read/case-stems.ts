/**
 * One noun in two cases: where the case stands on the noun, a noun that the lexicon does not know ("механік", "механіка")
 * is still seen to be the same word when the long stem is shared and only endings of the language's cases differ.
 */
import type { Language } from './language.ts'

/** Shortest stem that tells a noun apart from its neighbours. */
const shortest = 4

const endingsOf = new WeakMap<Language, ReadonlySet<string>>()

function endings(language: Language): ReadonlySet<string> {
  const seen = endingsOf.get(language)
  if (seen) return seen
  const made = new Set(['', ...(language.caseEndings ?? '').split(/\s+/)])
  endingsOf.set(language, made)
  return made
}

/** Are two folded words forms of one noun: the same, or one stem with two case endings of the language. */
export function sameNoun(language: Language, one: string, two: string): boolean {
  if (one === two) return true
  if (!language.caseEndings || Math.min(one.length, two.length) < shortest) return false
  let shared = 0
  while (shared < one.length && shared < two.length && one[shared] === two[shared]) shared++
  const all = endings(language)
  const last = Math.max(shortest, Math.min(one.length, two.length) - 4)
  for (let stem = shared; stem >= last; stem--) if (all.has(one.slice(stem)) && all.has(two.slice(stem))) return true
  return false
}
