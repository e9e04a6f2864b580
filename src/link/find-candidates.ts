/**
 * Candidates in memory: for each account the earlier ones that share keys, most shared first.
 *
 * A key that stands in many accounts says little: each key weighs less the longer its list, and lists are read newest first to
 * a fixed depth; what lies deeper is let go. So ten thousand accounts with one stock sentence cost ten thousand times a
 * constant, and a million accounts need no more memory than their newest keys.
 */
import type { Account, Key } from '../model/index.ts'
import { keysOf } from './keys-of.ts'
import type { WordTable } from './words/word-tables.ts'

const bounds = { depth: 200, candidates: 20, all: 40 } as const
/** Keys that say little alone; two of them open a comparison. */
const weak: ReadonlySet<string> = new Set(['day', 'publisher', 'relation', 'topic', 'place'])
const leastWeight = 1.5

/** The newest accounts of one key. */
interface Posting {
  /** Places of accounts, the newest last. */
  list: Int32Array
  held: number
  /** How many accounts ever had the key. */
  count: number
}

function post(posting: Posting, at: number): void {
  if (posting.held === posting.list.length) {
    const kept = posting.list.subarray(Math.max(0, posting.held - bounds.depth), posting.held)
    const grown = new Int32Array(Math.min(posting.list.length * 2, bounds.depth * 2))
    grown.set(kept)
    posting.list = grown
    posting.held = kept.length
  }
  posting.list[posting.held++] = at
  posting.count++
}

/** Sums by account, cleared without touching what was not written. */
interface Sums {
  values: Float64Array
  touched: number[]
}

function raise(sums: Sums, at: number, weight: number): void {
  const before = sums.values[at] as number
  if (before === 0) sums.touched.push(at)
  sums.values[at] = before + weight
}

function roomFor(sums: Sums, size: number): void {
  if (sums.values.length >= size) return
  sums.values = new Float64Array(Math.max(1024, size * 2))
}

/** @returns the best accounts, and the sums cleared for the next question */
function harvest(sums: Sums): number[] {
  const { values, touched } = sums
  const best = touched
    .filter((at) => (values[at] as number) >= leastWeight)
    .sort((a, b) => (values[b] as number) - (values[a] as number) || b - a)
    .slice(0, bounds.candidates)
  for (const at of touched) values[at] = 0
  sums.touched = []
  return best
}

/** Accounts by their keys, growing. `add` numbers accounts from 0 and gives the places of those to compare it with. */
export function candidateIndex(): { add(keys: readonly Key[]): number[] } {
  const postings = new Map<string, Posting>()
  const sums: Sums = { values: new Float64Array(0), touched: [] }
  let size = 0
  return {
    add: (keys) => {
      const at = size++
      roomFor(sums, size)
      for (const { kind, value } of keys) {
        const name = `${kind} ${value}`
        const posting = postings.get(name)
        if (!posting) {
          postings.set(name, { list: Int32Array.of(at, 0), held: 1, count: 1 })
          continue
        }
        const weight = (weak.has(kind) ? 0.7 : 1.5) / (1 + Math.log10(posting.count))
        const end = Math.max(0, posting.held - bounds.depth)
        for (let from = posting.held - 1; from >= end; from--) raise(sums, posting.list[from] as number, weight)
        post(posting, at)
      }
      return harvest(sums)
    },
  }
}

/** @param accounts in the order of time. @returns places of candidates, for each account */
export function findCandidates(accounts: readonly Account[], tables: readonly WordTable[] = []): number[][] {
  if (accounts.length <= bounds.all) return accounts.map((_, at) => Array.from({ length: at }, (_unused, one) => one))
  const index = candidateIndex()
  return accounts.map((account) => index.add(keysOf(account, tables)))
}
