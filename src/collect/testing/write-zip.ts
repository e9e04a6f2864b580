/** Writes ZIP files for tests, honest ones and liars: every field of an entry can be given a wrong value. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface EntryToWrite {
  readonly name: string | Uint8Array
  readonly bytes: Uint8Array | string
  readonly stored?: boolean
  /** Wrong values. */
  readonly saysSize?: number
  readonly saysSum?: number
  readonly flags?: number
  readonly method?: number
  /** Unix mode, e.g. 0o120777 for a link. */
  readonly mode?: number
  /** Point at the bytes of the entry with this index instead of its own. */
  readonly sharesBytesOf?: number
}

const bytesOf = (text: Uint8Array | string) => (typeof text === 'string' ? Buffer.from(text) : Buffer.from(text))

function fields(parts: readonly Field[]): Buffer {
  const into = Buffer.alloc(parts.reduce((sum, [, size]) => sum + size, 0))
  let at = 0
  for (const [value, size] of parts) {
    if (size === 2) into.writeUInt16LE(value, at)
    else into.writeUInt32LE(value >>> 0, at)
    at += size
  }
  return into
}

type Field = readonly [value: number, size: 2 | 4]

/** What the local and the central header say alike. */
function common(entry: EntryToWrite, name: Buffer, plain: Buffer, packed: Buffer): Field[] {
  const method = entry.method ?? (entry.stored ? 0 : 8)
  const sizes: Field[] = [
    [packed.length, 4],
    [entry.saysSize ?? plain.length, 4],
  ]
  return [[entry.flags ?? 0x800, 2], [method, 2], [0, 2], [0x21, 2], [entry.saysSum ?? crc32(plain), 4], ...sizes, [name.length, 2], [0, 2]]
}

/** A whole ZIP file. */
export function writeZip(entries: readonly EntryToWrite[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  const offsets: number[] = []
  let at = 0
  for (const entry of entries) {
    const name = bytesOf(entry.name)
    const plain = bytesOf(entry.bytes)
    const packed = entry.stored ? plain : deflateRawSync(plain)
    const facts = common(entry, name, plain, packed)
    const header = Buffer.concat([fields([[0x04034b50, 4], [20, 2], ...facts]), name])
    const offset = entry.sharesBytesOf === undefined ? at : (offsets[entry.sharesBytesOf] ?? 0)
    offsets.push(offset)
    const rest: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [((entry.mode ?? 0o100644) << 16) >>> 0, 4],
      [offset, 4],
    ]
    central.push(fields([[0x02014b50, 4], [(3 << 8) | 20, 2], [20, 2], ...facts, ...rest]), name)
    if (entry.sharesBytesOf !== undefined) continue
    local.push(header, packed)
    at += header.length + packed.length
  }
  return Buffer.concat([...local, ...central, ending(entries.length, Buffer.concat(central).length, at)])
}

const ending = (entries: number, directory: number, at: number) =>
  fields([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [entries, 2],
    [entries, 2],
    [directory, 4],
    [at, 4],
    [0, 2],
  ])
