/**
 * 128 MinHash values in 32 bands of 4: two texts that share a band are candidates (half of the pairs near Jaccard .42).
 * For stores that can look up keys but not walk an index of all fingerprints.
 */
import { shingleHashes } from './fingerprints.ts'
import { placedWords } from './words.ts'

const values = 128
const perBand = 4

const seeds = Array.from({ length: values }, (_, index) => {
  let seed = Math.imul(index + 1, 0x9e3779b1)
  seed ^= seed >>> 15
  return { factor: Math.imul(seed, 0x2c1b3c6d) | 1, add: Math.imul(seed ^ 0x5bd1e995, 0x297a2d39) }
})

/** The 128 least values of a text's shingles; null when it has fewer than five words. */
export function minHash(text: string): Uint32Array | null {
  const hashes = new Set(shingleHashes(placedWords(text).words))
  if (hashes.size === 0) return null
  const least = new Uint32Array(values).fill(0xffffffff)
  for (const hash of hashes) {
    seeds.forEach(({ factor, add }, index) => {
      const value = (Math.imul(hash ^ (hash >>> 15), factor) + add) >>> 0
      if (value < (least[index] ?? 0)) least[index] = value
    })
  }
  return least
}

/** The keys of the bands, `band:hash`; texts that share one are candidates. */
export function bandKeys(least: Uint32Array): string[] {
  const keys: string[] = []
  for (let from = 0; from < values; from += perBand)
    keys.push(`${from / perBand}:${[...least.subarray(from, from + perBand)].map((value) => value.toString(36)).join('.')}`)
  return keys
}
