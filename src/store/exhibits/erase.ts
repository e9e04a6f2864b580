/**
 * Erasing an exhibit: its entries, its bytes, its rows, and what was made from it.
 *
 * What is to go is noted first (`erasing.json`, fsynced): whoever is killed in the middle finds it at the next start and
 * finishes it. Else entries would be gone that name the file, and the file would stay without a name.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { CustodyEntry } from '../../model/event.ts'
import type { Custody } from '../../model/ports.ts'
import { disk, replaceFile } from '../disk.ts'
import { exhibitFile, isSha256 } from './paths.ts'

/** What is to be erased, why and on whose word. */
export interface Erasure {
  readonly sha256: string
  readonly why: string
  readonly who: string
}

export interface Erasing {
  /** @returns the tombstones */
  erase(erasure: Erasure): Promise<CustodyEntry[]>
  /** Finish what a crash left half done. */
  finish(): Promise<void>
}

/** @param forget takes the exhibit out of the projection and the ended jobs */
export function openErasing(dir: string, custody: Custody, forget: (sha256: string) => void): Erasing {
  const note = path.join(dir, 'erasing.json')
  let turn: Promise<unknown> = Promise.resolve()
  const eraseNow = async (erasure: Erasure) => {
    await replaceFile(note, Buffer.from(JSON.stringify(erasure)))
    const tombstones = await eraseAll(dir, custody, erasure)
    forget(erasure.sha256)
    fs.rmSync(note, { force: true })
    await disk.syncDirectory(dir)
    return tombstones
  }
  const erase = (erasure: Erasure) => {
    const mine = turn.then(() => eraseNow(erasure))
    turn = mine.catch(() => undefined)
    return mine
  }
  return {
    erase,
    finish: async () => {
      const left = readNote(note)
      if (left) await erase(left)
      else fs.rmSync(note, { force: true })
    },
  }
}

function readNote(note: string): Erasure | null {
  try {
    const { sha256, why, who } = JSON.parse(fs.readFileSync(note, 'utf8')) as Partial<Erasure>
    return sha256 && isSha256(sha256) && typeof why === 'string' && typeof who === 'string' ? { sha256, why, who } : null
  } catch {
    return null
  }
}

/** Entries first, bytes last. */
async function eraseAll(dir: string, custody: Custody, erased: Erasure): Promise<CustodyEntry[]> {
  const tombstones: CustodyEntry[] = []
  for (const { index, event } of await custody.about(erased.sha256)) {
    if (event) tombstones.push(await custody.erase(index, erased.why, erased.who))
  }
  if (isSha256(erased.sha256)) {
    fs.rmSync(exhibitFile(dir, erased.sha256), { force: true })
    // What was made from it (sound, peaks, prints) would give it back.
    fs.rmSync(path.join(dir, 'derived', 'sound', erased.sha256), { recursive: true, force: true })
  }
  return tombstones
}
