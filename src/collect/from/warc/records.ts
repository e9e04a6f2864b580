/**
 * WARC records one after the other (ISO 28500): headers, and the block where it is wanted.
 *
 * Written by us because a broken record must cost one record and no more: when a length lies, the true end is searched
 * (decision 0041).
 */
import { Trouble } from '../../../model/index.ts'
import { type ByteReader, readBytes } from './byte-reader.ts'

/** One record. `block` is null where nobody wanted it or it is too large. */
export interface WarcRecord {
  readonly headers: Readonly<Record<string, string>>
  readonly type: string
  readonly url: string | null
  readonly date: string | null
  readonly block: Uint8Array | null
  readonly tooLarge: boolean
  /** The length was wrong; the block ends where the next record begins. */
  readonly repaired: boolean
}

export type Read = WarcRecord | { readonly trouble: Trouble; readonly path: string }

const blockBytes = 100_000_000
const lineBytes = 65_536
const mostHeaders = 500
const nextRecord = Buffer.from('WARC/1.')
const ending = Buffer.from('\r\n\r\n')

const recordTrouble = (what: string, path: string) =>
  new Trouble(
    'WARC_RECORD_BROKEN',
    `A record of the archive is broken: ${what}. The rest was read.`,
    'Record the page again, or get the archive again from where it came.',
    {
      facts: { path },
    },
  )

/**
 * Read records.
 *
 * @param wanted whether the block of a record with these headers is needed
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array | { readonly trouble: Trouble }>,
  wanted: (headers: Readonly<Record<string, string>>) => boolean,
): AsyncIterable<Read> {
  const troubles: Trouble[] = []
  const reader = readBytes(onlyBytes(chunks, troubles))
  for (;;) {
    const start = await reader.line(lineBytes)
    for (const trouble of troubles.splice(0)) yield { trouble, path: '' }
    if (start === null) return
    if (start === '') continue
    if (!start.startsWith('WARC/')) {
      yield { trouble: recordTrouble('where one should begin there is something else', ''), path: '' }
      await reader.skipTo(nextRecord)
      continue
    }
    const headers = await readHeaders(reader)
    yield* readBlock(reader, headers, wanted(headers))
  }
}

async function* onlyBytes(
  chunks: AsyncIterable<Uint8Array | { readonly trouble: Trouble }>,
  troubles: Trouble[],
): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    if (chunk instanceof Uint8Array) yield chunk
    else troubles.push(chunk.trouble)
  }
}

async function readHeaders(reader: ByteReader): Promise<Record<string, string>> {
  const headers: Record<string, string> = Object.create(null)
  let last = ''
  for (let count = 0; count < mostHeaders; count++) {
    const line = await reader.line(lineBytes)
    if (line === null || line === '') break
    if (/^[ \t]/.test(line) && last) headers[last] += ` ${line.trim()}`
    else {
      const colon = line.indexOf(':')
      if (colon <= 0) continue
      last = line.slice(0, colon).trim().toLowerCase()
      headers[last] = line.slice(colon + 1).trim()
    }
  }
  return headers
}

async function* readBlock(reader: ByteReader, headers: Record<string, string>, wanted: boolean): AsyncIterable<Read> {
  const said = headers['content-length'] ?? ''
  const url = headers['warc-target-uri']?.replace(/^<(.*)>$/, '$1') ?? null
  const about = { headers, type: headers['warc-type'] ?? '', url, date: headers['warc-date'] ?? null }
  const length = /^\d{1,15}$/.test(said) ? Number(said) : null
  const place = url ?? headers['warc-record-id'] ?? ''
  if (length !== null && (!wanted || length > blockBytes)) {
    const skipped = await reader.skip(length)
    if (skipped < length) yield { trouble: recordTrouble(`the archive ends in the middle of ${place}`, place), path: place }
    else yield { ...about, block: null, tooLarge: wanted, repaired: false }
    return
  }
  const block = await reader.take(length ?? 0)
  if (length === block.length && (await endsHere(reader))) return yield { ...about, block, tooLarge: false, repaired: false }
  const whole = await trueEnd(reader, block)
  if (whole === null)
    yield { trouble: recordTrouble(`${place} says a wrong length (${said || 'none'}), and its end was not found`, place), path: place }
  else {
    yield {
      trouble: recordTrouble(
        `${place} says a wrong length (${said || 'none'}, is ${whole.length}); it was read up to where the next record or the archive ends`,
        place,
      ),
      path: place,
    }
    yield { ...about, block: whole, tooLarge: false, repaired: true }
  }
}

/** A record ends with two line ends, or the next one begins (some tools are careless), or the file ends. */
async function endsHere(reader: ByteReader): Promise<boolean> {
  const next = Buffer.from(await reader.peek(ending.length + nextRecord.length)).toString('latin1')
  return next.startsWith('\r\n\r\n') || /^(?:\r?\n){0,2}(?:WARC\/1\.|$)/.test(next)
}

const withoutEnding = (bytes: Buffer): number =>
  bytes.length - (/(?:\r?\n){0,2}$/.exec(bytes.toString('latin1', bytes.length - 4))?.[0].length ?? 0)

/** Search the end that a wrong length hides: up to the next `WARC/1.` after an empty line, or the end of the file when that is near. */
async function trueEnd(reader: ByteReader, block: Uint8Array): Promise<Uint8Array | null> {
  reader.giveBack(block)
  const seen = Buffer.from(await reader.peek(blockBytes))
  const at = seen.indexOf(Buffer.concat([ending, nextRecord]))
  if (at < 0 && seen.length >= blockBytes) {
    await reader.skipTo(nextRecord)
    return null
  }
  if (at < 0) return Buffer.from((await reader.take(seen.length)).subarray(0, withoutEnding(seen)))
  const whole = await reader.take(at)
  await reader.skip(ending.length)
  return whole
}
