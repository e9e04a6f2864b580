/**
 * Opening large containers: time, and peak memory of this process and of the child. Prints a table.
 *
 * Run: `npx tsx bench/collect.ts [pages] [messages]` (default 10,000 pages of 40 kB, 500,000 messages).
 * The files are made here, in the system's folder for such things, and taken away again.
 */

import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { previewFile } from '../src/collect/index.ts'
import { writeRecord } from '../src/collect/testing/write-warc.ts'
import { createChildren } from '../src/desk/children/index.ts'

const [pages = 10_000, messages = 500_000] = process.argv.slice(2).map(Number)
const words = 'the call was recorded on a road near the river and nobody who spoke on it knew that others were listening '.split(' ')

/** Words that pack about as well as prose does. */
function prose(length: number, seed: number): string {
  let text = ''
  for (let at = seed; text.length < length; at = (at * 48271 + 11) % 2147483647)
    text += `${words[at % words.length]}${at % 13 === 0 ? at.toString(36) : ''} `
  return text
}

async function writeAll(path: string, chunks: Iterable<Uint8Array | string>): Promise<void> {
  const out = createWriteStream(path)
  for (const chunk of chunks) if (!out.write(chunk)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
}

function* warc(packed: boolean): Iterable<Uint8Array> {
  for (let n = 0; n < pages; n++) {
    const record = writeRecord({
      url: `https://news.example/${n}`,
      body: `<!doctype html><title>${n}</title><p>${prose(40_000, n + 1)}</p>`,
    })
    yield packed ? gzipSync(record, { level: 1 }) : record
  }
}

function* telegram(): Iterable<string> {
  yield '{"name":"Channel","type":"public_channel","id":1,"messages":['
  for (let n = 0; n < messages; n++)
    yield `${n ? ',' : ''}${JSON.stringify({ id: n, type: 'message', date: '2024-03-05T18:21:07', date_unixtime: String(1709655667 + n), from: 'Channel', from_id: 'channel1', text: prose(120, n + 7), text_entities: [] })}\n`
  yield ']}'
}

const peakOf = (pid: number | 'self') => {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

/** Largest child of this process, sampled while it works. */
function watchChildren(): () => number {
  let peak = 0
  const timer = setInterval(() => {
    const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ').filter(Boolean)
    peak = Math.max(peak, ...children.map((pid) => peakOf(Number(pid))))
  }, 100)
  return () => {
    clearInterval(timer)
    return peak
  }
}

async function measure(title: string, path: string): Promise<void> {
  const children = createChildren(1)
  const childPeak = watchChildren()
  const started = performance.now()
  let found = 0
  for await (const one of previewFile(path, children)) if (!('trouble' in one)) found++
  const seconds = (performance.now() - started) / 1000
  const { size } = await stat(path)
  console.log(
    `${title.padEnd(34)} ${(size / 1e6).toFixed(0).padStart(6)} MB ${String(found).padStart(8)} things ${seconds.toFixed(1).padStart(7)} s ${(found / seconds).toFixed(0).padStart(7)}/s   this process peak ${peakOf('self')} MB, child peak ${childPeak()} MB`,
  )
  children.close()
}

const dir = await mkdtemp(join(tmpdir(), 'hearsay-bench-'))
try {
  await writeAll(join(dir, 'a.warc.gz'), warc(true))
  await measure(`WARC.gz, ${pages} pages`, join(dir, 'a.warc.gz'))
  await rm(join(dir, 'a.warc.gz'))
  await writeAll(join(dir, 'a.warc'), warc(false))
  await measure(`WARC, ${pages} pages`, join(dir, 'a.warc'))
  await rm(join(dir, 'a.warc'))
  await writeAll(join(dir, 'result.json'), telegram())
  await measure(`Telegram, ${messages} messages`, join(dir, 'result.json'))
} finally {
  await rm(dir, { recursive: true, force: true })
}
