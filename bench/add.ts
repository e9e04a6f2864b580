/**
 * End to end: a folder of generated text articles goes into a fresh store. Prints articles a second (fsyncs included),
 * memory, and the size on disk. `npx tsx bench/add.ts [articles]`
 */
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

const desk = await openDesk({ ...configFrom({}), dataDir: join(scratch, 'data'), who: 'bench' })
const started = performance.now()
const job = await desk.addJob({ kind: 'add-path', path: folder }, 'bench')
await desk.worker.idle()
const seconds = (performance.now() - started) / 1000
const done = await desk.store.jobs.job(job.id)
const counts = await desk.store.projection.counts()
const memory = process.memoryUsage().rss / 1_048_576
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
        done?.result?.troubles.length ?? '?',
        memory.toFixed(0),
        (await megabytes(join(scratch, 'data'))).toFixed(1),
      ],
    ],
  ),
)
await rm(scratch, { recursive: true, force: true })

async function megabytes(dir: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(dir, { recursive: true })) sum += (await stat(join(dir, name))).size
  return sum / 1_048_576
}
