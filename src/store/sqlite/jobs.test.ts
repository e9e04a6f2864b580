import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobResult } from '../../model/job.ts'
import { leaseMilliseconds, type OpenJobs, openJobs } from './jobs.ts'

let dir = ''
let now = Date.UTC(2024, 0, 1)
let jobs: OpenJobs
const open = () => openJobs(dir, { workspace: 'w', clock: { now: () => new Date(now).toISOString() }, readOnly: false })
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-jobs-'))
  jobs = open()
})
afterEach(() => {
  jobs.close()
  fs.rmSync(dir, { recursive: true, force: true })
})

const trouble = { code: 'X', what: 'w', next: 'n', facts: {} }
const result: JobResult = { exhibits: 1, articles: ['a'], accounts: 1, calls: [], statements: 3, troubles: [] }
const add = (title: string) => jobs.add({ kind: 'read-exhibit', sha256: title }, title)

describe('jobs', () => {
  it('are leased oldest first, each to one holder', async () => {
    for (const title of ['a', 'b', 'c']) await add(title)
    expect((await jobs.lease('me'))?.title).toBe('a')
    expect((await jobs.lease('you'))?.title).toBe('b')
    expect((await jobs.lease('me'))?.title).toBe('c')
    expect(await jobs.lease('me')).toBeNull()
  })

  it('show progress and what came of them', async () => {
    const { id } = await add('a')
    await jobs.lease('me')
    await jobs.beat(id, { stage: 'read', done: 3, total: 10, item: 'x.txt' })
    expect(await jobs.job(id)).toMatchObject({ state: 'running', attempts: 1, progress: { stage: 'read', done: 3 } })
    await jobs.finish(id, result)
    expect(await jobs.job(id)).toMatchObject({ state: 'done', result, trouble: null, progress: { stage: 'done' } })
  })

  it('go to another when the holder is silent, and not while it beats', async () => {
    const { id } = await add('a')
    await jobs.lease('me')
    now += leaseMilliseconds - 1
    await jobs.beat(id, { stage: 'read', done: 1, total: null, item: null })
    now += leaseMilliseconds - 1
    expect(await jobs.lease('you')).toBeNull()
    now += 2
    expect(await jobs.lease('you')).toMatchObject({ id, attempts: 2 })
  })

  it('that failed for a passing reason wait longer each time, and are given up', async () => {
    const { id } = await add('a')
    const pauses: number[] = []
    for (let attempt = 1; attempt <= 5; attempt++) {
      const start = now
      while ((await jobs.lease('me')) === null) now += 500
      pauses.push(now - start)
      await jobs.fail(id, trouble, true)
    }
    expect(pauses).toEqual([0, 2000, 4000, 8000, 16000])
    expect(await jobs.job(id)).toMatchObject({ state: 'failed', trouble })
  })

  it('that failed for good stay failed until retried', async () => {
    const { id } = await add('a')
    await jobs.lease('me')
    await jobs.fail(id, trouble, false)
    expect(await jobs.lease('me')).toBeNull()
    await jobs.retry(id)
    expect(await jobs.lease('me')).toMatchObject({ id, attempts: 1, trouble: null })
  })

  it('can be cancelled, and what the holder says afterwards does not count', async () => {
    const { id } = await add('a')
    await jobs.lease('me')
    await jobs.cancel(id)
    await jobs.finish(id, result)
    await jobs.fail(id, trouble, true)
    expect(await jobs.job(id)).toMatchObject({ state: 'cancelled', result: null })
  })

  it('go on at once after a crash', async () => {
    const { id } = await add('a')
    await jobs.lease('me')
    jobs.close()
    jobs = open()
    expect(await jobs.lease('me again')).toMatchObject({ id, attempts: 2 })
  })

  it('that bring the program down again and again are given up with a word why', async () => {
    const { id } = await add('a')
    for (let crash = 0; crash < 5; crash++) {
      expect(await jobs.lease('me')).not.toBeNull()
      jobs.close()
      jobs = open()
    }
    expect(await jobs.lease('me')).toBeNull()
    expect(await jobs.job(id)).toMatchObject({ state: 'failed', trouble: { code: 'JOB_GIVEN_UP' } })
  })

  it('are listed newest first, by state, page by page', async () => {
    for (let at = 0; at < 5; at++) await add(`j${at}`)
    await jobs.lease('me')
    const first = await jobs.list({ limit: 3 })
    expect(first.rows.map(({ title }) => title)).toEqual(['j4', 'j3', 'j2'])
    expect((await jobs.list({ limit: 3, after: first.next ?? '' })).rows.map(({ title }) => title)).toEqual(['j1', 'j0'])
    expect((await jobs.list({ state: 'running' })).rows.map(({ title }) => title)).toEqual(['j0'])
  })
})
