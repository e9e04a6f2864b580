import { describe, expect, it } from 'vitest'
import type { DiffRow } from '../../../model/index.ts'
import { foldRows } from './fold-rows.ts'

const rows = (kinds: string): DiffRow[] => [...kinds].map((sign) => ({ kind: sign === '=' ? 'same' : 'changed', before: [], after: [] }))
const shape = (kinds: string) => foldRows(rows(kinds)).map((one) => ('row' in one ? one.row.kind[0] : one.folded.length))

describe('unchanged passages', () => {
  it('far from a change are folded', () => {
    expect(shape('====x===')).toEqual([3, 's', 'c', 's', 2])
    expect(shape('x=x')).toEqual(['c', 's', 'c'])
    expect(shape('===')).toEqual([3])
    expect(shape('')).toEqual([])
  })
})
