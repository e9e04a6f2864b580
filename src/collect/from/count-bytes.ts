/** Counting while unpacking: a stream is cut the moment it is larger than it may be. Shared by all that unpacks. */
import { Trouble } from '../../model/index.ts'
import { archiveLimits } from '../limits.ts'

/** What one unpacked stream may be. `packed` is how many bytes it was unpacked from. */
export interface Allowance {
  readonly path: string
  readonly packed: () => number
  readonly most?: number
}

/** The Trouble of something that unpacks to far more than it is. */
export const bomb = (path: string, what: string) =>
  new Trouble(
    'ARCHIVE_BOMB',
    `${path || 'The archive'} was not unpacked: ${what}.`,
    'The archive is kept as it is. If you trust it, unpack it yourself and add the files.',
    { facts: { path } },
  )

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`

/**
 * Pass a stream on while it stays within limits.
 *
 * @throws {Trouble} `ARCHIVE_BOMB`
 */
export async function* counted(stream: AsyncIterable<Uint8Array>, allowance: Allowance): AsyncIterable<Uint8Array> {
  const most = allowance.most ?? archiveLimits.entryBytes
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > most) throw bomb(allowance.path, `it is larger than ${megabytes(most)}`)
    if (isBomb(bytes, allowance.packed())) throw bomb(allowance.path, `it grows to more than ${archiveLimits.ratio} times its size`)
    yield chunk
  }
}

/** Is this growth more than honest material shows? */
export const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > archiveLimits.ratioFrom && unpacked > archiveLimits.ratio * Math.max(1, packed)

/** The Trouble of an archive, or a thing in it, that cannot be unpacked as it says. */
export const broken = (path: string, why: string, cause?: unknown) =>
  new Trouble(
    'ARCHIVE_BROKEN',
    `${path || 'The archive'} could not be unpacked: ${why}.`,
    'It is kept as it is. Get it again from where it came, or repair it, and add it again.',
    {
      facts: { path },
      cause,
    },
  )
