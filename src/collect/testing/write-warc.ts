/** Writes WARC records for tests and samples, true ones and broken ones. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { base32 } from '../from/warc/digest.ts'

export interface RecordToWrite {
  readonly url: string
  readonly body: string | Uint8Array
  readonly type?: string
  readonly status?: number
  readonly date?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly warcHeaders?: Readonly<Record<string, string>>
  /** A wrong length. */
  readonly saysLength?: number
  /** A wrong digest. */
  readonly saysDigest?: string
}

/** The digest of a body as archives write it. */
export const sha1Of = (bytes: Uint8Array): string => `sha1:${base32(createHash('sha1').update(bytes).digest())}`

/** One record, unpacked. */
export function writeRecord(record: RecordToWrite): Buffer {
  const body = Buffer.from(record.body as Uint8Array)
  const headers = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...record.headers })
  const http = `HTTP/1.1 ${record.status ?? 200} OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  const block = Buffer.concat([Buffer.from(http), body])
  const facts = Object.entries({
    'WARC-Type': record.type ?? 'response',
    'WARC-Target-URI': record.url,
    'WARC-Date': record.date ?? '2024-03-05T06:07:08Z',
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(record.url).digest('hex')}>`,
    'WARC-Payload-Digest': record.saysDigest ?? sha1Of(body),
    'WARC-Block-Digest': sha1Of(block),
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(record.saysLength ?? block.length),
    ...record.warcHeaders,
  })
  const head = `WARC/1.1\r\n${facts.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

/** A whole archive; `packed` = one gzip member a record. */
export const writeWarc = (records: readonly RecordToWrite[], packed: boolean): Buffer =>
  Buffer.concat(records.map((record) => (packed ? gzipSync(writeRecord(record)) : writeRecord(record))))
