/**
 * Butt splices: where two waves are set end to end, the sound makes one step that nothing before foretells and nothing
 * after repeats. A bang goes on after its first moment and a voice pulses again and again. Dead after any lossy codec.
 */
import { prediction } from './codec-grid.ts'

const order = 8
const windowSamples = 320
/** Samples either side that are compared: 25 ms, at least two pulses of most voices. */
const reach = 200
/** The step rings on in what the samples before it foretell. */
const ringing = order + 2
/** Times by which the step stands above everything near it. */
export const leastStep = 6

export interface Step {
  readonly second: number
  readonly times: number
}

/** @param samples one channel at 8000 Hz */
export function stepsIn(samples: Float32Array): Step[] {
  const rest = unforetold(samples)
  const found: Step[] = []
  for (let at = reach; at + reach < rest.length; at++) {
    const own = rest[at] ?? 0
    if (own < 0.002) continue
    let beside = 0.0001
    for (let n = ringing; n <= reach && own > leastStep * beside; n++) beside = Math.max(beside, rest[at - n] ?? 0, rest[at + n] ?? 0)
    const last = found.at(-1)
    if (own <= leastStep * beside || silentBeside(samples, at)) continue
    if (last && at / 8000 - last.second < 0.02) continue
    found.push({ second: at / 8000, times: own / beside })
  }
  return found
}

/** Lost frames and masks step to exact silence and are told as such. */
function silentBeside(samples: Float32Array, at: number): boolean {
  for (let from = at - reach; from <= at + reach - 20; from += 10) {
    let n = from
    while (n < from + 20 && samples[n] === 0) n++
    if (n === from + 20) return true
  }
  return false
}

/** What each sample holds that the eight before it do not foretell. */
function unforetold(samples: Float32Array): Float32Array {
  const out = new Float32Array(samples.length)
  for (let from = 0; from + windowSamples <= samples.length; from += windowSamples / 2) {
    const weights = prediction(samples, from)
    for (let at = from + windowSamples / 4; at < from + (3 * windowSamples) / 4; at++) {
      let rest = 0
      for (let k = 0; k <= order; k++) rest += (weights[k] ?? 0) * (samples[at - k] ?? 0)
      out[at] = Math.abs(rest)
    }
  }
  return out
}
