/**
 * One pair of quotes looked at closely: which words answer which, and what that adds up to.
 *
 * Every feature is plain and kept with the match, so that a person can see why two quotes were held to be one.
 */
import type { Bag, BagWord } from '../words/bag.ts'
import type { Pool, Question } from './pool.ts'

/** Words that answer each other: places in the two bags and how surely. */
export interface Answer {
  readonly a: number
  readonly b: number
  readonly sure: number
}

export interface Comparison {
  readonly answers: readonly Answer[]
  readonly features: Readonly<Record<FeatureName, number>>
  /** Share of the shorter quote's rare words that are answered: common words, however many, are no evidence. */
  readonly rareShare: number
}

export const featureNames = [
  'harmonic',
  'coverShort',
  'coverLong',
  'window',
  'evidence',
  'rarest',
  'run',
  'bigrams',
  'numbers',
  'clash',
  'length',
  'short',
  'cosine',
  'exact',
  'asks',
] as const
export type FeatureName = (typeof featureNames)[number]

interface Grid {
  /** Best answer of each word of a in b, and the other way round. */
  readonly bestOfA: readonly (Answer | null)[]
  readonly bestOfB: readonly (Answer | null)[]
}

/** Words of the question against those of one quote: only places that some word of the question answers are looked at. */
function lay(pool: Pool, question: Question, quote: number): Grid {
  const places = pool.places[quote] as Int32Array
  const length = question.bag.words.length
  const bestOfA: (Answer | null)[] = Array(length).fill(null)
  const bestOfB: (Answer | null)[] = Array(places.length).fill(null)
  places.forEach((place, b) => {
    const hits = question.hits.get(place)
    if (!hits) return
    for (const { a, sure } of hits) {
      const less = sure - 0.001 * Math.abs(a / length - b / places.length)
      const [isBestOfA, isBestOfB] = [less > (bestOfA[a]?.sure ?? 0), less > (bestOfB[b]?.sure ?? 0)]
      if (!isBestOfA && !isBestOfB) continue
      const answer = { a, b, sure: less }
      if (isBestOfA) bestOfA[a] = answer
      if (isBestOfB) bestOfB[b] = answer
    }
  })
  return { bestOfA, bestOfB }
}

const surelyOne = 0.5

function longestRun(best: readonly (Answer | null)[]): number {
  let [longest, run] = [0, 0]
  best.forEach((answer, at) => {
    const before = best[at - 1]
    const on = answer && answer.sure > surelyOne
    run = on ? (before && before.sure > surelyOne && answer.b === before.b + 1 ? run + 1 : 1) : 0
    longest = Math.max(longest, run)
  })
  return longest
}

function neighbours(best: readonly (Answer | null)[]): number {
  let [pairs, near] = [0, 0]
  for (let at = 1; at < best.length; at++) {
    const [before, here] = [best[at - 1], best[at]]
    if (!before || !here || before.sure <= surelyOne || here.sure <= surelyOne) continue
    pairs++
    if (Math.abs(here.b - before.b) <= 2 && here.b !== before.b) near++
  }
  return pairs === 0 ? 0 : near / Math.max(pairs, 3)
}

const numbersKnown = new WeakMap<Bag, ReadonlySet<string>>()

function numbersIn(bag: Bag): ReadonlySet<string> {
  const known = numbersKnown.get(bag)
  if (known) return known
  const found = new Set<string>()
  for (const { form } of bag.words) if (form.number && form.number !== '1') found.add(form.number)
  numbersKnown.set(bag, found)
  return found
}

function weigh(best: readonly (Answer | null)[], weights: Float64Array): { sum: number; total: number } {
  let [sum, total] = [0, 0]
  weights.forEach((weight, at) => {
    total += weight
    sum += weight * (best[at]?.sure ?? 0)
  })
  return { sum, total }
}

/** Share of the shorter quote's weight that is answered within one stretch of the longer, not much longer than itself. */
function windowOf(best: readonly (Answer | null)[], weights: Float64Array, total: number, place: (answer: Answer) => number): number {
  if (total <= 0) return 0
  const width = Math.ceil(best.length * 1.5) + 2
  const found: { at: number; value: number }[] = []
  best.forEach((answer, at) => {
    if (answer) found.push({ at: place(answer), value: (weights[at] ?? 0) * answer.sure })
  })
  found.sort((x, y) => x.at - y.at)
  let [from, sum, most] = [0, 0, 0]
  for (const one of found) {
    sum += one.value
    while (one.at - (found[from]?.at ?? 0) >= width) sum -= found[from++]?.value ?? 0
    most = Math.max(most, sum)
  }
  return most / total
}

const placeInA = ({ a }: Answer) => a
const placeInB = ({ b }: Answer) => b

/** Weight of the two rarest words that surely answer others: one rare name says more than five common words. */
function rarestOf(best: readonly (Answer | null)[], weights: Float64Array): number {
  let [first, second] = [0, 0]
  best.forEach((answer, at) => {
    const value = answer && answer.sure > 0.75 ? (weights[at] ?? 0) * answer.sure : 0
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  })
  return first + second
}

const rareFrom = 3.5
const rareWeight = (weight: number) => (weight < rareFrom ? 0 : weight)

function rareShareOf(best: readonly (Answer | null)[], weights: Float64Array): number {
  let [sum, total] = [0, 0]
  weights.forEach((weight, at) => {
    if (weight < rareFrom) return
    total += weight
    if ((best[at]?.sure ?? 0) > surelyOne) sum += weight
  })
  return total > 0 ? sum / total : 0
}

/** What a pair of quotes can reach at most, seen without laying them side by side. */
export interface Reach {
  /** Words of the question that say something and may surely be answered. */
  readonly answered: number
  readonly rareShare: number
}

/** A bound, never below what `compareQuotes` finds: pairs that cannot be accepted or suggested need no closer look. */
export function reachOf(pool: Pool, a: Bag, quote: number): Reach {
  const question = pool.question(a)
  const weightsB = pool.weights[quote] as Float64Array
  const seen = new Uint8Array(a.words.length)
  let [answered, rareA, rareB] = [0, 0, 0]
  ;(pool.places[quote] as Int32Array).forEach((place, b) => {
    let sure = false
    for (const hit of question.hits.get(place) ?? []) {
      if (hit.sure <= surelyOne) continue
      sure = true
      if (seen[hit.a] === 1) continue
      seen[hit.a] = 1
      const { stop, exact } = (a.words[hit.a] as BagWord).form
      if (!stop && exact.length > 1) answered++
      rareA += rareWeight(question.weights[hit.a] as number)
    }
    if (sure) rareB += rareWeight(weightsB[b] as number)
  })
  const aIsShort = question.total <= (pool.totals[quote] as number)
  const all = (aIsShort ? question.weights : weightsB).reduce((sum, weight) => sum + rareWeight(weight), 0)
  return { answered, rareShare: all > 0 ? (aIsShort ? rareA : rareB) / all : 0 }
}

/** Compare a question with one quote of the pool. */
export function compareQuotes(pool: Pool, a: Bag, quote: number): Comparison {
  const b = pool.bags[quote] as Bag
  const question = pool.question(a)
  const { bestOfA, bestOfB } = lay(pool, question, quote)
  const [weightsA, weightsB] = [question.weights, pool.weights[quote] as Float64Array]
  const [mineA, mineB] = [weigh(bestOfA, weightsA), weigh(bestOfB, weightsB)]
  const [coverA, coverB] = [mineA.total ? mineA.sum / mineA.total : 0, mineB.total ? mineB.sum / mineB.total : 0]
  const evidence = Math.min(mineA.sum, mineB.sum)
  const [numbersA, numbersB] = [numbersIn(a), numbersIn(b)]
  const shared = numbersA.size > 0 ? [...numbersA].filter((value) => numbersB.has(value)).length : 0
  const aIsShort = mineA.total <= mineB.total
  const [shorter, longer] = aIsShort ? [mineA.total, mineB.total] : [mineB.total, mineA.total]
  const features: Record<FeatureName, number> = {
    harmonic: coverA + coverB > 0 ? (2 * coverA * coverB) / (coverA + coverB) : 0,
    coverShort: aIsShort ? coverA : coverB,
    coverLong: aIsShort ? coverB : coverA,
    window: aIsShort ? windowOf(bestOfA, weightsA, mineA.total, placeInB) : windowOf(bestOfB, weightsB, mineB.total, placeInA),
    evidence: Math.log1p(evidence),
    rarest: rarestOf(bestOfA, weightsA) / 10,
    run: Math.log1p(longestRun(bestOfA)),
    bigrams: neighbours(bestOfA),
    numbers: Math.min(shared, 3),
    clash: numbersA.size && numbersB.size && !shared ? 1 : 0,
    length: longer > 0 ? Math.log((shorter + 1) / (longer + 1)) : 0,
    short: Math.log1p(shorter),
    cosine: (mineA.sum + mineB.sum) / (2 * Math.sqrt(mineA.total * mineB.total) || 1),
    exact: bestOfA.filter((answer) => answer && answer.sure > 0.95).length / Math.max(1, a.words.length),
    asks: a.asks === null || b.asks === null ? 0 : a.asks !== b.asks ? -1 : Number(a.asks),
  }
  const answers = bestOfA.filter((answer): answer is Answer => answer !== null && answer.sure > 0.3 && bestOfB[answer.b]?.a === answer.a)
  return { answers, features, rareShare: aIsShort ? rareShareOf(bestOfA, weightsA) : rareShareOf(bestOfB, weightsB) }
}
