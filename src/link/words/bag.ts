/**
 * A quote as a bag of words: each word with its place, its stems, its skeleton and the concepts it may stand for.
 *
 * All matching looks at bags only. What is known about a word form is remembered, since news repeats its words.
 */
import type { Span } from '../../model/index.ts'
import { isStopWord, primaryTag, words } from '../../text/analyse/index.ts'
import { conceptsOfWord, lookupStems, phraseConcepts } from './concepts.ts'
import { numbersOf } from './numbers.ts'
import { skeletonOf } from './skeleton.ts'

/** What is known about a word form of a language. */
export interface WordForm {
  /** `language:exact`. */
  readonly key: string
  readonly language: string
  readonly exact: string
  readonly stems: readonly string[]
  readonly skeleton: string
  readonly concepts: readonly number[]
  readonly stop: boolean
  /** Digits, or the value of a number word. */
  readonly number: string | null
}

export interface BagWord {
  readonly form: WordForm
  readonly span: Span
}

export interface Bag {
  readonly language: string
  readonly words: readonly BagWord[]
  /** Does the text end as a question does; null when no mark ends it. */
  readonly asks: boolean | null
}

const remembered = new Map<string, WordForm>()
const mostRemembered = 150_000
/** Words of a quote that are looked at: nobody is quoted at greater length in one breath. */
const longestBag = 160

function formOf(exact: string, language: string): WordForm {
  const key = `${language}:${exact}`
  const known = remembered.get(key)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const stems = lookupStems(exact, language)
  const form: WordForm = {
    key,
    language,
    exact,
    stems,
    skeleton: skeletonOf(exact),
    concepts: conceptsOfWord(stems, language),
    stop: isStopWord(exact, language),
    number: numberOf(exact, language),
  }
  remembered.set(key, form)
  return form
}

function numberOf(exact: string, language: string): string | null {
  if (/^\d+$/u.test(exact)) return exact
  const [only] = exact.length > 30 ? [] : numbersOf(exact, language)
  return only ? String(only.value) : null
}

/** A form that stands for several words at once ("United States"). */
function phraseForm(form: WordForm, concept: number): WordForm {
  const key = `${form.key}+${concept}`
  const known = remembered.get(key)
  if (known) return known
  const made = { ...form, key, concepts: [...form.concepts, concept] }
  remembered.set(key, made)
  return made
}

function asks(text: string): boolean | null {
  const end = /([?.!…])[\s\p{Pe}\p{Pf}\p{Pi}"']*$/u.exec(text.slice(-12))?.[1]
  return end === undefined ? null : end === '?'
}

/** The bag of a text. Linear in the text; at most the first 160 words count. */
export function bagOf(text: string, language: string): Bag {
  const tag = primaryTag(language)
  const found: BagWord[] = words(text.slice(0, 4000))
    .slice(0, longestBag)
    .map(({ start, end, exact }) => ({ form: formOf(exact, tag), span: [start, end] }))
  for (const { concept, from, to } of phraseConcepts(
    found.map(({ form }) => form.stems),
    tag,
  )) {
    for (let at = from; at < to; at++) {
      const word = found[at]
      if (word) found[at] = { ...word, form: phraseForm(word.form, concept) }
    }
  }
  return { language: tag, words: found, asks: asks(text) }
}

const bagsKnown = new Map<string, Bag>()
const mostBags = 6000

/** The bag of a quote, remembered for a while: an account is compared again and again, and often read anew in between. */
export function rememberedBag(text: string, language: string): Bag {
  const key = `${language} ${text}`
  const known = bagsKnown.get(key)
  if (known) return known
  if (bagsKnown.size >= mostBags) bagsKnown.clear()
  const made = bagOf(text, language)
  bagsKnown.set(key, made)
  return made
}
