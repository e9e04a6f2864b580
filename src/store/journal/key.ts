/**
 * The log's signing key: made when the store is made, kept beside the log, readable by its owner alone.
 *
 * It shows that two checkpoints come from one desk. It cannot protect the log from whoever holds the machine; heads kept
 * elsewhere do that (docs: limits of the custody log). The origin holds a hash of the key and is also written into the
 * first entry, so that another key cannot quietly take its place.
 */
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Trouble } from '../../model/trouble.ts'
import { replaceFile } from '../disk.ts'
import { type Signer, verifierLine } from './note.ts'

const privateName = 'key.pem'
const publicName = 'key.pub.pem'
const verifierName = 'verifier'

/** Make a key for a new log: `key.pem` (0600), `key.pub.pem` for openssl, `verifier` for tools of the C2SP kind. */
export async function makeKey(journal: string): Promise<Signer> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signer = signerOf(privateKey, publicKey)
  await replaceFile(path.join(journal, publicName), Buffer.from(publicKey.export({ format: 'pem', type: 'spki' })), 0o644)
  await replaceFile(path.join(journal, verifierName), Buffer.from(`${verifierLine(signer.origin, signer.publicKey)}\n`), 0o644)
  await replaceFile(path.join(journal, privateName), Buffer.from(privateKey.export({ format: 'pem', type: 'pkcs8' })), 0o600)
  return signer
}

/** @throws {Trouble} `LOG_KEY_MISSING` */
export function readSigner(journal: string): Signer {
  const file = path.join(journal, privateName)
  try {
    const text = fs.readFileSync(file, 'utf8')
    const privateKey = createPrivateKey(text)
    if (privateKey.export({ format: 'pem', type: 'pkcs8' }) !== text) throw new Error('the key is not spelled as it was written')
    return signerOf(privateKey, createPublicKey(privateKey))
  } catch (error) {
    throw new Trouble(
      'LOG_KEY_MISSING',
      `${file}, the key of the custody log, is missing or cannot be read.`,
      'Put the key back from a backup of the data folder. Without it the log can be read and audited, but not continued.',
      { facts: { path: file }, cause: error },
    )
  }
}

/** The public half; null when the file is missing or is no key. Its origin is computed from the key itself. */
export function readPublicKey(journal: string): { origin: string; publicKey: Uint8Array } | null {
  try {
    const text = fs.readFileSync(path.join(journal, publicName), 'utf8')
    const publicKey = createPublicKey(text)
    if (publicKey.export({ format: 'pem', type: 'spki' }) !== text) return null
    const key = rawKey(publicKey)
    return { origin: originOf(key), publicKey: key }
  } catch {
    return null
  }
}

export function hasKey(journal: string): boolean {
  return fs.existsSync(path.join(journal, privateName))
}

function signerOf(privateKey: KeyObject, publicKey: KeyObject): Signer {
  const raw = rawKey(publicKey)
  return { origin: originOf(raw), publicKey: raw, privateKey }
}

function rawKey(publicKey: KeyObject): Uint8Array {
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
}

function originOf(publicKey: Uint8Array): string {
  return `hearsay/${createHash('sha256').update(publicKey).digest('hex').slice(0, 16)}`
}
