/**
 * Packed JSON: readings are long and repetitive (a note on every finding), so they are deflated before they are kept.
 * The first byte says how, so that the way can change without a new schema.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const plain = 0
const deflated = 1
const worthwhile = 600

/** A value as bytes; give it back with `unpack`. */
export function pack(value: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(value))
  if (text.length < worthwhile) return Buffer.concat([Uint8Array.of(plain), text])
  return Buffer.concat([Uint8Array.of(deflated), deflateRawSync(text, { level: 1 })])
}

/** The value that was packed. The caller says what it is: only our own rows are unpacked. */
export function unpack<T>(bytes: unknown): T {
  const packed = Buffer.from(bytes as Uint8Array)
  const text = packed[0] === deflated ? inflateRawSync(packed.subarray(1)) : packed.subarray(1)
  return JSON.parse(text.toString('utf8')) as T
}
