/**
 * A light stemmer for Ukrainian.
 *
 * `@orama/stemmers` has one, but it keeps state between calls (a global regular expression used with `test`), so the same
 * word can get two stems, and it takes солдати for a verb. This one takes off the longest known ending, then evens out
 * what inflection changes inside: the vowel that comes and goes (дзвінок, дзвінка) and і that alternates with о (ніч, ночі).
 */
import { longestEnding, readEndings } from './endings.ts'

const endings = readEndings(`
ація ації ацію ацією ацій аціям аціями аціях
ування уванню уванням уванні ювання юванню юванням юванні
увати ювати ував ював увала ювала увало ювало ували ювали ували уючи юючи
ований ованого ованому ованим ованому ована ованої ованій овану ованою оване овані ованих ованими
ував ує ює уєш юєш уємо юємо уєте юєте ують юють уй юй
ати яти ити іти їти ути оти ать ять уть ють ить їть еш єш иш їш емо ємо имо їмо ете єте ите їте ає яє іє
ають яють іють аємо яємо аєте яєте аєш яєш
ав яв ив ів їв ув ала яла ила іла їла ула али яли или іли їли ули ало яло ило іло їло уло ла ло ли
ання анню анням анні ення енню енням енні іння інню інням інні ань ень
ами ями ам ям ах ях ові еві єві ою ею єю ів їв ей ой ом ем єм
ий ій ого ього ому ьому им їм ими їми іми ої ьої их їх ая яя ую юю
ість ості істю остей остям остями остях
а я о е є у ю и і ї ь й
`)

/** Endings of nouns alone: солдати is солдат + и, where the longest ending would take it for a verb. */
const nounEndings = readEndings('ами ями ам ям ах ях ові еві єві ою ею єю ів їв ей ой ом ем єм ій а я о е є у ю и і ї ь й')
const vowel = /[аеиоуюяіїє]/u

/**
 * One stem, or two where the word may be a noun or a verb.
 *
 * @param word folded by `fold`
 */
export function stemUkrainian(word: string): readonly string[] {
  const bare = word.length > 5 ? word.replace(/с[яь]$/u, '') : word
  const longest = even(longestEnding(bare, endings, 3, vowel))
  const noun = even(longestEnding(word, nounEndings, 3, vowel))
  return longest === noun ? [longest] : [longest, noun]
}

function even(stem: string): string {
  return stem
    .replace(/[ьй]$/u, '')
    .replace(/([бвгґджзклмнпрстфхцчшщ])\1$/u, '$1')
    .replace(/(?<=\p{L}\p{L}[бвгґджзклмнпрстфхцчшщ])[ое]к$/u, 'к')
    .replace(/(?<=\p{L}\p{L}[бвгґджзклмнпрстфхцчшщ])ец$/u, 'ц')
    .replace(/і(?=[бвгґджзклмнпрстфхцчшщ]{1,2}$)/u, 'о')
}
