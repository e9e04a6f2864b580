/**
 * A stretch that stands twice in one sound, wave for wave. A person who says a sentence again never says it so.
 *
 * Landmarks propose at which distance something comes again; quarter seconds laid over each other decide. Tones are left
 * out: they are alike everywhere.
 */
import { fourier } from '../match/fourier.ts'
import { eachKey, type Landmarks, landmarksListener } from '../match/landmarks.ts'

const rate = 8000
const hop = 128
/** Nearer repetitions are echoes, and what concealment of lost packets does. */
const nearest = 1
/** Places of one key that are looked back on: hum and tones have thousands. */
const mostBack = 12
const leastVotes = 4
const mostProposals = 60
const chunk = 2000
const reach = 300
/** Correlation from which a quarter second is the same; speech said again stays far below. */
const same = 0.75
/** Shortest copy, quarter seconds. */
const shortest = 4

export interface Copy {
  /** Seconds of the later one. */
  readonly from: number
  readonly to: number
  /** Where the earlier one starts. */
  readonly of: number
  readonly likeness: number
}

/** @param samples one channel at 8000 Hz */
export function copiesIn(samples: Float32Array): Copy[] {
  const ear = landmarksListener()
  ear.take(samples)
  const found: Copy[] = []
  for (const proposal of proposals(ear.end())) {
    const copy = confirmed(samples, proposal)
    if (copy && !found.some((other) => copy.from < other.to && copy.to > other.from)) found.push(copy)
  }
  return found.sort((a, b) => a.from - b.from)
}

interface Proposal {
  /** Frame of the later one, and frames back to the earlier. */
  readonly frame: number
  readonly lag: number
  readonly votes: number
}

/** Distances that many keys share within two seconds. */
function proposals(landmarks: Landmarks): Proposal[] {
  const places = new Map<number, number[]>()
  const votes = new Map<number, Proposal>()
  eachKey(landmarks, { time: 1, pitch: 1 }, (key, frame) => {
    const before = places.get(key) ?? []
    for (const place of before.slice(-mostBack)) {
      const lag = frame - place
      if (lag * hop < nearest * rate) continue
      const cell = Math.floor(frame / 128) * 2 ** 24 + (lag >> 1)
      const known = votes.get(cell)
      votes.set(cell, { frame: known?.frame ?? frame, lag: known?.lag ?? lag, votes: (known?.votes ?? 0) + 1 })
    }
    before.push(frame)
    places.set(key, before)
  })
  const good = [...votes.values()].filter((one) => one.votes >= leastVotes)
  return good.sort((a, b) => b.votes - a.votes).slice(0, mostProposals)
}

interface Alike {
  readonly lag: number
  readonly likeness: number
}

/** Walk both ways from the proposal as long as quarter seconds agree at one distance. */
function confirmed(samples: Float32Array, { frame, lag }: Proposal): Copy | null {
  const middle = frame * hop
  const first = bestOf([0, 1, 2, 3, 4].map((n) => alike(samples, middle + (n - 1) * chunk, lag * hop, reach)))
  if (!first || first.likeness < same) return null
  const agrees = (at: number) => {
    const one = alike(samples, at, first.lag, 8)
    return one && one.likeness >= same ? one.likeness : 0
  }
  // Tenth by tenth of a second, so that the ends come out near where they are.
  const step = chunk / 4
  const start = middle - (middle % step)
  let [from, to, sum, count] = [start, start, 0, 0]
  for (let at = start - 8 * step; at < start + 12 * step; at += step) {
    const likeness = agrees(at)
    if (likeness === 0) continue
    ;[from, to] = [Math.min(from, at), Math.max(to, at + chunk)]
    sum += likeness
    count++
  }
  if (count === 0) return null
  for (let value = agrees(from - step); value > 0 && from > 0; value = agrees(from - step)) from -= step
  for (let value = agrees(to + step - chunk); value > 0 && to < samples.length; value = agrees(to + step - chunk)) to += step
  if (to - from < shortest * chunk) return null
  return { from: from / rate, to: to / rate, of: (from - first.lag) / rate, likeness: sum / count }
}

const bestOf = (list: readonly (Alike | null)[]) =>
  list.reduce((best, one) => (one && one.likeness > (best?.likeness ?? 0) ? one : best), null)

const size = 4096
const transform = fourier(size)

/**
 * Correlation of the quarter second at `at` with the one about `lag` earlier, at its best within `within` samples.
 *
 * @returns null for quiet, and for what is alike at every distance (tones)
 */
function alike(samples: Float32Array, at: number, lag: number, within: number): Alike | null {
  const back = at - lag - reach
  if (back < 0 || at < 0 || at + chunk > samples.length) return null
  const [re, im] = [new Float64Array(size), new Float64Array(size)]
  re.set(samples.subarray(at, at + chunk))
  im.set(samples.subarray(back, back + chunk + 2 * reach))
  const own = energyOf(re, chunk)
  if (own < chunk * 1e-6) return null
  const energies = runningEnergy(im)
  correlate(re, im)
  const likeness = (shift: number) => (re[shift] ?? 0) / Math.sqrt(own * (energies[shift] ?? 1) + 1e-9)
  let best = reach
  for (let shift = reach - within; shift <= reach + within; shift++) if (likeness(shift) > likeness(best)) best = shift
  let beside = 0
  for (let shift = 0; shift <= 2 * reach; shift++) if (Math.abs(shift - best) > 100) beside = Math.max(beside, likeness(shift))
  if (beside > 0.9 * likeness(best)) return null
  return { lag: lag + reach - best, likeness: likeness(best) }
}

function energyOf(values: Float64Array, count: number): number {
  let sum = 0
  for (let at = 0; at < count; at++) sum += (values[at] ?? 0) ** 2
  return sum
}

function runningEnergy(values: Float64Array): Float64Array {
  const out = new Float64Array(2 * reach + 1)
  out[0] = energyOf(values, chunk)
  for (let at = 1; at < out.length; at++) out[at] = (out[at - 1] ?? 0) - (values[at - 1] ?? 0) ** 2 + (values[at + chunk - 1] ?? 0) ** 2
  return out
}

/** Both sides are real: one transform does for both. Leaves the correlation in `re`. */
function correlate(re: Float64Array, im: Float64Array): void {
  transform.forward(re, im)
  const [outRe, outIm] = [new Float64Array(size), new Float64Array(size)]
  for (let k = 0; k < size; k++) {
    const m = (size - k) % size
    const [a, b, c, d] = [re[k] ?? 0, im[k] ?? 0, re[m] ?? 0, im[m] ?? 0]
    const [qr, qi, rr, ri] = [(a + c) / 2, (b - d) / 2, (b + d) / 2, (c - a) / 2]
    outRe[k] = qr * rr + qi * ri
    outIm[k] = qr * ri - qi * rr
  }
  transform.inverse(outRe, outIm)
  re.set(outRe)
}
