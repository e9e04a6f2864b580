import { describe, expect, it } from 'vitest'
import type { DriftFlag, QuoteStory, Wording } from '../../../model/index.ts'
import { driftPieces, flagsInto, numberFlags } from './drift-segments.ts'

const flag = (
  kind: DriftFlag['kind'],
  severity: DriftFlag['severity'],
  from: number,
  to: number,
  spans: DriftFlag['spans'],
): DriftFlag => ({
  kind,
  severity,
  force: 'finding',
  from,
  to,
  spans,
  hop: to,
  notes: [],
})
const words = ['Thirty boats are left, perhaps.', 'Thirteen boats are left.']
const quote = (drift: DriftFlag[]): QuoteStory => ({
  id: 'q1',
  speaker: 'pilot',
  order: 1,
  wordings: words.map((text) => ({ text }) as Wording),
  drift,
  stock: false,
})

describe('drift in the words', () => {
  const flags = numberFlags(
    quote([
      flag('hedge-lost', 3, 0, 1, [[23, 30], null]),
      flag('number', 4, 0, 1, [
        [0, 6],
        [0, 8],
      ]),
    ]),
  )

  it('is numbered, the gravest first', () => {
    expect(flags.map(({ number, flag: { kind } }) => [number, kind])).toEqual([
      [1, 'number'],
      [2, 'hedge-lost'],
    ])
  })

  it('is marked where the words changed, not where they changed from', () => {
    expect(driftPieces(words[1] ?? '', flags, 1).map(({ text, closing }) => [text, closing.map(({ number }) => number)])).toEqual([
      ['Thirteen', [1]],
      [' boats are left.', []],
    ])
  })

  it('marks lost words where they still stood', () => {
    const lost = driftPieces(words[0] ?? '', flags, 0).filter(({ flags: here }) => here.length > 0)
    expect(lost.map(({ text }) => text)).toEqual(['perhaps'])
  })

  it('belongs to the wording it leads into', () => {
    expect(flagsInto(flags, 1)).toHaveLength(2)
    expect(flagsInto(flags, 0)).toHaveLength(0)
  })

  it('survives spans that reach beyond the words or cover nothing', () => {
    const odd = numberFlags(quote([flag('cut', 1, 0, 1, [null, [20, 99]]), flag('moved', 1, 0, 1, [null, [5, 5]])]))
    expect(
      driftPieces(words[1] ?? '', odd, 1)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words[1])
  })
})
