/**
 * A voice of our own for tests of decoding: harmonics that glide, syllables and pauses of uneven length. No two seconds are
 * alike, so that a shift of a few milliseconds can be read off; codecs of speech carry it like speech.
 */

/** Seeded numbers 0..1. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** @returns samples -0.6..0.6 at `rate` */
export function voice(seconds: number, rate: number, seed = 1): Float32Array {
  const random = seeded(seed)
  const out = new Float32Array(Math.round(seconds * rate))
  let at = 0
  let phase = 0
  while (at < out.length) {
    const length = Math.round((0.08 + random() * 0.22) * rate)
    const [from, to] = [100 + random() * 120, 100 + random() * 120]
    const [first, second] = [300 + random() * 500, 900 + random() * 1500]
    for (let n = 0; n < length && at < out.length; n++, at++) {
      const share = n / length
      const pitch = from + (to - from) * share
      phase += pitch / rate
      let sum = 0
      for (let harmonic = 1; harmonic * pitch < Math.min(3400, rate * 0.45); harmonic++) {
        const height = harmonic * pitch
        const weight = 1 / (1 + ((height - first) / 150) ** 2) + 0.5 / (1 + ((height - second) / 200) ** 2)
        sum += weight * Math.sin(2 * Math.PI * harmonic * phase)
      }
      out[at] = 0.15 * sum * Math.sin(Math.PI * share) ** 0.5
    }
    if (random() < 0.35) at += Math.round((0.03 + random() * 0.25) * rate)
  }
  return out.map((sample) => Math.max(-0.6, Math.min(0.6, sample)))
}

/** Interleaved 16-bit samples of channels of one length. */
export function interleaved(channels: readonly Float32Array[]): Buffer {
  const frames = channels[0]?.length ?? 0
  const out = Buffer.alloc(frames * channels.length * 2)
  for (let frame = 0; frame < frames; frame++)
    for (const [at, channel] of channels.entries())
      out.writeInt16LE(Math.round((channel[frame] ?? 0) * 32_767), (frame * channels.length + at) * 2)
  return out
}

/**
 * How much later `heard` is than `truth`, in seconds, in a window of the truth, and how well they agree there (-1..1).
 *
 * @param window seconds of the truth, start and end
 */
export function lagOf(
  truth: Float32Array,
  heard: Float32Array,
  rate: number,
  [start, end]: readonly [number, number],
): { lag: number; agrees: number } {
  const most = Math.round(0.4 * rate)
  const [from, to] = [Math.round(start * rate), Math.round(end * rate)]
  let best = { lag: 0, agrees: -1 }
  for (let lag = -most; lag <= most; lag++) {
    let [sum, own, other] = [0, 1e-9, 1e-9]
    for (let at = from; at < to; at += 3) {
      const [a, b] = [truth[at] ?? 0, heard[at + lag] ?? 0]
      sum += a * b
      own += a * a
      other += b * b
    }
    const agrees = sum / Math.sqrt(own * other)
    if (agrees > best.agrees) best = { lag: lag / rate, agrees }
  }
  return best
}

/** Samples at another rate, by straight lines between them; enough to compare times. */
export function atRate(samples: Float32Array, from: number, to: number): Float32Array {
  if (from === to) return samples
  const out = new Float32Array(Math.round((samples.length * to) / from))
  for (let at = 0; at < out.length; at++) {
    const place = (at * from) / to
    const low = Math.floor(place)
    out[at] = (samples[low] ?? 0) * (low + 1 - place) + (samples[low + 1] ?? 0) * (place - low)
  }
  return out
}
