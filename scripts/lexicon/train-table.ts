/**
 * IBM model 1, both directions at once, on units of words: which word of one language answers which of the other.
 *
 * @see Brown et al., "The Mathematics of Statistical Machine Translation", 1993
 */

/** A sentence pair as units. */
export interface UnitPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

const rounds = 8
const least = 0.05
const kept = 6

interface Numbered {
  readonly ids: Map<string, number>
  readonly names: string[]
}

function numberOf(side: Numbered, unit: string): number {
  const known = side.ids.get(unit)
  if (known !== undefined) return known
  const made = side.names.length
  side.ids.set(unit, made)
  side.names.push(unit)
  return made
}

interface Cells {
  readonly left: Numbered
  readonly right: Numbered
  /** For each pair of the corpus, the cells of its grid, row by row of `b`. */
  readonly grids: readonly { readonly cells: Int32Array; readonly width: number; readonly height: number }[]
  readonly a: Int32Array
  readonly b: Int32Array
}

function layOut(pairs: readonly UnitPair[]): Cells {
  const [left, right]: [Numbered, Numbered] = [
    { ids: new Map(), names: [] },
    { ids: new Map(), names: [] },
  ]
  const cellOf = new Map<number, number>()
  const [a, b]: [number[], number[]] = [[], []]
  const grids = pairs.map((pair) => {
    const [as, bs] = [pair.a.map((unit) => numberOf(left, unit)), pair.b.map((unit) => numberOf(right, unit))]
    const cells = new Int32Array(as.length * bs.length)
    bs.forEach((y, row) => {
      as.forEach((x, column) => {
        const key = x * 1_000_000 + y
        let cell = cellOf.get(key)
        if (cell === undefined) {
          cell = a.length
          cellOf.set(key, cell)
          a.push(x)
          b.push(y)
        }
        cells[row * as.length + column] = cell
      })
    })
    return { cells, width: as.length, height: bs.length }
  })
  return { left, right, grids, a: Int32Array.from(a), b: Int32Array.from(b) }
}

/** t(b|a) when `forward`, else t(a|b): probability of each cell. */
function estimate({ grids, a, b, left, right }: Cells, forward: boolean): Float64Array {
  const given = forward ? a : b
  const total = new Float64Array(forward ? left.names.length : right.names.length)
  let t = new Float64Array(a.length).fill(1)
  for (let round = 0; round < rounds; round++) {
    const counts = new Float64Array(a.length)
    total.fill(0)
    for (const { cells, width, height } of grids) {
      const [outer, inner] = forward ? [height, width] : [width, height]
      for (let o = 0; o < outer; o++) {
        let sum = 1e-9
        for (let i = 0; i < inner; i++) sum += t[cells[forward ? o * width + i : i * width + o] as number] as number
        for (let i = 0; i < inner; i++) {
          const cell = cells[forward ? o * width + i : i * width + o] as number
          const part = (t[cell] as number) / sum
          counts[cell] = (counts[cell] as number) + part
          total[given[cell] as number] = (total[given[cell] as number] as number) + part
        }
      }
    }
    t = counts.map((count, cell) => count / ((total[given[cell] as number] as number) + 1e-9))
  }
  return t
}

/** Ties of a table: unit, answer, strength 0..1 (mean of both directions); at most six answers a unit on either side. */
export function trainTable(pairs: readonly UnitPair[]): { a: string; b: string; strength: number }[] {
  const cells = layOut(pairs)
  const [forth, back] = [estimate(cells, true), estimate(cells, false)]
  const strong: { a: number; b: number; strength: number }[] = []
  forth.forEach((p, cell) => {
    const strength = (p + (back[cell] as number)) / 2
    if (strength >= least) strong.push({ a: cells.a[cell] as number, b: cells.b[cell] as number, strength })
  })
  strong.sort((x, y) => y.strength - x.strength || x.a - y.a || x.b - y.b)
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()]
  return strong.flatMap(({ a, b, strength }) => {
    const [usedA, usedB] = [ofA.get(a) ?? 0, ofB.get(b) ?? 0]
    if (usedA >= kept && usedB >= kept) return []
    ofA.set(a, usedA + 1)
    ofB.set(b, usedB + 1)
    return [{ a: cells.left.names[a] ?? '', b: cells.right.names[b] ?? '', strength }]
  })
}
