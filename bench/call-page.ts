/**
 * The call page with many accounts: what the desk needs to answer, and what a browser needs until a person can use it.
 * `npx tsx bench/call-page.ts [accounts]` (the browser part needs `npm run build` and a Chromium)
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { callPage, configFrom, leanStory, openDesk } from '../src/desk/index.ts'
import { machine, table } from './table.ts'

const wanted = Number(process.argv[2] ?? 200)
const scratch = await mkdtemp(join(tmpdir(), 'hearsay-bench-page-'))
const dataDir = join(scratch, 'data')
const lines = [
  'We have carried water in helmets for nine days and the well at the mill is dry',
  'They counted forty of us in the morning and eleven came to supper',
  'Do not send the boy to the harbour whatever the captain promises you',
  'The colonel sold the diesel and wrote it off as burnt by the enemy',
  'Nobody fetched the wounded from the orchard until the snow had covered them',
  'Tell mother that I sleep in a cellar under the chapel with two strangers',
]

/** One outlet's account: some of the lines, in order, each in the frame of its own. */
function account(n: number): string {
  const told = lines.filter((_, at) => (n * 7 + at * 3) % 5 !== 0)
  const day = 1 + (n % 20)
  const said = told.map(
    (line, at) => `“${line},” the soldier ${['told', 'assured', 'reminded'][(n + at) % 3]} his sister in call report ${n}.`,
  )
  return `Outlet ${n}: soldier tells sister of the dry well\n\n2024-05-${String(day).padStart(2, '0')}\n\nThe intercepted call between a soldier and his sister was published by the Northern Radio on 1 May 2024, Outlet ${n} reports.\n\n${said.join('\n\n')}\n\nThe recording could not be verified.`
}

const folder = join(scratch, 'articles')
await mkdir(folder)
for (let n = 0; n < wanted; n++) await writeFile(join(folder, `${String(n).padStart(4, '0')}.txt`), account(n))
const desk = await openDesk({ ...configFrom({}), dataDir, who: 'bench' })
await desk.addJob({ kind: 'add-path', path: folder }, 'bench')
await desk.worker.idle()
const { rows } = await desk.store.projection.listCalls({ sort: 'accounts', limit: 1 })
const call = rows[0]
if (!call) throw new Error('no call came of the invented accounts')
await asked(call.id)
const cpu = process.cpuUsage()
const page = await asked(call.id)
const used = process.cpuUsage(cpu)
await desk.close()

const executable = [process.env.HEARSAY_CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path))
const seconds = executable && existsSync('dist') ? await inBrowser(executable, call.id) : []
console.log(machine())
console.log(
  table(
    ['accounts', 'lines', 'answer kB', 'answer, ms of processor', 'page usable after ms (5 visits)'],
    [
      [
        call.accounts,
        page.story.quotes.length,
        (JSON.stringify(page).length / 1000).toFixed(0),
        ((used.user + used.system) / 1000).toFixed(0),
        seconds.join(' ') || 'no browser',
      ],
    ],
  ),
)
await rm(scratch, { recursive: true, force: true })

/** What the address of the page answers. */
async function asked(id: string) {
  const page = await callPage(desk.store, id)
  return { ...page, story: leanStory(page.story) }
}

/** From following the link to a dialogue that answers the keyboard. */
async function inBrowser(executablePath: string, id: string): Promise<number[]> {
  const env = { ...process.env, HEARSAY_DATA: dataDir, HEARSAY_PORT: '4990', HEARSAY_OPEN: '0' }
  const server = spawn(process.execPath, ['bin/hearsay.js', 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve) =>
    server.stdout.on('data', (said) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(said))
      if (found) resolve(found[0])
    }),
  )
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const times: number[] = []
  for (let n = 0; n < 5; n++) {
    await tab.goto(`${url}/#/calls`)
    await tab.getByRole('heading', { name: 'Calls' }).first().waitFor()
    const started = performance.now()
    await tab.goto(`${url}/#/call/${id}`)
    await tab.getByRole('heading', { name: 'The dialogue' }).waitFor()
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
    times.push(Math.round(performance.now() - started))
  }
  await browser.close()
  server.kill()
  return times
}
