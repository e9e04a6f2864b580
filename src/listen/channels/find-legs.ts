/**
 * What two channels are: one sound twice, two parties of a call, two parties with crosstalk, or unclear.
 *
 * Call recorders often put one party on each channel. Then who speaks is known and nothing need be guessed.
 */
import type { Listener } from '../voice/measure-frames.ts'

export interface Legs {
  readonly kind: 'one' | 'same' | 'parties' | 'leak' | 'unknown'
  /** Correlation of the two channels at the best lag, 0..1 (sign dropped: an inverted copy is a copy). */
  readonly correlation: number
  /** Lag of the second channel behind the first, milliseconds. */
  readonly lag: number
  /** Share of loud half seconds in which one channel is at least 6 dB above the other, 0..1. */
  readonly apart: number
}

const windowSeconds = 0.5
const mostWindows = 60
const lagSeconds = 0.04
const audible = 10 ** (-50 / 10)

interface Window {
  readonly left: Float32Array
  readonly right: Float32Array
}

/** A listener for `measureFrames` that looks at up to sixty half seconds, and the answer when all is heard. */
export function legsListener(rate: number, channels: number): { listen: Listener; legs(): Legs } {
  const length = Math.round(rate * windowSeconds)
  const windows: Window[] = []
  let left: number[] = []
  let right: number[] = []
  let seen = 0
  const take = () => {
    const window = { left: Float32Array.from(left), right: Float32Array.from(right) }
    left = []
    right = []
    if (Math.max(power(window.left), power(window.right)) < audible) return
    // Reservoir with a fixed step: later windows replace earlier ones evenly, the same file gives the same windows.
    if (windows.length < mostWindows) windows.push(window)
    else if (seen % 7 === 0) windows[Math.floor(seen / 7) % mostWindows] = window
    seen++
  }
  return {
    listen: ([one, two]) => {
      if (channels < 2 || !one || !two) return
      for (let at = 0; at < one.length; at++) {
        left.push(one[at] ?? 0)
        right.push(two[at] ?? 0)
        if (left.length === length) take()
      }
    },
    legs: () => (channels < 2 ? { kind: 'one', correlation: 1, lag: 0, apart: 0 } : judge(windows, rate)),
  }
}

function power(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return sum / Math.max(samples.length, 1)
}

function judge(windows: readonly Window[], rate: number): Legs {
  if (windows.length === 0) return { kind: 'unknown', correlation: 0, lag: 0, apart: 0 }
  const best = windows.map((window) => bestLag(window, Math.round(rate * lagSeconds)))
  const correlation = median(best.map(({ value }) => value))
  const lag = (median(best.map(({ lag }) => lag)) / rate) * 1000
  const loudness = windows.map(({ left, right }) => 10 * Math.log10((power(left) + 1e-12) / (power(right) + 1e-12)))
  const apart = loudness.filter((ratio) => Math.abs(ratio) > 6).length / windows.length
  const both = loudness.some((ratio) => ratio > 6) && loudness.some((ratio) => ratio < -6)
  return { kind: kindOf(correlation, apart, both), correlation, lag, apart }
}

function kindOf(correlation: number, apart: number, both: boolean): Legs['kind'] {
  if (correlation > 0.98 && apart < 0.2) return 'same'
  if (both && correlation < 0.3) return 'parties'
  if (both && apart > 0.5) return 'leak'
  return 'unknown'
}

function bestLag({ left, right }: Window, most: number): { value: number; lag: number } {
  const norm = Math.sqrt(power(left) * power(right)) * left.length
  if (norm === 0) return { value: 0, lag: 0 }
  let best = { value: 0, lag: 0 }
  for (let lag = -most; lag <= most; lag++) {
    let sum = 0
    for (let at = Math.max(0, -lag); at < Math.min(left.length, left.length - lag); at++) sum += (left[at] ?? 0) * (right[at + lag] ?? 0)
    const value = Math.abs(sum) / norm
    if (value > best.value) best = { value, lag }
  }
  return best
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
