/**
 * A light stemmer for Polish, which `@orama/stemmers` has not.
 *
 * Takes off the longest known ending, then writes the soft consonants that inflection brings in their plain letters, so
 * that matka, matce and żołnierz, żołnierza meet.
 */
import { longestEnding, readEndings } from './endings.ts'

const endings = readEndings(`
acja acji ację acją acje acjom acjami acjach
owanie owania owaniu owaniem ywanie ywania iwanie iwania
owany owanego owanemu owanym owani owanych owanymi owana owanej owaną owane
ować ywać iwać ował owała owało owali owały uje ują ujesz ujemy ujecie ujący ujących
anie ania aniu aniem enie enia eniu eniem
ość ości ością
ami iami ach iach om iom ów iów owi iowi owie em iem ego iego emu iemu ymi imi ych ich ej iej ym im
ać eć ić yć ąć ał ała ało ali ały ił iła iło ili iły ył yła yło yli yły iał iała iało ieli iały
am asz amy acie ają esz emy ecie isz imy icie ysz ymy ycie ie
a e i y o u ą ę ia iu
`)

/** Endings of nouns alone: rozmowie is rozmowa, where the longest ending would leave rozm. */
const nounEndings = readEndings('ami iami ach iach om iom ów em iem ie ia iu ią ię a e i y o u ą ę')
const vowel = /[aeiouyąęó]/u

/**
 * One stem, or two where the word may be read in two ways.
 *
 * @param word folded by `fold`
 */
export function stemPolish(word: string): readonly string[] {
  const bare = word.length > 6 ? word.replace(/^naj(?=.{4})/u, '') : word
  const longest = even(longestEnding(bare, endings, 3, vowel))
  const noun = even(longestEnding(bare, nounEndings, 3, vowel))
  return longest === noun ? [longest] : [longest, noun]
}

function even(stem: string): string {
  return stem
    .replace(/[ąćęłńóśźż]/gu, (letter) => plain[letter] ?? letter)
    .replace(/rz$/u, 'r')
    .replace(/dz$/u, 'g')
    .replace(/c$/u, 'k')
    .replace(/i$/u, '')
}

const plain: Readonly<Record<string, string>> = { ą: 'a', ć: 'c', ę: 'e', ł: 'l', ń: 'n', ó: 'o', ś: 's', ź: 'z', ż: 'z' }
