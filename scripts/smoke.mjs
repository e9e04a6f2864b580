/**
 * The first minute of a new user, headless: `npm start` on an empty folder, an article through the desk, stop.
 * Exits 1 and says what went wrong.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './prepare.mjs'

const data = mkdtempSync(join(tmpdir(), 'hearsay-smoke-'))
const env = { ...process.env, HEARSAY_DATA: data, HEARSAY_OPEN: '0', HEARSAY_PORT: '4791' }
const child = spawn('npm', ['start'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })

const text = `The intercepted call was published by the harbour office on Monday.

“We have no water left,” the sailor told his sister.

The office said the recording was genuine. The authenticity of the call could not be verified.`

function addressOf() {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`the desk gave no address within two minutes; it said: ${said}`)), 120_000)
    child.stdout.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)
      if (!found) return
      clearTimeout(timer)
      resolve(found[0])
    })
    child.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)))
  })
}

async function json(url, options) {
  const answer = await fetch(url, options)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return await answer.json()
}

async function readOne(url) {
  const body = JSON.stringify({ text, name: 'smoke.txt' })
  const [job] = await json(`${url}/api/jobs`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await json(`${url}/api/jobs`)
    const now = rows.find((row) => row.id === job.id)
    if (now.state === 'failed') throw new Error(`the job failed: ${JSON.stringify(now.trouble)}`)
    if (now.state === 'done') return await json(`${url}/api/articles/${now.result.articles[0]}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the job did not end within 20 s')
}

let code = 1
try {
  const url = await addressOf()
  const page = await (await fetch(url)).text()
  if (!page.includes('<script')) throw new Error('the desk sent no page')
  const view = await readOne(url)
  const quote = view.reading.statements.find((statement) => statement.content.startsWith('We have no water left'))
  if (!quote || !/sailor/.test(quote.source?.label ?? ''))
    throw new Error(`the article was read wrongly: ${JSON.stringify(view.reading.statements)}`)
  console.log(`smoke: ${url} read ${view.reading.statements.length} statements, ${view.reading.positions.length} positions`)
  code = 0
} catch (thrown) {
  console.error(`smoke: ${thrown.message}`)
}
child.removeAllListeners('exit')
const ended = new Promise((resolve) => child.once('exit', resolve))
process.kill(-child.pid, 'SIGTERM')
await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000))])
// npm ends before the desk does: the folder is taken away only when the desk has let go of it.
for (let tries = 0; tries < 50 && existsSync(join(data, 'desk.json')); tries++) await new Promise((resolve) => setTimeout(resolve, 100))
await new Promise((resolve) => setTimeout(resolve, 1000))
rmSync(data, { recursive: true, force: true })
process.exit(code)
