/**
 * How far a sound stands above its own quiet, band by band: what speech does even where it is soft and far away.
 *
 * Nine bands of 200–3700 Hz every 10 ms, each held against the level it keeps a tenth of the time in the minute around.
 * The bands' highest rises near each moment are averaged (J. Ramírez et al., "Efficient voice activity detection algorithms
 * using long-term speech information", 2004); then the borders are drawn in again, so that pauses stay pauses.
 */
import { spectra } from '../match/fourier.ts'
import { filteredRises } from './hold-rises.ts'

const frameSeconds = 0.01
const windowSeconds = 0.032
const lowest = 200
const highest = 3700
export const bandCount = 9
/** Levels below this are the same silence to us: converters and codecs differ there, voices do not live there. */
const quietest = -62
/** Frames whose floor is taken together, and how many such blocks either side are looked at. */
const blockFrames = 1000
const sideBlocks = 3
/** Histogram of levels: half decibels from `quietest` up. */
const bins = 140
const floorShare = 0.1

/** Takes the samples of one channel; gives decibels above the floor, one a frame, as many as there are whole frames. */
export interface RiseMeter {
  take(samples: Float32Array): void
  end(frames: number): Float32Array
}

export function riseMeter(rate: number): RiseMeter {
  const bands = bandLevels(rate)
  const floors = followFloors()
  const rises = filteredRises(bandCount)
  const hear = (row: Float32Array) => {
    for (const rise of floors.take(row)) rises.take(rise)
  }
  return {
    take: (samples) => bands.take(samples, hear),
    end: (frames) => {
      bands.end(frames, hear)
      for (const rise of floors.end()) rises.take(rise)
      return rises.end()
    },
  }
}

interface BandLevels {
  take(samples: Float32Array, give: (row: Float32Array) => void): void
  end(frames: number, give: (row: Float32Array) => void): void
}

/** Levels of the bands, decibels, one row per 10 ms; two rows share a transform. */
function bandLevels(rate: number): BandLevels {
  const window = Math.max(16, Math.round(rate * windowSeconds))
  const size = 2 ** Math.ceil(Math.log2(window))
  const transform = spectra(window, size)
  const edges = bandEdges(rate, size)
  const [one, two] = [new Float64Array(transform.bins), new Float64Array(transform.bins)]
  // The first window is centred on the middle of the first frame.
  const lead = Math.max(0, (window >> 1) - Math.round((rate * frameSeconds) / 2))
  let held = new Float32Array(lead)
  let heldFrom = -lead
  let given = 0
  const startOf = (frame: number) => Math.round((frame + 0.5) * rate * frameSeconds) - (window >> 1)
  const pair = (give: (row: Float32Array) => void) => {
    const [a, b] = [startOf(given) - heldFrom, startOf(given + 1) - heldFrom]
    transform.power(held.subarray(Math.max(0, a), a + window), held.subarray(Math.max(0, b), b + window), one, two)
    given += 2
    give(levelsOf(one, edges, window))
    give(levelsOf(two, edges, window))
  }
  const take: BandLevels['take'] = (samples, give) => {
    const all = new Float32Array(held.length + samples.length)
    all.set(held)
    all.set(samples, held.length)
    held = all
    while (startOf(given + 1) + window <= heldFrom + held.length) pair(give)
    const drop = Math.max(0, Math.min(held.length, startOf(given) - heldFrom))
    held = held.slice(drop)
    heldFrom += drop
  }
  return {
    take,
    end: (frames, give) => {
      let left = frames - given
      const counted = (row: Float32Array) => {
        if (left-- > 0) give(row)
      }
      take(new Float32Array(2 * window + Math.ceil(2 * rate * frameSeconds)), counted)
      while (left > 0) counted(new Float32Array(bandCount).fill(quietest))
    },
  }
}

/** First bin of each band, equally wide to the ear, and the bin behind the last. */
function bandEdges(rate: number, size: number): number[] {
  const ear = (hertz: number) => Math.log(1 + hertz / 700)
  const top = Math.min(highest, rate * 0.46)
  return Array.from({ length: bandCount + 1 }, (_, at) => {
    const hertz = 700 * (Math.exp(ear(lowest) + ((ear(top) - ear(lowest)) * at) / bandCount) - 1)
    return Math.max(1, Math.round((hertz * size) / rate))
  })
}

function levelsOf(power: Float64Array, edges: readonly number[], window: number): Float32Array {
  const scale = 256 / window
  return Float32Array.from({ length: bandCount }, (_, band) => {
    const [from, to] = [edges[band] ?? 0, Math.max((edges[band] ?? 0) + 1, edges[band + 1] ?? 0)]
    let sum = 0
    for (let bin = from; bin < to; bin++) sum += power[bin] ?? 0
    // Scaled so that noise of one level reads alike at every rate (a window of 256 samples at 8000 Hz).
    return Math.max(quietest, 10 * Math.log10((sum / (to - from)) * scale + 1e-9))
  })
}

interface Block {
  readonly rows: Float32Array[]
  readonly counts: Uint16Array
}

/** Rows in, rows of rises out, three blocks later: each block's floor comes from the blocks around it. */
function followFloors(): { take(row: Float32Array): Float32Array[]; end(): Float32Array[] } {
  const blocks: Block[] = []
  let first = 0
  let next = 0
  const emit = (at: number): Float32Array[] => {
    const from = Math.max(0, at - sideBlocks) - first
    const around = blocks.slice(Math.max(0, from), at + sideBlocks + 1 - first)
    const floor = floorOf(around)
    const rows = blocks[at - first]?.rows ?? []
    const rises = rows.map((row) => row.map((level, band) => level - (floor[band] ?? quietest)))
    while (first < at + 1 - sideBlocks) {
      blocks.shift()
      first++
    }
    return rises
  }
  return {
    take: (row) => {
      let last = blocks.at(-1)
      if (!last || last.rows.length >= blockFrames) {
        last = { rows: [], counts: new Uint16Array(bandCount * bins) }
        blocks.push(last)
      }
      last.rows.push(row)
      count(row, last.counts)
      if (last.rows.length < blockFrames || first + blocks.length - 1 < next + sideBlocks) return []
      return emit(next++)
    },
    end: () => {
      const out: Float32Array[] = []
      for (const stop = first + blocks.length; next < stop; ) out.push(...emit(next++))
      return out
    },
  }
}

function count(row: Float32Array, counts: Uint16Array): void {
  for (let band = 0; band < bandCount; band++) {
    const bin = Math.min(bins - 1, Math.max(0, Math.round(((row[band] ?? quietest) - quietest) * 2)))
    counts[band * bins + bin] = (counts[band * bins + bin] ?? 0) + 1
  }
}

/** Level that each band stays under a tenth of the time. */
function floorOf(blocks: readonly Block[]): Float32Array {
  const frames = blocks.reduce((sum, { rows }) => sum + rows.length, 0)
  return Float32Array.from({ length: bandCount }, (_, band) => {
    let left = frames * floorShare
    for (let bin = 0; bin < bins; bin++) {
      for (const { counts } of blocks) left -= counts[band * bins + bin] ?? 0
      if (left <= 0) return quietest + bin / 2
    }
    return quietest
  })
}
