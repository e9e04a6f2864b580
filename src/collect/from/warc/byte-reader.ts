/** Reads lines and counted bytes from a stream of chunks, and can give bytes back. Bounded by what is asked for. */
export interface ByteReader {
  /** The next line without its end, or null at the end of the stream. Longer lines than `most` come cut. */
  line(most: number): Promise<string | null>
  /** Up to `length` bytes; fewer only at the end. A copy that stays. */
  take(length: number): Promise<Uint8Array>
  /** @returns how many were really there */
  skip(length: number): Promise<number>
  /** Look at the next bytes without taking them. */
  peek(length: number): Promise<Uint8Array>
  giveBack(bytes: Uint8Array): void
  /** Skip to the next place where these bytes stand. @returns how many were skipped, or null when there is none */
  skipTo(mark: Uint8Array): Promise<number | null>
}

interface Held {
  readonly source: AsyncIterator<Uint8Array>
  bytes: Buffer
}

const newline = 10

/** @param chunks bytes in order */
export function readBytes(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const held: Held = { source: chunks[Symbol.asyncIterator](), bytes: Buffer.alloc(0) }
  return {
    take: (length) => take(held, length),
    peek: async (length) => {
      await fill(held, length)
      return held.bytes.subarray(0, length)
    },
    giveBack: (bytes) => {
      held.bytes = Buffer.concat([bytes, held.bytes])
    },
    line: (most) => line(held, most),
    skip: (length) => skip(held, length),
    skipTo: (mark) => skipTo(held, mark),
  }
}

/** One more chunk. @returns false at the end */
async function pull(held: Held): Promise<boolean> {
  const next = await held.source.next()
  if (next.done) return false
  held.bytes =
    held.bytes.length === 0
      ? Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length)
      : Buffer.concat([held.bytes, next.value])
  return true
}

/** As many chunks as it takes, joined once. */
async function fill(held: Held, length: number): Promise<void> {
  const parts: Uint8Array[] = [held.bytes]
  let have = held.bytes.length
  while (have < length) {
    const next = await held.source.next()
    if (next.done) break
    parts.push(next.value)
    have += next.value.length
  }
  if (parts.length > 1) held.bytes = Buffer.concat(parts)
}

async function take(held: Held, length: number): Promise<Uint8Array> {
  await fill(held, length)
  const taken = new Uint8Array(held.bytes.subarray(0, length))
  held.bytes = held.bytes.subarray(length)
  return taken
}

async function line(held: Held, most: number): Promise<string | null> {
  let end = held.bytes.indexOf(newline)
  while (end < 0 && held.bytes.length < most && (await pull(held))) end = held.bytes.indexOf(newline)
  if (held.bytes.length === 0) return null
  const length = end < 0 || end > most ? Math.min(held.bytes.length, most) : end + 1
  return Buffer.from(await take(held, length))
    .toString('utf8')
    .replace(/\r?\n$/, '')
}

async function skip(held: Held, length: number): Promise<number> {
  let left = length
  while (left > held.bytes.length) {
    left -= held.bytes.length
    held.bytes = Buffer.alloc(0)
    if (!(await pull(held))) return length - left
  }
  held.bytes = held.bytes.subarray(left)
  return length
}

async function skipTo(held: Held, mark: Uint8Array): Promise<number | null> {
  for (let skipped = 0; ; ) {
    const at = held.bytes.indexOf(mark)
    if (at >= 0) {
      held.bytes = held.bytes.subarray(at)
      return skipped + at
    }
    const kept = Math.min(held.bytes.length, mark.length - 1)
    skipped += held.bytes.length - kept
    held.bytes = held.bytes.subarray(held.bytes.length - kept)
    if (await pull(held)) continue
    held.bytes = Buffer.alloc(0)
    return null
  }
}
