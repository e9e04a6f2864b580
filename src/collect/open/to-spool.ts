/**
 * The child's half of opening a container: run its collector and write each member to the spool as it is found.
 *
 * The spool is two files: `data` (the members' bytes, one after the other) and `index` (one line of JSON a member,
 * written after its bytes). The parent reads while we write; if we are killed, every finished line still counts.
 */
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { isTrouble, Trouble, type TroubleRecord, troubleRecord } from '../../model/index.ts'
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
    await flush(spool)
  } catch (thrown) {
    throw isOwn(thrown) ? diskFull(thrown) : thrown
  } finally {
    await spool.data.close()
    await spool.index.close()
  }
  return lines
}

/** Parsers of foreign bytes fail in ways that nobody foresaw; that must cost one container and no more. */
const unreadable = (thrown: unknown) =>
  new Trouble(
    'CONTAINER_UNREADABLE',
    `It could not be opened to its end: ${(thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200)}.`,
    'It is kept as it is, with what came out before. Try another copy, or report the file.',
    { cause: thrown },
  )

const diskFull = (cause: unknown) =>
  new Trouble(
    'DISK_FULL',
    'There is no room on the disk to open the container.',
    'Free room, or set another folder for temporary files (TMPDIR), and add it again.',
    { cause },
  )

/** A Trouble that ends a container is its last line: what came before it stays. */
async function* guarded(found: AsyncIterable<Opened>): AsyncIterable<Opened> {
  try {
    yield* found
  } catch (thrown) {
    yield { trouble: isTrouble(thrown) ? thrown : unreadable(thrown), path: '' }
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
    if (isOwn(thrown)) throw thrown
    return line(spool, { trouble: troubleRecord(isTrouble(thrown) ? thrown : unreadable(thrown)), path: opened.path })
  }
  return line(spool, { at, size: spool.at - at, ...facts })
}

/** A failure of our own disk, not of the foreign bytes. */
const isOwn = (thrown: unknown): boolean =>
  ['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE'].includes((thrown as NodeJS.ErrnoException | null)?.code ?? '')

async function line(spool: Spool, told: SpoolLine): Promise<void> {
  spool.lines.push(`${JSON.stringify(told)}\n`)
  if (spool.lines.length >= flushAfterLines || spool.pending >= flushAfterBytes) await flush(spool)
}

async function flush(spool: Spool): Promise<void> {
  if (spool.lines.length > 0) await spool.index.write(spool.lines.join(''))
  spool.lines = []
  spool.pending = 0
}
