/**
 * The language of one turn. Ukrainian and Russian share most letters and many words, and one turn may hold both.
 *
 * Each word speaks for itself: by letters only one language has, by a table of common words, by endings. Under four words
 * without a telling letter the answer is "unclear", for "так", "ну" and "да" are both. Other languages are left to n-grams.
 */
import { languageOf } from '../../text/language/index.ts'
import { russianWords, ukrainianWords } from './russian-ukrainian.data.ts'

export interface TurnLanguage {
  /** BCP 47; null: unclear. */
  readonly best: string | null
  readonly candidates: readonly { readonly tag: string; readonly p: number }[]
  /** Both hold a fifth of the words, each shown by a word of its own. */
  readonly mixed: boolean
}

const table = (text: string) => new Set(text.split(/\s+/).filter((word) => word !== ''))
const [allUkrainian, allRussian] = [table(ukrainianWords), table(russianWords)]
/** A word in both tables shows nothing. */
const onlyUkrainian = new Set([...allUkrainian].filter((word) => !allRussian.has(word)))
const onlyRussian = new Set([...allRussian].filter((word) => !allUkrainian.has(word)))

const [byLetter, byWord, byEnding] = [3, 2, 0.9]
const fewWords = 4
const clear = 1.6

/**
 * Endings that one of the two has. Words of learning that both took over (генерал, кредит, кабинет) end like verbs of the
 * other language, which is why an ending alone weighs less than half a word.
 */
const ukrainianEndings =
  /(?:ння|ття|лля|лося|лася|ються|уться|яться|аться|ать|ять|уть|ють|ити|ати|яти|ути|ував|увала|ували|ався|ився|ках|ськ\p{L}{1,3}|цьк\p{L}{1,3}|ійшов|ємо)$/u
const ukrainianPast = /(?:[аиуя]в)$/u
const russianEndings =
  /(?:ение|ения|ению|ании|ание|ания|ется|ится|ются|утся|атся|ятся|ешь|ишь|ает|яет|ует|еет|ают|яют|уют|еют|ого-то|ая|яя|ое|ее|ие|ую|юю|ого|ость|лось|лась|лись|лся|ский|ская|ского|ской|цию|ции|ция)$/u
const russianPast = /(?:[аиеуя]л)$/u
const shared =
  /(?:генерал|материал|матеріал|канал|журнал|вокзал|сигнал|персонал|квартал|капитал|капітал|портал|металл|метал|скандал|тоннель|состав|рукав|мотив|сплав|устав|коллектив|колектив|актив|архив|архів)$/u

/** Positive: Ukrainian; negative: Russian; 0: nothing. */
export function leanOf(word: string): number {
  const small = word.toLowerCase().replaceAll(/[’ʼ`]/g, "'")
  const telling = Number(/[іїєґ]/.test(small) || /[бпвмфкрд]'[яюєї]/.test(small)) - Number(/[ыэёъ]/.test(small))
  if (telling !== 0) return telling * byLetter
  if (onlyUkrainian.has(small)) return byWord
  if (onlyRussian.has(small)) return -byWord
  return small.length < 4 || shared.test(small) ? 0 : endingOf(small)
}

function endingOf(word: string): number {
  const ukrainian = ukrainianEndings.test(word) || ukrainianPast.test(word)
  const russian = russianEndings.test(word) || russianPast.test(word)
  if (ukrainian === russian) return 0
  return ukrainian ? byEnding : -byEnding
}

const unclear: TurnLanguage = { best: null, candidates: [], mixed: false }
const mostLetters = 5000

/** @param text words of one turn @param told what an engine or a person said the language is; weighs like one word */
export function turnLanguage(text: string, told: string | null = null): TurnLanguage {
  const words = text.slice(0, mostLetters).match(/[\p{L}\p{M}]+(?:['’ʼ`-][\p{L}\p{M}]+)*/gu) ?? []
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word))
  if (words.length === 0) return unclear
  if (cyrillic.length < words.length / 2) return otherLanguage(text, words.length, told)
  if (/[ўјљњђћџѓќѕ]/iu.test(text)) return otherLanguage(text, words.length, told)
  return eastern(cyrillic, told)
}

function eastern(words: readonly string[], told: string | null): TurnLanguage {
  const leans = words.map(leanOf)
  const letters = leans.some((lean) => Math.abs(lean) >= byLetter)
  if (words.length < fewWords && !letters) return unclear
  const hint = told === 'uk' ? byWord / 2 : told === 'ru' ? -byWord / 2 : 0
  const sum = leans.reduce((all, lean) => all + lean, hint)
  const p = 1 / (1 + Math.exp(-sum))
  const rounded = (value: number) => Math.round(value * 100) / 100
  const candidates = [
    { tag: 'uk', p: rounded(p) },
    { tag: 'ru', p: rounded(1 - p) },
  ].sort((a, b) => b.p - a.p)
  const best = Math.abs(sum) >= clear ? (candidates[0]?.tag ?? null) : null
  return { best, candidates, mixed: isMixed(leans) }
}

/** Words that show a language: both kinds are there, and the smaller holds a fifth of them. */
function isMixed(leans: readonly number[]): boolean {
  const ukrainian = leans.filter((lean) => lean >= byWord).length
  const russian = leans.filter((lean) => lean <= -byWord).length
  const smaller = Math.min(ukrainian, russian)
  return smaller >= 1 && ukrainian + russian >= 3 && smaller / (ukrainian + russian) >= 0.2
}

function otherLanguage(text: string, words: number, told: string | null): TurnLanguage {
  const guess = languageOf(text)
  if (!guess.tag || words < fewWords) return told && words > 0 ? { best: null, candidates: [{ tag: told, p: 0.5 }], mixed: false } : unclear
  const p = guess.sure ? 0.95 : 0.6
  if (!guess.sure && told && told !== guess.tag)
    return {
      best: null,
      candidates: [
        { tag: guess.tag, p: 0.5 },
        { tag: told, p: 0.5 },
      ],
      mixed: false,
    }
  return { best: guess.tag, candidates: [{ tag: guess.tag, p }], mixed: false }
}
