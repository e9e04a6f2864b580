/**
 * The models folder: what is there, adding, importing, checking, taking away.
 *
 * A model is a folder of its name with `model.json`, which says what was seen when it came. It appears there whole or not at
 * all: everything is made beside it and renamed at the end.
 */
import { cp, lstat, mkdir, open, readdir, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type ModelLine, type Stop, Trouble } from '../../model/index.ts'
import { type CatalogueModel, catalogue } from './catalogue.ts'
import { download, forget, sumOf, wrongSum } from './download.ts'
import { mustBeOnnx } from './onnx-head.ts'
import { unpack } from './unpack.ts'

export interface Shelf {
  /** Folder of all models. */
  readonly folder: string
  readonly models?: readonly CatalogueModel[]
}

export interface AddOptions {
  readonly signal?: Stop | undefined
  readonly report?: (done: number, total: number | null) => void
  /** Time now, for the record. */
  readonly now: string
}

interface Kept {
  readonly name: string
  readonly from: string
  readonly at: string
  /** Of what was fetched or handed in as one file; null for a folder. */
  readonly sha256: string | null
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[]
}

/** @throws {Trouble} `MODEL_UNKNOWN` */
export function modelNamed(shelf: Shelf, name: string): CatalogueModel {
  const models = shelf.models ?? catalogue
  const found = models.find((model) => model.name === name)
  if (found) return found
  throw new Trouble(
    'MODEL_UNKNOWN',
    `No model is called "${name}".`,
    `\`hearsay models list\` shows them: ${models.map((one) => one.name).join(', ')}.`,
  )
}

/** Folder of one model. */
export const modelFolder = (shelf: Shelf, name: string): string => join(shelf.folder, name)

/** All models with what is there of each. */
export async function listModels(shelf: Shelf): Promise<ModelLine[]> {
  return await Promise.all((shelf.models ?? catalogue).map((model) => lineOf(shelf, model)))
}

async function lineOf(shelf: Shelf, model: CatalogueModel): Promise<ModelLine> {
  const kept = await keptOf(shelf, model.name)
  const part = await stat(join(shelf.folder, `${model.name}.fetch.part`)).catch(() => null)
  const whole = kept ? await isWhole(shelf, kept) : false
  const { files: _, ...about } = model
  return {
    ...about,
    state: kept ? (whole ? 'here' : 'broken') : part ? 'partly' : 'not-here',
    seen: kept?.sha256 ?? (await seenSums(shelf))[model.name] ?? null,
    bytesHere: kept ? kept.files.reduce((sum, { bytes }) => sum + bytes, 0) : (part?.size ?? 0),
    addedAt: kept?.at ?? null,
    from: kept?.from ?? null,
  }
}

/** Every file is there and as long as it was; hashes are `verifyModel`'s work. */
async function isWhole(shelf: Shelf, kept: Kept): Promise<boolean> {
  for (const { path, bytes } of kept.files) {
    const about = await stat(join(modelFolder(shelf, kept.name), path)).catch(() => null)
    if (about?.size !== bytes) return false
  }
  return true
}

async function keptOf(shelf: Shelf, name: string): Promise<Kept | null> {
  return await readFile(join(modelFolder(shelf, name), 'model.json'), 'utf8')
    .then((text) => JSON.parse(text) as Kept)
    .catch(() => null)
}

/** Sums of first downloads, where the catalogue knows none: later ones must equal them. */
async function seenSums(shelf: Shelf): Promise<Record<string, string>> {
  return await readFile(join(shelf.folder, 'seen.json'), 'utf8')
    .then((text) => JSON.parse(text) as Record<string, string>)
    .catch(() => ({}))
}

/** Free bytes where models lie; null where the system does not tell. */
export async function freeBytes(shelf: Shelf): Promise<number | null> {
  await mkdir(shelf.folder, { recursive: true }).catch(() => {})
  const disk = await statfs(shelf.folder).catch(() => null)
  return disk ? disk.bavail * disk.bsize : null
}

/** Fetch a model. @throws {Trouble} `MODEL_…`, `ARCHIVE_…`, `DISK_FULL`, `STOPPED` */
export async function addModel(shelf: Shelf, name: string, options: AddOptions): Promise<ModelLine> {
  const model = modelNamed(shelf, name)
  if (model.url === null)
    throw new Trouble(
      'MODEL_ONLY_IMPORT',
      `${name} is not fetched by Hearsay.`,
      `${model.says} Then: \`hearsay models import ${name} FOLDER\`.`,
    )
  const line = await lineOf(shelf, model)
  if (line.state === 'here') return line
  await mkdir(shelf.folder, { recursive: true })
  const expected = model.sha256 ?? (await seenSums(shelf))[name] ?? null
  const file = join(shelf.folder, `${name}.fetch`)
  const got = await download({ ...options, url: model.url, file, name, bytes: model.bytes, sha256: expected })
  return await place(shelf, model, { ...options, path: got.part, sha256: got.sha256, from: model.url, done: () => forget(got.part) })
}

/** Take a model from a file or folder on this machine; the same checks. */
export async function importModel(shelf: Shelf, name: string, path: string, options: AddOptions): Promise<ModelLine> {
  const model = modelNamed(shelf, name)
  const about = await lstat(path).catch((cause: unknown) => {
    throw new Trouble('FILE_UNREADABLE', `${path} cannot be read.`, 'Check the path and that you may read it.', { cause })
  })
  await mkdir(shelf.folder, { recursive: true })
  const sha256 = about.isFile() ? (await sumOf(path)).sha256 : null
  const expected = model.sha256 ?? (await seenSums(shelf))[name] ?? null
  if (sha256 !== null && expected !== null && sha256 !== expected) throw wrongSum({ name, sha256: expected }, sha256)
  return await place(shelf, model, { ...options, path, sha256, from: path, done: async () => {} })
}

interface Brought extends AddOptions {
  readonly path: string
  readonly sha256: string | null
  readonly from: string
  readonly done: () => Promise<void>
}

async function place(shelf: Shelf, model: CatalogueModel, brought: Brought): Promise<ModelLine> {
  const fresh = join(shelf.folder, `${model.name}.new`)
  await rm(fresh, { recursive: true, force: true })
  try {
    await bring(model, brought, fresh)
    const files = await checkedFiles(model, await innerFolder(fresh, model))
    const kept: Kept = { name: model.name, from: brought.from, at: brought.now, sha256: brought.sha256, files }
    const inner = await innerFolder(fresh, model)
    await writeFile(join(inner, 'model.json'), JSON.stringify(kept, null, 2))
    await rm(modelFolder(shelf, model.name), { recursive: true, force: true })
    await rename(inner, modelFolder(shelf, model.name))
    await synced(shelf.folder)
    if (brought.sha256 !== null && model.sha256 === null)
      await writeFile(
        join(shelf.folder, 'seen.json'),
        JSON.stringify({ ...(await seenSums(shelf)), [model.name]: brought.sha256 }, null, 2),
      )
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await brought.done()
  }
  return await lineOf(shelf, model)
}

async function bring(model: CatalogueModel, { path, signal }: Brought, fresh: string): Promise<void> {
  const about = await lstat(path)
  try {
    if (about.isDirectory())
      return await cp(path, fresh, { recursive: true, dereference: false, filter: async (from) => !(await lstat(from)).isSymbolicLink() })
    if (model.form === 'tar.bz2') return await unpack(path, fresh, { signal })
    await mkdir(fresh, { recursive: true })
    await cp(path, join(fresh, model.files[0] ?? basename(path)))
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOSPC') throw cause
    throw new Trouble(
      'DISK_FULL',
      `${model.name} cannot be kept: the disk is full.`,
      'Make room, or set HEARSAY_MODELS to a folder on another disk.',
      { cause },
    )
  }
}

/** Archives hold one folder; what counts is in it. */
async function innerFolder(folder: string, model: CatalogueModel): Promise<string> {
  const names = await readdir(folder)
  const [only] = names
  if (names.length !== 1 || only === undefined || model.files.includes(only)) return folder
  return (await lstat(join(folder, only))).isDirectory() ? join(folder, only) : folder
}

const mostFiles = 2000

async function checkedFiles(model: CatalogueModel, folder: string): Promise<Kept['files'][number][]> {
  const paths = (await readdir(folder, { recursive: true })).sort().slice(0, mostFiles)
  const missing = model.files.filter((file) => !paths.includes(file))
  if (missing.length > 0 || paths.length === 0)
    throw new Trouble(
      'MODEL_MISSING',
      `${model.name} is not whole: ${missing.join(', ') || 'every file'} is missing in it.`,
      'Fetch it again from its makers; this is another archive, or only a part of it.',
    )
  const files: Kept['files'][number][] = []
  for (const path of paths) {
    if (!(await stat(join(folder, path))).isFile()) continue
    if (path.endsWith('.onnx')) await mustBeOnnx(join(folder, path), model.name)
    files.push({ path, ...(await sumOf(join(folder, path))) })
  }
  return files
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().catch(() => {})
  await handle.close()
}

/** Hash every file of a model again. @returns sentences about what is wrong; none: all is as it came */
export async function verifyModel(shelf: Shelf, name: string): Promise<string[]> {
  modelNamed(shelf, name)
  const kept = await keptOf(shelf, name)
  if (!kept) return [`${name} is not here.`]
  const wrong: string[] = []
  for (const { path, sha256 } of kept.files) {
    const now = await sumOf(join(modelFolder(shelf, name), path)).catch(() => null)
    if (!now) wrong.push(`${path} is missing.`)
    else if (now.sha256 !== sha256)
      wrong.push(`${path} is not the file that came: SHA-256 was ${sha256.slice(0, 12)}…, is now ${now.sha256.slice(0, 12)}….`)
  }
  return wrong
}

/** Take a model away, and what an unfinished download left of it. @returns whether anything was there */
export async function removeModel(shelf: Shelf, name: string): Promise<boolean> {
  modelNamed(shelf, name)
  const there = (await stat(modelFolder(shelf, name)).catch(() => null)) !== null
  await rm(modelFolder(shelf, name), { recursive: true, force: true })
  await forget(join(shelf.folder, `${name}.fetch.part`))
  return there
}
