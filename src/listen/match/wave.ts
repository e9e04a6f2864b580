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
  /** Loud quarter seconds of the query that were asked. */
  readonly loud: number
  /** Of the loud quarter seconds, 0..1; other voices give up to about 0.13 in ten seconds. */
  readonly share: number
  /** From the first to the last that agrees, seconds of the query. */
  readonly from: number
  readonly to: number
  /** The line they lie on: second of the reference where the asked stretch begins, and its seconds per second. */
  readonly at: number
  readonly time: number
}

/** Where to lay the wave over the wave. */
export interface WaveLine {
  readonly from: number
  readonly to: number
  /** Second of the reference where query second `from` lies, within 50 ms. */
  readonly at: number
  /** Seconds of the reference per second of the query, where the pitch moved with it. */
  readonly time: number
}

/** A quarter second that stands against silence agrees on no lag: it used to agree on all of them. */
export function waveAgreement(query: SoundPrint, ref: SoundPrint, { from, to, at, time }: WaveLine): WaveAgreement {
  const found: Lagged[] = []
  for (let second = from; second + 0.25 <= to && found.length < 60; second += 0.25) {
    const own = atSpeed(query, second, time)
    const other = ref.samples(Math.round((at + (second - from) * time) * narrowRate) - reach, chunk + 2 * reach)
    if (loud(own)) found.push({ second, lag: loud(other) ? bestLag(own, other) : Number.NaN })
  }
  const agreed = onOneLine(found)
  // A lone one, far from the others, agrees by chance.
  const best = agreed.on.filter(({ second }) => agreed.on.some((other) => other.second !== second && Math.abs(other.second - second) <= 1))
  const share = best.length / Math.max(1, found.length)
  const place = at + (agreed.lag - reach) / narrowRate
  return {
    count: best.length,
    loud: found.length,
    share,
    from: best[0]?.second ?? from,
    to: (best.at(-1)?.second ?? from) + 0.25,
    at: place,
    time: time + agreed.slope,
  }
}

interface Lagged {
  readonly second: number
  readonly lag: number
}

/** Two clocks never run quite alike: lags may lie on a slope of up to half a percent. */
const slopes = Array.from({ length: 41 }, (_, at) => (at - 20) * 0.000_25)

/** The most quarter seconds whose lags lie on one line. */
function onOneLine(found: readonly Lagged[]): { on: readonly Lagged[]; lag: number; slope: number } {
  const start = found[0]?.second ?? 0
  let best: { on: readonly Lagged[]; lag: number; slope: number } = { on: [], lag: reach, slope: 0 }
  for (const slope of slopes) {
    const level = found.map(({ second, lag }) => lag - slope * (second - start) * narrowRate)
    for (const lag of level) {
      const on = found.filter((_, at) => Math.abs((level[at] ?? Number.NaN) - lag) <= near)
      const flatter = on.length === best.on.length && Math.abs(slope) < Math.abs(best.slope)
      if (on.length > best.on.length || flatter) best = { on, lag, slope }
    }
  }
  return best
}

/** A quarter second of the reference's clock, as the query has it: a copy that runs faster is drawn out to the same wave. */
function atSpeed(query: SoundPrint, second: number, time: number): Float32Array {
  const start = Math.round(second * narrowRate)
  if (Math.abs(time - 1) < 0.004) return query.samples(start, chunk)
  const samples = query.samples(start, Math.ceil(chunk / time) + 2)
  return Float32Array.from({ length: chunk }, (_, at) => {
    const low = Math.floor(at / time)
    const share = at / time - low
    return (samples[low] ?? 0) * (1 - share) + (samples[low + 1] ?? 0) * share
  })
}

const loud = (samples: Float32Array) => samples.some((sample) => Math.abs(sample) > 0.002)

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
