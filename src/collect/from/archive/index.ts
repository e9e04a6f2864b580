/**
 * ZIP archives: every entry becomes a thing of its own, with its path inside.
 *
 * A page's `_files` folder inside the archive holds parts, not pages.
 */
import type { Collector, Opened, Source } from '../../contract.ts'
import { archiveLimits } from '../../limits.ts'

export const archive: Collector = {
  name: 'archive',
  recognises: (head) => (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head.latin) ? { type: 'application/zip', role: 'container' } : null),
  async *open(source: Source): AsyncIterable<Opened> {
    const { openZip } = await import('../zip-entries.ts')
    const { bomb } = await import('../count-bytes.ts')
    const zip = await openZip(source.file)
    try {
      yield* zip.troubles
      const paths = new Set(zip.entries.map(({ path }) => path))
      let unpacked = 0
      for (const entry of zip.entries) {
        unpacked += entry.bytes
        if (unpacked > archiveLimits.unpackedBytes)
          return yield { trouble: bomb('', 'together its files are larger than 2 GB'), path: entry.path }
        const part = isPart(entry.path, paths) ? { role: 'other' as const } : {}
        yield { name: entry.path.split('/').at(-1) ?? null, path: entry.path, bytes: zip.read(entry), hints: null, ...part }
      }
    } finally {
      zip.close()
    }
  },
}

/** Does this lie in the `_files` folder of a page that is in the archive too? */
function isPart(path: string, paths: ReadonlySet<string>): boolean {
  const folder = /^(.*)(?:_files|-Dateien|_fichiers|_archivos|_pliki|\.files)\//.exec(path)
  return folder !== null && ['.html', '.htm', '.xhtml'].some((ending) => paths.has(folder[1] + ending))
}
