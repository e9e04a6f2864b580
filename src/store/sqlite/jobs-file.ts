/**
 * Opening `jobs.db`: made when missing, and when it is damaged set aside under another name and made anew.
 *
 * Jobs are promises, so what can still be read of the damaged file is taken over, row by row; a failed job tells the
 * person what happened and offers a rebuild, which reads every sealed exhibit again. Bytes never depend on this file.
 */
import fs from 'node:fs'
import path from 'node:path'
import { Trouble, type TroubleRecord } from '../../model/trouble.ts'
import { damageMark, openSql, type Sql, type Value } from './dialect.ts'
import { type Database, openDatabase } from './engine.ts'

/** Columns of the table, in their order. */
export const jobColumns = [
  'workspace_id',
  'id',
  'title',
  'task',
  'state',
  'progress',
  'attempts',
  'result',
  'trouble',
  'created_at',
  'started_at',
  'ended_at',
  'not_before',
  'leased_until',
  'holder',
] as const

const createJobs = `
CREATE TABLE IF NOT EXISTS job(
  workspace_id TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, task TEXT NOT NULL, state TEXT NOT NULL, progress TEXT NOT NULL,
  attempts INTEGER NOT NULL, result TEXT, trouble TEXT, created_at TEXT NOT NULL, started_at TEXT, ended_at TEXT,
  not_before INTEGER NOT NULL, leased_until INTEGER NOT NULL, holder TEXT, PRIMARY KEY(workspace_id, id));
CREATE INDEX IF NOT EXISTS job_by_state ON job(workspace_id, state, not_before, id);`

/** What became of a damaged file. */
export interface SetAside {
  /** Name that the damaged file has now. */
  readonly name: string
  /** Jobs that could still be read. */
  readonly saved: number
}

/** The opened file, and what was set aside for it; null when it was whole. */
export function openJobsFile(dir: string, readOnly: boolean): { sql: Sql; setAside: SetAside | null } {
  const file = path.join(dir, 'jobs.db')
  if (readOnly) return { sql: ready(openDatabase(':memory:'), file), setAside: null }
  if (!isDamaged(file)) return { sql: ready(openDatabase(file), file), setAside: null }
  const rows = readableRows(file)
  const name = moveAside(dir)
  const sql = ready(openDatabase(file), file)
  fs.rmSync(damageMark(file), { force: true })
  return { sql, setAside: { name, saved: takeOver(sql, rows) } }
}

function ready(database: Database, file: string): Sql {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000')
  const sql = openSql(database, file)
  sql.raw.exec(createJobs)
  return sql
}

/** Only what SQLite itself calls damage; a full or read-only disk is told by whoever opens the file next. */
const damage = /malformed|not a database|no such column|corrupt/i

function isDamaged(file: string): boolean {
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) return false
  // Emptied by somebody: what was in it is gone, and that must be told.
  if (size === 0 && !fs.existsSync(`${file}-wal`)) return true
  if (fs.existsSync(damageMark(file))) return true
  let database: Database | null = null
  try {
    database = openDatabase(file)
    database.exec('PRAGMA busy_timeout = 5000')
    const found = database.prepare('PRAGMA quick_check(1)').all()
    if (Object.values((found[0] ?? {}) as object)[0] !== 'ok') return true
    const there = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'job'").all().length > 0
    if (there) database.prepare(`SELECT ${jobColumns.join(', ')} FROM job LIMIT 1`).all()
    return false
  } catch (error) {
    if (damage.test(String(error))) return true
    throw error
  } finally {
    database?.close()
  }
}

/** As many rows as can be read before the damage, from either end. */
function readableRows(file: string): Value[][] {
  const found = new Map<string, Value[]>()
  for (const order of ['ASC', 'DESC']) {
    try {
      const database = openDatabase(file)
      try {
        for (const row of database.prepare(`SELECT ${jobColumns.join(', ')} FROM job ORDER BY rowid ${order}`).iterate()) {
          const values = jobColumns.map((column) => (row as Record<string, Value>)[column] ?? null)
          found.set(`${values[0]} ${values[1]}`, values)
        }
      } finally {
        database.close()
      }
    } catch {
      // The damage begins here.
    }
  }
  return [...found.values()]
}

function moveAside(dir: string): string {
  let at = 1
  while (fs.existsSync(path.join(dir, `jobs.db.damaged-${at}`))) at++
  for (const suffix of ['', '-wal', '-shm']) {
    const from = path.join(dir, `jobs.db${suffix}`)
    if (fs.existsSync(from)) fs.renameSync(from, path.join(dir, `jobs.db.damaged-${at}${suffix}`))
  }
  return `jobs.db.damaged-${at}`
}

const states = new Set(['waiting', 'running', 'done', 'failed', 'cancelled'])

function isWhole(values: readonly Value[]): boolean {
  const of = (column: (typeof jobColumns)[number]) => values[jobColumns.indexOf(column)] ?? null
  try {
    for (const column of ['task', 'progress'] as const) if (typeof JSON.parse(String(of(column))) !== 'object') return false
    for (const column of ['result', 'trouble'] as const) JSON.parse(String(of(column) ?? 'null'))
    return states.has(String(of('state'))) && typeof of('id') === 'string' && typeof of('attempts') === 'number'
  } catch {
    return false
  }
}

function takeOver(sql: Sql, rows: readonly Value[][]): number {
  let saved = 0
  for (const values of rows) {
    if (!isWhole(values)) continue
    try {
      sql.run(`INSERT OR IGNORE INTO job VALUES(${jobColumns.map(() => '?').join(', ')})`, ...values)
      saved++
    } catch {
      // A row that does not fit is one that was damaged.
    }
  }
  return saved
}

/** What a person is told of it, as the trouble of a job that failed. */
export function setAsideTrouble({ name, saved }: SetAside): TroubleRecord {
  const told = new Trouble(
    'JOBS_DAMAGED',
    `The list of jobs (jobs.db) was damaged: ${saved} of its jobs could be read and stand here, others may be missing. The damaged file is kept as ${name}.`,
    'No exhibit is lost. Try this again (it rebuilds: every sealed exhibit is read once more), and add again what you had only named (addresses, folders) and cannot find in the list.',
    { facts: { file: name, saved } },
  )
  return { code: told.code, what: told.message, next: told.next, facts: told.facts }
}
