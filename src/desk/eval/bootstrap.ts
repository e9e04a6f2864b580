/**
 * How far a figure may move by the choice of documents: 95 % interval from 1,000 samples of whole documents.
 *
 * The sampling is seeded, so the same report prints the same interval.
 */
import { addCounts, type Counts, type Figures, figuresOf } from './count.ts'

const SAMPLES = 1000

/** A small generator of pseudo-random numbers in 0..1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Lower and upper bound in 0..1, null when no sample had anything to ask. */
export type Interval = readonly [low: number, high: number] | null

/** Intervals of some figures over documents. */
export function intervalsOf(documents: readonly Counts[], keys: readonly (keyof Figures)[]): Interval[] {
  const random = seeded(17)
  const values = keys.map((): number[] => [])
  for (let n = 0; n < SAMPLES && documents.length; n++) {
    const sample = documents.map(() => documents[Math.floor(random() * documents.length)]).filter((c) => c !== undefined)
    const figures = figuresOf(addCounts(sample))
    for (const [i, key] of keys.entries()) {
      const value = figures[key]
      if (value !== null) values[i]?.push(value)
    }
  }
  return values.map((list): Interval => {
    if (!list.length) return null
    const sorted = list.toSorted((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return [at(0.025), at(0.975)]
  })
}
