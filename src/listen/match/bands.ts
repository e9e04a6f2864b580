/**
 * The coarse print of a sound: sixteen bands, twenty-five times a second, each telling how the band rises and falls
 * against its own mean and its neighbours.
 *
 * Broad bands and slow frames survive codecs, a change of speed by some percent, tempo and pitch; taking away each band's
 * own mean makes the print blind to gain and equalisers.
 */
import { spectra } from './fourier.ts'
import { narrowRate } from './narrow.ts'

export const bandCount = 16
export const bandRate = 25
const hop = narrowRate / bandRate
const window = 640
const size = 1024
const low = 250
const high = 3500

/** Collect band powers from samples as they come; `end` gives the print. */
export function bandsListener(): { take(samples: Float32Array): void; end(): Int8Array } {
  const transform = spectra(window, size)
  const edges = melEdges(transform.bins)
  const powers: Float32Array[] = []
  const buffer = new Float32Array(window + hop)
  const [one, two] = [new Float64Array(transform.bins), new Float64Array(transform.bins)]
  let filled = window / 2
  const flush = () => {
    transform.power(buffer.subarray(0, window), buffer.subarray(hop, hop + window), one, two)
    powers.push(summed(one, edges), summed(two, edges))
    buffer.copyWithin(0, 2 * hop)
    filled -= 2 * hop
  }
  const take = (samples: Float32Array) => {
    for (let at = 0; at < samples.length; ) {
      const part = samples.subarray(at, at + buffer.length - filled)
      buffer.set(part, filled)
      filled += part.length
      at += part.length
      if (filled === buffer.length) flush()
    }
  }
  return {
    take,
    end: () => {
      take(new Float32Array(window))
      return printOf(powers)
    },
  }
}

function melEdges(bins: number): number[] {
  const mel = (hertz: number) => Math.log(1 + hertz / 700)
  const hertz = (value: number) => 700 * (Math.exp(value) - 1)
  const perBin = narrowRate / 2 / bins
  return Array.from({ length: bandCount + 1 }, (_, at) => {
    return Math.round(hertz(mel(low) + ((mel(high) - mel(low)) * at) / bandCount) / perBin)
  })
}

function summed(power: Float64Array, edges: readonly number[]): Float32Array {
  const out = new Float32Array(bandCount)
  for (let band = 0; band < bandCount; band++) {
    const [from, to] = [edges[band] ?? 0, edges[band + 1] ?? 0]
    let sum = 0
    for (let bin = from; bin < to; bin++) sum += power[bin] ?? 0
    out[band] = sum / Math.max(1, to - from)
  }
  return out
}

/** Frames either side over which a band's mean power is taken: five seconds, a few sentences. */
const meanReach = 125
/** Frames either side over which the slow part is taken away: 0.4 s, longer than a syllable. */
const slowReach = 10
const scale = 24

function printOf(powers: readonly Float32Array[]): Int8Array {
  const out = new Int8Array(powers.length * bandCount)
  const rises = Array.from({ length: bandCount }, (_, band) => risesOf(Float32Array.from(powers, (frame) => frame[band] ?? 0)))
  for (let at = 0; at < powers.length; at++) {
    let sum = 0
    for (let band = 0; band < bandCount; band++) sum += rises[band]?.[at] ?? 0
    const common = (0.7 * sum) / bandCount
    for (let band = 0; band < bandCount; band++) {
      const value = ((rises[band]?.[at] ?? 0) - common) * scale
      out[at * bandCount + band] = Math.max(-127, Math.min(127, Math.round(value)))
    }
  }
  return out
}

/** Logarithm over the local mean, floored 20 dB below it, without its slow part. */
function risesOf(power: Float32Array): Float32Array {
  const mean = localMean(power, meanReach)
  const log = power.map((value, at) => Math.log((value + 1e-9) / ((mean[at] ?? 0) + 1e-9) + 0.01))
  const slow = localMean(log, slowReach)
  return log.map((value, at) => value - (slow[at] ?? 0))
}

function localMean(values: Float32Array, reach: number): Float32Array {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0)
  return values.map((_, at) => {
    const [from, to] = [Math.max(0, at - reach), Math.min(values.length, at + reach + 1)]
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
  })
}
