/** A comparison of two texts is mostly what stayed the same: of a long stretch only the neighbours of a change are shown. */
import type { DiffRow } from '../../../model/index.ts'

export type FoldedRow = { readonly row: DiffRow } | { readonly folded: readonly DiffRow[] }

/** @param near how many unchanged passages are shown on either side of a change */
export function foldRows(rows: readonly DiffRow[], near = 1): FoldedRow[] {
  const shown = rows.map((_, at) => rows.slice(Math.max(0, at - near), at + near + 1).some(({ kind }) => kind !== 'same'))
  const out: FoldedRow[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (!row) continue
    if (shown[at]) out.push({ row })
    else {
      const end = shown.indexOf(true, at)
      const folded = rows.slice(at, end === -1 ? rows.length : end)
      out.push({ folded })
      at += folded.length - 1
    }
  }
  return out
}
