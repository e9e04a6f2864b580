/**
 * How much a word says: rare words identify a quote, common ones hardly.
 *
 * Weights are nats, ln(1 + N / (1 + df)). They come from a frozen background (the tables' training text), so that a score
 * does not depend on what else was collected, or, for two closed lists of quotes, from the lists as well.
 */
import type { WordForm } from '../words/bag.ts'
import type { WordTable } from '../words/word-tables.ts'

/** Counts of a closed list of quotes, by word form. */
export interface ListCounts {
  readonly total: number
  readonly of: ReadonlyMap<string, number>
}

/** Weight of a word form, in nats. */
export type Weigh = (form: WordForm) => number

/** Weights of common and of other words where there is no background at all. */
const bare = { stop: 0.9, other: 5 }
const shortest = 1

function backgroundCount(counts: ReadonlyMap<string, number> | undefined, form: WordForm): number | null {
  return counts ? Math.max(0, ...form.stems.map((stem) => counts.get(stem) ?? 0)) : null
}

/** @param list counts of the pool of candidates, when it is closed */
export function weigher(tables: readonly WordTable[], list: ListCounts | null): Weigh {
  const cache = new Map<string, number>()
  const background = new Map<string, { counts: ReadonlyMap<string, number>; sentences: number }>()
  for (const table of tables) {
    for (const [tag, counts] of Object.entries(table.counts)) background.set(tag, { counts, sentences: table.sentences })
  }
  const compute = (form: WordForm): number => {
    const known = background.get(form.language)
    const count = backgroundCount(known?.counts, form)
    const listed = list ? Math.max(0, ...form.stems.map((stem) => list.of.get(`${form.language}:${stem}`) ?? 0)) : 0
    const [total, df] = [(known?.sentences ?? 0) + (list?.total ?? 0), (count ?? 0) + listed]
    if (total < 150) return form.stop ? bare.stop : bare.other
    const weight = Math.log(1 + total / (1 + df))
    const capped = form.stop && count === null ? Math.min(weight, 1.5) : weight
    return form.exact.length < shortest ? 0 : Math.min(capped, 7.5)
  }
  return (form) => {
    const before = cache.get(form.key)
    if (before !== undefined) return before
    const weight = compute(form)
    cache.set(form.key, weight)
    return weight
  }
}
