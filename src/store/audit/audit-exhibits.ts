/** Every exhibit against its hash: changed, cut, missing, or there without an entry that names it. */
import fs from 'node:fs'
import path from 'node:path'
import { exhibitFile, exhibitFolder, isSha256 } from '../exhibits/paths.ts'
import { hashFile } from '../exhibits/read.ts'
import type { Faults } from './faults.ts'
import { findChangedByte } from './find-byte.ts'

/**
 * @param named hash → length of every exhibit that the log names
 * @param onProgress told of every exhibit looked at
 * @returns exhibits looked at
 */
export async function auditExhibits(
  dir: string,
  named: ReadonlyMap<string, number>,
  faults: Faults,
  onProgress: (done: number) => void,
): Promise<number> {
  let done = 0
  for (const [sha256, bytes] of named) {
    await auditOne(dir, sha256, bytes, faults)
    onProgress(++done)
  }
  for (const file of walkFiles(exhibitFolder(dir))) {
    const name = path.basename(file)
    const known = isSha256(name) && named.has(name) && file === exhibitFile(dir, name)
    if (!known) faults.add('exhibit-unknown', file, null, 'No entry of the custody log names this file.')
  }
  return done
}

async function auditOne(dir: string, sha256: string, bytes: number, faults: Faults): Promise<void> {
  const file = exhibitFile(dir, sha256)
  try {
    const size = fs.statSync(file, { throwIfNoEntry: false })?.size
    if (size === undefined) {
      faults.add('exhibit-missing', file, null, 'The log names this exhibit; its file is gone.')
    } else if (size < bytes) {
      faults.add('exhibit-changed', file, size, `The file was cut: ${size} of ${bytes} bytes are left.`)
    } else if (size > bytes && (await hashFile(file, bytes)) === sha256) {
      faults.add('exhibit-changed', file, bytes, `${size - bytes} bytes were added behind the end.`)
    } else if ((await hashFile(file)) !== sha256) {
      const byte = size === bytes && faults.early() ? changedByte(file, sha256, size) : null
      faults.add('exhibit-changed', file, byte, 'The bytes are not those that were sealed.')
    }
  } catch (error) {
    faults.add('unreadable', file, null, `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Small files only: see `find-byte.ts`. */
function changedByte(file: string, sha256: string, size: number): number | null {
  return size > 20_000 ? null : (findChangedByte(fs.readFileSync(file), Buffer.from(sha256, 'hex'))?.byte ?? null)
}

/** Files below a folder, in order of their names. */
function* walkFiles(folder: string): Generator<string> {
  if (!fs.existsSync(folder)) return
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walkFiles(file)
    else yield file
  }
}
