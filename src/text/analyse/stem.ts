/**
 * Stems: the part of a word that its inflected forms share, per language.
 *
 * Eight languages have a stemmer (seven from `@orama/stemmers`, two written here); words of any other keep their exact
 * form. A stem is only ever compared with stems of the same language.
 */
import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as french } from '@orama/stemmers/french'
import { stemmer as german } from '@orama/stemmers/german'
import { stemmer as italian } from '@orama/stemmers/italian'
import { stemmer as portuguese } from '@orama/stemmers/portuguese'
import { stemmer as russian } from '@orama/stemmers/russian'
import { stemmer as spanish } from '@orama/stemmers/spanish'
import { stemPolish } from './stem-polish.ts'
import { stemUkrainian } from './stem-ukrainian.ts'

const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en: (word) => english(word.replace(/'s?$/u, '')),
  de: german,
  ru: russian,
  uk: stemUkrainian,
  fr: french,
  es: spanish,
  pl: stemPolish,
  it: italian,
  pt: portuguese,
}

/** Languages whose words are stemmed, by two-letter tag. */
export const stemmedLanguages: readonly string[] = Object.keys(stemmers)

/**
 * Stem of a folded word; the word itself where the language has no stemmer or the word no letters.
 *
 * @param language BCP 47; only the part before the first hyphen counts
 */
export function stem(word: string, language: string): string {
  const stemmer = stemmers[primaryTag(language)]
  if (!stemmer || !/\p{L}/u.test(word)) return word
  return stemmer(word) || word
}

/** `uk-UA` → `uk`. */
export function primaryTag(language: string): string {
  return language.toLowerCase().split('-', 1)[0] ?? ''
}
