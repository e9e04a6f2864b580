/**
 * The record of an exchange as a WARC: every request and every answer, redirects too, as they went over the wire.
 *
 * The page alone could have been anything; with headers, times and digests around it anybody can read it with the tools
 * that archives use (ISO 28500).
 */
import { createHash, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Fetched, Hop } from '../../model/index.ts'
import { base32 } from '../from/warc/digest.ts'

const line = '\r\n'

/** The exchange as a `.warc.gz`, one member a record; null when the fetch kept no hops. */
export function exchangeWarc(told: Fetched): Uint8Array | null {
  if (!told.hops || told.hops.length === 0) return null
  const records = told.hops.flatMap((hop) => {
    const id = `<urn:uuid:${randomUUID()}>`
    return [
      record('response', hop.url, told.fetchedAt, id, answerOf(hop), hop.body),
      record('request', hop.url, told.fetchedAt, `<urn:uuid:${randomUUID()}>`, questionOf(hop), null, id),
    ]
  })
  return Buffer.concat([info(told.fetchedAt), ...records].map((one) => gzipSync(one)))
}

function info(date: string): Buffer {
  const body = Buffer.from(`software: Hearsay${line}format: WARC File Format 1.1${line}`)
  return whole(
    {
      'WARC-Type': 'warcinfo',
      'WARC-Record-ID': `<urn:uuid:${randomUUID()}>`,
      'WARC-Date': date,
      'Content-Type': 'application/warc-fields',
    },
    body,
  )
}

function record(type: string, url: string, date: string, id: string, head: string, body: Uint8Array | null, answers?: string): Buffer {
  const block = Buffer.concat([Buffer.from(head, 'latin1'), body ?? new Uint8Array()])
  const facts = {
    'WARC-Type': type,
    'WARC-Record-ID': id,
    'WARC-Target-URI': url,
    'WARC-Date': date,
    ...(answers ? { 'WARC-Concurrent-To': answers } : {}),
    'WARC-Block-Digest': sha1(block),
    ...(body ? { 'WARC-Payload-Digest': sha1(body) } : {}),
    'Content-Type': `application/http; msgtype=${type}`,
  }
  return whole(facts, block)
}

function whole(facts: Readonly<Record<string, string>>, block: Uint8Array): Buffer {
  const headers = Object.entries({ ...facts, 'Content-Length': String(block.length) }).map(([name, value]) => `${name}: ${value}${line}`)
  return Buffer.concat([Buffer.from(`WARC/1.1${line}${headers.join('')}${line}`), block, Buffer.from(line + line)])
}

const sha1 = (bytes: Uint8Array): string => `sha1:${base32(createHash('sha1').update(bytes).digest())}`

function questionOf(hop: Hop): string {
  const { host, pathname, search } = new URL(hop.url)
  const headers = Object.entries({ host, ...hop.requestHeaders }).map(([name, value]) => `${name}: ${value}${line}`)
  return `GET ${pathname}${search} HTTP/1.1${line}${headers.join('')}${line}`
}

/** The body is unchunked already; a header that says otherwise would make readers unchunk it again. */
function answerOf(hop: Hop): string {
  const headers = hop.headers.map(
    ([name, value]) => `${name === 'transfer-encoding' ? 'x-hearsay-transfer-encoding' : name}: ${value}${line}`,
  )
  return `HTTP/1.1 ${hop.status} ${line}${headers.join('')}${line}`
}
