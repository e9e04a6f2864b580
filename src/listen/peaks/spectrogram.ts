/**
 * Spectrogram tiles: one grey picture of a few seconds, made when a page asks for it and kept by whoever asked.
 *
 * Windows of 25 ms every 10 ms, up to 4 kHz (telephone) or 8 kHz; dark is silent, light is loud.
 */
import { deflateSync } from 'node:zlib'
import { spectra } from '../match/fourier.ts'
import { crc32 } from './crc32.ts'

/** A grey picture, row by row from the top. The top row is the highest pitch, each column is 10 ms. */
export interface Tile {
  readonly width: number
  readonly height: number
  /** One byte a point, `width * height` of them. */
  readonly data: Uint8Array
  /** Hertz at the upper edge. */
  readonly top: number
}

const windowSeconds = 0.025
const hopSeconds = 0.01
/** Decibels below full scale that are black; 0 dB is white. */
const darkest = -100
const lightest = -20
/** Longest tile: two minutes give 12,000 columns. */
const longestTile = 120

/**
 * One tile.
 *
 * @param samples one channel, -1..1 @param from,to seconds, half-open; at most two minutes are drawn
 */
export function spectrogramTile(samples: Float32Array, rate: number, from: number, to: number): Tile {
  const top = rate >= 16_000 ? 8000 : Math.min(4000, rate / 2)
  const height = top > 4000 ? 256 : 128
  const width = Math.max(0, Math.ceil((Math.min(to, from + longestTile) - from) / hopSeconds - 1e-9))
  const window = Math.max(4, Math.round(rate * windowSeconds))
  const size = 2 ** Math.ceil(Math.log2(Math.max(window, (height * rate) / top)))
  const transform = spectra(window, size)
  const data = new Uint8Array(width * height)
  const [one, two] = [new Float64Array(transform.bins), new Float64Array(transform.bins)]
  const frame = (column: number) => cut(samples, Math.round((from + (column + 0.5) * hopSeconds) * rate) - (window >> 1), window)
  // A full-scale tone gives (window / 4) squared through the Hann window.
  const scale = (window / 4) ** 2
  const draw = (column: number, power: Float64Array) => {
    for (let row = 0; row < height; row++) {
      const [low, high] = [row, row + 1].map((at) => (at / height) * top * (size / rate)) as [number, number]
      data[(height - 1 - row) * width + column] = greyOf(loudest(power, low, high) / scale)
    }
  }
  for (let column = 0; column < width; column += 2) {
    transform.power(frame(column), frame(column + 1), one, two)
    draw(column, one)
    if (column + 1 < width) draw(column + 1, two)
  }
  return { width, height, data, top }
}

function cut(samples: Float32Array, from: number, length: number): Float32Array {
  const out = new Float32Array(length)
  const start = Math.max(0, from)
  if (start < samples.length && from + length > start) out.set(samples.subarray(start, from + length), start - from)
  return out
}

function loudest(power: Float64Array, low: number, high: number): number {
  let most = power[Math.min(power.length - 1, Math.round((low + high) / 2))] ?? 0
  for (let bin = Math.ceil(low); bin < Math.min(high, power.length); bin++) most = Math.max(most, power[bin] ?? 0)
  return most
}

function greyOf(power: number): number {
  const decibels = 10 * Math.log10(power + 1e-12)
  if (!(decibels > darkest)) return 0
  return Math.min(255, Math.round(((decibels - darkest) / (lightest - darkest)) * 255))
}

/** The tile as a PNG of eight grey bits; no date, no text in it. */
export function greyPng({ width, height, data }: Tile): Uint8Array {
  const head = new Uint8Array(13)
  const view = new DataView(head.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  head[8] = 8
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row++) rows.set(data.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const parts = [pngPart('IHDR', head), pngPart('IDAT', deflateSync(rows)), pngPart('IEND', new Uint8Array())]
  return Buffer.concat([Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), ...parts])
}

function pngPart(name: string, body: Uint8Array): Uint8Array {
  const out = Buffer.alloc(body.length + 12)
  out.writeUInt32BE(body.length, 0)
  out.write(name, 4, 'latin1')
  out.set(body, 8)
  out.writeUInt32BE(crc32(out.subarray(4, body.length + 8)), body.length + 8)
  return out
}
