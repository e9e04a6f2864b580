/** A voice model that is not a model, or ends the process that loads it: the desk lives and says so. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runChild } from '../../src/listen/child/run-child.ts'
import { listen } from '../../src/listen/index.ts'
import { sileroVoice } from '../../src/listen/voice/silero-voice.ts'

const shared = process.env.HEARSAY_SHARED ?? join(import.meta.dirname, '../../../shared')
const models = join(shared, 'bench/audio/models')
const here = existsSync(models)
if (!here) console.log(`Skipped: no models at ${models} (set HEARSAY_SHARED).`)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-model-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Two seconds of a buzz that starts and stops, as a WAV of 16 bits at 16,000 Hz. */
function buzz(): string {
  const path = join(folder, 'buzz.wav')
  const head = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAgD4AAAB9AAACABAAZGF0YQAAAAA=', 'base64')
  const samples = Int16Array.from({ length: 32_000 }, (_, at) => (at % 8000 < 4000 ? 3000 * Math.sin(at * 0.05) : 0))
  head.writeUInt32LE(samples.byteLength, 40)
  writeFileSync(path, Buffer.concat([head, Buffer.from(samples.buffer)]))
  return path
}

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const goodModel = join(models, 'silero_vad_16k_op15.onnx')
const halfModel = join(models, 'silero_vad_half.onnx')
const codeOf = (model: string) =>
  sileroVoice(buzz(), { model }).then(
    () => 'heard',
    (thrown: { code?: string }) => thrown.code ?? 'bug',
  )

describe.skipIf(!here)('a voice model', { timeout: 60_000 }, () => {
  it('that kills its process is a Trouble', async () => expect(await codeOf(halfModel)).toBe('MODEL_UNUSABLE'))
  it('that is junk is a Trouble, with the head of a model too', async () => {
    const junk = Buffer.alloc(200_000, 'not a model ')
    expect(await codeOf(file('junk.onnx', junk))).toBe('MODEL_NOT_A_MODEL')
    expect(await codeOf(file('junk2.onnx', Buffer.concat([Buffer.of(8, 8), junk])))).toBe('MODEL_UNUSABLE')
  })
  it('that is missing is a Trouble', async () => expect(await codeOf(join(folder, 'none.onnx'))).toBe('MODEL_MISSING'))
  it('that was cut short is a Trouble', async () =>
    expect(await codeOf(file('short.onnx', readFileSync(goodModel).subarray(0, 700_000)))).toBe('MODEL_UNUSABLE'))
  it('that is whole hears real speech, and nothing in the buzz', async () => {
    const { channels } = await sileroVoice(join(shared, 'bench/audio/en/jfk.wav'), { model: goodModel })
    const spoken = channels[0]?.reduce((sum, { start, end }) => sum + end - start, 0) ?? 0
    expect(spoken).toBeGreaterThan(5)
    expect(await codeOf(goodModel)).toBe('heard')
  })
  it('that does not work leaves listening to the other detector, with a note', async () => {
    const heard = await listen(join(shared, 'bench/audio/en/jfk.wav'), { voiceModel: halfModel })
    expect(heard.notes.map(({ rule }) => rule)).toContain('voice/model')
    expect(heard.speech[0]?.length).toBeGreaterThan(0)
  })
})

describe('a child', { timeout: 30_000 }, () => {
  const child = (code: string) => file(`${code.length}.mjs`, Buffer.from(code))
  const limits = { milliseconds: 20_000, quietMilliseconds: 3000, characters: 100_000 }
  it('that hangs is stopped', async () => {
    const ended = await runChild({ entry: child('setInterval(() => {}, 1000)'), args: [], limits })
    expect(ended.how).toBe('silent')
  })
  it('that floods is stopped and nothing of it is kept', async () => {
    const ended = await runChild({ entry: child('setInterval(() => console.log("x".repeat(9999)), 1)'), args: [], limits })
    expect(ended).toMatchObject({ how: 'flood', lines: [] })
  })
  it('that dies is told with its last words', async () => {
    const ended = await runChild({ entry: child('console.error("no room"); process.exit(7)'), args: [], limits })
    expect(ended).toMatchObject({ how: 'died', code: 7, last: 'no room' })
  })
  it('that ends well gives its lines; other print is passed over', async () => {
    const ended = await runChild({ entry: child('console.log("hello\\n{\\"a\\":1}\\n{broken")'), args: [], limits })
    expect(ended).toMatchObject({ how: 'ok', lines: [{ a: 1 }] })
  })
  it('that grows is stopped', async () => {
    const ended = await runChild({
      entry: child('const kept = []; setInterval(() => { kept.push(Buffer.alloc(2e7, 1)); console.log("{}") }, 20)'),
      args: [],
      limits: { ...limits, megabytes: 300 },
    })
    expect(ended.how).toBe('large')
  })
})
