/**
 * A `.warc.gz` is many gzip members in a row, one a record. They are unpacked one by one, so that a damaged member
 * costs one record: the search goes on at the next member.
 */
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { isTrouble, type Trouble } from '../../../model/index.ts'
import { broken, counted } from '../count-bytes.ts'
import { gzipHeader, isGzip } from '../gzip-header.ts'
import type { Stretch } from './stretch.ts'

const tryBytes = 256 << 10
const wholeBytes = 8 << 20
const trailer = 8

/** Unpacked bytes of a stretch in order, whether it is packed or not; a member that cannot be unpacked is a Trouble. */
export async function* unpackedChunks(stretch: Stretch): AsyncIterable<Uint8Array | { readonly trouble: Trouble }> {
  let at = 0
  while (at < stretch.bytes) {
    const start = await stretch.read(at, tryBytes)
    const header = gzipHeader(start)
    if (header === null) {
      if (at === 0 && !isGzip(start)) return yield* plainChunks(stretch)
      yield { trouble: broken('', `at byte ${at} there is no gzip member; the search went on behind it`) }
      at = await nextMember(stretch, at + 1)
      continue
    }
    const member = unpackMember(start.subarray(header))
    if ('bytes' in member) {
      yield member.bytes
      at += header + member.used + trailer
    } else if (member.failed === 'larger') at = yield* streamMember(stretch, at, header)
    else {
      yield { trouble: broken('', `the gzip member at byte ${at} is damaged; the search went on behind it`) }
      at = await nextMember(stretch, at + 1)
    }
  }
}

async function* plainChunks(stretch: Stretch): AsyncIterable<Uint8Array> {
  for (let at = 0; at < stretch.bytes; at += tryBytes) yield new Uint8Array(await stretch.read(at, tryBytes))
}

/** What Node gives with `info: true`; its types do not say so. */
interface Inflated {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

function unpackMember(packed: Uint8Array): { bytes: Uint8Array; used: number } | { failed: 'larger' | 'damaged' } {
  try {
    const told = inflateRawSync(packed, { info: true, maxOutputLength: wholeBytes }) as unknown as Inflated
    return { bytes: told.buffer, used: told.engine.bytesWritten }
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code
    return { failed: code === 'Z_BUF_ERROR' || code === 'ERR_BUFFER_TOO_LARGE' ? 'larger' : 'damaged' }
  }
}

/** A member that does not fit at once: streamed, with its growth counted. @returns where the next one begins */
async function* streamMember(stretch: Stretch, at: number, header: number): AsyncGenerator<Uint8Array | { trouble: Trouble }, number> {
  const engine = createInflateRaw()
  let fed = 0
  const feed = async () => {
    for (let from = at + header; from < stretch.bytes && !engine.destroyed && !engine.readableEnded; from += tryBytes) {
      const chunk = new Uint8Array(await stretch.read(from, tryBytes))
      fed += chunk.length
      if (!engine.write(chunk)) await new Promise<void>((go) => void engine.once('drain', go).once('close', go).once('end', go))
    }
    engine.end()
  }
  const feeding = feed().catch((cause) => engine.destroy(cause as Error))
  try {
    yield* counted(engine, { path: '', packed: () => Math.max(engine.bytesWritten, fed - tryBytes), most: Number.POSITIVE_INFINITY })
  } catch (cause) {
    yield { trouble: isTrouble(cause) ? cause : broken('', `the gzip member at byte ${at} is damaged or ends in the middle`, cause) }
    engine.destroy()
    await feeding
    return nextMember(stretch, at + 1)
  }
  const next = at + header + engine.bytesWritten + trailer
  engine.destroy()
  await feeding
  return next
}

/** Where the next member begins that unpacks to something, from here on; the end if there is none. */
async function nextMember(stretch: Stretch, from: number): Promise<number> {
  for (let at = from; at < stretch.bytes; at += tryBytes) {
    const block = await stretch.read(at, tryBytes + 4)
    for (let here = block.indexOf(0x1f); here >= 0 && here < tryBytes; here = block.indexOf(0x1f, here + 1)) {
      if (block[here + 1] === 0x8b && block[here + 2] === 8 && (await beginsRecord(stretch, at + here))) return at + here
    }
  }
  return stretch.bytes
}

async function beginsRecord(stretch: Stretch, at: number): Promise<boolean> {
  const start = await stretch.read(at, 4096)
  const header = gzipHeader(start)
  if (header === null) return false
  try {
    return inflateRawSync(start.subarray(header), { finishFlush: 2 }).subarray(0, 5).toString() === 'WARC/'
  } catch {
    return false
  }
}
