/** `hearsay sounds` without a store: a folder of recordings is indexed, another is asked against it. */
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { findSame, indexSounds, printOf, type SameIndex, type SoundPrint } from '../../listen/index.ts'
import { isTrouble, Trouble, type TroubleRecord, troubleRecord } from '../../model/index.ts'

/** A stretch of the query that is a stretch of the file. Seconds. */
export interface SoundPiece {
  readonly from: number
  readonly to: number
  /** Second of the file where `from` lies. */
  readonly at: number
  /** Seconds of the file per second of the query: above 1 the query was sped up. */
  readonly time: number
  /** Pitch of the query over that of the file. */
  readonly pitch: number
}

export interface SoundRow {
  readonly query: string
  readonly file: string | null
  /** 1 is the line between yes and no. */
  readonly score: number
  readonly accepted: boolean
  readonly pieces: readonly SoundPiece[]
  readonly trouble?: TroubleRecord
}

/** Files that lie beside recordings and are none; everything else is tried and told of when it fails. */
const beside = /\.(txt|md|json|jsonl|rttm|csv|srt|vtt|gold|html?|xml|log)$/i

/**
 * Ask every file of a folder against every file of another. A file that is in both is not asked against itself.
 *
 * @param tell hears of files that could not be read
 * @throws {Trouble} `FOLDER_UNREADABLE`
 */
export async function* soundsFiles(index: string, query: string, tell: (trouble: TroubleRecord) => void): AsyncIterable<SoundRow> {
  const spool = await mkdtemp(join(tmpdir(), 'hearsay-prints-'))
  const prints: SoundPrint[] = []
  try {
    for (const path of await filesIn(index)) {
      const print = await printed(path, join(spool, String(prints.length)))
      if ('code' in print) tell(print)
      else prints.push(print)
    }
    const ready = indexSounds(prints)
    for (const path of await filesIn(query)) yield* rowsFor(ready, path, { index, query, spool: join(spool, 'query') }, tell)
  } finally {
    for (const print of prints) print.close()
    await rm(spool, { recursive: true, force: true })
  }
}

interface Folders {
  readonly index: string
  readonly query: string
  readonly spool: string
}

async function* rowsFor(ready: SameIndex, path: string, folders: Folders, tell: (trouble: TroubleRecord) => void): AsyncIterable<SoundRow> {
  const name = relative(folders.query, path)
  const nothing = { query: name, file: null, score: 0, accepted: false, pieces: [] }
  const print = await printed(path, folders.spool)
  if ('code' in print) {
    tell(print)
    yield { ...nothing, trouble: print }
    return
  }
  const rows = findSame(ready, print, (ref) => ready.refs[ref]?.path === path)
  print.close()
  if (rows.length === 0) yield nothing
  for (const { ref, ...row } of rows) yield { query: name, file: relative(folders.index, ready.refs[ref]?.path ?? ''), ...row }
}

async function printed(path: string, spool: string): Promise<SoundPrint | TroubleRecord> {
  try {
    return await printOf(path, spool)
  } catch (thrown) {
    if (isTrouble(thrown)) return troubleRecord(thrown)
    throw thrown
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const root = await realpath(folder)
    const entries = await readdir(root, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !beside.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (cause) {
    throw new Trouble('FOLDER_UNREADABLE', `The folder ${folder} cannot be read.`, 'Check the path and that you may read it.', { cause })
  }
}
