/**
 * A pool of quotes that can be asked "which of you may be this quote?".
 *
 * Every distinct word form of the pool has a number and the list of quotes it stands in. A question's words are expanded to
 * forms of the pool (the same word, a related form, a translation, a name in another spelling); the quotes that many of them
 * lead to come first. Work is bounded by the rare words of the question, not by the size of the pool.
 */
import type { Bag, WordForm } from '../words/bag.ts'
import { consonantsOf, kinship } from '../words/skeleton.ts'
import { type Translate, translateWith, unitOf, type WordTable } from '../words/word-tables.ts'
import { type ListCounts, type Weigh, weigher } from './weigh-words.ts'

/** A form of the pool that answers a word of the question, and how surely, 0..1. */
export type Expansion = ReadonlyMap<number, number>

export interface Pool {
  readonly bags: readonly Bag[]
  readonly forms: readonly WordForm[]
  /** For each quote, the form number of each of its words. */
  readonly places: readonly Int32Array[]
  readonly postings: readonly (readonly number[])[]
  readonly weigh: Weigh
  /** Sum of weights of each quote. */
  readonly totals: Float64Array
  expand(form: WordForm): Expansion
}

type Index = Map<string, number[]>

function add(index: Index, key: string, at: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [at])
  else if (list[list.length - 1] !== at) list.push(at)
}

interface Indexes {
  readonly languages: ReadonlySet<string>
  readonly exact: ReadonlyMap<string, readonly number[]>
  readonly by: Index
}

/** Keys under which a form of the pool is found: `kind language unit`. */
function indexForms(forms: readonly WordForm[]): Indexes {
  const by: Index = new Map()
  const exact: Index = new Map()
  const languages = new Set<string>()
  forms.forEach((form, at) => {
    languages.add(form.language)
    add(exact, form.exact, at)
    for (const stem of form.stems) add(by, `s ${form.language} ${stem}`, at)
    add(by, `5 ${form.language} ${form.exact.slice(0, 5)}`, at)
    add(by, `4 ${form.language} ${form.exact.slice(0, 4)}`, at)
    for (const concept of form.concepts) add(by, `c ${concept}`, at)
    if (form.number) add(by, `n ${form.number}`, at)
    else if (form.skeleton.length >= 3 && !form.stop) {
      add(by, `k ${form.skeleton.slice(0, 3)}`, at)
      add(by, `v ${consonantsOf(form.skeleton).slice(0, 3)}`, at)
    }
  })
  return { languages, exact, by }
}

/** How surely two forms are one word, by what opened the comparison. */
const sureness = { exact: 1, number: 1, stem: 0.96, concept: 0.85, five: 0.6, four: 0.4 } as const
/** Table levels: trust in each, and how strengths (shares of a word's translations) become sureness. */
const trust = { stem: 1, five: 0.9, four: 0.75 } as const
const opening = { stem: 's', five: '5', four: '4' } as const

function raise(found: Map<number, number>, at: number, sure: number): void {
  if (sure > (found.get(at) ?? 0)) found.set(at, sure)
}

function expandSame(form: WordForm, forms: readonly WordForm[], index: Indexes, found: Map<number, number>): void {
  for (const at of index.exact.get(form.exact) ?? []) raise(found, at, sureness.exact)
  for (const stem of form.stems) for (const at of index.by.get(`s ${form.language} ${stem}`) ?? []) raise(found, at, sureness.stem)
  if (form.exact.length < 6 || form.stop) return
  const near = (at: number) => Math.abs((forms[at]?.exact.length ?? 0) - form.exact.length) <= 4
  for (const at of index.by.get(`5 ${form.language} ${form.exact.slice(0, 5)}`) ?? []) if (near(at)) raise(found, at, sureness.five)
  if (!richEndings.has(form.language)) return
  for (const at of index.by.get(`4 ${form.language} ${form.exact.slice(0, 4)}`) ?? []) if (near(at)) raise(found, at, sureness.four)
}

/** Languages whose endings reach so far into a word that its first four letters may be all that stays. */
const richEndings: ReadonlySet<string> = new Set(['uk', 'ru', 'pl'])

function expandByTable(form: WordForm, to: string, translate: Translate, index: Indexes, found: Map<number, number>): void {
  const sums = new Map<number, number>()
  for (const level of ['stem', 'five', 'four'] as const) {
    const here = new Map<number, number>()
    for (const stem of level === 'stem' ? form.stems : ['']) {
      for (const [answer, strength] of translate(unitOf(level, form.exact, stem), level)) {
        for (const at of index.by.get(`${opening[level]} ${to} ${answer}`) ?? []) raise(here, at, strength * trust[level])
      }
    }
    for (const [at, sure] of here) sums.set(at, 1 - (1 - (sums.get(at) ?? 0)) * (1 - sure))
  }
  for (const [at, sure] of sums) raise(found, at, Math.min(0.97, Math.sqrt(sure)))
}

/** Names and loan words: near spellings once both are written as skeletons. */
function expandByKinship(form: WordForm, forms: readonly WordForm[], index: Indexes, found: Map<number, number>): void {
  if (form.skeleton.length < 3 || form.stop || form.number) return
  const keys = [`k ${form.skeleton.slice(0, 3)}`, `v ${consonantsOf(form.skeleton).slice(0, 3)}`]
  const near = new Set(keys.flatMap((key) => (index.by.get(key) ?? []).slice(0, 400)))
  for (const at of near) {
    const other = forms[at] as WordForm
    const alike = kinship(form.skeleton, other.skeleton)
    const loose = other.language === form.language ? 0.84 : 0.6
    const [least, length] = [form.skeleton.length < 5 ? 0.99 : loose, Math.min(form.skeleton.length, other.skeleton.length)]
    if (alike >= least) raise(found, at, Math.min(0.9, alike * (length < 5 ? 0.85 : 0.95) ** (alike < 1 ? 2 : 1)))
  }
}

function expander(forms: readonly WordForm[], tables: readonly WordTable[]): (form: WordForm) => Expansion {
  const index = indexForms(forms)
  const ways = new Map<string, Translate | null>()
  const way = (from: string, to: string) => {
    const key = `${from} ${to}`
    if (!ways.has(key)) ways.set(key, translateWith(tables, from, to))
    return ways.get(key) ?? null
  }
  const cache = new Map<string, Expansion>()
  return (form) => {
    const before = cache.get(form.key)
    if (before) return before
    const found = new Map<number, number>()
    expandSame(form, forms, index, found)
    if (form.number) for (const at of index.by.get(`n ${form.number}`) ?? []) raise(found, at, sureness.number)
    for (const concept of form.concepts) for (const at of index.by.get(`c ${concept}`) ?? []) raise(found, at, sureness.concept)
    for (const to of index.languages) {
      const translate = way(form.language, to)
      if (translate) expandByTable(form, to, translate, index, found)
    }
    expandByKinship(form, forms, index, found)
    cache.set(form.key, found)
    return found
  }
}

function countStems(bags: readonly Bag[]): ListCounts {
  const of = new Map<string, number>()
  for (const bag of bags) {
    const seen = new Set(bag.words.flatMap(({ form }) => form.stems.map((stem) => `${form.language}:${stem}`)))
    for (const key of seen) of.set(key, (of.get(key) ?? 0) + 1)
  }
  return { total: bags.length, of }
}

/**
 * Make a pool of quotes.
 *
 * @param closed the pool is all there is, so that its own word counts may weigh words (`hearsay match`); never for linking
 */
export function poolOf(bags: readonly Bag[], tables: readonly WordTable[], closed: boolean): Pool {
  const numbers = new Map<string, number>()
  const forms: WordForm[] = []
  const postings: number[][] = []
  const places = bags.map((bag, quote) =>
    Int32Array.from(bag.words, ({ form }) => {
      let at = numbers.get(form.key)
      if (at === undefined) {
        at = forms.length
        numbers.set(form.key, at)
        forms.push(form)
        postings.push([])
      }
      const list = postings[at] as number[]
      if (list[list.length - 1] !== quote) list.push(quote)
      return at
    }),
  )
  const weigh = weigher(tables, closed ? countStems(bags) : null)
  const totals = Float64Array.from(bags, (bag) => bag.words.reduce((sum, { form }) => sum + weigh(form), 0))
  return { bags, forms, places, postings, weigh, totals, expand: expander(forms, tables) }
}

/** Quotes of the pool that may be the question, best first, with the evidence they share in nats. */
export function askPool(pool: Pool, question: Bag, most: number): { quote: number; evidence: number }[] {
  const sums = new Float64Array(pool.bags.length)
  const stamp = new Int32Array(pool.bags.length).fill(-1)
  const touched: number[] = []
  const widest = pool.bags.length > 3000 ? pool.bags.length * 0.05 : pool.bags.length
  const total = question.words.reduce((sum, { form }) => sum + pool.weigh(form), 0)
  question.words.forEach(({ form }, at) => {
    const weight = pool.weigh(form)
    const answers = [...pool.expand(form)].sort((a, b) => b[1] - a[1])
    for (const [answer, sure] of answers) {
      const list = pool.postings[answer] as readonly number[]
      if (list.length > widest) continue
      for (const quote of list) {
        if (stamp[quote] === at) continue
        if (stamp[quote] === -1) touched.push(quote)
        stamp[quote] = at
        sums[quote] = (sums[quote] as number) + weight * sure
      }
    }
  })
  const rank = (quote: number) => (sums[quote] as number) / (total + (pool.totals[quote] as number)) ** 0.7
  return touched
    .sort((a, b) => rank(b) - rank(a) || a - b)
    .slice(0, most)
    .map((quote) => ({ quote, evidence: sums[quote] as number }))
}
