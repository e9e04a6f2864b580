/** What people do after the first minutes: take an account out and merge it back, correct, rename, export, cancel, try again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDesk, openBrowser } from './open-browser.ts'

interface Call {
  readonly id: string
  readonly accounts: number
}

let desk: OpenDesk

beforeAll(async () => {
  desk = await openBrowser()
  await desk.page.getByRole('button', { name: 'Load the example case' }).click()
  await desk.page
    .getByText(/\d+ accounts?/)
    .first()
    .waitFor({ timeout: 45_000 })
})
afterAll(() => desk.close())

const go = async (hash: string) => {
  await desk.page.goto(`${desk.url}/${hash}`)
  await desk.page.waitForLoadState('networkidle')
}
const get = async (path: string) => await (await fetch(`${desk.url}${path}`)).json()
const largest = async (): Promise<Call> => (await get('/api/calls')).rows.sort((a: Call, b: Call) => b.accounts - a.accounts)[0]

async function decide(why: string): Promise<void> {
  await desk.page.getByLabel('Reason').fill(why)
  await desk.page.getByRole('button', { name: 'Decide' }).click()
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('a call', () => {
  it('loses an account that a person takes out, and undo brings it back', async () => {
    const { id, accounts } = await largest()
    await go(`#/call/${id}`)
    await desk.page
      .getByRole('button', { name: /^Take out the account of/ })
      .last()
      .click()
    await decide('Another call, of another day.')
    await expect.poll(async () => (await largest()).accounts).toBe(accounts - 1)
    await desk.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await largest()).accounts).toBe(accounts)
  })

  it('is merged with another that a person picks', async () => {
    const before = (await get('/api/calls')).rows.length
    await go(`#/call/${(await largest()).id}`)
    await desk.page.getByRole('button', { name: 'Merge with another call' }).click()
    await desk.page.getByRole('dialog').locator('li button').first().click()
    await decide('The same voices.')
    await expect.poll(async () => (await get('/api/calls')).rows.length).toBe(before - 1)
    await desk.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await get('/api/calls')).rows.length).toBe(before)
  })

  it('shows a party by the name that a person gave it', async () => {
    await go(`#/call/${(await largest()).id}`)
    await desk.page
      .getByRole('button', { name: /^Rename/ })
      .first()
      .click()
    await desk.page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('The night keeper')
    await decide('So named in the log of the harbour.')
    await desk.page.getByText('The night keeper').first().waitFor()
  })

  it('is exported as JSON, CSV and GraphML, marked as fiction', async () => {
    await go(`#/call/${(await largest()).id}`)
    for (const [name, sign] of [
      ['JSON', '"fiction"'],
      ['CSV', ','],
      ['GraphML', '<graphml'],
    ] as const) {
      const href = await desk.page.getByRole('link', { name, exact: true }).getAttribute('href')
      const answer = await fetch(new URL(href ?? '', desk.url))
      expect(answer.headers.get('content-disposition')).toContain('attachment')
      expect(await answer.text()).toContain(sign)
    }
  })
})

describe('an article', () => {
  const articleWith = async (pick: (view: { reading: { statements: unknown[]; positions: unknown[] } }) => boolean): Promise<string> => {
    for (const { id } of (await get('/api/articles')).rows) if (pick(await get(`/api/articles/${id}`))) return id
    throw new Error('no such article in the example')
  }

  it('takes a corrected source', async () => {
    await go(`#/article/${await articleWith(({ reading }) => reading.statements.length > 1)}`)
    await desk.page.keyboard.press('j')
    await desk.page
      .getByRole('button', { name: /Correct/ })
      .first()
      .waitFor()
    await desk.page.keyboard.press('s')
    await desk.page.getByRole('dialog').locator('input').fill('The pilot’s aunt')
    await decide('She says so herself in the recording.')
    await desk.page.locator('.side').getByText('The pilot’s aunt').first().waitFor()
  })

  it('takes a corrected position', async () => {
    await go(`#/article/${await articleWith(({ reading }) => reading.positions.length > 0)}`)
    await desk.page.locator('.positions button').first().click()
    await desk.page.getByRole('dialog').locator('select').selectOption('retracted')
    await decide('Taken back the next day.')
    await expect
      .poll(async () => (await get('/api/decisions')).map(({ body }: { body: { kind: string } }) => body.kind))
      .toContain('correct-stance')
  })
})

describe('a job', () => {
  it('on a private address says so, is tried again, and is fetched when a person insists', async () => {
    await go('#/inbox')
    await desk.page.getByLabel('Paste a link or the text of an article').fill(`${desk.url}/index.html`)
    await desk.page.getByRole('button', { name: /Take in|Fetch/ }).click()
    await desk.page.getByText('stopped by trouble').first().waitFor()
    const { endedAt } = (await get('/api/jobs')).rows[0]
    await desk.page
      .getByRole('button', { name: /^Try again/ })
      .first()
      .click()
    await expect.poll(async () => (await get('/api/jobs')).rows[0].endedAt ?? endedAt).not.toBe(endedAt)
    await desk.page.getByText('stopped by trouble').first().waitFor()
    const before = (await get('/api/jobs')).rows.length
    await desk.page.getByRole('button', { name: 'It is mine: fetch it all the same' }).first().click()
    await expect.poll(async () => (await get('/api/jobs')).rows.length).toBe(before + 1)
    await expect.poll(async () => (await get('/api/jobs')).rows[0].trouble?.code ?? 'none').not.toBe('URL_PRIVATE')
  })
})

it('no page threw', () => expect(desk.errors).toEqual([]))
