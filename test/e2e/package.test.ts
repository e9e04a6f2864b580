/** The thin package in a browser: the page that its own README shows, over nothing but a file server. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { chromiumPath, flags } from './open-browser.ts'

const root = join(import.meta.dirname, '../..')
const home = join(root, 'packages/read')

beforeAll(() => {
  if (!existsSync(join(home, 'dist/index.js'))) execFileSync(process.execPath, ['scripts/pack-read.mjs'], { cwd: root })
}, 120_000)

it('@hearsay/read reads in a page, as its README shows', async () => {
  const page = /```html\n([\s\S]+?)```/.exec(readFileSync(join(home, 'README.md'), 'utf8'))?.[1] ?? ''
  const server = createServer((request, response) => {
    const isScript = request.url?.endsWith('/@hearsay/read/dist/index.js') ?? false
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? readFileSync(join(home, 'dist/index.js')) : `<!doctype html><body>${page}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags })
  try {
    const tab = await browser.newPage()
    const errors: string[] = []
    tab.on('pageerror', (error) => errors.push(String(error)))
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await expect.poll(() => tab.textContent('body')).toBe('We left at four,')
    expect(errors).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
})
