/** Counts over time, by calls and by their independent origins. */

export interface TrendsQuery {
  readonly by: 'topic' | 'place' | 'party' | 'outlet' | 'language'
  readonly step: 'day' | 'week' | 'month'
}

export interface TrendCount {
  /** `2024-02-13`, the Monday of a week, `2024-02`; null for calls without a day. */
  readonly period: string | null
  readonly calls: number
  /** Independent origins of those calls, summed: at least and at most. */
  readonly origins: readonly [atLeast: number, atMost: number]
  readonly accounts: number
}

export interface TrendRow {
  readonly value: string
  readonly calls: number
  readonly origins: readonly [atLeast: number, atMost: number]
  readonly periods: readonly TrendCount[]
}

export interface Trends extends TrendsQuery {
  /** All calls, and those of them without any day. */
  readonly calls: number
  readonly undated: number
  /** Different values there are; the most frequent stand in `rows`. */
  readonly values: number
  /** Periods in which anything stands, in order. */
  readonly periods: readonly string[]
  readonly rows: readonly TrendRow[]
}
