/** A clock that is set back: the log keeps its order and stays whole, jobs do not wait for the old time. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { madeFacts } from '../../bench/store-records.ts'
import { openStore } from '../../src/store/index.ts'

it('between two entries changes no order, and the audit finds nothing', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hearsay-clock-'))
  let now = '2024-05-05T10:00:00.000Z'
  const store = await openStore(dir, { clock: { now: () => now } })
  const first = await store.exhibits.seal(Buffer.from('before'), madeFacts('a'))
  now = '1999-01-01T00:00:00.000Z'
  const second = await store.exhibits.seal(Buffer.from('after'), madeFacts('b'))
  expect(second.entry).toBe(first.entry + 1)
  expect((await store.audit(() => {})).faults).toEqual([])
  await store.close()
  const again = await openStore(dir, { clock: { now: () => '1998-01-01T00:00:00.000Z' } })
  const whens = (await again.journal.entries(0, 10)).map(({ event }) => event?.when)
  expect(whens.slice(-2)).toEqual(['2024-05-05T10:00:00.000Z', '1999-01-01T00:00:00.000Z'])
  expect((await again.audit(() => {})).faults).toEqual([])
  await again.close()
  await rm(dir, { recursive: true, force: true })
})

it('while jobs wait or run: they are taken up all the same', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hearsay-clock-'))
  let now = '2024-05-05T10:00:00.000Z'
  const store = await openStore(dir, { clock: { now: () => now } })
  await store.jobs.add({ kind: 'audit' }, 'waits after a failure')
  const job = await store.jobs.lease('one')
  await store.jobs.fail(job?.id ?? '', { code: 'URL_TIMEOUT', what: 'w', next: 'n', facts: {} }, true)
  expect(await store.jobs.lease('one')).toBeNull()
  now = '2024-05-04T10:00:00.000Z'
  const again = await store.jobs.lease('one')
  expect(again?.id).toBe(job?.id)
  // The one that holds it now is gone without a word, and the clock goes back once more.
  now = '2024-05-03T10:00:00.000Z'
  expect((await store.jobs.lease('two'))?.id).toBe(job?.id)
  expect(await store.jobs.lease('three')).toBeNull()
  await store.close()
  await rm(dir, { recursive: true, force: true })
})
