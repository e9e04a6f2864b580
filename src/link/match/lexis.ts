/**
 * What is known about words apart from any pool: their weights against the tables' background, their translations, the keys
 * under which they may be found. It is worked out once for a set of tables, since news repeats its words.
 */
import type { Bag, WordForm } from '../words/bag.ts'
import { consonantsOf } from '../words/skeleton.ts'
import { type TableLevel, type Translate, translateWith, unitOf, type WordTable } from '../words/word-tables.ts'
import { type Weigh, weigher } from './weigh-words.ts'

/** A key of the target language under which forms answer a word, and the strength of the tie. */
export interface Translation {
  readonly key: string
  readonly level: TableLevel
  readonly strength: number
}

export interface Lexis {
  /** Weight against the background of the tables, without any list. */
  readonly weigh: Weigh
  /** Weights of a bag's words, remembered as long as the bag is held. */
  weights(bag: Bag): Float64Array
  translations(form: WordForm, to: string): readonly Translation[]
}

/** The letter that opens the keys of a level. */
const opening = { stem: 's', five: '5', four: '4' } as const
const mostRemembered = 60_000

/** Keys of a form: those under which it is found. */
export interface FormKeys {
  readonly stems: readonly string[]
  readonly five: string
  readonly four: string
  readonly concepts: readonly string[]
  readonly number: string | null
  /** Keys of near spellings; empty for words that have none. */
  readonly near: readonly string[]
  /** All of them. */
  readonly all: readonly string[]
}

const keysKnown = new WeakMap<WordForm, FormKeys>()

export function keysOfForm(form: WordForm): FormKeys {
  const known = keysKnown.get(form)
  if (known) return known
  const { language, exact, skeleton } = form
  const named = !form.number && skeleton.length >= 3 && !form.stop
  const made = {
    stems: form.stems.map((stem) => `s ${language} ${stem}`),
    five: `5 ${language} ${exact.slice(0, 5)}`,
    four: `4 ${language} ${exact.slice(0, 4)}`,
    concepts: form.concepts.map((concept) => `c ${concept}`),
    number: form.number ? `n ${form.number}` : null,
    near: named ? [`k ${skeleton.slice(0, 3)}`, `v ${consonantsOf(skeleton).slice(0, 3)}`] : [],
  }
  const all = [...new Set([...made.stems, made.five, made.four, ...made.concepts, ...(made.number ? [made.number] : []), ...made.near])]
  const keys = { ...made, all }
  keysKnown.set(form, keys)
  return keys
}

function translationsOf(form: WordForm, to: string, translate: Translate): Translation[] {
  return (['stem', 'five', 'four'] as const).flatMap((level) =>
    (level === 'stem' ? form.stems : ['']).flatMap((stem) =>
      [...translate(unitOf(level, form.exact, stem), level)].map(
        ([answer, strength]): Translation => ({ key: `${opening[level]} ${to} ${answer}`, level, strength }),
      ),
    ),
  )
}

function makeLexis(tables: readonly WordTable[]): Lexis {
  const ways = new Map<string, Translate | null>()
  const way = (from: string, to: string) => {
    const name = `${from} ${to}`
    if (!ways.has(name)) ways.set(name, translateWith(tables, from, to))
    return ways.get(name) ?? null
  }
  const known = new Map<string, readonly Translation[]>()
  const weigh = weigher(tables, null)
  const weightsKnown = new WeakMap<Bag, Float64Array>()
  return {
    weigh,
    weights: (bag) => {
      const before = weightsKnown.get(bag)
      if (before) return before
      const made = Float64Array.from(bag.words, ({ form }) => weigh(form))
      weightsKnown.set(bag, made)
      return made
    },
    translations: (form, to) => {
      const translate = way(form.language, to)
      if (!translate) return []
      const name = `${to} ${form.language}:${form.exact}`
      const before = known.get(name)
      if (before) return before
      const made = translationsOf(form, to, translate)
      if (known.size >= mostRemembered) known.clear()
      known.set(name, made)
      return made
    },
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
  if (same) return same.lexis
  const lexis = makeLexis(tables)
  remembered.set(home, [{ tables: [...tables], lexis }, ...known].slice(0, 4))
  return lexis
}
