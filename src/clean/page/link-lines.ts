/**
 * Paragraphs that are nothing but a link, between paragraphs of prose: they lead to another article.
 *
 * Where much of what stands around them is linked, links mean nothing (lists, pages whose anchors were never closed), and
 * the score decides. On the dev pages one such paragraph in sixteen was text.
 */
import type { Context, Known } from '../classify/context.ts'
import type { Drop } from '../piece.ts'
import { parentOf } from '../readers/density.ts'
import { words } from '../words/index.ts'
import { fold } from '../words/phrases.ts'

/** Words of a paragraph of prose beside it. */
const prose = 20

function linkedShares(context: Context): Map<number, { words: number; linked: number }> {
  const found = new Map<number, { words: number; linked: number }>()
  for (const one of context.known) {
    const order = parentOf(one.block).order
    const sum = found.get(order) ?? { words: 0, linked: 0 }
    found.set(order, { words: sum.words + one.words, linked: sum.linked + one.words * one.linkShare })
  }
  return found
}

/** Tells whether a block is such a line. */
export function linkLines(context: Context): (one: Known) => boolean {
  const shares = linkedShares(context)
  return (one) => {
    if (one.block.scope.tag !== 'p' || one.linkShare < 0.95 || one.block.links !== 1 || one.words < 4 || one.words > 30) return false
    const around = shares.get(parentOf(one.block).order)
    if (!around || around.words < 80 || around.linked > around.words * 0.3) return false
    return [context.known[one.index - 1], context.known[one.index + 1]].some((other) => (other?.words ?? 0) >= prose)
  }
}

/** Tags of the article as a line of links behind their label: "Tags council, harbour, boats". */
export function isTagLine(one: Known): boolean {
  return one.linkShare > 0.5 && one.block.links >= 2 && one.words <= 60 && words('tags').begins(fold(one.block.text.slice(0, 60))) !== null
}

export const asLinkLine: Drop = {
  drop: 'read-more',
  rule: 'furniture/link-line',
  because: 'The whole paragraph is a link to another page.',
}

export const asTagLine: Drop = { drop: 'tags', rule: 'furniture/tag-line', because: 'It is a list of links behind a label for tags.' }
