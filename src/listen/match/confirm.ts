/**
 * Is it so, and from which second to which? A proposed line is laid under the fine print, moved until it fits best, and
 * read row by row: harmonics that agree count for it, harmonics that do not count against it.
 */
import { bandCount, bandRate } from './bands.ts'
import { fineHop, finePrint, fineRate, grainOf, type LogRows, likeness, logRows } from './fine.ts'
import { narrowRate } from './narrow.ts'
import type { SoundPrint } from './prints.ts'
import type { Proposal } from './scan.ts'
import { type WaveAgreement, waveAgreement } from './wave.ts'

/** Second q of the query is second `at + (q - from) * time` of the reference. */
export interface Line {
  readonly from: number
  readonly at: number
  readonly time: number
  /** The query's pitch over the reference's. */
  readonly pitch: number
}

/** A stretch of the query that is a stretch of a reference. Seconds. */
export interface Confirmed {
  readonly from: number
  readonly to: number
  readonly line: Line
  /** Mean agreement of the loud rows, about 0 by chance, 1 for a copy. */
  readonly agreement: number
  /** The same of the coarse prints: high for the same words by another voice, too. */
  readonly likeness: number
  /** Agreement times the root of the seconds of loud rows: what is compared with the threshold. */
  readonly score: number
  /** Share of quarter seconds whose very wave agrees, where enough of them do. */
  readonly wave?: number
  /** The wave was asked where it must agree, and does not. */
  readonly waveDenies?: boolean
}

const half = 256
const lagReach = 6

/** Agreement below which a row counts against the line. Chance gives about 0; the worst codecs 0.3 fine, 0.7 coarse. */
const evenFine = 0.13
const evenCoarse = 0.3

interface Sides {
  readonly query: SoundPrint
  readonly ref: SoundPrint
}

interface Rows {
  readonly query: LogRows
  readonly ref: LogRows
  readonly margin: number
}

/** Rows of both sides along a line: row n of the query stands against row n + margin of the reference. */
function rowsAlong(query: SoundPrint, ref: SoundPrint, seconds: number, line: Line, margin: number): Rows {
  const count = Math.max(2, Math.floor(seconds * line.time * fineRate))
  const step = fineHop / line.time
  const fromQuery = Math.round(line.from * narrowRate) - half
  const fromRef = Math.round(line.at * narrowRate) - half - margin * fineHop
  return {
    query: logRows(query.samples(fromQuery, Math.ceil(count * step) + 2 * half + 8), count, step),
    ref: logRows(ref.samples(fromRef, (count + 2 * margin) * fineHop + 2 * half), count + 2 * margin, fineHop),
    margin,
  }
}

/**
 * Confirm a proposal for the query seconds `from`..`to`.
 *
 * @returns null when nothing there agrees
 */
export function confirm(query: SoundPrint, ref: SoundPrint, from: number, to: number, proposal: Proposal): Confirmed | null {
  const rough: Line = { from, at: proposal.at, time: proposal.time, pitch: 1 }
  const placed = place(rowsAlong(query, ref, to - from, rough, lagReach), rough)
  const fitted = straighten(rowsAlong(query, ref, to - from, placed, lagReach), placed)
  const seen = read(rowsAlong(query, ref, to - from, fitted, 0), { query, ref }, fitted)
  // Where time and pitch did not move together the wave cannot be laid over the wave; the harmonics must do.
  if (Math.abs(fitted.pitch - fitted.time) > 0.03) return seen
  const wave = waveAgreement(query, ref, { from, to, at: fitted.at, time: fitted.time })
  if (wave.count < 8 || wave.share < 0.3) return seen && { ...seen, waveDenies: denies(wave, fitted) }
  return {
    from: Math.min(wave.from, seen?.from ?? to),
    to: Math.max(wave.to, seen?.to ?? from),
    line: { ...fitted, at: wave.at, ...clockOf(wave.time) },
    agreement: seen?.agreement ?? 0,
    likeness: seen?.likeness ?? 0,
    score: seen?.score ?? 0,
    wave: wave.share,
  }
}

/**
 * Time and pitch moved alike (or not at all), three loud seconds and more, and no wave in common: another reading of the same words. Copies agree
 * in nearly every quarter second through GSM, AMR, Opus, MP3 at 16 kbit/s, music and rooms; only vocoders leave no wave.
 */
function denies({ loud, share }: WaveAgreement, { time, pitch }: Line): boolean {
  return loud >= 12 && share < 0.3 && Math.abs(pitch - time) < 0.013
}

/** Speed by the wave: exact to some ten-thousandths. */
function clockOf(time: number): { time: number; pitch: number } {
  const exact = Math.abs(time - 1) < 0.000_4 ? 1 : time
  return { time: exact, pitch: Math.abs(exact - 1) < 0.004 ? 1 : exact }
}

/** Find pitch and lag together: all three on a thinned set of rows. */
function place(rows: Rows, line: Line): Line {
  const grains = finePrint(rows.ref, 1)
  const chosen = loudRows(finePrint(rows.query, 1).weights)
  let best = { sum: Number.NEGATIVE_INFINITY, pitch: 1, lag: 0 }
  for (const pitch of pitchesFor(line.time)) {
    const own = chosen.map((row) => grainOf(rows.query[row], pitch))
    for (let lag = -rows.margin; lag <= rows.margin; lag++) {
      let sum = 0
      chosen.forEach((row, at) => {
        sum += likeness(own[at], grains.rows[row + rows.margin + lag])
      })
      if (sum > best.sum) best = { sum, pitch, lag }
    }
  }
  return { ...line, pitch: best.pitch, at: line.at + best.lag / fineRate }
}

/** Pitch as it was; as fast as it runs; or moved by up to a semitone. The proposal's speed is known within a percent. */
function pitchesFor(time: number): number[] {
  const steps = Array.from({ length: 29 }, (_, at) => 0.93 + at * 0.005)
  return Math.abs(time - 1) < 0.005 ? steps : steps.filter((pitch) => Math.abs(pitch - 1) < 0.002 || Math.abs(pitch - time) < 0.013)
}

function loudRows(weights: Float32Array): number[] {
  const rows = [...weights.keys()].filter((row) => (weights[row] ?? 0) > 0.4)
  const every = Math.max(1, Math.floor(rows.length / 120))
  return rows.filter((_, at) => at % every === 0)
}

/** Lag of each quarter, and the line through them. */
function straighten(rows: Rows, line: Line): Line {
  const query = finePrint(rows.query, line.pitch)
  const ref = finePrint(rows.ref, 1)
  const quarter = Math.floor(rows.query.length / 4)
  const lags = [0, 1, 2, 3].map((part) => bestLag(query, ref, rows.margin, part * quarter, (part + 1) * quarter))
  const sure = lags.map((lag, part) => ({ ...lag, centre: (part + 0.5) * quarter })).filter(({ gain }) => gain > 0.15)
  if (sure.length < 2) return line
  const total = sure.reduce((sum, { weight }) => sum + weight, 0)
  const [x, y] = [sure.reduce((sum, s) => sum + s.weight * s.centre, 0) / total, sure.reduce((sum, s) => sum + s.weight * s.lag, 0) / total]
  const spread = sure.reduce((sum, s) => sum + s.weight * (s.centre - x) ** 2, 0)
  const slope = spread === 0 ? 0 : sure.reduce((sum, s) => sum + s.weight * (s.centre - x) * (s.lag - y), 0) / spread
  // Two percent is the step between proposals; more than that is no drift but another line.
  if (Math.abs(slope) > 0.02) return line
  return { ...line, at: line.at + (y - slope * x) / fineRate, time: line.time * (1 + slope) }
}

interface Lagged {
  readonly lag: number
  readonly gain: number
  readonly weight: number
}

function bestLag(query: ReturnType<typeof finePrint>, ref: ReturnType<typeof finePrint>, margin: number, from: number, to: number): Lagged {
  let best = { lag: 0, gain: -1, weight: 0 }
  for (let lag = -margin; lag <= margin; lag++) {
    let [sum, weight] = [0, 0]
    for (let row = from; row < to; row++) {
      const loud = query.weights[row] ?? 0
      if (loud === 0) continue
      sum += loud * likeness(query.rows[row], ref.rows[row + margin + lag])
      weight += loud
    }
    if (weight > 0 && sum / weight > best.gain) best = { lag, gain: sum / weight, weight }
  }
  return best
}

/** The stretch along the line whose agreement over chance sums highest. */
function read(rows: Rows, sides: Sides, line: Line): Confirmed | null {
  const query = finePrint(rows.query, line.pitch)
  const ref = finePrint(rows.ref, 1)
  const fine = smoothed(
    query.rows.map((row, at) => likeness(row, ref.rows[at])),
    2,
  )
  const coarse = smoothed(coarseAlong(sides, line, fine.length), 12)
  const weights = query.weights.map((weight, at) => Math.max(weight, 0.3 * (ref.weights[at] ?? 0)))
  let best = { sum: 0, from: 0, to: 0 }
  let run = { sum: 0, from: 0 }
  for (let at = 0; at < fine.length; at++) {
    if (run.sum <= 0) run = { sum: 0, from: at }
    run.sum += (weights[at] ?? 0) * ((fine[at] ?? 0) - evenFine + ((coarse[at] ?? 0) - evenCoarse) / 2)
    if (run.sum > best.sum) best = { sum: run.sum, from: run.from, to: at + 1 }
  }
  if (best.to === best.from) return null
  return told(trimmed(best, fine), { fine, coarse, weights }, line)
}

/** The coarse print is slow and runs over a cut: ends go back to where harmonics agree, by half a second at most. */
function trimmed({ from, to }: { from: number; to: number }, fine: Float32Array): { from: number; to: number } {
  let [first, last] = [from, to]
  while (first - from < 40 && first < last - fineRate && (fine[first] ?? 0) < evenFine) first++
  while (to - last < 40 && first < last - fineRate && (fine[last - 1] ?? 0) < evenFine) last--
  return { from: first, to: last }
}

/** Agreement of the coarse prints, row by row. */
function coarseAlong({ query, ref }: Sides, line: Line, count: number): number[] {
  return Array.from({ length: count }, (_, row) => {
    const seconds = row / fineRate
    const one = Math.round((line.from + seconds / line.time) * bandRate) * bandCount
    const two = Math.round((line.at + seconds) * bandRate) * bandCount
    let [both, own, other] = [0, 1, 1]
    for (let band = 0; band < bandCount; band++) {
      const [a, b] = [query.bands[one + band] ?? 0, ref.bands[two + band] ?? 0]
      both += a * b
      own += a * a
      other += b * b
    }
    return both / Math.sqrt(own * other)
  })
}

interface Agreements {
  readonly fine: Float32Array
  readonly coarse: Float32Array
  readonly weights: Float32Array
}

function told({ from, to }: { from: number; to: number }, { fine, coarse, weights }: Agreements, line: Line): Confirmed {
  let [fineSum, coarseSum, weight] = [0, 0, 0]
  for (let at = from; at < to; at++) {
    const loud = weights[at] ?? 0
    fineSum += loud * (fine[at] ?? 0)
    coarseSum += loud * (coarse[at] ?? 0)
    weight += loud
  }
  const second = (row: number) => line.from + row / fineRate / line.time
  const agreement = weight > 0 ? fineSum / weight : 0
  const likeness = weight > 0 ? coarseSum / weight : 0
  return { from: second(from), to: second(to), line, agreement, likeness, score: agreement * Math.sqrt(weight / fineRate) }
}

/** Mean over `reach` rows either side: single rows are noisy. */
function smoothed(values: readonly number[], reach: number): Float32Array {
  const sums = new Float64Array(values.length + 1)
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0)
  return Float32Array.from(values, (_, at) => {
    const [from, to] = [Math.max(0, at - reach), Math.min(values.length, at + reach + 1)]
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from)
  })
}
