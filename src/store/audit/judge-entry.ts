/** One entry: content line, commitment in the bundle, hash in the tile. Two that agree convict the third. */
import type { CustodyEvent } from '../../model/event.ts'
import { type ContentLine, commitmentOf, erasedLine, parseLine } from '../journal/content.ts'
import { type Hash, hashLeaf } from '../journal/merkle.ts'
import { bundleEntry, bundleEntryBytes, bundleFile, contentFile, hashBytes, readCommitment, tileFile } from '../journal/tiles.ts'
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
  /** The line is one of a missing end, of which was told already. */
  readonly cut: boolean
  readonly bundle: Buffer
  readonly tile: Buffer
}

/** What is most probably true of an entry. */
export interface Judged {
  readonly leaf: Hash
  /** Its event, as it was committed to; `erased`; null when it cannot be known any more. */
  readonly event: CustodyEvent | 'erased' | null
}

/** Judge one entry, and say what is wrong with it. */
export function judgeEntry(seen: EntryWitnesses, faults: Faults): Judged {
  const packed = seen.bundle.subarray(seen.at * bundleEntryBytes, (seen.at + 1) * bundleEntryBytes)
  const stored = seen.tile.subarray(seen.at * hashBytes, (seen.at + 1) * hashBytes)
  const erased = seen.line?.bytes.toString('latin1') === erasedLine
  if (seen.line && !erased) {
    const said = commitmentOf(seen.line.bytes)
    const own = hashLeaf(said)
    if (sameHash(own, stored) || sameHash(bundleEntry(said), packed)) {
      checkBundle(seen, packed, said, faults)
      checkStored(seen, stored, own, faults)
      checkPlace(seen, faults)
      return { leaf: own, event: eventOf(seen.line.bytes) }
    }
  }
  return judgeWithoutContent(seen, packed, stored, { erased, faults })
}

/** The content is erased, missing or not what was committed to: bundle and tile are left. */
function judgeWithoutContent(
  seen: EntryWitnesses,
  packed: Buffer,
  stored: Buffer,
  { erased, faults }: { erased: boolean; faults: Faults },
): Judged {
  const commitment = packed.subarray(2)
  const whole = stored.length === hashBytes && packed.length === bundleEntryBytes
  const agree = sameHash(packed, bundleEntry(commitment)) && sameHash(hashLeaf(commitment), stored)
  if (whole && !agree) blameEither(seen, faults)
  const leaf = stored.length === hashBytes ? stored : hashLeaf(commitment)
  if (erased) return { leaf, event: 'erased' }
  if (seen.line) return { leaf, event: blameLine(seen, seen.line, commitment, faults) }
  if (!seen.cut) faults.add('log-cut', contentFile(seen.journal, seen.n), null, `The content of entry ${seen.index} was taken out.`)
  return { leaf, event: null }
}

function eventOf(line: Uint8Array): CustodyEvent | null {
  const said = parseLine(line)
  return said === null || said === 'erased' ? null : said.event
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

/** @returns the event as it was, where the one changed byte is found or the line only stands in a wrong place */
function blameLine(seen: EntryWitnesses, line: ContentLine, commitment: Buffer, faults: Faults): CustodyEvent | null {
  const said = parseLine(line.bytes)
  const file = contentFile(seen.journal, seen.n)
  if (said !== null && said !== 'erased' && said.index !== seen.index && belongsTo(seen.journal, line, said.index)) {
    faults.add('log-reordered', file, line.start, `Entry ${said.index} stands in the place of entry ${seen.index}.`)
    return said.event
  }
  const found = faults.early() ? findChangedByte(line.bytes, commitment) : null
  const text = `The content of entry ${seen.index} (bytes ${line.start} to ${line.start + line.bytes.length}) is not what was committed to.`
  faults.add('entry-changed', file, found ? line.start + found.byte : null, text)
  return found ? eventOf(found.before) : null
}

/** Is the line what was committed to at another place? */
function belongsTo(journal: string, line: ContentLine, index: number): boolean {
  const there = Number.isSafeInteger(index) && index >= 0 ? readCommitment(journal, index) : null
  return there !== null && sameHash(there, commitmentOf(line.bytes))
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
