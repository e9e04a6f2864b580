/**
 * The log's files in the tlog-tiles layout of C2SP: 256 hashes a tile, 256 entries a bundle, paths in groups of three
 * digits.
 *
 *   tile/0/000         leaf hashes 0..255        tile/1/000   hashes of full tiles of level 0, and so on
 *   tile/entries/000   commitments 0..255, each two length bytes and 32 bytes
 *   content/000        the entries themselves, one canonical JSON line each: the only part that can be erased
 *
 * The tile that is being filled is the same file, still short; C2SP's `000.p/17` is its first 17 hashes. One growing file
 * costs one write an entry, where partial tiles would cost a new file and a directory sync.
 */
import fs from 'node:fs'
import path from 'node:path'
import { readAt } from '../disk.ts'
import { type Hash, hashNode, type ReadSubtree } from './merkle.ts'

/** Hashes in a full tile, entries in a full bundle, lines in a full content file. */
export const tileWidth = 256
export const hashBytes = 32
/** Two length bytes and the commitment. */
export const bundleEntryBytes = 34

/** `x001/234` for 1234. @see https://c2sp.org/tlog-tiles */
export function tileName(n: number): string {
  const groups = [pad(n % 1000)]
  for (let rest = Math.floor(n / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(`x${pad(rest % 1000)}`)
  return groups.join('/')
}

function pad(n: number): string {
  return String(n).padStart(3, '0')
}

export function tileFile(journal: string, level: number, n: number): string {
  return path.join(journal, 'tile', String(level), tileName(n))
}

export function bundleFile(journal: string, n: number): string {
  return path.join(journal, 'tile', 'entries', tileName(n))
}

export function contentFile(journal: string, n: number): string {
  return path.join(journal, 'content', tileName(n))
}

/** Number of the last file of a run 0, 1, 2, … that has no holes; -1 when there is none. Logarithmic in the number of files. */
export function lastOf(fileOf: (n: number) => string): number {
  const exists = (n: number) => fs.existsSync(fileOf(n))
  if (!exists(0)) return -1
  let low = 0
  let high = 1
  while (exists(high)) {
    low = high
    high *= 2
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (exists(middle)) low = middle
    else high = middle
  }
  return low
}

/** One entry of a bundle: its length in two bytes, then itself. */
export function bundleEntry(commitment: Hash): Uint8Array {
  return Buffer.concat([Uint8Array.of(0, hashBytes), commitment])
}

/** Commitment `index`, null when the bundle does not hold it whole. */
export function readCommitment(journal: string, index: number): Hash | null {
  const n = Math.floor(index / tileWidth)
  const bytes = readAt(bundleFile(journal, n), (index % tileWidth) * bundleEntryBytes, bundleEntryBytes)
  if (bytes.length < bundleEntryBytes || bytes[0] !== 0 || bytes[1] !== hashBytes) return null
  return bytes.subarray(2)
}

/** How many whole entries the bundles hold. */
export function countBundled(journal: string): number {
  const last = lastOf((n) => bundleFile(journal, n))
  if (last < 0) return 0
  return last * tileWidth + Math.floor(fs.statSync(bundleFile(journal, last)).size / bundleEntryBytes)
}

/** Reads perfect subtrees from the tiles: at most one file and 255 hashings each. */
export function subtreeReader(journal: string): ReadSubtree {
  return (level, index) => {
    const tileLevel = Math.floor(level / 8)
    const width = 2 ** (level % 8)
    const first = index * width
    const file = tileFile(journal, tileLevel, Math.floor(first / tileWidth))
    const bytes = readAt(file, (first % tileWidth) * hashBytes, width * hashBytes)
    if (bytes.length < width * hashBytes) throw new MissingHashes(file)
    return foldPerfect(bytes)
  }
}

/** A tile is shorter than the log's size says; `message` is its path. */
export class MissingHashes extends Error {
  override readonly name = 'MissingHashes'
}

function foldPerfect(bytes: Uint8Array): Hash {
  let row: Hash[] = []
  for (let at = 0; at < bytes.length; at += hashBytes) row.push(bytes.subarray(at, at + hashBytes))
  while (row.length > 1) {
    const above: Hash[] = []
    for (let at = 0; at + 1 < row.length; at += 2) above.push(hashNode(row[at] as Hash, row[at + 1] as Hash))
    row = above
  }
  return row[0] as Hash
}
