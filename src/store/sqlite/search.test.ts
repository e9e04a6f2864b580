import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRecord } from '../../../bench/store-records.ts'
import type { Store } from '../../model/ports.ts'
import type { SearchQuery } from '../../model/search.ts'
import { openStore } from '../open-store.ts'
import { parseTerms } from './search-query.ts'
import { rangeWords } from './search-tokens.ts'

let dir = ''
let store: Store

const records = [
  makeRecord({
    name: 'en',
    language: 'en',
    outlet: 'The Morning Desk',
    title: 'Calls from the front',
    day: '2023-12-14',
    stance: 'disputed',
    statements: [
      { content: 'They sent forty soldiers and only two came back', speaker: 'a wounded soldier', hedge: 'apparently', topics: ['losses'] },
      { content: 'Mother, we are running out of water', speaker: 'his mother', topics: ['supply'] },
    ],
  }),
  makeRecord({
    name: 'de',
    language: 'de',
    outlet: 'Abendblick',
    day: '2024-01-03',
    statements: [
      { content: 'Die Soldaten wollen nicht mehr kämpfen', speaker: 'ein Soldat', topics: ['mutiny'] },
      { content: 'Auf der Straße lagen die Häuser in Trümmern', speaker: 'eine Frau' },
    ],
  }),
  makeRecord({
    name: 'uk',
    language: 'uk',
    outlet: 'Ранкова варта',
    day: '2024-01-05',
    statements: [
      { content: 'Солдатів кинули без води, п’ять діб стояли', speaker: 'поранений солдат', topics: ['supply'] },
      { content: 'Мені дзвінок був уночі, з незнайомого номера', speaker: 'мати', hedge: 'нібито' },
    ],
  }),
  makeRecord({
    name: 'ru',
    language: 'ru',
    outlet: 'Вечерний лист',
    day: '2023-02-28',
    statements: [
      { content: 'Её сына и других солдат оставили без воды', speaker: 'мать', topics: ['supply', 'losses'] },
      { content: 'Командиры уехали, мы сидели в подвале', speaker: 'солдат' },
    ],
  }),
  makeRecord({ name: 'fr', language: 'fr', day: '2024-01-05', statements: [{ content: 'L’armée a laissé les soldats sans eau' }] }),
]

beforeAll(async () => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-search-'))
  store = await openStore(dir)
  await store.projection.putArticles(records)
})
afterAll(async () => {
  await store.close()
  fs.rmSync(dir, { recursive: true, force: true })
})

const found = async (words: string, query: Partial<SearchQuery> = {}) => {
  const page = await store.projection.search({ words, ...query })
  return page.hits.map(({ language, statement }) => `${language} ${statement}`).sort()
}
const marked = async (words: string, query: Partial<SearchQuery> = {}) => {
  const page = await store.projection.search({ words, ...query })
  return page.hits.flatMap(({ content, marks }) => marks.map(([start, end]) => content.slice(start, end)))
}

describe('words', () => {
  it('are found in every inflection, in their own language', async () => {
    expect(await found('soldier')).toEqual(['en s1'])
    expect(await found('runs')).toEqual(['en s2'])
    expect(await found('Haus')).toEqual(['de s2'])
    expect(await found('Strasse')).toEqual(['de s2'])
    expect(await found('командир')).toEqual(['ru s2'])
    expect(await found('дзвінки')).toEqual(['uk s2'])
    expect(await found('подвал')).toEqual(['ru s2'])
    expect(await found('номер')).toEqual(['uk s2'])
    expect(await found('armée')).toEqual(['fr s1'])
  })

  it('of two languages with one script are found in both', async () => {
    expect(await found('солдат')).toEqual(['ru s1', 'uk s1'])
    expect(await found('вода')).toEqual(['ru s1', 'uk s1'])
  })

  it('fold: ё and е, three apostrophes, case, stress marks', async () => {
    expect(await found('ее')).toEqual(['ru s1'])
    expect(await found('ЕЁ')).toEqual(['ru s1'])
    for (const spelling of ["п'ять", 'пʼять', 'П’ЯТЬ']) expect(await found(spelling)).toEqual(['uk s1'])
    expect(await found('во́ды', { language: 'ru' })).toEqual(['ru s1'])
  })

  it('are all wanted, unless one is unwanted; stop words do not count', async () => {
    expect(await found('soldiers forty')).toEqual(['en s1'])
    expect(await found('soldiers water')).toEqual([])
    expect(await found('the soldiers and the forty')).toEqual(['en s1'])
    expect(await found('солдат -диб')).toEqual(['ru s1', 'uk s1'])
    expect(await found('солдат -діб')).toEqual(['ru s1'])
    expect(await found('-солдат', { language: 'uk' })).toEqual(['uk s2'])
  })

  it('may be begun', async () => {
    expect(await found('незнаком*')).toEqual([])
    expect(await found('незнай*')).toEqual(['uk s2'])
  })
})

describe('phrases', () => {
  it('are found letter for letter', async () => {
    expect(await found('"only two came back"')).toEqual(['en s1'])
    expect(await found('"only two come back"')).toEqual([])
    expect(await found('„Soldaten wollen nicht“')).toEqual(['de s1'])
    expect(await found('«без води»')).toEqual(['uk s1'])
    expect(await found('"the soldiers"')).toEqual([])
  })
})

describe('filters', () => {
  it('narrow by language, topic, outlet, speaker, day, hedge and dispute', async () => {
    expect(await found('', { topic: 'supply' })).toEqual(['en s2', 'ru s1', 'uk s1'])
    expect(await found('', { topic: 'supply', language: 'ru' })).toEqual(['ru s1'])
    expect(await found('', { outlet: 'ранкова варта' })).toEqual(['uk s1', 'uk s2'])
    expect(await found('', { speaker: 'soldiers' })).toEqual(['en s1'])
    expect(await found('', { speaker: 'солдати' })).toEqual(['ru s2', 'uk s1'])
    expect(await found('', { from: '2024-01-04' })).toEqual(['fr s1', 'uk s1', 'uk s2'])
    expect(await found('', { to: '2023-12' })).toEqual(['en s1', 'en s2', 'ru s1', 'ru s2'])
    expect(await found('', { from: '2023-12-14', to: '2023-12-14' })).toEqual(['en s1', 'en s2'])
    expect(await found('', { hedged: true })).toEqual(['en s1', 'uk s2'])
    expect(await found('', { disputed: true })).toEqual(['en s1', 'en s2'])
    expect(await found('', { hedged: false, language: 'uk' })).toEqual(['uk s1'])
  })

  it('narrow by call, former ids too; an unknown call has nothing', async () => {
    const view = { id: 'k2', accounts: [records[0]!.accounts[0]!.id], links: [], suggestions: [], formerIds: ['k1'] }
    const row = {
      id: 'k2',
      parties: [],
      day: null,
      dayTo: null,
      places: [],
      accounts: 1,
      suggestions: 0,
      originsAtLeast: 1,
      originsAtMost: 1,
      languages: [],
      outlets: [],
      topics: [],
      stances: {},
      statements: 2,
      firstDay: null,
      fiction: false,
    }
    await store.projection.putCalls([{ view, row }], [])
    expect(await found('', { call: 'k2' })).toEqual(['en s1', 'en s2'])
    expect(await found('water', { call: 'k1' })).toEqual(['en s2'])
    expect(await found('', { call: 'k9' })).toEqual([])
    const { hits } = await store.projection.search({ words: 'forty' })
    expect(hits[0]?.call).toBe('k2')
    const disputed = { ...row, stances: { denied: 1 } }
    const shared = { ...view, accounts: [records[2]!.accounts[0]!.id] }
    await store.projection.putCalls([{ view: shared, row: disputed }], [])
    expect(await found('', { disputed: true })).toEqual(['en s1', 'en s2', 'uk s1', 'uk s2'])
    expect(await found('солдат', { disputed: false })).toEqual(['ru s1'])
    await store.projection.putCalls([], ['k2'])
  })

  it('cover a range of days exactly', () => {
    const inRange = (day: string, from?: string, to?: string) => {
      const wanted = new Set(rangeWords(from, to))
      const [year, month, date] = day.split('-')
      return [`y_${year}`, `m_${year}_${month}`, `d_${year}_${month}_${date}`].filter((word) => wanted.has(word)).length
    }
    const day = fc
      .date({ min: new Date('1995-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(day, day, day, (at, from, to) => inRange(at, from, to) === (from <= at && at <= to ? 1 : 0)))
  })
})

describe('hits', () => {
  it('show who said it, the chain, hedges and what matched', async () => {
    const { hits, count, more } = await store.projection.search({ words: 'soldiers' })
    expect([count, more]).toEqual([1, false])
    expect(hits[0]).toMatchObject({
      article: records[0]!.id,
      content: 'They sent forty soldiers and only two came back',
      speaker: 'a wounded soldier',
      outlet: 'The Morning Desk',
      title: 'Calls from the front',
      day: '2023-12-14',
      chain: ['a wounded soldier', 'The Morning Desk'],
      hedges: ['apparently'],
      topics: ['losses'],
    })
  })

  it('mark the words that matched, in the letters of the text', async () => {
    expect(await marked('soldier forty')).toEqual(['forty', 'soldiers'])
    expect(await marked("п'ять")).toEqual(['п’ять'])
    expect(await marked('"two came back"')).toEqual(['two came back'])
    expect(await marked('haus', { language: 'de' })).toEqual(['Häuser'])
    expect(await marked('армия солдат', { language: 'fr' })).toEqual([])
    expect(await marked('незнай*')).toEqual(['незнайомого'])
  })

  it('are counted by language, outlet, speaker and topic', async () => {
    const { facets } = await store.projection.search({ words: '', topic: 'supply' })
    expect(facets.language.map(({ value }) => value).sort()).toEqual(['en', 'ru', 'uk'])
    expect(facets.topic[0]).toEqual({ value: 'supply', count: 3 })
    expect(facets.speaker).toContainEqual({ value: 'мать', count: 1 })
  })

  it('come page by page, each once', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (let pages = 0; pages < 20; pages++) {
      const page = await store.projection.search({ words: '', limit: 2, ...(after ? { after } : {}) })
      seen.push(...page.hits.map(({ article, statement }) => `${article} ${statement}`))
      if (!page.next) break
      after = page.next
    }
    expect(new Set(seen).size).toBe(9)
    expect(seen).toHaveLength(9)
  })

  it('go when their article is put anew', async () => {
    const changed = makeRecord({ name: 'fr', language: 'fr', statements: [{ content: 'Rien du tout' }] })
    await store.projection.putArticles([changed])
    expect(await found('soldats', { language: 'fr' })).toEqual([])
    expect(await found('rien', { language: 'fr' })).toEqual(['fr s1'])
    await store.projection.putArticles([records[4]!])
  })
})

describe('odd questions', () => {
  it('never fail', async () => {
    const odd = [
      '"',
      '""',
      '-',
      '*',
      '" OR NEAR(',
      'exact:x',
      '(((',
      'a AND OR NOT',
      '\u0000',
      '\ud800',
      '😀',
      "''''",
      '„',
      '« » «',
      '-"x',
      'ａｂｃ',
      '½',
      '٣',
      '\u202eabc',
      `${'x'.repeat(5000)} y`,
    ]
    for (const words of odd)
      await expect(
        store.projection.search({ words, speaker: words, outlet: words, topic: words, language: words, after: words }),
      ).resolves.toBeDefined()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (words) => {
        await store.projection.search({ words, speaker: words, outlet: words, from: words, to: words })
      }),
    )
  })

  it('keep at most 24 terms', () => {
    expect(parseTerms('word '.repeat(100))).toHaveLength(24)
    expect(parseTerms('Ivano-Frankivsk 10,000')).toEqual([
      { kind: 'phrase', forms: ['ivano', 'frankivsk'], not: false },
      { kind: 'phrase', forms: ['10', '000'], not: false },
    ])
  })
})
