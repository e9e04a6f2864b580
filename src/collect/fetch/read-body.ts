/**
 * The body of an answer, unpacked while it streams, with both sizes counted: what came over the wire and what it grew to.
 *
 * A few kilobytes of gzip can hold gigabytes; so the limit is tested at every chunk and the stream is cut at once.
 */
import { Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Trouble } from '../../model/index.ts'

/** Limits in bytes. */
export interface BodyLimits {
  readonly wireBytes: number
  readonly unpackedBytes: number
}

/** A body in both its forms; the same bytes where nothing was packed. */
export interface ReadBody {
  readonly unpacked: Uint8Array
  readonly wire: Uint8Array
}

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: () => createInflate(),
  br: () => createBrotliDecompress(),
}

const tooLarge = (url: string, limit: number) =>
  new Trouble(
    'URL_TOO_LARGE',
    `${url} sends more than ${Math.round(limit / 1_000_000)} MB and was cut off.`,
    'Download it with a browser and add the file.',
    { facts: { url, limit } },
  )

/**
 * Read a body whole.
 *
 * @param encoding the `content-encoding` header, or undefined
 * @returns the unpacked bytes, and those that came over the wire
 * @throws {Trouble} `URL_TOO_LARGE`, `URL_FAILED` for encodings that nobody asked for
 */
export async function readBody(body: Readable, encoding: string | undefined, url: string, limits: BodyLimits): Promise<ReadBody> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  const steps = names.reverse().map((name) => unpackers[name])
  if (steps.length > 2 || steps.some((step) => !step)) throw unknownEncoding(url, encoding ?? '')
  const wire: Uint8Array[] = []
  let stream: AsyncIterable<Uint8Array> = keeping(counted(body, limits.wireBytes, url), wire)
  for (const step of steps) if (step) stream = unpacked(stream, step())
  const chunks: Uint8Array[] = []
  for await (const chunk of counted(stream, limits.unpackedBytes, url)) chunks.push(chunk)
  const whole = Buffer.concat(chunks)
  return { unpacked: whole, wire: steps.length === 0 ? whole : Buffer.concat(wire) }
}

async function* keeping(stream: AsyncIterable<Uint8Array>, kept: Uint8Array[]): AsyncIterable<Uint8Array> {
  for await (const chunk of stream) {
    kept.push(chunk)
    yield chunk
  }
}

const unknownEncoding = (url: string, encoding: string) =>
  new Trouble(
    'URL_FAILED',
    `${url} answers in an encoding that was not asked for (${encoding.slice(0, 60)}).`,
    'Save the page in a browser and add the file.',
    {
      facts: { url },
    },
  )

async function* counted(stream: AsyncIterable<Uint8Array>, limit: number, url: string): AsyncIterable<Uint8Array> {
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > limit) throw tooLarge(url, limit)
    yield chunk
  }
}

async function* unpacked(stream: AsyncIterable<Uint8Array>, step: Transform): AsyncIterable<Uint8Array> {
  const source = Readable.from(stream)
  source.on('error', (error) => step.destroy(error))
  source.pipe(step)
  try {
    for await (const chunk of step) yield chunk as Uint8Array
  } finally {
    source.destroy()
  }
}
