/**
 * Comments of readers below the text. Two ways to see them: containers whose class or id says exactly that, and, where no
 * name helps, a heading that announces them above the same small containers again and again.
 *
 * Both count only below enough text that stands outside: whole pages wear "has-comments", and a heading "Comments" alone
 * may stand in an article. On the dev pages no block under these signs was text.
 */
import type { Scope } from '../blocks/scope.ts'
import type { Context, Known } from '../classify/context.ts'
import { headsComments } from '../classify/kin.ts'
import type { Drop } from '../piece.ts'
import { around, parentOf } from '../readers/density.ts'
import { attribute } from '../tree/parse.ts'

/** Words of text above the comments at least. */
const enough = 60
/** So many containers of one shape are a list. */
const manyTwins = 3
const names =
  /(?:^|\s)(?:comments?|comment-?(?:list|content|body|text|item|thread|section|area|container)s?|disqus_thread|kommentare?)(?=\s|$)/i

function isCommentBox(scope: Scope): boolean {
  const { element } = scope
  if (!element || scope.tag === 'body' || scope.tag === 'html') return false
  return names.test(`${attribute(element, 'class')?.slice(0, 300) ?? ''} ${attribute(element, 'id')?.slice(0, 100) ?? ''}`)
}

/** Which blocks stand in such a container; each element is asked once. */
function boxed(known: readonly Known[]): boolean[] {
  const asked = new Map<number, boolean>()
  return known.map(({ block }) =>
    around(block.scope, 40).some((scope) => {
      const told = asked.get(scope.order) ?? isCommentBox(scope)
      asked.set(scope.order, told)
      return told
    }),
  )
}

/** Elements of each shape among the parents and grandparents of blocks. */
function twinsAmong(blocks: readonly Known[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>()
  for (const one of blocks) {
    const parent = parentOf(one.block)
    for (const scope of [parent, parent.parent]) {
      if (!scope) continue
      const orders = found.get(scope.signature) ?? new Set()
      found.set(scope.signature, orders.add(scope.order))
    }
  }
  return found
}

function belowHeading(context: Context, from: number): (one: Known) => boolean {
  if (from < 0) return () => false
  const twins = twinsAmong(context.known.slice(from + 1))
  return (one) => {
    const parent = parentOf(one.block)
    return one.index > from && [parent, parent.parent].some((scope) => (scope ? (twins.get(scope.signature)?.size ?? 0) : 0) >= manyTwins)
  }
}

/** Indexes of kept blocks that are comments. @param kept tells which blocks are text so far */
export function commentsIn(context: Context, kept: readonly boolean[]): ReadonlySet<number> {
  const inBox = boxed(context.known)
  let words = 0
  let heading = -1
  const late = new Set<number>()
  for (const one of context.known) {
    if (words >= enough && heading < 0 && /^h[1-6]$/.test(one.block.scope.tag) && headsComments(one)) heading = one.index
    if (!kept[one.index]) continue
    if (inBox[one.index]) {
      if (words >= enough) late.add(one.index)
    } else if (one.index > context.titleAt) words += one.words
  }
  const below = belowHeading(context, heading)
  return new Set(context.known.filter((one) => kept[one.index] && (late.has(one.index) || below(one))).map((one) => one.index))
}

/** What is said of them. */
export const asComment: Drop = {
  drop: 'comments',
  rule: 'furniture/comments-below',
  because: 'It stands below the text in a place for comments, or under their heading in one of many containers of the same shape.',
}
