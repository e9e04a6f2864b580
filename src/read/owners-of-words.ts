/**
 * "The answer of the soldier", "sein Fazit", "la réponse du ministre": where a noun for words stands in the speaker's place,
 * whoever owns it speaks.
 */
import { flag } from './compile-language.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import { has, phrasesIn, type View } from './view.ts'

const isWords = (view: View, word: number): boolean =>
  phrasesIn(view, word, word + 1).some((one) => one.from === word && one.what.kind === 'noun')

/** A pronoun in one of its forms as the phrase of whoever it stands for ("SEINEN Worten", "IHR zufolge"), or null. */
export function standIn(view: View, word: number, form: 'poss' | 'dat'): NounPhrase | null {
  const pronoun = view.facts[word]?.pronouns.find((one) => one.form === form)
  if (!pronoun) return null
  const { gender = null, number } = pronoun
  return { ...describe(view, word, word + 1), kind: 'pronoun', pronoun, noun: null, gender, number, cases: [] }
}

/** The phrase behind the noun that owns it: a genitive, or one that the preposition of possession leads. */
function behind(view: View, { head, to }: NounPhrase): NounPhrase | null {
  const led = has(view, head + 1, flag.nounPreposition)
  const start = led ? head + 2 : head + 1
  if (start >= to) return null
  const owner = describe(view, start, to)
  return owner.kind === 'name' || owner.noun ? owner : null
}

/** The owner of the words that a phrase names, or null where it names none. */
export function ownerOfWords(view: View, phrase: NounPhrase): NounPhrase | null {
  if (phrase.kind !== 'nominal' || (phrase.noun && phrase.noun.type !== 'document') || !(phrase.noun || isWords(view, phrase.head)))
    return null
  return standIn(view, phrase.from, 'poss') ?? behind(view, phrase)
}
