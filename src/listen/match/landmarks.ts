/**
 * Landmarks: the strongest points of a sound in time and pitch, and pairs of them as keys of an index.
 *
 * A pair survives codecs and loud music under the voice, since it needs only its two points. The idea is public
 * (A. Wang, "An industrial-strength audio search algorithm", ISMIR 2003).
 */
import { spectra } from './fourier.ts'
import { narrowRate } from './narrow.ts'

const window = 512
const hop = 128
const lowBin = 14
const highBin = 220
const timeReach = 5
const binReach = 6
/** Points kept of each second; with `fan` pairs each this stays below 150 keys a second. */
const pointsPerBlock = 19
const blockFrames = 32
const fan = 4

export const landmarkRate = narrowRate / hop

/** Points of a sound: frame, and bin in sixteenths. */
export interface Landmarks {
  readonly frames: Uint32Array
  readonly bins: Uint16Array
}

const binParts = 16
const bins = window / 2

interface Point {
  readonly frame: number
  readonly bin: number
  readonly power: number
}

/** Find points as the samples come, in flat memory. */
export function landmarksListener(): { take(samples: Float32Array): void; end(): Landmarks } {
  const transform = spectra(window, window)
  const buffer = new Float32Array(window + hop)
  const chosen: Point[] = []
  let filled = window / 2
  let rows: Float64Array[] = []
  let first = 0
  const settle = (last: boolean) => {
    const stop = last ? rows.length : rows.length - timeReach
    const from = first === 0 ? 0 : timeReach
    for (let at = from; at < stop; at += blockFrames) chosen.push(...strongest(rows, at, Math.min(stop, at + blockFrames), first))
    const drop = Math.max(0, stop - timeReach)
    rows = rows.slice(drop)
    first += drop
  }
  const take = (samples: Float32Array) => {
    for (let at = 0; at < samples.length; ) {
      const part = samples.subarray(at, at + buffer.length - filled)
      buffer.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < buffer.length) continue
      const [one, two] = [new Float64Array(bins), new Float64Array(bins)]
      transform.power(buffer.subarray(0, window), buffer.subarray(hop, hop + window), one, two)
      rows.push(one, two)
      buffer.copyWithin(0, 2 * hop)
      filled -= 2 * hop
      if (rows.length >= blockFrames * 16 + 2 * timeReach) settle(false)
    }
  }
  return {
    take,
    end: () => {
      take(new Float32Array(window))
      settle(true)
      return packed(chosen)
    },
  }
}

function packed(points: readonly Point[]): Landmarks {
  const sorted = [...points].sort((a, b) => a.frame - b.frame || a.bin - b.bin)
  return {
    frames: Uint32Array.from(sorted, ({ frame }) => frame),
    bins: Uint16Array.from(sorted, ({ bin }) => Math.round(bin * binParts)),
  }
}

/** Points of rows `from..to` that nothing near them exceeds; the strongest of them. */
function strongest(rows: readonly Float64Array[], from: number, to: number, first: number): Point[] {
  const points: Point[] = []
  for (let at = from; at < to; at++) {
    const row = rows[at]
    if (!row) continue
    for (let bin = lowBin; bin < highBin; bin++) {
      const power = row[bin] as number
      if (power < 1e-5 || power <= (row[bin - 1] as number) || power < (row[bin + 1] as number)) continue
      // High bins are weak in speech: compare them with their like, or every point would lie below 800 Hz.
      if (isTop(rows, at, bin, power)) points.push({ frame: first + at, bin: bin + bend(row, bin), power: power * bin })
    }
  }
  return points.sort((a, b) => b.power - a.power).slice(0, pointsPerBlock)
}

function isTop(rows: readonly Float64Array[], at: number, bin: number, power: number): boolean {
  for (let r = Math.max(0, at - timeReach); r <= Math.min(rows.length - 1, at + timeReach); r++) {
    const row = rows[r] as Float64Array
    for (let b = bin - binReach; b <= bin + binReach; b++) if ((row[b] ?? 0) > power) return false
  }
  return true
}

/** Where between the bins the peak lies: a parabola through the logarithms. */
function bend(row: Float64Array, bin: number): number {
  const [a, b, c] = [row[bin - 1] ?? 0, row[bin] ?? 0, row[bin + 1] ?? 0].map((power) => Math.log(power + 1e-12)) as [
    number,
    number,
    number,
  ]
  const curve = a - 2 * b + c
  return curve === 0 ? 0 : Math.max(-0.5, Math.min(0.5, (a - c) / (2 * curve)))
}

/** How points are read: `time` and `pitch` multiply frames and bins (a query played 2 % too fast has both off). */
export interface Warp {
  readonly time: number
  readonly pitch: number
}

export const keyBits = 22

/** Pairs of points as keys: `take(key, frame of the first point)`. Bins 8 bits, their difference 7, the time between 7. */
export function eachKey({ frames, bins: pitches }: Landmarks, warp: Warp, take: (key: number, frame: number) => void): void {
  const frameAt = (n: number) => Math.round((frames[n] as number) * warp.time)
  const binAt = (n: number) => Math.round(((pitches[n] as number) / binParts) * warp.pitch)
  for (let one = 0; one < frames.length; one++) {
    const [frame, bin] = [frameAt(one), binAt(one)]
    let pairs = 0
    for (let two = one + 1; two < frames.length && pairs < fan; two++) {
      const between = frameAt(two) - frame
      const apart = binAt(two) - bin
      if (between > 127) break
      if (between < 2 || apart < -63 || apart > 63 || bin > 255) continue
      take((bin << 14) | ((apart + 64) << 7) | between, frame)
      pairs++
    }
  }
}
