/**
 * Trends: what calls are about, where and who, over time. Counted by calls and by their independent origins, never by copies:
 * forty pages of one post are one call with one origin here.
 */
import type { CallRow, Store, TrendRow, Trends, TrendsQuery } from '../../model/index.ts'

/** Values shown; what is rarer is only counted. */
const mostValues = 40
const pageSize = 500

const valuesOf: Readonly<Record<TrendsQuery['by'], (row: CallRow) => readonly string[]>> = {
  topic: (row) => row.topics,
  place: (row) => row.places,
  party: (row) => row.parties.map(({ label }) => label),
  outlet: (row) => row.outlets,
  language: (row) => row.languages,
}

/** All calls, by the day the call took place, or else by the first day that anyone told of it. */
export async function trendsOf(store: Store, query: TrendsQuery): Promise<Trends> {
  const counted = new Map<string, Map<string, Tally>>()
  let [calls, undated] = [0, 0]
  for await (const row of everyCall(store)) {
    calls++
    const day = row.day ?? row.firstDay
    if (!day) undated++
    const period = day ? periodOf(day, query.step) : null
    for (const value of new Set(valuesOf[query.by](row))) add(counted, value, period, row)
  }
  const rows = [...counted]
    .map(([value, periods]) => rowOf(value, periods))
    .sort((a, b) => b.calls - a.calls || (a.value < b.value ? -1 : 1))
  const periods = [...new Set(rows.flatMap((row) => row.periods.flatMap(({ period }) => period ?? [])))].sort()
  return { ...query, calls, undated, values: rows.length, periods, rows: rows.slice(0, mostValues) }
}

async function* everyCall(store: Store): AsyncIterable<CallRow> {
  let after: string | undefined
  do {
    const page = await store.projection.listCalls({ limit: pageSize, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

interface Tally {
  calls: number
  origins: [atLeast: number, atMost: number]
  accounts: number
}

/** Calls without a day stand under the empty period. */
function add(counted: Map<string, Map<string, Tally>>, value: string, period: string | null, row: CallRow): void {
  const periods = counted.get(value) ?? new Map<string, Tally>()
  counted.set(value, periods)
  const tally = periods.get(period ?? '') ?? { calls: 0, origins: [0, 0], accounts: 0 }
  tally.calls++
  tally.origins[0] += row.originsAtLeast
  tally.origins[1] += row.originsAtMost
  tally.accounts += row.accounts
  periods.set(period ?? '', tally)
}

function rowOf(value: string, periods: ReadonlyMap<string, Tally>): TrendRow {
  const shown = [...periods].sort(([a], [b]) => (a < b ? -1 : 1)).map(([period, tally]) => ({ period: period || null, ...tally }))
  const sum = (of: (tally: Tally) => number) => shown.reduce((total, tally) => total + of(tally), 0)
  return {
    value,
    calls: sum(({ calls }) => calls),
    origins: [sum(({ origins }) => origins[0]), sum(({ origins }) => origins[1])],
    periods: shown,
  }
}

/** `2024-02-13` as itself, the Monday of its week, or its month. */
export function periodOf(day: string, step: TrendsQuery['step']): string {
  if (step === 'day') return day.slice(0, 10)
  if (step === 'month') return day.slice(0, 7)
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day.slice(0, 10)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
