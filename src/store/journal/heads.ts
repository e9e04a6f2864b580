/**
 * Heads: the signed checkpoint that stands for the whole log.
 *
 *   checkpoint        the latest one, replaced in one step
 *   checkpoints       those that were given out (cards, bundles, the desk's custody page), one after another: every
 *                     later log must be consistent with each of them
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Checkpoint } from '../../model/event.ts'
import { disk, fileSize, replaceFile } from '../disk.ts'
import { parseCheckpoint } from './note.ts'

function latestFile(journal: string): string {
  return path.join(journal, 'checkpoint')
}

/** File of the checkpoints that were given out. */
export function keptFile(journal: string): string {
  return path.join(journal, 'checkpoints')
}

/** The latest checkpoint as it stands on disk; null when it is missing or has not the form. */
export function readLatest(journal: string): Checkpoint | null {
  try {
    return parseCheckpoint(fs.readFileSync(latestFile(journal), 'utf8'))
  } catch {
    return null
  }
}

export async function writeLatest(journal: string, checkpoint: Checkpoint): Promise<void> {
  await replaceFile(latestFile(journal), Buffer.from(checkpoint.text), 0o644)
}

/** Every checkpoint that was given out, oldest first; a torn last one is left out. */
export function readKept(journal: string): Checkpoint[] {
  if (fileSize(keptFile(journal)) === 0) return []
  const text = fs.readFileSync(keptFile(journal), 'utf8')
  return text
    .split(/(?<=\n— [^\n]*\n)/)
    .map(parseCheckpoint)
    .filter((checkpoint) => checkpoint !== null)
}

/** Keep a checkpoint that is given out; one that is already the last kept is not written twice. */
export async function keep(journal: string, checkpoint: Checkpoint): Promise<void> {
  const file = keptFile(journal)
  const end = fileSize(file)
  if (end > 0 && readKept(journal).at(-1)?.text === checkpoint.text) return
  disk.writeAt(file, end, Buffer.from(checkpoint.text))
  await disk.sync(file)
  if (end === 0) await disk.syncDirectory(journal)
}
