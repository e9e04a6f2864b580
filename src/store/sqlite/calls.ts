/**
 * Linked calls: the views that the call page shows, the rows that lists show, and redirects of former ids.
 *
 * A swap of calls is one transaction: readers see the old views or the new ones, never neither.
 */
import type { AccountId, AccountLink, CallId, CallView } from '../../model/link.ts'
import type { CallRow, Page } from '../../model/ports.ts'
import type { Sql } from './dialect.ts'
import { pack, unpack } from './packed.ts'

/** Stances that make a call a disputed one in search. */
const disputing = ['disputed', 'denied', 'accused-forgery', 'shown-edited', 'shown-false', 'retracted']

/** Put calls and take out the ones they replace. */
export function putCalls(
  sql: Sql,
  workspace: string,
  calls: readonly { view: CallView; row: CallRow }[],
  replaced: readonly CallId[],
): void {
  sql.atOnce(() => {
    for (const id of replaced) dropCall(sql, workspace, id)
    for (const { view, row } of calls) {
      dropCall(sql, workspace, view.id)
      const disputed = disputing.some((stance) => (row.stances[stance] ?? 0) > 0) ? 1 : 0
      sql.run(
        'INSERT INTO call VALUES(?, ?, ?, ?, ?, ?, ?, ?)',
        workspace,
        view.id,
        sortDay(row),
        row.accounts,
        row.originsAtLeast,
        disputed,
        pack(lean(view)),
        JSON.stringify(row),
      )
      for (const account of view.accounts) sql.run('INSERT OR IGNORE INTO call_account VALUES(?, ?, ?)', workspace, account, view.id)
      for (const [kind, value] of tagsOf(row)) sql.run('INSERT OR IGNORE INTO call_tag VALUES(?, ?, ?, ?)', workspace, kind, value, view.id)
      for (const former of view.formerIds) sql.run('INSERT OR REPLACE INTO call_redirect VALUES(?, ?, ?)', workspace, former, view.id)
    }
  })
}

/** Its links are in the table of links; here it is only said which they are, and at which seconds sounds agree. */
function lean(view: CallView): CallView {
  const bare = (link: AccountLink): AccountLink => {
    const keys = link.keys.filter(({ kind }) => kind === 'audio')
    return { ...link, pairs: [], keys, notes: keys.length > 0 ? link.notes : [] }
  }
  return { ...view, links: view.links.map(bare) }
}

/** Take a call out; redirects to it stay. Within a transaction. */
export function dropCall(sql: Sql, workspace: string, id: CallId): void {
  if (sql.run('DELETE FROM call WHERE workspace_id = ? AND id = ?', workspace, id) === 0) return
  sql.run('DELETE FROM call_account WHERE workspace_id = ? AND call_id = ?', workspace, id)
  sql.run('DELETE FROM call_tag WHERE workspace_id = ? AND call_id = ?', workspace, id)
}

/** Undated calls sort as the oldest. */
function sortDay(row: CallRow): string {
  return row.day ?? row.firstDay ?? ''
}

function tagsOf(row: CallRow): [kind: string, value: string][] {
  return [
    ...row.languages.map((value): [string, string] => ['language', value]),
    ...row.topics.map((value): [string, string] => ['topic', value]),
    ...Object.entries(row.stances)
      .filter(([, count]) => count > 0)
      .map(([value]): [string, string] => ['stance', value]),
  ]
}

const longestRedirect = 50

/** The call, or the one that its id leads to; null when it leads nowhere. */
export function readCall(sql: Sql, workspace: string, id: CallId): CallView | null {
  let at = id
  for (let step = 0; step < longestRedirect; step++) {
    const row = sql.get('SELECT view FROM call WHERE workspace_id = ? AND id = ?', workspace, at)
    if (row) return unpack<CallView>(row.view)
    const on = sql.get('SELECT call_id FROM call_redirect WHERE workspace_id = ? AND former_id = ?', workspace, at)
    if (!on) return null
    at = String(on.call_id)
  }
  return null
}

/** Every call that holds any of these accounts, by id. */
export function readCallsOf(sql: Sql, workspace: string, accounts: readonly AccountId[]): CallView[] {
  const ids = new Set<CallId>()
  for (const account of accounts) {
    for (const row of sql.all('SELECT call_id FROM call_account WHERE workspace_id = ? AND account_id = ?', workspace, account))
      ids.add(String(row.call_id))
  }
  return [...ids].sort().flatMap((id) => readCall(sql, workspace, id) ?? [])
}

export interface CallQuery {
  readonly after?: string
  readonly limit?: number
  readonly sort?: 'day' | 'accounts' | 'origins'
  readonly language?: string
  readonly stance?: string
  readonly topic?: string
}

/** Calls by day, accounts or origins, highest first. `after` is the `next` of the page before, with the same sort. */
export async function listCalls(sql: Sql, workspace: string, query: CallQuery): Promise<Page<CallRow>> {
  const limit = Math.min(query.limit ?? 50, 500)
  const sort = query.sort ?? 'day'
  let rows = sql.query.selectFrom('call').select(['id', 'row', sort]).where('workspace_id', '=', workspace)
  for (const kind of ['language', 'stance', 'topic'] as const) {
    const value = query[kind]
    if (!value) continue
    rows = rows.where('id', 'in', (tags) =>
      tags
        .selectFrom('call_tag')
        .select('call_id')
        .where('workspace_id', '=', workspace)
        .where('kind', '=', kind)
        .where('value', '=', value),
    )
  }
  if (query.after) {
    const cut = query.after.indexOf('|')
    const value = sort === 'day' ? query.after.slice(0, cut) : Number(query.after.slice(0, cut))
    const id = query.after.slice(cut + 1)
    rows = rows.where((where) => where.or([where(sort, '<', value), where.and([where(sort, '=', value), where('id', '<', id)])]))
  }
  const found = await rows
    .orderBy(sort, 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return { rows: page.map(({ row }) => JSON.parse(row) as CallRow), next: found.length > limit && last ? `${last[sort]}|${last.id}` : null }
}
