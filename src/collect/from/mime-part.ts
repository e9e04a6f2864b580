/** One part of a MIME message: its headers, its bytes with the transfer encoding undone, and the parts inside it. */

/** Headers by lower-case name; the last of a name wins. */
export type MimeHeaders = Readonly<Record<string, string>>

export interface MimePart {
  readonly headers: MimeHeaders
  /** Media type, lower case, without parameters. */
  readonly type: string
  readonly charset: string | null
  /** Still encoded. */
  readonly raw: Buffer
}

const headerBytes = 1_000_000
const mostParts = 20_000

/** Split headers from body. */
export function readPart(bytes: Buffer): MimePart {
  const start = bytes.toString('latin1', 0, headerBytes)
  const end = /\r?\n\r?\n/.exec(start)
  const headers = readHeaders(end ? start.slice(0, end.index) : start)
  const raw = bytes.subarray(end ? end.index + end[0].length : bytes.length)
  const declared = headers['content-type'] ?? ''
  return { headers, type: declared.split(';')[0]?.trim().toLowerCase() ?? '', charset: parameter(declared, 'charset'), raw }
}

function readHeaders(text: string): MimeHeaders {
  const headers: Record<string, string> = Object.create(null)
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim()
  }
  return headers
}

/** A parameter of a header, quoted or not. */
export function parameter(header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return found?.[1] ?? found?.[2] ?? null
}

/** The parts between the boundaries; empty when it is not a multipart. Searched by bytes: no pattern runs over the whole file. */
export function partsOf(part: MimePart): MimePart[] {
  const boundary = parameter(part.headers['content-type'] ?? '', 'boundary')
  if (!part.type.startsWith('multipart/') || !boundary) return []
  const mark = Buffer.from(`--${boundary}`, 'latin1')
  const parts: MimePart[] = []
  let at = part.raw.indexOf(mark)
  while (at >= 0 && parts.length < mostParts) {
    const start = at + mark.length
    if (part.raw.toString('latin1', start, start + 2) === '--') break
    const next = part.raw.indexOf(mark, start)
    const line = part.raw.indexOf('\n', start)
    if (line < 0) break
    const end = next < 0 ? part.raw.length : next
    if (line + 1 <= end) parts.push(readPart(part.raw.subarray(line + 1, end)))
    at = next
  }
  return parts
}

/** Undo the transfer encoding; the character set stays as it is. */
export function decodePart(part: MimePart): Buffer {
  const encoding = (part.headers['content-transfer-encoding'] ?? '').trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(part.raw.toString('latin1'), 'base64')
  if (encoding !== 'quoted-printable') return part.raw
  return unquote(part.raw)
}

function unquote(raw: Buffer): Buffer {
  const out = Buffer.alloc(raw.length)
  let to = 0
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] as number
    if (byte !== 61) {
      out[to++] = byte
      continue
    }
    const next = raw.toString('latin1', at + 1, at + 3)
    if (/^[0-9a-f]{2}$/i.test(next)) {
      out[to++] = Number.parseInt(next, 16)
      at += 2
    } else if (next === '\r\n') at += 2
    else if (next[0] === '\n') at += 1
    else out[to++] = byte
  }
  return out.subarray(0, to)
}
