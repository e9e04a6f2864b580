/** Speech as a row of numbers every 10 ms: twelve cepstral values of 250–3500 Hz and how they move, blind to gain and line. */
import { spectra } from '../match/fourier.ts'
import { narrowRate } from '../match/narrow.ts'

export const alignRate = 100
const hop = narrowRate / alignRate
const window = 200
const size = 256
const bands = 20
const kept = 12
export const featureCount = 2 * kept

/** Rows of unit length. */
export interface Features {
  readonly rows: readonly Float32Array[]
  /** Level of each row, decibels. */
  readonly level: Float32Array
}

export function featuresOf(samples: Float32Array): Features {
  const analyse = spectra(window, size)
  const count = Math.max(2, Math.floor(samples.length / hop))
  const [one, two] = [new Float64Array(size / 2), new Float64Array(size / 2)]
  const padded = new Float32Array(samples.length + window + 2 * hop)
  padded.set(samples, window / 2)
  const raw: Float32Array[] = []
  const level = new Float32Array(count)
  for (let at = 0; at < count; at += 2) {
    analyse.power(padded.subarray(at * hop, at * hop + window), padded.subarray((at + 1) * hop, (at + 1) * hop + window), one, two)
    raw.push(cepstrum(one), cepstrum(two))
    level[at] = levelOf(one)
    if (at + 1 < count) level[at + 1] = levelOf(two)
  }
  return { rows: normal(raw.slice(0, count), level), level }
}

const levelOf = (power: Float64Array) => 10 * Math.log10(power.reduce((sum, value) => sum + value, 0) / size + 1e-9)

const edges = Array.from({ length: bands + 1 }, (_, at) => {
  const mel = (hertz: number) => Math.log(1 + hertz / 700)
  return (700 * (Math.exp(mel(250) + ((mel(3500) - mel(250)) * at) / bands) - 1)) / (narrowRate / size)
})

function cepstrum(power: Float64Array): Float32Array {
  const logs = Array.from({ length: bands }, (_, band) => {
    const [from, to] = [Math.floor(edges[band] ?? 0), Math.max(Math.floor(edges[band] ?? 0) + 1, Math.floor(edges[band + 1] ?? 0))]
    let sum = 0
    for (let bin = from; bin < to; bin++) sum += power[bin] ?? 0
    return Math.log(sum / (to - from) + 1e-5)
  })
  return Float32Array.from({ length: kept }, (_, k) =>
    logs.reduce((sum, log, band) => sum + log * Math.cos((Math.PI * (k + 1) * (band + 0.5)) / bands), 0),
  )
}

/** Mean and spread of the loud rows taken out; the movement over 60 ms added; each row to unit length. */
function normal(raw: readonly Float32Array[], level: Float32Array): Float32Array[] {
  const sorted = [...level].sort((a, b) => a - b)
  const limit = (sorted[Math.floor(sorted.length * 0.95)] ?? 0) - 30
  const loud = raw.filter((_, at) => (level[at] ?? -120) > limit)
  const mean = Array.from({ length: kept }, (_, k) => loud.reduce((sum, row) => sum + (row[k] ?? 0), 0) / Math.max(1, loud.length))
  const spread = mean.map(
    (centre, k) => Math.sqrt(loud.reduce((sum, row) => sum + ((row[k] ?? 0) - centre) ** 2, 0) / Math.max(1, loud.length)) || 1,
  )
  const flat = raw.map((row) => row.map((value, k) => (value - (mean[k] ?? 0)) / (spread[k] ?? 1)))
  return flat.map((row, at) => {
    const [before, after] = [flat[Math.max(0, at - 3)], flat[Math.min(flat.length - 1, at + 3)]]
    const out = new Float32Array(featureCount)
    for (let k = 0; k < kept; k++) {
      out[k] = row[k] ?? 0
      out[kept + k] = 0.6 * ((after?.[k] ?? 0) - (before?.[k] ?? 0))
    }
    const length = Math.hypot(...out) || 1
    return out.map((value) => value / length)
  })
}

/** 0 (alike) to 2. */
export function distance(one: Float32Array | undefined, two: Float32Array | undefined): number {
  if (!one || !two) return 1
  let sum = 0
  for (let k = 0; k < featureCount; k++) sum += (one[k] as number) * (two[k] as number)
  return 1 - sum
}
