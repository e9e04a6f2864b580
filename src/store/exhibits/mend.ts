/**
 * After a crash: seals that were half done are finished or undone by what `tmp/` still says.
 *
 * `<random>.part` was never complete. `<hash>.<log size>.<random>.seal` was complete; if the log names the hash from that
 * size on, only the mark is left over; if not, nobody was told of it, and the file it was linked to goes too, unless
 * that file was there before (another inode).
 */
import fs from 'node:fs'
import path from 'node:path'
import type { CustodyEntry } from '../../model/event.ts'
import { isMissing } from '../disk.ts'
import { exhibitFile, tmpFolder } from './paths.ts'

/**
 * @param entriesFrom entries of the log from an index to its end
 * @returns how many seals that were never acknowledged were undone
 */
export async function mendSeals(dir: string, entriesFrom: (index: number) => Promise<readonly CustodyEntry[]>): Promise<number> {
  let undone = 0
  for (const name of fs.readdirSync(tmpFolder(dir))) {
    const mark = path.join(tmpFolder(dir), name)
    const [, sha256, size] = /^([0-9a-f]{64})\.(\d+)\.[0-9a-f]+\.seal$/.exec(name) ?? []
    if (sha256 && !(await entriesFrom(Number(size))).some((entry) => names(entry, sha256))) {
      undone++
      if (sameInode(mark, exhibitFile(dir, sha256))) fs.rmSync(exhibitFile(dir, sha256), { force: true })
    }
    fs.rmSync(mark, { force: true, recursive: true })
  }
  return undone
}

/** Does the entry say that this exhibit was sealed or seen? */
function names({ event }: CustodyEntry, sha256: string): boolean {
  const what = event?.what
  return (what?.kind === 'exhibit-sealed' || what?.kind === 'exhibit-seen-again') && what.exhibit.sha256 === sha256
}

function sameInode(a: string, b: string): boolean {
  try {
    return fs.statSync(a).ino === fs.statSync(b).ino
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
