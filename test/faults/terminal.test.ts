/** Foreign text on a terminal: no command of the command line may let a title, a name or a path move the cursor or begin a line of its own. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const sequence = '\u001b]0;taken\u0007\u001b[2J'
const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts')
let dir = ''
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'faults-terminal-'))
  const folder = join(dir, `case ${sequence}`)
  await mkdir(folder)
  const words = `The harbour office published the call${sequence} on Monday.\n\n“We have no water left,” the sailor${sequence} told his sister.\n\n`
  await writeFile(join(folder, `a${sequence}\nforged: all as sealed.txt`), words.repeat(40))
  await writeFile(
    join(folder, 'b.html'),
    `<!doctype html><title>Call &#27;]0;taken&#7;</title><article><h1>Call &#27;[2J</h1>${`<p>${words}</p>`.repeat(8)}</article>`,
  )
})
afterAll(() => rm(dir, { recursive: true, force: true }))

function run(...words: string[]): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', main, ...words], { env: { ...process.env, HEARSAY_DATA: join(dir, 'data') } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.once('close', () => resolve(said))
    child.stdin.end()
  })
}

it.each([
  ['add', 'FOLDER', `nowhere${sequence}`],
  ['calls'],
  ['read', 'FOLDER'],
  ['clean', 'FOLDER'],
  ['trace', 'FOLDER'],
  ['search', `--unknown${sequence}`],
  [`unknown${sequence}`],
  ['show', `unknown${sequence}`],
])(
  'hearsay %s shows controls and does not obey them',
  async (...words) => {
    const said = await run(...words.map((word) => (word === 'FOLDER' ? join(dir, `case ${sequence}`) : word)))
    expect(said.length).toBeGreaterThan(0)
    expect(said).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    expect(said).not.toMatch(/^forged/m)
  },
  60_000,
)
