/**
 * Articles, their accounts and link keys in the projection: put whole, read whole.
 *
 * Putting an article again replaces everything that came from it. One batch is one transaction.
 */
import type { ArticleId } from '../../model/article.ts'
import type { Account, AccountId, CallId } from '../../model/link.ts'
import type { ArticleRecord, ArticleRow, Page } from '../../model/ports.ts'
import { columnText, type Row, type Sql } from './dialect.ts'
import { dropStatements, putStatements } from './index-statements.ts'
import { forgetAccount, forgetAccounts, knownAccount } from './known-accounts.ts'
import { hashKey, undated } from './link-keys.ts'
import { pack, unpack } from './packed.ts'
import type { Tables } from './tables.ts'

type Kept = Omit<ArticleRecord, 'accounts'>

/** Put these articles, replacing former versions of them. */
export function putArticles(sql: Sql, workspace: string, records: readonly ArticleRecord[]): void {
  const packed = records.map(({ accounts: _accounts, ...kept }) => pack(kept))
  sql.atOnce(() => {
    let next = Number(sql.get('SELECT coalesce(max(ref), 0) AS n FROM account')?.n ?? 0)
    for (const [at, record] of records.entries()) {
      dropArticle(sql, workspace, record.id)
      putArticle(sql, workspace, record, packed[at] as Uint8Array)
      for (const account of record.accounts) putAccount(sql, workspace, account, ++next)
      putKeys(sql, workspace, record)
      putStatements(sql, workspace, record)
    }
  })
}

/** Take an article out with its accounts, keys and statements. Within a transaction. */
export function dropArticle(sql: Sql, workspace: string, id: ArticleId): void {
  const row = sql.get('SELECT record FROM article WHERE workspace_id = ? AND id = ?', workspace, id)
  if (!row) return
  dropKeys(sql, workspace, id, unpack<Kept>(row.record))
  sql.run('DELETE FROM article WHERE workspace_id = ? AND id = ?', workspace, id)
  sql.run('DELETE FROM account WHERE workspace_id = ? AND article_id = ?', workspace, id)
  forgetAccounts(sql)
  dropStatements(sql, workspace, id)
}

function putArticle(sql: Sql, workspace: string, record: ArticleRecord, packed: Uint8Array): void {
  const { article, exhibit, read } = record
  sql.run(
    'INSERT INTO article VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    workspace,
    record.id,
    exhibit.sha256,
    columnText(article.title.value),
    columnText(article.outlet.value),
    article.language.value ?? read.language,
    article.published.value?.day ?? null,
    record.addedAt,
    read.statements.length,
    exhibit.from.kind === 'example' ? 1 : 0,
    packed,
  )
}

function putAccount(sql: Sql, workspace: string, account: Account, ref: number): void {
  forgetAccount(sql, workspace, account.id)
  sql.run('INSERT INTO account VALUES(?, ?, ?, ?, ?)', workspace, account.id, ref, account.article, pack(account))
}

function putKeys(sql: Sql, workspace: string, record: ArticleRecord): void {
  for (const key of keyRows(sql, workspace, record.id, record)) {
    sql.run('INSERT OR IGNORE INTO link_key VALUES(?, ?, ?, ?, ?)', workspace, ...key)
  }
}

/** The record tells which keys there are, so that no index by account is needed (it would be as large as the table). */
function dropKeys(sql: Sql, workspace: string, id: ArticleId, kept: Kept): void {
  for (const key of keyRows(sql, workspace, id, kept)) {
    sql.run('DELETE FROM link_key WHERE workspace_id = ? AND kind = ? AND value = ? AND day = ? AND account_ref = ?', workspace, ...key)
  }
}

type KeyRow = [kind: string, value: number, day: number, ref: number]

/** Keys as their table has them, in its order: neighbours are written together. */
function keyRows(sql: Sql, workspace: string, id: ArticleId, kept: Kept): KeyRow[] {
  const refs = new Map<AccountId, number>()
  for (const row of sql.all('SELECT id, ref FROM account WHERE workspace_id = ? AND article_id = ?', workspace, id)) {
    refs.set(String(row.id), Number(row.ref))
  }
  const rows = kept.keys.flatMap(({ account, key }): KeyRow[] => {
    const ref = refs.get(account)
    return ref === undefined ? [] : [[key.kind, hashKey(key.value), key.day ?? undated, ref]]
  })
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]))
}

/** The article as it was put; null when there is none. */
export function readArticle(sql: Sql, workspace: string, id: ArticleId): ArticleRecord | null {
  const row = sql.get('SELECT record FROM article WHERE workspace_id = ? AND id = ?', workspace, id)
  if (!row) return null
  const accounts = sql.all('SELECT body FROM account WHERE workspace_id = ? AND article_id = ? ORDER BY id', workspace, id)
  return { ...unpack<Kept>(row.record), accounts: accounts.map(({ body }) => unpack<Account>(body)) }
}

/** Accounts in the order asked for; unknown ids are left out. */
export function readAccounts(sql: Sql, workspace: string, ids: readonly AccountId[]): Account[] {
  return ids.flatMap((id) => {
    const account = knownAccount(sql, workspace, id, () => {
      const row = sql.get('SELECT body FROM account WHERE workspace_id = ? AND id = ?', workspace, id)
      return row ? unpack<Account>(row.body) : null
    })
    return account ?? []
  })
}

const listed = ['id', 'sha256', 'title', 'outlet', 'language', 'published', 'added_at', 'statements', 'fiction'] as const
const largestPage = 500

/** Articles, newest first. `after` is the `next` of the page before. */
export async function listArticles(
  sql: Sql,
  workspace: string,
  query: { after?: string; limit?: number; exhibit?: string },
): Promise<Page<ArticleRow>> {
  const limit = Math.min(query.limit ?? 50, largestPage)
  let rows = sql.query
    .selectFrom('article')
    .select([...listed])
    .where('workspace_id', '=', workspace)
  if (query.exhibit) rows = rows.where('sha256', '=', query.exhibit)
  if (query.after) {
    const [time = '', id = ''] = query.after.split('|')
    rows = rows.where((where) => where.or([where('added_at', '<', time), where.and([where('added_at', '=', time), where('id', '<', id)])]))
  }
  const found = await rows
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    rows: page.map((row) => articleRow(row, callsOfArticle(sql, workspace, row.id))),
    next: found.length > limit && last ? `${last.added_at}|${last.id}` : null,
  }
}

function articleRow(row: Pick<Tables['article'], (typeof listed)[number]>, calls: readonly CallId[]): ArticleRow {
  const { added_at: addedAt, fiction, ...same } = row
  return { ...same, addedAt, calls, fiction: fiction === 1 }
}

function callsOfArticle(sql: Sql, workspace: string, id: ArticleId): CallId[] {
  const rows: Row[] = sql.all(
    'SELECT DISTINCT ca.call_id AS id FROM account a JOIN call_account ca ON ca.workspace_id = a.workspace_id AND ca.account_id = a.id WHERE a.workspace_id = ? AND a.article_id = ? ORDER BY ca.call_id',
    workspace,
    id,
  )
  return rows.map((row) => String(row.id))
}
