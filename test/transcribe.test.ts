/** A recording of the desk written down by a speech server: sealed, one more version, rebuilt, redone; troubles leave all in place. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeHanded } from '../src/desk/intake.ts'
import { rebuild } from '../src/desk/rebuild.ts'
import { json, type TestServer, testServer } from '../src/listen/engine/testing/speech-server.ts'
import { createApi } from '../src/look/api/index.ts'
import type { Job, RecordingPage, TranscribeWish } from '../src/model/index.ts'
import { madeCall } from './made-recording.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
let server: TestServer
let recording = ''
let words = 'Мы завтра приедем к вам утром'
let breakAt = Number.POSITIVE_INFINITY

beforeAll(async () => {
  server = await testServer(() => (asked, request, response) => {
    const segments = [{ start: 0.2, end: 1.9, text: words, avg_logprob: -0.2 }]
    json(asked >= breakAt ? 'no json at all' : { text: words, language: 'ru', segments })(asked, request, response)
  })
  open = await openTestDesk()
  const job = await ended(open.desk, await takeHanded(open.desk, { bytes: madeCall(), name: 'first.wav', kind: 'file' }))
  recording = job.result?.recordings?.[0] ?? ''
}, 60_000)
afterAll(async () => {
  await open.close()
  await server.close()
})

const wish = (more: Partial<TranscribeWish> = {}): TranscribeWish => ({
  ...{ engine: 'openai-server', model: 'any', server: server.url, language: null, hints: [], passage: null, parent: null },
  ...more,
})
const run = async (more: Partial<TranscribeWish> = {}): Promise<Job> =>
  await ended(open.desk, await open.desk.addJob({ kind: 'transcribe', recording, ...wish(more) }, 'first.wav'))
const versions = () => open.desk.store.projection.recordings.transcripts(recording)

describe('writing a recording down', () => {
  it('makes one more version, by channel, with confidence, language and its run in the log', async () => {
    const job = await run()
    expect(job).toMatchObject({ state: 'done', trouble: null })
    const [made] = await versions()
    expect(made?.maker).toBe('openai-server: any')
    expect(new Set(made?.turns.map(({ party }) => party))).toEqual(new Set(['A', 'B']))
    expect(made?.turns[0]).toMatchObject({ language: 'ru', doubts: [], placed: 'claimed', heard: null })
    expect(made?.turns[0]?.confidence).toBeCloseTo(0.819, 2)
    const runs = (await open.desk.store.journal.ofKind('engine-run')).map(({ event }) => event?.what)
    expect(runs).toContainEqual(expect.objectContaining({ engine: 'transcribe/openai-server', input: recording, output: made?.id }))
  }, 60_000)
  it('a second run stands beside the first; a redone passage changes only its seconds', async () => {
    const [first] = await versions()
    words = 'Дякую за перегляд!'
    await run({ model: 'other' })
    expect(await versions()).toHaveLength(2)
    expect((await versions())[1]?.turns[0]?.doubts).toContain('stock-phrase')
    words = 'совсем другие слова здесь были'
    expect(await run({ passage: { start: 0, end: 4.5 }, parent: first?.id ?? '' })).toMatchObject({ state: 'done' })
    const all = await versions()
    expect(all).toHaveLength(3)
    expect(all[0]).toEqual(first)
    const redone = all.find(({ turns }) => turns.some(({ text }) => text.startsWith('совсем')))
    expect(redone?.turns.filter(({ text }) => text.startsWith('Мы')).length).toBe((first?.turns.length ?? 0) - 1)
  }, 60_000)
  it('survives a rebuild', async () => {
    const before = await versions()
    await rebuild(open.desk, { report: () => {} })
    expect(await versions()).toEqual(before)
  }, 60_000)
  it('goes on after a run that broke, asking only for what is missing', async () => {
    words = 'Мы завтра приедем к вам утром'
    breakAt = server.asked.length + 3
    expect(await run({ model: 'breaks' })).toMatchObject({ state: 'failed', trouble: { code: 'SERVER_GARBAGE' } })
    const asked = server.asked.length
    breakAt = Number.POSITIVE_INFINITY
    expect(await run({ model: 'breaks' })).toMatchObject({ state: 'done' })
    const needed = (await versions()).find(({ maker }) => maker.endsWith('breaks'))?.turns.length ?? 0
    expect(server.asked.length - asked).toBe(needed - 2)
  }, 60_000)
  it('with a model that is none, or a server that is none, is a Trouble, and the desk lives', async () => {
    const name = 'sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19'
    expect(await run({ engine: 'sherpa', model: name, server: null })).toMatchObject({
      state: 'failed',
      trouble: { code: 'MODEL_MISSING' },
    })
    const folder = join(open.dir, 'models', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'model.int8.onnx'), 'a page of text'.repeat(1000))
    expect(await run({ engine: 'sherpa', model: name, server: null })).toMatchObject({ trouble: { code: 'MODEL_NOT_A_MODEL' } })
    // It begins like a model and is none: the library ends its own process.
    writeFileSync(join(folder, 'model.int8.onnx'), Buffer.concat([Buffer.from([8, 9]), Buffer.alloc(5000, 7)]))
    writeFileSync(join(folder, 'tokens.txt'), 'а 0\n')
    expect((await run({ engine: 'sherpa', model: name, server: null })).state).toBe('failed')
    expect(await run({ server: 'ftp://nowhere' })).toMatchObject({ trouble: { code: 'SERVER_ADDRESS' } })
    expect(await run({ server: 'http://127.0.0.1:1', model: 'gone', passage: { start: 0, end: 3 } })).toMatchObject({ state: 'failed' })
    expect(await open.desk.store.jobs.list({})).toBeTruthy()
  }, 90_000)
  it('is asked for over the API too, and models are listed there', async () => {
    const api = createApi(open.desk, '/nowhere')
    const ask = (path: string, body?: object) =>
      api.request(`http://127.0.0.1${path}`, {
        headers: { host: '127.0.0.1', ...(body ? { 'content-type': 'application/json' } : {}) },
        ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
      })
    const models = (await (await ask('/api/models')).json()) as { models: { name: string; state: string }[] }
    expect(models.models.find(({ name }) => name === 'silero-vad')).toMatchObject({ state: 'not-here', licence: 'MIT' })
    expect((await ask('/api/models/silero-vad/add', { licence: 'something else' })).status).toBeGreaterThanOrEqual(400)
    expect((await ask('/api/models/nothing/verify', {})).status).toBeGreaterThanOrEqual(400)
    const told = (await (
      await ask(`/api/recordings/${recording}/transcribe`, { engine: 'openai-server', model: 'api', server: server.url })
    ).json()) as Job
    expect(told.task).toMatchObject({ kind: 'transcribe', recording })
    expect((await ended(open.desk, told)).state).toBe('done')
    const page = (await (await ask(`/api/recordings/${recording}`)).json()) as RecordingPage
    expect(page.transcripts.some(({ maker }) => maker === 'openai-server: api')).toBe(true)
  }, 60_000)
})
