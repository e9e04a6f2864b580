/** Sound through the whole walk: sealed, heard, transcript laid on it, statements of a call, quoted by an article, rebuilt. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rebuild, takeHanded } from '../src/desk/index.ts'
import type { Job } from '../src/model/index.ts'
import { madeArticle, madeCall, madeSrt, saidTurns } from './made-recording.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
beforeAll(async () => {
  open = await openTestDesk()
})
afterAll(() => open.close())

async function add(name: string, bytes: Uint8Array | string): Promise<Job> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return await ended(open.desk, await takeHanded(open.desk, { bytes: given, name, kind: 'file' }))
}

async function dump(): Promise<string[]> {
  const lines: string[] = []
  for await (const line of open.desk.store.projection.dump()) lines.push(line)
  return lines
}

const shelf = () => open.desk.store.projection.recordings

describe('a recording through the walk', () => {
  it('is sealed and heard: length, legs, turns, with the decoder in the log', async () => {
    const job = await add('first.wav', madeCall())
    expect(job).toMatchObject({ state: 'done', trouble: null, result: { recordings: [expect.any(String)] } })
    const [sha256 = ''] = job.result?.recordings ?? []
    const record = await shelf().recording(sha256)
    expect(record?.sound).toMatchObject({ duration: 15, channels: 2, legs: { kind: 'parties' } })
    expect(record?.sound?.turns.length).toBeGreaterThanOrEqual(4)
    const runs = await open.desk.store.journal.ofKind('engine-run')
    expect(runs.map(({ event }) => event?.what)).toContainEqual(
      expect.objectContaining({ engine: 'listen', input: sha256, parameters: expect.objectContaining({ decoder: 'hearsay-wav' }) }),
    )
  }, 60_000)

  it('a transcript of its name is laid on it, and its turns are statements whose chain begins with the recording', async () => {
    const job = await add('first.en.srt', madeSrt())
    expect(job.result?.troubles).toEqual([])
    const [id = ''] = job.result?.articles ?? []
    const transcript = await shelf().transcript(id)
    expect(transcript?.turns.map(({ start, party }) => [start, party])).toEqual(saidTurns.map(({ start, party }) => [start, party]))
    const article = await open.desk.store.projection.article(id)
    const [first] = article?.read.statements ?? []
    expect(first?.chain.map(({ role, name }) => [role, name])).toEqual([
      ['speaker', 'Soldier'],
      ['recording', 'first.wav'],
      ['article', null],
    ])
  }, 60_000)

  it('an article that quotes it tells of the same call', async () => {
    const job = await add('post.html', madeArticle)
    const [call = ''] = job.result?.calls ?? []
    expect((await open.desk.store.projection.call(call))?.accounts).toHaveLength(2)
  }, 60_000)

  it('rebuild gives the same rows', async () => {
    const before = await dump()
    await rebuild(open.desk, { report: () => {} })
    expect(await dump()).toEqual(before)
  }, 60_000)
})
