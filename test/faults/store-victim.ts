/**
 * The process that `store-kill.test.ts` kills: seals, appends and adds jobs as fast as it can, and says what was
 * acknowledged, a line each, written before anything else happens.
 */
import fs from 'node:fs'
import { madeFacts } from '../../bench/store-records.ts'
import { openStore } from '../../src/store/index.ts'

const dir = process.argv[2] ?? ''
const round = process.argv[3] ?? ''
const say = (line: unknown) => fs.writeSync(1, `${JSON.stringify(line)}\n`)

const store = await openStore(dir, { program: 'victim' })
say({ ready: process.pid })
let next = 0

async function seal(): Promise<void> {
  const at = next++
  // Every seventh is seen again; sizes from nothing to some megabytes.
  const name = at % 7 === 6 ? `${round}-${at - 3}` : `${round}-${at}`
  const bytes = Buffer.from(name.repeat(1 + (at % 50) * (at % 40 === 39 ? 20_000 : 100)))
  const { exhibit, entry } = await store.exhibits.seal(bytes, madeFacts(name))
  say({ sealed: exhibit.sha256, bytes: exhibit.bytes, entry })
}

async function append(): Promise<void> {
  const at = next++
  const entry = await store.journal.append(
    { kind: 'decision-made', decision: { kind: 'undo', decision: `${round}-${at}` }, why: 'w'.repeat(at % 900) },
    'victim',
  )
  say({ entry: entry.index, leaf: entry.leaf, decision: `${round}-${at}` })
}

async function addJob(): Promise<void> {
  const job = await store.jobs.add({ kind: 'audit' }, `job ${next++}`)
  say({ job: job.id })
}

async function work(act: () => Promise<void>): Promise<never> {
  for (;;) await act()
}

await Promise.all([seal, seal, seal, append, append, append, append, addJob].map(work))
