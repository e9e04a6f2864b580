/**
 * What stands around a block: its parents' prose, blocks of its own shape, the next strong prose, its neighbours.
 *
 * Computed for the whole page in a few passes, so that the cost grows with the blocks and not with their square.
 */
import type { Scope } from '../blocks/scope.ts'
import { parentOf } from '../readers/density.ts'
import type { Context, Known } from './context.ts'

/** Numbers for one block; the order of `numbers` is that of the names in `features.ts`. */
export interface Surroundings {
  readonly goodBefore: number
  readonly sinceTitle: number
  readonly numbers: readonly number[]
}

interface Tally {
  words: number
  good: number
  linked: number
  blocks: number
  wordings: number
  list: number
  listLinked: number
}

const empty: Tally = { words: 0, good: 0, linked: 0, blocks: 0, wordings: 0, list: 0, listLinked: 0 }

function add(map: Map<number, Tally>, key: number, one: Known): void {
  const tally = map.get(key) ?? { ...empty }
  tally.words += one.words
  tally.good += one.good ? one.words : 0
  tally.linked += one.words * one.linkShare
  tally.blocks++
  if (one.wording) tally.wordings++
  if (one.block.scope.tag === 'li') {
    tally.list++
    if (one.linkShare > 0.7) tally.listLinked++
  }
  map.set(key, tally)
}

const ancestor = (scope: Scope, steps: number): Scope => {
  let at = scope
  for (let step = 0; step < steps && at.parent && at.parent.depth > 0; step++) at = at.parent
  return at
}

const isStrong = (one: Known) => one.words >= 15 && one.linkShare < 0.25 && one.ends

/** Blocks and words to the nearest strong prose in one direction, capped. */
function distances(known: readonly Known[], step: 1 | -1): { blocks: number; words: number }[] {
  const result: { blocks: number; words: number }[] = new Array(known.length)
  let blocks = 60
  let words = 600
  for (let at = step === 1 ? 0 : known.length - 1; at >= 0 && at < known.length; at += step) {
    const one = known[at]
    if (!one) break
    result[at] = { blocks: Math.min(60, blocks), words: Math.min(600, words) }
    blocks = isStrong(one) ? 0 : blocks + 1
    words = isStrong(one) ? 0 : words + one.words
  }
  return result
}

interface Maps {
  readonly parents: Map<number, Tally>
  readonly shapes: Map<number, Tally>
}

function mapsOf(known: readonly Known[]): Maps {
  const parents = new Map<number, Tally>()
  const shapes = new Map<number, Tally>()
  for (const one of known) {
    const parent = parentOf(one.block)
    const seen = new Set<number>()
    for (let steps = 0; steps < 3; steps++) {
      const order = ancestor(parent, steps).order
      if (!seen.has(order)) add(parents, order, one)
      seen.add(order)
    }
    add(shapes, one.block.scope.signature, one)
  }
  return { parents, shapes }
}

/** Tallies of one block's parents hold everything below them up to three levels; shares are of the page's good words. */
function groupNumbers(one: Known, context: Context, maps: Maps): { front: number[]; back: number[] } {
  const good = Math.max(1, context.goodWords)
  const parent = parentOf(one.block)
  const [first, second, third] = [0, 1, 2].map((steps) => maps.parents.get(ancestor(parent, steps).order) ?? empty) as [Tally, Tally, Tally]
  const shape = maps.shapes.get(one.block.scope.signature) ?? empty
  const links = (tally: Tally) => tally.linked / Math.max(1, tally.words)
  return {
    front: [
      first.good / good,
      second.good / good,
      third.good / good,
      links(first),
      links(second),
      Math.log2(1 + first.words),
      shape.good / good,
      Math.log2(1 + shape.blocks),
      links(shape),
    ],
    back: [first.listLinked / Math.max(1, first.list), first.list, first.blocks, first.wordings / Math.max(1, first.blocks)],
  }
}

const cap = (value: number) => Math.min(200, value)

function neighbourNumbers(known: readonly Known[], at: number, sinceRelated: number): number[] {
  const [one, p1, p2, n1, n2] = [known[at], known[at - 1], known[at - 2], known[at + 1], known[at + 2]]
  const words = (other: Known | undefined) => (other ? cap(other.words) : -1)
  const links = (other: Known | undefined) => other?.linkShare ?? -1
  const same = (other: Known | undefined) => (other && one && other.block.scope.signature === one.block.scope.signature ? 1 : 0)
  const sameParent = (other: Known | undefined) => (other && one && parentOf(other.block).order === parentOf(one.block).order ? 1 : 0)
  return [
    words(p1),
    links(p1),
    same(p1),
    p1?.wording ? 1 : 0,
    words(p2),
    links(p2),
    words(n1),
    links(n1),
    same(n1),
    n1?.wording ? 1 : 0,
    n1 && /^h[1-6]$/.test(n1.block.scope.tag) ? 1 : 0,
    words(n2),
    links(n2),
    p1?.relatedHeading ? 1 : 0,
    p1?.ends ? 1 : 0,
    n1?.ends ? 1 : 0,
    Math.min(60, sinceRelated),
    sameParent(p1),
    sameParent(n1),
  ]
}

/** Surroundings of every block. */
export function surroundingsOf(context: Context): Surroundings[] {
  const { known } = context
  const maps = mapsOf(known)
  const before = distances(known, 1)
  const after = distances(known, -1)
  const good = Math.max(1, context.goodWords)
  let goodBefore = 0
  let sinceTitle = 0
  let sinceRelated = 60
  return known.map((one, at): Surroundings => {
    const { front, back } = groupNumbers(one, context, maps)
    const [prior, next] = [before[at] ?? { blocks: 60, words: 600 }, after[at] ?? { blocks: 60, words: 600 }]
    sinceRelated = one.relatedHeading ? 0 : sinceRelated + 1
    const found: Surroundings = {
      goodBefore: goodBefore / good,
      sinceTitle: context.titleAt < 0 || at <= context.titleAt ? -1 : sinceTitle / good,
      numbers: [...front, prior.blocks, next.blocks, prior.words, next.words, ...back, ...neighbourNumbers(known, at, sinceRelated)],
    }
    if (one.good) goodBefore += one.words
    if (one.good && context.titleAt >= 0 && at > context.titleAt) sinceTitle += one.words
    return found
  })
}
