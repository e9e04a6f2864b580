/**
 * Signed notes and checkpoints: the head of the log as a text that can leave the machine.
 *
 * The form is C2SP's, so that other people's tools can read it: three lines (origin, size, root in base64), an empty
 * line, then "— origin base64(key id ‖ signature)". Printed on cards and in bundles, it is what shows a cut later.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import type { Checkpoint } from '../../model/event.ts'

/** The log's signing key with its name. */
export interface Signer {
  /** Origin of the log, `hearsay/<16 hex digits of the key's SHA-256>`. */
  readonly origin: string
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly privateKey: KeyObject
}

const algorithmEd25519 = 1

/** First four bytes of SHA-256(name ‖ newline ‖ 0x01 ‖ public key). @see https://c2sp.org/signed-note */
function keyId(origin: string, publicKey: Uint8Array): Buffer {
  return createHash('sha256').update(`${origin}\n`).update(Uint8Array.of(algorithmEd25519)).update(publicKey).digest().subarray(0, 4)
}

/** The key as one line: `name+hex id+base64(0x01 ‖ key)`. @see https://c2sp.org/signed-note */
export function verifierLine(origin: string, publicKey: Uint8Array): string {
  const key = Buffer.concat([Uint8Array.of(algorithmEd25519), publicKey])
  return `${origin}+${keyId(origin, publicKey).toString('hex')}+${key.toString('base64')}`
}

/** Sign the head of the log. */
export function signCheckpoint(size: number, root: Uint8Array, signer: Signer): Checkpoint {
  const root64 = Buffer.from(root).toString('base64')
  const body = `${signer.origin}\n${size}\n${root64}\n`
  const signature = sign(null, Buffer.from(body), signer.privateKey)
  const line = Buffer.concat([keyId(signer.origin, signer.publicKey), signature]).toString('base64')
  return { origin: signer.origin, size, root: root64, text: `${body}\n— ${signer.origin} ${line}\n` }
}

/** Read a checkpoint; null when the text has not the form. The signature is not looked at. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, size, root] = text.split('\n', 3)
  if (!origin || !size || !root || !/^(0|[1-9]\d{0,15})$/.test(size)) return null
  if (Buffer.from(root, 'base64').length !== 32 || !text.includes('\n\n— ')) return null
  return { origin, size: Number(size), root, text }
}

/** Is it written exactly as `signCheckpoint` writes: one signature, base64 without stray bits, nothing behind the end? */
export function isOwnSpelling({ origin, size, root, text }: Checkpoint): boolean {
  const mark = `${origin}\n${size}\n${root}\n\n— ${origin} `
  const signature = text.slice(mark.length, -1)
  const spelled = (base64: string) => Buffer.from(base64, 'base64').toString('base64') === base64
  return text.startsWith(mark) && text.endsWith('\n') && spelled(root) && spelled(signature)
}

/**
 * Is the checkpoint signed by this key under its own origin?
 *
 * @param publicKey 32 bytes of Ed25519
 */
export function verifyCheckpoint(checkpoint: Checkpoint, publicKey: Uint8Array): boolean {
  const split = checkpoint.text.indexOf('\n\n')
  if (split < 0) return false
  const body = checkpoint.text.slice(0, split + 1)
  if (body !== `${checkpoint.origin}\n${checkpoint.size}\n${checkpoint.root}\n`) return false
  const id = keyId(checkpoint.origin, publicKey)
  const lines = checkpoint.text.slice(split + 2).split('\n')
  return lines.some((line) => {
    const mark = `— ${checkpoint.origin} `
    if (!line.startsWith(mark)) return false
    const written = line.slice(mark.length)
    const signature = Buffer.from(written, 'base64')
    // Stray bits behind the last byte would let two spellings pass for one.
    if (signature.toString('base64') !== written) return false
    return signature.length === 68 && signature.subarray(0, 4).equals(id) && verifyEd25519(body, publicKey, signature.subarray(4))
  })
}

function verifyEd25519(body: string, publicKey: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, Buffer.from(body), publicKeyObject(publicKey), signature)
}

/** A raw 32-byte Ed25519 key as node takes it. @see RFC 8410 */
function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey])
  return createPublicKey({ key: der, format: 'der', type: 'spki' })
}
