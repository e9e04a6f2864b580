/**
 * A translation is compared with its original: numbers, names, negation, hedges, length. What was lost or came in is a flag
 * for a person; nothing is repaired, and no flag is no proof that all is well.
 */
import type { TranslationFlag } from '../../model/index.ts'
import { hedgeWords, negationWords, numberWords } from './check-words.data.ts'

type Row = readonly (readonly string[])[]

/** Tag → phrases, each a list of words. */
function rowsOf(text: string): ReadonlyMap<string, Row> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line): [string, Row] => {
        const [tag = '', ...entries] = line.trim().split(/\s+/)
        return [tag, entries.map((entry) => entry.split('+'))]
      }),
  )
}

const negations = rowsOf(negationWords)
const hedges = rowsOf(hedgeWords)
const numerals = new Map(
  numberWords
    .trim()
    .split('\n')
    .map((line): [string, (readonly [string, string])[]] => {
      const [tag = '', ...entries] = line.trim().split(/\s+/)
      return [tag, entries.map((entry) => [entry.slice(0, entry.indexOf(':')), entry.slice(entry.indexOf(':') + 1)] as const)]
    }),
)

const longestText = 20_000
const wordsOf = (text: string) =>
  text
    .slice(0, longestText)
    .toLowerCase()
    .replaceAll(/[’ʼ`]/g, "'")
    .match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

const fits = (word: string | undefined, pattern: string) =>
  word !== undefined &&
  (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern || (pattern.endsWith("'") && word.startsWith(pattern)))

function holds(words: readonly string[], phrases: Row | undefined): boolean {
  return (phrases ?? []).some((phrase) => words.some((_, at) => phrase.every((part, n) => fits(words[at + n], part))))
}

/** @param from, to BCP 47 @returns flags; none: nothing of this kind was found */
export function checkTranslation(original: string, translation: string, from: string, to: string): TranslationFlag[] {
  const [source, target] = [wordsOf(original), wordsOf(translation)]
  const [a, b] = [from.slice(0, 2), to.slice(0, 2)]
  const flags: TranslationFlag[] = []
  if (source.length > 0 && target.length === 0) return ['empty']
  if (a !== b && source.length >= 4 && source.join(' ') === target.join(' ')) flags.push('untranslated')
  flags.push(...numberFlags(original, translation, a, b))
  if (nameLost(original, translation, a)) flags.push('name-lost')
  if (negations.has(a) && negations.has(b)) {
    const [was, is] = [holds(source, negations.get(a)), holds(target, negations.get(b))]
    if (was !== is) flags.push(was ? 'negation-lost' : 'negation-added')
  }
  if (hedges.has(a) && hedges.has(b) && holds(source, hedges.get(a)) && !holds(target, hedges.get(b))) flags.push('hedge-lost')
  const ratio = translation.trim().length / Math.max(1, original.trim().length)
  if (original.trim().length >= 20 && ratio < 0.4) flags.push('too-short')
  if (original.trim().length >= 20 && ratio > 2.5) flags.push('too-long')
  return flags
}

/** Numbers as digits and as words; 1 is left out, for it is an article in half the languages. */
function numbersIn(text: string, tag: string): { digits: Set<string>; all: Set<string> } {
  const digits = new Set((text.slice(0, longestText).match(/\d+(?:[.,:\u00a0 ]\d{3})*(?:[.,:]\d+)?/g) ?? []).map(plainNumber))
  const all = new Set(digits)
  const words = wordsOf(text)
  for (const [value, pattern] of numerals.get(tag) ?? []) if (words.some((word) => fits(word, pattern))) all.add(value)
  return { digits, all }
}

/** 1 200, 1,200 and 1.200 are one number; 4.5 and 4,5 too. */
const plainNumber = (text: string) =>
  text
    .replaceAll(/[.,\u00a0 ](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')

function numberFlags(original: string, translation: string, from: string, to: string): TranslationFlag[] {
  const [was, is] = [numbersIn(original, from), numbersIn(translation, to)]
  const known = numerals.has(from) && numerals.has(to)
  // Words are only held against a language whose numerals are known; digits always.
  const lost = [...(known ? was.all : was.digits)].some((value) => value !== '1' && !is.all.has(value) && !composed(value, is.all))
  const added = [...is.digits].some((value) => value !== '1' && !was.all.has(value) && !composed(value, was.all))
  return [...(lost ? (['number-lost'] as const) : []), ...(added ? (['number-added'] as const) : [])]
}

/** 25 is "twenty five", and "twenty" alone may stand in 25: then a part of the number is there. */
function composed(value: string, there: ReadonlySet<string>): boolean {
  const number = Number(value)
  if (!Number.isInteger(number)) return false
  const places = [...there].map(Number).filter(Number.isInteger)
  const parts = places.filter((part) => part < number)
  if (number >= 13 && parts.length >= 2 && parts.some((x) => parts.some((y) => x + y === number || x * y === number))) return true
  return places.some((whole) => whole > number && String(whole).length <= 7 && madeOf(whole, number))
}

/** Is this a round part of the whole: 20 in 25, 1000 in 5000, 5 in 5000? */
const madeOf = (whole: number, part: number) =>
  (whole % 1000 === 0 && (part === 1000 || whole / 1000 === part)) ||
  (whole % 100 === 0 && (part === 100 || whole / 100 === part)) ||
  (whole < 100 && (whole - (whole % 10) === part || whole % 10 === part)) ||
  (whole >= 100 && (part === 100 || whole % 100 === part))

const latin: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'e', ж: 'z', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k' },
  ...{
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    ш: 's',
    щ: 's',
    ы: 'i',
    э: 'e',
  },
  ...{ ю: 'u', я: 'a', ь: '', ъ: '' },
}

/** Consonants of a name in any spelling, all that hisses or scrapes as one: Харьков, Харків, Kharkiv and Charkiw are `xrkv`. */
export function skeleton(name: string): string {
  const plain = name.slice(0, 60).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [...plain]
    .map((letter) => latin[letter] ?? letter)
    .join('')
    .replaceAll(/tsch|shch|sch|sh|ch|cz|sz|zh|rz|ts|tz|kh/g, 'x')
    .replaceAll('ck', 'k')
    .replaceAll(/c(?=[aourlkt]|$)|q/g, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('w', 'v')
    .replaceAll(/[cszhg]/g, 'x')
    .replaceAll(/[aeiouyj]/g, '')
    .replaceAll(/[^a-z]/g, '')
    .replaceAll(/(.)\1+/g, '$1')
}

/** English capitals that are no names of anybody: days, months, and peoples, which every language calls by words of its own. */
const translated =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|\p{L}+(?:ian|ish|ese))s?$/u

/**
 * Names: capitalised words inside a sentence. Endings bend, so the first three consonants must be found again. Names that
 * are translated make this a question, not a finding.
 */
function nameLost(original: string, translation: string, from: string): boolean {
  // German writes every noun with a capital: nothing can be told there.
  if (from === 'de') return false
  const names = [...original.slice(0, longestText).matchAll(/(?<=[\p{Ll}\p{N},;:–—-]\s)\p{Lu}\p{Ll}{3,}/gu)]
    .map(([name]) => name)
    .filter((name) => from !== 'en' || !translated.test(name))
    .map((name) => skeleton(name).slice(0, 3))
  if (names.length === 0) return false
  const there = wordsOf(translation).map(skeleton)
  return names.some((name) => name.length === 3 && !there.some((word) => word.startsWith(name)))
}
