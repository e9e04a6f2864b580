/**
 * What the store costs on this machine: sealing and appending with fsync, search over 100,000 statements in four
 * languages, opening, memory, disk. Prints tables; run with `npx tsx bench/store.ts [statements] [dir]`.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Store } from '../src/model/ports.ts'
import { auditStore, openStore } from '../src/store/index.ts'
import { openDatabase } from '../src/store/sqlite/engine.ts'
import { madeFacts, makeRecord } from './store-records.ts'
import { inventSentence, languages } from './store-words.ts'

const wanted = Number(process.argv[2] ?? 100_000)
const dir = process.argv[3] ?? fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-store-'))
const perArticle = 20

async function main(): Promise<void> {
  const sqlite = openDatabase(':memory:').prepare('SELECT sqlite_version() AS v').get() as { v: string }
  console.log(
    `Node ${process.versions.node}, SQLite ${sqlite.v}, ${os.cpus().length} cores (${os.cpus()[0]?.model}), load ${os.loadavg()[0]?.toFixed(1)}, ${new Date().toISOString()}, ${dir}\n`,
  )
  const store = await openStore(dir)
  await benchSealing(store)
  await benchFilling(store)
  await benchCandidates(store)
  await benchSearch(store)
  await store.close()
  await benchOpening()
  await benchAudit()
  if (!process.argv[3]) fs.rmSync(dir, { recursive: true })
}

async function benchSealing(store: Store): Promise<void> {
  const text = (at: number) => Buffer.from(`${at} ${'some words of an article '.repeat(120)}`)
  const seal = (at: number) => store.exhibits.seal(text(at), madeFacts(`article ${at}.txt`))
  const note = (at: number) =>
    store.journal.append({ kind: 'trouble-met', exhibit: null, trouble: { code: 'X', what: `${at}`, next: '', facts: {} } }, 'bench')
  console.log('| bytes and entry durable before acknowledged | per second |\n|---|---|')
  await rate('seal a 3 kB article, one after another', 500, seal)
  await rate('seal a 3 kB article, 16 at once', 2000, (at) => seal(at + 10_000), 16)
  await rate('append an entry, one after another', 1000, note)
  await rate('append an entry, 64 at once', 20_000, note, 64)
}

/** Run it `count` times, `width` at once, and print how many a second. */
async function rate(name: string, count: number, act: (at: number) => Promise<unknown>, width = 1): Promise<void> {
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (next < count) await act(next++)
    }),
  )
  console.log(`| ${name} | ${Math.round((count / (performance.now() - start)) * 1000)} |`)
}

async function benchFilling(store: Store): Promise<void> {
  const articles = Math.ceil(wanted / perArticle)
  const size = () => fileSize(path.join(dir, 'hearsay.db')) + fileSize(path.join(dir, 'hearsay.db-wal'))
  console.log('\n| statements in the projection | added per second | hearsay.db MB | RSS MB |\n|---|---|---|---|')
  const step = Math.ceil(articles / 4)
  for (let from = 0; from < articles; from += step) {
    const to = Math.min(articles, from + step)
    let spent = 0
    for (let at = from; at < to; at += 50) {
      const records = Array.from({ length: Math.min(50, to - at) }, (_, n) => inventRecord(at + n))
      const start = performance.now()
      await store.projection.putArticles(records)
      spent += performance.now() - start
    }
    const { statements } = await store.projection.counts()
    console.log(
      `| ${statements} | ${Math.round((((to - from) * perArticle) / spent) * 1000)} | ${mb(size())} | ${mb(process.memoryUsage.rss())} |`,
    )
  }
}

function inventRecord(at: number): ReturnType<typeof makeRecord> {
  const language = languages[at % languages.length] ?? 'en'
  const day = new Date(Date.UTC(2022, 2, 1) + (at % 700) * 86_400_000)
  const dayNumber = Math.floor(day.getTime() / 86_400_000)
  return makeRecord({
    name: `bench ${at}`,
    language,
    outlet: `Outlet ${at % 40}`,
    title: inventSentence(language, at, 5),
    day: day.toISOString().slice(0, 10),
    ...(at % 9 === 0 ? { stance: 'disputed' as const } : {}),
    statements: Array.from({ length: perArticle }, (_, n) => ({
      content: inventSentence(language, at * perArticle + n, 32),
      speaker: `speaker ${(at + n) % 300}`,
      topics: [['losses', 'supply', 'mutiny', 'home'][(at + n) % 4] ?? 'home'],
      ...(n % 5 === 0 ? { hedge: 'apparently' } : {}),
    })),
    keys: Array.from({ length: perArticle * 12 }, (_, n) => ({
      kind: 'stem' as const,
      value: `${inventSentence(language, at * 991 + n, 1)} ${n % 60}`,
      day: dayNumber,
    })),
  })
}

async function benchCandidates(store: Store): Promise<void> {
  const times: number[] = []
  for (let at = 0; at < 200; at++) {
    const record = inventRecord(at * 7)
    const account = record.accounts[0]
    if (!account) continue
    const start = performance.now()
    await store.projection.candidates(
      account.id,
      record.keys.map(({ key }) => key),
      { windowDays: 5, limit: 200 },
    )
    times.push(performance.now() - start)
  }
  console.log(`\n| candidates of an account with ${perArticle * 12} keys | p50 ms | p95 ms |\n|---|---|---|`)
  console.log(`| window 5 days, best 200 | ${share(times, 0.5)} | ${share(times, 0.95)} |`)
}

async function benchSearch(store: Store): Promise<void> {
  console.log(
    '\n| search, ranked, 20 hits with marks and facets | p50 ms | p95 ms | worst ms | processor p50 | p95 | hits at the median |\n|---|---|---|---|---|---|---|',
  )
  const pick = (at: number, words: number) => inventSentence(languages[at % languages.length] ?? 'en', at * 7919 + 13, words)
  const kinds: readonly (readonly [string, (at: number) => Parameters<Store['projection']['search']>[0]])[] = [
    ['one word, as it comes in the texts', (at) => ({ words: pick(at, 1) })],
    ['the commonest word of a language', (at) => ({ words: inventSentence.commonest(languages[at % languages.length] ?? 'en') })],
    ['two words', (at) => ({ words: pick(at, 2) })],
    ['three words', (at) => ({ words: pick(at, 3) })],
    ['a phrase of two', (at) => ({ words: `"${pick(at, 2)}"` })],
    ['a word and a language', (at) => ({ words: pick(at, 1), language: languages[at % languages.length] ?? 'en' })],
    ['a word, an outlet, a month', (at) => ({ words: pick(at, 1), outlet: `Outlet ${at % 40}`, from: '2023-03', to: '2023-03' })],
    ['a topic alone', () => ({ words: '', topic: 'losses' })],
    ['a speaker alone', (at) => ({ words: '', speaker: `speaker ${at % 300}` })],
    ['nothing at all (newest first)', () => ({ words: '' })],
  ]
  const all: number[] = []
  const allWork: number[] = []
  for (const [name, query] of kinds) {
    const times: number[] = []
    const counts: number[] = []
    const work: number[] = []
    for (let at = 0; at < 100; at++) {
      const start = performance.now()
      const before = process.cpuUsage()
      const page = await store.projection.search(query(at))
      const spent = process.cpuUsage(before)
      times.push(performance.now() - start)
      work.push((spent.user + spent.system) / 1000)
      counts.push(page.count)
    }
    all.push(...times)
    allWork.push(...work)
    console.log(
      `| ${name} | ${share(times, 0.5)} | ${share(times, 0.95)} | ${share(times, 1)} | ${share(work, 0.5)} | ${share(work, 0.95)} | ${share(counts, 0.5, 0)} |`,
    )
  }
  console.log(
    `| **all ${all.length}** | ${share(all, 0.5)} | ${share(all, 0.95)} | ${share(all, 1)} | ${share(allWork, 0.5)} | ${share(allWork, 0.95)} | |`,
  )
}

async function benchOpening(): Promise<void> {
  const times: number[] = []
  for (let at = 0; at < 5; at++) {
    const start = performance.now()
    const store = await openStore(dir)
    times.push(performance.now() - start)
    await store.close()
  }
  const fresh = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-bench-new-'))
  const start = performance.now()
  const store = await openStore(fresh)
  const first = performance.now() - start
  await store.close()
  fs.rmSync(fresh, { recursive: true })
  const disk = ['hearsay.db', 'journal', 'exhibits'].map((name) => `${name} ${mb(treeSize(path.join(dir, name)))} MB`).join(', ')
  console.log(`\n| opening | ms |\n|---|---|\n| a new store | ${first.toFixed(0)} |\n| this one (median of 5) | ${share(times, 0.5)} |`)
  console.log(
    `\nOn disk: ${disk}. RSS now ${mb(process.memoryUsage.rss())} MB, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
  )
}

async function benchAudit(): Promise<void> {
  const start = performance.now()
  const { entries, exhibits, faults } = await auditStore(dir, () => undefined)
  console.log(
    `Audit of ${entries} entries and ${exhibits} exhibits: ${((performance.now() - start) / 1000).toFixed(1)} s, ${faults.length} faults.`,
  )
}

/** The value that a share of all do not exceed. */
function share(values: readonly number[], part: number, digits = 1): string {
  const sorted = [...values].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(digits)
}

function fileSize(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function treeSize(place: string): number {
  const stat = fs.statSync(place)
  if (!stat.isDirectory()) return stat.size
  return fs.readdirSync(place).reduce((sum, name) => sum + treeSize(path.join(place, name)), 0)
}

function mb(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}

await main()
