/** An HTTP response as it was recorded: status, headers, and the body as the page had it (unchunked, unpacked, within limits). */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

export interface HttpResponse {
  readonly status: number
  /** Lower-case names; repeated headers joined. */
  readonly headers: Readonly<Record<string, string>>
  /** As recorded. */
  readonly raw: Uint8Array
  /** Without transfer and content encoding; null when it cannot be unpacked or is too large. */
  readonly body: Uint8Array | null
}

const headBytes = 262_144
const bodyBytes = 100_000_000

/** @returns null when this is no HTTP response */
export function readHttpResponse(block: Uint8Array): HttpResponse | null {
  const start = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, headBytes)).toString('latin1')
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(start)
  if (!status) return null
  const end = /\r?\n\r?\n/.exec(start)
  const headers = readHeaderLines(end ? start.slice(0, end.index) : start)
  const raw = block.subarray(end ? end.index + end[0].length : block.length)
  const entity = /chunked/i.test(headers['transfer-encoding'] ?? '') ? unchunk(raw) : raw
  return { status: Number(status[1]), headers, raw, body: unpackBody(entity, headers['content-encoding'] ?? '') }
}

/** Header lines after the first one. */
function readHeaderLines(text: string): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const line of text.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return headers
}

/** Undo chunked transfer. Archives often hold the body unchunked under a chunked header: then it is left as it is. */
export function unchunk(raw: Uint8Array): Uint8Array {
  const whole = Buffer.from(raw.buffer, raw.byteOffset, raw.length)
  const parts: Uint8Array[] = []
  for (let at = 0; ; ) {
    const line = /^([0-9a-f]{1,8})[^\r\n]{0,200}\r\n/i.exec(whole.toString('latin1', at, at + 256))
    if (!line) return parts.length === 0 ? raw : Buffer.concat(parts)
    const size = Number.parseInt(line[1] ?? '', 16)
    at += line[0].length
    if (size === 0) return Buffer.concat(parts)
    parts.push(whole.subarray(at, at + size))
    at += size + 2
    if (at > whole.length) return Buffer.concat(parts)
  }
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array
const deflate: Unpack = (bytes, options) => {
  try {
    return inflateSync(bytes, options)
  } catch {
    return inflateRawSync(bytes, options)
  }
}
const unpackers: Readonly<Record<string, Unpack>> = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate, br: brotliDecompressSync }

/** Undo content encoding. A body that is no such thing at all (stored unpacked) is left as it is. */
export function unpackBody(entity: Uint8Array, encoding: string): Uint8Array | null {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity')
  if (names.length > 2) return null
  let bytes = entity
  for (const name of names.reverse()) {
    const unpack = unpackers[name]
    if (!unpack) return null
    try {
      bytes = unpack(bytes, { maxOutputLength: bodyBytes })
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
      return looksUnpacked(bytes) ? bytes : null
    }
  }
  return bytes
}

const looksUnpacked = (bytes: Uint8Array): boolean => /^\s*</.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
