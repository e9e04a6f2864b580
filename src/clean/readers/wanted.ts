/**
 * When is another reader worth its time? It costs as much as all else together, so it is asked only about pages on
 * which our own answer is unsure.
 */

import { scoreBlocks } from '../classify/score.ts'
import { openPage, type PageInput } from '../clean-page.ts'

/** Should other extractors be asked about this page? */
export function readersWanted(page: PageInput): boolean {
  const { context } = openPage(page)
  const { scores, threshold } = scoreBlocks(context)
  let doubt = 0
  let kept = 0
  context.known.forEach((one, index) => {
    const score = scores[index] ?? 0
    doubt += one.words * Math.min(score, 1 - score)
    if (score >= threshold) kept += one.words
  })
  return kept < 80 || doubt > kept * 0.12
}
