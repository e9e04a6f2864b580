/**
 * Sealing: bytes of any size become a file named by their hash, and an entry of the custody log names it.
 *
 * Written to `tmp/` and hashed while streaming, fsynced, linked to its place without overwriting, directory fsynced, then
 * logged. The name in `tmp/` stays until the entry is durable: whatever a crash leaves half done is found there
 * (`mend.ts`). Memory does not grow with the size of what comes in.
 */
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { CustodyEntry } from '../../model/event.ts'
import type { Exhibit, Sha256 } from '../../model/exhibit.ts'
import type { Clock, Journal, SealFacts } from '../../model/ports.ts'
import { Trouble } from '../../model/trouble.ts'
import { disk, diskTrouble, makeDirectory } from '../disk.ts'
import { exhibitFile, tmpFolder } from './paths.ts'
import { hashFile } from './read.ts'

/** What sealing needs from the rest of the store. */
export interface SealingRoom {
  readonly dir: string
  readonly journal: Pick<Journal, 'append' | 'size'>
  readonly clock: Clock
}

interface Sealed {
  readonly exhibit: Exhibit
  readonly fresh: boolean
  /** Index of the custody entry. */
  readonly entry: number
}

type Seal = (bytes: Uint8Array | AsyncIterable<Uint8Array>, facts: SealFacts) => Promise<Sealed>

/** Seals one exhibit after another or many at once; the same bytes twice at once wait for each other. */
export function openSealing(room: SealingRoom): Seal {
  const underWay = new Map<Sha256, Promise<unknown>>()
  return async (bytes, facts) => {
    const draft = path.join(tmpFolder(room.dir), `${randomBytes(9).toString('hex')}.part`)
    try {
      const found = await writeDraft(draft, bytes)
      const before = underWay.get(found.sha256) ?? Promise.resolve()
      const mine = before.catch(() => undefined).then(() => place(room, draft, found, facts))
      underWay.set(found.sha256, mine)
      try {
        return await mine
      } finally {
        if (underWay.get(found.sha256) === mine) underWay.delete(found.sha256)
      }
    } catch (error) {
      fs.rmSync(draft, { force: true })
      throw diskTrouble(error, draft)
    }
  }
}

interface Found {
  readonly sha256: Sha256
  readonly bytes: number
}

async function writeDraft(draft: string, bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<Found> {
  const hash = createHash('sha256')
  let length = 0
  disk.writeAt(draft, 0, new Uint8Array())
  for await (const chunk of bytes instanceof Uint8Array ? slices(bytes) : bytes) {
    hash.update(chunk)
    disk.writeAt(draft, length, chunk)
    length += chunk.length
  }
  await disk.sync(draft)
  return { sha256: hash.digest('hex'), bytes: length }
}

/** Large bytes in pieces, so that others get a turn in between. */
function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  const step = 4 * 1024 * 1024
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

/** Name the draft by its hash and the log's size, give it its place, log it, let the draft go. */
async function place(room: SealingRoom, draft: string, found: Found, facts: SealFacts): Promise<Sealed> {
  const exhibit: Exhibit = { ...facts, ...found, sealedAt: room.clock.now() }
  const file = exhibitFile(room.dir, found.sha256)
  const marked = path.join(path.dirname(draft), `${found.sha256}.${room.journal.size()}.${path.basename(draft, '.part')}.seal`)
  fs.renameSync(draft, marked)
  let fresh = false
  let entry: CustodyEntry
  try {
    fresh = await linkInto(file, marked)
    if (!fresh) await checkSame(file, found)
    entry = await room.journal.append(
      fresh ? { kind: 'exhibit-sealed', exhibit } : { kind: 'exhibit-seen-again', sha256: found.sha256, exhibit },
      facts.from.who,
    )
  } catch (error) {
    if (fresh) fs.rmSync(file, { force: true })
    fs.rmSync(marked, { force: true })
    throw error
  }
  fs.rmSync(marked, { force: true })
  return { exhibit, fresh, entry: entry.index }
}

/** @returns whether the file is new; an existing one is never touched */
async function linkInto(file: string, marked: string): Promise<boolean> {
  await makeDirectory(path.dirname(file))
  if (fs.existsSync(file)) return false
  fs.chmodSync(marked, 0o400)
  await disk.syncDirectory(path.dirname(marked))
  fs.linkSync(marked, file)
  await disk.syncDirectory(path.dirname(file))
  return true
}

/** Before we say "we hold these bytes already": do we? */
async function checkSame(file: string, found: Found): Promise<void> {
  const held = await hashFile(file)
  if (held === found.sha256) return
  throw new Trouble(
    'EXHIBIT_CHANGED',
    `${file} is not the file that was sealed: SHA-256 was ${found.sha256.slice(0, 12)}…, is now ${held.slice(0, 12)}….`,
    'Move the changed file out of the store and add the original again, or run `hearsay audit` to see what else changed.',
    {
      facts: { path: file, sealed: found.sha256, found: held },
    },
  )
}
