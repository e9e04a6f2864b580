/**
 * Sentences laid along a sound: the cheapest way through (dynamic time warping) in which a sentence may be stretched,
 * sound between sentences may belong to none, and a sentence may be left out.
 */
import { distance } from './features.ts'

/** Costs. A row that fits costs about 0.4, one that does not about 0.9. */
const elsewhere = 0.72
const pause = 0.3
const stay = 0.04
const skipRow = 0.5

export interface Laid {
  /** Rows of the sound, half-open; null: left out. */
  readonly from: number
  readonly to: number
  /** For each row of the sound in `from..to`: the row of the sentence. */
  readonly path: Int32Array
}

type Rows = readonly Float32Array[]

/**
 * @param sound rows of the sound, thinned if long
 * @param speech whether somebody speaks in each row
 */
export function lay(sound: Rows, speech: Uint8Array, sentences: readonly Rows[]): (Laid | null)[] {
  const heads: number[] = []
  let total = 0
  for (const rows of sentences) {
    heads.push(total)
    total += rows.length
  }
  const states = total + sentences.length + 1
  const grid: Grid = { heads, sentences, total, came: new Uint8Array(sound.length * states), states }
  let last: Float64Array = new Float64Array(states).fill(Number.POSITIVE_INFINITY)
  last[total] = 0
  leaveOut(last, grid, -1)
  for (let t = 0; t < sound.length; t++) last = step(last, sound[t], speech[t] === 1, grid, t)
  return traced(grid, sound.length)
}

interface Grid {
  readonly heads: readonly number[]
  readonly sentences: readonly Rows[]
  readonly total: number
  readonly states: number
  /** How each state was reached: 0 stay, 1 next row, 2 over a row, 3 from between, 4 (between) from the end, 5 (between) left out. */
  readonly came: Uint8Array
}

function step(last: Float64Array, row: Float32Array | undefined, speaks: boolean, grid: Grid, t: number): Float64Array {
  const { heads, sentences, total, came, states } = grid
  const now = new Float64Array(states)
  const base = t * states
  for (let k = 0; k < sentences.length; k++) {
    const rows = sentences[k] as Rows
    const head = heads[k] as number
    for (let j = 0; j < rows.length; j++) {
      const at = head + j
      let best = (last[at] as number) + stay
      let how = 0
      const one = j > 0 ? (last[at - 1] as number) : (last[total + k] as number)
      if (one < best) {
        best = one
        how = j > 0 ? 1 : 3
      }
      if (j > 1 && (last[at - 2] as number) + stay < best) {
        best = (last[at - 2] as number) + stay
        how = 2
      }
      now[at] =
        best === Number.POSITIVE_INFINITY ? best : best + (speaks ? distance(row, rows[j]) : Math.min(pause + 0.1, distance(row, rows[j])))
      came[base + at] = how
    }
  }
  const idle = speaks ? elsewhere : pause
  for (let k = 0; k <= sentences.length; k++) {
    const at = total + k
    now[at] = (last[at] as number) + idle
    came[base + at] = 0
    const end = k > 0 ? (heads[k - 1] as number) + (sentences[k - 1] as Rows).length - 1 : -1
    if (end >= 0 && (now[end] as number) < (now[at] as number)) {
      now[at] = now[end] as number
      came[base + at] = 4
    }
  }
  leaveOut(now, grid, base)
  return now
}

function leaveOut(now: Float64Array, { sentences, total, came }: Grid, base: number): void {
  for (let k = 1; k <= sentences.length; k++) {
    const price = (now[total + k - 1] as number) + (sentences[k - 1] as Rows).length * skipRow
    if (price >= (now[total + k] as number)) continue
    now[total + k] = price
    if (base >= 0) came[base + total + k] = 5
  }
}

function traced({ heads, sentences, total, came, states }: Grid, count: number): (Laid | null)[] {
  const out: (Laid | null)[] = sentences.map(() => null)
  let k = sentences.length
  let inside = -1
  let path: number[] = []
  for (let t = count - 1; t >= 0; ) {
    const at = inside >= 0 ? (heads[k - 1] as number) + inside : total + k
    const how = came[t * states + at] as number
    if (inside < 0) {
      if (how === 4) {
        inside = (sentences[k - 1] as Rows).length - 1
        path = []
      } else if (how === 5) k--
      else t--
      continue
    }
    path.push(inside)
    const to = t + path.length
    t--
    if (how === 1) inside--
    else if (how === 2) inside -= 2
    else if (how === 3) {
      out[k - 1] = { from: t + 1, to, path: Int32Array.from(path.reverse()) }
      k--
      inside = -1
    }
  }
  return out
}
