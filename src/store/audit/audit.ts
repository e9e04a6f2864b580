/**
 * Audit: everything the store holds as evidence, checked against everything else, without opening it for writing.
 *
 * The log first (it says which exhibits there should be), then the exhibits. Nothing is mended and nothing is written; a
 * half-written end that a crash left is no fault, because nobody was told of it. Memory grows by about 100 bytes an
 * exhibit.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { AuditReport, CustodyEvent } from '../../model/event.ts'
import { Trouble } from '../../model/trouble.ts'
import { countBundled } from '../journal/tiles.ts'
import { auditExhibits } from './audit-exhibits.ts'
import { auditHeads } from './audit-heads.ts'
import { auditLog } from './audit-log.ts'
import { gatherFaults } from './faults.ts'

/**
 * Check a store, open or closed.
 *
 * @param report progress: entries and exhibits looked at, of how many
 * @param known of an open store, its log's size: what is being appended meanwhile is left out
 * @throws {Trouble} `STORE_MISSING` when there is no store in the folder
 */
export async function auditStore(
  dir: string,
  report: (done: number, total: number) => void,
  known: { size?: number } = {},
): Promise<AuditReport> {
  const journal = path.join(dir, 'journal')
  if (!fs.existsSync(journal)) {
    throw new Trouble(
      'STORE_MISSING',
      `There is no store in ${dir}.`,
      'Name the data folder (HEARSAY_DATA), the one that holds `journal` and `exhibits`.',
      { facts: { path: dir } },
    )
  }
  const faults = gatherFaults()
  const bundled = countBundled(journal)
  const heads = auditHeads(journal, bundled, faults)
  const size = known.size ?? Math.max(bundled, ...heads.signed.map((checkpoint) => checkpoint.size))
  const exhibits = new Map<string, number>()
  auditLog(journal, size, heads, faults, {
    onEvent: (event) => noteExhibit(event, exhibits),
    onProgress: (done) => report(done, size + exhibits.size),
  })
  const looked = await auditExhibits(dir, exhibits, faults, (done) => report(size + done, size + exhibits.size))
  return { entries: size, exhibits: looked, faults: faults.all(), checkpoint: heads.latest }
}

function noteExhibit(event: CustodyEvent, exhibits: Map<string, number>): void {
  const { what } = event
  if (what.kind === 'exhibit-sealed' || what.kind === 'exhibit-seen-again') exhibits.set(what.exhibit.sha256, what.exhibit.bytes)
}
