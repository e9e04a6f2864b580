/**
 * End to end: a folder of generated text articles goes into a fresh store through the built program. Prints articles a
 * second (fsyncs, start and end included), memory, and the size on disk. `npm run build && npx tsx bench/add.ts [articles]`
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { configFrom, openDesk } from '../src/desk/index.ts'
import { invent } from './invent-article.ts'
import { machine, table } from './table.ts'

const wanted = Number(process.argv[2] ?? 1000)
const scratch = await mkdtemp(join(tmpdir(), 'hearsay-bench-add-'))
const folder = join(scratch, 'articles')
await mkdir(folder)
let letters = 0
for (let n = 0; n < wanted; n++) {
  const text = invent(n)
  letters += text.length
  await writeFile(join(folder, `${String(n).padStart(6, '0')}.txt`), text)
}

const dataDir = join(scratch, 'data')
const started = performance.now()
const most = await addFolder()
const seconds = (performance.now() - started) / 1000
const desk = await openDesk({ ...configFrom({}), dataDir, who: 'bench' }, { work: false })
const [job] = (await desk.store.jobs.list({ limit: 1 })).rows
const counts = await desk.store.projection.counts()
await desk.close()

console.log(machine())
console.log(
  table(
    ['articles', 'letters', 'seconds', 'articles/s', 'statements', 'calls', 'troubles', 'RSS MB', 'disk MB'],
    [
      [
        wanted,
        letters,
        seconds.toFixed(1),
        (wanted / seconds).toFixed(1),
        counts.statements,
        counts.calls,
        job?.result?.troubles.length ?? '?',
        most.toFixed(0),
        (await megabytes(dataDir)).toFixed(1),
      ],
    ],
  ),
)
await rm(scratch, { recursive: true, force: true })

/** The built program, as a person runs it; its start and end are counted. @returns the most megabytes its main process held */
async function addFolder(): Promise<number> {
  const program = spawn(process.execPath, ['bin/hearsay.js', 'add', folder, '--quiet'], {
    env: { ...process.env, HEARSAY_DATA: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => {
    try {
      const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))
      peak = Math.max(peak, Number(held?.[1] ?? 0) / 1024)
    } catch {
      // Not Linux, or over already.
    }
  }, 200)
  const code = await new Promise((resolve) => program.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`hearsay add ended with ${code}; was \`npm run build\` run?`)
  return peak
}

async function megabytes(dir: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(dir, { recursive: true })) sum += (await stat(join(dir, name))).size
  return sum / 1_048_576
}
