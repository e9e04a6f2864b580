/**
 * Any sound as one channel at 8000 Hz: what telephones carry, and all that the search for the same recording looks at.
 */
import type { DecodedSound } from '../decode/sound.ts'

export const narrowRate = 8000

/** Decode to one channel at 8000 Hz, block by block. */
export async function* narrowed(sound: DecodedSound): AsyncIterable<Float32Array> {
  const convert = resampler(sound.sampleRate, narrowRate)
  for await (const block of sound.blocks()) {
    const out = convert.take(mixed(block))
    if (out.length > 0) yield out
  }
  const rest = convert.end()
  if (rest.length > 0) yield rest
}

/** Mean of the channels; where they cancel each other (one is inverted), the first alone. */
function mixed(block: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = block
  if (block.length < 2) return first
  const out = new Float32Array(first.length)
  for (const channel of block) for (let at = 0; at < out.length; at++) out[at] = (out[at] ?? 0) + (channel[at] ?? 0) / block.length
  return energy(out) < 0.02 * energy(first) ? first : out
}

function energy(samples: Float32Array): number {
  let sum = 0
  for (const sample of samples) sum += sample * sample
  return sum
}

export interface Resampler {
  take(samples: Float32Array): Float32Array
  end(): Float32Array
}

const lobes = 12
const phases = 256

/**
 * Change the rate with a windowed sinc. Samples in, as many out as are settled; `end` gives the rest.
 *
 * The length that comes out is that of the input times `to / from`, within one sample.
 */
export function resampler(from: number, to: number): Resampler {
  if (from === to) return { take: (samples) => samples, end: () => new Float32Array() }
  const step = from / to
  const cut = Math.min(1, 1 / step) * 0.95
  const reach = Math.ceil(lobes / cut)
  const table = sincTable(cut, reach)
  let held = new Float32Array(reach)
  let heldAt = -reach
  let next = 0
  const take = (samples: Float32Array): Float32Array => {
    const all = new Float32Array(held.length + samples.length)
    all.set(held)
    all.set(samples, held.length)
    const last = heldAt + all.length - reach - 1
    const count = Math.max(0, Math.floor(last / step) - next + 1)
    const out = new Float32Array(count)
    for (let n = 0; n < count; n++) out[n] = sampleAt(all, (next + n) * step - heldAt, table, reach)
    next += count
    const keepFrom = Math.max(0, Math.min(all.length, Math.floor(next * step) - reach - heldAt))
    held = all.slice(keepFrom)
    heldAt += keepFrom
    return out
  }
  return { take, end: () => take(new Float32Array(reach)) }
}

function sincTable(cut: number, reach: number): Float32Array {
  const table = new Float32Array((2 * reach + 1) * phases)
  for (let at = 0; at < table.length; at++) {
    const x = at / phases - reach
    const window = Math.abs(x) < reach ? 0.5 + 0.5 * Math.cos((Math.PI * x) / reach) : 0
    const turn = Math.PI * x * cut
    table[at] = cut * window * (Math.abs(turn) < 1e-9 ? 1 : Math.sin(turn) / turn)
  }
  return table
}

function sampleAt(samples: Float32Array, place: number, table: Float32Array, reach: number): number {
  const centre = Math.floor(place)
  const fraction = place - centre
  let sum = 0
  for (let n = -reach + 1; n <= reach; n++) {
    const x = Math.round((n - fraction + reach) * phases)
    sum += (samples[centre + n] ?? 0) * (table[x] ?? 0)
  }
  return sum
}
