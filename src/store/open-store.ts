/**
 * Opening a store: take the lock, bring the log to its last acknowledged state, mend half-done seals, open the projection.
 *
 * The order matters: nothing is read before the lock is held, and seals are mended by what the recovered log says.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { CustodyEntry } from '../model/event.ts'
import type { Clock, Custody, Exhibits, Store } from '../model/ports.ts'
import { auditStore } from './audit/audit.ts'
import { diskTrouble, makeDirectory } from './disk.ts'
import { openErasing } from './exhibits/erase.ts'
import { mendSeals } from './exhibits/mend.ts'
import { exhibitFile, isSha256, tmpFolder } from './exhibits/paths.ts'
import { readExhibit, streamExhibit } from './exhibits/read.ts'
import { openSealing } from './exhibits/seal.ts'
import { type OpenJournal, openJournal, readJournal } from './journal/journal.ts'
import { type Lock, takeLock } from './lock.ts'
import type { Sql } from './sqlite/dialect.ts'
import { eraseExhibitRows } from './sqlite/erase-rows.ts'
import { entriesAbout, entriesOfKind, type Follower, followLog } from './sqlite/follow-log.ts'
import { openJobs } from './sqlite/jobs.ts'
import { openProjectionFile, readState } from './sqlite/open-projection.ts'
import { openProjection } from './sqlite/projection.ts'

export interface StoreOptions {
  /** Whose material; every row and event carries it. Default `default`. */
  readonly workspace?: string
  readonly clock?: Clock
  /** Name and version of the program, for the first entry and the lock: `hearsay 0.1.0`. */
  readonly program?: string
  /** Take no lock, mend nothing, write nothing. */
  readonly readOnly?: boolean
}

type Settings = Required<StoreOptions>

/**
 * Open the store in a folder, making it when there is none.
 *
 * @throws {Trouble} `STORE_IN_USE` (with the pid), `STORE_NOT_WRITABLE`, `DISK_FULL`, `LOG_CUT`, `LOG_CHANGED`, `LOG_KEY_MISSING`
 */
export async function openStore(dir: string, options: StoreOptions = {}): Promise<Store> {
  const settings: Settings = { workspace: 'default', clock: systemClock, program: 'hearsay', readOnly: false, ...options }
  const place = path.resolve(dir)
  if (settings.readOnly) return assemble(place, settings, { journal: readJournal(place), follower: null }, () => undefined)
  await makeFolders(place)
  const lock = lockFolder(place, settings)
  try {
    const later: { follower: Follower | null } = { follower: null }
    const onEntries = (entries: readonly CustodyEntry[]) => later.follower?.add(entries)
    const journal = await openJournal(place, { ...settings, onEntries })
    await mendSeals(place, (from) => journal.entries(from, journal.size()))
    return await assemble(place, settings, Object.assign(later, { journal }), () => lock.release())
  } catch (error) {
    lock.release()
    throw diskTrouble(error, place)
  }
}

const systemClock: Clock = { now: () => new Date().toISOString() }

function lockFolder(place: string, settings: Settings): Lock {
  try {
    return takeLock(place, { since: settings.clock.now(), program: settings.program })
  } catch (error) {
    throw diskTrouble(error, place)
  }
}

async function makeFolders(place: string): Promise<void> {
  try {
    await makeDirectory(place)
    await makeDirectory(tmpFolder(place))
    await makeDirectory(path.join(place, 'exhibits', 'sha256'))
  } catch (error) {
    throw diskTrouble(error, place)
  }
}

async function assemble(
  dir: string,
  settings: Settings,
  parts: { journal: OpenJournal; follower: Follower | null },
  release: () => void,
): Promise<Store> {
  const { journal } = parts
  const { workspace, clock, readOnly } = settings
  const sql = openProjectionFile(dir, { readOnly, emptyLog: journal.size() <= 1 })
  const follower = followLog(sql, journal)
  if (!readOnly) await follower.catchUp()
  parts.follower = follower
  const jobs = openJobs(dir, { workspace, clock, readOnly })
  const custody = custodyOf(journal, sql, workspace)
  const erasing = openErasing(dir, custody, (sha256) => {
    eraseExhibitRows(sql, workspace, sha256)
    jobs.forget(sha256)
  })
  if (!readOnly) await erasing.finish()
  return {
    dir,
    workspace,
    exhibits: exhibitsOf(dir, custody, clock),
    journal: custody,
    projection: openProjection(sql, workspace, follower),
    jobs,
    rebuildNeeded: () => readState(sql, 'rebuild') || null,
    eraseExhibit: (sha256, why, who) => erasing.erase({ sha256, why, who }),
    audit: (report) => auditStore(dir, report, { size: journal.size() }),
    async close() {
      // A full disk may keep the last head from being signed; everything is let go of all the same.
      try {
        await journal.close()
      } finally {
        jobs.close()
        sql.close()
        release()
      }
    },
  }
}

/** The log with its index: entries by exhibit and by kind. */
function custodyOf(journal: OpenJournal, sql: Sql, workspace: string): Custody {
  const one = async (entry: number) => (await journal.entries(entry, 1))[0]
  const all = async (entries: readonly number[]) => (await Promise.all(entries.map(one))).filter((entry) => entry !== undefined)
  return {
    ...journal,
    about: (sha256) => all(entriesAbout(sql, workspace, sha256)),
    ofKind: (kind, options = {}) => all(entriesOfKind(sql, workspace, kind, { from: 0, limit: Number.MAX_SAFE_INTEGER, ...options })),
  }
}

function exhibitsOf(dir: string, journal: Custody, clock: Clock): Exhibits {
  return {
    seal: openSealing({ dir, journal, clock }),
    bytes: (sha256) => readExhibit(dir, sha256),
    stream: (sha256, range) => streamExhibit(dir, sha256, range),
    has: async (sha256) => isSha256(sha256) && fs.existsSync(exhibitFile(dir, sha256)),
  }
}
