/**
 * Fingerprints of a text: some of its five-word shingles, chosen so that two texts that share nine words in a row share
 * at least one (winnowing; Schleimer, Wilkerson, Aiken 2003).
 */
import { hashWords, placedWords } from './words.ts'

/** Words of a shingle, and shingles of a window of which one is chosen. */
export const shingleLength = 5
export const windowLength = 4

/** Chosen hashes, each once; and how many shingles the text has. */
export interface Fingerprints {
  readonly chosen: readonly number[]
  readonly shingles: number
}

/** All shingle hashes of a text in order. */
export function shingleHashes(words: readonly string[]): number[] {
  const hashes: number[] = []
  for (let at = 0; at + shingleLength <= words.length; at++) hashes.push(hashWords(words, at, shingleLength))
  return hashes
}

/** The fingerprints of a text: the least hash of every window, the last of equal ones. */
export function fingerprintsOf(text: string): Fingerprints {
  const hashes = shingleHashes(placedWords(text).words)
  const chosen = new Set<number>()
  for (let from = 0; from < Math.max(1, hashes.length - windowLength + 1) && hashes.length > 0; from++) {
    let least = hashes[from] ?? 0
    for (let at = from + 1; at < from + windowLength && at < hashes.length; at++) least = Math.min(least, hashes[at] ?? least)
    chosen.add(least)
  }
  return { chosen: [...chosen], shingles: hashes.length }
}

/**
 * How much of the smaller text stands in the other: common fingerprints over the fewer of the two, 0..1.
 *
 * Not Jaccard: copies are cut and extended, and a short text inside a long one is a whole copy.
 */
export function containment(a: Fingerprints, b: Fingerprints): number {
  const [small, large] = a.chosen.length <= b.chosen.length ? [a, b] : [b, a]
  if (small.chosen.length === 0) return 0
  const known = new Set(large.chosen)
  return small.chosen.filter((hash) => known.has(hash)).length / small.chosen.length
}

/** From this containment of the shorter text on, a pair is worth aligning. */
export const worthAligning = 0.15
