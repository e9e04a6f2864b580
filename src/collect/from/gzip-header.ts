/** The header of a gzip member (RFC 1952, 2.3), so that members can be unpacked one at a time. */

/** Do these bytes begin like gzip? */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8

/** Length of a gzip header, or null when there is none (RFC 1952, 2.3). */
export function gzipHeader(bytes: Uint8Array): number | null {
  const flags = bytes[3] ?? 0xff
  if (!isGzip(bytes) || (flags & 0xe0) !== 0) return null
  let at = 10
  if (flags & 4) at += 2 + (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return null
    at = end + 1
  }
  if (flags & 2) at += 2
  return at <= bytes.length ? at : null
}
