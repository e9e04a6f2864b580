/** Sound, video and pictures, told by their first bytes. They go to `listen` or are kept; nothing is opened here. */
import type { Collector, Head } from '../../contract.ts'
import { magics } from './magics.ts'

function typeOf(head: Head): string | null {
  for (const magic of magics) {
    if (!head.latin.startsWith(magic.start, magic.at ?? 0)) continue
    if (magic.also && !head.latin.slice(magic.also.at, magic.also.at + 64).match(magic.also.is)) continue
    return magic.type
  }
  return transportStream(head.latin) ?? mpegFrame(head.bytes)
}

/** MPEG transport streams: a `G` every 188 bytes. */
function transportStream(latin: string): string | null {
  const marks = [0, 188, 376, 564]
  return marks.every((at) => latin[at] === 'G') ? 'video/mp2t' : null
}

/** MPEG sound has no magic, only a frame sync: eleven set bits, a valid layer, bit rate and sample rate. */
function mpegFrame(bytes: Uint8Array): string | null {
  const [first = 0, second = 0, third = 0] = bytes
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || bytes.length < 64) return null
  // FF FE opens UTF-16 texts; as a frame it would be Layer I, which nobody sends.
  if (second === 0xfe) return null
  if ((second & 0xf6) === 0xf0) return 'audio/aac'
  const layer = (second >> 1) & 3
  const version = (second >> 3) & 3
  return layer !== 0 && version !== 1 && third >> 4 !== 15 && ((third >> 2) & 3) !== 3 ? 'audio/mpeg' : null
}

export const media: Collector = {
  name: 'media',
  recognises: (head) => {
    const type = head.binary ? typeOf(head) : null
    return type ? { type, role: 'media' } : null
  },
}
