/**
 * The time side of the spectral detector: rises are smoothed, held over the sounds of a word, averaged over the bands and
 * drawn in again at the borders. Works on a moving window, so that hours need no more memory than seconds.
 */

/** Frames over which a band's highest rise is held, and over which the result must hold to count. */
const held = 31
const drawn = 19
const smooth = 3
const context = (held - 1) / 2 + (drawn - 1) / 2 + (smooth - 1) / 2
const stepFrames = 2000

export function filteredRises(bands: number): { take(row: Float32Array): void; end(): Float32Array } {
  let rows: Float32Array[] = []
  let done = 0
  let before = 0
  let out = new Float32Array(8192)
  const settle = (count: number) => {
    const scores = scored(rows, bands)
    while (done + count > out.length) {
      const larger = new Float32Array(out.length * 2)
      larger.set(out)
      out = larger
    }
    out.set(scores.subarray(before, before + count), done)
    done += count
    const drop = Math.max(0, before + count - context)
    rows = rows.slice(drop)
    before = before + count - drop
  }
  return {
    take: (row) => {
      rows.push(row)
      if (rows.length - before >= stepFrames + context) settle(stepFrames)
    },
    end: () => {
      settle(rows.length - before)
      return out.slice(0, done)
    },
  }
}

function scored(rows: readonly Float32Array[], bands: number): Float32Array {
  const sum = new Float32Array(rows.length)
  for (let band = 0; band < bands; band++) {
    const rise = Float32Array.from(rows, (row) => row[band] ?? 0)
    const top = extreme(smoothed(rise), held, 1)
    for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + (top[at] ?? 0) / bands
  }
  return extreme(sum, drawn, -1)
}

function smoothed(values: Float32Array): Float32Array {
  const last = values.length - 1
  return values.map((value, at) => ((values[Math.max(0, at - 1)] ?? 0) + value + (values[Math.min(last, at + 1)] ?? 0)) / smooth)
}

/** Highest (`sign` 1) or lowest (-1) of the `width` values around each; a queue makes it linear. */
function extreme(values: Float32Array, width: number, sign: 1 | -1): Float32Array {
  const out = new Float32Array(values.length)
  const half = (width - 1) / 2
  const queue = new Int32Array(values.length)
  let [head, tail] = [0, 0]
  for (let at = 0, next = 0; at < values.length; at++) {
    for (; next < Math.min(values.length, at + half + 1); next++) {
      while (tail > head && sign * (values[queue[tail - 1] ?? 0] ?? 0) <= sign * (values[next] ?? 0)) tail--
      queue[tail++] = next
    }
    while ((queue[head] ?? 0) < at - half) head++
    out[at] = values[queue[head] ?? 0] ?? 0
  }
  return out
}
