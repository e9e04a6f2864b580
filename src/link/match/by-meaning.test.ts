import { describe, expect, it } from 'vitest'
import { matchQuotes } from '../match-quotes.ts'
import { byMeaning } from './by-meaning.ts'

const vector = (...values: number[]) => {
  const length = Math.hypot(...values)
  return Float32Array.from(values, (one) => one / length)
}

describe('quotes by meaning', () => {
  it('come by margin, so that a candidate near to everything is nobody’s best', () => {
    const queries = [vector(1, 0.1, 0.6), vector(0.1, 1, 0.6), vector(0, 0, 1)]
    const candidates = [vector(0.5, 0.5, 1), vector(1, 0, 0), vector(0, 1, 0)]
    expect(byMeaning({ queries, candidates }, 1).map(([best]) => best?.candidate)).toEqual([1, 2, 0])
  })

  it('are none of none', () => {
    expect(byMeaning({ queries: [vector(1, 0)], candidates: [] }, 5)).toEqual([[]])
  })

  it('order candidates and propose what shares no word, but accept nothing by themselves', () => {
    const queries = [{ id: 'q', lang: 'en', text: 'The ferry sank at dawn.' }]
    const candidates = [
      { id: 'words', lang: 'en', text: 'The ferry office opens at dawn.' },
      { id: 'meaning', lang: 'es', text: 'Se hundió por la mañana.' },
    ]
    const meanings = { queries: [vector(1, 0)], candidates: [vector(0, 1), vector(1, 0)] }
    const rows = matchQuotes(queries, candidates, { meanings })
    expect(rows.find(({ candidate }) => candidate === 'meaning')).toMatchObject({ accepted: false, score: 0 })
    expect(matchQuotes(queries, candidates).map(({ candidate }) => candidate)).toEqual(['words'])
  })
})
