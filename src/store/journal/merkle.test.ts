import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consistencyPath, emptyRoot, type Hash, hashLeaf, hashNode, inclusionPath, openEdge, type ReadSubtree, treeRoot } from './merkle.ts'
import { sameHash, verifyConsistency, verifyInclusion } from './verify-proof.ts'

/** Leaves and roots that the certificate-transparency project publishes as test data for RFC 6962. */
const published = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const publishedRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** The recursive definition of RFC 6962, 2.1, word for word. */
function definedRoot(leaves: readonly Hash[]): Hash {
  if (leaves.length === 0) return emptyRoot
  if (leaves.length === 1) return leaves[0]!
  const k = split(leaves.length)
  return hashNode(definedRoot(leaves.slice(0, k)), definedRoot(leaves.slice(k)))
}

/** PATH(m, D[n]) of RFC 6962, 2.1.1. */
function definedPath(m: number, leaves: readonly Hash[]): Hash[] {
  if (leaves.length === 1) return []
  const k = split(leaves.length)
  return m < k
    ? [...definedPath(m, leaves.slice(0, k)), definedRoot(leaves.slice(k))]
    : [...definedPath(m - k, leaves.slice(k)), definedRoot(leaves.slice(0, k))]
}

/** SUBPROOF(m, D[n], b) of RFC 6962, 2.1.2. */
function definedProof(m: number, leaves: readonly Hash[], whole: boolean): Hash[] {
  if (m === leaves.length) return whole ? [] : [definedRoot(leaves)]
  const k = split(leaves.length)
  return m <= k
    ? [...definedProof(m, leaves.slice(0, k), whole), definedRoot(leaves.slice(k))]
    : [...definedProof(m - k, leaves.slice(k), false), definedRoot(leaves.slice(0, k))]
}

function split(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

function makeLeaves(count: number): Hash[] {
  return Array.from({ length: count }, (_, at) => hashLeaf(Buffer.from(`leaf ${at}`)))
}

function readerOf(leaves: readonly Hash[]): ReadSubtree {
  return (level, index) => definedRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))
}

const hex = (hash: Hash) => Buffer.from(hash).toString('hex')

describe('the Merkle tree of RFC 6962', () => {
  it('gives the published roots', () => {
    const edge = openEdge()
    expect(hex(edge.root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    for (const [at, data] of published.entries()) {
      edge.push(hashLeaf(Buffer.from(data, 'hex')))
      expect(hex(edge.root())).toBe(publishedRoots[at])
    }
  })

  it('gives the published path of the first of eight leaves', () => {
    const leaves = published.map((data) => hashLeaf(Buffer.from(data, 'hex')))
    expect(inclusionPath(0, 8, readerOf(leaves)).map(hex)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
  })

  it('agrees with the recursive definition for every size to 70, every leaf and every former size', () => {
    const all = makeLeaves(70)
    const edge = openEdge()
    for (let size = 1; size <= 70; size++) {
      const leaves = all.slice(0, size)
      const read = readerOf(leaves)
      edge.push(all[size - 1]!)
      const root = definedRoot(leaves)
      expect(hex(edge.root())).toBe(hex(root))
      expect(hex(treeRoot(size, read))).toBe(hex(root))
      expect(hex(openEdge(size, read).root())).toBe(hex(root))
      for (let index = 0; index < size; index += 7) {
        const path = inclusionPath(index, size, read)
        expect(path.map(hex)).toEqual(definedPath(index, leaves).map(hex))
        expect(verifyInclusion({ leaf: leaves[index]!, index, size, root, path })).toBe(true)
      }
      for (let from = 1; from <= size; from += 5) {
        const path = consistencyPath(from, size, read)
        expect(path.map(hex)).toEqual(definedProof(from, leaves, true).map(hex))
        expect(verifyConsistency({ from, fromRoot: definedRoot(leaves.slice(0, from)), to: size, toRoot: root, path })).toBe(true)
      }
    }
  })

  it('tells which subtrees a leaf completes', () => {
    const leaves = makeLeaves(64)
    const edge = openEdge()
    for (const leaf of leaves) edge.push(leaf, (level, index, hash) => expect(hex(hash)).toBe(hex(readerOf(leaves)(level, index))))
  })

  it('refuses a proof with anything changed, added or left out', () => {
    const leaves = makeLeaves(200)
    const read = readerOf(leaves)
    const change = fc.record({
      size: fc.integer({ min: 2, max: 200 }),
      pick: fc.nat(),
      step: fc.nat(),
      kind: fc.constantFrom('flip', 'drop', 'double', 'leaf', 'index', 'size'),
    })
    fc.assert(
      fc.property(change, ({ size, pick, step, kind }) => {
        const index = pick % size
        const proof = { leaf: leaves[index]!, index, size, root: treeRoot(size, read), path: inclusionPath(index, size, read) }
        expect(verifyInclusion(spoil(proof, kind, step))).toBe(false)
      }),
    )
  })

  it('refuses to show that a changed log is the beginning of another', () => {
    const leaves = makeLeaves(150)
    const read = readerOf(leaves)
    const other = readerOf(leaves.with(40, hashLeaf(Buffer.from('something else'))))
    fc.assert(
      fc.property(fc.integer({ min: 41, max: 149 }), fc.integer({ min: 1, max: 100 }), (from, more) => {
        const to = Math.min(150, from + more)
        const path = consistencyPath(from, to, read)
        expect(verifyConsistency({ from, fromRoot: treeRoot(from, other), to, toRoot: treeRoot(to, read), path })).toBe(false)
        expect(verifyConsistency({ from, fromRoot: treeRoot(from, read), to, toRoot: treeRoot(to, other), path })).toBe(false)
        expect(
          verifyConsistency({ from, fromRoot: treeRoot(from, read), to, toRoot: treeRoot(to, read), path: [...path, emptyRoot] }),
        ).toBe(false)
      }),
    )
  })

  it('refuses numbers that are no counts', () => {
    const root = emptyRoot
    for (const index of [-1, 0.5, Number.NaN, 5]) expect(verifyInclusion({ leaf: root, index, size: 5, root, path: [] })).toBe(false)
    expect(verifyConsistency({ from: 3, fromRoot: root, to: 2, toRoot: root, path: [] })).toBe(false)
    expect(() => inclusionPath(5, 5, readerOf([]))).toThrow('no leaf 5')
    expect(sameHash(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false)
  })
})

type InclusionProof = Parameters<typeof verifyInclusion>[0]

function spoil(proof: InclusionProof, kind: string, step: number): InclusionProof {
  const at = step % proof.path.length
  const flipped = (hash: Hash) => Uint8Array.from(hash, (byte, place) => (place === step % 32 ? byte ^ 1 : byte))
  switch (kind) {
    case 'flip':
      return { ...proof, path: proof.path.map((hash, place) => (place === at ? flipped(hash) : hash)) }
    case 'drop':
      return { ...proof, path: proof.path.filter((_, place) => place !== at) }
    case 'double':
      return { ...proof, path: [...proof.path, proof.path[at]!] }
    case 'leaf':
      return { ...proof, leaf: flipped(proof.leaf) }
    case 'index':
      return { ...proof, index: (proof.index + 1) % proof.size }
    default:
      return { ...proof, root: flipped(proof.root) }
  }
}
