/**
 * The watch list, as the custody log tells it: what was added and not removed since.
 *
 * The log is the list. Beside it there is only how far the polling is (`keep-records.ts`), which may be lost without harm.
 */
import { createHash } from 'node:crypto'
import type { Watch } from '../../collect/index.ts'
import type { Custody, CustodyEntry, NewWatch } from '../../model/index.ts'

/** One entry of the list, with who added it and when. */
export interface ListedWatch {
  readonly watch: Watch
  readonly wish: NewWatch
  readonly addedAt: string
  readonly addedBy: string
}

/** The id of an address: the same when it is added again, so that what is known of it goes on. */
export function watchId(url: string): string {
  return `w${createHash('sha256').update(url).digest('hex').slice(0, 12)}`
}

/** What is watched now, in the order in which it was added. */
export async function listWatches(log: Custody): Promise<Map<string, ListedWatch>> {
  const entries = [...(await log.ofKind('watch-added')), ...(await log.ofKind('watch-removed'))].sort((a, b) => a.index - b.index)
  const list = new Map<string, ListedWatch>()
  for (const entry of entries) {
    const what = entry.event?.what
    if (what?.kind === 'watch-removed') list.delete(what.watch)
    const listed = listedIn(entry)
    if (listed) list.set(listed.watch.id, listed)
  }
  return list
}

/** The entry of the list that a custody entry adds. */
export function listedIn({ event }: CustodyEntry): ListedWatch | null {
  if (event?.what.kind !== 'watch-added') return null
  const { watch: id, url, terms, minutes, allowPrivate } = event.what
  return {
    watch: { id, url, terms, minutes, ...(allowPrivate ? { allowPrivate } : {}) },
    wish: { url, terms, minutes, allowPrivate },
    addedAt: event.when,
    addedBy: event.who,
  }
}
