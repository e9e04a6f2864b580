/** The projection of one workspace, put together from its parts. Each part is a file beside this one. */
import type { Projection } from '../../model/ports.ts'
import { listArticles, putArticles, readAccounts, readArticle } from './articles.ts'
import { listCalls, putCalls, readCall, readCallsOf } from './calls.ts'
import type { Sql } from './dialect.ts'
import { clearRows, dumpRows } from './dump.ts'
import { type Follower, putDecisions, putExhibits, readDecisions, readExhibitRow } from './follow-log.ts'
import { findCandidates } from './link-keys.ts'
import { findComponent, putLinks, readLinks } from './links.ts'
import { writeState } from './open-projection.ts'
import { openRecordings } from './recordings.ts'
import { search } from './search.ts'

/** @param follower brings what the log gives back after a clearing */
export function openProjection(sql: Sql, workspace: string, follower: Follower): Projection {
  return {
    putExhibits: async (exhibits) => putExhibits(sql, workspace, exhibits),
    exhibit: async (sha256) => readExhibitRow(sql, workspace, sha256),
    putDecisions: async (decisions) => putDecisions(sql, workspace, decisions),
    decisions: async () => readDecisions(sql, workspace),
    putArticles: async (records) => putArticles(sql, workspace, records),
    article: async (id) => readArticle(sql, workspace, id),
    articles: async (ids) => ids.flatMap((id) => readArticle(sql, workspace, id) ?? []),
    listArticles: (query) => listArticles(sql, workspace, query),
    accounts: async (ids) => readAccounts(sql, workspace, ids),
    candidates: async (account, keys, options) => findCandidates(sql, workspace, account, keys, options),
    putLinks: async (links) => putLinks(sql, workspace, links),
    links: async (accounts) => readLinks(sql, workspace, accounts, true),
    bareLinks: async (accounts) => readLinks(sql, workspace, accounts, false),
    component: async (accounts) => findComponent(sql, workspace, accounts),
    putCalls: async (calls, replaced) => putCalls(sql, workspace, calls, replaced),
    call: async (id) => readCall(sql, workspace, id),
    callsOf: async (accounts) => readCallsOf(sql, workspace, accounts),
    listCalls: (query) => listCalls(sql, workspace, query),
    recordings: openRecordings(sql, workspace),
    search: async (query) => search(sql, workspace, query),
    counts: async () => ({
      articles: count(sql, 'article', workspace),
      statements: count(sql, 'statement', workspace),
      calls: count(sql, 'call', workspace),
      exhibits: count(sql, 'exhibit', workspace),
    }),
    dump: () => dumpRows(sql, workspace),
    clear: async () => {
      clearRows(sql, workspace)
      await follower.catchUp()
      writeState(sql, 'rebuild', 'it was emptied and is being made again')
    },
  }
}

function count(sql: Sql, table: 'article' | 'statement' | 'call' | 'exhibit', workspace: string): number {
  return Number(sql.get(`SELECT count(*) AS n FROM ${table} WHERE workspace_id = ?`, workspace)?.n ?? 0)
}
