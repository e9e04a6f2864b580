/**
 * Cleaning and reading files without a store: for scripts, for measuring, for a first look.
 *
 * Many files run at once, as many as there are cores; answers come in the order of the files.
 */
import { availableParallelism } from 'node:os'
import { previewBytes, walk } from '../../collect/index.ts'
import { type Article, type Children, isTrouble, Trouble } from '../../model/index.ts'
import { cleanExhibit } from '../pipeline/clean-exhibit.ts'
import { type FileSource, readSource } from './file-source.ts'

/** One article of one file, or what went wrong with it. */
export type Cleaned = { readonly path: string; readonly article: Article } | { readonly path: string; readonly trouble: Trouble }

export interface CleanOptions {
  readonly largestArticle: number
  /** BCP 47; overrides what is found. */
  readonly language?: string
  /** `YYYY-MM-DD`; used where the page gives no day. */
  readonly published?: string
}

/** Every file that these paths name: a file, a folder, or `-` for standard input. */
export async function* filesOf(paths: readonly string[]): AsyncIterable<FileSource | { readonly path: string; readonly trouble: Trouble }> {
  for (const path of paths) {
    if (path === '-') yield { path: '-' }
    else yield* walk(path)
  }
}

/** Clean files in order, several at a time. Containers are opened; a file that fails gives its Trouble and the rest goes on. */
export async function* cleanFiles(paths: readonly string[], children: Children, options: CleanOptions): AsyncIterable<Cleaned> {
  const ahead: Promise<Cleaned[]>[] = []
  for await (const file of filesOf(paths)) {
    ahead.push('trouble' in file ? Promise.resolve([file]) : cleanFile(file, children, options))
    if (ahead.length > availableParallelism() * 2) yield* (await ahead.shift()) ?? []
  }
  for (const waiting of ahead) yield* await waiting
}

async function cleanFile(file: FileSource, children: Children, options: CleanOptions): Promise<Cleaned[]> {
  const found: Cleaned[] = []
  try {
    const bytes = await readSource(file)
    for await (const part of previewBytes(bytes, file.path === '-' ? null : file.path, children)) {
      if ('trouble' in part) found.push({ path: part.path, trouble: part.trouble })
      else found.push(await cleanPart(part, children, options))
    }
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    found.push({ path: file.path, trouble: thrown })
  }
  return found.length > 0 ? found : [{ path: file.path, trouble: nothingIn(file.path) }]
}

type Part = Exclude<
  Awaited<ReturnType<ReturnType<typeof previewBytes>[typeof Symbol.asyncIterator] extends () => AsyncIterator<infer T> ? () => T : never>>,
  { trouble: Trouble }
>

async function cleanPart(part: Part, children: Children, options: CleanOptions): Promise<Cleaned> {
  const given = {
    ...(options.language ? { language: options.language } : {}),
    ...(options.published ? { published: options.published } : {}),
  }
  const hints = part.hints || Object.keys(given).length > 0 ? { ...part.hints, ...given } : null
  const page = { bytes: part.bytes, type: part.type, name: part.name, hints, url: hints?.url ?? null, captureDay: null }
  try {
    return { path: part.path, article: await cleanExhibit(page, children, options.largestArticle) }
  } catch (thrown) {
    if (isTrouble(thrown)) return { path: part.path, trouble: thrown }
    throw thrown
  }
}

function nothingIn(path: string): Trouble {
  return new Trouble(
    'NOTHING_TO_READ',
    `${path} holds no page and no text.`,
    'Recordings are read by `hearsay listen`; for archives, check that they hold pages.',
  )
}
