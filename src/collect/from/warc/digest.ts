/** Digests of WARC records: `sha1:` in base 32 by custom, other algorithms and hexadecimal in practice. */
import { createHash } from 'node:crypto'

const algorithms: Readonly<Record<string, string>> = {
  sha1: 'sha1',
  'sha-1': 'sha1',
  sha256: 'sha256',
  'sha-256': 'sha256',
  md5: 'md5',
  sha512: 'sha512',
  'sha-512': 'sha512',
}
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/**
 * Does this digest belong to one of these bytes?
 *
 * @param said as in the record, e.g. `sha1:3I42H3S6…`
 * @returns null when the algorithm is not known
 */
export function digestFits(said: string, candidates: readonly Uint8Array[]): boolean | null {
  const [name = '', value = ''] = said.split(':')
  const algorithm = algorithms[name.trim().toLowerCase()]
  if (!algorithm || !value) return null
  return candidates.some((bytes) => sameDigest(createHash(algorithm).update(bytes).digest(), value.trim()))
}

function sameDigest(found: Buffer, said: string): boolean {
  const bare = said.replace(/=+$/, '')
  return bare.toLowerCase() === found.toString('hex') || bare.toUpperCase() === base32(found) || said === found.toString('base64')
}

/** RFC 4648, without padding. */
export function base32(bytes: Uint8Array): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += alphabet[(held >> bits) & 31]
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? out + alphabet[(held << (5 - bits)) & 31] : out
}
