/**
 * Gradient-boosted trees, small and plain: logistic loss, 64 bins a feature, depth by depth, rows and features drawn by
 * a seeded generator, so that the same data gives the same weights.
 */
import type { TreeWeights } from '../../src/clean/classify/trees.ts'

/** Rows to learn from. */
export interface Training {
  readonly rows: readonly Float32Array[]
  readonly labels: ArrayLike<number>
  readonly weights: ArrayLike<number>
}

/** How trees are grown. */
export interface Growth {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Share of rows and of features drawn for each tree. */
  readonly rowShare: number
  readonly featureShare: number
  /** Least sum of weights in a leaf, in units of the mean weight. */
  readonly leaf: number
  readonly lambda: number
  readonly seed: number
}

const bins = 64

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Borders of the bins of one feature, from a sample of its values. */
function bordersOf(rows: readonly Float32Array[], feature: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 8000))
  const values: number[] = []
  for (let at = 0; at < rows.length; at += step) values.push(rows[at]![feature]!)
  const unique = [...new Set(values)].sort((a, b) => a - b)
  if (unique.length <= bins) return Float32Array.from(unique.slice(0, -1).map((value, index) => (value + unique[index + 1]!) / 2))
  values.sort((a, b) => a - b)
  const borders = new Set<number>()
  for (let bin = 1; bin < bins; bin++) {
    const value = values[Math.floor((bin * values.length) / bins)]!
    const next = unique[unique.findIndex((one) => one >= value) + 1]
    if (next !== undefined) borders.add((value + next) / 2)
  }
  return Float32Array.from([...borders].sort((a, b) => a - b))
}

function binOf(borders: Float32Array, value: number): number {
  let low = 0
  let high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= borders[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

/** Sums of gradient, hessian and weight by feature and bin: what splits are chosen from. */
interface Histogram {
  readonly g: Float64Array
  readonly h: Float64Array
  readonly w: Float64Array
}

interface Node {
  readonly id: number
  readonly rows: Int32Array
  readonly depth: number
  readonly sums: Histogram
}

const stride = bins + 1
const nothing: Histogram = { g: new Float64Array(0), h: new Float64Array(0), w: new Float64Array(0) }

/** The same sums for what is left of a parent when one child is known: half the rows need not be looked at. */
function without(parent: Histogram, child: Histogram): Histogram {
  const minus = (a: Float64Array, b: Float64Array) => a.map((value, at) => value - b[at]!)
  return { g: minus(parent.g, child.g), h: minus(parent.h, child.h), w: minus(parent.w, child.w) }
}

/** Grow a model. Names are kept with it, so that it is used only with the features it was grown on. */
export function growTrees(data: Training, names: readonly string[], growth: Growth): TreeWeights {
  const { rows, labels, weights } = data
  const count = rows.length
  const width = names.length
  const random = generator(growth.seed)
  const borders = names.map((_, feature) => bordersOf(rows, feature))
  const binned = borders.map((border, feature) => Uint8Array.from(rows, (row) => binOf(border, row[feature]!)))
  let total = 0
  let positive = 0
  for (let at = 0; at < count; at++) {
    total += weights[at]!
    positive += weights[at]! * labels[at]!
  }
  const bias = Math.log(positive / (total - positive))
  const sums = new Float64Array(count).fill(bias)
  const [gradient, hessian] = [new Float64Array(count), new Float64Array(count)]
  const least = (growth.leaf * total) / count
  const out = { roots: [] as number[], feature: [] as number[], value: [] as number[], left: [] as number[] }
  for (let tree = 0; tree < growth.trees; tree++) {
    for (let at = 0; at < count; at++) {
      const p = 1 / (1 + Math.exp(-sums[at]!))
      gradient[at] = weights[at]! * (labels[at]! - p)
      hessian[at] = weights[at]! * Math.max(1e-6, p * (1 - p))
    }
    const drawn = Int32Array.from(Array.from({ length: count }, (_, at) => at).filter(() => random() < growth.rowShare))
    const features = Array.from({ length: width }, (_, at) => at).filter((at) => borders[at]!.length > 0 && random() < growth.featureShare)
    const root = out.feature.length
    out.roots.push(root)
    out.feature.push(-1)
    out.value.push(0)
    out.left.push(0)
    const size = growth.depth > 0 ? features.length * stride : 0
    let level: Node[] = [{ id: root, rows: drawn, depth: 0, sums: sumUp(drawn) }]
    while (level.length > 0) level = level.flatMap((node) => split(node))
    for (let at = 0; at < count; at++) sums[at]! += walk(root, at)

    function sumUp(of: Int32Array): Histogram {
      const found: Histogram = { g: new Float64Array(size), h: new Float64Array(size), w: new Float64Array(size) }
      const own = [Float64Array.from(of, (row) => gradient[row]!), Float64Array.from(of, (row) => hessian[row]!)] as const
      const heavy = Float64Array.from(of, (row) => weights[row]!)
      features.forEach((feature, slot) => {
        const column = binned[feature]!
        const base = slot * stride
        for (let at = 0; at < of.length; at++) {
          const bin = base + column[of[at]!]!
          found.g[bin]! += own[0][at]!
          found.h[bin]! += own[1][at]!
          found.w[bin]! += heavy[at]!
        }
      })
      return found
    }

    function split(node: Node): Node[] {
      let [g, h] = [0, 0]
      for (const row of node.rows) {
        g += gradient[row]!
        h += hessian[row]!
      }
      const leafValue = (growth.rate * g) / (h + growth.lambda * least)
      out.value[node.id] = leafValue
      if (node.depth >= growth.depth || node.rows.length < 20) return []
      const best = bestSplit(node, features, g, h)
      if (!best) return []
      const column = binned[best.feature]!
      const low = node.rows.filter((row) => column[row]! <= best.bin)
      const high = node.rows.filter((row) => column[row]! > best.bin)
      const left = out.feature.length
      out.feature[node.id] = best.feature
      out.value[node.id] = borders[best.feature]![best.bin]!
      out.left[node.id] = left
      out.feature.push(-1, -1)
      out.value.push(0, 0)
      out.left.push(0, 0)
      const depth = node.depth + 1
      const small = depth < growth.depth ? sumUp(low.length <= high.length ? low : high) : nothing
      const large = depth < growth.depth ? without(node.sums, small) : nothing
      const lowIsSmall = low.length <= high.length
      return [
        { id: left, rows: low, depth, sums: lowIsSmall ? small : large },
        { id: left + 1, rows: high, depth, sums: lowIsSmall ? large : small },
      ]
    }
  }

  function walk(root: number, row: number): number {
    let node = root
    while (out.feature[node]! >= 0) node = rows[row]![out.feature[node]!]! <= out.value[node]! ? out.left[node]! : out.left[node]! + 1
    return out.value[node]!
  }

  function bestSplit(node: Node, features: readonly number[], g: number, h: number): { feature: number; bin: number } | null {
    const own = (g * g) / (h + growth.lambda * least)
    const { sums } = node
    let best: { feature: number; bin: number } | null = null
    let gain = 1e-9
    features.forEach((feature, slot) => {
      const base = slot * stride
      let [lg, lh, lw, all] = [0, 0, 0, 0]
      for (let bin = base; bin < base + stride; bin++) all += sums.w[bin]!
      for (let bin = 0; bin < borders[feature]!.length; bin++) {
        lg += sums.g[base + bin]!
        lh += sums.h[base + bin]!
        lw += sums.w[base + bin]!
        if (lw < least || all - lw < least) continue
        const value = (lg * lg) / (lh + growth.lambda * least) + ((g - lg) * (g - lg)) / (h - lh + growth.lambda * least) - own
        if (value > gain) {
          gain = value
          best = { feature, bin }
        }
      }
    })
    return best
  }
  return { features: names, bias, threshold: 0.5, ...out }
}
