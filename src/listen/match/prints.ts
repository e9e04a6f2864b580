/** What is kept of one sound for the search: its length, its prints, and its samples in a file of their own. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { Trouble } from '../../model/index.ts'
import { mulaw } from '../decode/g711.ts'
import { openSound } from '../decode/open-sound.ts'
import { bandsListener } from './bands.ts'
import { type Landmarks, landmarksListener } from './landmarks.ts'
import { narrowed, narrowRate } from './narrow.ts'

export interface SoundPrint {
  readonly path: string
  readonly seconds: number
  /** `bandCount` values per frame. */
  readonly bands: Int8Array
  readonly landmarks: Landmarks
  /** Samples at 8000 Hz, from the first; silence beyond the ends. */
  samples(from: number, count: number): Float32Array
  close(): void
}

/**
 * Decode a file once and keep what the search needs. Memory: about 3 MB an hour; disk: 29 MB an hour in `spool`.
 *
 * @param spool a file that may be written over
 * @throws {Trouble} as `openSound`; `DISK_FULL` when the spool cannot be written
 */
export async function printOf(path: string, spool: string): Promise<SoundPrint> {
  const sound = await openSound(path)
  const bands = bandsListener()
  const landmarks = landmarksListener()
  const file = openSync(spool, 'w+')
  let count = 0
  try {
    for await (const block of narrowed(sound)) {
      bands.take(block)
      landmarks.take(block)
      write(file, block, path)
      count += block.length
    }
  } catch (thrown) {
    closeSync(file)
    throw thrown
  }
  return {
    path,
    seconds: count / narrowRate,
    bands: bands.end(),
    landmarks: landmarks.end(),
    samples: (from, length) => readBack(file, from, length),
    close: () => closeSync(file),
  }
}

function write(file: number, block: Float32Array, path: string): void {
  const bytes = new Uint8Array(block.length)
  for (let at = 0; at < block.length; at++) bytes[at] = toMulaw(block[at] ?? 0)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
  } catch (cause) {
    throw new Trouble(
      'DISK_FULL',
      `The working copy of ${path} could not be written: ${cause instanceof Error ? cause.message : cause}.`,
      'Make room where temporary files go (TMPDIR), then try again. The original is untouched.',
      { cause },
    )
  }
}

/** @see ITU-T G.711; the search needs no more than telephone quality, and this halves the disk */
function toMulaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const level = Math.min(32_635, Math.round(Math.abs(sample) * 32_768)) + 132
  const exponent = Math.min(7, Math.max(0, Math.floor(Math.log2(level)) - 7))
  return ~(sign | (exponent << 4) | ((level >> (exponent + 3)) & 15)) & 0xff
}

function readBack(file: number, from: number, count: number): Float32Array {
  const out = new Float32Array(count)
  const start = Math.max(0, from)
  const bytes = new Uint8Array(Math.max(0, from + count - start))
  const got = bytes.length > 0 ? readSync(file, bytes, 0, bytes.length, start) : 0
  for (let at = 0; at < got; at++) out[start - from + at] = mulaw[bytes[at] ?? 0] ?? 0
  return out
}
