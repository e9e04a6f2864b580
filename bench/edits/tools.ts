/** The programs the edit bench calls. */
import { readFileSync } from 'node:fs'
import { ffmpeg, folder, sox } from '../listen/material.ts'

export { musicFile } from '../listen/distort.ts'
export { ffmpeg, folder, sox }

/** Samples of a file at 8000 Hz. */
export function decode(path: string): Float32Array {
  ffmpeg(
    '-i',
    path,
    '-af',
    'aresample=8000:async=1:min_hard_comp=0.01:first_pts=0',
    '-ar',
    '8000',
    '-ac',
    '1',
    '-f',
    's16le',
    `${path}.s16`,
  )
  const bytes = readFileSync(`${path}.s16`)
  return Float32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1), (sample) => sample / 32_768)
}
