/**
 * Our own reader: where on the page do words without links stand together?
 *
 * Every block of prose gives its weight to the elements around it, less with distance; the element with the most,
 * corrected for links, holds the article. Costs next to nothing and never fails.
 */
import type { PageBlock } from '../blocks/collect.ts'
import type { Scope } from '../blocks/scope.ts'

/** What it found, per block. */
export interface Density {
  /** 1 inside the best element, .5 strong prose beside it, 0 elsewhere. */
  readonly votes: readonly number[]
  /** Share of the best element's weight that the block's own parent has, 0..1. */
  readonly parentShare: readonly number[]
  /** Weight of the best element. */
  readonly best: number
}

interface Weight {
  readonly scope: Scope
  score: number
  words: number
  linked: number
}

const shares = [1, 0.6, 0.35, 0.2]

/** Elements from the block's own outwards, at most `count`. */
export function around(scope: Scope, count: number): Scope[] {
  const found: Scope[] = []
  for (let at: Scope | null = scope; at && at.depth > 0 && found.length < count; at = at.parent) found.push(at)
  return found
}

/** The element that groups a block: its own, or around it when the block's element is the paragraph itself. */
export function parentOf(block: PageBlock): Scope {
  return /^(?:p|h[1-6]|li|blockquote|dd|dt|td|pre|figcaption)$/.test(block.scope.tag) && block.scope.parent
    ? block.scope.parent
    : block.scope
}

function weigh(blocks: readonly PageBlock[], words: readonly number[], linkShare: readonly number[]): Map<number, Weight> {
  const weights = new Map<number, Weight>()
  blocks.forEach((block, index) => {
    const count = words[index] ?? 0
    const good = count >= 8 ? count * (1 - (linkShare[index] ?? 0)) ** 2 : 0
    around(parentOf(block), shares.length).forEach((scope, distance) => {
      const found = weights.get(scope.order) ?? { scope, score: 0, words: 0, linked: 0 }
      found.score += good * (shares[distance] ?? 0)
      found.words += count
      found.linked += count * (linkShare[index] ?? 0)
      weights.set(scope.order, found)
    })
  })
  return weights
}

/** Read. */
export function readDensity(blocks: readonly PageBlock[], words: readonly number[], linkShare: readonly number[]): Density {
  const weights = weigh(blocks, words, linkShare)
  const value = (weight: Weight) => weight.score * (1 - weight.linked / (weight.words || 1))
  let best: Weight | null = null
  for (const weight of weights.values()) if (!best || value(weight) > value(best)) best = weight
  const inner = best?.scope
  const outer = inner?.parent ?? null
  const votes = blocks.map((block, index) => {
    const chain = around(block.scope, 30)
    if (inner && chain.some((scope) => scope.order === inner.order)) return 1
    const beside = outer && outer.depth > 1 && chain.some((scope) => scope.order === outer.order)
    return beside && (words[index] ?? 0) >= 20 && (linkShare[index] ?? 0) < 0.3 ? 0.5 : 0
  })
  const top = best ? value(best) : 0
  const parentShare = blocks.map((block) => {
    const weight = weights.get(parentOf(block).order)
    return top > 0 && weight ? Math.min(1, value(weight) / top) : 0
  })
  return { votes, parentShare, best: top }
}
