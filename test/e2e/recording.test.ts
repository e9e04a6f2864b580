/** A recording in a real browser: dropped with its transcript and an article that quotes it, heard, sought, changed, taken back. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeArticle, madeCall, madeSrt } from '../made-recording.ts'
import { type OpenDesk, openBrowser } from './open-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let desk: OpenDesk

beforeAll(async () => {
  desk = await openBrowser()
})
afterAll(() => desk.close())

const ask = async (path: string) => await (await fetch(`${desk.url}${path}`)).json()
const position = () => desk.page.getByRole('slider', { name: 'Position in the recording' }).getAttribute('aria-valuetext')

async function faults(): Promise<string[]> {
  await desk.page.evaluate(axe)
  const found = await desk.page.evaluate(async () => {
    const judge = (
      globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe
    return (await judge.run({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)
}

describe('a recording', () => {
  it('is dropped with its transcript and an article, and each job says what came of it', async () => {
    const files = [
      { name: 'first.wav', mimeType: 'audio/wav', buffer: madeCall() },
      { name: 'first.en.srt', mimeType: 'application/x-subrip', buffer: Buffer.from(madeSrt()) },
      { name: 'post.html', mimeType: 'text/html', buffer: Buffer.from(madeArticle) },
    ]
    await desk.page.locator('input[type=file]').first().setInputFiles(files)
    await desk.page.getByRole('link', { name: 'Open the recording' }).first().waitFor({ timeout: 60_000 })
    for (let tries = 0; tries < 120; tries++) {
      const { rows } = await ask('/api/jobs')
      if (rows.length === 3 && rows.every(({ state }: { state: string }) => state === 'done')) break
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    const { rows } = await ask('/api/recordings')
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ name: 'first.wav', transcripts: 1, turns: 4, legs: 'parties' })
    expect(rows[0].calls).toHaveLength(1)
  }, 90_000)

  it('is listed and opened; its outline, turns and quotes stand there', async () => {
    await desk.page.goto(`${desk.url}/#/recordings`)
    await desk.page.getByRole('link', { name: /first\.wav/ }).click()
    await desk.page.getByRole('heading', { name: 'first.wav' }).waitFor()
    await desk.page.getByRole('button', { name: /^Turn 4, 00:11\.0/ }).waitFor()
    expect(await desk.page.getByText('The water ran out on Monday.').count()).toBe(2)
    expect(await desk.page.getByText('leaves out:').count()).toBeGreaterThan(0)
    const drawn = await desk.page.locator('canvas').evaluate((node) => {
      const canvas = node as unknown as {
        width: number
        height: number
        getContext(kind: string): { getImageData(...box: number[]): { data: number[] } }
      }
      return canvas
        .getContext('2d')
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value) => value > 0)
    })
    expect(drawn).toBe(true)
    expect(await faults()).toEqual([])
  }, 30_000)

  it('seeks by word, by key and by address; only the asked range is sent', async () => {
    const ranges: string[] = []
    desk.page.on('response', (answer) => {
      if (answer.url().endsWith('/audio')) ranges.push(`${answer.status()} ${answer.headers()['content-range'] ?? ''}`)
    })
    await desk.page.getByRole('button', { name: 'lorries', exact: true }).click()
    const at = Number((await position())?.slice(3))
    expect(at).toBeGreaterThan(7.2)
    expect(at).toBeLessThan(10.4)
    await desk.page.getByRole('heading', { name: 'Transcript' }).click()
    await desk.page
      .getByRole('button', { name: 'Pause' })
      .click()
      .catch(() => {})
    await desk.page.keyboard.press('j')
    expect(await position()).toBe('00:11.0')
    await desk.page.goto(`${desk.url}/#/recording/${(await ask('/api/recordings')).rows[0].sha256}/4.8`)
    await desk.page.reload()
    await desk.page.getByRole('button', { name: /^Turn 2/ }).waitFor()
    expect(await position()).toBe('00:04.8')
    expect(ranges.every((line) => line.startsWith('206 bytes '))).toBe(true)
  }, 30_000)

  it('a turn is changed by keyboard, and the change is taken back', async () => {
    await desk.page.keyboard.press('e')
    const field = desk.page.getByRole('textbox', { name: /turn 2/ })
    await field.fill('And the major, what does he tell you?')
    await desk.page.getByRole('button', { name: 'Keep', exact: true }).click()
    await desk.page.getByRole('button', { name: 'major,', exact: true }).waitFor()
    expect(await desk.page.getByRole('combobox', { name: 'Version' }).textContent()).toContain('1 change by people')
    await desk.page.getByRole('button', { name: 'Undo' }).first().click()
    await desk.page.getByRole('button', { name: 'commander,', exact: true }).waitFor()
    expect(await faults()).toEqual([])
  }, 30_000)

  it('a turn is split at the cursor and joined again by keyboard; each can be taken back', async () => {
    await desk.page.getByRole('heading', { name: 'Transcript' }).click()
    await desk.page.keyboard.press('e')
    await desk.page.getByRole('textbox', { name: /turn 2/ }).press('Home')
    for (let n = 0; n < 18; n++) await desk.page.keyboard.press('ArrowRight')
    await desk.page.keyboard.press('Control+Shift+Enter')
    await desk.page.getByRole('button', { name: /^Turn 5/ }).waitFor()
    expect(await desk.page.locator('#turn-2 .words').textContent()).toContain('And the commander,')
    expect(await desk.page.locator('#turn-3 .words').textContent()).toContain('what does he tell you?')
    await desk.page.keyboard.press('m')
    await desk.page.getByRole('button', { name: /^Turn 5/ }).waitFor({ state: 'detached' })
    expect(await desk.page.locator('#turn-2 .words').textContent()).toContain('what does he tell you?')
    expect(await faults()).toEqual([])
  }, 30_000)

  it('the last two seconds are heard again while R is held, and the sound goes on when it is let go', async () => {
    await desk.page.keyboard.press('p')
    await desk.page.keyboard.press('p')
    const before = Number((await position())?.slice(3))
    await desk.page.keyboard.down('r')
    for (let n = 0; n < 10; n++) await desk.page.keyboard.down('r')
    const held = Number((await position())?.slice(3))
    expect(held).toBeGreaterThan(before - 2.3)
    expect(held).toBeLessThanOrEqual(before + 0.3)
    await desk.page.keyboard.up('r')
    await desk.page.keyboard.press('p')
  }, 30_000)

  it('fits a telephone, with targets a thumb can hit', async () => {
    await desk.page.setViewportSize({ width: 390, height: 844 })
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await desk.page
      .getByRole('button', { name: /Change the words.*turn 2/i })
      .first()
      .click()
    await desk.page.getByRole('button', { name: 'Split at the cursor' }).waitFor()
    expect(await faults()).toEqual([])
    await desk.page.getByRole('button', { name: 'Cancel' }).first().click()
  }, 30_000)

  it('the page of its call has the sound beside the wordings, and fits a telephone', async () => {
    const [{ calls }] = (await ask('/api/recordings')).rows
    await desk.page.setViewportSize({ width: 390, height: 844 })
    await desk.page.goto(`${desk.url}/#/call/${calls[0]}`)
    await desk.page.getByRole('heading', { name: 'The sound' }).waitFor()
    await desk.page.getByRole('button', { name: 'Play at 00:07.2' }).waitFor()
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await faults()).toEqual([])
    expect(desk.strangers).toEqual([])
    expect(desk.errors).toEqual([])
  }, 30_000)
})
