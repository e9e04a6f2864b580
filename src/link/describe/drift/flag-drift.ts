/**
 * Drift: what changed between the wordings of one line, at the first step where it shows.
 *
 * Neighbours in the chain are compared, then the first with the last. Between languages a flag is a question; within one it is
 * a finding. Two sound renderings of one sentence must not raise a flag.
 */
import type { DriftFlag, Wording } from '../../../model/index.ts'
import { compareNumbers } from './numbers-changed.ts'

/** Wordings of a line that are compared; forty copies of one sentence say nothing new. */
const most = 60

function compare(wordings: readonly Wording[], from: number, to: number): DriftFlag[] {
  const [a, b] = [wordings[from], wordings[to]]
  if (!a || !b || a.text === b.text) return []
  const force = a.language === b.language ? 'finding' : 'question'
  return compareNumbers(a, b).map((change) => ({ ...change, force, from, to, hop: b.hop }))
}

/** Flags of a line, in the order of the wordings. */
export function flagDrift(wordings: readonly Wording[]): DriftFlag[] {
  const flags: DriftFlag[] = []
  for (let to = 1; to < Math.min(wordings.length, most); to++) flags.push(...compare(wordings, to - 1, to))
  return flags
}
