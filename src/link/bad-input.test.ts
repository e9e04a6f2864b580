/** Input that wishes harm, or is only odd: bounded work, no wrong merge, everything explained. */
import { describe, expect, it } from 'vitest'
import type { AccountLink } from '../model/index.ts'
import { candidateIndex } from './find-candidates.ts'
import { accountsOf, clusterCalls, explainPair, keysOf, linkAccounts, traceArticles } from './index.ts'
import { type ArticleSpec, makeArticle } from './testing/make-article.ts'

const voices = [
  ['the soldier', 'combatant'],
  ['the sister', 'relative'],
] as const
const spec = (id: string, texts: readonly string[], more: Partial<ArticleSpec> = {}): ArticleSpec => ({
  id,
  outlet: `Outlet ${id}`,
  day: '2026-03-01',
  parties: voices,
  chain: [['interceptor', 'HUR']],
  quotes: texts.map((text, at) => ({ text, by: at % 2 ? 'the sister' : 'the soldier' })),
  ...more,
})
const account = (id: string, texts: readonly string[], more: Partial<ArticleSpec> = {}) => {
  const [found] = accountsOf(makeArticle(spec(id, texts, more)))
  if (!found) throw new Error('no account')
  return found
}

/** Sentences of two unrelated calls that differ from one another in everything but the first of each. */
const own = {
  a: ['The tractor of the collective farm was sold to the miller.', 'Grandfather planted walnut saplings behind the chapel.'],
  b: ['Nobody repaired the ferry engine before the thaw.', 'Marta teaches violin in the lighthouse on Sundays.'],
}

describe('sentences that nearly agree, in unrelated calls', () => {
  it.each([
    ['a number', 'We carried 40 crates down to the cellar.', 'We carried 90 crates down to the cellar.'],
    ['a negation', 'We will leave the cellar tomorrow night.', 'We will not leave the cellar tomorrow night.'],
    ['a name', 'Commander Petrenko went down to the cellar.', 'Commander Vasilenko went down to the cellar.'],
  ])('%s changed: not joined by machine, and the reason is said', (_what, x, y) => {
    const pair = explainPair(account('a', [x, ...own.a]), account('b', [y, ...own.b]))
    expect(pair?.state).not.toBe('accepted')
    expect(pair?.verdict).toMatch(/Not joined|Perhaps/u)
  })

  it('the same short sentence beside others that differ is no call', () => {
    const stock = 'We sit here without water and nobody relieves us.'
    expect(explainPair(account('a', [stock, ...own.a]), account('b', [stock, ...own.b]))?.state).not.toBe('accepted')
  })
})

describe('very many', () => {
  it('ten thousand accounts of one call each meet twenty at most, and only their newest are held', () => {
    const keys = keysOf(account('a', [...own.a, ...own.b]))
    const index = candidateIndex()
    const met = Array.from({ length: 10_000 }, () => index.add(keys))
    expect(Math.max(...met.map((one) => one.length))).toBe(20)
    expect(met.at(-1)?.every((one) => one >= 9_700)).toBe(true)
  })

  it('ten thousand linked accounts become one call', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `p${String(at).padStart(5, '0')}#c1`)
    const link = (a: number, b: number): AccountLink => ({
      a: ids[a] ?? '',
      b: ids[b] ?? '',
      pairs: [],
      keys: [],
      logOdds: 9,
      state: 'accepted',
      notes: [],
    })
    const links = ids.flatMap((_, at) => [1, 2, 3].flatMap((back) => (at >= back ? [link(at, at - back)] : [])))
    expect(clusterCalls(ids, links, [], []).calls.map(({ accounts }) => accounts.length)).toEqual([10_000])
  })

  it('a stock sentence in ten thousand pages opens a bounded number of comparisons', () => {
    const index = candidateIndex()
    const stock = keysOf(account('a', ['We sit here without water and nobody relieves us.']))
    let met = 0
    for (let at = 0; at < 10_000; at++) met += index.add([...stock, { kind: 'stem', value: `own${at}`, day: null }]).length
    expect(met).toBeLessThanOrEqual(200_000)
  })
})

describe('odd articles', () => {
  it('one article with twelve calls gives twelve accounts that are never joined', () => {
    const calls = Array.from({ length: 12 }, (_, at) => `c${at + 1}`)
    const quotes = calls.flatMap((call) => own.a.map((text) => ({ text, by: 'the soldier', call })))
    const found = accountsOf(makeArticle({ ...spec('t', []), calls, quotes }))
    expect(found).toHaveLength(12)
    const [first, ...others] = found
    expect(first && linkAccounts(first, others, { refused: true }).every(({ state }) => state === 'refused')).toBe(true)
  })

  it('a cycle of citations is told without end and counted once', () => {
    const ring = ['a', 'b', 'c', 'd'].map((id, at, all) =>
      makeArticle(spec(id, [...own.a, ...own.b], { chain: [['relay', `Outlet ${all[(at + 1) % all.length]}`]] })),
    )
    const [story] = traceArticles(ring, []).calls
    expect(story?.provenance.circles).toHaveLength(1)
    expect(story?.provenance.origins.atMost).toBe(1)
  })

  it('marks a sentence that stands in five calls as stock', () => {
    const stock = 'We have nothing to eat.'
    const nouns = ['walnut', 'ferry', 'violin', 'tractor', 'lighthouse', 'chapel']
    const articles = nouns.map((noun, at) =>
      makeArticle(spec(`k${at}`, [`The ${noun} of ${noun}ville was painted by ${noun}son in ${noun}ber.`, stock])),
    )
    const { calls } = traceArticles(articles, [])
    expect(calls).toHaveLength(6)
    expect(calls.flatMap(({ quotes }) => quotes.filter((one) => one.stock).map(({ wordings }) => wordings[0]?.text))).toEqual(
      Array(6).fill(stock),
    )
  })
})
