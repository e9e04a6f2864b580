/**
 * Figures over tokens, as section 7 of the design defines them: token F of a role, exact spans, and the scorer of the German
 * Wikinews corpus (GermEval 2023, task 2), which pairs statements before it counts.
 */

import { assign } from './assign.ts'
import type { Marked, Role } from './corpus.ts'

export interface Counts {
  readonly hits: number
  readonly gold: number
  readonly found: number
}

/** Precision, recall and F in per cent. */
export function rates({ hits, gold, found }: Counts): { p: number; r: number; f: number } {
  const [p, r] = [found > 0 ? hits / found : 0, gold > 0 ? hits / gold : 0]
  return { p: 100 * p, r: 100 * r, f: p + r > 0 ? (200 * p * r) / (p + r) : 0 }
}

const none: Counts = { hits: 0, gold: 0, found: 0 }
const add = (a: Counts, b: Counts): Counts => ({ hits: a.hits + b.hits, gold: a.gold + b.gold, found: a.found + b.found })

/** A document as it is scored: what the corpus says, what we found. */
export interface Pair {
  readonly gold: readonly Marked[]
  readonly found: readonly Marked[]
}

/** Token F of roles, micro over documents: a token counts once for a role, whoever it belongs to. */
export function tokenCounts(pairs: readonly Pair[], of: readonly Role[]): Counts {
  const all = (list: readonly Marked[], role: Role) => new Set(list.flatMap((one) => one[role]))
  const one = ({ gold, found }: Pair, role: Role): Counts => shared(all(gold, role), all(found, role))
  return pairs.flatMap((pair) => of.map((role) => one(pair, role))).reduce(add, none)
}

function shared(gold: ReadonlySet<number>, found: ReadonlySet<number>): Counts {
  return { hits: [...found].filter((at) => gold.has(at)).length, gold: gold.size, found: found.size }
}

/** Exact spans, pooled over roles: every continuous part is one span. */
export function exactCounts(pairs: readonly Pair[], of: readonly Role[]): Counts {
  const parts = (list: readonly Marked[]) =>
    new Set(list.flatMap((one) => of.flatMap((role) => runs(one[role]).map((run) => `${role} ${run}`))))
  return pairs
    .map(({ gold, found }) => {
      const [a, b] = [parts(gold), parts(found)]
      return { hits: [...b].filter((part) => a.has(part)).length, gold: a.size, found: b.size }
    })
    .reduce(add, none)
}

function runs(tokens: readonly number[]): string[] {
  const found: [number, number][] = []
  for (const at of tokens) {
    const last = found.at(-1)
    if (last && at === last[1] + 1) last[1] = at
    else found.push([at, at])
  }
  return found.map(([from, to]) => `${from}-${to}`)
}

export interface GermEval {
  /** Mean over statements of precision and of recall, and their F: what the corpus' own scorer prints. */
  readonly mean: ReturnType<typeof rates>
  /** Tokens summed first. */
  readonly micro: ReturnType<typeof rates>
}

/** The Wikinews scorer: statements are paired so that their messages overlap most, then the tokens of roles are counted. */
export function germEval(pairs: readonly Pair[], of: readonly Role[]): GermEval {
  const counts = pairs.flatMap((pair) => paired(pair).flatMap(([gold, found]) => of.map((role) => countsOf(gold, found, role))))
  const share = (one: (each: Counts) => number, whole: (each: Counts) => number) => {
    const told = counts.filter((each) => whole(each) > 0)
    return told.length > 0 ? told.reduce((sum, each) => sum + one(each) / whole(each), 0) / told.length : 0
  }
  const [p, r] = [
    share(
      (one) => one.hits,
      (one) => one.found,
    ),
    share(
      (one) => one.hits,
      (one) => one.gold,
    ),
  ]
  return { mean: { p: 100 * p, r: 100 * r, f: p + r > 0 ? (200 * p * r) / (p + r) : 0 }, micro: rates(counts.reduce(add, none)) }
}

const countsOf = (gold: Marked | null, found: Marked | null, role: Role): Counts =>
  shared(new Set(gold?.[role] ?? []), new Set(found?.[role] ?? []))

/** Statements of both sides in pairs; one that has no partner stands alone. */
function paired({ gold, found }: Pair): [Marked | null, Marked | null][] {
  const worth = gold.map((a) => found.map((b) => worthOf(a, b)))
  const partner = assign(worth)
  const taken = new Set(partner)
  return [
    ...gold.map((one, at): [Marked, Marked | null] => [one, found[partner[at] ?? -1] ?? null]),
    ...found.filter((_, at) => !taken.has(at)).map((one): [null, Marked] => [null, one]),
  ]
}

function worthOf(a: Marked, b: Marked): number {
  const { f } = rates(countsOf(a, b, 'content'))
  return f > 0 ? f / 100 + (a.form === b.form ? 0.01 : 0) : 0
}
