/**
 * Kysely on our engine's API: prepares, runs, and keeps prepared statements.
 *
 * The engine is synchronous and there is one connection, so a query is done before `executeQuery` returns its promise.
 * Transactions are synchronous blocks (`atOnce`) and never Kysely's: an awaited transaction would let other queries slip
 * in between on the one connection.
 */
import fs from 'node:fs'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { Trouble } from '../../model/trouble.ts'
import { diskTrouble } from '../disk.ts'
import type { Database } from './engine.ts'
import type { Tables } from './tables.ts'

type Statement = ReturnType<Database['prepare']>
/** What SQLite takes and gives. */
export type Value = string | number | Uint8Array | null
export type Row = Readonly<Record<string, Value>>

/**
 * Text as a column can give it back: SQLite's readers stop at a NUL, so it becomes the replacement sign, which is as long.
 * JSON columns need it not; there it is an escape.
 */
export function columnText<T extends string | null>(text: T): T {
  return (text === null ? null : text.replaceAll('\0', '\ufffd')) as T
}

/** A database with its prepared statements. */
export interface Sql {
  readonly raw: Database
  /** Run a statement that gives no rows. @returns number of changed rows */
  readonly run: (sql: string, ...values: readonly Value[]) => number
  readonly all: (sql: string, ...values: readonly Value[]) => Row[]
  readonly get: (sql: string, ...values: readonly Value[]) => Row | null
  /** Do it all or nothing; nothing else runs in between. */
  readonly atOnce: <T>(act: () => T) => T
  readonly query: Kysely<Tables>
  readonly close: () => void
}

const keptStatements = 400

/** Says beside a database that it is damaged, so that the next opening makes it anew. */
export const damageMark = (file: string): string => `${file}.damaged`

/** Damage that shows only when a page in the middle is read. */
function damageTrouble(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !/malformed|not a database|disk image/i.test(error.message)) return error
  try {
    fs.writeFileSync(damageMark(file), '', { mode: 0o600 })
  } catch {
    // A disk that takes no mark: the trouble is told all the same.
  }
  return new Trouble(
    'DATABASE_DAMAGED',
    `${file} is damaged. Exhibits and the custody log do not depend on it.`,
    'Stop the desk and start it again: the file is made anew then. After that, `hearsay rebuild` reads every exhibit again.',
    { facts: { path: file }, cause: error },
  )
}

/**
 * @param file where the database is, for what a person is told
 * @throws {Trouble} `DISK_FULL` from whatever writes
 */
export function openSql(database: Database, file: string): Sql {
  const prepare = statementKeeper(database)
  const telling = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      throw diskTrouble(damageTrouble(error, file), file)
    }
  }
  return {
    raw: database,
    run: (sql, ...values) => telling(() => Number(prepare(sql).run(...values).changes)),
    all: (sql, ...values) => telling(() => prepare(sql).all(...values) as Row[]),
    get: (sql, ...values) => telling(() => (prepare(sql).get(...values) as Row | undefined) ?? null),
    atOnce: (act) => telling(() => inTransaction(database, act)),
    query: new Kysely<Tables>({ dialect: dialectFor(prepare, telling) }),
    close: () => {
      // One engine keeps the file open until its statements are collected, and would leave the write-ahead log unmerged.
      try {
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // A disk that takes nothing more, or a file opened for reading: the log is merged by whoever opens it next.
      }
      database.close()
    },
  }
}

function inTransaction<T>(database: Database, act: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = act()
    database.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(database)
    throw error
  }
}

/** SQLite may have rolled back by itself (a full disk); then there is nothing to undo. */
function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK')
  } catch {
    return
  }
}

/** The most used statements stay prepared; the oldest goes when there are too many. */
function statementKeeper(database: Database): (sql: string) => Statement {
  const kept = new Map<string, Statement>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= keptStatements) kept.delete(kept.keys().next().value ?? '')
    const made = database.prepare(sql)
    kept.set(sql, made)
    return made
  }
}

type Telling = <T>(act: () => T) => T

function dialectFor(prepare: (sql: string) => Statement, telling: Telling): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverFor(prepare, telling),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

function driverFor(prepare: (sql: string) => Statement, telling: Telling): Driver {
  const refuse = async () => {
    throw new Error('transactions are synchronous here: use atOnce')
  }
  const connection: DatabaseConnection = {
    executeQuery: async <R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> => {
      const statement = prepare(sql)
      if (query.kind === 'SelectQueryNode') return { rows: telling(() => statement.all(...(parameters as Value[])) as R[]) }
      return { rows: [], numAffectedRows: BigInt(telling(() => statement.run(...(parameters as Value[])).changes)) }
    },
    async *streamQuery<R>({ sql, parameters }: CompiledQuery) {
      for (const row of prepare(sql).iterate(...(parameters as Value[]))) yield { rows: [row as R] }
    },
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    releaseConnection: async () => undefined,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => undefined,
  }
}
