/** The programs the edit bench calls. */
import { readFileSync } from 'node:fs'
import { ffmpeg, folder, sox } from '../listen/material.ts'

export { musicFile } from '../listen/distort.ts'
export { ffmpeg, folder, sox }

/** Samples of a file at 8000 Hz. */
export function decode(path: string): Float32Array {
  ffmpeg('-i', path, '-ar', '8000', '-ac', '1', '-f', 's16le', `${path}.s16`)
  const bytes = readFileSync(`${path}.s16`)
  return Float32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1), (sample) => sample / 32_768)
}
