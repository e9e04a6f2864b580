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

/** Probability that the two quotes are one. */
export function probabilityOf(method: Method, features: Readonly<Record<FeatureName, number>>, around: Surroundings): number {
  const all: Readonly<Record<string, number>> = { ...features, ...around }
  let sum = weights[method].accept.bias ?? 0
  for (const [name, weight] of Object.entries(weights[method].accept)) sum += name === 'bias' ? 0 : weight * (all[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** From here on a match is accepted, and from here on suggested. */
export function thresholds(method: Method): { readonly accept: number; readonly suggest: number } {
  return limits[method]
}
