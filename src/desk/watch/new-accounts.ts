/** What came in lately: one item for each account of a call, newest first. Source of the digest and of the feed that goes out. */
import type { ArticleRow, CallRow, NewsItem, Store } from '../../model/index.ts'
import { callPage } from '../views/call-page.ts'
import { articleRow } from '../views/rows.ts'

export interface NewsQuery {
  /** Only accounts of this call. */
  readonly call?: string
  /** Sealed at or after this moment, ISO 8601. */
  readonly since?: string
  readonly limit: number
}

const rowsAtOnce = 200

/** Accounts that came in, newest first. @throws {Trouble} `CALL_UNKNOWN` */
export async function newAccounts(store: Store, query: NewsQuery): Promise<NewsItem[]> {
  const names = await callNames(store)
  const items: NewsItem[] = []
  for await (const article of query.call === undefined ? newestArticles(store, query.since) : articlesOfCall(store, query.call)) {
    if (query.since !== undefined && article.addedAt < query.since) continue
    for (const call of article.calls) {
      if (query.call !== undefined && call !== query.call) continue
      items.push({ article, call, ...(names.get(call) ?? { callName: call, accounts: 0 }) })
      if (items.length >= query.limit) return items
    }
  }
  return items
}

/** Newest first; ends at the first that came before `since`. */
async function* newestArticles(store: Store, since?: string): AsyncIterable<ArticleRow> {
  let after: string | null = null
  do {
    const page = await store.projection.listArticles({ limit: rowsAtOnce, ...(after === null ? {} : { after }) })
    for (const row of page.rows) {
      if (since !== undefined && row.addedAt < since) return
      yield row
    }
    after = page.next
  } while (after !== null)
}

async function* articlesOfCall(store: Store, id: string): AsyncIterable<ArticleRow> {
  const { story } = await callPage(store, id)
  const ids = [...new Set(story.call.accounts.map((account) => account.slice(0, account.lastIndexOf('#'))))]
  const records = await store.projection.articles(ids)
  yield* records.map((record) => articleRow(record, [story.call])).sort((a, b) => b.addedAt.localeCompare(a.addedAt))
}

async function callNames(store: Store): Promise<Map<string, { callName: string; accounts: number }>> {
  const { rows } = await store.projection.listCalls({ limit: 500 })
  return new Map(rows.map((row) => [row.id, { callName: nameOf(row), accounts: row.accounts }]))
}

function nameOf(row: CallRow): string {
  const parties = row.parties.map(({ label }) => label).join(' and ') || 'parties not told'
  return row.day ? `${parties}, ${row.day}` : parties
}
