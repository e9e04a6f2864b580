/** The languages that `read` knows, in the order in which they are offered. A new language is one folder and one line here. */
import type { Language } from '../language.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { french } from './fr/index.ts'
import { italian } from './it/index.ts'
import { polish } from './pl/index.ts'
import { plainLanguage } from './plain.ts'
import { portuguese } from './pt/index.ts'
import { russian } from './ru/index.ts'
import { ukrainian } from './uk/index.ts'

/** Every language, in reading order. */
export const languages: readonly Language[] = [english, german, ukrainian, russian, french, spanish, polish, italian, portuguese]

/**
 * The language of a tag ("en", "en-GB", "UK"), or a plain one that knows nothing but quotation marks.
 *
 * @returns `known: false` when no folder fits; the caller says so in its notes.
 */
export function languageFor(tag: string | null): { readonly language: Language; readonly known: boolean } {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  const found = languages.find((one) => one.tag === primary)
  return found ? { language: found, known: true } : { language: plainLanguage(primary || 'und'), known: false }
}
