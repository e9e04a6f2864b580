/**
 * The child's half of opening a container: run its collector and write each member to the spool as it is found.
 *
 * The spool is two files: `data` (the members' bytes, one after the other) and `index` (one line of JSON a member,
 * written after its bytes). The parent reads while we write; if we are killed, every finished line still counts.
 */
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { isTrouble, type TroubleRecord, troubleRecord } from '../../model/index.ts'
import type { Beside, Member, Opened, Source } from '../contract.ts'
import { collectorNamed } from '../from/registry.ts'

/** What the child is told: which collector, which file, where to write. */
export interface OpenTask {
  readonly collector: string
  readonly source: Source
  /** Folder of the spool. */
  readonly out: string
}

/** A line of the index. */
export type SpoolLine =
  | ({ readonly at: number; readonly size: number } & Omit<Member, 'bytes'>)
  | Beside
  | { readonly trouble: TroubleRecord; readonly path: string }

interface Spool {
  readonly data: FileHandle
  readonly index: FileHandle
  at: number
  lines: string[]
  pending: number
}

// Lines are written together with their bytes on disk first: a few hundred small messages at a time, or one page.
const flushAfterBytes = 256_000
const flushAfterLines = 256

/**
 * Open a container into the spool.
 *
 * @returns how many lines were written
 */
export async function openToSpool(task: OpenTask): Promise<number> {
  const collector = collectorNamed(task.collector)
  if (!collector?.open) throw new Error(`no collector called ${task.collector} opens anything`)
  const spool: Spool = {
    data: await open(join(task.out, 'data'), 'w'),
    index: await open(join(task.out, 'index'), 'w'),
    at: 0,
    lines: [],
    pending: 0,
  }
  let lines = 0
  try {
    for await (const opened of guarded(collector.open(task.source))) {
      await put(spool, opened)
      lines++
    }
  } finally {
    await flush(spool)
    await spool.data.close()
    await spool.index.close()
  }
  return lines
}

/** A Trouble that ends a container is its last line: what came before it stays. */
async function* guarded(found: AsyncIterable<Opened>): AsyncIterable<Opened> {
  try {
    yield* found
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    yield { trouble: thrown, path: '' }
  }
}

async function put(spool: Spool, opened: Opened): Promise<void> {
  if ('trouble' in opened) return line(spool, { trouble: troubleRecord(opened.trouble), path: opened.path })
  if ('beside' in opened) return line(spool, opened)
  const { bytes, ...facts } = opened
  const at = spool.at
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      await spool.data.write(chunk)
      spool.at += chunk.length
      spool.pending += chunk.length
    }
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    return line(spool, { trouble: troubleRecord(thrown), path: opened.path })
  }
  return line(spool, { at, size: spool.at - at, ...facts })
}

async function line(spool: Spool, told: SpoolLine): Promise<void> {
  spool.lines.push(`${JSON.stringify(told)}\n`)
  if (spool.lines.length >= flushAfterLines || spool.pending >= flushAfterBytes) await flush(spool)
}

async function flush(spool: Spool): Promise<void> {
  if (spool.lines.length > 0) await spool.index.write(spool.lines.join(''))
  spool.lines = []
  spool.pending = 0
}
