/**
 * Does the wave itself agree? Quarter seconds of both sides are slid over each other; copies agree at one and the same
 * lag again and again, whatever music lies over them. Other voices, even of one maker with the same words, do not.
 */
import { fourier } from './fourier.ts'
import { narrowRate } from './narrow.ts'
import type { SoundPrint } from './prints.ts'

const chunk = 2000
const size = 4096
const reach = 400
const near = 4
const transform = fourier(size)

/** Quarter seconds that agree on one lag. */
export interface WaveAgreement {
  readonly count: number
  /** Of the loud quarter seconds, 0..1; other voices give up to about 0.13 in ten seconds. */
  readonly share: number
  /** From the first to the last that agrees, seconds of the query. */
  readonly from: number
  readonly to: number
}

/** @param at second of the reference where query second `from` lies, within 50 ms */
export function waveAgreement(query: SoundPrint, ref: SoundPrint, from: number, to: number, at: number): WaveAgreement {
  const found: { second: number; lag: number }[] = []
  for (let second = from; second + 0.25 <= to && found.length < 60; second += 0.25) {
    const own = query.samples(Math.round(second * narrowRate), chunk)
    const other = ref.samples(Math.round((at + second - from) * narrowRate) - reach, chunk + 2 * reach)
    if (own.some((sample) => Math.abs(sample) > 0.002)) found.push({ second, lag: bestLag(own, other) })
  }
  let best: typeof found = []
  for (const { lag } of found) {
    const agree = found.filter((one) => Math.abs(one.lag - lag) <= near)
    if (agree.length > best.length) best = agree
  }
  // A lone one, far from the others, agrees by chance.
  best = best.filter(({ second }) => best.some((other) => other.second !== second && Math.abs(other.second - second) <= 1))
  const share = best.length / Math.max(1, found.length)
  return { count: best.length, share, from: best[0]?.second ?? from, to: (best.at(-1)?.second ?? from) + 0.25 }
}

/** Lag of the highest correlation, both signs, the spectrum flattened halfway so that the pitch does not decide alone. */
function bestLag(own: Float32Array, other: Float32Array): number {
  const [ore, oim] = [new Float64Array(size), new Float64Array(size)]
  ore.set(own)
  oim.set(other)
  transform.forward(ore, oim)
  const [re, im] = [new Float64Array(size), new Float64Array(size)]
  for (let k = 0; k < size; k++) {
    const m = (size - k) % size
    const [a, b, c, d] = [ore[k] ?? 0, oim[k] ?? 0, ore[m] ?? 0, oim[m] ?? 0]
    const [qr, qi, rr, ri] = [(a + c) / 2, (b - d) / 2, (b + d) / 2, (c - a) / 2]
    const [x, y] = [qr * rr + qi * ri, qr * ri - qi * rr]
    const flat = Math.sqrt(Math.hypot(x, y)) + 1e-9
    re[k] = x / flat
    im[k] = y / flat
  }
  transform.inverse(re, im)
  let best = 0
  for (let lag = 0; lag <= 2 * reach; lag++) if (Math.abs(re[lag] ?? 0) > Math.abs(re[best] ?? 0)) best = lag
  return best
}
