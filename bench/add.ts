/**
 * End to end: a folder of generated text articles, or one web archive of such pages, goes into a fresh store through the
 * built program. Prints articles a second (fsyncs, start and end included), memory (the most, and at each quarter of the
 * way), and the size on disk. `npm run build && npx tsx bench/add.ts [articles] [--warc]`
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeRecord } from '../src/collect/testing/write-warc.ts'
import { configFrom, openDesk } from '../src/desk/index.ts'
import { invent } from './invent-article.ts'
import { machine, table } from './table.ts'

const wanted = Number(process.argv.slice(2).find((one) => /^\d+$/.test(one)) ?? 1000)
const asWarc = process.argv.includes('--warc')
const scratch = await mkdtemp(join(tmpdir(), 'hearsay-bench-add-'))
const folder = join(scratch, 'articles')
await mkdir(folder)
let letters = 0
for (let n = 0; n < wanted; n++) {
  const text = invent(n)
  letters += text.length
  if (asWarc) await writeFile(join(folder, 'pages.warc.gz'), gzipSync(writeRecord(pageOf(text, n))), { flag: 'a' })
  else await writeFile(join(folder, `${String(n).padStart(6, '0')}.txt`), text)
}

/** The article as a page with the furniture of a site around it, some 40 kB. */
function pageOf(text: string, n: number): { url: string; body: string } {
  const [title = '', ...rest] = text.split(/\n+/).filter(Boolean)
  const menu = Array.from(
    { length: 300 },
    (_, at) => `<li><a href="/section/${at}/of-the-paper">Section number ${at} of the paper</a></li>`,
  ).join('')
  const body = rest.map((line) => `<p>${line}</p>`).join('\n')
  const script = `<script>${'var queue = queue || []; queue.push(["load"]);'.repeat(300)}</script>`
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${script}</head><body><nav><ul>${menu}</ul></nav><article><h1>${title}</h1>${body}</article></body></html>`
  return { url: `https://paper.example/${n}`, body: html }
}

const dataDir = join(scratch, 'data')
const started = performance.now()
const { most, quarters } = await addFolder()
const seconds = (performance.now() - started) / 1000
const desk = await openDesk({ ...configFrom({}), dataDir, who: 'bench' }, { work: false })
const [job] = (await desk.store.jobs.list({ limit: 1 })).rows
const counts = await desk.store.projection.counts()
await desk.close()

console.log(machine())
console.log(
  table(
    ['articles', 'letters', 'seconds', 'articles/s', 'statements', 'calls', 'troubles', 'RSS MB', 'by quarters', 'disk MB'],
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
        quarters.map((one) => one.toFixed(0)).join(' '),
        (await megabytes(dataDir)).toFixed(1),
      ],
    ],
  ),
)
await rm(scratch, { recursive: true, force: true })

/** The built program, as a person runs it; its start and end are counted. @returns megabytes that its main process held */
async function addFolder(): Promise<{ most: number; quarters: number[] }> {
  const program = spawn(process.execPath, ['bin/hearsay.js', 'add', folder, '--quiet'], {
    env: { ...process.env, HEARSAY_DATA: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const samples: number[] = []
  const watch = setInterval(() => {
    try {
      const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))
      if (held) samples.push(Number(held[1]) / 1024)
    } catch {
      // Not Linux, or over already.
    }
  }, 200)
  const code = await new Promise((resolve) => program.on('exit', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`hearsay add ended with ${code}; was \`npm run build\` run?`)
  const quarter = (at: number) =>
    Math.max(0, ...samples.slice(Math.floor((samples.length * at) / 4), Math.floor((samples.length * (at + 1)) / 4)))
  return { most: Math.max(0, ...samples), quarters: [0, 1, 2, 3].map(quarter) }
}

async function megabytes(dir: string): Promise<number> {
  let sum = 0
  for (const name of await readdir(dir, { recursive: true })) sum += (await stat(join(dir, name))).size
  return sum / 1_048_576
}
