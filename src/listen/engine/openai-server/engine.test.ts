import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allOf, engineSuite, silence, twoPassages } from '../testing/engine-suite.ts'
import { speechServer, type TestServer } from '../testing/speech-server.ts'
import { openaiServer } from './engine.ts'

let server: TestServer
beforeAll(async () => {
  server = await speechServer()
})
afterAll(() => server.close())
const limits = { milliseconds: 2000, firstWait: 5, tries: 3, bytes: 2_000_000 }
const engine = (model: string) => openaiServer({ server: server.url, model, limits })
const one = [{ start: 1, end: 3 }]
const hear = (model: string) => allOf(engine(model).hear(silence(), one, {}))

describe('a speech server', () => {
  engineSuite({
    good: async () => engine('good'),
    inventing: async () => engine('invents'),
    hanging: async () => openaiServer({ server: server.url, model: 'never', limits: { milliseconds: 60_000 } }),
    dying: async () => engine('half'),
  })
  it('is asked as the protocol says, with one WAV a passage', async () => {
    const from = server.asked.length
    await allOf(
      openaiServer({ server: `${server.url}/v1/`, model: 'good', key: 'k-1' }).hear(silence(), twoPassages, {
        language: 'ru',
        hints: ['Ахтырка'],
      }),
    )
    const [first, second] = server.asked.slice(from)
    expect(first?.path).toBe('/v1/audio/transcriptions')
    expect(first?.headers.authorization).toBe('Bearer k-1')
    for (const part of ['verbose_json', 'timestamp_granularities[]', 'name="temperature"\r\n\r\n0', 'name="language"\r\n\r\nru', 'RIFF'])
      expect(first?.body).toContain(part)
    expect(Buffer.from(first?.body ?? '', 'latin1').toString('utf8')).toContain('Ахтырка')
    expect(second).toBeDefined()
  })
  it('gives words with their seconds, confidence and language', async () => {
    const [passage] = await hear('good')
    expect(passage?.segments.map(({ text }) => text)).toEqual(['Алло, ты где?', 'Я дома.'])
    expect(passage?.segments[0]).toMatchObject({ start: 1.1, end: 1.9, language: 'ru', noSpeech: 0.01 })
    expect(passage?.segments[0]?.words.map(({ text, start }) => [text, start])).toEqual([
      ['Алло,', 1.1],
      ['ты', 1.5],
      ['где?', 1.65],
    ])
    expect(passage?.segments[1]?.end).toBe(3)
    expect(passage?.segments[0]?.confidence).toBeCloseTo(Math.exp(-0.2), 5)
  })
  it('may be slow, busy once, or give nothing but text', async () => {
    expect((await hear('slow'))[0]?.segments).toHaveLength(2)
    expect((await hear('text-only'))[0]?.segments[0]).toMatchObject({ text: 'Алло.', start: 1, end: 3, confidence: null })
    const own = await speechServer()
    const [passage] = await allOf(openaiServer({ server: own.url, model: 'busy-once', limits }).hear(silence(), one, {}))
    await own.close()
    expect(passage?.segments).toHaveLength(2)
  })
  const troubles: [string, string][] = [
    ['garbage', 'SERVER_GARBAGE'],
    ['wrong', 'SERVER_GARBAGE'],
    ['busy', 'SERVER_BUSY'],
    ['half', 'SERVER_UNREACHED'],
    ['broken', 'SERVER_BROKEN'],
    ['never', 'SERVER_SILENT'],
    ['redirects', 'SERVER_REDIRECTS'],
    ['refuses', 'SERVER_REFUSES'],
    ['flood', 'SERVER_ANSWER_TOO_LARGE'],
  ]
  for (const [model, code] of troubles)
    it(`that is of the kind "${model}" is a Trouble`, async () => {
      await expect(hear(model)).rejects.toMatchObject({ code })
    })
  it('that is not there is a Trouble; addresses that are none are refused', async () => {
    await expect(allOf(openaiServer({ server: 'http://127.0.0.1:1', model: 'm', limits }).hear(silence(), one, {}))).rejects.toMatchObject({
      code: 'SERVER_UNREACHED',
    })
    for (const text of ['file:///etc/passwd', 'nonsense', 'http://user:secret@127.0.0.1'])
      expect(() => openaiServer({ server: text, model: 'm' })).toThrow(/no address/)
  })
})
