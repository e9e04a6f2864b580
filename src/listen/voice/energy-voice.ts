/**
 * Where somebody speaks, by level alone: the weaker of the two detectors, and it says so of itself.
 *
 * The floor and the loud level are followed in a window of twenty seconds, so that a line that gets noisier does not turn
 * into speech. Entering takes a rise, leaving takes a pause. Steady tones (ringing, beeps) are no speech.
 */

import type { Stretch } from '../decode/sound.ts'
import { type ChannelFrames, frameLength } from './measure-frames.ts'

/** How it listens. `recall` for transcription (misses little), `edges` for borders of turns (starts are exact). */
export interface VoiceSetting {
  /** Share of the way from floor to loud level that counts as speech, 0..1. */
  readonly enter: number
  readonly stay: number
  /** Least rise over the floor, decibels. */
  readonly rise: number
  /** Pause that ends a stretch, seconds. */
  readonly pause: number
  /** Shortest stretch, seconds. */
  readonly shortest: number
  /** Added before and after, seconds. */
  readonly pad: number
}

export const recallSetting: VoiceSetting = { enter: 0.35, stay: 0.25, rise: 5, pause: 0.5, shortest: 0.06, pad: 0.1 }
export const edgeSetting: VoiceSetting = { enter: 0.42, stay: 0.3, rise: 8, pause: 0.25, shortest: 0.05, pad: 0 }

const windowSeconds = 20
const stepSeconds = 1
const silence = -90

/** Stretches of speech in one channel, in order, not touching. */
export function findVoice(frames: ChannelFrames, setting: VoiceSetting): Stretch[] {
  const { level } = frames
  const { floor, loud } = followLevels(level)
  const tone = findTones(frames)
  const found: Stretch[] = []
  const pauseFrames = Math.round(setting.pause / frameLength)
  let start = -1
  let last = -1
  const close = () => {
    if (start >= 0 && (last + 1 - start) * frameLength >= setting.shortest)
      found.push({ start: start * frameLength, end: (last + 1) * frameLength })
    start = -1
  }
  for (let at = 0; at < level.length; at++) {
    const block = Math.floor((at * frameLength) / stepSeconds)
    const low = floor[block] ?? silence
    const span = Math.max((loud[block] ?? silence) - low, 0)
    const now = level[at] ?? silence
    const limit = low + Math.max(setting.rise, span * (start < 0 ? setting.enter : setting.stay))
    if (now > limit && now > silence && !tone[at]) {
      if (start < 0) start = at
      last = at
    } else if (start >= 0 && at - last > pauseFrames) close()
  }
  close()
  return joined(found, setting, level.length * frameLength)
}

function joined(found: readonly Stretch[], setting: VoiceSetting, end: number): Stretch[] {
  const out: { start: number; end: number }[] = []
  for (const stretch of found) {
    const start = Math.max(0, stretch.start - setting.pad)
    const stop = Math.min(end, stretch.end + setting.pad)
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, stop)
    else out.push({ start, end: stop })
  }
  return out
}

/** Floor (10th of a hundred) and loud level (95th) of the window around each second. Exact silence is left out. */
function followLevels(level: Float32Array): { floor: Float32Array; loud: Float32Array } {
  const perStep = Math.round(stepSeconds / frameLength)
  const steps = Math.ceil(level.length / perStep)
  const counts = Array.from({ length: steps }, (_, step) => histogram(level.subarray(step * perStep, (step + 1) * perStep)))
  const floor = new Float32Array(steps)
  const loud = new Float32Array(steps)
  const half = Math.round(windowSeconds / stepSeconds / 2)
  const sum = new Int32Array(bins)
  for (let step = 0, from = 0, to = 0; step < steps; step++) {
    for (; to < Math.min(steps, step + half + 1); to++) add(sum, counts[to], 1)
    for (; from < step - half; from++) add(sum, counts[from], -1)
    floor[step] = percentile(sum, 0.1)
    loud[step] = percentile(sum, 0.95)
  }
  return { floor, loud }
}

const bins = 121

function histogram(level: Float32Array): Int32Array {
  const counts = new Int32Array(bins)
  for (const value of level)
    if (value > silence)
      counts[Math.min(bins - 1, Math.max(0, Math.round(-value)))] = (counts[Math.min(bins - 1, Math.max(0, Math.round(-value)))] ?? 0) + 1
  return counts
}

function add(sum: Int32Array, counts: Int32Array | undefined, sign: 1 | -1): void {
  if (counts) for (let bin = 0; bin < bins; bin++) sum[bin] = (sum[bin] ?? 0) + sign * (counts[bin] ?? 0)
}

/** Level below which this share of the frames lies; bins run from loud (0 dB) to silent (-120 dB). */
function percentile(counts: Int32Array, share: number): number {
  let total = 0
  for (const count of counts) total += count
  if (total === 0) return silence
  let left = total * (1 - share)
  for (let bin = 0; bin < bins; bin++) {
    left -= counts[bin] ?? 0
    if (left <= 0) return -bin
  }
  return silence
}

/** Frames inside a steady tone: level and pitch hardly move for three tenths of a second. Speech never holds so still. */
export function findTones({ level, crossings }: ChannelFrames): Uint8Array {
  const tone = new Uint8Array(level.length)
  const length = Math.round(0.3 / frameLength)
  for (let at = 0; at + length <= level.length; at += 5) {
    if (spread(level, at, length) < 1 && (level[at] ?? silence) > -60 && spread(crossings, at, length) < 0.015)
      tone.fill(1, at, at + length)
  }
  return tone
}

function spread(values: Float32Array, at: number, length: number): number {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let n = at; n < at + length; n++) {
    const value = values[n] ?? 0
    if (value < low) low = value
    if (value > high) high = value
  }
  return high - low
}
