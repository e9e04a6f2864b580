import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DiffPiece, DiffRow } from '../../model/index.ts'
import { compareTexts } from './compare-texts.ts'

const plain = (pieces: readonly DiffPiece[] | null) => pieces?.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('') ?? null
const shown = (rows: readonly DiffRow[]) => rows.map((row) => [row.kind, plain(row.before), plain(row.after)])

describe('two versions of a text', () => {
  it('mark the changed words and nothing else', () => {
    const before = 'The gate stayed shut.\n\nThe guard said that three boats had left.\n\nNobody answered.'
    const after = 'The gate stayed shut.\n\nThe guard said that thirty small boats had left.\n\nNobody answered.'
    expect(shown(compareTexts(before, after))).toEqual([
      ['same', 'The gate stayed shut.', 'The gate stayed shut.'],
      ['changed', 'The guard said that [three] boats had left.', 'The guard said that [thirty small ]boats had left.'],
      ['same', 'Nobody answered.', 'Nobody answered.'],
    ])
  })

  it('show a passage that went and one that came as such when they have nothing in common', () => {
    expect(shown(compareTexts('One.\n\nThe old bridge is open again.', 'One.\n\nRain fell on Tuesday night.\n\nMore.')).slice(1)).toEqual([
      ['removed', '[The old bridge is open again.]', null],
      ['added', null, '[Rain fell on Tuesday night.]'],
      ['added', null, '[More.]'],
    ])
  })

  it('mark a lost negation, a changed number, combining marks and a script without spaces', () => {
    expect(shown(compareTexts('Вона не сказала 1,5 слова там.', 'Вона сказала 2,5 слова там.'))).toEqual([
      ['changed', 'Вона [не ]сказала [1,5] слова там.', 'Вона сказала [2,5] слова там.'],
    ])
    expect(plain(compareTexts('e\u0301te\u0301 sec et long', 'ete\u0301 sec et long')[0]?.after ?? null)).toBe('[ete\u0301] sec et long')
    expect(shown(compareTexts('船は三隻出た。', '船は十隻出た。'))).toEqual([['changed', '船は[三]隻出た。', '船は[十]隻出た。']])
  })

  it('of the same text are all the same; of an empty one, all added', () => {
    expect(compareTexts('a\n\nb', 'a\n\nb').every(({ kind }) => kind === 'same')).toBe(true)
    expect(shown(compareTexts('', 'a'))).toEqual([['added', null, '[a]']])
    expect(compareTexts('', '')).toEqual([])
  })

  it('give back both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'cc', ' ', '\n\n', '.', '7', 'é'), { maxLength: 60 }).map((parts) => parts.join(''))
    const kept = (rows: readonly DiffRow[], side: 'before' | 'after') =>
      rows.flatMap((row) => (row[side] ? [row[side].map((piece) => piece.text).join('')] : []))
    const passages = (words: string) => words.split(/\n\s*\n/).filter((passage) => passage.trim() !== '')
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = compareTexts(before, after)
        expect(kept(rows, 'before')).toEqual(passages(before))
        expect(kept(rows, 'after')).toEqual(passages(after))
      }),
    )
  })

  it('with ten thousand strange words end all the same', () => {
    const words = (seed: number) => Array.from({ length: 10_000 }, (_, n) => `w${(n * seed) % 9973}`).join(' ')
    expect(compareTexts(words(7), words(11)).length).toBeGreaterThan(0)
  })
})
