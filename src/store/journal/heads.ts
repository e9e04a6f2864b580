/**
 * Heads: the signed checkpoint that stands for the whole log.
 *
 *   checkpoint        the latest one, replaced in one step
 *   checkpoints/533   those that were given out (cards, bundles, the desk's custody page), each in a file named by its
 *                     size: every later log must be consistent with each of them
 */
import fs from 'node:fs'
import path from 'node:path'
import type { Checkpoint } from '../../model/event.ts'
import { makeDirectory, replaceFile } from '../disk.ts'
import { parseCheckpoint } from './note.ts'

function latestFile(journal: string): string {
  return path.join(journal, 'checkpoint')
}

function keptFolder(journal: string): string {
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

/** Checkpoints that were given out, as they stand on disk; null for one that has not the form or not the name. */
export function readKept(journal: string): { where: string; checkpoint: Checkpoint | null }[] {
  const folder = keptFolder(journal)
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => /^\d+$/.test(name)) : []
  return names.map((name) => {
    const where = path.join(folder, name)
    const checkpoint = parseCheckpoint(fs.readFileSync(where, 'utf8'))
    return { where, checkpoint: checkpoint?.size === Number(name) ? checkpoint : null }
  })
}

/** Keep a checkpoint that is given out; a second one of the same size says the same and is not written. */
export async function keep(journal: string, checkpoint: Checkpoint): Promise<void> {
  const file = path.join(keptFolder(journal), String(checkpoint.size))
  if (fs.existsSync(file)) return
  await makeDirectory(keptFolder(journal))
  await replaceFile(file, Buffer.from(checkpoint.text), 0o644)
}
