/**
 * What is this? Told by the first bytes; the name helps only where content cannot say (Markdown, a style sheet).
 *
 * A file's name is what somebody called it. Sound named `.txt` is sound; a page named `.pdf` is a page.
 */
import { constants, inflateRawSync } from 'node:zlib'
import type { Head, Recognised } from './contract.ts'
import { gzipHeader, isGzip } from './from/gzip-header.ts'
import { collectors } from './from/registry.ts'
import { headBytes } from './limits.ts'

const unknownKind: Recognised = { type: 'application/octet-stream', collector: 'none', role: 'other' }

/**
 * @param head the first bytes, 64 kB are enough
 * @param name file name as it came, or null
 */
export function recognise(head: Uint8Array, name: string | null): Recognised {
  const prepared = prepareHead(head, name)
  if (head.length === 0) return { ...unknownKind, type: 'application/x-empty' }
  for (const collector of collectors) {
    const found = collector.recognises(prepared)
    if (found) return { ...found, collector: collector.name }
  }
  return unknownKind
}

/** Make the first bytes ready for the collectors. */
export function prepareHead(bytes: Uint8Array, name: string | null): Head {
  const head = bytes.subarray(0, headBytes)
  const wide = utf16(head)
  const latin = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  const text = (wide ? new TextDecoder(wide).decode(head) : latin).replace(/^(?:\ufeff|\xef\xbb\xbf)/, '')
  const binary = !looksTextual(head)
  return { bytes: head, latin, text, textual: wide !== null || !binary, binary, unpacked: unpackedStart(head), name }
}

/** What gzip holds at its start: four kilobytes of it, so that not even a bomb can grow beyond a few megabytes. */
function unpackedStart(head: Uint8Array): string | null {
  if (!isGzip(head)) return null
  const header = gzipHeader(head)
  if (header === null) return ''
  try {
    return inflateRawSync(head.subarray(header, header + 4096), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1', 0, 4096)
  } catch {
    return ''
  }
}

/** UTF-16 by its mark, or by zero bytes that stand almost only on one side of each pair. */
function utf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const looked = head.subarray(0, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < looked.length; at++) if (looked[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const pairs = looked.length / 2
  if (pairs < 4) return null
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

/** A stray zero byte does not make a page binary (old exports hold some); one in a hundred does. */
function looksTextual(head: Uint8Array): boolean {
  let odd = 0
  for (const byte of head) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b) odd++
  return odd <= head.length * 0.01
}
