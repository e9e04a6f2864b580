/**
 * A second look: the first scores of a block's neighbours, parents and kin say what the block alone does not.
 *
 * A paragraph between two kept ones is rarely furniture; a heading with nothing kept below it is rarely text.
 */
import { parentOf } from '../readers/density.ts'
import type { Context } from './context.ts'
import { featureNames } from './features.ts'

const kept = [
  'words',
  'link share',
  'ends',
  'heading',
  'any wording',
  'credit',
  'in list',
  'in aside',
  'in figure',
  'is title',
  'is description',
  'position',
  'after title',
  'near related',
  'near caption',
  'vote json-ld',
  'vote readability',
  'density',
  'italic share',
  'parent twins',
  'grandparent twins',
  'times near',
  'comments above',
  'good before comments',
  'title overlap',
  'body overlap',
] as const
const columns = kept.map((name) => featureNames.indexOf(name))

/** Names of the second features. */
export const secondFeatureNames: readonly string[] = [
  'first',
  'p1',
  'p2',
  'p3',
  'n1',
  'n2',
  'n3',
  'parent mean',
  'grand mean',
  'shape mean',
  'before 5',
  'after 5',
  'strong after',
  'strong before',
  'share before',
  'share after',
  'best',
  'kept words',
  'to p strong',
  'to n strong',
  'page mean',
  ...kept,
]

interface Mean {
  sum: number
  words: number
}

function means(keys: readonly number[], weights: readonly number[], first: readonly number[]): number[] {
  const map = new Map<number, Mean>()
  keys.forEach((key, index) => {
    const mean = map.get(key) ?? { sum: 0, words: 0 }
    const weight = weights[index] ?? 1
    mean.sum += weight * (first[index] ?? 0)
    mean.words += weight
    map.set(key, mean)
  })
  return keys.map((key) => {
    const mean = map.get(key)
    return mean && mean.words > 0 ? mean.sum / mean.words : 0
  })
}

/** Mean score of up to five blocks on one side, by words. */
function sideMean(first: readonly number[], weights: readonly number[], from: number, step: 1 | -1): number {
  let sum = 0
  let words = 0
  for (let at = from + step, seen = 0; seen < 5 && at >= 0 && at < first.length; at += step, seen++) {
    sum += (first[at] ?? 0) * (weights[at] ?? 0)
    words += weights[at] ?? 0
  }
  return words === 0 ? 0 : sum / words
}

/** Blocks to the nearest one with a score of .5 or more and eight words, in one direction, 60 at most. */
function toStrong(first: readonly number[], words: readonly number[], step: 1 | -1): number[] {
  const result: number[] = new Array(first.length)
  let gap = 60
  for (let at = step === 1 ? 0 : first.length - 1; at >= 0 && at < first.length; at += step) {
    result[at] = gap
    gap = (first[at] ?? 0) >= 0.5 && (words[at] ?? 0) >= 8 ? 0 : Math.min(60, gap + 1)
  }
  return result
}

/** Sums over the page that every row needs. */
interface PageSums {
  readonly weights: readonly number[]
  readonly byKey: readonly (readonly number[])[]
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Words of blocks with more than half a score. */
  readonly expected: readonly number[]
  readonly total: number
  readonly best: number
  readonly mean: number
}

function sumsOf(context: Context, first: readonly number[]): PageSums {
  const words = context.known.map((one) => one.words)
  const weights = words.map((count) => Math.min(80, count) + 0.5)
  const parents = context.known.map((one) => parentOf(one.block))
  const keys = [
    parents.map((scope) => scope.order),
    parents.map((scope) => scope.parent?.order ?? 0),
    context.known.map((one) => one.block.scope.signature),
  ]
  const expected = first.map((score, index) => (score > 0.5 ? (words[index] ?? 0) : 0))
  const sum = expected.reduce((all, one) => all + one, 0)
  return {
    weights,
    byKey: keys.map((key) => means(key, weights, first)),
    before: toStrong(first, words, 1),
    after: toStrong(first, words, -1),
    expected,
    total: Math.max(1, sum),
    best: first.reduce((most, score) => Math.max(most, score), 0),
    mean: sideOf(first, weights),
  }
}

/** The second features of every block. */
export function secondRows(context: Context, rows: readonly Float32Array[], first: readonly number[]): Float32Array[] {
  const sums = sumsOf(context, first)
  let done = 0
  return context.known.map((_, at) => {
    const near = [0, -1, -2, -3, 1, 2, 3].map((step) => first[at + step] ?? -0.1)
    const sides = [sideMean(first, sums.weights, at, -1), sideMean(first, sums.weights, at, 1)]
    const [before, after] = [sums.before[at] ?? 60, sums.after[at] ?? 60]
    const share = done / sums.total
    done += sums.expected[at] ?? 0
    const flow = [
      flagOf(after),
      flagOf(before),
      share,
      1 - done / sums.total,
      sums.best,
      Math.log2(1 + sums.total),
      before,
      after,
      sums.mean,
    ]
    const row = rows[at]
    const kin = sums.byKey.map((list) => list[at] ?? 0)
    return Float32Array.from([...near, ...kin, ...sides, ...flow, ...columns.map((column) => row?.[column] ?? 0)])
  })
}

const flagOf = (gap: number) => (gap <= 1 ? 1 : 0)

function sideOf(first: readonly number[], weights: readonly number[]): number {
  let sum = 0
  let words = 0
  first.forEach((score, index) => {
    sum += score * (weights[index] ?? 0)
    words += weights[index] ?? 0
  })
  return words === 0 ? 0 : sum / words
}
