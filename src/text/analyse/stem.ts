/**
 * Stems: the part of a word that its inflected forms share, per language.
 *
 * Nine languages have a stemmer (most from `@orama/stemmers`, three mended or written here); words of any other keep their exact
 * form. A stem is only ever compared with stems of the same language.
 */
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemPolish } from './stem-polish.ts'
import { stemRussian } from './stem-russian.ts'
import { stemUkrainian } from './stem-ukrainian.ts'

const one = (stemmer: (word: string) => string) => (word: string) => [stemmer(word)]

const stemmers: Readonly<Record<string, (word: string) => readonly string[]>> = {
  en: one((word) => english(word.replace(/'s?$/u, ''))),
  de: one(german),
  ru: stemRussian,
  uk: stemUkrainian,
  fr: one(french),
  es: one(spanish),
  pl: stemPolish,
  it: one(italian),
  pt: one(portuguese),
}

/** Languages whose words are stemmed, by two-letter tag. */
export const stemmedLanguages: readonly string[] = Object.keys(stemmers)

/**
 * Stems of a folded word, one or two; the word itself where the language has no stemmer or the word no letters. Two words
 * are forms of one where they share a stem.
 *
 * @param language BCP 47; only the part before the first hyphen counts
 */
export function stemsOf(word: string, language: string): readonly string[] {
  const stemmer = stemmers[primaryTag(language)]
  if (!stemmer || !/\p{L}/u.test(word)) return [word]
  return stemmer(word).map((stem) => stem || word)
}

/** `uk-UA` → `uk`. */
export function primaryTag(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? ''
}
