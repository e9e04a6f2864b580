/** A small hash for keys and ids that need no secrecy: FNV-1a with a final mix, twice 32 bits. */

function hash32(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d) >>> 0
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39) >>> 0
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Sixteen hexadecimal digits. */
export function hashText(text: string): string {
  return [0, 0x9e3779b9].map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('')
}

/** A number in 0..1 (never 0), the same for the same text: for choosing a sample that others choose too. */
export function drawOf(text: string): number {
  return (hash32(text, 0x51ed270b) + 1) / 4_294_967_297
}
