/**
 * An optional engine that knows quotes by meaning: `@huggingface/transformers` with a model that the user put into a folder.
 *
 * It is off unless a folder is named, is never installed by default, and fetches nothing: package and model both come from the
 * user's folder (`node_modules/@huggingface/transformers`, `models/multilingual-e5-small`).
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Trouble } from '../../model/index.ts'

/** Texts to vectors of length one, in their order. */
export type Embed = (texts: readonly string[]) => Promise<Float32Array[]>

/** The part of the package that is used. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; localModelPath: string }
  readonly pipeline: (
    task: 'feature-extraction',
    model: string,
    options: { readonly dtype: string },
  ) => Promise<(texts: readonly string[], options: object) => Promise<{ tolist(): number[][] }>>
}

export const defaultEmbedder = 'multilingual-e5-small'
const packageName = '@huggingface/transformers'
const atOnce = 32

/**
 * Load package and model.
 *
 * @param folder the user's folder
 * @throws {Trouble} `ENGINE_MISSING`, `MODEL_MISSING`, `ENGINE_FAILED`
 */
export async function loadEmbedder(folder: string, model: string = defaultEmbedder): Promise<Embed> {
  const home = resolve(folder)
  const transformers = await load(home)
  const models = join(home, 'models')
  if (!/^[\w.-]+$/u.test(model) || model.startsWith('.') || !existsSync(join(models, model)))
    throw new Trouble(
      'MODEL_MISSING',
      `There is no model ${model} in ${models}.`,
      `Put the files of ${model} into that folder, or name another model.`,
    )
  transformers.env.allowRemoteModels = false
  transformers.env.localModelPath = models
  const extract = await transformers.pipeline('feature-extraction', model, { dtype: 'q8' }).catch((cause) => {
    throw new Trouble('ENGINE_FAILED', `The model ${model} in ${models} cannot be loaded.`, 'Check that its files are whole.', { cause })
  })
  return (texts) => embedAll(extract, texts)
}

async function load(home: string): Promise<Transformers> {
  try {
    // Only the named folder: a package that lies in a folder above it was not meant.
    if (!existsSync(join(home, 'node_modules', packageName))) throw new Error('The folder has no such package.')
    const path = createRequire(join(home, 'package.json')).resolve(packageName)
    return (await import(pathToFileURL(path).href)) as Transformers
  } catch (cause) {
    const next = `Run \`npm install --prefix ${home} ${packageName}\`, or leave the engine off: nothing needs it.`
    throw new Trouble('ENGINE_MISSING', `The package ${packageName} is not in ${home}.`, next, { cause })
  }
}

/** e5 models want the same word before both sides. */
async function embedAll(extract: Awaited<ReturnType<Transformers['pipeline']>>, texts: readonly string[]): Promise<Float32Array[]> {
  const found: Float32Array[] = []
  for (let at = 0; at < texts.length; at += atOnce) {
    const asked = texts.slice(at, at + atOnce).map((text) => `query: ${text}`)
    const answer = await extract(asked, { pooling: 'mean', normalize: true })
    for (const row of answer.tolist()) found.push(Float32Array.from(row))
  }
  return found
}
