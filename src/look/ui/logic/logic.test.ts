import { describe, expect, it } from 'vitest'
import type { Decision, Job, PrintedStatement } from '../../../model/index.ts'
import { neighbourPages } from '../pages/custody/neighbour-pages.ts'
import { secondsLeft } from '../pages/inbox/job-time.ts'
import { readPaste } from '../pages/inbox/read-paste.ts'
import { parseRoute, to } from '../route/parse-route.ts'
import { articleOfAccount } from './account-id.ts'
import { bytesText, daysText, dayText, momentText } from './dates.ts'
import { refOf, takenBack, verdictOn } from './decisions-on.ts'
import { nextKeys } from './key-path.ts'
import { nameLines } from './name-lines.ts'
import { placeRemoved } from './place-removed.ts'
import { letterOf, markSources, markSpeakers } from './source-marks.ts'
import { allStances, campCounts, campOf } from './stances.ts'
import { rowWindow } from './window-rows.ts'

const statement = (id: string, start: number, label: string | null, party: string | null = null) =>
  ({
    id,
    spans: [[start, start + 4]],
    content: 'word',
    notes: [],
    source: label ? { label, party, entity: null } : null,
  }) as unknown as PrintedStatement

describe('sources', () => {
  it('get letters and colours in the order in which they speak', () => {
    const marks = markSources([statement('s2', 50, 'wife'), statement('s1', 0, 'soldier'), statement('s3', 90, 'wife')], '?')
    expect([...marks.values()].map(({ label, letter, colour, statements }) => [label, letter, colour, statements])).toEqual([
      ['soldier', 'A', 0, 1],
      ['wife', 'B', 1, 2],
    ])
  })

  it('are one when they are one party under two names', () => {
    expect(markSources([statement('s1', 0, 'he', 'p1'), statement('s2', 9, 'the pilot', 'p1')], '?').size).toBe(1)
  })

  it('of a call go by every name they have', () => {
    const parties = [{ id: 'p1', label: 'pilot', role: 'civilian' as const, labels: ['pilot', 'лоцман'] }]
    const marks = markSpeakers(parties, [{ speaker: 'лоцман' }, { speaker: null }, { speaker: 'captain' }])
    expect([marks.get('лоцман')?.letter, marks.get('pilot')?.letter, marks.get('captain')?.letter]).toEqual(['A', 'A', 'B'])
  })

  it('have letters without end', () => {
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('addresses', () => {
  it('lead where they say, whatever stands in an id', () => {
    expect(parseRoute(to.article('ab.1', 's7'))).toEqual({ page: 'article', id: 'ab.1', mark: 's7' })
    expect(parseRoute(to.call('c/%?#', 'q3'))).toEqual({ page: 'call', id: 'c/%?#', quote: 'q3' })
    expect(parseRoute(to.search('speaker:"Іван & co" ?'))).toEqual({ page: 'search', query: 'speaker:"Іван & co" ?' })
    expect(parseRoute(to.custody(12))).toEqual({ page: 'custody', entry: 12 })
    expect(parseRoute('')).toEqual({ page: 'inbox' })
  })

  it('that are broken lead to a page that says so', () => {
    expect(parseRoute('#/nowhere').page).toBe('unknown')
    expect(parseRoute('#/article/').page).toBe('unknown')
    expect(parseRoute('#/article/%E0%A4%A').page).toBe('article')
  })
})

describe('rows in sight', () => {
  it('are drawn with a few on either side, and the list keeps its height', () => {
    expect(rowWindow(100_000, 900, 100, 100_000)).toEqual({ from: 992, to: 1017, above: 99_200, height: 10_000_000 })
  })

  it('never reach beyond the list', () => {
    expect(rowWindow(-500, 900, 100, 3)).toMatchObject({ from: 0, to: 3 })
    expect(rowWindow(9_999_999, 900, 100, 3)).toMatchObject({ from: 3, to: 3 })
    expect(rowWindow(0, 900, 100, 0)).toMatchObject({ from: 0, to: 0, height: 0 })
  })
})

describe('stances', () => {
  it('each have a camp; an unknown one leaves the question open', () => {
    expect(allStances).toHaveLength(11)
    expect(['denied', 'shown-edited', 'verified', 'new-one'].map(campOf)).toEqual(['disputes', 'disputes', 'stands-by', 'leaves-open'])
    expect(campCounts({ denied: 2, 'accused-forgery': 1, assured: 1 })).toEqual({ 'stands-by': 1, 'leaves-open': 0, disputes: 3 })
  })
})

describe('keys', () => {
  const press = (key: string, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, ...more })
  const prefixes = new Set(['g'])

  it('wait for the second of two', () => {
    const first = nextKeys('', press('g'), prefixes)
    expect(first).toEqual({ pending: 'g', path: null })
    expect(nextKeys(first.pending, press('c'), prefixes)).toEqual({ pending: '', path: 'g c' })
  })

  it('with Ctrl belong to the browser', () => {
    expect(nextKeys('g', press('c', { ctrlKey: true }), prefixes)).toEqual({ pending: '', path: null })
  })
})

describe('decisions', () => {
  const decision = (id: string, body: Decision['body']): Decision => ({ id, body, who: 'x', when: '', why: 'y' })

  it('that were taken back are known, and an undone undo lets them hold again', () => {
    const one = decision('1', { kind: 'merge', a: 'a', b: 'b' })
    const undo = decision('2', { kind: 'undo', decision: '1' })
    expect([...takenBack([one, undo])]).toEqual(['1'])
    expect([...takenBack([one, undo, decision('3', { kind: 'undo', decision: '2' })])]).toEqual(['2'])
  })

  it('on a statement: the last one counts', () => {
    const notes = ['quote/marks', 'decision/confirmed', 'decision/rejected'].map((rule) => ({ rule, because: '' }))
    expect(verdictOn({ ...statement('s1', 0, 'x'), notes })).toBe('rejected')
    expect(verdictOn(statement('s1', 0, 'x'))).toBe(null)
    expect(refOf(statement('s1', 7, 'x'))).toEqual({ span: [7, 11], text: 'word', id: 's1' })
  })
})

describe('what is pasted', () => {
  it('is fetched only when it is nothing but links', () => {
    expect(readPaste(' https://a.example/x\nhttp://b.example https://a.example/x ')).toEqual({
      kind: 'links',
      links: ['https://a.example/x', 'http://b.example'],
    })
    expect(readPaste('See https://a.example/x')?.kind).toBe('text')
    expect(readPaste(' \n ')).toBe(null)
  })
})

it('time left is told only when there is something to go by', () => {
  const progress: Job['progress'] = { stage: 'read', done: 25, total: 100, item: null }
  const startedAt = '2025-02-20T09:00:00.000Z'
  expect(secondsLeft({ startedAt, progress }, Date.parse(startedAt) + 10_000)).toBe(30)
  expect(secondsLeft({ startedAt, progress: { ...progress, done: 0 } }, Date.parse(startedAt) + 10_000)).toBe(null)
  expect(secondsLeft({ startedAt: null, progress }, 0)).toBe(null)
})

it('days stay days and nonsense stays as it is', () => {
  expect(dayText('2025-02-12')).toBe('12 Feb 2025')
  expect(dayText('soon')).toBe('soon')
  expect(daysText('2025-02-12', '2025-02-12')).toBe('12 Feb 2025')
  expect(daysText(null, null)).toBe(null)
  expect(daysText('2025-02-12', '2025-02-10')).toContain('–')
  expect(momentText('2025-02-20T09:00:12Z')).toContain('UTC')
  expect(bytesText(1_234_567)).toBe('1.2 MB')
})

it('removed pieces stand before the paragraph that follows them', () => {
  const paragraphs = [0, 10, 30].map((start) => ({ start, end: start + 8, runs: [] }))
  const places = placeRemoved([{ at: 99 }, { at: 0 }, { at: 9 }, { at: 10 }], paragraphs)
  expect([...places].map(([at, pieces]) => [at, pieces.length])).toEqual([
    [0, 1],
    [1, 2],
    [3, 1],
  ])
})

it('accounts know their article', () => {
  expect(articleOfAccount('ab.1#c2')).toBe('ab.1')
})

it('the custody log has pages on either side', () => {
  expect(neighbourPages(0, 100, 250, 100)).toEqual({ earlier: null, later: 100 })
  expect(neighbourPages(50, 100, 150, 100)).toEqual({ earlier: 0, later: null })
})

it('names break over two lines', () => {
  expect(nameLines('The Harbour Courier', 13)).toEqual(['The Harbour', 'Courier'])
  expect(nameLines('Wirtschaftsnachrichtenagentur', 13)).toEqual(['Wirtschaftsn…'])
  expect(nameLines('One Two Three Four Five Six', 9)).toEqual(['One Two', 'Three Fo…'])
})
