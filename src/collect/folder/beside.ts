/** A file that an export names and that lies beside it: found inside the export's folder, never outside, never through a link. */
import { realpath } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { Beside } from '../contract.ts'
import { type Piece, pieceOfFile } from '../open/piece.ts'

/** @returns null when it is not there, leads out of the folder, or cannot be read */
export async function pieceBeside(folder: string, { beside, hints }: Beside): Promise<Piece | null> {
  const path = join(folder, beside)
  try {
    const home = await realpath(folder)
    const found = await realpath(path)
    if (found !== join(home, beside) || !found.startsWith(home + sep)) return null
    return await pieceOfFile(path, { name: basename(path), path, hints })
  } catch {
    return null
  }
}
