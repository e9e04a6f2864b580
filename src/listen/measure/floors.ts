/** The quiet of the line: where it changes and stays changed, and where it falls away for a moment (a hole). */

/** Decibels below full scale every 10 ms, as `ChannelFrames.level`. */
type Levels = Float32Array

export interface FloorChange {
  readonly second: number
  readonly decibels: number
}

/** Frames either side whose quiet is compared, and the frames at the border that belong to neither: crossfades. */
const side = 400
const border = 5
/** Least change; and most that the halves of one side may differ, for a floor that wanders changes nowhere. */
export const leastChange = 8
const mostWander = 4
const quietShare = 0.1
/** Decibels by which the loud frames of a side stand over its quiet ones. */
const leastRise = 18
const mostSpread = 4

/** Places where the quiet frames become louder or softer, once within four seconds. @param known seconds told otherwise */
export function floorChanges(levels: Levels, known: (second: number) => boolean): FloorChange[] {
  const kept = levels.map((level, at) => (known(at / 100) ? Number.NaN : level))
  const found: FloorChange[] = []
  for (let at = side; at + side <= kept.length; at += 10) {
    const decibels = changeAt(kept, at)
    if (Math.abs(decibels) < leastChange) continue
    const last = found.at(-1)
    const one = { second: at / 100, decibels }
    if (!last || one.second - last.second > 4) found.push(one)
    else if (Math.abs(decibels) > Math.abs(last.decibels)) found[found.length - 1] = one
  }
  return found
}

function changeAt(levels: Levels, at: number): number {
  if (!hasSpeech(levels.subarray(at - side, at)) || !hasSpeech(levels.subarray(at, at + side))) return 0
  const half = side / 2
  const quiet = (from: number, to: number) => floorOf(levels.subarray(from, to))
  const before = [quiet(at - side, at - half), quiet(at - half, at - border)] as const
  const after = [quiet(at + border, at + half), quiet(at + half, at + side)] as const
  if (Math.abs(before[0] - before[1]) > mostWander || Math.abs(after[0] - after[1]) > mostWander) return 0
  const change = (after[0] + after[1] - before[0] - before[1]) / 2
  return Number.isFinite(change) ? change : 0
}

/** Something stands out of the quiet. Music on hold does not: its floor is no floor of the line. */
function hasSpeech(levels: Levels): boolean {
  const sorted = levels.slice().sort()
  return (sorted[Math.floor(sorted.length * 0.95)] ?? 0) - (sorted[Math.floor(sorted.length * quietShare)] ?? 0) > leastRise
}

/** Level that a tenth of the frames stay under; no number when too few are known. */
function floorOf(levels: Levels): number {
  const sorted = levels.filter((level) => level > -85).sort()
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  // Where somebody talks without a pause there is no floor to see: the quiet frames of a line lie close together.
  if (sorted.length < levels.length * 0.8 || at(2 * quietShare) - at(quietShare / 2) > mostSpread) return Number.NaN
  return at(quietShare)
}

export interface Hole {
  readonly start: number
  readonly end: number
  /** Decibels below the quiet around it. */
  readonly depth: number
}

const around = 500
/** Codecs make their own holes in what is quieter than this. */
const lowestFloor = -62
export const leastDepth = 14
const [shortest, longest] = [10, 300]
/** Frames within which the sound must fall away and come back. */
const edge = 3

/** Short stretches far quieter than the line ever is around them, with sharp edges. */
export function holesIn(levels: Levels, known: (second: number) => boolean): Hole[] {
  const found: Hole[] = []
  const floors = Float32Array.from({ length: Math.ceil(levels.length / 100) }, (_, second) => quietAround(levels, second * 100))
  for (let at = 50; at < levels.length - 50; at++) {
    const floor = floors[Math.floor(at / 100)] ?? Number.NaN
    const limit = floor < lowestFloor ? Number.NEGATIVE_INFINITY : floor - leastDepth
    if (!((levels[at] ?? 0) < limit)) continue
    const start = at
    while (at < levels.length && (levels[at] ?? 0) < limit) at++
    const sharp = Math.max(...levels.subarray(start - edge, start)) > floor - 3 && Math.max(...levels.subarray(at, at + edge)) > floor - 3
    if (at - start < shortest || at - start > longest || at > levels.length - 50 || !sharp || known(start / 100)) continue
    const depth = floor - (levels.subarray(start, at).sort()[(at - start) >> 1] ?? floor)
    found.push({ start: start / 100, end: at / 100, depth })
  }
  return found
}

function quietAround(levels: Levels, at: number): number {
  const near = levels.slice(Math.max(0, at - around), at + around).sort()
  return near[Math.floor(near.length * 0.08)] ?? Number.NaN
}
