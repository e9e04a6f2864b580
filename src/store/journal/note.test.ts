import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseCheckpoint, type Signer, signCheckpoint, verifierLine, verifyCheckpoint } from './note.ts'

function makeSigner(origin = 'hearsay/test'): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { origin, privateKey, publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32) }
}

const root = Uint8Array.from({ length: 32 }, (_, at) => at)

describe('checkpoints', () => {
  it('names keys as other programs do (the keys of golang.org/x/mod/sumdb and its documentation)', () => {
    for (const line of [
      'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
      'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ]) {
      const [name = '', , ...key] = line.split('+')
      expect(verifierLine(name, Buffer.from(key.join('+'), 'base64').subarray(1))).toBe(line)
    }
  })

  it('are signed, read back and verified', () => {
    const signer = makeSigner()
    const checkpoint = signCheckpoint(70_000, root, signer)
    expect(checkpoint.text.split('\n').slice(0, 4)).toEqual(['hearsay/test', '70000', Buffer.from(root).toString('base64'), ''])
    expect(parseCheckpoint(checkpoint.text)).toEqual(checkpoint)
    expect(verifyCheckpoint(checkpoint, signer.publicKey)).toBe(true)
  })

  it('fall with any changed character', () => {
    const signer = makeSigner()
    const { text } = signCheckpoint(12, root, signer)
    for (let at = 0; at < text.length - 1; at++) {
      const changed = parseCheckpoint(`${text.slice(0, at)}${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`)
      expect(changed !== null && verifyCheckpoint(changed, signer.publicKey)).toBe(false)
    }
  })

  it('fall with another key, another name, or more lines than three', () => {
    const signer = makeSigner()
    const checkpoint = signCheckpoint(12, root, signer)
    expect(verifyCheckpoint(checkpoint, makeSigner().publicKey)).toBe(false)
    expect(verifyCheckpoint({ ...checkpoint, origin: 'other' }, signer.publicKey)).toBe(false)
    expect(verifyCheckpoint({ ...checkpoint, size: 13 }, signer.publicKey)).toBe(false)
    expect(parseCheckpoint('hearsay/x\n-1\nAAAA\n\n— x y\n')).toBeNull()
    expect(parseCheckpoint('')).toBeNull()
  })
})
