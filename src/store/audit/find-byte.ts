/**
 * Which byte was changed? Only the hash of the right bytes is known, so every single change is tried until the hash fits.
 *
 * A custody entry is a few hundred bytes: some ten thousand hashings. Where the work would be too much, or more than one
 * byte was changed, the answer is that it cannot be told.
 */
import { createHash } from 'node:crypto'
import { sameHash } from '../journal/verify-proof.ts'

/** Bytes hashed at most before giving up. */
const mostHashing = 400_000_000

/** Where a byte was changed, and all bytes as they were before. */
export interface Found {
  readonly byte: number
  readonly before: Uint8Array
}

/**
 * The one byte whose change brings back the hash; null when there is none or it would take too long.
 *
 * @param sha256 32 bytes, of the right content
 */
export function findChangedByte(bytes: Uint8Array, sha256: Uint8Array): Found | null {
  const flips = [1, 2, 4, 8, 16, 32, 64, 128]
  const perTry = bytes.length / 2 + 64
  const affordable = (tries: number) => tries * bytes.length * perTry <= mostHashing
  if (affordable(255))
    return tryChanges(
      bytes,
      sha256,
      Array.from({ length: 255 }, (_, at) => at + 1),
    )
  return affordable(8) ? tryChanges(bytes, sha256, flips) : null
}

function tryChanges(bytes: Uint8Array, sha256: Uint8Array, changes: readonly number[]): Found | null {
  const trial = Uint8Array.from(bytes)
  const before = createHash('sha256')
  for (const [at, byte] of bytes.entries()) {
    for (const change of changes) {
      trial[at] = byte ^ change
      if (sameHash(before.copy().update(trial.subarray(at)).digest(), sha256)) return { byte: at, before: trial }
    }
    trial[at] = byte
    before.update(bytes.subarray(at, at + 1))
  }
  return null
}
