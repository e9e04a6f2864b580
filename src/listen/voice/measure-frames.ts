/**
 * One pass over the sound: level and zero crossings of every 10 ms in the telephone band, per channel.
 *
 * What is kept is small (sixteen bytes a frame and channel), so hours of sound fit; the samples themselves are let go.
 */
import type { DecodedSound } from '../decode/sound.ts'
import { riseMeter } from './band-rise.ts'

export const frameLength = 0.01

/** Measures of one channel, one entry per 10 ms. */
export interface ChannelFrames {
  /** Level in the band 300–3400 Hz, decibels below full scale (-120 for silence). */
  readonly level: Float32Array
  /** Sign changes per sample, 0..1. */
  readonly crossings: Float32Array
  /** Share of samples that are exactly zero, 0..1. */
  readonly zeros: Float32Array
  /** How far the bands stand above their quiet, decibels (`band-rise.ts`). */
  readonly rise: Float32Array
}

export interface Measured {
  readonly samples: number
  readonly seconds: number
  readonly channels: readonly ChannelFrames[]
}

/** Somebody else who wants the same pass: gets each block as it is decoded. */
export type Listener = (block: readonly Float32Array[]) => void

/** Decode to the end and measure. @param also sees every block on the way */
export async function measureFrames(sound: DecodedSound, also: readonly Listener[] = []): Promise<Measured> {
  const meters = Array.from({ length: sound.channels }, () => createMeter(sound.sampleRate))
  let samples = 0
  for await (const block of sound.blocks()) {
    samples += block[0]?.length ?? 0
    for (const [at, channel] of block.entries()) meters[at]?.take(channel)
    for (const listener of also) listener(block)
  }
  return { samples, seconds: samples / sound.sampleRate, channels: meters.map((meter) => meter.end()) }
}

interface Meter {
  take(samples: Float32Array): void
  end(): ChannelFrames
}

function createMeter(rate: number): Meter {
  const filter = bandPass(rate)
  const level = growing()
  const crossings = growing()
  const zeros = growing()
  const rises = riseMeter(rate)
  const state = { sum: 0, crossed: 0, zero: 0, last: 0, count: 0, seen: 0, frames: 0 }
  const close = () => {
    if (state.count === 0) return
    level.push(state.sum === 0 ? -120 : Math.max(-120, 10 * Math.log10(state.sum / state.count)))
    crossings.push(state.crossed / state.count)
    zeros.push(state.zero / state.count)
    state.frames++
    state.sum = state.crossed = state.zero = state.count = 0
  }
  return {
    take: (samples) => {
      rises.take(samples)
      for (const sample of samples) {
        const heard = filter(sample)
        state.sum += heard * heard
        if (heard > 0 !== state.last > 0) state.crossed++
        if (sample === 0) state.zero++
        state.last = heard
        state.count++
        state.seen++
        // Frame borders by time, not by a rounded sample count: 11,025 Hz has 110.25 samples in 10 ms.
        if (state.seen >= (state.frames + 1) * rate * frameLength) close()
      }
    },
    end: () => {
      close()
      return { level: level.end(), crossings: crossings.end(), zeros: zeros.end(), rise: rises.end(state.frames) }
    },
  }
}

/** A list of numbers that grows in typed memory. */
function growing(): { push(value: number): void; end(): Float32Array } {
  let kept = new Float32Array(4096)
  let length = 0
  return {
    push: (value) => {
      if (length === kept.length) {
        const larger = new Float32Array(kept.length * 2)
        larger.set(kept)
        kept = larger
      }
      kept[length++] = value
    },
    end: () => kept.slice(0, length),
  }
}

/**
 * High pass at 300 Hz and, where the rate allows, low pass at 3400 Hz, second order each (Butterworth).
 *
 * @see R. Bristow-Johnson, Audio EQ Cookbook
 */
function bandPass(rate: number): (sample: number) => number {
  const high = biquad('high', 300, rate)
  if (rate <= 7000) return high
  const low = biquad('low', Math.min(3400, rate * 0.45), rate)
  return (sample) => low(high(sample))
}

function biquad(kind: 'high' | 'low', cut: number, rate: number): (sample: number) => number {
  const w = (2 * Math.PI * cut) / rate
  const cos = Math.cos(w)
  const alpha = Math.sin(w) / Math.SQRT2
  const a0 = 1 + alpha
  const edge = (kind === 'high' ? 1 + cos : 1 - cos) / 2 / a0
  const b1 = kind === 'high' ? -2 * edge : 2 * edge
  const [a1, a2] = [(-2 * cos) / a0, (1 - alpha) / a0]
  let x1 = 0
  let x2 = 0
  let y1 = 0
  let y2 = 0
  return (x) => {
    const y = edge * x + b1 * x1 + edge * x2 - a1 * y1 - a2 * y2
    x2 = x1
    x1 = x
    y2 = y1
    y1 = y
    return y
  }
}
