/**
 * The log against itself: each content line against its commitment, each commitment against its leaf hash, each leaf
 * against the tiles above and every signed root.
 *
 * Three files speak of an entry (content, bundle, tile of level 0). Where two agree, the third is wrong and the byte is
 * known. Where somebody rewrote all three, the signed roots do not fit any more.
 */
import type { CustodyEvent } from '../../model/event.ts'
import { fileSize, readAt } from '../disk.ts'
import { parseLine, readLines } from '../journal/content.ts'
import { openEdge } from '../journal/merkle.ts'
import { bundleEntryBytes, bundleFile, contentFile, hashBytes, tileFile, tileWidth } from '../journal/tiles.ts'
import { sameHash } from '../journal/verify-proof.ts'
import { alignLines } from './align-lines.ts'
import type { Heads } from './audit-heads.ts'
import { type Faults, firstDifference } from './faults.ts'
import { judgeEntry } from './judge-entry.ts'

export interface LogAudit {
  /** Told of every readable event, in order. */
  readonly onEvent: (event: CustodyEvent, index: number) => void
  readonly onProgress: (entries: number) => void
}

/** @returns entries looked at */
export function auditLog(journal: string, size: number, heads: Heads, faults: Faults, told: LogAudit): number {
  const edge = openEdge()
  const erased: number[] = []
  const tombstones = new Set<number>()
  for (let n = 0; n * tileWidth < size; n++) {
    const count = Math.min(tileWidth, size - n * tileWidth)
    checkLengths(journal, n, count, faults)
    const lines = alignLines(readLines(journal, n), n * tileWidth, count)
    if (lines.missing !== null)
      faults.add(
        'log-cut',
        contentFile(journal, n),
        fileSize(contentFile(journal, n)),
        `Entries from ${lines.missing} on are missing from this file.`,
      )
    const bundle = readAt(bundleFile(journal, n), 0, tileWidth * bundleEntryBytes)
    const tile = readAt(tileFile(journal, 0, n), 0, tileWidth * hashBytes)
    for (let at = 0; at < count; at++) {
      const index = n * tileWidth + at
      const line = lines.at(at)
      const leaf = judgeEntry({ journal, n, at, index, line, shifted: lines.shifted, bundle, tile }, faults)
      const said = line ? parseLine(line.bytes) : null
      if (said === 'erased') erased.push(index)
      else if (said) {
        if (said.event.what.kind === 'content-erased') tombstones.add(said.event.what.entry)
        told.onEvent(said.event, index)
      }
      edge.push(leaf, (level, node, hash) => checkTile(journal, level, node, hash, faults))
      checkHeads(heads, edge.size(), edge.root, faults, journal)
    }
    told.onProgress(n * tileWidth + count)
  }
  for (const index of erased) {
    if (!tombstones.has(index))
      faults.add(
        'entry-changed',
        contentFile(journal, Math.floor(index / tileWidth)),
        null,
        `The content of entry ${index} is gone, and no entry says that it was erased.`,
      )
  }
  for (const { size: signed } of heads.signed) {
    if (signed > size) faults.add('log-cut', journal, null, `A signed checkpoint speaks of ${signed} entries; ${size} are there.`)
  }
  return size
}

/** Full files have one length; what stands behind it does not belong there. */
function checkLengths(journal: string, n: number, count: number, faults: Faults): void {
  const expected: readonly (readonly [file: string, bytes: number])[] = [
    [bundleFile(journal, n), count * bundleEntryBytes],
    [tileFile(journal, 0, n), count * hashBytes],
  ]
  for (const [file, bytes] of expected) {
    const found = fileSize(file)
    if (found < bytes) faults.add('log-cut', file, found, `The file has ${found} bytes of at least ${bytes}.`)
    else if (count === tileWidth && found > bytes)
      faults.add('entry-changed', file, bytes, `Bytes stand behind the end of a full file (${found} for ${bytes}).`)
  }
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

function checkHeads(heads: Heads, size: number, root: () => Uint8Array, faults: Faults, journal: string): void {
  for (const checkpoint of heads.signed) {
    if (checkpoint.size !== size || sameHash(Buffer.from(checkpoint.root, 'base64'), root())) continue
    faults.add(
      'entry-changed',
      journal,
      null,
      `The first ${size} entries do not lead to the root that was signed for them: some were changed, reordered or replaced.`,
    )
  }
}
