/**
 * Russian stems: the Snowball stemmer's, and a noun's.
 *
 * Snowball takes the л of подвал for a past tense (подва) but not that of подвале (подвал), so a word and its cases part.
 * The second stem takes off endings of nouns alone; two forms meet if any of their stems do.
 */
import { stemmer } from '@orama/stemmers/russian'
import { longestEnding, readEndings } from './endings.ts'

const nounEndings = readEndings('ами ями иями ам ям иям ах ях иях ой ей ою ею ом ем ием ов ев ий ия ию ии ие а я о е у ю ы и ь й')

/**
 * One stem, or two where the word may be a noun or a verb.
 *
 * @param word folded by `fold`
 */
export function stemRussian(word: string): readonly string[] {
  const snowball = stemmer(word)
  const noun = longestEnding(word, nounEndings, 3, /[аеиоуыэюя]/u)
  return snowball === noun ? [snowball] : [snowball, noun]
}
