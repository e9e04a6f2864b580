/** Reading entries back: content lines beside their leaf hashes, a file of 256 at a time. */
import type { CustodyEntry } from '../../model/event.ts'
import { readAt } from '../disk.ts'
import { parseLine, placeOf, readLines } from './content.ts'
import { hashLeaf } from './merkle.ts'
import { bundleEntryBytes, bundleFile, tileWidth } from './tiles.ts'

/**
 * Entries `from`..`from + limit`, fewer at the end of the log. An erased one has no event.
 *
 * @param size entries in the log
 */
export function readEntries(journal: string, from: number, limit: number, size: number): CustodyEntry[] {
  const entries: CustodyEntry[] = []
  const end = Math.min(size, from + limit)
  for (let index = Math.max(0, from); index < end; ) {
    const { file } = placeOf(index)
    const stop = Math.min(end, (file + 1) * tileWidth)
    entries.push(...readFromFile(journal, file, index, stop))
    index = stop
  }
  return entries
}

function readFromFile(journal: string, file: number, from: number, stop: number): CustodyEntry[] {
  const lines = readLines(journal, file)
  const bundle = readAt(bundleFile(journal, file), 0, tileWidth * bundleEntryBytes)
  const entries: CustodyEntry[] = []
  for (let index = from; index < stop; index++) {
    const line = index % tileWidth
    const said = parseLine(lines[line]?.bytes ?? Buffer.alloc(0))
    const commitment = bundle.subarray(line * bundleEntryBytes + 2, (line + 1) * bundleEntryBytes)
    const leaf = Buffer.from(hashLeaf(commitment)).toString('hex')
    entries.push({ index, leaf, event: said === null || said === 'erased' ? null : said.event })
  }
  return entries
}
