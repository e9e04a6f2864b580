import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadEmbedder } from './embedder.ts'

let home = ''
/** A package of our own in the place of the real one: vectors are counts of two letters. */
const fake = `export const env = {}
export const pipeline = async (task, model, options) => async (texts, how) => ({
  tolist: () => texts.map((text) => {
    if (!text.startsWith('query: ') || task !== 'feature-extraction' || options.dtype !== 'q8' || !how.normalize) throw new Error('asked wrongly')
    if (env.allowRemoteModels !== false || !env.localModelPath.endsWith('models')) throw new Error('would fetch')
    const [a, b] = ['a', 'b'].map((letter) => text.split(letter).length - 1)
    const length = Math.hypot(a, b) || 1
    return [a / length, b / length]
  }),
})`

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'hearsay-embedder-'))
  const folder = join(home, 'node_modules', '@huggingface', 'transformers')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{"name":"@huggingface/transformers","type":"module","main":"index.js"}')
  await writeFile(join(folder, 'index.js'), fake)
  await mkdir(join(home, 'models', 'multilingual-e5-small'), { recursive: true })
})
afterAll(() => rm(home, { recursive: true, force: true }))

describe('an engine by meaning', () => {
  it('is loaded from the user’s folder and fetches nothing', async () => {
    const embed = await loadEmbedder(home)
    const vectors = await embed(Array.from({ length: 40 }, (_, at) => (at % 2 ? 'aa' : 'bb')))
    expect(vectors).toHaveLength(40)
    expect([...(vectors[1] ?? [])]).toEqual([1, 0])
  })

  it('says how to get what is missing', async () => {
    await expect(loadEmbedder(join(home, 'nowhere'))).rejects.toMatchObject({ code: 'ENGINE_MISSING' })
    await expect(loadEmbedder(home, 'other')).rejects.toMatchObject({ code: 'MODEL_MISSING' })
    await expect(loadEmbedder(home, '../models')).rejects.toMatchObject({ code: 'MODEL_MISSING' })
  })
})
