/**
 * Best assignment of rows to columns (Kuhn's method with potentials, cubic): which pairs give the most worth in all.
 *
 * @param worth rows × columns, none negative
 * @returns for each row its column, −1 for none; pairs that are worth nothing are not made
 */
export function assign(worth: readonly (readonly number[])[]): number[] {
  const rows = worth.length
  const columns = worth[0]?.length ?? 0
  if (rows === 0 || columns === 0) return worth.map(() => -1)
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -(worth[row]?.[column] ?? 0)
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)]
  const rowOf = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) augment(row, size, { cost, u, v, rowOf })
  const found: number[] = worth.map(() => -1)
  for (let column = 1; column <= size; column++) {
    const row = (rowOf[column] as number) - 1
    if (row < rows && column <= columns && (worth[row]?.[column - 1] ?? 0) > 0) found[row] = column - 1
  }
  return found
}

interface State {
  readonly cost: (row: number, column: number) => number
  readonly u: Float64Array
  readonly v: Float64Array
  /** Row of each column, both from 1; 0 for none. */
  readonly rowOf: Int32Array
}

/** Bring one more row in: grow a tree of tight pairs until a free column is reached, then turn the path round. */
function augment(row: number, size: number, { cost, u, v, rowOf }: State): void {
  rowOf[0] = row
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const [from, seen] = [new Int32Array(size + 1), new Uint8Array(size + 1)]
  let column = 0
  do {
    seen[column] = 1
    const here = rowOf[column] as number
    let [delta, next] = [Number.POSITIVE_INFINITY, 0]
    for (let at = 1; at <= size; at++) {
      if (seen[at]) continue
      const reduced = cost(here - 1, at - 1) - (u[here] as number) - (v[at] as number)
      if (reduced < (least[at] as number)) {
        least[at] = reduced
        from[at] = column
      }
      if ((least[at] as number) < delta) [delta, next] = [least[at] as number, at]
    }
    for (let at = 0; at <= size; at++) {
      if (seen[at]) {
        u[rowOf[at] as number] = (u[rowOf[at] as number] as number) + delta
        v[at] = (v[at] as number) - delta
      } else least[at] = (least[at] as number) - delta
    }
    column = next
  } while (rowOf[column] !== 0)
  for (; column !== 0; column = from[column] as number) rowOf[column] = rowOf[from[column] as number] as number
}
