/**
 * Echoes: a heading, standfirst or caption in marks that rewords a quotation of the body.
 *
 * Heading and quotation are compared word by word: the longest common subsequence over the heading's words must reach a
 * half and two words. The heading makes no statement of its own; without a partner it stays an echo of nothing.
 */

import type { Words } from './draft.ts'
import type { View } from './view.ts'

export interface EchoDraft {
  readonly pair: number
  /** Index of the partner among the given contents, or -1. */
  readonly partner: number
  readonly share: number
}

const least = 0.5

function foldedWords(view: View, ranges: readonly Words[], limit: number): string[] {
  const rows: string[] = []
  for (const [from, to] of ranges) {
    for (let at = from; at < to && rows.length < limit; at++) {
      const facts = view.facts[at]
      if (facts && facts.shape !== 'mark') rows.push(facts.folded)
    }
  }
  return rows
}

/** Length of the longest common subsequence. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at++)
      next.push(word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}

/** Quotations later in the text that a heading is compared with. */
const reach = 24

/**
 * Match the quotations of headings with statements of the body.
 *
 * @param contents contents of the statements in text order, as words
 */
export function matchHeadings(view: View, contents: readonly (readonly Words[])[]): EchoDraft[] {
  const rows: EchoDraft[] = []
  const starts = contents.map((one) => one[0]?.[0] ?? 0)
  for (const pair of view.pairs) {
    if (view.blocks[pair.block]?.kind !== 'heading' || pair.parent >= 0 || pair.openAt < 0) continue
    const heading = foldedWords(view, [[pair.openAt + 1, pair.closeAt]], 40)
    if (heading.length < 2) continue
    const first = starts.findIndex((start) => start > pair.closeAt)
    let best = -1
    let share = 0
    for (let at = Math.max(0, first); first >= 0 && at < Math.min(contents.length, first + reach); at++) {
      const shared = common(heading, foldedWords(view, contents[at] ?? [], 80))
      if (shared >= 2 && shared / heading.length > share) {
        share = shared / heading.length
        best = at
      }
    }
    rows.push(share >= least ? { pair: pair.index, partner: best, share } : { pair: pair.index, partner: -1, share: 0 })
  }
  return rows
}
