/**
 * Cleaning and reading files without a store: for scripts, for measuring, for a first look.
 *
 * Many files run at once, as many as there are cores; answers come in the order of the files.
 */
import { availableParallelism } from 'node:os'
import { type Previewed, previewBytes, previewFile, walk } from '../../collect/index.ts'
import { type Article, type Children, isTrouble, type ReadResult, Trouble } from '../../model/index.ts'
import { type Page, takeArticle, takeUnread } from '../pipeline/take-article.ts'
import { type FileSource, readSource } from './file-source.ts'

/** One article of one file, or what went wrong with it. */
export type Cleaned = { readonly path: string; readonly article: Article } | Failed

/** The same, read. */
export type ReadFile = { readonly path: string; readonly article: Article; readonly reading: ReadResult } | Failed

export interface CleanOptions {
  readonly largestArticle: number
  /** BCP 47; overrides what is found. */
  readonly language?: string
  /** `YYYY-MM-DD`; used where the page gives no day. */
  readonly published?: string
}

/** Every file that these paths name: a file, a folder, or `-` for standard input. */
export async function* filesOf(paths: readonly string[]): AsyncIterable<FileSource | Failed> {
  for (const path of paths) {
    if (path === '-') yield { path: '-' }
    else yield* walk(path)
  }
}

/** Clean files in order, several pages at a time. Containers are opened; what fails gives its Trouble and the rest goes on. */
export function cleanFiles(paths: readonly string[], children: Children, options: CleanOptions): AsyncIterable<Cleaned> {
  return takeFiles(paths, children, options, async (page) => ({ article: await takeUnread(page, children, options.largestArticle) }))
}

/** Clean and read files in the same way. */
export function readArticles(paths: readonly string[], children: Children, options: CleanOptions): AsyncIterable<ReadFile> {
  return takeFiles(paths, children, options, (page) => takeArticle(page, children, options.largestArticle))
}

/** Take each page by `take`, as many at once as there are cores, in the order in which they are found. */
async function* takeFiles<T extends object>(
  paths: readonly string[],
  children: Children,
  options: CleanOptions,
  take: (page: Page) => Promise<T>,
): AsyncIterable<(T & { readonly path: string }) | Failed> {
  const ahead: Promise<(T & { readonly path: string }) | Failed>[] = []
  for await (const part of partsOf(paths, children)) {
    ahead.push('trouble' in part ? Promise.resolve(part) : takePart(part, options, take))
    const first = ahead.length > availableParallelism() * 2 ? ahead.shift() : null
    if (first) yield await first
  }
  for (const waiting of ahead) yield await waiting
}

/** Pages and texts one by one, as they are found; nothing is cleaned yet. */
async function* partsOf(paths: readonly string[], children: Children): AsyncIterable<Part | Failed> {
  for await (const file of filesOf(paths)) {
    if ('trouble' in file) yield file
    else yield* partsOfFile(file, children)
  }
}

async function* partsOfFile(file: FileSource, children: Children): AsyncIterable<Part | Failed> {
  let found = 0
  try {
    const parts =
      file.path === '-' ? previewBytes(await readSource(file), null, children) : previewFile(file.path, children, { at: file.at })
    for await (const part of parts) {
      found++
      yield { ...part, path: pathOf(part.path, file.path) }
    }
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    found++
    yield { path: file.path, trouble: thrown }
  }
  if (found === 0) yield { path: file.path, trouble: nothingIn(file.path) }
}

/** A page in its own gzip is that file; only a true container puts its name before the page's. */
function pathOf(part: string, file: string): string {
  return file === '-' || (/\.(html?|txt|md)\.gz$/i.test(file) && part.startsWith(file)) ? file : part
}

type Part = Exclude<Previewed, { readonly trouble: Trouble }>
type Failed = { readonly path: string; readonly trouble: Trouble }

async function takePart<T extends object>(
  part: Part,
  options: CleanOptions,
  take: (page: Page) => Promise<T>,
): Promise<(T & { readonly path: string }) | Failed> {
  const given = {
    ...(options.language ? { language: options.language } : {}),
    ...(options.published ? { published: options.published } : {}),
  }
  const hints = part.hints || Object.keys(given).length > 0 ? { ...part.hints, ...given } : null
  const { bytes, type, name, from, path } = part
  const page = { bytes, type, name, hints, url: from.url ?? hints?.url ?? null, captureDay: from.fetchedAt?.slice(0, 10) ?? null }
  try {
    return { ...(await take(page)), path }
  } catch (thrown) {
    if (isTrouble(thrown)) return { path, trouble: thrown }
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
