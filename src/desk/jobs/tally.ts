/** What a job has done so far. */
import type { JobResult, TroubleRecord } from '../../model/index.ts'

export interface Tally {
  exhibits: number
  readonly articles: Set<string>
  readonly recordings: Set<string>
  accounts: number
  readonly calls: Set<string>
  statements: number
  readonly troubles: TroubleRecord[]
}

export function newTally(): Tally {
  return { exhibits: 0, articles: new Set(), recordings: new Set(), accounts: 0, calls: new Set(), statements: 0, troubles: [] }
}

/** A result names at most a thousand articles and troubles; the counts are whole. */
export function tallyResult(tally: Tally): JobResult {
  return {
    exhibits: tally.exhibits,
    articles: [...tally.articles].slice(0, 1000),
    accounts: tally.accounts,
    calls: [...tally.calls].slice(0, 1000),
    statements: tally.statements,
    ...(tally.recordings.size > 0 ? { recordings: [...tally.recordings].slice(0, 1000) } : {}),
    troubles: tally.troubles.slice(0, 1000),
  }
}
