/**
 * The index of landmarks: from a pair of points to every place where it stands, in four bytes a place.
 *
 * It proposes places in a thousand hours within a tenth of a second; for a few hours the coarse scan sees more.
 */
import { eachKey, keyBits, type Landmarks, landmarkRate, type Warp } from './landmarks.ts'
import type { Proposal } from './scan.ts'

export interface LandmarkIndex {
  /** First frame of each sound on the common line of frames. */
  readonly starts: Float64Array
  /** Places of key k: `places[heads[k]] … places[heads[k + 1] - 1]`. */
  readonly heads: Uint32Array
  readonly places: Uint32Array
  readonly frames: number
}

/** Frames kept free behind each sound, so that no line runs from one into the next. */
const gap = 1024
const straight: Warp = { time: 1, pitch: 1 }

/** @param sounds may be walked twice; nothing of them is kept */
export function landmarkIndex(sounds: readonly { readonly landmarks: Landmarks; readonly seconds: number }[]): LandmarkIndex {
  const heads = new Uint32Array(2 ** keyBits + 1)
  const starts = new Float64Array(sounds.length)
  let frames = 0
  sounds.forEach(({ landmarks, seconds }, at) => {
    starts[at] = frames
    frames += Math.ceil(seconds * landmarkRate) + gap
    eachKey(landmarks, straight, (key) => {
      heads[key + 1] = (heads[key + 1] ?? 0) + 1
    })
  })
  for (let key = 0; key < heads.length - 1; key++) heads[key + 1] = (heads[key + 1] ?? 0) + (heads[key] ?? 0)
  const places = new Uint32Array(heads[heads.length - 1] ?? 0)
  const next = heads.slice(0, -1)
  sounds.forEach(({ landmarks }, at) => {
    eachKey(landmarks, straight, (key, frame) => {
      const place = next[key] ?? 0
      places[place] = (starts[at] ?? 0) + frame
      next[key] = place + 1
    })
  })
  return { starts, heads, places, frames }
}

/** Places looked at for one warp, rarest keys first: in a thousand hours the common ones (hum, vowels) cost a second and say little. */
const mostPlaces = 40_000
const cellFrames = 4

/** Warps by which a query may differ: speed −6 % to +6 %, tempo and pitch apart. */
export const warps: readonly Warp[] = [
  straight,
  ...[0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06].map((time) => ({ time, pitch: 1 / time })),
  ...[0.9, 0.95, 1.05, 1.1].map((time) => ({ time, pitch: 1 })),
  ...[0.944, 0.972, 1.03, 1.06].map((pitch) => ({ time: 1, pitch })),
]

/** Count for every place how many keys of the query point at it. @returns the best `most`, votes as `likeness` */
export function proposeByLandmarks(index: LandmarkIndex, query: Landmarks, most: number, least: number): (Proposal & { votes: number })[] {
  const cells = cellsOf(index)
  const found: (Proposal & { votes: number })[] = []
  for (const warp of warps) {
    const touched: number[] = []
    const asked = rarest(index, query, warp)
    eachCell(index, asked, (cell) => {
      const votes = (cells[cell] as number) + 1
      cells[cell] = votes
      if (votes === least) touched.push(cell)
    })
    for (const cell of touched) found.push(proposalOf(index, cell, (cells[cell] ?? 0) + (cells[cell + 1] ?? 0), warp))
    eachCell(index, asked, (cell) => {
      cells[cell] = 0
    })
  }
  return found.sort((a, b) => b.votes - a.votes).slice(0, most)
}

const kept = new WeakMap<LandmarkIndex, Uint16Array>()

/** Counters of all places, zero between queries: for a thousand hours they are a hundred megabytes, too many to make anew. */
function cellsOf(index: LandmarkIndex): Uint16Array {
  const cells = kept.get(index) ?? new Uint16Array(Math.ceil((index.frames + gap) / cellFrames) + 1)
  kept.set(index, cells)
  return cells
}

interface Asked {
  readonly frame: number
  readonly from: number
  readonly to: number
}

/** Keys of the query with their places, rarest first, until the places are enough. */
function rarest({ heads }: LandmarkIndex, query: Landmarks, warp: Warp): Asked[] {
  const all: Asked[] = []
  eachKey(query, warp, (key, frame) => {
    const [from, to] = [heads[key] ?? 0, heads[key + 1] ?? 0]
    if (to > from) all.push({ frame, from, to })
  })
  all.sort((a, b) => a.to - a.from - (b.to - b.from))
  let places = 0
  return all.filter(({ from, to }) => {
    places += to - from
    return places <= mostPlaces
  })
}

function eachCell({ places }: LandmarkIndex, asked: readonly Asked[], take: (cell: number) => void): void {
  for (const { frame, from, to } of asked)
    for (let at = from; at < to; at++) {
      const cell = Math.floor(((places[at] as number) - frame + gap) / cellFrames)
      if (cell >= 0) take(cell)
    }
}

function proposalOf({ starts }: LandmarkIndex, cell: number, votes: number, { time }: Warp): Proposal & { votes: number } {
  const frame = (cell + 0.5) * cellFrames - gap
  let low = 0
  let high = starts.length - 1
  // The place of the query's first frame may lie before the sound's own: the sound that starts soonest after it.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= frame + gap / 2) low = middle
    else high = middle - 1
  }
  return { ref: low, at: (frame - (starts[low] ?? 0)) / landmarkRate, time, likeness: 0, votes }
}
