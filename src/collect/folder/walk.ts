/**
 * Walk over a file or folder in an order that a person expects, and never out of it.
 *
 * Files come before folders (an export's index comes before its photos), in natural order (`messages2` before
 * `messages10`). Links are not followed: what they point to inside the tree is met anyway, what lies outside was not
 * named. A saved page and its `_files` folder are one thing: the page, with parts.
 */
import { isUtf8 } from 'node:buffer'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, sep } from 'node:path'
import { Trouble } from '../../model/index.ts'
import { decodeOldName } from '../from/old-names.ts'
import { folderLimits } from '../limits.ts'
import { fileUnreadable } from '../troubles.ts'

/** A file to be collected. `parts` are the files of its `_files` folder; `at` is how the system knows it, where `path` is not. */
export type Walked =
  | { readonly path: string; readonly parts: readonly string[]; readonly at?: Buffer }
  | { readonly path: string; readonly trouble: Trouble }

interface Entry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'special'
  /** The name's bytes where they are no UTF-8: folders unpacked from old archives hold such. */
  readonly raw: Buffer | null
}

/** A path for people and, where they differ, the bytes that the system knows it by. */
interface Place {
  readonly path: string
  readonly at: Buffer | null
}

interface Trail {
  readonly root: string
  seen: number
}

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' })

/**
 * Every file under a path, one by one. Names that begin with a dot are left alone.
 *
 * @param path a file or a folder, as the user named it
 */
export async function* walk(path: string): AsyncIterable<Walked> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* walkFolder({ path, at: null }, 0, { root: await realpath(path), seen: 0 })
    else if (found.isFile()) yield { path, parts: await partsOf(path) }
    else yield { path, trouble: special(path) }
  } catch (cause) {
    yield { path, trouble: fileUnreadable(path, cause) }
  }
}

async function* walkFolder(place: Place, depth: number, trail: Trail): AsyncIterable<Walked> {
  const { path } = place
  let entries: Entry[]
  try {
    entries = await entriesOf(place)
  } catch (cause) {
    return yield { path, trouble: fileUnreadable(path, cause) }
  }
  const folders = entries.filter(({ kind }) => kind === 'folder')
  const named = new Set(folders.map(({ name }) => name))
  const partFolders = new Set<string>()
  for (const entry of entries) {
    if (entry.kind === 'folder') continue
    if (++trail.seen > folderLimits.entries) return yield { path, trouble: tooMany(path) }
    const partFolder = partFolderNames(entry.name).find((name) => named.has(name))
    if (partFolder) partFolders.add(partFolder)
    yield* walkEntry(within(place, entry), entry.kind, partFolder ? join(path, partFolder) : null, trail)
  }
  for (const folder of folders) {
    const { name } = folder
    if (partFolders.has(name)) continue
    if (trail.seen > folderLimits.entries) return
    if (depth >= folderLimits.depth) yield { path: join(path, name), trouble: tooDeep(join(path, name)) }
    else yield* walkFolder(within(place, folder), depth + 1, trail)
  }
}

function within({ path, at }: Place, { name, raw }: Entry): Place {
  if (!at && !raw) return { path: join(path, name), at: null }
  return { path: join(path, name), at: Buffer.concat([at ?? Buffer.from(path), Buffer.from(sep), raw ?? Buffer.from(name)]) }
}

async function* walkEntry({ path, at }: Place, kind: Entry['kind'], partFolder: string | null, trail: Trail): AsyncIterable<Walked> {
  if (kind === 'file') yield { path, parts: partFolder ? await filesUnder(partFolder) : [], ...(at ? { at } : {}) }
  else if (kind === 'special') yield { path, trouble: special(path) }
  else {
    const trouble = await judgeLink(path, at, trail.root)
    if (trouble) yield { path, trouble }
  }
}

async function entriesOf({ path, at }: Place): Promise<Entry[]> {
  const found = await readdir(at ?? path, { withFileTypes: true, encoding: 'buffer' })
  return found
    .map((one): Entry => {
      // Node hands over the names as bytes when asked to, whatever its types say.
      const bytes = one.name as unknown as Buffer
      const raw = isUtf8(bytes) ? null : bytes
      const kind = one.isFile() ? 'file' : one.isDirectory() ? 'folder' : one.isSymbolicLink() ? 'link' : 'special'
      return { name: raw ? decodeOldName(raw) : bytes.toString(), kind, raw }
    })
    .filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini')
    .sort((a, b) => natural.compare(a.name, b.name))
}

/** What browsers call the folder beside a saved page. */
const partFolderNames = (name: string): string[] =>
  /\.(?:x?html?|mht)$/i.test(name)
    ? ['_files', '-Dateien', '_fichiers', '_archivos', '_bestanden', '_pliki', '.files'].map(
        (end) => name.slice(0, -extname(name).length) + end,
      )
    : []

async function partsOf(path: string): Promise<string[]> {
  for (const name of partFolderNames(basename(path))) {
    const folder = join(dirname(path), name)
    const found = await lstat(folder).catch(() => null)
    if (found?.isDirectory()) return filesUnder(folder)
  }
  return []
}

/** Plain files under a folder, links left out, at most as many as an archive may hold. */
async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return found
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => join(one.parentPath, one.name))
    .sort(natural.compare)
    .slice(0, folderLimits.entries)
}

/** A link inside the tree says nothing new; one that is broken or leads out is told. */
async function judgeLink(path: string, at: Buffer | null, root: string): Promise<Trouble | null> {
  try {
    const target = await realpath(at ?? path)
    return target === root || target.startsWith(root + sep) ? null : leadsOut(path, target)
  } catch (cause) {
    return new Trouble(
      'LINK_BROKEN',
      `${path} is a link to something that is not there.`,
      'Put its target back, or take the link away; the rest of the folder was read.',
      {
        facts: { path },
        cause,
      },
    )
  }
}

const leadsOut = (path: string, target: string) =>
  new Trouble(
    'LINK_OUTSIDE',
    `${path} is a link that leads out of the folder, to ${target}; it was not followed.`,
    'If you want what it points to, add that path itself.',
    {
      facts: { path, target },
    },
  )

const special = (path: string) =>
  new Trouble('FILE_SPECIAL', `${path} is a device, pipe or socket, not a file.`, 'Copy what it gives into a file and add that.', {
    facts: { path },
  })

const tooMany = (path: string) =>
  new Trouble('FOLDER_TOO_LARGE', `More than ${folderLimits.entries} files: the walk stopped in ${path}.`, 'Add the folder in parts.', {
    facts: { path, limit: folderLimits.entries },
  })

const tooDeep = (path: string) =>
  new Trouble('FOLDER_TOO_DEEP', `${path} lies more than ${folderLimits.depth} folders deep and was not read.`, 'Add that folder itself.', {
    facts: { path, limit: folderLimits.depth },
  })
