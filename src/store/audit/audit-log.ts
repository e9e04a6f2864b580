/**
 * The log against itself: each content line against its commitment, each commitment against its leaf hash, each leaf
 * against the tiles above and every signed root.
 *
 * Three files speak of an entry (content, bundle, tile of level 0). Where two agree, the third is wrong and the byte is
 * known. Where somebody rewrote all three, the signed roots do not fit any more.
 */
import type { CustodyEvent } from '../../model/event.ts'
import { fileSize, readAt } from '../disk.ts'
import { readLines } from '../journal/content.ts'
import { type Edge, openEdge } from '../journal/merkle.ts'
import { bundleEntryBytes, bundleFile, contentFile, hashBytes, tileFile, tileWidth } from '../journal/tiles.ts'
import { alignLines } from './align-lines.ts'
import type { Heads } from './audit-heads.ts'
import { type Faults, firstDifference } from './faults.ts'
import { type EntryWitnesses, type Judged, judgeEntry } from './judge-entry.ts'

export interface LogAudit {
  /** Told of every readable event, in order. */
  readonly onEvent: (event: CustodyEvent, index: number) => void
  readonly onProgress: (entries: number) => void
}

/** @returns entries looked at */
export function auditLog(journal: string, size: number, heads: Heads, faults: Faults, told: LogAudit): number {
  const edge = openEdge()
  const rootsBySize = groupRoots(heads)
  const erasures: Erasures = { gone: [], told: new Set() }
  let whole = true
  for (let n = 0; n * tileWidth < size; n++) {
    const count = Math.min(tileWidth, size - n * tileWidth)
    whole = checkLengths(journal, n, count, faults) && whole
    for (const entry of witnesses(journal, n, count, faults)) {
      const { leaf, event } = judgeEntry(entry, faults)
      noteEvent(event, entry.index, erasures, told)
      edge.push(leaf, (level, node, hash) => checkTile(journal, level, node, hash, faults))
      if (whole) checkRoots(rootsBySize.get(edge.size()), edge, faults, journal)
    }
    told.onProgress(n * tileWidth + count)
  }
  for (const index of erasures.gone) {
    const file = contentFile(journal, Math.floor(index / tileWidth))
    if (!erasures.told.has(index))
      faults.add('entry-changed', file, null, `The content of entry ${index} is gone, and no entry says that it was erased.`)
  }
  for (const { size: signed } of heads.signed) {
    if (signed > size) faults.add('log-cut', journal, null, `A signed checkpoint speaks of ${signed} entries; ${size} are there.`)
  }
  return size
}

interface Erasures {
  readonly gone: number[]
  readonly told: Set<number>
}

function noteEvent(event: Judged['event'], index: number, erasures: Erasures, told: LogAudit): void {
  if (event === 'erased') erasures.gone.push(index)
  if (event === null || event === 'erased') return
  if (event.what.kind === 'content-erased') erasures.told.add(event.what.entry)
  told.onEvent(event, index)
}

/** What the three files say of each entry. */
function* witnesses(journal: string, n: number, count: number, faults: Faults): Generator<EntryWitnesses> {
  const first = n * tileWidth
  const file = contentFile(journal, n)
  const lines = alignLines(readLines(journal, n), first, count)
  const { missing } = lines
  if (missing !== null) faults.add('log-cut', file, fileSize(file), `Entries from ${missing} on are missing from this file.`)
  for (const byte of lines.newlines) faults.add('entry-changed', file, byte, 'The end of a line was overwritten.')
  const bundle = readAt(bundleFile(journal, n), 0, tileWidth * bundleEntryBytes)
  const tile = readAt(tileFile(journal, 0, n), 0, tileWidth * hashBytes)
  for (let at = 0; at < count; at++) {
    const index = first + at
    yield { journal, n, at, index, line: lines.at(at), cut: missing !== null && index >= missing, bundle, tile }
  }
}

/** Full files have one length; what stands behind it does not belong there. @returns whether nothing is missing */
function checkLengths(journal: string, n: number, count: number, faults: Faults): boolean {
  const expected: readonly (readonly [file: string, bytes: number])[] = [
    [bundleFile(journal, n), count * bundleEntryBytes],
    [tileFile(journal, 0, n), count * hashBytes],
  ]
  let whole = true
  for (const [file, bytes] of expected) {
    const found = fileSize(file)
    whole &&= found >= bytes
    if (found < bytes) faults.add('log-cut', file, found, `The file has ${found} bytes of at least ${bytes}.`)
    else if (count === tileWidth && found > bytes)
      faults.add('entry-changed', file, bytes, `Bytes stand behind the end of a full file (${found} for ${bytes}).`)
  }
  return whole
}

/** Hashes of full tiles stand in the tile above. */
function checkTile(journal: string, level: number, node: number, hash: Uint8Array, faults: Faults): void {
  if (level === 0 || level % 8 !== 0) return
  const file = tileFile(journal, level / 8, Math.floor(node / tileWidth))
  const position = (node % tileWidth) * hashBytes
  const found = readAt(file, position, hashBytes)
  const byte = firstDifference(found, hash)
  if (byte === null) return
  if (found.length < hashBytes) faults.add('log-cut', file, position + found.length, `Hash ${node} of level ${level / 8} is missing.`)
  else faults.add('entry-changed', file, position + byte, `Hash ${node} of level ${level / 8} is not that of the entries below it.`)
}

/** Signed roots by the size they were signed for. */
function groupRoots(heads: Heads): ReadonlyMap<number, ReadonlySet<string>> {
  const roots = new Map<number, Set<string>>()
  for (const { size, root } of heads.signed) roots.set(size, (roots.get(size) ?? new Set()).add(root))
  return roots
}

function checkRoots(signed: ReadonlySet<string> | undefined, edge: Edge, faults: Faults, journal: string): void {
  if (!signed) return
  const root = Buffer.from(edge.root()).toString('base64')
  for (const expected of signed) {
    if (expected === root) continue
    const text = `The first ${edge.size()} entries do not lead to the root that was signed for them: some were changed, reordered or replaced.`
    faults.add('entry-changed', journal, null, text)
  }
}
