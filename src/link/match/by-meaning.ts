/**
 * Quotes by meaning: vectors that an optional engine made, compared by margin. It proposes and orders; it accepts nothing.
 *
 * Cosines of such models crowd together, so a pair counts by how far it stands above what both usually reach. Numbers and a
 * "not" differ freely between near vectors: words, numbers and drift are always looked at as well.
 */
/** One vector per quote, each of length one. */
export interface Meanings {
  readonly queries: readonly Float32Array[]
  readonly candidates: readonly Float32Array[]
}

/** A candidate of a query; `margin` is the cosine less the mean of what both sides' nearest reach. */
export interface Near {
  readonly candidate: number
  readonly margin: number
}

const nearest = 4

function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] ?? 0)
  return sum
}

function meanOfBest(row: ArrayLike<number>): number {
  const best = Array.from(row)
    .sort((a, b) => b - a)
    .slice(0, nearest)
  return best.reduce((sum, one) => sum + one, 0) / Math.max(1, best.length)
}

/** The best candidates of each query by margin, best first. All pairs are compared: lists of some thousands, no store. */
export function byMeaning({ queries, candidates }: Meanings, most: number): Near[][] {
  const grid = queries.map((query) => Float32Array.from(candidates, (candidate) => cosine(query, candidate)))
  const popular = candidates.map((_, at) => meanOfBest(grid.map((row) => row[at] as number)))
  return grid.map((row) => {
    const own = meanOfBest(row)
    return Array.from(row, (value, candidate): Near => ({ candidate, margin: value - (own + (popular[candidate] as number)) / 2 }))
      .sort((a, b) => b.margin - a.margin || a.candidate - b.candidate)
      .slice(0, most)
  })
}
