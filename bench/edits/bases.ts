/** Invented calls of 40 seconds with pauses and the hiss of a room, and meetings: what chains and edits are tried on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { audio, ffmpeg, made, seeded, sentence, spoken } from '../listen/material.ts'

export const rate = 8000

export interface Base {
  readonly name: string
  readonly samples: Float32Array
  /** Seconds in the middle of pauses. */
  readonly pauses: readonly number[]
  /** Another voice on another line, for what is put in. */
  readonly foreign: Float32Array
}

/** Lines are chosen on one set; rates are written from the other. No voice, clip or seed in common. */
export type BaseSet = 'chosen' | 'fresh'

const sets = {
  fresh: {
    voices: ['fr', 'es+f2', 'pl+m3', 'ru', 'uk+f4', 'de+m5', 'en-us+f1'],
    clips: ['ami/trn04.wav', 'ami/trn08.wav', 'ami/tst01.wav'],
    seed: 900,
  },
  chosen: {
    voices: ['fr+m2', 'es+m1', 'pl', 'ru+f3', 'uk', 'de+f1', 'en-us+m7'],
    clips: ['ami/trn07.wav', 'ami/tst00.wav', 'ami/dev01.wav'],
    seed: 5900,
  },
}

export function decoded(path: string, name: string): Float32Array {
  const file = made(`${name}.s16`, (out) => ffmpeg('-i', path, '-ar', String(rate), '-ac', '1', '-f', 's16le', out))
  const bytes = readFileSync(file)
  return Float32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1), (sample) => sample / 32_768)
}

/** Hiss that hums a little lower: sums of noise, seeded. */
export function hiss(length: number, level: number, random: () => number): Float32Array {
  let slow = 0
  return Float32Array.from({ length }, () => {
    slow = 0.9 * slow + 0.3 * (random() - 0.5)
    return level * (slow + 0.5 * (random() - 0.5))
  })
}

function call(voice: string, at: number, set: BaseSet): { samples: Float32Array; pauses: number[] } {
  const random = seeded(sets[set].seed + at)
  const samples = hiss(40 * rate, [0.002, 0.006, 0.015][at % 3] ?? 0.004, random)
  const pauses: number[] = []
  for (let n = 0, from = rate; ; n++) {
    const name = set === 'fresh' ? `edit-${at}-${n}` : `edit-${set}-${at}-${n}`
    const said = decoded(spoken(name, sentence(voice.slice(0, 2), random, true), voice), name)
    const pause = Math.round(rate * (0.5 + random() * 1.2))
    if (from + said.length + pause > samples.length) return { samples, pauses }
    for (let k = 0; k < said.length; k++) samples[from + k] = (samples[from + k] ?? 0) + 0.5 * (said[k] ?? 0)
    from += said.length
    pauses.push((from + pause / 2) / rate)
    from += pause
  }
}

export function basesOf(set: BaseSet = 'fresh'): Base[] {
  const { voices, clips } = sets[set]
  const calls = voices.map((voice, at) => ({ name: voice, ...call(voice, at, set) }))
  const meetings = clips.map((path, at) => ({ name: path, samples: decoded(join(audio, path), `clip-${set}-${at}`), pauses: [8, 15, 22] }))
  // Calls and meetings in turn, so that a shorter run has both.
  const all = calls.flatMap((one, at) => (meetings[at] ? [one, meetings[at]] : [one]))
  return all.map((one, at) => ({ ...one, foreign: all[(at + 3) % all.length]?.samples ?? one.samples }))
}
