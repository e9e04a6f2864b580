/** The watch list as faces show it. */
import { dueAt } from '../../collect/index.ts'
import type { ArticleRow, Store, Watched } from '../../model/index.ts'
import { articleRow } from '../views/rows.ts'
import type { WatchRecord } from './keep-records.ts'
import type { ListedWatch } from './list-watches.ts'

const shownArticles = 20

/** One entry of the list and how it goes. */
export async function watchedView(
  store: Store,
  listed: ListedWatch,
  record: WatchRecord | null,
  now: { readonly polling: boolean; readonly changes: number },
): Promise<Watched> {
  const { watch, wish, addedAt, addedBy } = listed
  const state = record?.state ?? null
  return {
    id: watch.id,
    ...wish,
    address: state?.url ?? watch.url,
    addedAt,
    addedBy,
    ...now,
    lastAt: state?.lastAt ?? null,
    nextAt: state ? dueAt(state) : addedAt,
    outcome: record?.outcome ?? null,
    notes: record?.notes ?? [],
    troubles: record?.troubles ?? [],
    failures: state?.failures ?? 0,
    stopped: state?.stopped ?? null,
    items: state ? Object.keys(state.items).length : 0,
    pages: state ? Object.keys(state.pages).length : 0,
    brought: await broughtRows(store, record),
    broughtInAll: record?.broughtInAll ?? 0,
  }
}

async function broughtRows(store: Store, record: WatchRecord | null): Promise<ArticleRow[]> {
  const ids = record?.brought.slice(0, shownArticles) ?? []
  const found = new Map((await store.projection.articles(ids)).map((known) => [known.id, known]))
  const rows: ArticleRow[] = []
  for (const id of ids) {
    const known = found.get(id)
    if (known) rows.push(articleRow(known, await store.projection.callsOf(known.accounts.map((account) => account.id))))
  }
  return rows
}
