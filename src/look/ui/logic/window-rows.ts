/** Which rows of a long list are drawn: those in sight and a few on either side. Rows are of equal height, in pixels. */
export interface RowWindow {
  readonly from: number
  readonly to: number
  /** Room above the first drawn row. */
  readonly above: number
  /** Height of the whole list. */
  readonly height: number
}

/** @param top how far the list is scrolled past its own beginning (may be negative) */
export function rowWindow(top: number, seen: number, row: number, count: number, spare = 8): RowWindow {
  const first = Math.floor(Math.max(0, top) / row) - spare
  const last = Math.ceil((Math.max(0, top) + seen) / row) + spare
  const from = Math.max(0, Math.min(first, count))
  const to = Math.max(from, Math.min(last, count))
  return { from, to, above: from * row, height: count * row }
}
