import { describe, expect, it } from 'vitest'
import { parseQuery, queryString, toggleFilter } from './parse-query.ts'

describe('the search box', () => {
  it('keeps words and phrases, takes filters out', () => {
    expect(parseQuery('no "grey boats" speaker:"harbour pilot" lang:UK topic:loss')).toEqual({
      words: 'no "grey boats"',
      speaker: 'harbour pilot',
      language: 'uk',
      topic: 'LOSS',
      unknown: [],
    })
  })

  it.each([
    ['date:2025', { from: '2025-01-01', to: '2025-12-31' }],
    ['date:2032-02', { from: '2032-02-01', to: '2032-02-29' }],
    ['date:2025-02-05', { from: '2025-02-05', to: '2025-02-05' }],
    ['date:2025-02..2025-04', { from: '2025-02-01', to: '2025-04-30' }],
    ['date:2025-02..', { from: '2025-02-01' }],
    ['date:..2025-04', { to: '2025-04-30' }],
  ])('reads %s', (typed, expected) => {
    expect(parseQuery(typed)).toEqual({ words: '', unknown: [], ...expected })
  })

  it.each([['date:2025-13'], ['date:2025-02-30'], ['date:..'], ['date:soon'], ['hedged:maybe'], ['speaker:']])(
    'names %s as not understood and keeps it as words',
    (typed) => {
      expect(parseQuery(typed)).toEqual({ words: typed, unknown: [typed] })
    },
  )

  it('leaves colons that are no filter to the words', () => {
    expect(parseQuery('he said: wait')).toEqual({ words: 'he said: wait', unknown: [] })
    expect(parseQuery('12:30 http://x.example')).toEqual({ words: '12:30 http://x.example', unknown: [] })
  })

  it('reads flags', () => {
    expect(parseQuery('hedged:yes disputed:no')).toMatchObject({ hedged: true, disputed: false })
  })

  it('stands an open quotation mark', () => {
    expect(parseQuery('"grey boats').words).toBe('"grey boats')
  })
})

describe('facets', () => {
  it('put a filter in, change it, take it out', () => {
    const put = toggleFilter('boats', 'outlet', 'Cape Radio')
    expect(put).toBe('boats outlet:"Cape Radio"')
    expect(toggleFilter(put, 'outlet', 'Post')).toBe('boats outlet:Post')
    expect(toggleFilter(put, 'outlet', 'Cape Radio')).toBe('boats')
    expect(parseQuery(put).outlet).toBe('Cape Radio')
  })
})

it('the question to the desk has what was asked and nothing else', () => {
  expect(queryString({ ...parseQuery('boats lang:de'), limit: 10 })).toBe('q=boats&language=de&limit=10')
})
