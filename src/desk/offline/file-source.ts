/** Bytes of a file or of standard input, with limits. */
import { createReadStream } from 'node:fs'
import { Trouble } from '../../model/index.ts'

export interface FileSource {
  /** A path, or `-` for standard input. */
  readonly path: string
  /** How the system knows it, where `path` is not UTF-8 there. */
  readonly at?: Buffer
}

const mostBytes = 500 * 1_048_576

/** @throws {Trouble} `FILE_UNREADABLE`, `FILE_TOO_LARGE` */
export async function readSource({ path }: FileSource): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > mostBytes) break
    }
  } catch (cause) {
    throw new Trouble(
      'FILE_UNREADABLE',
      `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      'Check the path and that you may read it.',
      { cause },
    )
  }
  if (size > mostBytes)
    throw new Trouble(
      'FILE_TOO_LARGE',
      `${path} is larger than ${mostBytes / 1_048_576} MB.`,
      'Add it to a store (`hearsay add`), which reads large archives piece by piece.',
    )
  return Buffer.concat(chunks)
}
