/**
 * From features to a score and from a score to a probability.
 *
 * The score ranks candidates of one question; the probability decides whether the best one is accepted. Both are linear in
 * the features, with weights fitted by `bench/link-fit.ts` on development data; same-language and cross-language apart.
 */
import type { FeatureName } from './compare-quotes.ts'
import { limits, weights } from './weights.data.ts'

export type Method = 'same-language' | 'cross-language'

/** Score of a pair: what ranks it among the candidates of one question. */
export function scoreOf(method: Method, features: Readonly<Record<FeatureName, number>>): number {
  let sum = 0
  for (const [name, weight] of Object.entries(weights[method].rank)) sum += weight * (features[name as FeatureName] ?? 0)
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
  const all: Readonly<Record<string, number>> = { ...features, ...around }
  let sum = 0
  for (const [name, weight] of Object.entries(weights[method][setting])) sum += name === 'bias' ? weight : weight * (all[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** From which probability on the best candidate of a list is accepted; words that say little need more. */
export function acceptFrom(method: Method, features: Readonly<Record<FeatureName, number>>, setting: Setting): number {
  if (setting === 'pair') return limits.fewQuotes
  return features.short < limits.shortWeight ? limits[method].short : limits[method].accept
}

/** From which probability on a pair of two accounts' quotes is accepted or suggested. */
export const pairThresholds = limits.pair
