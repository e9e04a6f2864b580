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
import { disk, fileSize, readAt, replaceFile } from '../disk.ts'
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

/** Keep a checkpoint that is given out; one that is already the last kept is not written twice. */
export async function keep(journal: string, checkpoint: Checkpoint): Promise<void> {
  const file = keptFile(journal)
  const end = fileSize(file)
  const length = Buffer.byteLength(checkpoint.text)
  if (end >= length && readAt(file, end - length, length).toString() === checkpoint.text) return
  disk.writeAt(file, end, Buffer.from(checkpoint.text))
  await disk.sync(file)
  if (end === 0) await disk.syncDirectory(journal)
}
