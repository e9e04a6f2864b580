/**
 * The one file that chooses the SQLite engine: `node:sqlite` where Node has it (≥ 22.13), else `@photostructure/sqlite`,
 * which has the same API and brings its binary along. Nobody else imports either.
 */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** The part of the engine's API that the store uses. */
export type Database = DatabaseSyncInstance

type Engine = Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync'>

function chooseEngine(): Engine {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const builtIn =
    major > 22 || (major === 22 && minor >= 13) ? (process.getBuiltinModule?.('node:sqlite') as Engine | undefined) : undefined
  if (builtIn && isEnough(builtIn)) return builtIn
  return createRequire(import.meta.url)('@photostructure/sqlite') as Engine
}

/** Full text whose rows can be deleted: FTS5 of SQLite 3.43 or later. */
function isEnough({ DatabaseSync }: Engine): boolean {
  const database = new DatabaseSync(':memory:')
  try {
    database.exec("CREATE VIRTUAL TABLE probe USING fts5(words, content='', contentless_delete=1)")
    return true
  } catch {
    return false
  } finally {
    database.close()
  }
}

let engine: Engine | null = null

/** @param file path, or `:memory:` */
export function openDatabase(file: string, options: { readOnly?: boolean } = {}): Database {
  engine ??= chooseEngine()
  const readOnly = options.readOnly ?? false
  const database = new engine.DatabaseSync(file, { readOnly }) as Database
  // Names and words of the case stand in it; its log files take over its mode.
  if (!readOnly && file !== ':memory:') fs.chmodSync(file, 0o600)
  return database
}
