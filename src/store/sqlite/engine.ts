/**
 * The one file that chooses the SQLite engine: `node:sqlite` where Node has it (≥ 22.13), else `@photostructure/sqlite`,
 * which has the same API and brings its binary along. Nobody else imports either.
 */
import { createRequire } from 'node:module'
import type { DatabaseSyncInstance } from '@photostructure/sqlite'

/** The part of the engine's API that the store uses. */
export type Database = DatabaseSyncInstance

type Engine = Pick<typeof import('@photostructure/sqlite'), 'DatabaseSync'>

/** Full text with deletable rows needs SQLite 3.43. */
function chooseEngine(): Engine {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const builtIn = major > 22 || (major === 22 && minor >= 13) ? process.getBuiltinModule?.('node:sqlite') : undefined
  if (builtIn) return builtIn as Engine
  return createRequire(import.meta.url)('@photostructure/sqlite') as Engine
}

let engine: Engine | null = null

/** @param file path, or `:memory:` */
export function openDatabase(file: string, options: { readOnly?: boolean } = {}): Database {
  engine ??= chooseEngine()
  return new engine.DatabaseSync(file, { readOnly: options.readOnly ?? false }) as Database
}
