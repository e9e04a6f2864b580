/**
 * Jobs in `jobs.db`: acknowledged work survives a crash, and a deleted projection.
 *
 * A file of its own with synchronous=FULL: a job is a promise to a person, while `hearsay.db` is only a projection. A
 * runner leases the oldest waiting job and shows by its heartbeat that it lives; a lease that ran out may be taken over.
 * A job that failed for a passing reason waits longer each time and is given up after five tries.
 */
import { randomBytes } from 'node:crypto'
import type { Job, JobProgress, JobState, JobTask } from '../../model/job.ts'
import type { Clock, Jobs } from '../../model/ports.ts'
import type { TroubleRecord } from '../../model/trouble.ts'
import { columnText, type Row, type Sql } from './dialect.ts'
import { openJobsFile, type SetAside, setAsideTrouble } from './jobs-file.ts'

/** How long a runner may be silent before its job is given to another. */
export const leaseMilliseconds = 30_000
const mostAttempts = 5
const firstPause = 2_000
const longestPause = 300_000
const nothingYet: JobProgress = { stage: 'waiting', done: 0, total: null, item: null }

export interface OpenJobs extends Jobs {
  /** Forget ended jobs that name an exhibit: it was erased. */
  forget(sha256: string): void
  close(): void
}

/** Open the jobs of a workspace. A store open for reading shows them and changes nothing. */
export function openJobs(dir: string, options: { workspace: string; clock: Clock; readOnly: boolean }): OpenJobs {
  const { sql, setAside } = openJobsFile(dir, options.readOnly)
  // We hold the store's lock, so whoever was running these is gone.
  sql.run("UPDATE job SET state = 'waiting', not_before = 0, leased_until = 0, holder = NULL WHERE state = 'running'")
  const room: JobRoom = { sql, workspace: options.workspace, now: () => options.clock.now() }
  if (setAside) tellSetAside(room, setAside)
  return { ...running(room), ...asking(room), forget: (sha256) => forgetJobs(room, sha256), close: () => sql.close() }
}

/** The person hears of it where they look for their jobs; trying that job again rebuilds. */
function tellSetAside(room: JobRoom, setAside: SetAside): void {
  const { id } = addJob(room, { kind: 'rebuild' }, 'The list of jobs was damaged')
  const told = JSON.stringify(setAsideTrouble(setAside))
  change(room, "state = 'failed', trouble = ?, ended_at = ? WHERE 1", id, told, room.now())
}

interface JobRoom {
  readonly sql: Sql
  readonly workspace: string
  readonly now: () => string
}

function running(room: JobRoom): Pick<Jobs, 'add' | 'lease' | 'beat' | 'finish' | 'fail'> {
  return {
    add: async (task, title) => addJob(room, task, title),
    lease: async (holder) => leaseJob(room, holder),
    beat: async (id, progress) => {
      change(
        room,
        "progress = ?, leased_until = ? WHERE state = 'running'",
        id,
        JSON.stringify(progress),
        milliseconds(room) + leaseMilliseconds,
      )
    },
    finish: async (id, result) => {
      const done: JobProgress = { ...(readJob(room, id)?.progress ?? nothingYet), stage: 'done', item: null }
      change(
        room,
        "state = 'done', result = ?, progress = ?, trouble = NULL, ended_at = ?, holder = NULL WHERE state = 'running'",
        id,
        JSON.stringify(result),
        JSON.stringify(done),
        room.now(),
      )
    },
    fail: async (id, trouble, retry) => {
      const attempts = readJob(room, id)?.attempts ?? 0
      const told = JSON.stringify(trouble)
      if (retry && attempts < mostAttempts) {
        const pause = Math.min(longestPause, firstPause * 2 ** (attempts - 1))
        change(
          room,
          "state = 'waiting', trouble = ?, not_before = ?, holder = NULL WHERE state = 'running'",
          id,
          told,
          milliseconds(room) + pause,
        )
      } else {
        change(room, "state = 'failed', trouble = ?, ended_at = ?, holder = NULL WHERE state = 'running'", id, told, room.now())
      }
    },
  }
}

function asking(room: JobRoom): Pick<Jobs, 'cancel' | 'retry' | 'job' | 'list'> {
  return {
    cancel: async (id) => {
      change(room, "state = 'cancelled', ended_at = ?, holder = NULL WHERE state IN ('waiting', 'running')", id, room.now())
    },
    retry: async (id) => {
      change(
        room,
        "state = 'waiting', progress = ?, attempts = 0, result = NULL, trouble = NULL, started_at = NULL, ended_at = NULL, not_before = 0 WHERE state IN ('failed', 'cancelled')",
        id,
        JSON.stringify(nothingYet),
      )
    },
    job: async (id) => readJob(room, id),
    list: async (query) => listJobs(room, query),
  }
}

function addJob(room: JobRoom, task: JobTask, title: string): Job {
  // Ids begin with the time, so that the oldest comes first.
  const id = `${milliseconds(room).toString(36).padStart(9, '0')}${sequence()}${randomBytes(4).toString('hex')}`
  room.sql.run(
    "INSERT INTO job VALUES(?, ?, ?, ?, 'waiting', ?, 0, NULL, NULL, ?, NULL, NULL, 0, 0, NULL)",
    room.workspace,
    id,
    columnText(title),
    JSON.stringify(task),
    JSON.stringify(nothingYet),
    room.now(),
  )
  const job = readJob(room, id)
  if (!job) throw new Error('a job was not written')
  return job
}

let counted = 0

/** Keeps jobs of one millisecond in their order. */
function sequence(): string {
  counted = (counted + 1) % 1_679_616
  return counted.toString(36).padStart(4, '0')
}

function leaseJob(room: JobRoom, holder: string): Job | null {
  const now = milliseconds(room)
  return room.sql.atOnce(() => {
    giveUpOnKillers(room, now)
    const free = room.sql.get(
      // Later than any pause or lease may be: the clock was set back since, and nobody must wait for the old time.
      `SELECT id FROM job WHERE workspace_id = ?1 AND (state = 'waiting' AND (not_before <= ?2 OR not_before > ?2 + ?3)
       OR state = 'running' AND (leased_until <= ?2 OR leased_until > ?2 + ?3)) ORDER BY id LIMIT 1`,
      room.workspace,
      now,
      longestPause,
    )
    if (!free) return null
    const id = String(free.id)
    change(
      room,
      "state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, ?), leased_until = ?, holder = ? WHERE 1",
      id,
      room.now(),
      now + leaseMilliseconds,
      holder,
    )
    return readJob(room, id)
  })
}

/** A job that brought the program down again and again is not tried once more. */
function giveUpOnKillers(room: JobRoom, now: number): void {
  const trouble: TroubleRecord = {
    code: 'JOB_GIVEN_UP',
    what: `The program stopped ${mostAttempts} times while it worked on this.`,
    next: 'Look at the exhibit it was about; try again when that is settled.',
    facts: {},
  }
  room.sql.run(
    `UPDATE job SET state = 'failed', trouble = ?, ended_at = ?, holder = NULL
     WHERE workspace_id = ? AND attempts >= ? AND (state = 'waiting' OR state = 'running' AND leased_until <= ?)`,
    JSON.stringify(trouble),
    room.now(),
    room.workspace,
    mostAttempts,
    now,
  )
}

function forgetJobs(room: JobRoom, sha256: string): void {
  room.sql.run(
    "DELETE FROM job WHERE workspace_id = ?1 AND state NOT IN ('waiting', 'running') AND (instr(task, ?2) > 0 OR instr(coalesce(result, ''), ?2) > 0)",
    room.workspace,
    sha256,
  )
  room.sql.raw.exec('PRAGMA wal_checkpoint(TRUNCATE)')
}

function change(room: JobRoom, set: string, id: string, ...values: (string | number)[]): void {
  room.sql.run(`UPDATE job SET ${set} AND workspace_id = ? AND id = ?`, ...values, room.workspace, id)
}

function readJob(room: JobRoom, id: string): Job | null {
  const row = room.sql.get('SELECT * FROM job WHERE workspace_id = ? AND id = ?', room.workspace, id)
  return row ? jobOf(row) : null
}

function listJobs(room: JobRoom, query: { state?: JobState; after?: string; limit?: number }): { rows: Job[]; next: string | null } {
  const limit = Math.min(query.limit ?? 50, 500)
  const found = room.sql.all(
    'SELECT * FROM job WHERE workspace_id = ?1 AND (?2 IS NULL OR state = ?2) AND (?3 IS NULL OR id < ?3) ORDER BY id DESC LIMIT ?4',
    room.workspace,
    query.state ?? null,
    query.after ?? null,
    limit + 1,
  )
  const rows = found.slice(0, limit).map(jobOf)
  return { rows, next: found.length > limit ? (rows.at(-1)?.id ?? null) : null }
}

function jobOf(row: Row): Job {
  const json = <T>(column: string): T => JSON.parse(String(row[column] ?? 'null')) as T
  const text = (column: string) => (row[column] === null ? null : String(row[column]))
  return {
    id: String(row.id),
    workspace: String(row.workspace_id),
    title: String(row.title),
    task: json('task'),
    state: String(row.state) as JobState,
    progress: json('progress'),
    attempts: Number(row.attempts),
    result: json('result'),
    trouble: json('trouble'),
    createdAt: String(row.created_at),
    startedAt: text('started_at'),
    endedAt: text('ended_at'),
  }
}

function milliseconds(room: JobRoom): number {
  return Date.parse(room.now())
}
