/** Gzip around one thing (`page.html.gz`): unpacked while counted, then looked at again by what is inside. */
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { isTrouble } from '../../../model/index.ts'
import type { Collector, Opened, Source } from '../../contract.ts'
import { broken, counted } from '../count-bytes.ts'

export const gzip: Collector = {
  name: 'gzip',
  recognises: (head) => (head.unpacked === null ? null : { type: 'application/gzip', role: 'container' }),
  async *open(source: Source): AsyncIterable<Opened> {
    const name = source.name?.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar') || 'unpacked'
    yield { name, path: name, bytes: unpack(source, name), hints: null, same: true }
  },
}

async function* unpack(source: Source, path: string): AsyncIterable<Uint8Array> {
  const packed = createReadStream(source.file)
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  packed.pipe(unpacked)
  try {
    yield* counted(unpacked, { path, packed: () => packed.bytesRead })
  } catch (thrown) {
    if (isTrouble(thrown)) throw thrown
    throw broken(
      path,
      thrown instanceof Error && /unexpected end/.test(thrown.message) ? 'it ends in the middle' : 'its gzip is damaged',
      thrown,
    )
  } finally {
    packed.destroy()
    unpacked.destroy()
  }
}
