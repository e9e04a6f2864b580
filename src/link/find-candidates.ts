/**
 * Candidates in memory: for each account the earlier ones that share keys, most shared first.
 *
 * A key that stands in many accounts says little: each key weighs less the longer its list, and lists are read newest first to
 * a fixed depth. So ten thousand accounts with one stock sentence cost ten thousand times a constant.
 */
import type { Account } from '../model/index.ts'
import { keysOf } from './keys-of.ts'

const bounds = { depth: 200, candidates: 20, all: 40 } as const
/** Keys that say little alone; two of them open a comparison. */
const weak: ReadonlySet<string> = new Set(['day', 'publisher', 'relation', 'topic', 'place'])
const leastWeight = 1.5

/** @param accounts in the order of time. @returns places of candidates, for each account */
export function findCandidates(accounts: readonly Account[]): number[][] {
  if (accounts.length <= bounds.all) return accounts.map((_, at) => Array.from({ length: at }, (_unused, one) => one))
  const lists = new Map<string, number[]>()
  return accounts.map((account, at) => {
    const sums = new Map<number, number>()
    for (const { kind, value } of keysOf(account)) {
      const name = `${kind} ${value}`
      const list = lists.get(name)
      if (!list) {
        lists.set(name, [at])
        continue
      }
      const weight = (weak.has(kind) ? 0.7 : 1.5) / (1 + Math.log10(list.length))
      for (let from = list.length - 1; from >= Math.max(0, list.length - bounds.depth); from--) {
        const other = list[from] as number
        sums.set(other, (sums.get(other) ?? 0) + weight)
      }
      list.push(at)
    }
    return [...sums]
      .filter(([, sum]) => sum >= leastWeight)
      .sort((a, b) => b[1] - a[1] || b[0] - a[0])
      .slice(0, bounds.candidates)
      .map(([other]) => other)
  })
}
