/**
 * Another story below the end of this one, as pages without end append it: it is cut off where it begins.
 *
 * Two signs, each on its own: a further `h1` that is not the headline and no sister of the text (there it heads a section), and a further `article` element, beside the one that
 * holds the text, with a headline of its own that is a link or an `h1`. Both count only below enough text, and never on
 * pages whose many small articles are the text (live blogs).
 */
import type { Scope } from '../blocks/scope.ts'
import type { Context, Known } from '../classify/context.ts'
import { judged, keptAs, type Piece } from '../piece.ts'
import { parentOf } from '../readers/density.ts'
import { fold } from '../words/phrases.ts'

/** Words of text that stand above a next story at least. */
const enough = 100
/** More articles than these on one page are entries, not stories. */
const manyArticles = 6

/** The outermost `article` around a block, or null. */
function articleOf(scope: Scope): Scope | null {
  let found: Scope | null = null
  for (let at: Scope | null = scope; at && at.depth > 0; at = at.parent) if (at.tag === 'article') found = at
  return found
}

/** Not the headline of this page again; the page's other `h1` count as titles too, and may be those of further stories. */
const isHeadline = (one: Known, title: string) =>
  one.words >= 3 &&
  fold(one.block.text) !== title &&
  !(one.isTitle && one.block.scope.tag !== 'h1') &&
  (one.block.scope.tag === 'h1' || (/^h[23]$/.test(one.block.scope.tag) && one.linkShare > 0.8))

/** Index of the block with which a next story begins, or -1. `kept` tells which blocks are text. */
export function nextStoryAt(context: Context, kept: readonly boolean[]): number {
  const title = fold(context.known[context.titleAt]?.block.text ?? '')
  const articles = context.known.map((one) => articleOf(one.block.scope)?.order ?? 0)
  if (new Set(articles).size > manyArticles) return -1
  let words = 0
  let home = 0
  const parents = new Set<number>()
  for (const one of context.known) {
    const own = articles[one.index] ?? 0
    if (words >= enough && one.index > context.titleAt && isHeadline(one, title)) {
      const other = home !== 0 && own !== home && own !== 0
      const apart = one.block.scope.tag === 'h1' && context.titleAt >= 0 && !parents.has(parentOf(one.block).order)
      if (other || apart) return one.index
    }
    if (!kept[one.index]) continue
    words += one.words
    parents.add(parentOf(one.block).order)
    if (home === 0 && one.words >= 20) home = own
  }
  return -1
}

const because = 'A further story with a headline of its own begins above it: the page appends the next one.'

/** Pieces of the next story go. @param from index of its first block; `blockOf` tells the block of each piece */
export function cutNextStory(pieces: readonly Piece[], blockOf: readonly number[], from: number): Piece[] {
  return pieces.map((piece, at) =>
    (blockOf[at] ?? 0) >= from && keptAs(piece) ? judged(piece, { drop: 'next-article', rule: 'furniture/next-article', because }) : piece,
  )
}
