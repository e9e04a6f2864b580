/** Lists that faces show: articles, suggestions, decisions, custody, health. */
import {
  type AccountLink,
  type ArticleRow,
  type CallRow,
  type CustodyPage,
  type Decision,
  type Health,
  type Job,
  type Page,
  type Store,
  Trouble,
} from '../../model/index.ts'
import type { Desk } from '../open-desk.ts'
import { fictionOf } from '../pipeline/fiction.ts'
import { articlesOf } from '../pipeline/link-accounts.ts'
import { version } from '../version.ts'
import { knownCall } from './call-page.ts'
import { custodyLine } from './custody-lines.ts'

/** @throws {Trouble} `JOB_UNKNOWN` */
export async function jobOf(desk: Desk, id: string): Promise<Job> {
  const job = await desk.store.jobs.job(id)
  if (job) return job
  throw new Trouble('JOB_UNKNOWN', `There is no job ${id}.`, 'See the inbox for the jobs there are.')
}

export async function listArticles(store: Store, query: { after?: string; limit?: number }): Promise<Page<ArticleRow>> {
  return await store.projection.listArticles(query)
}

/** A suggestion with the titles of its two articles; `fiction` when either is of the example case. */
export type SuggestionRow = AccountLink & {
  readonly titles: readonly [string | null, string | null]
  readonly call: string
  readonly fiction: boolean
}

/** Pairs that may tell of one call and wait for a person: those of the listed calls, each once. */
export async function listSuggestions(store: Store, query: { after?: string; limit?: number }): Promise<Page<SuggestionRow>> {
  const calls = await store.projection.listCalls(query)
  const seen = new Set<string>()
  const rows: SuggestionRow[] = []
  for (const row of calls.rows.filter((call) => call.suggestions > 0)) rows.push(...(await suggestionsOf(store, row, seen)))
  return { rows, next: calls.next }
}

async function suggestionsOf(store: Store, row: CallRow, seen: Set<string>): Promise<SuggestionRow[]> {
  const view = await store.projection.call(row.id)
  const fresh = (view?.suggestions ?? []).filter((link) => !seen.has(`${link.a} ${link.b}`))
  for (const link of fresh) seen.add(`${link.a} ${link.b}`)
  const ids = fresh.flatMap(({ a, b }) => [articleOf(a), articleOf(b)])
  const records = new Map((await store.projection.articles([...new Set(ids)])).map((record) => [record.id, record]))
  const title = (account: string) => records.get(articleOf(account))?.article.title.value ?? null
  const invented = (account: string) => {
    const record = records.get(articleOf(account))
    return record !== undefined && fictionOf(record)
  }
  return fresh.map((link) => ({
    ...link,
    call: row.id,
    titles: [title(link.a), title(link.b)] as const,
    fiction: invented(link.a) || invented(link.b),
  }))
}

const articleOf = (account: string) => account.slice(0, account.lastIndexOf('#'))

/** Decisions, all or those that name an article or an account of a call. */
export async function decisionsAbout(store: Store, about: { article?: string; call?: string }): Promise<Decision[]> {
  const decisions = await store.projection.decisions()
  const wanted = about.article ? [about.article] : about.call ? [...articlesOf(await knownCall(store, about.call))] : null
  return wanted ? decisions.filter(({ body }) => wanted.some((id) => JSON.stringify(body).includes(id))) : decisions
}

/** A page of the log in plain sentences. @param from first entry, or null for the last `limit` ones */
export async function custodyPage(store: Store, from: number | null, limit: number): Promise<CustodyPage> {
  const size = store.journal.size()
  const start = from ?? Math.max(0, size - limit)
  const entries = await store.journal.entries(start, limit)
  const end = start + entries.length
  return {
    lines: entries.map(custodyLine),
    next: end < size ? String(end) : null,
    size,
    checkpoint: (await store.journal.checkpoint()).text,
  }
}

export async function health({ store }: Desk): Promise<Health> {
  const counts = await store.projection.counts()
  const { rows } = await store.projection.listArticles({ limit: 200 })
  return { name: 'hearsay', version, workspace: store.workspace, counts, exampleLoaded: rows.some((row) => row.fiction) }
}
