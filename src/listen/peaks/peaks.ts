/**
 * Peaks: the outline of a sound for the page, in the binary layout of BBC audiowaveform (version 2, 8 bits).
 *
 * Made in one pass over decoded blocks; two bytes per pixel and channel are kept, so twelve hours need a few megabytes.
 * Pages that may not hear the original get peaks of the masked sound (`hide/`), never these.
 *
 * @see https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md
 */
import { growingBytes } from './growing-bytes.ts'

/** What the head of a peaks file says. */
export interface PeaksHead {
  readonly sampleRate: number
  readonly samplesPerPixel: number
  /** Pixels: pairs of lowest and highest per channel. */
  readonly length: number
  readonly channels: number
}

const headBytes = 24
const eightBits = 1

/** Samples per pixel of the finest level; each further level has twice as many. */
export const finestPeaks = 256

/** Takes decoded blocks as they come. `end` gives the file; the last pixel may stand for fewer samples. */
export interface PeaksListener {
  /** One array per channel, all of one length, samples -1..1 (what is not a number counts as 0). */
  readonly listen: (block: readonly Float32Array[]) => void
  readonly end: () => Uint8Array
}

/** A listener for `listen(path, options, [peaks.listen])`. @param samplesPerPixel a whole number from 1 on */
export function peaksListener(rate: number, channels: number, samplesPerPixel: number = finestPeaks): PeaksListener {
  const pairs = growingBytes()
  const low = new Float32Array(channels)
  const high = new Float32Array(channels)
  let inPixel = 0
  let length = 0
  const close = () => {
    for (let channel = 0; channel < channels; channel++) {
      pairs.push(byteOf(Math.floor((low[channel] ?? 0) * 128)))
      pairs.push(byteOf(Math.ceil((high[channel] ?? 0) * 127)))
    }
    low.fill(0)
    high.fill(0)
    inPixel = 0
    length++
  }
  const take = (block: readonly Float32Array[], from: number, to: number) => {
    for (let channel = 0; channel < channels; channel++) {
      const samples = block[channel]
      if (!samples) continue
      let [least, most] = inPixel === 0 ? [1, -1] : [low[channel] ?? 0, high[channel] ?? 0]
      for (let at = from; at < to; at++) {
        const sample = clipped(samples[at] ?? 0)
        if (sample < least) least = sample
        if (sample > most) most = sample
      }
      low[channel] = least
      high[channel] = most
    }
    inPixel += to - from
  }
  return {
    listen: (block) => {
      const count = block[0]?.length ?? 0
      for (let at = 0; at < count; ) {
        const stop = Math.min(count, at + samplesPerPixel - inPixel)
        take(block, at, stop)
        at = stop
        if (inPixel === samplesPerPixel) close()
      }
    },
    end: () => {
      if (inPixel > 0) close()
      return packed({ sampleRate: rate, samplesPerPixel, length, channels }, pairs.end())
    },
  }
}

/**
 * Peaks of a whole sound.
 *
 * @param sound decoded blocks as they come (`DecodedSound.blocks()`), or one array per channel
 */
export async function peaksOf(
  sound: AsyncIterable<readonly Float32Array[]> | readonly Float32Array[],
  rate: number,
  samplesPerPixel: number = finestPeaks,
): Promise<Uint8Array> {
  if (Array.isArray(sound)) return peaksOfChannels(sound as readonly Float32Array[], rate, samplesPerPixel)
  let listener: PeaksListener | null = null
  for await (const block of sound as AsyncIterable<readonly Float32Array[]>) {
    listener ??= peaksListener(rate, block.length, samplesPerPixel)
    listener.listen(block)
  }
  return (listener ?? peaksListener(rate, 1, samplesPerPixel)).end()
}

function peaksOfChannels(channels: readonly Float32Array[], rate: number, samplesPerPixel: number): Uint8Array {
  const listener = peaksListener(rate, Math.max(1, channels.length), samplesPerPixel)
  listener.listen(channels)
  return listener.end()
}

/** @returns null when these are no peaks of version 2 with 8 bits */
export function readPeaksHead(peaks: Uint8Array): PeaksHead | null {
  if (peaks.length < headBytes) return null
  const view = new DataView(peaks.buffer, peaks.byteOffset, peaks.byteLength)
  if (view.getInt32(0, true) !== 2 || (view.getUint32(4, true) & eightBits) === 0) return null
  const head = {
    sampleRate: view.getInt32(8, true),
    samplesPerPixel: view.getInt32(12, true),
    length: view.getUint32(16, true),
    channels: view.getInt32(20, true),
  }
  return head.channels > 0 && peaks.length >= headBytes + head.length * head.channels * 2 ? head : null
}

/** The next coarser level: two pixels become one. @throws on what is no peaks file */
export function halvedPeaks(peaks: Uint8Array): Uint8Array {
  const head = readPeaksHead(peaks)
  if (!head) throw new Error('These are no peaks of version 2.')
  const { channels } = head
  const length = Math.ceil(head.length / 2)
  const signed = new Int8Array(peaks.buffer, peaks.byteOffset + headBytes, head.length * channels * 2)
  const out = new Uint8Array(length * channels * 2)
  const row = channels * 2
  for (let at = 0; at < out.length; at += 2) {
    const first = Math.floor(at / row) * row * 2 + (at % row)
    const second = first + row < signed.length ? first + row : first
    out[at] = byteOf(Math.min(signed[first] ?? 0, signed[second] ?? 0))
    out[at + 1] = byteOf(Math.max(signed[first + 1] ?? 0, signed[second + 1] ?? 0))
  }
  return packed({ ...head, samplesPerPixel: head.samplesPerPixel * 2, length }, out)
}

/** All levels from the given one on, each half as long, down to about `least` pixels. */
export function peaksLevels(peaks: Uint8Array, least = 1024): Uint8Array[] {
  const levels = [peaks]
  for (let last = peaks; (readPeaksHead(last)?.length ?? 0) > least * 2; ) {
    last = halvedPeaks(last)
    levels.push(last)
  }
  return levels
}

/** Pixels `from`..`to` (half-open, of all channels) as a peaks file of their own: what a page asks for while scrolling. */
export function cutPeaks(peaks: Uint8Array, from: number, to: number): Uint8Array {
  const head = readPeaksHead(peaks)
  if (!head) throw new Error('These are no peaks of version 2.')
  const start = Math.max(0, Math.min(head.length, Math.floor(from)))
  const stop = Math.max(start, Math.min(head.length, Math.ceil(to)))
  const row = head.channels * 2
  return packed({ ...head, length: stop - start }, peaks.subarray(headBytes + start * row, headBytes + stop * row))
}

/** NaN fails every comparison and becomes 0. */
const clipped = (sample: number) => (sample > 1 ? 1 : sample < -1 ? -1 : sample || 0)
const byteOf = (value: number) => Math.max(-128, Math.min(127, value)) & 255

function packed({ sampleRate, samplesPerPixel, length, channels }: PeaksHead, pairs: Uint8Array): Uint8Array {
  const out = new Uint8Array(headBytes + pairs.length)
  const view = new DataView(out.buffer)
  view.setInt32(0, 2, true)
  view.setUint32(4, eightBits, true)
  view.setInt32(8, sampleRate, true)
  view.setInt32(12, samplesPerPixel, true)
  view.setUint32(16, length, true)
  view.setInt32(20, channels, true)
  out.set(pairs, headBytes)
  return out
}
