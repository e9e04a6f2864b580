/** Recordings on the desk under attack: ranges of every shape, a job that is stopped while it listens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeHanded } from '../../src/desk/index.ts'
import { createApi } from '../../src/look/api/index.ts'
import { madeCall } from '../made-recording.ts'
import { ended, openTestDesk, type TestDesk } from '../open-test-desk.ts'
import { interleaved, voice } from '../sounds/voice.ts'
import { chunk, fmt, riff } from '../sounds/wav-bytes.ts'

let open: TestDesk
beforeAll(async () => {
  open = await openTestDesk()
})
afterAll(() => open.close())

const ask = async (path: string, init: RequestInit = {}) =>
  await createApi(open.desk, '/nowhere').request(path, { ...init, headers: { host: '127.0.0.1', ...(init.headers ?? {}) } })
const add = (name: string, bytes: Uint8Array) => takeHanded(open.desk, { bytes, name, kind: 'file' })

describe('ranges of a sound', { timeout: 60_000 }, () => {
  let path = ''
  const whole = madeCall()
  const answers = async (range: string, more: Record<string, string> = {}) => {
    const answer = await ask(path, { headers: { range, ...more } })
    const { length } = Buffer.from(await answer.arrayBuffer())
    return [answer.status, length, answer.headers.get('content-range')]
  }
  beforeAll(async () => {
    const job = await ended(open.desk, await add('call.wav', whole))
    path = `/api/recordings/${job.result?.recordings?.[0]}/audio`
  })

  it('that are in order are given', async () => {
    const last = whole.length - 1
    expect(await answers('bytes=0-0')).toEqual([206, 1, `bytes 0-0/${whole.length}`])
    expect(await answers('bytes=-5')).toEqual([206, 5, `bytes ${last - 4}-${last}/${whole.length}`])
    expect(await answers(`bytes=${last}-`)).toEqual([206, 1, `bytes ${last}-${last}/${whole.length}`])
    expect(await answers('bytes=10-99999999999999999999999')).toEqual([206, whole.length - 10, `bytes 10-${last}/${whole.length}`])
    expect(await answers('bytes=-99999999999')).toEqual([206, whole.length, `bytes 0-${last}/${whole.length}`])
  })

  it('of which there are many give the first that there is, once', async () => {
    expect(await answers('bytes=5-9,0-3')).toEqual([206, 5, `bytes 5-9/${whole.length}`])
    expect(await answers('bytes=999999999-,2-3')).toEqual([206, 2, `bytes 2-3/${whole.length}`])
    expect(await answers(`bytes=${Array.from({ length: 5000 }, () => '0-').join(',')}`)).toEqual([
      206,
      whole.length,
      `bytes 0-${whole.length - 1}/${whole.length}`,
    ])
  })

  it('that lie behind the end, or ask for nothing, cannot be satisfied', async () => {
    for (const range of [`bytes=${whole.length}-`, 'bytes=-0', 'bytes=99999999999999999999-'])
      expect(await answers(range)).toEqual([416, 0, `bytes */${whole.length}`])
  })

  it('that are none are passed over, and so are those of another version', async () => {
    for (const range of ['bytes=', 'bytes=-', 'bytes=9-5', 'bytes=a-b', 'bytes=--5', 'items=0-5', 'bytes=0-5;x', 'bytes=0x1-2', ','])
      expect([range, ...(await answers(range))]).toEqual([range, 200, whole.length, null])
    expect(await answers('bytes=0-5', { 'if-range': '"another"' })).toEqual([200, whole.length, null])
  })
})

describe('a job that listens', { timeout: 180_000 }, () => {
  it('is stopped when somebody says so; the exhibit stays, and it can be started again', async () => {
    const twenty = interleaved([voice(20, 8000, 5)])
    const data = chunk('data', Buffer.concat(Array.from({ length: 120 }, () => twenty)))
    const job = await add('long.wav', riff([fmt({ rate: 8000 }), data]))
    const now = async () => await open.desk.store.jobs.job(job.id)
    for (let tries = 0; tries < 600 && (await now())?.progress?.stage !== 'listen'; tries++)
      await new Promise((done) => setTimeout(done, 100))
    const asked = performance.now()
    const answer = (await (await ask(`/api/jobs/${job.id}/cancel`, { method: 'POST' })).json()) as { state: string }
    await open.desk.worker.idle()
    expect(answer.state).toBe('cancelled')
    expect((await now())?.state).toBe('cancelled')
    // Forty minutes take longer than that to hear: nothing went on behind the answer.
    expect(performance.now() - asked).toBeLessThan(10_000)
    expect(await open.desk.store.journal.ofKind('exhibit-sealed')).toHaveLength(2)
    expect((await ask('/api/jobs')).status).toBe(200)
    await ask(`/api/jobs/${job.id}/retry`, { method: 'POST' })
    expect(['queued', 'running']).toContain((await now())?.state)
    await ask(`/api/jobs/${job.id}/cancel`, { method: 'POST' })
    await open.desk.worker.idle()
  })
})
