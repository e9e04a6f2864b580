/** The sound that engines read: one file of 16-bit samples at 16,000 Hz per channel, written once, cut as needed. */

import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Trouble } from '../../model/index.ts'
import { type OpenSoundOptions, openSound } from '../decode/open-sound.ts'
import type { Stretch } from '../decode/sound.ts'
import { writeWavHead } from '../decode/write-wav-head.ts'
import { resampler } from '../match/narrow.ts'
import type { EngineSound } from './contract.ts'

export const engineRate = 16_000

/** How many channels to keep, each in a file of its own; `mix`: one file, the mean of all channels. */
export interface Spool {
  readonly channels: number
  readonly mix: boolean
}

/**
 * Decode a recording for engines.
 *
 * @throws {Trouble} `DISK_FULL`, and as `openSound`
 */
export async function spoolSound(
  path: string,
  folder: string,
  { channels, mix }: Spool,
  options: OpenSoundOptions = {},
): Promise<EngineSound[]> {
  const sound = await openSound(path, options)
  const outs = Array.from({ length: Math.min(channels, sound.channels) }, (_, at) => {
    const file = join(folder, `engine-${at}.s16`)
    return { file, handle: opened(file), convert: resampler(sound.sampleRate, engineRate) }
  })
  let samples = 0
  try {
    for await (const block of sound.blocks()) {
      samples += block[0]?.length ?? 0
      const kept = outs.length === 1 && mix ? [mean(block)] : block
      for (const [at, { handle, convert }] of outs.entries()) write(handle, convert.take(kept[at] ?? new Float32Array()))
    }
    for (const { handle, convert } of outs) write(handle, convert.end())
  } finally {
    for (const { handle } of outs) closeSync(handle)
  }
  return outs.map(({ file }) => ({ path: file, sampleRate: engineRate, seconds: samples / sound.sampleRate }))
}

function mean(block: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = block
  return first.map((_, at) => block.reduce((sum, channel) => sum + (channel[at] ?? 0), 0) / block.length)
}

function opened(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (cause) {
    throw diskFull(cause)
  }
}

function write(handle: number, part: Float32Array): void {
  const bytes = Buffer.alloc(part.length * 2)
  part.forEach((sample, at) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, Number.isNaN(sample) ? 0 : sample)) * 32_767), at * 2)
  })
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
  } catch (cause) {
    throw diskFull(cause)
  }
}

/** The Trouble of a working copy that could not be written. */
export function diskFull(cause: unknown): Trouble {
  return new Trouble(
    'DISK_FULL',
    `The working copy of the sound could not be written: ${cause instanceof Error ? cause.message : cause}.`,
    'Make room, then try again. The original is untouched, and passages that were written down are kept.',
    { cause },
  )
}

/** Samples of a stretch, as bytes. */
export async function samplesIn(sound: EngineSound, { start, end }: Stretch): Promise<Buffer> {
  const file = await open(sound.path)
  try {
    const { size } = await stat(sound.path)
    const from = Math.min(size, Math.max(0, Math.floor(start * sound.sampleRate)) * 2)
    const to = Math.min(size - (size % 2), Math.max(from, Math.ceil(end * sound.sampleRate) * 2))
    const bytes = Buffer.alloc(to - from)
    await file.read(bytes, 0, bytes.length, from)
    return bytes
  } finally {
    await file.close()
  }
}

/** A stretch as a WAV file, 16 bit, one channel. */
export async function wavOf(sound: EngineSound, stretch: Stretch): Promise<Buffer> {
  const samples = await samplesIn(sound, stretch)
  return Buffer.concat([writeWavHead(sound.sampleRate, 1, samples.length), samples])
}

/** Level of a tenth of a second of a file, 0..1. */
export function levelAt(sound: EngineSound, second: number): number {
  const bytes = Buffer.alloc(Math.floor(sound.sampleRate / 10) * 2)
  const handle = openSync(sound.path, 'r')
  try {
    const read = readSync(handle, bytes, 0, bytes.length, Math.max(0, Math.floor(second * sound.sampleRate)) * 2)
    let sum = 0
    for (let at = 0; at + 1 < read; at += 2) sum += (bytes.readInt16LE(at) / 32_768) ** 2
    return Math.sqrt(sum / Math.max(1, read / 2))
  } finally {
    closeSync(handle)
  }
}
