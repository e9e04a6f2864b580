/**
 * How far the polling of each watched address is: a file each, `<data>/watch/<id>.json`, replaced in one step and fsynced.
 *
 * Everything in it can be found again by asking anew; a file that is torn or missing only costs a poll.
 */
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { WatchState } from '../../collect/index.ts'
import type { TroubleRecord, Watched } from '../../model/index.ts'

/** What is known of one watched address. */
export interface WatchRecord {
  readonly state: WatchState
  readonly outcome: Watched['outcome']
  /** What the last poll noticed and met. */
  readonly notes: readonly string[]
  readonly troubles: readonly TroubleRecord[]
  /** Hashes of the articles that came in, newest first. */
  readonly brought: readonly string[]
  readonly broughtInAll: number
}

export interface WatchRecords {
  of(id: string): Promise<WatchRecord | null>
  /** Returns when it is on disk. */
  save(record: WatchRecord): Promise<void>
}

/** @param dataDir the folder of the store */
export function openRecords(dataDir: string): WatchRecords {
  const folder = join(dataDir, 'watch')
  const known = new Map<string, WatchRecord>()
  return {
    of: async (id) => {
      const record = known.get(id) ?? (await readRecord(join(folder, `${id}.json`), id))
      if (record) known.set(id, record)
      return record
    },
    save: async (record) => {
      known.set(record.state.id, record)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await replaceFile(folder, `${record.state.id}.json`, JSON.stringify(record))
    },
  }
}

async function readRecord(file: string, id: string): Promise<WatchRecord | null> {
  try {
    const told = JSON.parse(await readFile(file, 'utf8')) as Partial<WatchRecord>
    const whole = told.state?.id === id && told.state.items && told.state.pages && Array.isArray(told.brought)
    return whole ? (told as WatchRecord) : null
  } catch {
    return null
  }
}

async function replaceFile(folder: string, name: string, text: string): Promise<void> {
  const fresh = join(folder, `${name}.new`)
  const file = await open(fresh, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(fresh, join(folder, name))
  // Some systems let nobody sync a directory; they do it themselves.
  const directory = await open(folder, 'r').catch(() => null)
  await directory?.sync().catch(() => {})
  await directory?.close()
}
