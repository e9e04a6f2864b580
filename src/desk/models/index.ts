/** The models of this desk: list, fetch, import, check, take away. The folder is the config's; nothing is fetched unasked. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  addModel,
  type Engine,
  freeBytes,
  importModel,
  listModels,
  modelFolder,
  modelNamed,
  openaiServer,
  removeModel,
  type Shelf,
  sherpaEngine,
  verifyModel,
} from '../../listen/index.ts'
import { type JobResult, type ModelLine, type ModelsPage, type TranscribeWish, Trouble } from '../../model/index.ts'
import type { Config } from '../config.ts'
import type { JobHands } from '../jobs/job-hands.ts'
import { newTally, tallyResult } from '../jobs/tally.ts'

/** Where models lie. */
export function modelShelf(config: Config): Shelf {
  return { folder: config.modelsDir ?? join(config.dataDir, 'models') }
}

/** Path of the voice model, when it was added; undefined: speech is found without it. */
export function voiceModelOf(config: Config): string | undefined {
  const path = join(modelFolder(modelShelf(config), 'silero-vad'), 'silero_vad_16k_op15.onnx')
  return existsSync(path) ? path : undefined
}

/** What the list shows. */
export async function modelsPage(config: Config): Promise<ModelsPage> {
  const shelf = modelShelf(config)
  return { folder: shelf.folder, free: await freeBytes(shelf), models: await listModels(shelf) }
}

/** Fetch a model by its name. @throws {Trouble} `MODEL_…`, `ARCHIVE_…`, `DISK_FULL`, `STOPPED` */
export async function fetchModel(config: Config, name: string, hands: Partial<JobHands> & { now: string }): Promise<ModelLine> {
  return await addModel(modelShelf(config), name, {
    now: hands.now,
    signal: hands.signal,
    report: (done, total) => hands.report?.({ stage: 'collect', done, total, item: name }),
  })
}

/** As a job. */
export async function addModelJob(config: Config, name: string, hands: JobHands & { now: string }): Promise<JobResult> {
  await fetchModel(config, name, hands)
  return tallyResult(newTally())
}

/** Take a model from a file or a folder on this machine. @throws {Trouble} as `fetchModel`, `FILE_UNREADABLE` */
export async function bringModel(config: Config, name: string, path: string, now: string): Promise<ModelLine> {
  return await importModel(modelShelf(config), name, path, { now })
}

/** @returns what is wrong, as sentences */
export async function checkModels(config: Config, name: string): Promise<string[]> {
  return await verifyModel(modelShelf(config), name)
}

/** @param inUse names of models that a job works with now @throws {Trouble} `MODEL_IN_USE`, `MODEL_UNKNOWN` */
export async function dropModel(config: Config, name: string, inUse: ReadonlySet<string> = new Set()): Promise<boolean> {
  if (inUse.has(name))
    throw new Trouble('MODEL_IN_USE', `${name} is at work in a job.`, 'Wait until the job is done, or cancel it, then remove the model.')
  return await removeModel(modelShelf(config), name)
}

/** The question that stands before every download. */
export function questionBefore(model: ModelLine, free: number | null): string[] {
  const size = (bytes: number | null) => (bytes === null ? 'not known to us' : `${(bytes / 1_000_000).toFixed(1)} MB`)
  return [
    `${model.name}: ${model.says}`,
    `From: ${model.url ?? 'nowhere; import only'}`,
    `Size: ${size(model.bytes)}; free on the disk: ${size(free)}`,
    `Licence: ${model.licence} (${model.licenceUrl})`,
    `SHA-256: ${model.sha256 ?? model.seen ?? 'not known to us; what comes is remembered, and later downloads must equal it'}`,
  ]
}

/** The engine that a wish names. @throws {Trouble} `ENGINE_…`, `MODEL_…`, `SERVER_ADDRESS` */
export async function engineFor(config: Config, wish: TranscribeWish): Promise<Engine> {
  if (wish.engine === 'sherpa') {
    const shelf = modelShelf(config)
    return await sherpaEngine({ model: modelNamed(shelf, wish.model).name, folder: modelFolder(shelf, wish.model) })
  }
  if (wish.server === null)
    throw new Trouble(
      'ENGINE_NEEDS_SERVER',
      'A speech server was asked for without its address.',
      'Give it, e.g. --server http://127.0.0.1:8000.',
    )
  return openaiServer({ server: wish.server, model: wish.model, key: config.speechKey })
}
