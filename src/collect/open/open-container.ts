/**
 * Open a container: its bytes go to a spool folder, a child process opens it there, and the members come back one by
 * one while the child still works. Memory stays flat whatever the container holds; a child that hangs or dies takes
 * nothing with it but the members it had not finished.
 */
import { type FileHandle, mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Children, isTrouble, type Stop, type Trouble, troubleFrom } from '../../model/index.ts'
import type { Beside } from '../contract.ts'
import { archiveTooLarge } from '../troubles.ts'
import { type Piece, pieceOfStretch } from './piece.ts'
import { isSmallGzip, openSmallGzip } from './small-gzip.ts'
import { type OpenTask, openToSpool, type SpoolLine } from './to-spool.ts'

/** Where and with whom containers are opened. */
export interface Opening {
  readonly children: Children
  readonly spool?: string | undefined
  readonly signal?: Stop | undefined
  /** Bytes that may still come out of the outermost container; counted down. */
  readonly budget: Budget
}

/** Shared by a container and all that lies nested in it. */
export interface Budget {
  bytes: number
}

/** A member at hand (close it when done), or a Trouble that one met. `same`: the member is the container's own text. */
export type OpenedPiece = Beside | { readonly piece: Piece; readonly same: boolean } | { readonly trouble: Trouble; readonly path: string }

/** Name of the child task. */
export const openTask = 'open-container'
const pollMilliseconds = 10
const baseMilliseconds = 60_000
const millisecondsPerMegabyte = 2000

/** Gzip is opened here: it is the system's own code, streamed and counted, and far too common to ask a child. */
const opensHere = new Set(['gzip'])

/**
 * Open a container piece.
 *
 * @param bytes the sealed bytes (or the piece's own, where nothing is sealed)
 */
export async function* openContainer(piece: Piece, bytes: () => AsyncIterable<Uint8Array>, opening: Opening): AsyncIterable<OpenedPiece> {
  if (isSmallGzip(piece)) {
    try {
      const inside = await openSmallGzip(piece, bytes())
      if (inside) return yield* within(opening.budget, one({ piece: inside, same: true }), piece.path)
    } catch (thrown) {
      if (!isTrouble(thrown) || !thrown.code.startsWith('ARCHIVE_')) throw thrown
      return yield { trouble: thrown, path: piece.path }
    }
  }
  yield* openThroughSpool(piece, bytes(), opening)
}

async function* one(opened: OpenedPiece): AsyncIterable<OpenedPiece> {
  yield opened
}

async function* openThroughSpool(piece: Piece, bytes: AsyncIterable<Uint8Array>, opening: Opening): AsyncIterable<OpenedPiece> {
  const out = await mkdtemp(join(opening.spool ?? tmpdir(), 'hearsay-open-'))
  const ending = new AbortController()
  const stop = () => ending.abort()
  opening.signal?.addEventListener('abort', stop)
  let run: Run | null = null
  try {
    const file = join(out, 'container')
    await writeFile(file, bytes, { mode: 0o600 })
    for (const name of ['index', 'data']) await writeFile(join(out, name), '', { mode: 0o600 })
    const task: OpenTask = {
      collector: piece.kind.collector,
      source: { file, bytes: piece.bytes, name: piece.name, type: piece.kind.type },
      out,
    }
    run = start(task, opening, ending.signal)
    yield* within(opening.budget, tail(run, out, piece.path), piece.path)
  } finally {
    // Only what still runs is stopped: a child that is done serves the next container.
    if (run && !run.ended) ending.abort()
    opening.signal?.removeEventListener?.('abort', stop)
    await rm(out, { recursive: true, force: true })
  }
}

/** Stop when more comes out than honest material holds. */
async function* within(budget: Budget, opened: AsyncIterable<OpenedPiece>, path: string): AsyncIterable<OpenedPiece> {
  for await (const one of opened) {
    if ('piece' in one) budget.bytes -= one.piece.bytes
    if (budget.bytes >= 0) yield one
    else {
      if ('piece' in one) await one.piece.close()
      return yield { trouble: archiveTooLarge(path), path }
    }
  }
}

/** How a run ended: null while it runs. */
interface Run {
  ended: boolean
  failed: unknown
  /** Called when it ends. */
  wake: () => void
}

function start(task: OpenTask, opening: Opening, signal: Stop): Run {
  const milliseconds = baseMilliseconds + (task.source.bytes / 1_000_000) * millisecondsPerMegabyte
  const work = opensHere.has(task.collector) ? openToSpool(task) : opening.children.run(openTask, task, { milliseconds, signal })
  const run: Run = { ended: false, failed: null, wake: () => {} }
  const settle = (failed: unknown) => {
    run.ended = true
    run.failed = failed
    run.wake()
  }
  void work.then(() => settle(null), settle)
  return run
}

async function* tail(run: Run, out: string, path: string): AsyncIterable<OpenedPiece> {
  const index = await open(join(out, 'index'), 'r')
  const data = await open(join(out, 'data'), 'r')
  try {
    let rest: Buffer = Buffer.alloc(0)
    for (;;) {
      const last = run.ended
      const more = await readMore(index)
      const read = Buffer.concat([rest, more])
      const end = read.lastIndexOf(newline) + 1
      rest = read.subarray(end)
      const lines = read.toString('utf8', 0, end).split('\n').slice(0, -1)
      for (const line of lines) yield await openedLine(JSON.parse(line) as SpoolLine, data, path)
      if (last && more.length === 0) break
      if (more.length === 0) await pause(run)
    }
  } finally {
    await index.close()
    await data.close()
  }
  if (isTrouble(run.failed)) yield { trouble: run.failed, path }
  else if (run.failed) throw run.failed
}

const newline = 10

/** Wait a little, or until the child is done. */
const pause = (run: Run): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, pollMilliseconds)
    run.wake = () => {
      clearTimeout(timer)
      resolve()
    }
  })

const mostAtOnce = 262_144

/** What was written to the index since the last look, a bounded piece of it. */
async function readMore(index: FileHandle): Promise<Buffer> {
  const into = Buffer.allocUnsafe(mostAtOnce)
  const { bytesRead } = await index.read(into, 0, into.length, null)
  return into.subarray(0, bytesRead)
}

async function openedLine(line: SpoolLine, data: FileHandle, container: string): Promise<OpenedPiece> {
  if ('trouble' in line) return { trouble: troubleFrom(line.trouble), path: line.path ? `${container}!${line.path}` : container }
  if ('beside' in line) return line
  const { at, size, path, same, ...about } = line
  return { piece: await pieceOfStretch(data, { at, bytes: size }, { ...about, path: `${container}!${path}` }), same: same === true }
}
