/** Prints that outlive the process: three files in a folder, so that a recording is decoded once and asked for ever. */
import { closeSync, openSync, readFileSync, readSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mulaw } from '../decode/g711.ts'
import { narrowRate } from './narrow.ts'
import type { SoundPrint } from './prints.ts'

const names = { samples: 'samples.ulaw', bands: 'bands.i8', frames: 'landmarks.u32', bins: 'landmarks.u16' } as const

/** Where `printOf` shall put the samples of a print that is kept in this folder. */
export const spoolIn = (dir: string) => join(dir, names.samples)

/** Keep the rest of a print whose samples lie in `spoolIn(dir)`. */
export function keepPrint(print: SoundPrint, dir: string): void {
  const bytes = ({ buffer, byteOffset, byteLength }: ArrayBufferView) => new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)
  writeFileSync(join(dir, names.bands), bytes(print.bands))
  writeFileSync(join(dir, names.frames), bytes(print.landmarks.frames))
  writeFileSync(join(dir, names.bins), bytes(print.landmarks.bins))
}

/** A kept print; `close` it. @throws an Error of the file system when it is not whole */
export function openPrint(dir: string): SoundPrint {
  const read = (name: string) => new Uint8Array(readFileSync(join(dir, name))).buffer
  const bands = new Int8Array(read(names.bands))
  const landmarks = { frames: new Uint32Array(read(names.frames)), bins: new Uint16Array(read(names.bins)) }
  const file = openSync(spoolIn(dir), 'r')
  return {
    path: dir,
    seconds: statSync(spoolIn(dir)).size / narrowRate,
    bands,
    landmarks,
    samples: (from, count) => samplesAt(file, from, count),
    close: () => closeSync(file),
  }
}

/** One stretch of a kept print as samples at 8000 Hz, mixed to one channel: for spectrograms without decoding again. */
export function keptSamples(dir: string, from: number, to: number): { samples: Float32Array; rate: number } {
  const file = openSync(spoolIn(dir), 'r')
  try {
    const start = Math.round(from * narrowRate)
    return { samples: samplesAt(file, start, Math.max(0, Math.round(to * narrowRate) - start)), rate: narrowRate }
  } finally {
    closeSync(file)
  }
}

function samplesAt(file: number, from: number, count: number): Float32Array {
  const out = new Float32Array(count)
  const start = Math.max(0, from)
  const bytes = new Uint8Array(Math.max(0, from + count - start))
  const got = bytes.length > 0 ? readSync(file, bytes, 0, bytes.length, start) : 0
  for (let at = 0; at < got; at++) out[start - from + at] = mulaw[bytes[at] ?? 0] ?? 0
  return out
}
