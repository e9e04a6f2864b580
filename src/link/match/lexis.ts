/**
 * What is known about words apart from any pool: their weights against the tables' background, their translations, the keys
 * under which they may be found. It is worked out once for a set of tables, since news repeats its words.
 */
import type { Bag, WordForm } from '../words/bag.ts'
import { compoundStems } from '../words/german-compounds.ts'
import { consonantsOf } from '../words/skeleton.ts'
import { type TableLevel, type Translate, translateWith, unitOf, type WordTable } from '../words/word-tables.ts'
import { type Weigh, weigher } from './weigh-words.ts'

/** A key under which forms of another language answer a word, and the strength of the tie. Keys are numbers of the lexis. */
export interface Translation {
  readonly key: number
  readonly level: TableLevel
  readonly strength: number
}

export interface Lexis {
  /** Weight against the background of the tables, without any list. */
  readonly weigh: Weigh
  /** Weights of a bag's words, remembered as long as the bag is held. */
  weights(bag: Bag): Float64Array
  /** A number for each word of a bag: the same for the same form. Remembered as long as the bag is held. */
  forms(bag: Bag): Int32Array
  keys(form: WordForm): FormKeys
  translations(form: WordForm, to: string): readonly Translation[]
  /** Keys numbered so far: numbers run from 0. */
  size(): number
}

/** Keys of a form: those under which it is found. */
export interface FormKeys {
  readonly exact: number
  readonly stems: readonly number[]
  readonly five: number
  readonly four: number
  readonly concepts: readonly number[]
  readonly number: number | null
  /** Parts of a German compound, which translations lead to. */
  readonly parts: readonly number[]
  /** Keys of near spellings; empty for words that have none. */
  readonly near: readonly number[]
  /** All of them, each once. */
  readonly all: readonly number[]
}

/** The letter that opens the keys of a level. */
const opening = { stem: 's', five: '5', four: '4' } as const
const mostTranslations = 40_000
/** A lexis with more keys than this is let go of, so that odd words without end do not fill the memory. */
const mostKeys = 1_500_000

type NumberKey = (key: string) => number
type PartsOf = (form: WordForm) => readonly string[]

/** The parts of German words that the tables do not know whole. */
function compounds(tables: readonly WordTable[]): PartsOf {
  const german = tables.flatMap((table) => (table.from === 'de' ? [table.forward] : table.to === 'de' ? [table.backward] : []))
  const knows = (stem: string) => german.some((side) => side.stem.has(stem))
  return (form) =>
    form.language !== 'de' || german.length === 0 || form.number || form.stems.some(knows) ? [] : compoundStems(form.exact, knows)
}

function makeKeys(form: WordForm, number: NumberKey, partsOf: PartsOf): FormKeys {
  const { language, exact, skeleton } = form
  const named = !form.number && skeleton.length >= 3 && !form.stop
  const made = {
    exact: number(`e ${exact}`),
    stems: form.stems.map((stem) => number(`s ${language} ${stem}`)),
    five: number(`5 ${language} ${exact.slice(0, 5)}`),
    four: number(`4 ${language} ${exact.slice(0, 4)}`),
    concepts: form.concepts.map((concept) => number(`c ${concept}`)),
    number: form.number ? number(`n ${form.number}`) : null,
    parts: partsOf(form).map((part) => number(`p ${language} ${part}`)),
    near: named ? [`k ${skeleton.slice(0, 3)}`, `v ${consonantsOf(skeleton).slice(0, 3)}`].map(number) : [],
  }
  const numbers = made.number === null ? [] : [made.number]
  const all = new Set([made.exact, ...made.stems, made.five, made.four, ...made.concepts, ...numbers, ...made.parts, ...made.near])
  return { ...made, all: [...all] }
}

/** A part of a compound says less than the whole word. */
const partStrength = 0.6

/** What the parts of a compound answer, and what is answered by being part of one. */
function translatedParts(form: WordForm, to: string, translate: Translate, number: NumberKey, parts: readonly string[]): Translation[] {
  const answer = (kind: 's' | 'p', stem: string) =>
    [...translate(stem, 'stem')].map(
      ([other, strength]): Translation => ({ key: number(`${kind} ${to} ${other}`), level: 'stem', strength: strength * partStrength }),
    )
  return [...parts.flatMap((part) => answer('s', part)), ...(to === 'de' ? form.stems.flatMap((stem) => answer('p', stem)) : [])]
}

function translationsOf(form: WordForm, to: string, translate: Translate, number: NumberKey): Translation[] {
  return (['stem', 'five', 'four'] as const).flatMap((level) =>
    (level === 'stem' ? form.stems : ['']).flatMap((stem) =>
      [...translate(unitOf(level, form.exact, stem), level)].map(
        ([answer, strength]): Translation => ({ key: number(`${opening[level]} ${to} ${answer}`), level, strength }),
      ),
    ),
  )
}

/** A function that remembers its answers as long as what it was asked about is held. */
function held<A extends object, B>(make: (one: A) => B): (one: A) => B {
  const known = new WeakMap<A, B>()
  return (one) => {
    const before = known.get(one)
    if (before !== undefined) return before
    const made = make(one)
    known.set(one, made)
    return made
  }
}

function translator(tables: readonly WordTable[], number: NumberKey, partsOf: PartsOf): Lexis['translations'] {
  const ways = new Map<string, Translate | null>()
  const way = (from: string, to: string) => {
    const name = `${from} ${to}`
    if (!ways.has(name)) ways.set(name, translateWith(tables, from, to))
    return ways.get(name) ?? null
  }
  const known = new Map<string, Map<string, readonly Translation[]>>()
  let size = 0
  return (form, to) => {
    const translate = way(form.language, to)
    if (!translate) return []
    const own = known.get(to) ?? new Map<string, readonly Translation[]>()
    known.set(to, own)
    const before = own.get(form.key)
    if (before) return before
    if (size++ >= mostTranslations) {
      for (const one of known.values()) one.clear()
      size = 0
    }
    const made = [...translationsOf(form, to, translate, number), ...translatedParts(form, to, translate, number, partsOf(form))]
    own.set(form.key, made)
    return made
  }
}

function makeLexis(tables: readonly WordTable[]): Lexis {
  const numbers = new Map<string, number>()
  const number: NumberKey = (key) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  const weigh = weigher(tables, null)
  const partsOf = compounds(tables)
  return {
    weigh,
    weights: held((bag: Bag) => Float64Array.from(bag.words, ({ form }) => weigh(form))),
    forms: held((bag: Bag) => Int32Array.from(bag.words, ({ form }) => number(`f ${form.key}`))),
    keys: held((form: WordForm) => makeKeys(form, number, partsOf)),
    translations: translator(tables, number, partsOf),
    size: () => numbers.size,
  }
}

interface Remembered {
  readonly tables: readonly WordTable[]
  readonly lexis: Lexis
}

/** By the first table, so that tables which are let go of take what was worked out from them along. */
const remembered = new WeakMap<object, Remembered[]>()
const noTables = {}

/** The lexis of these tables, made when first asked for. */
export function lexisOf(tables: readonly WordTable[]): Lexis {
  const home = tables[0] ?? noTables
  const known = remembered.get(home) ?? []
  const same = known.find((one) => one.tables.length === tables.length && one.tables.every((table, at) => table === tables[at]))
  if (same && same.lexis.size() < mostKeys) return same.lexis
  const lexis = makeLexis(tables)
  remembered.set(home, [{ tables: [...tables], lexis }, ...known.filter((one) => one !== same)].slice(0, 4))
  return lexis
}
