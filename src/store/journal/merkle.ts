/**
 * The Merkle tree of RFC 6962: hashes, a growing right edge, and proofs read from stored hashes.
 *
 * A leaf is SHA-256(0x00 ‖ data), a node SHA-256(0x01 ‖ left ‖ right). A tree of n leaves is split at the largest power
 * of two below n. What follows never holds the tree: the right edge is at most 64 hashes, and a proof asks for the few
 * perfect subtrees it needs. Sizes are plain numbers, so no bit tricks above 2^31: halves and remainders instead.
 */
import { createHash } from 'node:crypto'

/** A 32-byte SHA-256. */
export type Hash = Uint8Array

/** Gives the hash of the perfect subtree `index` of height `level` (level 0: leaves). */
export type ReadSubtree = (level: number, index: number) => Hash

/** RFC 6962, 2.1: the hash of an empty tree is that of no bytes. */
export const emptyRoot: Hash = createHash('sha256').digest()

/** @returns SHA-256(0x00 ‖ data) */
export function hashLeaf(data: Uint8Array): Hash {
  return createHash('sha256').update(leafMark).update(data).digest()
}

/** @returns SHA-256(0x01 ‖ left ‖ right) */
export function hashNode(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(nodeMark).update(left).update(right).digest()
}

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

/** The right edge of a growing tree: perfect subtrees, largest first. */
export interface Edge {
  readonly size: () => number
  /** Add a leaf hash; `made` is told of every perfect subtree that this leaf completes, the leaf itself first. */
  readonly push: (leaf: Hash, made?: (level: number, index: number, hash: Hash) => void) => void
  readonly root: () => Hash
}

/**
 * An edge to push leaves to.
 *
 * @param size leaves that are already in the tree
 * @param read where their subtrees are found
 */
export function openEdge(size = 0, read?: ReadSubtree): Edge {
  let count = size
  const stack = read ? perfectParts(0, size).map(({ level, index }) => read(level, index)) : []
  return {
    size: () => count,
    push(leaf, made) {
      let hash = leaf
      let index = count
      made?.(0, index, hash)
      for (let level = 1; index % 2 === 1; level++) {
        const left = stack.pop()
        if (!left) throw new Error('the right edge is shorter than its size says')
        hash = hashNode(left, hash)
        index = (index - 1) / 2
        made?.(level, index, hash)
      }
      stack.push(hash)
      count++
    },
    root: () => foldRight(stack),
  }
}

/** Perfect subtrees that tile leaves `start`..`end`, left to right (what an interval of the tree consists of). */
export function perfectParts(start: number, end: number): { level: number; index: number }[] {
  const parts: { level: number; index: number }[] = []
  let at = start
  while (at < end) {
    let level = 0
    let width = 1
    while (at % (width * 2) === 0 && at + width * 2 <= end) {
      width *= 2
      level++
    }
    parts.push({ level, index: at / width })
    at += width
  }
  return parts
}

/** Join subtrees that shrink to the right into one hash. */
function foldRight(parts: readonly Hash[]): Hash {
  if (parts.length === 0) return emptyRoot
  return parts.reduceRight((right, left) => hashNode(left, right))
}

/** Root of the leaves `start`..`end`, where `start` is a border of the tree's splits. */
function rangeRoot(start: number, end: number, read: ReadSubtree): Hash {
  return foldRight(perfectParts(start, end).map(({ level, index }) => read(level, index)))
}

/** Root of the first `size` leaves. */
export function treeRoot(size: number, read: ReadSubtree): Hash {
  return rangeRoot(0, size, read)
}

/** Largest power of two below `n` (n ≥ 2): where RFC 6962 splits a tree. */
function splitOf(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/**
 * The hashes that show that leaf `index` is in the tree of `size` leaves, from the leaf up.
 *
 * @see RFC 9162, 2.1.3.1
 */
export function inclusionPath(index: number, size: number, read: ReadSubtree): Hash[] {
  if (index < 0 || index >= size) throw new Error(`no leaf ${index} in a tree of ${size}`)
  const path: Hash[] = []
  let start = 0
  let end = size
  while (end - start > 1) {
    const middle = start + splitOf(end - start)
    if (index < middle) {
      path.push(rangeRoot(middle, end, read))
      end = middle
    } else {
      path.push(rangeRoot(start, middle, read))
      start = middle
    }
  }
  return path.reverse()
}

/**
 * The hashes that show that the tree of `from` leaves is the beginning of that of `to`.
 *
 * @see RFC 9162, 2.1.4.1
 */
export function consistencyPath(from: number, to: number, read: ReadSubtree): Hash[] {
  if (from < 0 || from > to) throw new Error(`a tree of ${from} cannot be the beginning of one of ${to}`)
  if (from === 0 || from === to) return []
  const path: Hash[] = []
  let start = 0
  let end = to
  while (from !== end) {
    const middle = start + splitOf(end - start)
    if (from <= middle) {
      path.push(rangeRoot(middle, end, read))
      end = middle
    } else {
      path.push(rangeRoot(start, middle, read))
      start = middle
    }
  }
  if (start !== 0) path.push(rangeRoot(start, end, read))
  return path.reverse()
}
