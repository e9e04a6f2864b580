/** One entry: content line, commitment in the bundle, hash in the tile. Two that agree convict the third. */
import { type ContentLine, commitmentOf, erasedLine, parseLine } from '../journal/content.ts'
import { type Hash, hashLeaf } from '../journal/merkle.ts'
import { bundleEntry, bundleEntryBytes, bundleFile, contentFile, hashBytes, tileFile } from '../journal/tiles.ts'
import { sameHash } from '../journal/verify-proof.ts'
import { type Faults, firstDifference } from './faults.ts'
import { findChangedByte } from './find-byte.ts'

export interface EntryWitnesses {
  readonly journal: string
  /** File number and place in the file. */
  readonly n: number
  readonly at: number
  readonly index: number
  readonly line: ContentLine | null
  /** The file's lines are not where they should be: a neighbour's fault, not this entry's. */
  readonly shifted: boolean
  readonly bundle: Buffer
  readonly tile: Buffer
}

/** @returns the leaf hash that is most probably the right one */
export function judgeEntry(seen: EntryWitnesses, faults: Faults): Hash {
  const packed = seen.bundle.subarray(seen.at * bundleEntryBytes, (seen.at + 1) * bundleEntryBytes)
  const commitment = packed.subarray(2)
  const stored = seen.tile.subarray(seen.at * hashBytes, (seen.at + 1) * hashBytes)
  const erased = seen.line?.bytes.toString('latin1') === erasedLine
  const said = seen.line && !erased ? commitmentOf(seen.line.bytes) : null
  const bundleFits =
    packed.length === bundleEntryBytes && sameHash(packed, bundleEntry(commitment)) && sameHash(hashLeaf(commitment), stored)
  if (said) {
    const own = hashLeaf(said)
    if (sameHash(own, stored) || sameHash(bundleEntry(said), packed)) {
      checkBundle(seen, packed, said, faults)
      checkStored(seen, stored, own, faults)
      checkPlace(seen, faults)
      return own
    }
  }
  if (!erased && seen.line) blameLine(seen, commitment, faults)
  if (!bundleFits && stored.length === hashBytes && packed.length === bundleEntryBytes) blameEither(seen, faults)
  return stored.length === hashBytes ? stored : hashLeaf(commitment)
}

function checkBundle(seen: EntryWitnesses, packed: Buffer, said: Hash, faults: Faults): void {
  const byte = firstDifference(packed, bundleEntry(said))
  if (byte === null || packed.length < bundleEntryBytes) return
  faults.add(
    'entry-changed',
    bundleFile(seen.journal, seen.n),
    seen.at * bundleEntryBytes + byte,
    `The commitment of entry ${seen.index} was changed; its content and leaf hash agree.`,
  )
}

function checkStored(seen: EntryWitnesses, stored: Buffer, own: Hash, faults: Faults): void {
  const byte = firstDifference(stored, own)
  if (byte === null || stored.length < hashBytes) return
  faults.add(
    'entry-changed',
    tileFile(seen.journal, 0, seen.n),
    seen.at * hashBytes + byte,
    `The leaf hash of entry ${seen.index} was changed; its content and commitment agree.`,
  )
}

/** The entry is whole, but is it in its place? */
function checkPlace(seen: EntryWitnesses, faults: Faults): void {
  const said = seen.line ? parseLine(seen.line.bytes) : null
  if (said === null || said === 'erased' || said.index === seen.index) return
  faults.add(
    'log-reordered',
    contentFile(seen.journal, seen.n),
    seen.line?.start ?? null,
    `Entry ${said.index} stands in the place of entry ${seen.index}.`,
  )
}

function blameLine(seen: EntryWitnesses, commitment: Buffer, faults: Faults): void {
  const line = seen.line
  if (!line) return
  const said = parseLine(line.bytes)
  const file = contentFile(seen.journal, seen.n)
  if (said !== null && said !== 'erased' && said.index !== seen.index) {
    faults.add('log-reordered', file, line.start, `Entry ${said.index} stands in the place of entry ${seen.index}.`)
    return
  }
  const byte = line.whole ? findChangedByte(line.bytes, commitment) : null
  const end = line.start + line.bytes.length
  // Lines that ran together end in a newline that was overwritten.
  const joined = said === null && seen.shifted ? joinedAt(line, commitment) : null
  const at = byte ?? joined
  faults.add(
    'entry-changed',
    file,
    at === null ? null : line.start + at,
    `The content of entry ${seen.index} (bytes ${line.start} to ${end}) is not what was committed to.`,
  )
}

/** Length of the head of the line that is what was committed to; null when there is none. */
function joinedAt(line: ContentLine, commitment: Buffer): number | null {
  for (let end = line.bytes.indexOf('}', 0); end >= 0; end = line.bytes.indexOf('}', end + 1)) {
    if (sameHash(commitmentOf(line.bytes.subarray(0, end + 1)), commitment)) return end + 1
  }
  return null
}

/** With the content erased or changed too, two witnesses are left and contradict each other. */
function blameEither(seen: EntryWitnesses, faults: Faults): void {
  faults.add(
    'entry-changed',
    bundleFile(seen.journal, seen.n),
    seen.at * bundleEntryBytes,
    `Commitment and leaf hash of entry ${seen.index} contradict each other, and its content cannot tell which is right.`,
  )
}
