/** Stances in three camps. Each camp is shown at the same size: a denial is as large as a claim. */
import type { Stance } from '../../../model/index.ts'

export type Camp = 'stands-by' | 'leaves-open' | 'disputes'

const campOfStance: Readonly<Record<Stance, Camp>> = {
  asserted: 'stands-by',
  assured: 'stands-by',
  verified: 'stands-by',
  'corroborated-in-part': 'stands-by',
  'could-not-verify': 'leaves-open',
  disputed: 'disputes',
  denied: 'disputes',
  'accused-forgery': 'disputes',
  'shown-edited': 'disputes',
  'shown-false': 'disputes',
  retracted: 'disputes',
}

/** The camps in the order of the page. */
export const camps: readonly Camp[] = ['stands-by', 'leaves-open', 'disputes']

/** All stances, in the order of `Stance`. */
export const allStances = Object.keys(campOfStance) as Stance[]

/** A stance this version does not know leaves the question open. */
export function campOf(stance: string): Camp {
  return campOfStance[stance as Stance] ?? 'leaves-open'
}

/** Counts by stance as counts by camp. */
export function campCounts(stances: Readonly<Record<string, number>>): Record<Camp, number> {
  const counts: Record<Camp, number> = { 'stands-by': 0, 'leaves-open': 0, disputes: 0 }
  for (const [stance, count] of Object.entries(stances)) counts[campOf(stance)] += count
  return counts
}
