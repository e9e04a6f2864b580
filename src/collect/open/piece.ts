/**
 * A piece: something whose bytes are at hand, from any side (file, paste, address, container), not yet sealed.
 *
 * It knows its first bytes and can be read once from the start. `collect` seals pieces, `preview` only looks at them.
 */
import { type FileHandle, open } from 'node:fs/promises'
import type { ExhibitRole, Hints, Origin } from '../../model/index.ts'
import type { Recognised } from '../contract.ts'
import { headBytes } from '../limits.ts'
import { recognise } from '../recognise.ts'
import { fileUnreadable } from '../troubles.ts'

export interface Piece {
  readonly name: string | null
  /** Path for people: `archive.zip!inner/page.html`, an address, a file. */
  readonly path: string
  readonly bytes: number
  readonly kind: Recognised
  readonly hints: Hints | null
  readonly from: Partial<Origin>
  /** From the start, once. */
  stream(): AsyncIterable<Uint8Array>
  /** Let go of files. */
  close(): Promise<void>
}

/** What a piece may be told beside its bytes. */
export interface About {
  readonly name: string | null
  readonly path: string
  readonly hints?: Hints | null
  readonly from?: Partial<Origin>
  readonly type?: string | undefined
  readonly role?: ExhibitRole | undefined
}

/** A piece whose bytes are in memory. */
export function pieceOfBytes(bytes: Uint8Array, about: About): Piece {
  return {
    ...settled(bytes.subarray(0, headBytes), about),
    bytes: bytes.length,
    stream: async function* () {
      yield bytes
    },
    close: async () => {},
  }
}

/** A piece that is sealed already: `head` is its first bytes, `stream` the sealed ones. */
export function pieceOfSealed(head: Uint8Array, bytes: number, stream: () => AsyncIterable<Uint8Array>, about: About): Piece {
  return { ...settled(head, about), bytes, stream, close: async () => {} }
}

/**
 * A piece that is a file. It is opened once: what was recognised is what is read.
 *
 * @throws {Trouble} `FILE_UNREADABLE`
 */
export async function pieceOfFile(file: string | Buffer, about: About): Promise<Piece> {
  const handle = await open(file, 'r').catch((cause) => {
    throw fileUnreadable(about.path, cause)
  })
  try {
    const piece = await pieceOfStretch(handle, { at: 0, bytes: (await handle.stat()).size }, about)
    return { ...piece, close: () => handle.close() }
  } catch (cause) {
    await handle.close()
    throw fileUnreadable(about.path, cause)
  }
}

/** A piece that is a stretch of an opened file, which stays open. What fits into the first bytes is read no more. */
export async function pieceOfStretch(handle: FileHandle, { at, bytes }: { at: number; bytes: number }, about: About): Promise<Piece> {
  const head = new Uint8Array(Math.min(headBytes, bytes))
  const { bytesRead } = await handle.read(head, 0, head.length, at)
  if (bytes <= headBytes && bytesRead === bytes) return pieceOfBytes(head, about)
  return {
    ...settled(head.subarray(0, bytesRead), about),
    bytes,
    stream: () => streamOf(handle, at, bytes, about.path),
    close: async () => {},
  }
}

async function* streamOf(handle: FileHandle, at: number, bytes: number, path: string): AsyncIterable<Uint8Array> {
  const chunk = 1 << 20
  for (let done = 0; done < bytes; ) {
    const into = new Uint8Array(Math.min(chunk, bytes - done))
    const { bytesRead } = await handle.read(into, 0, into.length, at + done).catch((cause) => {
      throw fileUnreadable(path, cause)
    })
    if (bytesRead === 0) return
    done += bytesRead
    yield into.subarray(0, bytesRead)
  }
}

function settled(head: Uint8Array, about: About): Pick<Piece, 'name' | 'path' | 'kind' | 'hints' | 'from'> {
  const found = recognise(head, about.name)
  return {
    name: about.name,
    path: about.path,
    hints: about.hints ?? null,
    from: about.from ?? {},
    kind: asTold(found, about),
  }
}

/** What a container says of its own member goes before the first bytes: a message may look like anything, a frame is no page. */
function asTold(found: Recognised, about: About): Recognised {
  if (about.type === 'text/html' && found.opens && about.role === 'article') return { ...found, role: 'article' }
  if (about.type) return { type: about.type, role: about.role ?? found.role, collector: about.role === 'other' ? 'part' : 'text' }
  if (about.role === 'other' && found.role !== 'media') return { ...found, role: 'other', collector: 'part' }
  return found
}
