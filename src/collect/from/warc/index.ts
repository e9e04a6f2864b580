/** Web archives: WARC files, packed or not. Every page of them becomes an exhibit of its own; memory stays flat. */
import type { Collector, Opened, Source } from '../../contract.ts'

export const warc: Collector = {
  name: 'warc',
  recognises: (head) =>
    /^(?:\s{0,8})WARC\/[01]\./.test(head.unpacked ?? head.latin) ? { type: 'application/warc', role: 'container' } : null,
  async *open(source: Source): AsyncIterable<Opened> {
    const { openStretch } = await import('./stretch.ts')
    const { unpackedChunks } = await import('./members.ts')
    const { pagesOf } = await import('./pages.ts')
    const stretch = await openStretch(source.file)
    try {
      yield* pagesOf(unpackedChunks(stretch), null)
    } finally {
      await stretch.close()
    }
  },
}
