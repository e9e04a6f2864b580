/**
 * The grid of GSM full rate. Its decoder sets a pulse on every third sample of each forty; that rhythm stays in the sound
 * when it is written as WAV, and even under a later codec. A cut moves it, unless it was a whole number of forties long.
 *
 * @see ETSI EN 300 961 (GSM 06.10), section 5.2.15: regular pulse excitation
 */

/** Samples at 8000 Hz that share one set of pulses. */
const period = 40
const order = 8
const windowSamples = 320
/** Samples whose fold is kept together: a quarter of a second. */
const blockSamples = 2000
/** Blocks either side of a place that are asked: three seconds (pieces may be short), six, and twelve (pulses may be faint). */
const sides = [12, 24, 48]
/** One move is told once within this many blocks. */
const apart = 12
/** How far the pulses must stand out on each side, and how much worse the other side's grid must fit; in standard errors. */
const least = 5
const leastLoss = 4.8

/**
 * The coder chooses one of four sets of pulses for each forty, one sample apart; another voice may prefer another set. So a move
 * of one or two samples is no sign of anything. One cut in ten moves the grid by as little and is not seen.
 */
const anotherSet = 2

export interface GridShift {
  readonly second: number
  /** Samples at 8000 Hz by which the grid moved, 1..39. */
  readonly shift: number
}

/** Places where the grid moves. @param samples one channel at 8000 Hz */
export function gridShifts(samples: Float32Array): GridShift[] {
  const blocks = foldedBlocks(samples)
  const losses = Array.from(blocks, (_, at) => strongest(sides.map((side) => lossAt(blocks, at, side))))
  const found: GridShift[] = []
  for (let at = 0; at < losses.length; at++) {
    const own = losses[at]
    if (!own) continue
    // The highest of its surroundings, so that one move is told once.
    const around = losses.slice(Math.max(0, at - apart), at + apart + 1)
    if (around.some((other, n) => other && (other.loss > own.loss || (other.loss === own.loss && n < Math.min(at, apart))))) continue
    found.push({ second: (at * blockSamples) / 8000, shift: own.shift })
  }
  return found
}

interface Loss {
  readonly loss: number
  readonly shift: number
}

/** How much the two sides lose when they must share one grid; null when either has none to speak of. */
function lossAt(blocks: readonly Float64Array[], at: number, side: number): Loss | null {
  if (at < side / 2 || at + side / 2 > blocks.length) return null
  const before = scoresOf(blocks.slice(Math.max(0, at - side), at))
  const after = scoresOf(blocks.slice(at, at + side))
  const [one, two] = [highest(before), highest(after)]
  if (one === two || (before[one] ?? 0) < least || (after[two] ?? 0) < least) return null
  const loss = Math.min((after[two] ?? 0) - (after[one] ?? 0), (before[one] ?? 0) - (before[two] ?? 0))
  const shift = (two - one + period) % period
  return loss < leastLoss || Math.min(shift, period - shift) <= anotherSet ? null : { loss, shift }
}

const strongest = (list: readonly (Loss | null)[]) => list.reduce((best, one) => (one && one.loss > (best?.loss ?? 0) ? one : best), null)

const highest = (values: Float64Array) => values.reduce((best, value, at) => (value > (values[best] ?? 0) ? at : best), 0)

/** Where the pulses may stand (three of the four sets of thirteen share these places), as weights that sum to nothing. */
const pulses = Float64Array.from({ length: period }, (_, at) => (at % 3 === 0 && at >= 3 && at <= 36 ? 0.7 : -0.3))
const pulsesLength = Math.sqrt(pulses.reduce((sum, value) => sum + value * value, 0))

/** For each of forty grids: standard errors by which the residual is stronger at its pulses. */
function scoresOf(blocks: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(period + 2)
  for (const block of blocks) for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (block[at] ?? 0)
  const [squares, count] = [sum[period] ?? 0, sum[period + 1] ?? 0]
  const mean = sum.subarray(0, period).reduce((all, value) => all + value, 0) / Math.max(1, count)
  const spread = Math.sqrt(Math.max(1e-12, squares / Math.max(1, count) - mean * mean))
  const scale = pulsesLength * spread * Math.sqrt(Math.max(1, count) / period)
  return Float64Array.from({ length: period }, (_, grid) => {
    let score = 0
    for (let at = 0; at < period; at++) score += (pulses[at] ?? 0) * (sum[(at + grid) % period] ?? 0)
    return score / scale
  })
}

/** Per block: the residual summed over each of forty places, its squares, and how many samples there were. */
function foldedBlocks(samples: Float32Array): Float64Array[] {
  const blocks = Array.from({ length: Math.ceil(samples.length / blockSamples) }, () => new Float64Array(period + 2))
  let local = 1e-6
  for (let from = 0; from + windowSamples <= samples.length; from += windowSamples / 2) {
    const weights = prediction(samples, from)
    for (let at = from + windowSamples / 4; at < from + (3 * windowSamples) / 4; at++) {
      let rest = 0
      for (let k = 0; k <= order; k++) rest += (weights[k] ?? 0) * (samples[at - k] ?? 0)
      local += (Math.abs(rest) - local) * 0.01
      const value = Math.min(4, Math.abs(rest) / (local + 1e-7))
      const block = blocks[Math.floor(at / blockSamples)] as Float64Array
      block[at % period] = (block[at % period] ?? 0) + value
      block[period] = (block[period] ?? 0) + value * value
      block[period + 1] = (block[period + 1] ?? 0) + 1
    }
  }
  return blocks
}

/** Weights that take from each sample what the eight before it foretell. @see N. Levinson (1947), J. Durbin (1960) */
export function prediction(samples: Float32Array, from: number): Float64Array {
  const products = Float64Array.from({ length: order + 1 }, (_, lag) => {
    let sum = 0
    for (let at = from + lag; at < from + windowSamples; at++) sum += (samples[at] ?? 0) * (samples[at - lag] ?? 0)
    return sum
  })
  const weights = new Float64Array(order + 1)
  weights[0] = 1
  let error = (products[0] ?? 0) * 1.0001 + 1e-9
  for (let row = 1; row <= order; row++) {
    let sum = products[row] ?? 0
    for (let k = 1; k < row; k++) sum += (weights[k] ?? 0) * (products[row - k] ?? 0)
    const turn = -sum / error
    const before = weights.slice()
    for (let k = 1; k < row; k++) weights[k] = (before[k] ?? 0) + turn * (before[row - k] ?? 0)
    weights[row] = turn
    error *= 1 - turn * turn
  }
  return weights
}
