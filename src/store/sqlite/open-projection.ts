/**
 * Opening `hearsay.db`: made when missing, dropped when its schema is older, and always able to say whether it is whole.
 *
 * It holds nothing that exhibits and journal cannot give back, so a commit need not reach the medium at once
 * (synchronous=NORMAL: never corrupt, at worst a moment behind after a power cut). What must not be lost is elsewhere:
 * the custody log, and acknowledged jobs in `jobs.db`.
 */
import fs from 'node:fs'
import path from 'node:path'
import { damageMark, openSql, type Sql } from './dialect.ts'
import { openDatabase } from './engine.ts'
import { createTables, schemaVersion } from './tables.ts'

const everyWorkspace = ''

/** @param emptyLog the log has nothing to rebuild from, so a new projection is whole */
export function openProjectionFile(dir: string, options: { readOnly: boolean; emptyLog: boolean }): Sql {
  const file = path.join(dir, 'hearsay.db')
  if (options.readOnly) return openForReading(file)
  const marked = fs.existsSync(damageMark(file))
  const known = fs.existsSync(file) && !marked ? openWhole(file) : null
  if (known && readState(known, 'schema') === schemaVersion) return known
  known?.close()
  for (const suffix of ['', '-wal', '-shm']) fs.rmSync(`${file}${suffix}`, { force: true })
  const sql = openWriting(file)
  makeTables(sql, options.emptyLog ? null : 'it was made new')
  fs.rmSync(damageMark(file), { force: true })
  return sql
}

/** Null when the file is no database, or a damaged one: it holds nothing that is not made again. */
function openWhole(file: string): Sql | null {
  try {
    return openWriting(file)
  } catch (thrown) {
    if (/malformed|not a database/i.test(String(thrown))) return null
    throw thrown
  }
}

function openWriting(file: string): Sql {
  const database = openDatabase(file)
  try {
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = 5000',
    )
  } catch (thrown) {
    database.close()
    throw thrown
  }
  return openSql(database, file)
}

function openForReading(file: string): Sql {
  if (fs.existsSync(file)) {
    const sql = openSql(openDatabase(file, { readOnly: true }), file)
    if (readState(sql, 'schema') === schemaVersion) return sql
    sql.close()
  }
  const sql = openSql(openDatabase(':memory:'), file)
  makeTables(sql, 'it is missing or of an older version')
  return sql
}

function makeTables(sql: Sql, rebuild: string | null): void {
  sql.atOnce(() => {
    sql.raw.exec(createTables)
    writeState(sql, 'schema', schemaVersion)
    writeState(sql, 'rebuild', rebuild ?? '')
    writeState(sql, 'applied', '0')
  })
}

/** A fact of the whole file; null when it is not known, or the file is no projection. */
export function readState(sql: Sql, name: 'schema' | 'rebuild' | 'applied'): string | null {
  try {
    return (
      (sql.get('SELECT value FROM state WHERE workspace_id = ? AND name = ?', everyWorkspace, name)?.value as string | undefined) ?? null
    )
  } catch {
    return null
  }
}

export function writeState(sql: Sql, name: 'schema' | 'rebuild' | 'applied', value: string): void {
  sql.run('INSERT INTO state VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value', everyWorkspace, name, value)
}
