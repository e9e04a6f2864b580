/** The voice of the odd files as WAV files at any rate, made once. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from './odd-sound.ts'
import { atRate, interleaved, voice } from './voice.ts'
import { chunk, fmt, riff } from './wav-bytes.ts'

/** Rate at which the voice is made: a multiple of no other, so that every file went through the same. */
const own = 48_000

export function sourceIn(folder: string, seconds: number): Source {
  const made = [voice(seconds, own, 1), voice(seconds, own, 2)] as const
  const at = (rate: number, channel: 0 | 1) => atRate(made[channel], own, rate)
  return {
    folder,
    mono: (rate) => at(rate, 0),
    wav: (rate, channels = 1) => {
      const path = join(folder, `source-${rate}-${channels}.wav`)
      const samples = interleaved(channels === 1 ? [at(rate, 0)] : [at(rate, 0), at(rate, 1)])
      if (!existsSync(path)) writeFileSync(path, riff([fmt({ rate, channels }), chunk('data', samples)]))
      return path
    },
  }
}
