/**
 * Pictures of every page at 1280 and 390 px, light and dark, for a person to look at; and what axe finds on each.
 *
 * `node scripts/shoot.mjs [--out DIR] [--url http://127.0.0.1:4747] [--only call,article] [--quick]`. Without `--url` the pages
 * show the hand-made case of `fixture-desk.mjs`. Needs `dist/ui` and a Chromium.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { startFixture } from './fixture-desk.mjs'

const option = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other)
const out = option('--out', 'dist/shots')
const only = option('--only', '').split(',').filter(Boolean)
const quick = process.argv.includes('--quick')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const sizes = [
  { name: '1280', width: 1280, height: 900 },
  { name: '390', width: 390, height: 844 },
]

async function stopsOf(url) {
  const ask = async (path) => (await (await fetch(`${url}${path}`)).json()).rows[0]?.id
  const [call, article] = [await ask('/api/calls'), await ask('/api/articles')]
  const second = (await (await fetch(`${url}/api/articles`)).json()).rows[2]?.id ?? article
  return [
    ['inbox', '#/inbox'],
    ['calls', '#/calls'],
    ['call', `#/call/${call}`],
    ['articles', '#/articles'],
    ['article', `#/article/${article}`],
    ['why', `#/article/${second}/s1`],
    ['search', '#/search'],
    ['hits', '#/search?q=water'],
    ['custody', '#/custody'],
    ['settings', '#/settings'],
    ['about', '#/about'],
    ['help', '#/inbox', async (page) => await page.keyboard.press('?')],
    ['removed', `#/article/${second}`, async (page) => await page.keyboard.press('r')],
    ['decide', `#/article/${second}/s1`, async (page) => await page.keyboard.press('d')],
  ].filter(([name]) => only.length === 0 || only.includes(name))
}

async function shoot(browser, url, size, scheme) {
  const context = await browser.newContext({ viewport: size, colorScheme: scheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('pageerror', (error) => console.log('page error', String(error)))
  page.on('console', (message) => message.type() === 'error' && console.log('console', message.text()))
  let faults = 0
  for (const [name, address, act] of await stopsOf(url)) {
    await page.goto(`${url}/${address}`)
    await page.reload()
    await page.waitForTimeout(250)
    await act?.(page)
    await page.waitForTimeout(100)
    await page.screenshot({ path: join(out, `${name}-${size.name}-${scheme}.png`), fullPage: !act })
    faults += await judge(page, `${name} ${size.name} ${scheme}`)
  }
  await context.close()
  return faults
}

/** axe runs outside the page's policy: it is put in by the debugger, not by a script element. */
async function judge(page, where) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate((values) => globalThis.axe.run({ runOnly: { type: 'tag', values } }), tags)
  for (const { id, help, nodes } of violations) {
    console.log(`${where}: ${id} — ${help} (${nodes.length})`)
    for (const node of nodes.slice(0, 3)) console.log(`    ${node.html.slice(0, 160)}\n    ${node.any[0]?.message ?? ''}`)
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (wide > 0) console.log(`${where}: the page is ${wide} px wider than the window`)
  return violations.length + (wide > 0 ? 1 : 0)
}

mkdirSync(out, { recursive: true })
const fixture = process.argv.includes('--url') ? null : await startFixture()
const url = fixture?.url ?? option('--url', '')
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
let faults = 0
for (const size of quick ? sizes.slice(0, 1) : sizes)
  for (const scheme of quick ? ['light'] : ['light', 'dark']) faults += await shoot(browser, url, size, scheme)
await browser.close()
fixture?.close()
console.log(faults === 0 ? `all pages shot to ${out}; axe finds nothing` : `${faults} findings`)
process.exitCode = faults === 0 ? 0 : 1
