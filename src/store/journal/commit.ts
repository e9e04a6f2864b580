/**
 * Commit: many callers, one fsync.
 *
 * While a batch is being made durable, newcomers wait together for the next. A batch is one write per content file, one
 * fsync, then the tree. If the disk refuses, the whole batch is refused, the torn bytes are cut away, and what was
 * acknowledged before is untouched.
 */
import fs from 'node:fs'
import path from 'node:path'
import type { CustodyEntry, CustodyEvent } from '../../model/event.ts'
import { disk, diskTrouble, fileSize, makeDirectory } from '../disk.ts'
import { commitmentOf, contentLine } from './content.ts'
import { contentFile, tileWidth } from './tiles.ts'
import type { Tree } from './tree.ts'

/** An event with its canonical spelling, made before it queues so that a bug concerns its caller alone. */
export interface Prepared {
  readonly event: CustodyEvent
  readonly canonical: string
}

export interface Committer {
  /** Returns when the entries are durable. */
  readonly commit: (events: readonly Prepared[]) => Promise<CustodyEntry[]>
  /** Do something between two batches. */
  readonly between: <T>(act: () => Promise<T>) => Promise<T>
  /** The same, for what changes the length of a content file. */
  readonly rewrite: (act: () => Promise<void>) => Promise<void>
}

interface Waiting {
  readonly events: readonly Prepared[]
  readonly resolve: (entries: CustodyEntry[]) => void
  readonly reject: (error: unknown) => void
}

/** Where the next line goes in its file, when no batch is under way. */
function endOfContent(journal: string, size: number): number {
  return size % tileWidth === 0 ? 0 : fileSize(contentFile(journal, Math.floor(size / tileWidth)))
}

/** Ready to append behind what recovery left. */
export function openCommitter(journal: string, tree: Tree): Committer {
  let end = endOfContent(journal, tree.size())
  let queue: Waiting[] = []
  let turn: Promise<unknown> = Promise.resolve()
  const between = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act, act)
    turn = mine.catch(() => undefined)
    return mine
  }
  const drain = async () => {
    const batch = queue
    queue = []
    if (batch.length === 0) return
    try {
      const written = await writeBatch(
        journal,
        tree,
        end,
        batch.flatMap((waiting) => waiting.events),
      )
      end = written.end
      let at = 0
      for (const waiting of batch) {
        waiting.resolve(written.entries.slice(at, at + waiting.events.length))
        at += waiting.events.length
      }
    } catch (error) {
      const trouble = diskTrouble(error, path.join(journal, 'content'))
      for (const waiting of batch) waiting.reject(trouble)
    }
  }
  return {
    commit: (events) =>
      new Promise((resolve, reject) => {
        queue.push({ events, resolve, reject })
        if (queue.length === 1) void between(drain)
      }),
    between,
    rewrite: (act) =>
      between(async () => {
        await act()
        end = endOfContent(journal, tree.size())
      }),
  }
}

/** Lines for one content file. */
interface Piece {
  readonly file: string
  readonly position: number
  readonly bytes: Buffer
}

async function writeBatch(
  journal: string,
  tree: Tree,
  end: number,
  events: readonly Prepared[],
): Promise<{ entries: CustodyEntry[]; end: number }> {
  const first = tree.size()
  const lines = events.map((event, at) => contentLine(event.canonical, first + at))
  const pieces = cutIntoFiles(journal, first, end, lines)
  try {
    for (const piece of pieces) await writePiece(piece)
    const leaves = await tree.grow(lines.map(commitmentOf))
    const entries = events.map(({ event }, at) => ({ index: first + at, leaf: hex(leaves[at]), event }))
    const last = pieces.at(-1)
    const full = tree.size() % tileWidth === 0
    return { entries, end: full || !last ? 0 : last.position + last.bytes.length }
  } catch (error) {
    takeBack(pieces)
    throw error
  }
}

function cutIntoFiles(journal: string, first: number, end: number, lines: readonly Buffer[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < lines.length) {
    const index = first + at
    const room = tileWidth - (index % tileWidth)
    const bytes = Buffer.concat(lines.slice(at, at + room).flatMap((line) => [line, newline]))
    pieces.push({ file: contentFile(journal, Math.floor(index / tileWidth)), position: index % tileWidth === 0 ? 0 : end, bytes })
    at += room
  }
  return pieces
}

const newline = Buffer.from('\n')

async function writePiece(piece: Piece): Promise<void> {
  const fresh = piece.position === 0
  if (fresh) await makeDirectory(path.dirname(piece.file))
  disk.writeAt(piece.file, piece.position, piece.bytes)
  await disk.sync(piece.file)
  if (fresh) await disk.syncDirectory(path.dirname(piece.file))
}

/** Best effort: the next batch writes at the same place anyway, and recovery cuts what is torn. */
function takeBack(pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    try {
      if (fileSize(piece.file) > piece.position) fs.truncateSync(piece.file, piece.position)
    } catch {
      // A disk that fails here fails the next write too, and that one is reported.
    }
  }
}

function hex(hash: Uint8Array | undefined): string {
  return Buffer.from(hash ?? []).toString('hex')
}
