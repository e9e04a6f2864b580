import { describe, expect, it } from 'vitest'
import type { Decision, DecisionBody } from '../model/index.ts'
import { accountsOf, clusterCalls, describeCall, keysOf, linkAccounts, linkAll, traceArticles } from './index.ts'
import { type ArticleSpec, makeArticle } from './testing/make-article.ts'

const lines = [
  'They promised us forty days of leave and then cancelled every single one of them.',
  'The warehouse by the old brickworks has no diesel left for the generators.',
  'My brother sold his tractor so that I could buy decent boots.',
]
const said = (texts: readonly string[] = lines) => texts.map((text, at) => ({ text, by: at % 2 ? 'the sister' : 'the soldier' }))
const voices = [
  ['the soldier', 'combatant'],
  ['the sister', 'relative'],
] as const

const agency: ArticleSpec = {
  id: 'a',
  outlet: 'Agency',
  day: '2026-03-01',
  quotes: said(),
  parties: voices,
  chain: [['interceptor', 'HUR']],
}
const paper: ArticleSpec = {
  id: 'b',
  outlet: 'Morning Paper',
  day: '2026-03-02',
  quotes: said(),
  parties: voices,
  chain: [['relay', 'Agency']],
}
const blog: ArticleSpec = {
  id: 'c',
  outlet: 'Small Blog',
  day: '2026-03-03',
  quotes: said(lines.slice(0, 2)),
  chain: [['relay', 'Morning Paper']],
}
const other: ArticleSpec = {
  id: 'd',
  outlet: 'Agency',
  day: '2026-03-01',
  parties: voices,
  chain: [['interceptor', 'HUR']],
  quotes: said([
    'Nobody counts the shells that fall short over there.',
    'Grandmother keeps asking whether the cellar is dry enough for potatoes.',
  ]),
}

const decide = (id: number, body: DecisionBody): Decision => ({
  id: String(id),
  body,
  who: 'ann',
  when: '2026-04-01T00:00:00Z',
  why: 'test',
})
const callsOf = (specs: readonly ArticleSpec[], decisions: readonly Decision[] = []) =>
  traceArticles(specs.map(makeArticle), decisions).calls
const membersOf = (specs: readonly ArticleSpec[], decisions: readonly Decision[] = []) =>
  callsOf(specs, decisions)
    .map(({ call }) => call.accounts.join(' '))
    .sort()

describe('calls', () => {
  it('joins accounts that share the words of a call, and keeps a second call of the same agency and day apart', () => {
    expect(membersOf([agency, paper, blog, other])).toEqual(['a#c1 b#c1 c#c1', 'd#c1'])
  })

  it('gives the same calls in whatever order the articles came', () => {
    expect(membersOf([other, blog, paper, agency])).toEqual(membersOf([agency, paper, blog, other]))
  })

  it('joins nothing by date, publisher and roles alone', () => {
    const [a, d] = [agency, other].map((spec) => accountsOf(makeArticle({ ...spec, callDay: '2026-02-27' }))[0])
    if (!a || !d) throw new Error('no account')
    const [link] = linkAccounts(a, [d], { refused: true })
    expect(link?.state).toBe('refused')
    expect(link?.logOdds).toBeLessThan(5)
  })

  it('never joins two calls that one article tells apart, even with the same words', () => {
    const twelve = Array.from({ length: 12 }, (_, at) => `c${at + 1}`)
    const spec: ArticleSpec = { id: 'x', calls: twelve, quotes: twelve.flatMap((call) => lines.map((text) => ({ text, call }))) }
    expect(membersOf([spec])).toHaveLength(12)
    const joined = membersOf([spec, agency])
    expect(joined).toHaveLength(12)
  })

  it('accepts nothing on stock phrases of a few words', () => {
    const stock = (id: string): ArticleSpec => ({ id, quotes: [{ text: 'We have nothing to eat.' }, { text: 'It is hell here.' }] })
    expect(membersOf([stock('a'), stock('b')])).toEqual(['a#c1', 'b#c1'])
  })

  it('finds a call across languages by the lexicons alone', () => {
    const english: ArticleSpec = {
      id: 'a',
      quotes: [
        { text: 'The commander sold the fuel in Kharkiv, and 40 wounded soldiers wait for the hospital.' },
        { text: 'Mother, 17 tanks burned near Melitopol in March.' },
      ],
    }
    const ukrainian: ArticleSpec = {
      id: 'b',
      language: 'uk',
      quotes: [
        { text: 'Командир продав пальне в Харкові, а 40 поранених солдатів чекають на шпиталь.' },
        { text: 'Мамо, 17 танків згоріли біля Мелітополя у березні.' },
      ],
    }
    const [link] = linkAll(
      [english, ukrainian].flatMap((spec) => accountsOf(makeArticle(spec))),
      {},
    )
    expect(link?.pairs.map(({ a, b }) => `${a}${b}`).sort()).toEqual(['s0s0', 's1s1'])
    expect(link?.pairs[0]?.method).toBe('cross-language')
  })

  it('takes impossible dates for none', () => {
    expect(accountsOf(makeArticle({ ...agency, day: '2026-02-31' }))[0]?.published).toBeNull()
    expect(membersOf([{ ...agency, day: '0000-99-99' }, paper])).toEqual(['a#c1 b#c1'])
  })
})

describe('people decide', () => {
  it('a split holds against equal words, a merge against none in common', () => {
    expect(membersOf([agency, paper], [decide(1, { kind: 'split', account: 'b#c1', from: ['a#c1'] })])).toEqual(['a#c1', 'b#c1'])
    expect(membersOf([agency, other], [decide(1, { kind: 'merge', a: 'a#c1', b: 'd#c1' })])).toEqual(['a#c1 d#c1'])
  })

  it('an undone decision is none', () => {
    const decisions = [decide(1, { kind: 'split', account: 'b#c1', from: ['a#c1'] }), decide(2, { kind: 'undo', decision: '1' })]
    expect(membersOf([agency, paper], decisions)).toEqual(['a#c1 b#c1'])
  })

  it('of two decisions that contradict each other the older stays, and both are shown', () => {
    const decisions = [decide(1, { kind: 'merge', a: 'a', b: 'b' }), decide(2, { kind: 'split', account: 'a', from: ['b'] })]
    const { calls, troubles } = clusterCalls(['a', 'b'], [], decisions, [])
    expect(calls).toHaveLength(1)
    expect(troubles.map(({ code }) => code)).toEqual(['DECISIONS_CONFLICT'])
  })

  it('a call keeps its id when accounts come, and leads former ids on', () => {
    const view = (id: string, accounts: string[]) => ({ id, accounts, links: [], suggestions: [], formerIds: [] })
    const merge = [decide(1, { kind: 'merge', a: 'a', b: 'c' })]
    const { calls } = clusterCalls(
      ['a', 'b', 'c', 'd'],
      [],
      [...merge, decide(2, { kind: 'merge', a: 'a', b: 'b' })],
      [view('old1', ['a', 'b']), view('old2', ['c'])],
    )
    expect(calls.find(({ accounts }) => accounts.includes('a'))).toMatchObject({
      id: 'old1',
      formerIds: ['old2'],
      accounts: ['a', 'b', 'c'],
    })
  })
})

describe('a call told', () => {
  const story = callsOf([agency, paper, blog])[0]

  it('leads three outlets back to one origin', () => {
    expect(story?.provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
    expect(story?.provenance.relays.map(({ from, to }) => `${from} ${to}`)).toEqual(expect.arrayContaining(['a name:hur', 'b a', 'c b']))
    expect(story?.provenance.circles).toEqual([])
  })

  it('puts wordings in the order of the chain', () => {
    const hops = story?.quotes[0]?.wordings.map(({ article, hop }) => `${article}${hop}`)
    expect(hops).toEqual(['a1', 'b2', 'c3'])
  })

  it('names the original that is missing', () => {
    const node = callsOf([blog])[0]?.provenance.nodes.find(({ kind }) => kind === 'missing')
    expect(node).toMatchObject({ label: 'Morning Paper', collected: false, origin: true })
  })

  it('finds a circle of two that name each other, and counts it once', () => {
    const [x, y] = [{ ...paper, chain: [['relay', 'Small Blog']] as const }, blog]
    const circle = callsOf([x, y])[0]
    expect(circle?.provenance.circles).toEqual([['b', 'c']])
    expect(circle?.provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })

  it('gives a range where nobody says where the call is from', () => {
    const silent = [
      { ...agency, narrative: ['The service put the sound on its channel early on Sunday.'] },
      { ...paper, id: 'e', outlet: 'Evening', chain: [], narrative: ['Readers may make of it what they like.'] },
    ]
    expect(callsOf(silent)[0]?.provenance.origins).toMatchObject({ atLeast: 1, atMost: 2 })
  })

  it('counts an outlet that copies itself once', () => {
    const twins = ['a', 'b', 'c'].map((id): ArticleSpec => ({ ...agency, id, outlet: 'Paper', outletKey: 'paper.example', chain: [] }))
    expect(callsOf(twins)[0]?.provenance.origins).toMatchObject({ atLeast: 1, atMost: 1 })
  })

  it('keeps claim and denial, and names who is silent', () => {
    const told = callsOf([
      { ...agency, positions: [['assured', 'The agency says the recording is real.']] },
      { ...paper, positions: [['denied', 'The ministry calls it invented.']] },
      blog,
    ])[0]
    expect(told?.ledger.map(({ stance }) => stance)).toEqual(['assured', 'denied'])
    expect(told?.silent).toEqual(['c'])
    expect(told?.contradictions.map(({ kind }) => kind)).toContain('position')
  })

  it('tells of a story without its articles without failing', () => {
    const view = { id: 'c', accounts: ['gone#c1'], links: [], suggestions: [], formerIds: [] }
    expect(describeCall(view, [], [], []).quotes).toEqual([])
  })
})

describe('bounded work', () => {
  it('pages with one stock sentence are compared with a few, however many there are (300 linked here)', () => {
    const accounts = Array.from({ length: 10_000 }, (_, at) =>
      accountsOf(makeArticle({ id: `n${at}`, quotes: [{ text: 'We have nothing to eat here at all, mother.' }] })),
    ).flat()
    expect(linkAll(accounts.slice(0, 300), {}).length).toBeLessThanOrEqual(300 * 60)
    expect(Math.max(...accounts.slice(0, 50).map((account) => keysOf(account).length))).toBeLessThanOrEqual(40)
  })
})
