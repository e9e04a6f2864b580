import { copyFileSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { allOf, engineSuite, silence, twoPassages } from '../testing/engine-suite.ts'
import { sherpaEngine } from './engine.ts'
import { sherpaModels } from './models.ts'
import { readResult } from './read-result.ts'

const gold = (name: string) => readFileSync(new URL(`../../../../gold/listen/engine/${name}.jsonl`, import.meta.url), 'utf8')
const entry = fileURLToPath(new URL('../testing/replay.ts', import.meta.url))
const ctc = 'sherpa-onnx-nemo-ctc-giga-am-v2-russian-2025-04-19'

/** A folder that looks like a model to the check before the child, and tells the stand-in child what to give out. */
function folderOf(fixture: string, mode = 'good'): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-model-'))
  writeFileSync(join(folder, 'model.int8.onnx'), Buffer.concat([Buffer.from([8, 9]), Buffer.alloc(2000)]))
  writeFileSync(join(folder, 'tokens.txt'), 'а 0\n')
  writeFileSync(join(folder, 'replay.jsonl'), gold(fixture))
  writeFileSync(join(folder, 'mode.txt'), mode)
  return folder
}
const stand = (fixture: string, mode?: string) => sherpaEngine({ model: ctc, folder: folderOf(fixture, mode), entry })

describe('sherpa, with a child that gives out hand-made lines', () => {
  engineSuite({
    good: () => stand('tdt-pieces'),
    inventing: () => stand('whisper-silence'),
    hanging: () => stand('tdt-pieces', 'hangs'),
    dying: () => stand('tdt-pieces', 'dies'),
  })
  it('keeps what was heard before the child died', async () => {
    const engine = await stand('tdt-pieces', 'dies')
    const got: number[] = []
    const run = async () => {
      for await (const { at } of engine.hear(silence(), twoPassages, {})) got.push(at)
    }
    await expect(run()).rejects.toMatchObject({ code: 'ENGINE_DIED' })
    expect(got).toEqual([0])
  })
  it('takes a child that leaves without a word for dead', async () => {
    await expect(allOf((await stand('tdt-pieces', 'leaves')).hear(silence(), twoPassages, {}))).rejects.toMatchObject({
      code: 'ENGINE_DIED',
    })
  })
})

describe('results of sherpa', () => {
  const first = (name: string): unknown => JSON.parse(gold(name).split('\n')[1] ?? '').result
  it('in letters become words, less the silence that was set in front', () => {
    const [segment] = readResult(first('ctc-letters'), { start: 10, end: 12 }, 0.3)
    expect(segment?.words.map(({ text }) => text)).toEqual(['алло', 'ты', 'где'])
    expect(segment?.start).toBeCloseTo(10.02, 5)
    expect(segment?.confidence).toBeGreaterThan(0.8)
  })
  it('in pieces become words with their punctuation, and segments where somebody pauses', () => {
    const segments = readResult(first('tdt-pieces'), { start: 0, end: 5 }, 0)
    expect(segments.map(({ text }) => text)).toEqual(['Алло, ти де?', 'Я вдома.'])
  })
  it('without times are one segment; odd ones are nothing', () => {
    expect(readResult({ text: ' алло ', tokens: ['a'] }, { start: 1, end: 2 }, 0)).toMatchObject([
      { text: 'алло', start: 1, end: 2, words: [] },
    ])
    for (const odd of [null, 7, {}, { text: '' }, { text: 5, tokens: 'x' }]) expect(readResult(odd, { start: 0, end: 1 }, 0)).toEqual([])
  })
})

describe('models of sherpa', () => {
  it('are told to the library with their files', () => {
    for (const model of sherpaModels) {
      const told = JSON.stringify(model.config((file) => `/m/${file}`, 'uk'))
      for (const file of model.files) expect(told).toContain(`/m/${file}`)
    }
  })
  it('that are missing, junk or unknown never reach the library', async () => {
    await expect(sherpaEngine({ model: 'nothing', folder: '/tmp', entry })).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' })
    await expect(sherpaEngine({ model: ctc, folder: '/nowhere', entry })).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    const folder = folderOf('tdt-pieces')
    writeFileSync(join(folder, 'model.int8.onnx'), 'this is a page of text\n'.repeat(100))
    await expect(sherpaEngine({ model: ctc, folder, entry })).rejects.toMatchObject({ code: 'MODEL_NOT_A_MODEL' })
  })
})

const shared = process.env.HEARSAY_SHARED ?? resolve(import.meta.dirname, '../../../../../shared')
const models = join(shared, 'bench/audio/models')
const there = existsSync(models) && hasLibrary()
function hasLibrary(): boolean {
  try {
    createRequire(import.meta.url).resolve('sherpa-onnx-node')
    return true
  } catch {
    return false
  }
}

describe.skipIf(!there)(
  'sherpa itself, with models that are ONNX but no speech models (skipped without shared models and sherpa-onnx-node)',
  () => {
    for (const name of ['silero_vad_half.onnx', 'silero_vad_16k_op15.onnx', 'cut short'])
      it(`dies of ${name} in its child, and we go on`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'hearsay-real-'))
        const file = join(folder, 'model.int8.onnx')
        copyFileSync(join(models, name === 'cut short' ? 'silero_vad_16k_op15.onnx' : name), file)
        if (name === 'cut short') truncateSync(file, 200_000)
        writeFileSync(join(folder, 'tokens.txt'), 'а 0\n<blk> 1\n')
        const engine = await sherpaEngine({ model: ctc, folder })
        await expect(allOf(engine.hear(silence(), twoPassages, {}))).rejects.toMatchObject({ code: 'ENGINE_DIED' })
      })
  },
)
