/**
 * Stop 1 of the walk: bytes come in and are sealed before anything is parsed.
 *
 * Whatever is brought (path, paste, address, bytes) becomes a piece; a piece is sealed; if it is a container, its
 * members become pieces and go round again as child exhibits. What one thing meets is a Trouble in the stream, and the
 * rest goes on. Only a failure of the store itself (a full disk) ends the walk: then nothing may be acknowledged.
 */
import { basename, dirname, resolve } from 'node:path'
import { type Exhibit, type Hints, isTrouble, type Origin, type SealFacts, type Sha256, Trouble } from '../model/index.ts'
import type { Collected, CollectInput, CollectPorts } from './contract.ts'
import { fetchPieces } from './fetch/pieces-of-address.ts'
import { pieceBeside } from './folder/beside.ts'
import { walk } from './folder/walk.ts'
import { judge } from './judge.ts'
import { archiveLimits, headBytes, treeLimit } from './limits.ts'
import { type Budget, openContainer } from './open/open-container.ts'
import { type Piece, pieceOfBytes, pieceOfFile, pieceOfSealed } from './open/piece.ts'
import { mediaMissing, nestedTooDeep } from './troubles.ts'

/** A piece in its place: what it came out of, and how deep. */
interface Placed {
  readonly piece: Piece
  readonly from: Origin
  readonly parent: Sha256 | null
  readonly depth: number
  /** What may still come out of the outermost container. */
  readonly budget?: Budget
  /** Folder on this disk that the container lies in, where files beside it may be found. */
  readonly folder?: string
}

/**
 * Collect whatever is brought.
 *
 * @returns every exhibit after it is on disk, containers before their members, and every Trouble met on the way
 * @throws {Trouble} from the store only (disk full, store closed)
 */
export async function* collect(input: CollectInput, ports: CollectPorts): AsyncIterable<Collected> {
  const who = input.who ?? ports.who ?? 'user'
  if (input.kind === 'path') yield* collectPath(input.path, who, ports)
  else if (input.kind === 'address') yield* collectAddress(input, who, ports)
  else if (input.kind === 'sealed') yield* collectSealed(input.exhibit, ports)
  else {
    const bytes = input.kind === 'text' ? new TextEncoder().encode(input.text) : input.bytes
    const name = input.kind === 'text' ? null : input.name
    const piece = pieceOfBytes(bytes, { name: name && basename(name), path: name ?? 'pasted text' })
    const from: Origin = name === null ? { kind: 'pasted', who } : { kind: 'file', path: name, who }
    yield* place({ piece, from, parent: null, depth: 0 }, ports)
  }
}

async function* collectPath(path: string, who: string, ports: CollectPorts): AsyncIterable<Collected> {
  // Media that an export named are met again by the walk; once is enough.
  const done = new Set<string>()
  for await (const found of walk(path)) {
    if ('trouble' in found) yield { trouble: found.trouble, path: found.path }
    else if (found.at || !done.has(resolve(found.path))) yield* noting(collectFile(found, who, ports), done)
  }
}

/** Remember which files were sealed. */
async function* noting(collected: AsyncIterable<Collected>, done: Set<string>): AsyncIterable<Collected> {
  for await (const one of collected) {
    if ('exhibit' in one && one.exhibit.from.path && !one.exhibit.from.path.includes('!')) done.add(resolve(one.exhibit.from.path))
    yield one
  }
}

interface FoundFile {
  readonly path: string
  readonly parts: readonly string[]
  readonly at?: Buffer
}

async function* collectFile({ path, parts, at }: FoundFile, who: string, ports: CollectPorts): AsyncIterable<Collected> {
  const from: Origin = { kind: 'file', path, who }
  let sealed: Sha256 | null = null
  for await (const one of placeFile({ path, at: at ?? path, from, parent: null, part: false }, ports)) {
    if ('exhibit' in one) sealed ??= one.exhibit.sha256
    yield one
  }
  if (sealed === null) return
  for (const part of parts) yield* placeFile({ path: part, at: part, from: { ...from, path: part }, parent: sealed, part: true }, ports)
}

interface FileToPlace {
  readonly path: string
  /** How the system knows it. */
  readonly at: string | Buffer
  readonly from: Origin
  readonly parent: Sha256 | null
  readonly part: boolean
}

async function* placeFile(file: FileToPlace, ports: CollectPorts): AsyncIterable<Collected> {
  let piece: Piece
  try {
    // A part of a page is kept, but is no article of its own.
    piece = await pieceOfFile(file.at, { name: basename(file.path), path: file.path, role: file.part ? 'other' : undefined })
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    return yield { trouble: thrown, path: file.path }
  }
  yield* place({ piece, from: file.from, parent: file.parent, depth: 0, folder: dirname(file.path) }, ports)
}

async function* collectAddress(input: { url: string; allowPrivate: boolean }, who: string, ports: CollectPorts): AsyncIterable<Collected> {
  try {
    const { piece, record, from, trouble } = await fetchPieces(input, who, ports)
    const parent = record
      ? await ports.exhibits.seal(record.stream(), sealFacts({ piece: record, from, parent: null, depth: 0 }, 'container'))
      : null
    if (parent) yield parent
    yield* place({ piece, from, parent: parent?.exhibit.sha256 ?? null, depth: 0 }, ports)
    if (trouble) yield { trouble, path: input.url }
  } catch (thrown) {
    if (!isTrouble(thrown) || !thrown.code.startsWith('URL_')) throw thrown
    yield { trouble: thrown, path: input.url }
  }
}

/**
 * Give out what is sealed already, and open it if it is a container. Its first bytes are looked at again: whoever sealed
 * an upload may have seen too few of them to tell an export from a page.
 */
async function* collectSealed(sealed: Exhibit, ports: CollectPorts): AsyncIterable<Collected> {
  const stream = () => ports.exhibits.stream(sealed.sha256)
  const path = sealed.from.path ?? sealed.from.url ?? sealed.name ?? 'pasted text'
  const { name, from, parent, hints } = sealed
  const head: Uint8Array[] = []
  for await (const chunk of ports.exhibits.stream(sealed.sha256, { start: 0, end: Math.min(headBytes, sealed.bytes) })) head.push(chunk)
  const piece = pieceOfSealed(Buffer.concat(head), sealed.bytes, stream, { name, path, hints })
  const { role, trouble } = judge(piece)
  const exhibit: Exhibit = { ...sealed, type: piece.kind.type, role: role === 'container' || trouble ? role : sealed.role }
  yield { exhibit, fresh: false }
  if (trouble) yield { trouble, path }
  if (opens(exhibit.role, piece)) yield* placeMembers({ piece, from, parent, depth: 0 }, exhibit, ports)
}

/** Does anything lie inside? In a container, and in an article that holds further ones. */
const opens = (role: Exhibit['role'], piece: Piece): boolean => role === 'container' || (role === 'article' && piece.kind.opens === true)

/** Seal a piece, then open it if it is a container. */
async function* place(placed: Placed, ports: CollectPorts): AsyncIterable<Collected> {
  const { piece } = placed
  if (ports.signal?.aborted)
    throw new Trouble('STOPPED', 'Collecting was cancelled.', 'What was sealed is kept. Start again to collect the rest.')
  const { role, trouble } = judge(piece)
  try {
    const { exhibit, fresh } = await ports.exhibits.seal(piece.stream(), sealFacts(placed, role))
    yield { exhibit, fresh }
    if (trouble) yield { trouble, path: piece.path }
    if (opens(exhibit.role, piece)) yield* placeMembers(placed, exhibit, ports)
  } catch (thrown) {
    if (!isTrouble(thrown) || thrown.code !== 'FILE_UNREADABLE') throw thrown
    yield { trouble: thrown, path: piece.path }
  } finally {
    await piece.close()
  }
}

const sealFacts = ({ piece, from, parent }: Placed, role: Exhibit['role']): SealFacts => ({
  type: piece.kind.type,
  name: piece.name,
  from,
  parent,
  role,
  hints: piece.hints,
})

async function* placeMembers(outer: Placed, exhibit: Exhibit, ports: CollectPorts): AsyncIterable<Collected> {
  const depth = outer.depth + 1
  if (depth > archiveLimits.nesting) return yield { trouble: nestedTooDeep(outer.piece.path, depth), path: outer.piece.path }
  const { children, spool, signal } = ports
  const budget = outer.budget ?? { bytes: treeLimit(outer.piece.bytes) }
  let missing = 0
  for await (const opened of openContainer(outer.piece, () => ports.exhibits.stream(exhibit.sha256), { children, spool, signal, budget })) {
    if ('trouble' in opened) yield { trouble: opened.trouble, path: opened.path }
    else if ('piece' in opened) yield* place({ ...inside(outer, opened.piece, opened.same), parent: exhibit.sha256, depth, budget }, ports)
    else if (outer.folder !== undefined) {
      const piece = await pieceBeside(outer.folder, opened)
      if (piece) yield* place({ piece, from: { ...outer.from, kind: 'export', path: piece.path }, parent: exhibit.sha256, depth }, ports)
      else missing++
    }
  }
  if (missing > 0) yield { trouble: mediaMissing(missing, 'the folder does not hold them'), path: outer.piece.path }
}

/** The member in its place: who brought it is who brought the container; its own address goes before the container's. */
function inside(outer: Placed, piece: Piece, same: boolean): { piece: Piece; from: Origin } {
  const { who, kind, url, fetchedAt } = outer.from
  const inherited = same ? { ...(url ? { url } : {}), ...(fetchedAt ? { fetchedAt } : {}) } : {}
  const hints: Hints | null = same && outer.piece.hints ? { ...outer.piece.hints, ...piece.hints } : piece.hints
  return { piece: { ...piece, hints }, from: { kind, ...inherited, ...piece.from, path: piece.path, who } }
}
