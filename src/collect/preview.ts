/**
 * The same opening of containers without a store: for `hearsay read FILE` and `hearsay clean FILE --jsonl`.
 *
 * Nothing is sealed; what can be read as an article is given out, one by one. Sound, pictures and style sheets are
 * passed over in silence: they have their own commands.
 */
import { basename } from 'node:path'
import { type Children, type Hints, isTrouble, type Origin, type Stop, type Trouble } from '../model/index.ts'
import { judge } from './judge.ts'
import { archiveLimits, treeLimit } from './limits.ts'
import { type Budget, openContainer } from './open/open-container.ts'
import { type Piece, pieceOfBytes, pieceOfFile } from './open/piece.ts'
import { nestedTooDeep } from './troubles.ts'

/** An article's bytes, whole in memory (at most 20 MB), or a Trouble. `from` is what its container said of its origin. */
export type Previewed =
  | {
      readonly bytes: Uint8Array
      readonly type: string
      readonly name: string | null
      readonly path: string
      readonly hints: Hints | null
      readonly from: Partial<Origin>
    }
  | { readonly trouble: Trouble; readonly path: string }

/** Stop and spool folder, both optional. */
export interface PreviewOptions {
  readonly signal?: Stop
  readonly spool?: string
}

/**
 * Open bytes as far as they can be opened.
 *
 * @param name file name as it came; also the path that is shown
 */
export async function* previewBytes(
  bytes: Uint8Array,
  name: string | null,
  children: Children,
  options: PreviewOptions = {},
): AsyncIterable<Previewed> {
  yield* preview(pieceOfBytes(bytes, { name: name && basename(name), path: name ?? 'pasted text' }), 0, children, {
    ...options,
    budget: { bytes: treeLimit(bytes.length) },
  })
}

/** The same for one file on this disk, without holding it in memory (archives of many thousand pages). */
export async function* previewFile(
  path: string,
  children: Children,
  options: PreviewOptions & { /** How the system knows it, where `path` is not UTF-8 there. */ readonly at?: Buffer | undefined } = {},
): AsyncIterable<Previewed> {
  let piece: Piece
  try {
    piece = await pieceOfFile(options.at ?? path, { name: basename(path), path })
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    return yield { trouble: thrown, path }
  }
  yield* preview(piece, 0, children, { ...options, budget: { bytes: treeLimit(piece.bytes) } })
}

type Looking = PreviewOptions & { readonly budget: Budget }

async function* preview(piece: Piece, depth: number, children: Children, options: Looking): AsyncIterable<Previewed> {
  try {
    const { role, trouble } = judge(piece)
    if (trouble) return yield { trouble, path: piece.path }
    if (role === 'container') return yield* previewMembers(piece, depth + 1, children, options)
    if (role !== 'article') return
    const { name, path, hints, from } = piece
    const bytes = await whole(piece)
    yield { bytes, type: piece.kind.type, name, path, hints, from }
    if (piece.kind.opens) yield* previewMembers({ ...pieceOfBytes(bytes, { name, path }), kind: piece.kind }, depth + 1, children, options)
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    yield { trouble: thrown, path: piece.path }
  } finally {
    await piece.close()
  }
}

async function* previewMembers(outer: Piece, depth: number, children: Children, options: Looking): AsyncIterable<Previewed> {
  if (depth > archiveLimits.nesting) return yield { trouble: nestedTooDeep(outer.path, depth), path: outer.path }
  for await (const opened of openContainer(outer, () => outer.stream(), { children, ...options })) {
    if ('trouble' in opened) yield opened
    else if ('beside' in opened) continue
    else if (opened.same && outer.hints)
      yield* preview({ ...opened.piece, hints: { ...outer.hints, ...opened.piece.hints } }, depth, children, options)
    else yield* preview(opened.piece, depth, children, options)
  }
}

async function whole(piece: Piece): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of piece.stream()) chunks.push(chunk)
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}
