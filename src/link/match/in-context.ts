/**
 * Quotes in company: once two accounts are known to tell of one call, what is left of their quotes is looked at again.
 *
 * A fragment of three common words proves nothing between strangers. Between two accounts that already share sentences it is
 * most likely the line that stands at the same place. Such pairs are suggested; they never join anything themselves.
 */
import { type Cell, type Mutual, mutualBest } from './pair-quotes.ts'
import { weights } from './weights.data.ts'

/** Places of two quotes that were matched. */
export type Matched = readonly [a: number, b: number]

/** Where a pair stands among the matched ones. */
export interface Company {
  /** 1 when it keeps the order of its neighbours, -1 when it breaks it. */
  readonly order: number
  /** Does it follow or precede a matched pair directly, in both accounts? */
  readonly beside: number
  /** Share of the smaller account's quotes that are matched. */
  readonly company: number
}

/** Each other's best among the quotes that are not matched yet. */
export function leftOver(cells: readonly Cell[], matched: readonly Matched[]): Mutual[] {
  const [ofA, ofB] = [new Set(matched.map(([a]) => a)), new Set(matched.map(([, b]) => b))]
  return mutualBest(cells.filter(({ a, b }) => !ofA.has(a) && !ofB.has(b)))
}

/** @param fewer quotes of the account that has fewer */
export function companyOf({ a, b }: Cell, matched: readonly Matched[], fewer: number): Company {
  let [before, after]: (Matched | null)[] = [null, null]
  for (const one of matched) {
    if (one[0] < a && (!before || one[0] > before[0])) before = one
    if (one[0] > a && (!after || one[0] < after[0])) after = one
  }
  const fits = (!before || before[1] < b) && (!after || after[1] > b)
  const beside = matched.some(([x, y]) => Math.abs(x - a) === 1 && y - b === x - a)
  return { order: fits ? 1 : -1, beside: Number(beside), company: matched.length / Math.max(1, fewer) }
}

/** Probability that two quotes are one, given that their accounts tell of one call. */
export function probabilityInContext(found: Mutual, company: Company): number {
  const { method, comparison, score } = found.cell
  const all: Readonly<Record<string, number>> = { ...comparison.features, score, lead: found.lead, leadBack: found.leadBack, ...company }
  let sum = 0
  for (const [name, weight] of Object.entries(weights[method].context)) sum += weight * (name === 'bias' ? 1 : (all[name] ?? 0))
  return 1 / (1 + Math.exp(-sum))
}
