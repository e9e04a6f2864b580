/** A list of jobs that is cut, garbage, empty or scratched in the middle: set aside, made anew, told; nothing sealed is lost. */
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { takePasted } from '../../src/desk/index.ts'
import { openStore } from '../../src/store/index.ts'
import { openDatabase } from '../../src/store/sqlite/engine.ts'
import { ended, openTestDesk } from '../open-test-desk.ts'

/** A closed store with many jobs, of which the last two wait. */
async function storeWithJobs(): Promise<{ dir: string; waiting: string[] }> {
  const dir = await mkdtemp(join(tmpdir(), 'hearsay-jobs-'))
  const store = await openStore(dir)
  for (let at = 0; at < 60; at++) {
    await store.jobs.add({ kind: 'add-path', path: `/nowhere/${at}` }, `job ${at} ${'x'.repeat(300)}`)
    const job = await store.jobs.lease('test')
    if (job) await store.jobs.finish(job.id, { exhibits: 0, articles: [], accounts: 0, calls: [], statements: 0, troubles: [] })
  }
  const first = await store.jobs.add({ kind: 'add-path', path: '/nowhere/first' }, 'first')
  const second = await store.jobs.add({ kind: 'add-path', path: '/nowhere/second' }, 'second')
  await store.close()
  const database = openDatabase(join(dir, 'jobs.db'))
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  database.close()
  // A copy: what this process still holds of the old files must not be in the way.
  const copy = await mkdtemp(join(tmpdir(), 'hearsay-jobs-copy-'))
  await cp(dir, copy, { recursive: true })
  await rm(dir, { recursive: true, force: true })
  return { dir: copy, waiting: [first.id, second.id] }
}

async function scratched(file: string, from: number, length: number): Promise<void> {
  const bytes = await readFile(file)
  bytes.fill(0xa5, from, Math.min(bytes.length, from + length))
  await writeFile(file, bytes)
}

const damages: [string, (file: string) => Promise<void>, boolean][] = [
  ['cut', async (file) => truncate(file, 6000), false],
  ['garbage', async (file) => scratched(file, 0, 1_000_000), false],
  ['emptied', async (file) => truncate(file, 0), false],
  ['scratched in the middle', async (file) => scratched(file, Math.floor((await stat(file)).size / 8192) * 4096, 4096), true],
]

it.each(damages)('that is %s', async (_name, damage, keepsSome) => {
  const { dir, waiting } = await storeWithJobs()
  await damage(join(dir, 'jobs.db'))
  for (const suffix of ['-wal', '-shm']) await rm(join(dir, `jobs.db${suffix}`), { force: true })
  const store = await openStore(dir)
  try {
    const told = (await store.jobs.list({ state: 'failed' })).rows
    expect(told.map((job) => job.trouble?.code)).toEqual(['JOBS_DAMAGED'])
    expect(told[0]?.task).toEqual({ kind: 'rebuild' })
    expect(existsSync(join(dir, String(told[0]?.trouble?.facts.file)))).toBe(true)
    if (keepsSome) expect(Number(told[0]?.trouble?.facts.saved)).toBeGreaterThan(5)
    const kept = (await store.jobs.list({ state: 'waiting' })).rows.map((job) => job.id)
    for (const id of kept) expect(waiting).toContain(id)
    await store.jobs.add({ kind: 'audit' }, 'new work is taken')
  } finally {
    await store.close()
  }
  const again = await openStore(dir)
  expect((await again.jobs.list({ state: 'failed' })).rows).toHaveLength(1)
  await again.close()
  expect((await readdir(dir)).filter((name) => /^jobs\.db\.damaged-\d+$/.test(name))).toHaveLength(1)
  await rm(dir, { recursive: true, force: true })
})

it('costs no exhibit: trying the told job again reads everything once more', async () => {
  const open = await openTestDesk()
  const text = 'The harbour office published the call on Monday.\n\n“We have no water left,” the sailor told his sister.'
  await ended(open.desk, await takePasted(open.desk, text, null))
  await open.desk.close()
  await truncate(join(open.dir, 'jobs.db'), 0)
  for (const suffix of ['-wal', '-shm']) await rm(join(open.dir, `jobs.db${suffix}`), { force: true })
  const again = await openTestDesk(open.dir)
  try {
    const [told] = (await again.desk.store.jobs.list({ state: 'failed' })).rows
    expect(told?.trouble?.code).toBe('JOBS_DAMAGED')
    await again.desk.store.jobs.retry(told?.id ?? '')
    again.desk.worker.wake()
    expect((await ended(again.desk, told as never)).state).toBe('done')
    expect((await again.desk.store.projection.counts()).articles).toBe(1)
  } finally {
    await again.close()
  }
})
