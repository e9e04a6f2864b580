/**
 * The same recording again: which seconds of a query are which seconds of which reference.
 *
 * Prints propose (`scan.ts`, for a thousand hours `landmark-index.ts`), the fine print decides (`confirm.ts`). A query is
 * explained piece by piece: what a piece leaves open is asked again, so that cuts and montages come out as several pieces.
 */
import { bandCount, bandRate } from './bands.ts'
import { type Confirmed, confirm } from './confirm.ts'
import { type LandmarkIndex, landmarkIndex, proposeByLandmarks } from './landmark-index.ts'
import { type Landmarks, landmarkRate } from './landmarks.ts'
import type { SoundPrint } from './prints.ts'
import { longestWindow, type Proposal, propose, type ScanIndex, scanIndex, timeFactors } from './scan.ts'

/** Query seconds `from`..`to` are reference seconds from `at` on. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly at: number
  /** Seconds of the reference that pass per second of the query. */
  readonly time: number
  readonly pitch: number
}

export interface Same {
  readonly ref: number
  readonly score: number
  readonly accepted: boolean
  readonly pieces: readonly Piece[]
}

export interface SameIndex {
  readonly refs: readonly SoundPrint[]
  readonly scan: ScanIndex | null
  readonly landmarks: LandmarkIndex
}

/** Above this many hours the scan costs more than a second a query; then landmarks alone propose. */
const scanHours = 6

/** Make references searchable. */
export function indexSounds(refs: readonly SoundPrint[]): SameIndex {
  const hours = refs.reduce((sum, { seconds }) => sum + seconds, 0) / 3600
  return { refs, scan: hours <= scanHours ? scanIndex(refs) : null, landmarks: landmarkIndex(refs) }
}

const proposals = 5
/** Shortest stretch worth asking about, seconds. */
const shortest = 2

interface Found extends Confirmed {
  readonly ref: number
}

/**
 * Search.
 *
 * @param skip references not to look at (the query itself)
 * @returns one row per reference that shares seconds with the query; if none does, the likeliest, not accepted
 */
export function findSame(index: SameIndex, query: SoundPrint, skip: (ref: number) => boolean = () => false): Same[] {
  const found: Found[] = []
  const weak: Found[] = []
  for (let from = 0; from === 0 || from < query.seconds - 1; from += longestWindow) {
    const to = Math.min(query.seconds, from + longestWindow)
    follow(index, query, { from, to }, found)
    for (let round = 0; round < 4; round++) {
      const before = found.length
      for (const open of openIn(from, to, found)) ask(index, query, open, skip, found, weak)
      if (found.length === before) break
    }
  }
  return rowsOf(found, weak, query.seconds)
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What no piece covers yet. */
function openIn(from: number, to: number, found: readonly Found[]): Stretch[] {
  const taken = found.filter((piece) => piece.to > from && piece.from < to).sort((a, b) => a.from - b.from)
  const open: Stretch[] = []
  let at = from
  for (const piece of taken) {
    if (piece.from - at >= shortest) open.push({ from: at, to: piece.from })
    at = Math.max(at, piece.to)
  }
  if (to - at >= shortest || taken.length === 0) open.push({ from: at, to })
  return open
}

function ask(index: SameIndex, query: SoundPrint, open: Stretch, skip: (ref: number) => boolean, found: Found[], weak: Found[]): void {
  for (const proposal of proposalsFor(index, query, open, skip)) {
    const one = told(index, query, open, proposal)
    if (!one) continue
    if (!isSure(one)) weak.push(one)
    else if (!found.some((other) => other.ref === one.ref && overlap(other, one) > 0.3)) found.push(one)
  }
}

function told(index: SameIndex, query: SoundPrint, open: Stretch, proposal: Proposal): Found | null {
  const ref = index.refs[proposal.ref]
  const one = ref ? confirm(query, ref, open.from, open.to, proposal) : null
  return one ? { ...one, ref: proposal.ref } : null
}

function proposalsFor(index: SameIndex, query: SoundPrint, { from, to }: Stretch, skip: (ref: number) => boolean): Proposal[] {
  if (index.scan) {
    const bands = query.bands.subarray(Math.round(from * bandRate) * bandCount, Math.round(to * bandRate) * bandCount)
    return propose(index.scan, bands, timeFactors, proposals, skip)
  }
  const marks = cut(query.landmarks, from, to)
  return proposeByLandmarks(index.landmarks, marks, proposals, 3).filter(({ ref }) => !skip(ref))
}

function cut({ frames, bins }: Landmarks, from: number, to: number): Landmarks {
  const first = frames.findIndex((frame) => frame >= from * landmarkRate)
  const last = frames.findLastIndex((frame) => frame < to * landmarkRate)
  if (first < 0) return { frames: new Uint32Array(), bins: new Uint16Array() }
  return {
    frames: frames.subarray(first, last + 1).map((frame) => frame - Math.round(from * landmarkRate)),
    bins: bins.subarray(first, last + 1),
  }
}

/** A line that runs to the border of the last window is tried in this one before anything else is asked. */
function follow(index: SameIndex, query: SoundPrint, open: Stretch, found: Found[]): void {
  const before = found.filter(({ to }) => Math.abs(to - open.from) < 1)
  for (const piece of before) {
    const at = piece.line.at + (open.from - piece.line.from) * piece.line.time
    const one = told(index, query, open, { ref: piece.ref, at, time: piece.line.time, likeness: piece.likeness })
    if (one && (isSure(one) || (one.agreement > 0.2 && one.likeness > 0.4 && !one.waveDenies && one.from - open.from < 0.5)))
      found.push(one)
  }
}

function overlap(one: Stretch, two: Stretch): number {
  const both = Math.min(one.to, two.to) - Math.max(one.from, two.from)
  return both / Math.max(0.1, Math.min(one.to - one.from, two.to - two.from))
}

/**
 * The line between yes and no, set from negatives (`npm run bench:listen -- sounds`): precision first.
 *
 * The same words by a synthetic voice of another make agree up to 0.31 fine and 0.73 coarse. So either the harmonics agree
 * better than that, or a codec has worn them down and the coarse print and the clock are those of a copy.
 */
function isSure(one: Confirmed): boolean {
  return one.to - one.from >= 1 && strength(one) >= 1
}

/** 1 is the line. */
function strength(one: Confirmed): number {
  return one.waveDenies ? Math.min(0.95, heardAs(one)) : heardAs(one)
}

function heardAs({ score, agreement, likeness, line, wave = 0 }: Confirmed): number {
  if (wave > 0) return 1 + 4 * wave
  const byHarmonics = Math.min(agreement / 0.34, score / 0.7)
  const sameClock = Math.abs(line.time - 1) < 0.004 && Math.abs(line.pitch - 1) < 0.008
  const byWornCopy = sameClock ? Math.min((agreement + 0.5 * Math.max(0, likeness - 0.75)) / 0.22, score / 0.35, likeness / 0.75) : 0
  return Math.max(byHarmonics, byWornCopy)
}

function rowsOf(found: readonly Found[], weak: readonly Found[], seconds: number): Same[] {
  if (found.length === 0) {
    const [best] = [...weak].sort((a, b) => strength(b) - strength(a))
    return best ? [{ ref: best.ref, score: round(strength(best)), accepted: false, pieces: [] }] : []
  }
  const refs = [...new Set(found.map(({ ref }) => ref))]
  return refs
    .map((ref) => {
      const own = found.filter((piece) => piece.ref === ref).sort((a, b) => a.from - b.from)
      return {
        ref,
        score: round(Math.max(...own.map(strength))),
        accepted: true,
        pieces: joined(own).map((piece) => pieceOf(snapped(piece, seconds))),
      }
    })
    .sort((a, b) => b.score - a.score)
}

/** Neighbours on one line become one piece. */
function joined(pieces: readonly Found[]): Found[] {
  const out: Found[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const foretold = last ? last.line.at + (piece.line.from - last.line.from) * last.line.time : 0
    if (last && piece.from - last.to < 1 && Math.abs(foretold - piece.line.at) < 0.15) out[out.length - 1] = { ...last, to: piece.to }
    else out.push(piece)
  }
  return out
}

/** A piece that begins or ends within a breath of the query's own ends runs to them. */
function snapped(piece: Found, seconds: number): Found {
  const from = piece.from < 0.8 ? 0 : piece.from
  const to = seconds - piece.to < 0.8 ? seconds : piece.to
  return { ...piece, from, to }
}

function pieceOf({ from, to, line }: Found): Piece {
  const at = line.at + (from - line.from) * line.time
  return { from: round(from), to: round(to), at: round(Math.max(0, at)), time: round(line.time), pitch: round(line.pitch) }
}

const round = (value: number) => Math.round(value * 1000) / 1000
