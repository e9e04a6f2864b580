/**
 * Which passages of one text stand in another: seeds of common shingles, extended both ways over equal words and small
 * changes. Gives the passages with their places in both, and how much of each text they cover.
 *
 * Passages are found from the longest text position to the next, greedily; cost grows with the texts, since a seed that
 * stands everywhere (more than eight places) is no seed.
 */
import type { Span } from '../../model/index.ts'
import { shingleHashes, shingleLength } from './fingerprints.ts'
import { type PlacedWords, placedWords } from './words.ts'

/** One copied passage; spans are offsets into the two texts. */
export interface CopiedPassage {
  readonly a: Span
  readonly b: Span
  /** Words of `a` that stand in `b` too. */
  readonly equal: number
  /** Words that were changed, added or left out inside. */
  readonly changed: number
}

/** The alignment of two texts. */
export interface Alignment {
  readonly passages: readonly CopiedPassage[]
  /** Share of the words of each text that lie in passages, 0..1. */
  readonly coverA: number
  readonly coverB: number
}

const places = 8
/** Words that may be skipped on either side inside a passage, and equal words that must follow. */
const gap = 8
const resume = 3

interface Range {
  readonly a: [number, number]
  readonly b: [number, number]
  equal: number
  changed: number
}

function seedsOf(words: readonly string[]): Map<number, number[]> {
  const seeds = new Map<number, number[]>()
  shingleHashes(words).forEach((hash, at) => {
    const list = seeds.get(hash)
    if (!list) seeds.set(hash, [at])
    else if (list.length <= places) list.push(at)
  })
  return seeds
}

/** The nearest place where both texts go on alike after a change. */
function nextMeeting(a: readonly string[], b: readonly string[], i: number, j: number): [number, number] | null {
  for (let sum = 1; sum <= gap * 2; sum++) {
    for (let x = Math.max(0, sum - gap); x <= Math.min(gap, sum); x++) {
      const [p, q] = [i + x, j + (sum - x)]
      let run = 0
      while (run < resume && p + run < a.length && a[p + run] === b[q + run]) run++
      if (run === resume) return [p, q]
    }
  }
  return null
}

function extend(a: readonly string[], b: readonly string[], i: number, j: number): Range {
  const range: Range = { a: [i, i], b: [j, j], equal: 0, changed: 0 }
  let [p, q] = [i, j]
  while (p < a.length && q < b.length) {
    if (a[p] === b[q]) {
      p++
      q++
      range.equal++
      range.a[1] = p
      range.b[1] = q
      continue
    }
    const meeting = nextMeeting(a, b, p, q)
    if (!meeting) break
    range.changed += Math.max(meeting[0] - p, meeting[1] - q)
    ;[p, q] = meeting
  }
  while (range.a[0] > 0 && range.b[0] > 0 && a[range.a[0] - 1] === b[range.b[0] - 1]) {
    range.a[0]--
    range.b[0]--
    range.equal++
  }
  return range
}

function rangesOf(a: readonly string[], b: readonly string[]): Range[] {
  const seeds = seedsOf(b)
  const hashes = shingleHashes(a)
  const ranges: Range[] = []
  for (let at = 0; at < hashes.length; at++) {
    const starts = seeds.get(hashes[at] ?? 0) ?? []
    if (starts.length === 0 || starts.length > places) continue
    let best: Range | null = null
    for (const start of starts) {
      if (a[at] !== b[start]) continue
      const range = extend(a, b, at, start)
      if (!best || range.equal > best.equal) best = range
    }
    if (!best || best.equal < shingleLength) continue
    best.a[0] = Math.max(best.a[0], ranges.at(-1)?.a[1] ?? 0)
    ranges.push(best)
    at = best.a[1] - 1
  }
  return ranges
}

function cover(ranges: readonly (readonly [number, number])[], words: number): number {
  let covered = 0
  let end = 0
  for (const [from, to] of [...ranges].sort((x, y) => x[0] - y[0])) {
    covered += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return words === 0 ? 0 : covered / words
}

const spanOf = (text: PlacedWords, [from, to]: readonly [number, number]): Span => [text.starts[from] ?? 0, text.ends[to - 1] ?? 0]

/** Align two texts. */
export function alignCopies(textA: string, textB: string): Alignment {
  const [a, b] = [placedWords(textA), placedWords(textB)]
  const ranges = rangesOf(a.words, b.words)
  const passages = ranges.map((range) => ({ a: spanOf(a, range.a), b: spanOf(b, range.b), equal: range.equal, changed: range.changed }))
  return {
    passages,
    coverA: cover(
      ranges.map((range) => range.a),
      a.words.length,
    ),
    coverB: cover(
      ranges.map((range) => range.b),
      b.words.length,
    ),
  }
}
