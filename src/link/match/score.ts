/**
 * From features to a score and from a score to a probability.
 *
 * The score ranks candidates of one question; the probability decides whether the best one is accepted. Both are linear in
 * the features, with weights fitted by `bench/link-fit.ts` on development data; same-language and cross-language apart.
 */
import type { FeatureName } from './compare-quotes.ts'
import { limits, weights } from './weights.data.ts'

export type Method = 'same-language' | 'cross-language'

type Named = readonly (readonly [name: string, weight: number])[]

/** The weights of a method as lists, made once: they are gone through for every pair of quotes. */
const listOf = (method: Method): Readonly<Record<'rank' | Setting, Named>> => {
  const { rank, list, pair } = weights[method]
  return { rank: Object.entries(rank), list: Object.entries(list), pair: Object.entries(pair) }
}
const listed = { 'same-language': listOf('same-language'), 'cross-language': listOf('cross-language') } as const

/** Score of a pair: what ranks it among the candidates of one question. */
export function scoreOf(method: Method, features: Readonly<Record<FeatureName, number>>): number {
  let sum = 0
  for (const [name, weight] of listed[method].rank) sum += weight * (features[name as FeatureName] ?? 0)
  return sum
}

/** What stands round a pair: leads over the next candidate of the question, and over the next question of the candidate. */
export interface Surroundings {
  readonly score: number
  readonly lead: number
  readonly leadBack: number
}

/** Where a pair stands: in two closed lists of quotes, or in the quote sets of two accounts. */
export type Setting = 'list' | 'pair'

/** Probability that the two quotes are one. */
export function probabilityOf(
  method: Method,
  features: Readonly<Record<FeatureName, number>>,
  around: Surroundings,
  setting: Setting,
): number {
  let sum = 0
  for (const [name, weight] of listed[method][setting])
    sum += name === 'bias' ? weight : weight * (around[name as keyof Surroundings] ?? features[name as FeatureName] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** From which probability on the best candidate of a list is accepted; words that say little need more. */
export function acceptFrom(method: Method, features: Readonly<Record<FeatureName, number>>, setting: Setting): number {
  if (setting === 'pair') return limits.fewQuotes
  return features.short < limits.shortWeight ? limits[method].short : limits[method].accept
}

/** From which probability on a pair of two accounts' quotes is accepted or suggested. */
export const pairThresholds = limits.pair
