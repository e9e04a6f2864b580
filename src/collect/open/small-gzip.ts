/** Gzip of ordinary size, unpacked in memory: folders of `page.html.gz` hold thousands, and a spool for each would cost more than the page. */
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { bomb, broken, isBomb } from '../from/count-bytes.ts'
import { type Piece, pieceOfBytes } from './piece.ts'

const unpack = promisify(gunzip)
const packedBytes = 4_000_000
const unpackedBytes = 64_000_000

/** Is this a gzip that may be unpacked at once? */
export const isSmallGzip = (piece: Piece): boolean => piece.kind.collector === 'gzip' && piece.bytes <= packedBytes

/**
 * What is inside. @returns null when it is larger than fits in memory: then it goes through the spool
 *
 * @throws {Trouble} `ARCHIVE_BOMB`, `ARCHIVE_BROKEN`
 */
export async function openSmallGzip(piece: Piece, bytes: AsyncIterable<Uint8Array>): Promise<Piece | null> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  const name = piece.name?.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') || 'unpacked'
  const path = `${piece.path}!${name}`
  try {
    const unpacked = await unpack(Buffer.concat(chunks), { maxOutputLength: unpackedBytes })
    if (isBomb(unpacked.length, piece.bytes)) throw bomb(path, 'it grows to more than 200 times its size')
    return pieceOfBytes(unpacked, { name, path })
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code ?? ''
    if (code === 'ERR_BUFFER_TOO_LARGE') return null
    if (!code.startsWith('Z_')) throw thrown
    throw broken(path, code === 'Z_BUF_ERROR' ? 'it ends in the middle' : 'its gzip is damaged', thrown)
  }
}
