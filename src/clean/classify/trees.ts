/**
 * Boosted trees: a sum of many small trees over numbers, through the logistic curve.
 *
 * The file of weights holds numbers only. A tree is a list of nodes; a node is feature, threshold, left, right (a leaf
 * has feature -1 and its value in place of the threshold).
 */

/** Weights as they are committed. */
export interface TreeWeights {
  readonly features: readonly string[]
  readonly bias: number
  /** Scores from here on are kept. */
  readonly threshold: number
  /** Start of each tree in the node lists. */
  readonly roots: readonly number[]
  readonly feature: readonly number[]
  readonly value: readonly number[]
  /** Index of the left child from the root; the right child follows it. */
  readonly left: readonly number[]
}

/** A function from features to a score between 0 and 1. */
export type Score = (row: ArrayLike<number>) => number

/** Weights ready to run. */
export function scorer(weights: TreeWeights): Score {
  const feature = Int16Array.from(weights.feature)
  const value = Float64Array.from(weights.value)
  const left = Int32Array.from(weights.left)
  const roots = Int32Array.from(weights.roots)
  return (row) => {
    let sum = weights.bias
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree] ?? 0
      for (let at = feature[node] ?? -1; at >= 0; at = feature[node] ?? -1) {
        const child = left[node] ?? 0
        node = (row[at] ?? 0) <= (value[node] ?? 0) ? child : child + 1
      }
      sum += value[node] ?? 0
    }
    return 1 / (1 + Math.exp(-sum))
  }
}
