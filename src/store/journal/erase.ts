/**
 * Erasing the content of an entry so that the tree still verifies: only the line goes, its commitment stays.
 *
 * First a note of intent, then the tombstone (an entry `content-erased`, fsynced), then the line is overwritten and its
 * file replaced. After a crash the note says what to finish. What file systems and disks keep of overwritten bytes is
 * beyond a program: on such disks only full-disk encryption makes an erasure final.
 */
import fs from 'node:fs'
import path from 'node:path'
import { disk, fileSize, replaceFile } from '../disk.ts'
import { erasedLine, placeOf, readLines } from './content.ts'
import { readEntries } from './read.ts'
import { contentFile } from './tiles.ts'

interface Intent {
  readonly entry: number
  /** Size of the log when the intent was written: the tombstone is looked for from here. */
  readonly size: number
}

function intentFile(journal: string): string {
  return path.join(journal, 'erasing')
}

export async function noteIntent(journal: string, intent: Intent): Promise<void> {
  await replaceFile(intentFile(journal), Buffer.from(JSON.stringify(intent)))
}

/** Overwrite the line in place, then replace the file by one in which only the place is kept. */
export async function eraseLine(journal: string, entry: number): Promise<void> {
  const { file: n, line } = placeOf(entry)
  const file = contentFile(journal, n)
  const lines = readLines(journal, n)
  const found = lines[line]
  if (!found || found.bytes.toString() === erasedLine) return
  const rest = lines.map(({ bytes }, at) => (at === line ? erasedLine : bytes.toString('utf8')))
  const text = Buffer.from(`${rest.join('\n')}\n`)
  await replaceFile(`${file}.erased`, text)
  disk.writeAt(file, found.start, Buffer.alloc(found.bytes.length, 'x'))
  await disk.sync(file)
  fs.renameSync(`${file}.erased`, file)
  await disk.syncDirectory(path.dirname(file))
}

export async function forgetIntent(journal: string): Promise<void> {
  fs.rmSync(intentFile(journal), { force: true })
  await disk.syncDirectory(journal)
}

/** After a crash: finish an erasure whose tombstone is in the log, drop one that never was acknowledged. */
export async function finishErasure(journal: string, size: number): Promise<void> {
  if (fileSize(intentFile(journal)) === 0) return
  const intent = JSON.parse(fs.readFileSync(intentFile(journal), 'utf8')) as Intent
  const since = readEntries(journal, intent.size, size - intent.size, size)
  const told = since.some(({ event }) => event?.what.kind === 'content-erased' && event.what.entry === intent.entry)
  if (told) await eraseLine(journal, intent.entry)
  await forgetIntent(journal)
}
