/** The score of each block of a page, 0..1, and from which score on it is kept. */

import { firstWeights, secondWeights } from './blocks.weights.data.ts'
import type { Context } from './context.ts'
import { featureNames, featureRows } from './features.ts'
import { secondFeatureNames, secondRows } from './second-look.ts'
import { type Score, scorer, type TreeWeights } from './trees.ts'

/** Scores of a page's blocks. */
export interface Scores {
  readonly scores: readonly number[]
  readonly threshold: number
  /** False when the weights do not fit the features: then form alone decided, less well. */
  readonly trained: boolean
}

let ready: { first: Score; second: Score; threshold: number } | null | undefined

function fits(weights: TreeWeights, names: readonly string[]): boolean {
  return (
    weights.roots.length > 0 && weights.features.length === names.length && weights.features.every((name, index) => name === names[index])
  )
}

function model(): { first: Score; second: Score; threshold: number } | null {
  if (ready === undefined) {
    const usable = fits(firstWeights, featureNames) && fits(secondWeights, secondFeatureNames)
    ready = usable ? { first: scorer(firstWeights), second: scorer(secondWeights), threshold: secondWeights.threshold } : null
  }
  return ready
}

/** Without weights: the density reader's vote, and the reader's, corrected for wording and links. */
function byForm(context: Context): number[] {
  return context.known.map((one, index) => {
    const given = one.votes.filter((vote) => vote >= 0)
    const vote = [context.density.votes[index] ?? 0, ...given].reduce((sum, value) => sum + value, 0) / (1 + given.length)
    const against = one.wording || one.credit || one.isTitle || one.byline || one.dateLine || one.linkShare > 0.6 ? 0.6 : 0
    return Math.max(0, Math.min(1, vote - against - (one.words < 4 && !/^h[2-6]$/.test(one.block.scope.tag) ? 0.3 : 0)))
  })
}

/** Score all blocks. */
export function scoreBlocks(context: Context): Scores {
  const trained = model()
  if (!trained) return { scores: byForm(context), threshold: 0.45, trained: false }
  const rows = featureRows(context)
  const first = rows.map((row) => trained.first(row))
  const scores = secondRows(context, rows, first).map((row) => trained.second(row))
  return { scores, threshold: trained.threshold, trained: true }
}

/** Words in doubt for each word kept, from which on another reader is worth its time. */
const muchDoubt = 0.12
/** Fewer words than these are always in doubt. */
const fewWords = 80

/** Is our own answer unsure? Words with middling scores against the words kept. */
export function inDoubt(context: Context, { scores, threshold }: Scores): boolean {
  let doubt = 0
  let kept = 0
  context.known.forEach((one, index) => {
    const score = scores[index] ?? 0
    doubt += one.words * Math.min(score, 1 - score)
    if (score >= threshold) kept += one.words
  })
  return kept < fewWords || doubt > kept * muchDoubt
}
