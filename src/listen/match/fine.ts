/**
 * The fine print: the harmonics and grain of each 16 ms, in 203 narrow bins from 220 to 3400 Hz, without the envelope.
 *
 * Two voices that say the same words have like envelopes; their harmonics differ. Two copies of one recording share both.
 */
import { spectra } from './fourier.ts'
import { narrowRate } from './narrow.ts'

const window = 512
export const fineHop = 128
export const fineRate = narrowRate / fineHop
const bins = window / 2
const low = 14
export const fineBins = 203

/** Rows of `fineBins` values, and the weight of each row: how far its energy stands over the quiet ones. */
export interface FinePrint {
  readonly rows: readonly Float32Array[]
  readonly weights: Float32Array
}

const analyse = spectra(window, window)

/** Log power of each bin, row by row. */
export type LogRows = readonly Float32Array[]

/** @param pitch read bin k at `k * pitch`: what was raised by this factor is laid back in its place */
export function finePrint(logs: LogRows, pitch: number): FinePrint {
  const weights = new Float32Array(logs.length)
  for (let row = 0; row < logs.length; row++) {
    const log = logs[row] as Float32Array
    let loud = 0
    for (let bin = low; bin < low + fineBins; bin++) loud += Math.exp(log[bin] as number)
    weights[row] = loud
  }
  return { rows: withoutHum(logs.map((log) => grainOf(log, pitch))), weights: weighed(weights) }
}

/** What stands still through the whole stretch is the line or the room (hum, whistle): two recordings may share it. */
function withoutHum(rows: Float32Array[]): Float32Array[] {
  const mean = new Float32Array(fineBins)
  for (const row of rows) for (let at = 0; at < fineBins; at++) mean[at] = (mean[at] as number) + (row[at] as number) / rows.length
  for (const row of rows) {
    let sum = 0
    for (let at = 0; at < fineBins; at++) {
      const value = (row[at] as number) - (mean[at] as number)
      row[at] = value
      sum += value * value
    }
    const length = Math.sqrt(sum) || 1
    for (let at = 0; at < fineBins; at++) row[at] = (row[at] as number) / length
  }
  return rows
}

/**
 * @param samples at 8000 Hz; row n covers the 512 samples from `n * step` on
 * @param step samples between rows: `fineHop`, or less or more when the query runs at another speed
 */
export function logRows(samples: Float32Array, count: number, step: number): Float32Array[] {
  const [one, two] = [new Float64Array(bins), new Float64Array(bins)]
  const rows: Float32Array[] = []
  for (let at = 0; at < count; at += 2) {
    const [a, b] = [Math.round(at * step), Math.round((at + 1) * step)]
    analyse.power(samples.subarray(a, a + window), samples.subarray(b, b + window), one, two)
    rows.push(logOf(one), logOf(two))
  }
  return rows.slice(0, count)
}

/** A plain loop: this runs some hundred thousand times a query, and callbacks of typed arrays are slow. */
function logOf(power: Float64Array): Float32Array {
  const out = new Float32Array(bins)
  for (let bin = 0; bin < bins; bin++) out[bin] = Math.log((power[bin] as number) + 1e-7)
  return out
}

/** Running sums of one row at a time; kept so that not every row makes garbage. */
const sums = new Float64Array(bins + 1)

/** What stands above the mean of the bins around it, limited; unit length. */
export function grainOf(log: Float32Array | undefined, pitch: number): Float32Array {
  const out = new Float32Array(fineBins)
  if (!log) return out
  const reach = 7
  let sum = 0
  for (let bin = 0; bin < bins; bin++) sums[bin + 1] = (sums[bin] as number) + (log[bin] as number)
  for (let at = 0; at < fineBins; at++) {
    const place = (low + at) * pitch
    const bin = Math.floor(place)
    const part = place - bin
    const value = (log[bin] ?? 0) * (1 - part) + (log[bin + 1] ?? 0) * part
    const from = bin < reach ? 0 : bin - reach
    const to = Math.min(bins, bin + reach + 1)
    const mean = ((sums[to] as number) - (sums[from] ?? 0)) / Math.max(1, to - from)
    const rise = bin + 1 >= bins ? 0 : Math.max(-2, Math.min(3, value - mean))
    out[at] = rise
    sum += rise * rise
  }
  const length = Math.sqrt(sum) || 1
  for (let at = 0; at < fineBins; at++) out[at] = (out[at] ?? 0) / length
  return out
}

/** Loudness as a weight 0..1: nothing 30 dB under the loud tenth, all of it from 10 dB under. */
function weighed(loud: Float32Array): Float32Array {
  const sorted = [...loud].sort((a, b) => a - b)
  const top = (sorted[Math.floor(sorted.length * 0.9)] ?? 0) + 1e-6
  return loud.map((value) => Math.max(0, Math.min(1, (10 * Math.log10((value + 1e-9) / top) + 30) / 20)))
}

/** Likeness of two rows: cosine, -1..1. */
export function likeness(one: Float32Array | undefined, two: Float32Array | undefined): number {
  if (!one || !two) return 0
  let sum = 0
  for (let at = 0; at < fineBins; at++) sum += (one[at] as number) * (two[at] as number)
  return sum
}
