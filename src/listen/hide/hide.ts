/**
 * Hiding stretches of a recording: a new file is made, the original stays as it is.
 *
 * The sound is cut out, never covered: what stands under a tone is the tone alone, in every channel. Before and behind a
 * hidden stretch the original fades within 30 ms, so that no later encoder smears the edge of a word outwards.
 * Peaks, spectrograms and prints for people who may not hear the original are made from what comes out here.
 */

import { randomFillSync } from 'node:crypto'
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename } from 'node:path'
import { Trouble } from '../../model/index.ts'
import { type OpenSoundOptions, openSound } from '../decode/open-sound.ts'
import type { DecodedSound, Stretch } from '../decode/sound.ts'
import { writeWavHead } from '../decode/write-wav-head.ts'
import { type MaskKind, maskOf } from './masks.ts'

/** Seconds before and behind a hidden stretch in which the original fades. */
export const hiddenEdge = 0.03
/** Hidden sound is made anew in pieces of at most this length. */
const longestPiece = 10

/** The blocks of a sound with ranges hidden in all channels. Same rate, channels and length. @param random for tests only */
export async function* hideSound(
  sound: DecodedSound,
  ranges: readonly Stretch[],
  how: MaskKind,
  random: () => number = secretRandom(),
): AsyncIterable<Float32Array[]> {
  const rate = sound.sampleRate
  const hidden = merged(ranges).map(({ start, end }) => ({ start: Math.floor(start * rate), end: Math.ceil(end * rate) }))
  // One warp for the whole file and all channels: parties stay apart, and neither can be held against the other.
  const mask = maskOf(how, rate, random)
  const edge = Math.round(hiddenEdge * rate)
  for await (const { block, start, inside } of pieces(sound.blocks(), hidden, Math.round(longestPiece * rate)))
    yield inside ? block.map((samples) => mask(samples, start)) : block.map((samples) => faded(samples, start, hidden, edge))
}

/** What was written. */
export interface Hidden {
  readonly seconds: number
  readonly sampleRate: number
  readonly channels: number
  /** Ranges in force: in order, joined where they touched. */
  readonly ranges: readonly Stretch[]
  readonly how: MaskKind
}

/**
 * Write a WAV (16 bits, no tags) with ranges hidden.
 *
 * @param ranges seconds from the first decoded sample, half-open @param out must not be the original
 * @throws {Trouble} `RANGES_WRONG`, `DISK_FULL`, and as `openSound`
 */
export async function hide(
  path: string,
  ranges: readonly Stretch[],
  how: MaskKind,
  out: string,
  options: OpenSoundOptions = {},
): Promise<Hidden> {
  if (ranges.length === 0 || ranges.some(({ start, end }) => !(start >= 0 && end > start && Number.isFinite(end))))
    throw new Trouble('RANGES_WRONG', 'A stretch to hide needs a start and a later end, in seconds.', 'Mark the stretch again.')
  const sound = await openSound(path, options)
  const part = `${out}.part`
  const file = openSync(part, 'w')
  let samples = 0
  try {
    write(file, writeWavHead(sound.sampleRate, sound.channels, 0), basename(out))
    for await (const block of hideSound(sound, ranges, how)) {
      write(file, interleaved(block), basename(out))
      samples += block[0]?.length ?? 0
    }
    const head = writeWavHead(sound.sampleRate, sound.channels, samples * sound.channels * 2)
    writeSync(file, head, 0, head.length, 0)
  } catch (thrown) {
    closeSync(file)
    rmSync(part, { force: true })
    throw thrown
  }
  closeSync(file)
  renameSync(part, out)
  const { sampleRate, channels } = sound
  return { seconds: samples / sampleRate, sampleRate, channels, ranges: merged(ranges), how }
}

function merged(ranges: readonly Stretch[]): Stretch[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

interface Piece {
  readonly block: readonly Float32Array[]
  readonly start: number
  readonly inside: boolean
}

/** Cut blocks where hidden stretches begin and end; a hidden stretch comes as one piece, or in pieces of `longest`. */
async function* pieces(blocks: AsyncIterable<readonly Float32Array[]>, hidden: readonly Stretch[], longest: number): AsyncIterable<Piece> {
  let held: (readonly Float32Array[])[] = []
  let heldFrom = 0
  let at = 0
  const give = (): Piece[] => {
    const block = joined(held)
    held = []
    return block.length > 0 ? [{ block, start: heldFrom, inside: true }] : []
  }
  for await (const block of blocks) {
    const length = block[0]?.length ?? 0
    for (let from = 0; from < length; ) {
      const range = hidden.find(({ end }) => end > at)
      const inside = range !== undefined && range.start <= at
      const border = inside ? Math.min(range.end, heldFrom + longest) : (range?.start ?? Number.POSITIVE_INFINITY)
      if (inside && held.length === 0) heldFrom = at
      const stop = Math.min(length, from + (inside && held.length === 0 ? Math.min(range.end - at, longest) : border - at))
      const cut = block.map((samples) => samples.subarray(from, stop))
      at += stop - from
      from = stop
      if (!inside) yield { block: cut, start: at - (cut[0]?.length ?? 0), inside }
      else held.push(cut)
      if (inside && (at >= range.end || at - heldFrom >= longest)) yield* give()
    }
  }
  yield* give()
}

function joined(blocks: readonly (readonly Float32Array[])[]): Float32Array[] {
  const length = blocks.reduce((sum, block) => sum + (block[0]?.length ?? 0), 0)
  return (blocks[0] ?? []).map((_, channel) => {
    const out = new Float32Array(length)
    let at = 0
    for (const block of blocks) {
      out.set(block[channel] ?? [], at)
      at += block[channel]?.length ?? 0
    }
    return out
  })
}

/** Samples outside: as they were, but for the edges of hidden stretches. */
function faded(samples: Float32Array, start: number, hidden: readonly Stretch[], edge: number): Float32Array {
  const out = samples.slice()
  for (const range of hidden) {
    if (range.start - edge >= start + out.length || range.end + edge <= start) continue
    for (let at = Math.max(0, range.start - edge - start); at < Math.min(out.length, range.start - start); at++)
      out[at] = (out[at] ?? 0) * ((range.start - start - at) / edge)
    for (let at = Math.max(0, range.end - start); at < Math.min(out.length, range.end + edge - start); at++)
      out[at] = (out[at] ?? 0) * ((at + start - range.end) / edge)
  }
  return out
}

/** Numbers nobody can make again. */
function secretRandom(): () => number {
  const pool = new Uint32Array(4096)
  let at = pool.length
  return () => {
    if (at === pool.length) {
      randomFillSync(pool)
      at = 0
    }
    return (pool[at++] ?? 0) / 2 ** 32
  }
}

function interleaved(block: readonly Float32Array[]): Uint8Array {
  const channels = block.length
  const out = new Int16Array((block[0]?.length ?? 0) * channels)
  block.forEach((samples, channel) => {
    for (let at = 0; at < samples.length; at++)
      out[at * channels + channel] = Math.round(Math.max(-32_768, Math.min(32_767, (samples[at] ?? 0) * 32_768)))
  })
  return new Uint8Array(out.buffer)
}

function write(file: number, bytes: Uint8Array, name: string): void {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } catch (cause) {
    throw new Trouble(
      'DISK_FULL',
      `${name} could not be written: ${cause instanceof Error ? cause.message : cause}.`,
      'Make room on that disk, then try again. The original is untouched.',
      { cause },
    )
  }
}
