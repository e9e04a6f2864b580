/**
 * A pool of quotes that can be asked "which of you may be this quote?".
 *
 * Every distinct word form of the pool has a number and the list of quotes it stands in. A question's words are expanded to
 * forms of the pool; the quotes that many of them lead to come first. Work is bounded by the rare words of the question, not
 * by the size of the pool.
 */
import type { Bag, BagWord, WordForm } from '../words/bag.ts'
import type { WordTable } from '../words/word-tables.ts'
import { type Expansion, expander } from './expand.ts'
import { type Lexis, lexisOf } from './lexis.ts'
import { type ListCounts, type Weigh, weigher } from './weigh-words.ts'

export interface Pool {
  readonly bags: readonly Bag[]
  readonly forms: readonly WordForm[]
  /** For each quote, the form number of each of its words. */
  readonly places: readonly Int32Array[]
  readonly postings: readonly (readonly number[])[]
  readonly weigh: Weigh
  /** Weight of each word of each quote, and its sum. */
  readonly weights: readonly Float64Array[]
  readonly totals: Float64Array
  expand(form: WordForm): Expansion
  /** What is known about a question; remembered while it is asked. */
  question(bag: Bag): Question
}

/** A word of the question that answers a form of the pool. */
export interface Hit {
  readonly a: number
  readonly sure: number
}

export interface Question {
  readonly bag: Bag
  readonly weights: Float64Array
  readonly total: number
  /** Words of the question that answer a form of the pool, in their order. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>
}

function countStems(bags: readonly Bag[]): ListCounts {
  const of = new Map<string, number>()
  for (const bag of bags) {
    const seen = new Set(bag.words.flatMap(({ form }) => form.stems.map((stem) => `${form.language}:${stem}`)))
    for (const key of seen) of.set(key, (of.get(key) ?? 0) + 1)
  }
  return { total: bags.length, of }
}

const sum = (weights: Float64Array) => weights.reduce((all, weight) => all + weight, 0)

function makeQuestion(bag: Bag, expand: Pool['expand'], weights: Float64Array): Question {
  const hits = new Map<number, Hit[]>()
  bag.words.forEach(({ form }, a) => {
    for (const [place, sure] of expand(form)) {
      const list = hits.get(place)
      if (list) list.push({ a, sure })
      else hits.set(place, [{ a, sure }])
    }
  })
  return { bag, weights, total: sum(weights), hits }
}

/** Where a form stands in the pool that is being made, plus one: kept between pools, since clearing it would cost more than using it. */
let slots = new Int32Array(0)

function numberForms(bags: readonly Bag[], lexis: Lexis): Pick<Pool, 'forms' | 'postings' | 'places'> {
  const numbered = bags.map((bag) => lexis.forms(bag))
  if (slots.length < lexis.size()) slots = new Int32Array(lexis.size() * 2)
  const forms: WordForm[] = []
  const postings: number[][] = []
  const places = numbered.map((numbers, quote) => {
    const { words } = bags[quote] as Bag
    return numbers.map((number, word) => {
      const at = (slots[number] || forms.push((words[word] as BagWord).form)) - 1
      if (at === postings.length) {
        slots[number] = at + 1
        postings.push([])
      }
      const list = postings[at] as number[]
      if (list[list.length - 1] !== quote) list.push(quote)
      return at
    })
  })
  for (const numbers of numbered) for (const number of numbers) slots[number] = 0
  return { forms, postings, places }
}

/**
 * Make a pool of quotes.
 *
 * @param closed the pool is all there is, so that its own word counts may weigh words (`hearsay match`); never for linking
 * @param questions all that will be asked, when it is known: the pool is then made faster, and answers the same
 */
export function poolOf(bags: readonly Bag[], tables: readonly WordTable[], closed: boolean, questions: readonly Bag[] | null = null): Pool {
  const lexis = lexisOf(tables)
  const numbered = numberForms(bags, lexis)
  const weigh = closed ? weigher(tables, countStems(bags)) : lexis.weigh
  const weightsOf = closed ? (bag: Bag) => Float64Array.from(bag.words, ({ form }) => weigh(form)) : lexis.weights
  const weights = bags.map(weightsOf)
  const asked = questions?.flatMap(({ words }) => words.map(({ form }) => form)) ?? null
  const expand = expander(numbered.forms, lexis, asked)
  let last: Question | null = null
  const question = (bag: Bag): Question => {
    if (last?.bag !== bag) last = makeQuestion(bag, expand, weightsOf(bag))
    return last
  }
  return { bags, ...numbered, weigh, weights, totals: Float64Array.from(weights, sum), expand, question }
}

/** Quotes of the pool that may be the question, best first, with the evidence they share in nats. */
export function askPool(pool: Pool, bag: Bag, most: number): { quote: number; evidence: number }[] {
  const { weights, total } = pool.question(bag)
  const sums = new Float64Array(pool.bags.length)
  const stamp = new Int32Array(pool.bags.length).fill(-1)
  const touched: number[] = []
  const widest = pool.bags.length > 3000 ? pool.bags.length * 0.05 : pool.bags.length
  bag.words.forEach(({ form }, at) => {
    const weight = weights[at] as number
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
  const ranks = Float64Array.from(sums, (own, quote) => (own > 0 ? own / (total + (pool.totals[quote] as number)) ** 0.7 : 0))
  return touched
    .sort((a, b) => (ranks[b] as number) - (ranks[a] as number) || a - b)
    .slice(0, most)
    .map((quote) => ({ quote, evidence: sums[quote] as number }))
}
