/**
 * What a block has in common with the rest of the page: sisters of its container, words of the title and of the body,
 * short lines and days around it, a heading over comments above it. Form and counts only; the words are not kept.
 */
import type { Scope } from '../blocks/scope.ts'
import { classGroups } from '../blocks/scope.ts'
import { contentStems } from '../kinship.ts'
import { parentOf } from '../readers/density.ts'
import { words } from '../words/index.ts'
import { fold } from '../words/phrases.ts'
import type { Context, Known } from './context.ts'

/** Names of the numbers of `kinOf`, in their order. */
export const kinNames = [
  'italic share',
  'after rule',
  'parent twins',
  'grandparent twins',
  'short near',
  'times near',
  'comments above',
  'good before comments',
  'title overlap',
  'body overlap',
  'link home',
  'shape gap before',
  'shape gap after',
] as const

const timeBit = 1 << classGroups.findIndex(([name]) => name === 'time')

/** How many elements of the same shape there are, for each shape. */
function twinsOf(scopes: readonly (Scope | null)[]): number[] {
  const shapes = new Map<number, Set<number>>()
  for (const scope of scopes) {
    if (!scope) continue
    const orders = shapes.get(scope.signature)
    if (orders) orders.add(scope.order)
    else shapes.set(scope.signature, new Set([scope.order]))
  }
  return scopes.map((scope) => Math.log2(1 + (scope ? (shapes.get(scope.signature)?.size ?? 0) : 0)))
}

/** For each block how many of the four before and the four after have a property. */
function near(flags: readonly boolean[]): number[] {
  const sums = [0]
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + (flag ? 1 : 0))
  const upTo = (at: number) => sums[Math.max(0, Math.min(flags.length, at))] ?? 0
  return flags.map((own, at) => upTo(at + 5) - upTo(at - 4) - (own ? 1 : 0))
}

/** A short line that says that comments follow: "Top comments", "12 Kommentare". */
export function headsComments(one: Known): boolean {
  return one.words > 0 && one.words <= 6 && !one.ends && words('comments').holds(fold(one.block.text)) !== null
}

function commentsAbove(context: Context): { above: number[]; before: number[] } {
  const total = Math.max(1, context.goodWords)
  const [above, before]: [number[], number[]] = [[], []]
  let [level, share, good] = [0, -1, 0]
  for (const one of context.known) {
    above.push(level)
    before.push(share)
    if (headsComments(one)) {
      level = /^h[1-6]$/.test(one.block.scope.tag) ? 2 : Math.max(1, level)
      share = good / total
    }
    if (one.good) good += one.words
  }
  return { above, before }
}

/** Blocks whose words are compared: longer ones say too little about their own by it, shorter ones have none. */
const compared = 5
const letters = 1200

/** Share of a block's content words that the title has, and that other blocks of the densest element have; -1 when there are too few. */
function overlaps(context: Context): { title: number[]; body: number[] } {
  const stems = context.known.map((one) => (one.words < compared ? null : contentStems(one.block.text.slice(0, letters))))
  const title = contentStems(context.known[context.titleAt]?.block.text ?? '')
  const counts = new Map<string, number>()
  const isBody = (at: number) => context.known[at]?.good === true && context.density.votes[at] === 1
  stems.forEach((found, at) => {
    if (found && isBody(at)) for (const stem of found) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  })
  const share = (found: Set<string> | null, has: (stem: string) => boolean) => {
    if (!found || found.size < 3) return -1
    let shared = 0
    for (const stem of found) if (has(stem)) shared++
    return shared / found.size
  }
  return {
    title: stems.map((found, at) => (title.size === 0 || at === context.titleAt ? -1 : share(title, (stem) => found?.has(stem) === true))),
    body: stems.map((found, at) => share(found, (stem) => (counts.get(stem) ?? 0) > (isBody(at) ? 1 : 0))),
  }
}

const hostOf = (href: string) =>
  /^(?:https?:)?\/\/([^/?#]+)/i
    .exec(href)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '') ?? null

/** Where a block's first link leads: nowhere, down the page, to the site, elsewhere, to no page. The site is what most links name. */
function linksHome(known: readonly Known[]): number[] {
  const hosts = new Map<string, number>()
  for (const { block } of known) {
    const host = block.href ? hostOf(block.href.slice(0, 300)) : null
    if (host) hosts.set(host, (hosts.get(host) ?? 0) + 1)
  }
  const site = [...hosts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0]
  return known.map(({ block: { href } }) => {
    if (href === null) return 0
    if (href.startsWith('#')) return 1
    const host = hostOf(href.slice(0, 300))
    if (host) return host === site ? 2 : 3
    return /^[a-z][a-z0-9+.-]*:/i.test(href) ? 4 : 2
  })
}

/** Blocks between a block and the last one of its shape in one direction, 60 at most. */
function shapeGaps(known: readonly Known[], step: 1 | -1): number[] {
  const last = new Map<number, number>()
  const result: number[] = new Array(known.length)
  for (let at = step === 1 ? 0 : known.length - 1; at >= 0 && at < known.length; at += step) {
    const shape = known[at]?.block.scope.signature ?? 0
    const seen = last.get(shape)
    result[at] = seen === undefined ? 60 : Math.min(60, Math.abs(at - seen) - 1)
    last.set(shape, at)
  }
  return result
}

/** The numbers of every block, in the order of `kinNames`. */
export function kinOf(context: Context): number[][] {
  const { known } = context
  const parents = known.map((one) => parentOf(one.block))
  const columns = [
    known.map(({ block }) => Math.min(1, block.slanted / Math.max(1, block.text.length))),
    known.map(({ block }) => (block.ruled ? 1 : 0)),
    twinsOf(parents),
    twinsOf(parents.map((scope) => scope.parent)),
    near(known.map((one) => one.words <= 4)),
    near(known.map((one) => one.words <= 12 && (one.dateLine || (one.block.scope.own & timeBit) !== 0))),
  ]
  const comments = commentsAbove(context)
  const shared = overlaps(context)
  columns.push(comments.above, comments.before, shared.title, shared.body, linksHome(known), shapeGaps(known, 1), shapeGaps(known, -1))
  return known.map((_, at) => columns.map((column) => column[at] ?? 0))
}
