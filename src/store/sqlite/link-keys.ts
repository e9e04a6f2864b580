/**
 * Candidates: which accounts share keys with this one.
 *
 * A key only opens a comparison. A common key (a topic, a publisher) would bring everybody, so each key brings the newest
 * few hundred of the window at most: the cost follows arrivals per day, not the age of the store. What shares most keys
 * comes first.
 */
import type { AccountId, Key } from '../../model/link.ts'
import type { Sql } from './dialect.ts'

/** The day of an account that has none. */
export const undated = -1
const perKey = 400
const perUndatedKey = 100

/** 53 bits of a string: narrow rows for wide keys. A collision costs one comparison in vain. */
export function hashKey(value: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** Accounts of other articles that share keys, most shared first, at most `limit`. */
export function findCandidates(
  sql: Sql,
  workspace: string,
  account: AccountId,
  keys: readonly Key[],
  options: { windowDays: number; limit: number },
): AccountId[] {
  const shared = new Map<number, number>()
  for (const key of keys) {
    for (const ref of holders(sql, workspace, key, options.windowDays)) shared.set(ref, (shared.get(ref) ?? 0) + 1)
  }
  const best = [...shared].sort(([refA, a], [refB, b]) => b - a || refB - refA)
  return nameOthers(
    sql,
    workspace,
    account,
    best.map(([ref]) => ref),
    options.limit,
  )
}

/** Who has this key within the window; an undated account, on either side, is within every window. */
function holders(sql: Sql, workspace: string, key: Key, windowDays: number): Set<number> {
  const value = hashKey(key.value)
  const newest =
    'SELECT account_ref AS ref FROM link_key WHERE workspace_id = ? AND kind = ? AND value = ? AND day BETWEEN ? AND ? ORDER BY day DESC, account_ref DESC LIMIT ?'
  const from = key.day === null ? 0 : key.day - windowDays
  const to = key.day === null ? Number.MAX_SAFE_INTEGER : key.day + windowDays
  const dated = sql.all(newest, workspace, key.kind, value, Math.max(0, from), to, perKey)
  const dateless = sql.all(newest, workspace, key.kind, value, undated, undated, perUndatedKey)
  return new Set([...dated, ...dateless].map((row) => Number(row.ref)))
}

function nameOthers(sql: Sql, workspace: string, account: AccountId, refs: readonly number[], limit: number): AccountId[] {
  const own = articleOf(account)
  const ids: AccountId[] = []
  for (const ref of refs) {
    if (ids.length >= limit) break
    const row = sql.get('SELECT id, article_id FROM account WHERE ref = ? AND workspace_id = ?', ref, workspace)
    if (row && row.article_id !== own) ids.push(String(row.id))
  }
  return ids
}

/** `<article id>#<told call>` → article id. */
function articleOf(account: AccountId): string {
  const cut = account.lastIndexOf('#')
  return cut < 0 ? account : account.slice(0, cut)
}
