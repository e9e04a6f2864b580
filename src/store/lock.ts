/**
 * One writer at a time, kept by the kernel and so safe after any crash.
 *
 * `lock` is an empty SQLite file held in an exclusive transaction: the operating system lets go of it when the process
 * ends, however it ends, so there is no stale lock to guess about. `lock.json` only tells the second comer whom it met.
 * Nothing else may open `lock` in this process: closing any handle of it would let go of the lock (POSIX).
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Trouble } from '../model/trouble.ts'
import { diskTrouble } from './disk.ts'
import { openDatabase } from './sqlite/engine.ts'

export interface Lock {
  release(): void
}

interface Holder {
  readonly pid: number
  readonly host: string
  readonly since: string
  readonly program: string
}

/** @throws {Trouble} `STORE_IN_USE` with the pid of the holder */
export function takeLock(dir: string, holder: { since: string; program: string }): Lock {
  const guard = path.join(dir, 'lock')
  const told = path.join(dir, 'lock.json')
  const database = openDatabase(guard)
  try {
    database.exec('PRAGMA busy_timeout = 0')
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    throw isBusy(error) ? inUse(dir, readHolder(told), error) : diskTrouble(error, guard)
  }
  const mine: Holder = { pid: process.pid, host: os.hostname(), ...holder }
  fs.writeFileSync(told, `${JSON.stringify(mine)}\n`)
  return {
    release() {
      fs.rmSync(told, { force: true })
      database.close()
    },
  }
}

/** Who holds the store now, null when nobody does or nobody can tell. For messages only. */
export function readHolder(told: string): Holder | null {
  try {
    return JSON.parse(fs.readFileSync(told, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /locked|busy/i.test(error.message)
}

function inUse(dir: string, holder: Holder | null, cause: unknown): Trouble {
  const by = holder ? `process ${holder.pid} (${holder.program}, since ${holder.since})` : 'another process'
  return new Trouble('STORE_IN_USE', `The store in ${dir} is in use by ${by}.`, 'Use the desk that is running, or stop it first.', {
    facts: { path: dir, pid: holder?.pid ?? null, host: holder?.host ?? null },
    cause,
  })
}
