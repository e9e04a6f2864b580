/** What an editor does: each gives the new sound and the seconds where something was done. */
import { type Base, hiss, rate } from './bases.ts'

export interface Edited {
  readonly samples: Float32Array
  readonly at: readonly number[]
}

type Edit = (samples: Float32Array, base: Base, random: () => number) => Edited

const glued = (...parts: readonly Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]))

/** Two parts with the second faded in over the end of the first. */
function crossed(one: Float32Array, two: Float32Array, seconds: number): Float32Array {
  const over = Math.round(seconds * rate)
  const mixed = Float32Array.from(
    { length: over },
    (_, n) => (one[one.length - over + n] ?? 0) * (1 - n / over) + (two[n] ?? 0) * (n / over),
  )
  return glued(one.subarray(0, one.length - over), mixed, two.subarray(over))
}

const middle = (samples: Float32Array, random: () => number) => Math.round(samples.length * (0.35 + 0.3 * random()))

/** Nobody cuts at whole frames of a codec: up to a quarter of a second more, to the sample. */
const about = (seconds: number, random: () => number) => Math.round((seconds + random() / 4) * rate)

const cutOut =
  (seconds: number, fade: number): Edit =>
  (samples, _, random) => {
    const at = middle(samples, random)
    return { samples: crossed(samples.subarray(0, at), samples.subarray(at + about(seconds, random)), fade), at: [at / rate] }
  }

const putIn =
  (gain: number, fade: number): Edit =>
  (samples, { foreign }, random) => {
    const at = middle(samples, random)
    const from = about(6, random)
    const piece = foreign.subarray(from, from + about(3, random)).map((sample) => sample * gain)
    const first = crossed(samples.subarray(0, at), piece, fade)
    return { samples: crossed(first, samples.subarray(at), fade), at: [at / rate, (at + piece.length) / rate] }
  }

export const edits: Readonly<Record<string, Edit>> = {
  'cut out 1 s, hard': cutOut(1, 0),
  'cut out 3 s, faded 20 ms': cutOut(3, 0.02),
  'cut in a pause': (samples, { pauses }, random) => {
    const at = Math.round((pauses[Math.floor(pauses.length / 2)] ?? 15) * rate)
    return { samples: crossed(samples.subarray(0, at), samples.subarray(at + about(0.3, random)), 0.005), at: [at / rate] }
  },
  'foreign 3 s put in, hard': putIn(1, 0),
  'foreign 3 s put in, half as loud, faded': putIn(0.5, 0.02),
  'repeated 2 s': (samples, _, random) => {
    const at = middle(samples, random)
    return { samples: glued(samples.subarray(0, at), samples.subarray(at - about(2, random))), at: [at / rate] }
  },
  'two halves swapped': (samples, _, random) => {
    const at = middle(samples, random)
    return { samples: glued(samples.subarray(at), samples.subarray(0, at)), at: [(samples.length - at) / rate] }
  },
  'second half from a noisier line': (samples, _, random) => {
    const at = middle(samples, random)
    const noise = hiss(samples.length, 0.03, random)
    return { samples: samples.map((sample, n) => (n < at ? sample : sample + (noise[n] ?? 0))), at: [at / rate] }
  },
  'word covered with zeros': (samples, _, random) => {
    const at = middle(samples, random)
    return { samples: samples.slice().fill(0, at, at + rate / 2), at: [at / rate] }
  },
}
