/**
 * A ZIP file as a list of entries that may be read, and of those that may not, each with the reason.
 *
 * yauzl reads the directory; what it does not refuse is refused here: bombs, entries that share bytes, links, devices,
 * encrypted entries, names that lead out. Nothing is ever written under an entry's own name. Shared by archives, WACZ and DOCX.
 */
import { crc32 } from 'node:zlib'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { isTrouble, Trouble } from '../../model/index.ts'
import { archiveLimits } from '../limits.ts'
import { bomb, broken, counted, isBomb } from './count-bytes.ts'
import { decodeOldName } from './old-names.ts'

/** An entry that may be read. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: number
  readonly entry: Entry
}

/** An opened ZIP. Close it. */
export interface Zip {
  readonly entries: readonly ZipEntry[]
  readonly troubles: readonly { readonly trouble: Trouble; readonly path: string }[]
  /** @throws {Trouble} `ARCHIVE_BROKEN` for wrong lengths and checksums, `ARCHIVE_BOMB` */
  read(entry: ZipEntry): AsyncIterable<Uint8Array>
  /** Where the bytes of an entry lie in the file, if they are stored unpacked; otherwise null. */
  stored(entry: ZipEntry): Promise<number | null>
  close(): void
}

/**
 * Open a ZIP file.
 *
 * @throws {Trouble} `ARCHIVE_BROKEN` when it has no directory
 */
export async function openZip(file: string): Promise<Zip> {
  const zip = await yauzl.openPromise(file, { decodeStrings: false, autoClose: false }).catch((cause) => {
    throw broken('', why(cause), cause)
  })
  const found: ZipEntry[] = []
  const troubles: { trouble: Trouble; path: string }[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (found.length + troubles.length >= archiveLimits.entries) {
        troubles.push({ trouble: tooMany(zip.entryCount), path: '' })
        break
      }
      const path = pathOf(entry)
      if (isQuiet(path)) continue
      const trouble = refuse(entry, path)
      if (trouble) troubles.push({ trouble, path })
      else found.push({ path, bytes: entry.uncompressedSize, entry })
    }
  } catch (cause) {
    troubles.push({ trouble: broken('', `its directory is damaged (${why(cause)})`, cause), path: '' })
  }
  const { entries, overlapping } = withoutOverlaps(found)
  if (overlapping.length > 0) troubles.push({ trouble: overlaps(overlapping), path: overlapping[0]?.path ?? '' })
  return { entries, troubles, read: (one) => readEntry(zip, one), stored: (one) => storedAt(zip, one), close: () => zip.close() }
}

const why = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** Folders, and what systems leave behind, are no things of their own. */
const isQuiet = (path: string) =>
  path.endsWith('/') || (/(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/.test(path) && !/(?:^|\/)\.\.?\//.test(path))

/** Names without the UTF-8 mark are often UTF-8 all the same; otherwise they are of an old code page. */
function pathOf(entry: Entry): string {
  const raw = entry.fileNameRaw
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true }).decode(raw)
    return utf8.replaceAll('\\', '/')
  } catch {
    // yauzl knows the field in which newer archivers repeat the name in UTF-8, and cp437 for all else.
    const told = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
    return entry.extraFields.some(({ id }) => id === 0x7075) ? told : decodeOldName(raw).replaceAll('\\', '/')
  }
}

const kindBits = 0o170_000
const plainFile = 0o100_000

function refuse(entry: Entry, path: string): Trouble | null {
  if (entry.fileNameRaw.length > archiveLimits.nameBytes)
    return refused(path.slice(0, 100), `its name is longer than ${archiveLimits.nameBytes} bytes`)
  const bad = yauzl.validateFileName(path)
  if (bad) return refused(path, 'its name leads out of the archive')
  const mode = (entry.externalFileAttributes >>> 16) & kindBits
  if (entry.versionMadeBy >> 8 === 3 && mode !== 0 && mode !== plainFile) return refused(path, 'it is a link or a device')
  if (entry.isEncrypted()) return encrypted(path)
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return refused(path, `it is packed in a way (${entry.compressionMethod}) that is not read`)
  if (entry.uncompressedSize > archiveLimits.entryBytes)
    return bomb(path, `it says that it is ${Math.round(entry.uncompressedSize / 1_000_000)} MB`)
  if (isBomb(entry.uncompressedSize, entry.compressedSize)) return bomb(path, `it grows to more than ${archiveLimits.ratio} times its size`)
  return null
}

/** Entries in the order of the directory, without those that begin inside the bytes of another. */
function withoutOverlaps(found: readonly ZipEntry[]): { entries: ZipEntry[]; overlapping: ZipEntry[] } {
  const byPlace = [...found].sort((a, b) => a.entry.relativeOffsetOfLocalHeader - b.entry.relativeOffsetOfLocalHeader)
  const bad = new Set<ZipEntry>()
  const localHeader = 30
  let end = 0
  for (const one of byPlace) {
    const start = one.entry.relativeOffsetOfLocalHeader
    if (start < end) bad.add(one)
    else end = start + localHeader + one.entry.fileNameRaw.length + one.entry.compressedSize
  }
  return { entries: found.filter((one) => !bad.has(one)), overlapping: [...bad] }
}

async function storedAt(zip: ZipFile, { entry, path }: ZipEntry): Promise<number | null> {
  if (entry.compressionMethod !== 0) return null
  try {
    return (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart
  } catch (cause) {
    throw broken(path, why(cause), cause)
  }
}

async function* readEntry(zip: ZipFile, one: ZipEntry): AsyncIterable<Uint8Array> {
  let sum = 0
  try {
    const stream = await zip.openReadStreamPromise(one.entry)
    for await (const chunk of counted(stream, { path: one.path, packed: () => one.entry.compressedSize })) {
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (cause) {
    throw isTrouble(cause) ? cause : broken(one.path, why(cause), cause)
  }
  if (sum !== one.entry.crc32) throw broken(one.path, 'its checksum is wrong')
}

const refused = (path: string, reason: string) =>
  new Trouble(
    'ARCHIVE_ENTRY_REFUSED',
    `${path} in the archive was not read: ${reason}.`,
    'The archive is kept as it is. Unpack it by hand if you need this file, and add the file.',
    {
      facts: { path },
    },
  )

const encrypted = (path: string) =>
  new Trouble('ARCHIVE_ENCRYPTED', `${path} in the archive is encrypted.`, 'Unpack the archive with its password, and add the files.', {
    facts: { path },
  })

const overlaps = (entries: readonly ZipEntry[]) =>
  new Trouble(
    'ARCHIVE_OVERLAPS',
    `${entries.length} entries of the archive lie inside the bytes of others (the first is ${entries[0]?.path}) and were not read.`,
    'Honest archives have no such entries. It is kept as it is; if you trust it, unpack it by hand.',
    { facts: { entries: entries.length } },
  )

const tooMany = (entries: number) =>
  new Trouble(
    'ARCHIVE_TOO_MANY',
    `The archive holds ${entries} entries; the first ${archiveLimits.entries} were read.`,
    'Unpack it, and add the folder.',
    {
      facts: { entries, limit: archiveLimits.entries },
    },
  )
