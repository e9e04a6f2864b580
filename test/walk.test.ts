/** The whole walk on a real store: the example case in, calls out; decisions hold; rebuild gives the same rows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleView, callPage, exportArticle, exportCall, rebuild, takePasted } from '../src/desk/index.ts'
import type { CallRow } from '../src/model/index.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
beforeAll(async () => {
  open = await openTestDesk()
  const job = await ended(open.desk, await open.desk.addJob({ kind: 'load-example' }, 'Example case'))
  expect(job).toMatchObject({ state: 'done', trouble: null })
  expect(job.result?.troubles).toEqual([])
}, 60_000)
afterAll(() => open.close())

async function calls(): Promise<readonly CallRow[]> {
  return (await open.desk.store.projection.listCalls({ limit: 50 })).rows
}

async function dump(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of open.desk.store.projection.dump()) lines.push(line)
  return lines
}

async function bigCall() {
  const rows = [...(await calls())].sort((a, b) => b.accounts - a.accounts)
  const [first] = rows
  if (!first) throw new Error('no call was found')
  return await callPage(open.desk.store, first.id)
}

describe('the example case', () => {
  it('is two calls and no more: six articles and the recording tell of one, two articles of the other', async () => {
    const sizes = (await calls()).filter((row) => row.accounts > 1).map((row) => row.accounts)
    expect([...sizes].sort()).toEqual([2, 7])
  })

  it('is marked as fiction everywhere', async () => {
    expect((await calls()).every((row) => row.fiction)).toBe(true)
    const page = await bigCall()
    expect(page.fiction).toBe(true)
    expect(Object.values(page.articles).every((row) => row.fiction)).toBe(true)
  })

  it('shows a copy, the changed number, the denial and who does not say', async () => {
    const { story, articles } = await bigCall()
    const outlet = (id: string) => articles[id]?.outlet
    expect(story.copies.some((copy) => new Set([outlet(copy.a), outlet(copy.b)]).has('Shoreline Digest'))).toBe(true)
    expect(story.quotes.some((quote) => quote.drift.some((flag) => flag.kind === 'number'))).toBe(true)
    expect(story.ledger.some((entry) => entry.stance === 'accused-forgery' || entry.stance === 'denied')).toBe(true)
    expect(story.ledger.some((entry) => entry.stance === 'could-not-verify')).toBe(true)
    expect(story.silent.map(outlet)).toContain('Daily Lantern')
    expect([...story.languages].sort()).toEqual(['de', 'en', 'ru', 'uk'])
    expect(story.provenance.origins.atMost).toBeLessThanOrEqual(2)
  })

  it('can be exported', async () => {
    const page = await bigCall()
    expect(JSON.parse(exportCall(page, 'json').text).fiction).toBe(true)
    expect(exportCall(page, 'csv').text.split('\r\n').length).toBeGreaterThan(page.story.quotes.length)
    expect(exportCall(page, 'graphml').text).toContain('<graph edgedefault="directed">')
    const [id] = Object.keys(page.articles)
    const view = await articleView(open.desk.store, id ?? '')
    expect(JSON.parse(exportArticle(view, 'json').text).article.text).toBe(view.reading.article.text)
  })

  it('is found by search across inflection', async () => {
    const page = await open.desk.store.projection.search({ words: 'commander', limit: 10 })
    expect(page.hits.length).toBeGreaterThan(0)
    const uk = await open.desk.store.projection.search({ words: 'порт', language: 'uk', limit: 10 })
    expect(uk.hits.some((hit) => hit.content.includes('порту'))).toBe(true)
  })
})

describe('rebuild', () => {
  it('makes the same rows again', async () => {
    const before = await dump()
    await rebuild(open.desk, { report: () => {} })
    expect(await dump()).toEqual(before)
  })

  it('keeps decisions: a split stays split, undo brings it back, ids lead on', async () => {
    const page = await bigCall()
    const [first, ...rest] = page.story.call.accounts
    const account = rest.at(-1) ?? first ?? ''
    const others = page.story.call.accounts.filter((id) => id !== account)
    const decision = await open.desk.decide({ kind: 'split', account, from: others }, 'It tells of another evening.')
    expect((await bigCall()).story.call.accounts).not.toContain(account)
    await rebuild(open.desk, { report: () => {} })
    expect((await bigCall()).story.call.accounts).not.toContain(account)
    await open.desk.decide({ kind: 'undo', decision: decision.id }, 'I was wrong.')
    expect((await bigCall()).story.call.accounts).toContain(account)
  })

  it('keeps a corrected source', async () => {
    const page = await bigCall()
    const [id = ''] = page.story.call.accounts.map((account) => account.slice(0, account.lastIndexOf('#')))
    const view = await articleView(open.desk.store, id)
    const statement = view.reading.statements[0]
    if (!statement?.spans[0]) throw new Error('no statement to correct')
    const ref = { span: statement.spans[0], text: statement.content, id: statement.id }
    await open.desk.decide({ kind: 'correct-source', article: id, statement: ref, source: 'the cook' }, 'The next line says so.')
    await rebuild(open.desk, { report: () => {} })
    const again = await articleView(open.desk.store, id)
    expect(again.reading.statements.find((s) => s.spans[0]?.[0] === ref.span[0])?.source?.label).toBe('the cook')
  })
})

describe('the store under the desk', () => {
  it('is audited clean, and the same text twice is one article', async () => {
    const text = 'The harbour master said the lights were out.\n\n“Nobody told us,” he said.'
    const one = await ended(open.desk, await takePasted(open.desk, text, 'a.txt'))
    const two = await ended(open.desk, await takePasted(open.desk, text, 'b.txt'))
    expect(two.result?.articles).toEqual(one.result?.articles)
    const report = await open.desk.store.audit(() => {})
    expect(report.faults).toEqual([])
  })

  it('is the same after closing and opening again', async () => {
    const before = (await calls()).map((row) => row.id)
    open = await open.reopen()
    expect((await calls()).map((row) => row.id)).toEqual(before)
  })
})
