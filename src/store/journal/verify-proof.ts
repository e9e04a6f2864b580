/**
 * Checking proofs without the log: what a stranger runs with a card in one hand and a checkpoint in the other.
 *
 * Both follow RFC 9162 step by step, with halves in place of shifts because sizes may pass 2^31. A proof that is too
 * long or too short is wrong, whatever it hashes to.
 */
import { type Hash, hashNode } from './merkle.ts'

/**
 * Does `path` show that `leaf` is entry `index` of the tree with `root`?
 *
 * @see RFC 9162, 2.1.3.2
 */
export function verifyInclusion(proof: { leaf: Hash; index: number; size: number; root: Hash; path: readonly Hash[] }): boolean {
  if (!isCount(proof.index) || !isCount(proof.size) || proof.index >= proof.size) return false
  let node = proof.index
  let last = proof.size - 1
  let hash = proof.leaf
  for (const step of proof.path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      hash = hashNode(step, hash)
      while (node % 2 === 0 && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else {
      hash = hashNode(hash, step)
    }
    node = half(node)
    last = half(last)
  }
  return last === 0 && sameHash(hash, proof.root)
}

/**
 * Does `path` show that the tree with `fromRoot` is the beginning of the tree with `toRoot`?
 *
 * @see RFC 9162, 2.1.4.2
 */
export function verifyConsistency(proof: { from: number; fromRoot: Hash; to: number; toRoot: Hash; path: readonly Hash[] }): boolean {
  const { from, to } = proof
  if (!isCount(from) || !isCount(to) || from > to) return false
  if (from === to) return proof.path.length === 0 && sameHash(proof.fromRoot, proof.toRoot)
  if (from === 0) return proof.path.length === 0
  const path = isPowerOfTwo(from) ? [proof.fromRoot, ...proof.path] : [...proof.path]
  const first = path.shift()
  if (!first) return false
  return climb(proof, first, path)
}

function climb(proof: { from: number; fromRoot: Hash; to: number; toRoot: Hash }, first: Hash, path: readonly Hash[]): boolean {
  let node = proof.from - 1
  let last = proof.to - 1
  while (node % 2 === 1) {
    node = half(node)
    last = half(last)
  }
  let old = first
  let young = first
  for (const step of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      old = hashNode(step, old)
      young = hashNode(step, young)
      while (node % 2 === 0 && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else {
      young = hashNode(young, step)
    }
    node = half(node)
    last = half(last)
  }
  return last === 0 && sameHash(old, proof.fromRoot) && sameHash(young, proof.toRoot)
}

/** Equal bytes. Nothing here is secret, so the time it takes may show where they differ. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

function half(n: number): number {
  return Math.floor(n / 2)
}

function isCount(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0
}

function isPowerOfTwo(n: number): boolean {
  let rest = n
  while (rest > 1 && rest % 2 === 0) rest /= 2
  return rest === 1
}
