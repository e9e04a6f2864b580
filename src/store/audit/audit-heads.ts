/** The heads of the log: is each checkpoint whole, signed by the log's own key, and is that key the one of the first entry? */
import fs from 'node:fs'
import path from 'node:path'
import type { Checkpoint } from '../../model/event.ts'
import { commitmentOf, parseLine, readLines } from '../journal/content.ts'
import { readKept, readLatest } from '../journal/heads.ts'
import { hasKey, readPublicKey, readSigner } from '../journal/key.ts'
import { isOwnSpelling, verifierLine, verifyCheckpoint } from '../journal/note.ts'
import { readCommitment } from '../journal/tiles.ts'
import { sameHash } from '../journal/verify-proof.ts'
import type { Faults } from './faults.ts'

export interface Heads {
  /** Checkpoints with a good signature, smallest first. */
  readonly signed: readonly Checkpoint[]
  readonly latest: Checkpoint | null
}

/** @param size entries that the log has at least */
export function auditHeads(journal: string, size: number, faults: Faults): Heads {
  const key = auditKey(journal, size, faults)
  const latest = readLatest(journal)
  if (!latest && size > 1)
    faults.add('signature', path.join(journal, 'checkpoint'), null, 'The latest checkpoint is missing or is no checkpoint.')
  const heads = [...(latest ? [{ where: path.join(journal, 'checkpoint'), checkpoint: latest }] : []), ...readKeptStrictly(journal, faults)]
  const signed = heads.filter(({ where, checkpoint }) => {
    // Without a key (of which was told) the roots can still be compared.
    if (!key || (checkpoint.origin === key.origin && isOwnSpelling(checkpoint) && verifyCheckpoint(checkpoint, key.publicKey))) return true
    faults.add('signature', where, null, `The checkpoint of ${checkpoint.size} entries is not signed by the key of this log.`)
    return false
  })
  return { signed: signed.map(({ checkpoint }) => checkpoint).sort((a, b) => a.size - b.size), latest }
}

/** The public key, unless it is missing, broken, or not the one that the log was begun with. */
function auditKey(journal: string, size: number, faults: Faults): { origin: string; publicKey: Uint8Array } | null {
  const file = path.join(journal, 'key.pub.pem')
  const key = readPublicKey(journal)
  if (!key) {
    if (size > 0) faults.add('signature', file, null, 'The public key is missing or is no key.')
    return null
  }
  const begun = size > 0 ? firstOrigin(journal) : null
  if (begun !== null && begun !== key.origin) {
    faults.add('signature', file, null, `The key is that of ${key.origin}; the log was begun by ${begun}.`)
    return null
  }
  const verifier = path.join(journal, 'verifier')
  if (readText(verifier) !== `${verifierLine(key.origin, key.publicKey)}\n`) {
    faults.add('signature', verifier, null, 'The verifier line is not that of the public key.')
  }
  if (hasKey(journal) && !privateFits(journal, key.origin)) {
    faults.add('signature', path.join(journal, 'key.pem'), null, 'The private key cannot be read or does not belong to the public key.')
  }
  return key
}

/** Origin in the first entry; null when that entry is not as it was committed to (of which the log's audit tells). */
function firstOrigin(journal: string): string | null {
  const line = readLines(journal, 0)[0]
  const commitment = readCommitment(journal, 0)
  if (!line || !commitment || !sameHash(commitmentOf(line.bytes), commitment)) return null
  const said = parseLine(line.bytes)
  return said !== null && said !== 'erased' && said.event.what.kind === 'store-opened' ? said.event.what.store : null
}

function privateFits(journal: string, origin: string): boolean {
  try {
    return readSigner(journal).origin === origin
  } catch {
    return false
  }
}

function readText(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
}

function readKeptStrictly(journal: string, faults: Faults): { where: string; checkpoint: Checkpoint }[] {
  return readKept(journal).flatMap(({ where, checkpoint }) => {
    if (!checkpoint) faults.add('signature', where, null, 'A checkpoint that was given out cannot be read any more.')
    return checkpoint ? [{ where, checkpoint }] : []
  })
}
