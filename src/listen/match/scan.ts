/**
 * Where in the index could these seconds lie? The coarse print of a query is slid over all references at once, by
 * Fourier transforms, at several speeds. It proposes; `confirm.ts` decides.
 */
import { bandCount, bandRate } from './bands.ts'
import { type Fourier, fourier } from './fourier.ts'
import type { SoundPrint } from './prints.ts'

/** A proposal: second `at` of reference `ref` is the query window's first; `time` seconds of it pass per second of the query. */
export interface Proposal {
  readonly ref: number
  readonly at: number
  readonly time: number
  /** Normalised correlation, -1..1. */
  readonly likeness: number
}

/** Longest query window, seconds. */
export const longestWindow = 10
const blockFrames = 4096
const gapFrames = Math.ceil(longestWindow * bandRate * 1.2)
const stepFrames = blockFrames - gapFrames
const pairs = bandCount / 2

/** The references, transformed block by block. */
export interface ScanIndex {
  readonly starts: readonly number[]
  readonly refs: readonly SoundPrint[]
  readonly blocks: readonly Float32Array[]
  /** Sum of squares up to each frame. */
  readonly energy: Float64Array
  readonly transform: Fourier
}

/** Times a reference may run against the query: −14 % to +14 %. */
export const timeFactors: readonly number[] = [1, ...[0.98, 1.02, 0.96, 1.04, 0.94, 1.06, 0.92, 1.08, 0.9, 1.1, 0.88, 1.12, 0.86, 1.14]]

/** Lay references one behind the other and transform them. About 6 MB an hour. */
export function scanIndex(refs: readonly SoundPrint[]): ScanIndex {
  const starts: number[] = []
  let total = 0
  for (const { bands } of refs) {
    starts.push(total)
    total += bands.length / bandCount + gapFrames
  }
  const all = new Int8Array(total * bandCount)
  refs.forEach(({ bands }, at) => {
    all.set(bands, (starts[at] ?? 0) * bandCount)
  })
  const transform = fourier(blockFrames)
  const blocks: Float32Array[] = []
  for (let from = 0; from < total; from += stepFrames) blocks.push(transformed(all, from, transform))
  return { starts, refs, blocks, energy: energies(all), transform }
}

function energies(all: Int8Array): Float64Array {
  const frames = all.length / bandCount
  const out = new Float64Array(frames + 1)
  for (let at = 0; at < frames; at++) {
    let sum = 0
    for (let band = 0; band < bandCount; band++) sum += (all[at * bandCount + band] ?? 0) ** 2
    out[at + 1] = (out[at] ?? 0) + sum
  }
  return out
}

/** Two bands travel as one complex row: the real part of their product is the sum over both. */
function transformed(all: ArrayLike<number>, from: number, { size, forward }: Fourier): Float32Array {
  const out = new Float32Array(pairs * size * 2)
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  for (let pair = 0; pair < pairs; pair++) {
    for (let at = 0; at < size; at++) {
      const place = (from + at) * bandCount + 2 * pair
      re[at] = all[place] ?? 0
      im[at] = all[place + 1] ?? 0
    }
    forward(re, im)
    out.set(re, pair * size * 2)
    out.set(im, pair * size * 2 + size)
  }
  return out
}

/** Propose up to `most` places for the frames of a query. @param factors speeds to try */
export function propose(
  index: ScanIndex,
  bands: Int8Array,
  factors: readonly number[],
  most: number,
  skip: (ref: number) => boolean,
): Proposal[] {
  const found: Proposal[] = []
  const room = { re: new Float64Array(index.transform.size), im: new Float64Array(index.transform.size) }
  for (const time of factors) {
    const stretched = stretch(bands, time)
    const length = stretched.length / bandCount
    if (length < bandRate || length > gapFrames) continue
    let own = 0
    for (const value of stretched) own += value * value
    const query = transformed(stretched, 0, index.transform)
    index.blocks.forEach((block, at) => {
      const products = correlated(query, block, index.transform, room)
      collect(index, { products, from: at * stepFrames, length, own, time, skip }, found)
    })
  }
  return best(found, most)
}

/** The query's frames read at another speed, linearly between frames. */
function stretch(bands: Int8Array, time: number): Float32Array {
  const frames = bands.length / bandCount
  const out = new Float32Array(Math.floor(frames * time) * bandCount)
  for (let at = 0; at * bandCount < out.length; at++) {
    const place = at / time
    const [low, part] = [Math.floor(place), place % 1]
    for (let band = 0; band < bandCount; band++) {
      const one = bands[low * bandCount + band] ?? 0
      const two = bands[Math.min(low + 1, frames - 1) * bandCount + band] ?? 0
      out[at * bandCount + band] = one + (two - one) * part
    }
  }
  return out
}

/** @param room written over @returns `room.re` */
function correlated(
  query: Float32Array,
  block: Float32Array,
  { size, inverse }: Fourier,
  { re, im }: { re: Float64Array; im: Float64Array },
): Float64Array {
  re.fill(0)
  im.fill(0)
  for (let pair = 0; pair < pairs; pair++) {
    const row = pair * size * 2
    for (let k = 0; k < size; k++) {
      const a = query[row + k] as number
      const b = query[row + size + k] as number
      const c = block[row + k] as number
      const d = block[row + size + k] as number
      re[k] = (re[k] as number) + a * c + b * d
      im[k] = (im[k] as number) + a * d - b * c
    }
  }
  inverse(re, im)
  return re
}

interface Slid {
  readonly products: Float64Array
  readonly from: number
  readonly length: number
  readonly own: number
  readonly time: number
  readonly skip: (ref: number) => boolean
}

/** Keep what stands out in half-second cells. */
function collect(index: ScanIndex, { products, from, length, own, time, skip }: Slid, found: Proposal[]): void {
  const cell = 12
  const last = index.energy.length - 1
  for (let start = 0; start < stepFrames; start += cell) {
    let top: { at: number; likeness: number } | null = null
    for (let at = start; at < Math.min(start + cell, stepFrames); at++) {
      const place = from + at
      if (place >= last) break
      const there = (index.energy[Math.min(last, place + length)] ?? 0) - (index.energy[place] ?? 0)
      // A window half outside a reference must not look better than it is.
      const likeness = (products[at] ?? 0) / Math.sqrt(own * Math.max(there, own * 0.4) + 1)
      if (!top || likeness > top.likeness) top = { at: place, likeness }
    }
    if (!top || top.likeness < 0.08) continue
    const ref = refAt(index, top.at + length / 2)
    if (!skip(ref)) found.push({ ref, at: (top.at - (index.starts[ref] ?? 0)) / bandRate, time, likeness: top.likeness })
  }
}

function refAt({ starts, refs }: ScanIndex, frame: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= frame) low = middle
    else high = middle - 1
  }
  // Between two references: the nearer one.
  const end = (starts[low] ?? 0) + (refs[low]?.bands.length ?? 0) / bandCount
  return low + 1 < starts.length && frame - end > (starts[low + 1] ?? 0) - frame ? low + 1 : low
}

/** The likeliest, one per reference and second, whatever their speed. */
function best(found: Proposal[], most: number): Proposal[] {
  const out: Proposal[] = []
  for (const one of found.sort((a, b) => b.likeness - a.likeness)) {
    if (out.length >= most) break
    if (!out.some((kept) => kept.ref === one.ref && Math.abs(kept.at - one.at) < 1)) out.push(one)
  }
  return out
}
