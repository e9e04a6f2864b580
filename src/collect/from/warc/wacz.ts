/**
 * WACZ: a ZIP with WARC files, a list of pages, and the hash of every file in it.
 *
 * The hashes are checked by us. A signature is noted, and that it was not checked.
 */
import { createHash } from 'node:crypto'
import { Trouble } from '../../../model/index.ts'
import type { Collector, Opened, Source } from '../../contract.ts'
import type { Zip, ZipEntry } from '../zip-entries.ts'
import type { PageList } from './pages.ts'

export const wacz: Collector = {
  name: 'wacz',
  recognises: (head) => (isWacz(head.latin, head.name) ? { type: 'application/wacz', role: 'container' } : null),
  async *open(source: Source): AsyncIterable<Opened> {
    const { openZip } = await import('../zip-entries.ts')
    const zip = await openZip(source.file)
    try {
      yield* zip.troubles
      yield* openWacz(source, zip)
    } finally {
      zip.close()
    }
  },
}

/** The first entries tell: the list of pages or the description, or an `archive/` with a WARC in it. */
const isWacz = (latin: string, name: string | null): boolean =>
  latin.startsWith('PK\x03\x04') &&
  (/PK\x03\x04[\s\S]{26}(?:datapackage\.json|pages\/pages\.jsonl|archive\/[^\0-\x1f]{1,100}\.warc)/.test(latin) ||
    /\.wacz$/i.test(name ?? ''))

const smallFile = 50_000_000

async function* openWacz(source: Source, zip: Zip): AsyncIterable<Opened> {
  const entry = (path: string) => zip.entries.find((one) => one.path === path)
  const described = entry('datapackage.json')
  const hashes = described ? readHashes(await textOf(zip, described)) : new Map<string, string>()
  let fitting = 0
  for (const one of zip.entries) {
    const said = hashes.get(one.path)
    if (said === undefined) continue
    const fits = await fitsHash(zip, one, said)
    if (fits) fitting++
    else yield { trouble: wrongHash(one.path), path: one.path }
  }
  if (!described) yield { trouble: noHashes(), path: 'datapackage.json' }
  const notes = [`${fitting} of ${hashes.size} hashes in datapackage.json fit.`]
  if (entry('datapackage-digest.json')) notes.push('The archive has a digest file that may be signed; the signature was not checked.')
  const list: PageList = { pages: await readPages(zip), notes }
  for (const one of zip.entries) if (/\.warc(?:\.gz)?$/i.test(one.path)) yield* openInner(source, zip, one, list)
}

/** A stored WARC is read where it lies; a packed one goes round again as a thing of its own. */
async function* openInner(source: Source, zip: Zip, one: ZipEntry, list: PageList): AsyncIterable<Opened> {
  const at = await zip.stored(one)
  if (at === null)
    return yield { name: one.path.split('/').at(-1) ?? null, path: one.path, bytes: zip.read(one), hints: { notes: list.notes } }
  const { openStretch } = await import('./stretch.ts')
  const { unpackedChunks } = await import('./members.ts')
  const { pagesOf } = await import('./pages.ts')
  const stretch = await openStretch(source.file, { at, bytes: one.bytes })
  try {
    for await (const found of pagesOf(unpackedChunks(stretch), list)) {
      if ('beside' in found) continue
      yield { ...found, path: found.path ? `${one.path}!${found.path}` : one.path }
    }
  } finally {
    await stretch.close()
  }
}

async function textOf(zip: Zip, one: ZipEntry): Promise<string> {
  if (one.bytes > smallFile) return ''
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.read(one)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function readHashes(text: string): Map<string, string> {
  const hashes = new Map<string, string>()
  const told = parsed(text) as { resources?: unknown } | null
  for (const resource of Array.isArray(told?.resources) ? (told.resources as unknown[]) : []) {
    const { path, hash } = (resource ?? {}) as { path?: unknown; hash?: unknown }
    if (typeof path === 'string' && typeof hash === 'string') hashes.set(path, hash)
  }
  return hashes
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function fitsHash(zip: Zip, one: ZipEntry, said: string): Promise<boolean> {
  const [algorithm = '', value = ''] = said.includes(':') ? said.split(':') : ['sha256', said]
  if (!['sha256', 'md5', 'sha512'].includes(algorithm)) return false
  const hash = createHash(algorithm)
  try {
    for await (const chunk of zip.read(one)) hash.update(chunk)
  } catch {
    return false
  }
  return hash.digest('hex') === value.toLowerCase()
}

/** Addresses that were pages for whoever made the archive, with titles. */
async function readPages(zip: Zip): Promise<Map<string, string | null>> {
  const pages = new Map<string, string | null>()
  for (const one of zip.entries) {
    if (!/^pages\/[^/]+\.jsonl$/.test(one.path)) continue
    for (const line of (await textOf(zip, one)).split('\n')) {
      const { url, title } = (parsed(line) ?? {}) as { url?: unknown; title?: unknown }
      if (typeof url === 'string') pages.set(url, typeof title === 'string' && title ? title : null)
    }
  }
  return pages
}

const wrongHash = (path: string) =>
  new Trouble(
    'WACZ_HASH_WRONG',
    `${path} in the archive does not fit the hash in its datapackage.json: one of the two was changed or damaged.`,
    'What can be read was read. Compare with another copy before you rely on it.',
    {
      facts: { path },
    },
  )

const noHashes = () =>
  new Trouble(
    'WACZ_HASH_WRONG',
    'The archive has no datapackage.json: nothing says what its files should be.',
    'What can be read was read. Ask whoever made it for the whole archive.',
  )
