/** Translations beside a transcript: made by a server of the user's, brought by a person, kept apart, still there after a rebuild. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeHanded } from '../src/desk/intake.ts'
import { rebuild } from '../src/desk/rebuild.ts'
import { bringTranslation, knownTranscript, translationsOf } from '../src/desk/translate/index.ts'
import { json, type TestServer, testServer } from '../src/listen/engine/testing/speech-server.ts'
import { createApi } from '../src/look/api/index.ts'
import type { RecordingPage, TranslateWish } from '../src/model/index.ts'
import { madeCall, madeSrt, saidTurns } from './made-recording.ts'
import { ended, openTestDesk, type TestDesk } from './open-test-desk.ts'

let open: TestDesk
let server: TestServer
let recording = ''
let transcript = ''
const german = [
  'Wir waren neunzig auf dem Hügel, zwölf sind übrig. Das Wasser ging am Montag aus.',
  'Und der Kommandeur, was sagt er dir?',
  'Er sagt, die Lastwagen sind an der Brücke von Marlow umgekehrt.',
  'Geh nicht über diese Brücke, versprich es mir.',
]

beforeAll(async () => {
  server = await testServer((body) => {
    const { q = [] } = JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as { q?: string[] }
    const known: readonly string[] = saidTurns.map(({ text }) => text)
    return json({ translatedText: q.map((text) => german[known.indexOf(text)]?.replace('zwölf', 'zwanzig') ?? '?') })
  })
  open = await openTestDesk()
  const add = async (name: string, bytes: Uint8Array) => await ended(open.desk, await takeHanded(open.desk, { bytes, name, kind: 'file' }))
  recording = (await add('first.wav', madeCall())).result?.recordings?.[0] ?? ''
  transcript = (await add('first.en.srt', new TextEncoder().encode(madeSrt()))).result?.articles[0] ?? ''
}, 60_000)
afterAll(async () => {
  await open.close()
  await server.close()
})

const views = async () => await translationsOf(open.desk.store, await knownTranscript(open.desk.store, transcript))
const run = async (more: Partial<TranslateWish> = {}) => {
  const wish: TranslateWish = { engine: 'libretranslate', to: 'de', from: null, server: server.url, model: null, ...more }
  return await ended(open.desk, await open.desk.addJob({ kind: 'translate', transcript, ...wish }, 'test'))
}

describe('translations of a transcript', () => {
  it('are made by the named server, turn by turn, with flags where a number was lost', async () => {
    expect(await run()).toMatchObject({ state: 'done', trouble: null })
    const [view] = await views()
    expect(view).toMatchObject({ from: 'en', to: 'de', maker: 'libretranslate', human: false, pivot: null })
    expect(view?.turns[0]?.flags).toContain('number-lost')
    expect(view?.turns[1]).toMatchObject({ text: german[1], flags: [], stale: false })
    expect(server.asked.every(({ path }) => path === '/translate')).toBe(true)
  }, 60_000)
  it('by people stand beside it, by count or by time; what fits nowhere is a Trouble', async () => {
    const bring = (text: string, name: string, by = 'Agentur Nord') =>
      bringTranslation(open.desk, transcript, { bytes: new TextEncoder().encode(text), name, by, to: 'de' })
    expect(await bring(german.join('\n'), 'people.txt')).toHaveLength(2)
    const timed = await bring(`1\n00:00:07,300 --> 00:00:10,000\n${german[2]}\n`, 'part.srt', 'Zeitung')
    expect(timed[2]).toMatchObject({ human: true, maker: 'Zeitung', turns: [{ turn: 2, text: german[2], flags: [] }] })
    await expect(bring('Nur ein Satz.', 'short.txt')).rejects.toMatchObject({ code: 'TRANSLATION_FITS_NOT' })
    await expect(bring(german.join('\n'), 'people.txt', ' ')).rejects.toMatchObject({ code: 'TRANSLATION_BY_NOBODY' })
  }, 60_000)
  it('stand on the page of the recording, and are asked for over the API', async () => {
    const api = createApi(open.desk, '/nowhere')
    const page = (await (
      await api.request(`http://127.0.0.1/api/recordings/${recording}`, { headers: { host: '127.0.0.1' } })
    ).json()) as RecordingPage
    expect(page.transcripts[0]?.translations?.map(({ maker }) => maker)).toEqual(['libretranslate', 'Agentur Nord', 'Zeitung'])
    const ask = (body: object) =>
      api.request(`http://127.0.0.1/api/transcripts/${transcript}/translate`, {
        method: 'POST',
        headers: { host: '127.0.0.1', 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await ask({ engine: 'magic', to: 'de' })).status).toBeGreaterThanOrEqual(400)
    expect((await ask({ engine: 'libretranslate', to: 'de', server: server.url })).status).toBe(200)
    await open.desk.worker.idle()
  }, 60_000)
  it('without a server, a key or another language are Troubles; nothing of them is kept', async () => {
    const before = (await views()).length
    expect(await run({ server: null })).toMatchObject({ trouble: { code: 'TRANSLATOR_NEEDS_SERVER' } })
    expect(await run({ engine: 'deepl' })).toMatchObject({ trouble: { code: 'KEY_MISSING' } })
    expect(await run({ engine: 'bergamot' })).toMatchObject({ trouble: { code: 'MODEL_MISSING' } })
    expect(await run({ to: 'en' })).toMatchObject({ trouble: { code: 'TRANSLATION_SAME' } })
    expect(await views()).toHaveLength(before)
  }, 60_000)
  it('survive a rebuild, and say when a person changed the original since', async () => {
    const before = await views()
    await rebuild(open.desk, { report: () => {} })
    expect(await views()).toEqual(before)
    const was = saidTurns[1].text
    await open.desk.decide(
      { kind: 'edit-turn', article: transcript, turn: 1, was, change: { text: 'And the colonel, what does he tell you?' } },
      'heard',
    )
    expect((await views())[0]?.turns[1]?.stale).toBe(true)
  }, 60_000)
})
