/**
 * Where somebody speaks, by rises over the quiet in nine bands: hears soft and far voices that level alone misses.
 *
 * No model and no training; the line moves with how far the speech of the last minutes stands out. It draws its borders
 * within a sixth of a second; for borders of turns on clean channels `energy-voice.ts` is the more exact one.
 */
import type { Stretch } from '../decode/sound.ts'
import { findTones } from './energy-voice.ts'
import { type ChannelFrames, frameLength } from './measure-frames.ts'

/** Decibels above the floor that count as speech wherever speech stands out more than that. */
const highestLine = 20
/** Least rise that can be speech at all. */
const lowestLine = 7
/** On noisy lines speech stands out less: the line is this share of what the loudest frames around reach. */
const shareOfLoud = 0.55
const loudShare = 0.95
const blockFrames = 1000
const sideBlocks = 3
/** Around a tone its rise is held; that much is no speech either. */
const toneMargin = 12

export interface SpectralSetting {
  /** Pauses shorter than this are bridged, seconds. */
  readonly bridge: number
  /** Shortest stretch, seconds. */
  readonly shortest: number
  /** Times the line; below 1 hears more. */
  readonly line: number
}

export const spectralRecall: SpectralSetting = { bridge: 0.1, shortest: 0.08, line: 1 }

/** Stretches of speech in one channel, in order, not touching. */
export function findSpeech(frames: ChannelFrames, setting: SpectralSetting = spectralRecall): Stretch[] {
  const { rise } = frames
  const loud = followLoud(rise)
  const tone = widened(findTones(frames))
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < rise.length; at++) {
    const line = setting.line * Math.min(highestLine, Math.max(lowestLine, shareOfLoud * (loud[Math.floor(at / blockFrames)] ?? 0)))
    if (!((rise[at] ?? 0) > line) || tone[at]) continue
    const last = found.at(-1)
    if (last && at - last.end <= setting.bridge / frameLength) last.end = at + 1
    else found.push({ start: at, end: at + 1 })
  }
  return found
    .filter(({ start, end }) => (end - start) * frameLength >= setting.shortest)
    .map(({ start, end }) => ({ start: start * frameLength, end: end * frameLength }))
}

/** What the loudest twentieth of the frames around each block reaches. */
function followLoud(rise: Float32Array): Float32Array {
  const blocks = Math.max(1, Math.ceil(rise.length / blockFrames))
  return Float32Array.from({ length: blocks }, (_, block) => {
    const around = rise.slice(Math.max(0, block - sideBlocks) * blockFrames, (block + sideBlocks + 1) * blockFrames).sort()
    return around[Math.min(around.length - 1, Math.floor(around.length * loudShare))] ?? 0
  })
}

function widened(tone: Uint8Array): Uint8Array {
  const out = new Uint8Array(tone.length)
  tone.forEach((is, at) => {
    if (is) out.fill(1, Math.max(0, at - toneMargin), at + toneMargin + 1)
  })
  return out
}
