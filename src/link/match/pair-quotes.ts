/**
 * Two quote sets against each other: pairs that are each other's best.
 *
 * Mutual best has the highest precision of all ways to pair, and does not depend on what else is in the store.
 */
import type { Comparison } from './compare-quotes.ts'
import type { Method } from './score.ts'

/** One cell of the grid: quote `a` of one set against quote `b` of the other. */
export interface Cell {
  readonly a: number
  readonly b: number
  readonly method: Method
  readonly comparison: Comparison
  readonly score: number
}

/** A pair of each other's best, and how far each leads over the next. */
export interface Mutual {
  readonly cell: Cell
  readonly lead: number
  readonly leadBack: number
}

interface TopTwo {
  best: Cell
  second: number
}

function topTwo(cells: readonly Cell[], side: (cell: Cell) => number): Map<number, TopTwo> {
  const found = new Map<number, TopTwo>()
  for (const cell of cells) {
    const top = found.get(side(cell))
    if (!top) found.set(side(cell), { best: cell, second: 0 })
    else if (cell.score > top.best.score) found.set(side(cell), { best: cell, second: top.best.score })
    else if (cell.score > top.second) top.second = cell.score
  }
  return found
}

/** Mutual best pairs of a grid, the surest first. */
export function mutualBest(cells: readonly Cell[]): Mutual[] {
  const [ofA, ofB] = [topTwo(cells, ({ a }) => a), topTwo(cells, ({ b }) => b)]
  return [...ofA.values()]
    .flatMap(({ best, second }): Mutual[] => {
      const back = ofB.get(best.b)
      return back?.best === best ? [{ cell: best, lead: best.score - second, leadBack: best.score - back.second }] : []
    })
    .sort((x, y) => y.cell.score - x.cell.score || x.cell.a - y.cell.a)
}
