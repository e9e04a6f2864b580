/** A newcomer's first minutes, in a real browser on the built desk: example, calls, call, article, search, custody, keyboard. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenDesk, openBrowser } from './open-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let desk: OpenDesk

beforeAll(async () => {
  desk = await openBrowser()
})
afterAll(() => desk.close())

const go = async (hash: string) => {
  await desk.page.goto(`${desk.url}/${hash}`)
  await desk.page.waitForLoadState('networkidle')
}

/** axe is put in by the debugger, since the page's own policy lets no foreign script in. */
async function faults(): Promise<string[]> {
  await desk.page.evaluate(axe)
  const found = await desk.page.evaluate(async () => {
    const judge = (
      globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    return (await judge.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
}

describe('the first minutes', () => {
  it('an empty desk teaches, and loads the example with one click', async () => {
    await desk.page.getByText('Nothing has been brought yet').waitFor()
    await desk.page.getByRole('button', { name: 'Load the example case' }).click()
    await desk.page
      .getByText(/\d+ accounts?/)
      .first()
      .waitFor({ timeout: 45_000 })
    expect(await faults()).toEqual([])
  })

  it('the list of calls shows both calls, marked as fiction', async () => {
    await go('#/calls')
    await desk.page.getByText('Fiction', { exact: true }).first().waitFor()
    expect(await desk.page.getByText(/7 accounts/).count()).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
  })

  it('a call shows its dialogue, where it comes from, and who disputes it', async () => {
    const calls = await (await fetch(`${desk.url}/api/calls`)).json()
    const [most] = calls.rows.sort((a: { accounts: number }, b: { accounts: number }) => b.accounts - a.accounts)
    await go(`#/call/${most.id}`)
    await desk.page.getByRole('heading', { name: 'The dialogue' }).waitFor()
    await desk.page.getByRole('heading', { name: 'Where it comes from' }).waitFor()
    await desk.page.getByRole('link', { name: 'The Harbour Courier' }).first().waitFor()
    expect(await desk.page.locator('svg').count()).toBeGreaterThan(0)
    expect(await desk.page.getByText('Dispute it').count()).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
  })

  it('a statement opens its "why?" by the keyboard, and the address leads back to it', async () => {
    const articles = await (await fetch(`${desk.url}/api/articles`)).json()
    const courier = articles.rows.find(
      (row: { outlet: string; title: string }) => row.outlet === 'The Harbour Courier' && row.title.includes('forty'),
    )
    await go(`#/article/${courier.id}`)
    await desk.page.getByRole('heading', { name: 'Whose words' }).waitFor()
    await desk.page.keyboard.press('j')
    await desk.page.getByText('Why it was read so').waitFor()
    expect(desk.page.url()).toMatch(/#\/article\/[0-9a-f]+\/s\d+/)
    await desk.page.reload()
    await desk.page.getByText('Why it was read so').waitFor()
    expect(await faults()).toEqual([])
  })

  it('the stored page is shown in a frame that may do nothing', async () => {
    await desk.page.getByRole('button', { name: 'Show the stored page' }).click()
    const frame = desk.page.locator('iframe')
    await frame.waitFor()
    expect(await frame.getAttribute('sandbox')).toBe('')
  })

  it('what was left out is shown in its place with the reason', async () => {
    const articles = await (await fetch(`${desk.url}/api/articles`)).json()
    const blog = articles.rows.find((row: { outlet: string }) => row.outlet === 'Shoreline Digest')
    await go(`#/article/${blog.id}`)
    expect(await desk.page.getByText('Ten Curtains').count()).toBe(0)
    await desk.page.keyboard.press('r')
    await desk.page.getByText('Ten Curtains').first().waitFor()
  })

  it('search finds inflected words and opens the statement', async () => {
    await go('#/search?q=water')
    await desk.page
      .getByText(/statements?/)
      .first()
      .waitFor()
    expect(await desk.page.locator('mark').count()).toBeGreaterThan(0)
    expect(await faults()).toEqual([])
  })

  it('custody is audited with one click', async () => {
    await go('#/custody')
    await desk.page.getByRole('button', { name: 'Audit now' }).click()
    await desk.page.getByText('Nothing has changed since it was sealed.').waitFor()
    expect(await faults()).toEqual([])
  })

  it('pasted text becomes an article with live progress', async () => {
    await go('#/inbox')
    await desk.page.getByLabel('Paste a link or the text of an article').fill('“The lamp is out,” the keeper told the harbour master.')
    await desk.page.getByRole('button', { name: 'Take in this text' }).click()
    await desk.page
      .getByText(/1 statement/)
      .first()
      .waitFor()
  })

  it('a decision asks for a reason and can be undone', async () => {
    const articles = await (await fetch(`${desk.url}/api/articles`)).json()
    await go(`#/article/${articles.rows[0].id}`)
    await desk.page.keyboard.press('j')
    await desk.page.getByText('Why it was read so').waitFor()
    await desk.page.getByRole('button', { name: 'Confirm' }).waitFor()
    await desk.page.keyboard.press('c')
    await desk.page.getByLabel('Reason').fill('I read it in the original.')
    await desk.page.getByRole('button', { name: 'Decide' }).click()
    await desk.page.getByText('Confirmed by a person').waitFor()
    await desk.page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await desk.page.getByText('Confirmed by a person').waitFor({ state: 'detached' })
    const decisions = await (await fetch(`${desk.url}/api/decisions`)).json()
    expect(decisions.map((decision: { body: { kind: string } }) => decision.body.kind)).toEqual(['confirm', 'undo'])
  })

  it('nothing was asked of anyone else, and no page threw', () => {
    expect(desk.strangers).toEqual([])
    expect(desk.errors).toEqual([])
  })
})

describe('narrow and dark', () => {
  it('every page fits 390 px', async () => {
    await desk.page.setViewportSize({ width: 390, height: 844 })
    await desk.page.emulateMedia({ colorScheme: 'dark' })
    for (const hash of ['#/inbox', '#/calls', '#/trends', '#/articles', '#/search?q=water', '#/custody', '#/settings']) {
      await go(hash)
      expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(await faults()).toEqual([])
    }
  })
})
