/** Reading sealed bytes: never handed on without their hash being checked, except for a range of a recording. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import type { Sha256 } from '../../model/exhibit.ts'
import { Trouble } from '../../model/trouble.ts'
import { exhibitFile, isSha256 } from './paths.ts'

/** All bytes of an exhibit. @throws {Trouble} `EXHIBIT_MISSING`, `EXHIBIT_CHANGED` */
export async function readExhibit(dir: string, sha256: Sha256): Promise<Uint8Array> {
  const file = knownFile(dir, sha256)
  const bytes = await fs.promises.readFile(file)
  checkHash(file, sha256, createHash('sha256').update(bytes).digest('hex'))
  return bytes
}

/**
 * The bytes one after another. Read whole, the hash is checked and a change is told at the end; a `range` (half-open)
 * cannot be checked alone.
 */
export async function* streamExhibit(dir: string, sha256: Sha256, range?: { start: number; end: number }): AsyncIterable<Uint8Array> {
  const file = knownFile(dir, sha256)
  if (range && range.end <= range.start) return
  const hash = createHash('sha256')
  const stream = fs.createReadStream(file, range ? { start: range.start, end: range.end - 1 } : {})
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (!range) hash.update(chunk)
    yield chunk
  }
  if (!range) checkHash(file, sha256, hash.digest('hex'))
}

/** SHA-256 of a file, in flat memory. `limit`: only of its first bytes. */
export async function hashFile(file: string, limit?: number): Promise<Sha256> {
  const hash = createHash('sha256')
  if (limit === 0) return hash.digest('hex')
  const stream = fs.createReadStream(file, { highWaterMark: 1024 * 1024, ...(limit ? { end: limit - 1 } : {}) })
  for await (const chunk of stream as AsyncIterable<Buffer>) hash.update(chunk)
  return hash.digest('hex')
}

function knownFile(dir: string, sha256: Sha256): string {
  const file = isSha256(sha256) ? exhibitFile(dir, sha256) : null
  if (file && fs.existsSync(file)) return file
  throw new Trouble(
    'EXHIBIT_MISSING',
    `The store in ${dir} has no exhibit ${sha256.slice(0, 64)}.`,
    'Check the hash. If it was sealed here once, put its file back from a backup; `hearsay audit` lists what is missing.',
    {
      facts: { path: file, sha256: sha256.slice(0, 64) },
    },
  )
}

function checkHash(file: string, sealed: Sha256, found: Sha256): void {
  if (sealed === found) return
  throw new Trouble(
    'EXHIBIT_CHANGED',
    `${file} is not the file that was sealed: SHA-256 was ${sealed.slice(0, 12)}…, is now ${found.slice(0, 12)}….`,
    'Put the original back, or run `hearsay audit` to see what else changed.',
    {
      facts: { path: file, sealed, found },
    },
  )
}
