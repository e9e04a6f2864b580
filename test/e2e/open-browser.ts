/** A real Chromium on a real desk: `npm run build` made `dist/`, the server is started from it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'

const root = join(import.meta.dirname, '..', '..')
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenDesk {
  readonly url: string
  readonly page: Page
  /** Everything that the pages asked for outside the desk; must stay empty. */
  readonly strangers: string[]
  /** Errors that the pages threw or logged. */
  readonly errors: string[]
  close(): Promise<void>
}

/** Start the built desk on an empty folder and open its first page. */
export async function openBrowser(size = { width: 1280, height: 900 }): Promise<OpenDesk> {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-e2e-'))
  const server = spawn(process.execPath, ['bin/hearsay.js', 'serve'], {
    cwd: root,
    env: { ...process.env, HEARSAY_DATA: data, HEARSAY_PORT: '4901', HEARSAY_OPEN: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(server)
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags })
  const page = await (await browser.newContext({ viewport: size, reducedMotion: 'reduce' })).newPage()
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) strangers.push(request.url())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(url)
  return { url, page, strangers, errors, close: () => closeAll(browser, server, data) }
}

export function chromiumPath(): string {
  const found = [process.env.HEARSAY_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  if (!found) throw new Error('no Chromium: set HEARSAY_CHROMIUM to its path')
  return found
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (found) resolve(found[0])
    })
    server.on('exit', (code) => reject(new Error(`the desk ended with ${code}: ${said}`)))
  })
}

async function closeAll(browser: Browser, server: ChildProcess, data: string): Promise<void> {
  await browser.close()
  server.removeAllListeners('exit')
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
  rmSync(data, { recursive: true, force: true })
}
