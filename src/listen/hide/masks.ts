/**
 * What stands in place of hidden sound: silence, a tone, or a masked voice. Silence and tone hold nothing of the original
 * but its length. A masked voice keeps the words and lowers, without removing, the risk that the speaker is recognised.
 */
import { fourier } from '../match/fourier.ts'

export type MaskKind = 'silence' | 'tone' | 'voice'

/** One channel of hidden samples in, as many out. @param start index of the first sample in the recording */
export type Mask = (samples: Float32Array, start: number) => Float32Array

const toneHertz = 1000
/** −20 dBFS. */
const toneLevel = 0.1
const fadeSeconds = 0.01

/** @param random numbers 0..1; those of a masked voice must be thrown away after use */
export function maskOf(kind: MaskKind, rate: number, random: () => number): Mask {
  if (kind === 'silence') return (samples) => new Float32Array(samples.length)
  if (kind === 'tone') return (samples, start) => tone(samples.length, start, rate)
  return vocoder(rate, random)
}

function tone(length: number, start: number, rate: number): Float32Array {
  const fade = Math.max(1, Math.min(Math.round(rate * fadeSeconds), length / 2))
  return Float32Array.from({ length }, (_, at) => {
    const edge = Math.min(1, (at + 0.5) / fade, (length - at - 0.5) / fade)
    return toneLevel * edge * Math.sin((2 * Math.PI * toneHertz * (start + at)) / rate)
  })
}

const bands = 12
const lowest = 150
const highest = 6000

/** How bands are moved: band n of what comes out has the loudness of band `from[n]`, times `gain[n]`. */
interface Warp {
  readonly from: readonly number[]
  readonly gain: readonly number[]
}

/** A bent, tilted map, other for each file: without it the masking could be undone for all files at once. */
function randomWarp(random: () => number): Warp {
  const shift = (random() < 0.5 ? -1 : 1) * (0.6 + 0.6 * random())
  const bend = (random() - 0.5) * 1.2
  const from = Array.from({ length: bands }, (_, n) => n + shift + bend * Math.sin((Math.PI * n) / (bands - 1)))
  return { from, gain: from.map(() => 10 ** ((random() - 0.5) * 0.3)) }
}

/**
 * Band vocoder: the loudness of twelve bands is laid on noise. Pitch, its melody and every phase of the voice are gone.
 *
 * @see H. Dudley, "Remaking speech" (1939); R. V. Shannon et al., "Speech recognition with primarily temporal cues" (1995)
 */
function vocoder(rate: number, random: () => number): Mask {
  const size = 2 ** Math.ceil(Math.log2(rate * 0.03))
  const hop = size / 2
  const transform = fourier(size)
  const window = Float64Array.from({ length: size }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / size))
  const edges = bandEdges(rate, size)
  const warp = randomWarp(random)
  const frame = (samples: Float32Array, at: number) => {
    const [re, im] = [new Float64Array(size), new Float64Array(size)]
    for (let n = 0; n < size; n++) re[n] = (samples[at + n] ?? 0) * (window[n] ?? 0)
    transform.forward(re, im)
    const levels = warped(bandPower(re, im, edges), warp)
    noiseInto(re, im, levels, edges, random)
    transform.inverse(re, im)
    return re
  }
  return (samples) => {
    const out = new Float32Array(samples.length)
    for (let at = -hop; at < samples.length; at += hop) {
      const made = frame(samples, at)
      for (let n = Math.max(0, -at); n < Math.min(size, samples.length - at); n++)
        out[at + n] = (out[at + n] ?? 0) + (made[n] ?? 0) * (window[n] ?? 0)
    }
    return out.map((sample) => Math.max(-1, Math.min(1, sample)))
  }
}

function bandEdges(rate: number, size: number): number[] {
  const top = Math.min(highest, rate * 0.45)
  return Array.from({ length: bands + 1 }, (_, n) => Math.max(1, Math.round((lowest * (top / lowest) ** (n / bands) * size) / rate)))
}

function bandPower(re: Float64Array, im: Float64Array, edges: readonly number[]): number[] {
  return Array.from({ length: bands }, (_, band) => {
    const [from, to] = rangeOf(edges, band)
    let sum = 0
    for (let bin = from; bin < to; bin++) sum += (re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2
    return sum / (to - from)
  })
}

const rangeOf = (edges: readonly number[], band: number): [number, number] => [
  edges[band] ?? 1,
  Math.max((edges[band] ?? 1) + 1, edges[band + 1] ?? 1),
]

function warped(power: readonly number[], { from, gain }: Warp): number[] {
  return from.map((place, band) => {
    const low = Math.max(0, Math.min(bands - 1, Math.floor(place)))
    const part = Math.max(0, Math.min(1, place - low))
    const level = (power[low] ?? 0) * (1 - part) + (power[Math.min(bands - 1, low + 1)] ?? 0) * part
    return Math.sqrt(level) * (gain[band] ?? 1)
  })
}

/** A frame of noise whose bands are this loud. */
function noiseInto(re: Float64Array, im: Float64Array, levels: readonly number[], edges: readonly number[], random: () => number): void {
  re.fill(0)
  im.fill(0)
  const size = re.length
  levels.forEach((level, band) => {
    const [from, to] = rangeOf(edges, band)
    for (let bin = from; bin < Math.min(to, size / 2); bin++) {
      const turn = 2 * Math.PI * random()
      re[bin] = re[size - bin] = level * Math.cos(turn)
      im[bin] = level * Math.sin(turn)
      im[size - bin] = -(im[bin] ?? 0)
    }
  })
}
