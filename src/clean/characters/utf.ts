/** What the bytes themselves say: byte order marks, UTF-16 by its zero bytes, UTF-8 by its rules. */

/** The character set of a byte order mark, or null. */
export function bomCharset(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return null
}

const sampled = 65_536

/** UTF-16 without a mark: in one of the two places nearly every byte is a small one (0 for Latin, 4 for Cyrillic). */
export function utf16Charset(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length & ~1, sampled)
  if (end < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < end; at += 2) {
    if ((bytes[at] ?? 0) <= 6) even++
    if ((bytes[at + 1] ?? 0) <= 6) odd++
  }
  const pairs = end / 2
  if (odd > pairs * 0.7 && even < pairs * 0.2) return 'utf-16le'
  if (even > pairs * 0.7 && odd < pairs * 0.2) return 'utf-16be'
  return null
}

/** Well-formed sequences of two bytes and more, and bytes that fit nowhere. */
export interface Utf8Count {
  readonly good: number
  readonly bad: number
}

function lengthOf(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false
  return true
}

/** Count them over all bytes; one pass. A sequence cut off at the very end is not bad. */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let good = 0
  let bad = 0
  let at = 0
  while (at < bytes.length) {
    const first = bytes[at] ?? 0
    if (first < 0x80) at++
    else {
      const length = lengthOf(first)
      if (length > 0 && continues(bytes, at + 1, length - 1)) {
        good++
        at += length
      } else {
        if (at + 4 < bytes.length) bad++
        at++
      }
    }
  }
  return { good, bad }
}

/** Share of bytes that no text has: NUL and other controls but tab, line ends, form feed and escape. */
export function controlShare(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, sampled)
  let controls = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return end === 0 ? 0 : controls / end
}
