/** The languages of the thin package: the four that are read in full. Takes the place of `index.ts` when it is packed. */
import type { Language } from '../language.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { plainLanguage } from './plain.ts'
import { russian } from './ru/index.ts'
import { ukrainian } from './uk/index.ts'

/** Every language of the package. */
export const languages: readonly Language[] = [english, german, ukrainian, russian]

/** The language of a tag, or a plain one that knows nothing but quotation marks. */
export function languageFor(tag: string | null): { readonly language: Language; readonly known: boolean } {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
  const found = languages.find((one) => one.tag === primary)
  return found ? { language: found, known: true } : { language: plainLanguage(primary || 'und'), known: false }
}
