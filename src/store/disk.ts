/**
 * Disk: the few acts by which bytes become durable, all in one place.
 *
 * Everything the store acknowledges went through here: written at a known place, fsynced, its directory fsynced. The
 * acts are fields of one object so that a test can make a disk that is full. A full or read-only disk is a Trouble;
 * any other failure stays the system's own error.
 */
import fs from 'node:fs'
import path from 'node:path'
import { Trouble } from '../model/trouble.ts'

/** The acts, replaceable in tests. */
export const disk = {
  /** Write all of `bytes` at `position`, making the file when it is missing (mode 0600). Not yet durable. */
  writeAt(file: string, position: number, bytes: Uint8Array): void {
    const handle = fs.openSync(file, fs.constants.O_CREAT | fs.constants.O_WRONLY, 0o600)
    try {
      let done = 0
      while (done < bytes.length) done += fs.writeSync(handle, bytes, done, bytes.length - done, position + done)
    } finally {
      fs.closeSync(handle)
    }
  },

  /** Returns when the file's bytes are on the medium. */
  sync(file: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const handle = fs.openSync(file, 'r+')
      fs.fsync(handle, (error) => {
        fs.closeSync(handle)
        if (error) reject(error)
        else resolve()
      })
    })
  },

  /** Returns when the names in the directory are on the medium. Systems that cannot sync a directory do it themselves. */
  syncDirectory(directory: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const handle = fs.openSync(directory, 'r')
      fs.fsync(handle, (error) => {
        fs.closeSync(handle)
        if (error && !['EPERM', 'EINVAL', 'EISDIR', 'EBADF'].includes(error.code ?? '')) reject(error)
        else resolve()
      })
    })
  },
}

/** Make a directory and its parents, each new name durable. */
export async function makeDirectory(directory: string): Promise<void> {
  if (fs.existsSync(directory)) return
  const parent = path.dirname(directory)
  await makeDirectory(parent)
  // Not `recursive`: below /proc that never returns (Node asks the system for ever), and the parents are there by now.
  try {
    fs.mkdirSync(directory, { mode: 0o700 })
  } catch (error) {
    if (!fs.existsSync(directory)) throw notMade(directory, error)
  }
  await disk.syncDirectory(parent)
}

/** A parent that is there and a name that cannot be made in it: a system of files that are no files (/proc), or one that is gone. */
function notMade(directory: string, cause: unknown): unknown {
  if (!isMissing(cause)) return cause
  return new Trouble(
    'STORE_NOT_WRITABLE',
    `The folder ${directory} could not be made: the system has no place for it there.`,
    'Name another data folder with HEARSAY_DATA.',
    { facts: { path: directory }, cause },
  )
}

/** Replace a file in one step: whoever opens it sees the old bytes or the new ones, also after a crash. */
export async function replaceFile(file: string, bytes: Uint8Array, mode = 0o600): Promise<void> {
  const fresh = `${file}.new`
  fs.rmSync(fresh, { force: true })
  disk.writeAt(fresh, 0, bytes)
  fs.chmodSync(fresh, mode)
  await disk.sync(fresh)
  fs.renameSync(fresh, file)
  await disk.syncDirectory(path.dirname(file))
}

/** Cut a file to `length` bytes, durably. A file that is missing or already that short is left alone. */
export async function cutFile(file: string, length: number): Promise<void> {
  if (fileSize(file) <= length) return
  fs.truncateSync(file, length)
  await disk.sync(file)
}

/** Length in bytes, 0 when there is no such file. */
export function fileSize(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** `length` bytes from `position`, fewer at the end of the file, none when it is missing. */
export function readAt(file: string, position: number, length: number): Buffer {
  if (!fs.existsSync(file)) return Buffer.alloc(0)
  const handle = fs.openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    let done = 0
    for (;;) {
      const read = fs.readSync(handle, bytes, done, length - done, position + done)
      done += read
      if (read === 0 || done === length) return bytes.subarray(0, done)
    }
  } finally {
    fs.closeSync(handle)
  }
}

/** What a person can be told of a failed write; other errors come back as they are. */
export function diskTrouble(error: unknown, where: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new Trouble(
      'DISK_FULL',
      `${where} could not be written: no space is left.`,
      'Free some space and try again; everything acknowledged before is safe.',
      { facts: { path: where }, cause: error },
    )
  }
  if (['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EEXIST'].includes(code)) {
    return new Trouble(
      'STORE_NOT_WRITABLE',
      `${where} could not be written: the system does not allow it (${code}).`,
      'Make the data folder writable for this user, or name another with HEARSAY_DATA.',
      { facts: { path: where }, cause: error },
    )
  }
  return error
}

/** The system's code; SQLite says the same things in other words. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if (/database or disk is full/i.test(error.message)) return 'ENOSPC'
  if (/readonly database|unable to open database/i.test(error.message)) return 'EROFS'
  return 'code' in error ? String(error.code) : ''
}

/** Was it "no such file"? */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
