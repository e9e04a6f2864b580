/**
 * The projection as text, for the rebuild test: one canonical JSON line a row, tables and rows in order.
 *
 * Packed columns are unpacked and numbers that depend on the order of arrival are left out, so that two projections with
 * the same content give the same lines. The index over the custody log is left out too: the log outlives the projection.
 */
import { canonicalJson } from '../canonical.ts'
import type { Row, Sql } from './dialect.ts'
import { forgetAccounts } from './known-accounts.ts'
import { writeState } from './open-projection.ts'
import { unpack } from './packed.ts'

const tables: readonly { readonly name: string; readonly select: string }[] = [
  { name: 'account', select: 'SELECT id, article_id, body FROM account WHERE workspace_id = ? ORDER BY id' },
  { name: 'account_link', select: 'SELECT a, b, state, body, pairs FROM account_link WHERE workspace_id = ? ORDER BY a, b' },
  {
    name: 'article',
    select:
      'SELECT id, sha256, title, outlet, language, published, added_at, statements, fiction, record FROM article WHERE workspace_id = ? ORDER BY id',
  },
  { name: 'call', select: 'SELECT id, day, accounts, origins, disputed, view, row FROM call WHERE workspace_id = ? ORDER BY id' },
  { name: 'call_account', select: 'SELECT account_id, call_id FROM call_account WHERE workspace_id = ? ORDER BY account_id, call_id' },
  { name: 'call_redirect', select: 'SELECT former_id, call_id FROM call_redirect WHERE workspace_id = ? ORDER BY former_id' },
  { name: 'call_tag', select: 'SELECT kind, value, call_id FROM call_tag WHERE workspace_id = ? ORDER BY kind, value, call_id' },
  { name: 'decision', select: 'SELECT entry, body FROM decision WHERE workspace_id = ? ORDER BY entry' },
  { name: 'exhibit', select: 'SELECT sha256, entry, body FROM exhibit WHERE workspace_id = ? ORDER BY sha256' },
  {
    name: 'link_key',
    select:
      'SELECT k.kind, k.value, k.day, a.id AS account FROM link_key k JOIN account a ON a.ref = k.account_ref WHERE k.workspace_id = ? ORDER BY k.kind, k.value, k.day, a.id',
  },
  { name: 'recording', select: 'SELECT sha256, added_at, record FROM recording WHERE workspace_id = ? ORDER BY sha256' },
  { name: 'sound_match', select: 'SELECT query, file, record FROM sound_match WHERE workspace_id = ? ORDER BY query, file' },
  { name: 'transcript', select: 'SELECT id, recording, added_at, record FROM transcript WHERE workspace_id = ? ORDER BY id' },
  {
    name: 'statement',
    select:
      'SELECT article_id, statement_id, content, speaker, outlet, title, language, day, account_id, hedged, disputed, chain, hedges, topics FROM statement WHERE workspace_id = ? ORDER BY article_id, statement_id',
  },
]
const jsonColumns = new Set(['body', 'row', 'chain', 'hedges', 'topics'])

/** Every row as a line: `["table",{…}]`. */
export async function* dumpRows(sql: Sql, workspace: string): AsyncIterable<string> {
  for (const { name, select } of tables) {
    // A statement of its own: a kept one could be started again while this one is still being read.
    for (const row of sql.raw.prepare(select).iterate(workspace)) yield canonicalJson([name, plainRow(row as Row)])
  }
}

function plainRow(row: Row): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainValue(column, value)]))
}

/** Stored JSON is read, so that the order of its keys does not count. */
function plainValue(column: string, value: Row[string] | undefined): unknown {
  if (value instanceof Uint8Array) return unpack(value)
  return jsonColumns.has(column) && typeof value === 'string' ? JSON.parse(value) : value
}

/** Empty the projection of this workspace. */
export function clearRows(sql: Sql, workspace: string): void {
  forgetAccounts(sql)
  sql.atOnce(() => {
    const others = sql.get('SELECT 1 FROM statement WHERE workspace_id <> ? LIMIT 1', workspace)
    if (others) sql.run('DELETE FROM words WHERE rowid IN (SELECT doc FROM statement WHERE workspace_id = ?)', workspace)
    else sql.raw.exec("INSERT INTO words(words) VALUES('delete-all')")
    for (const { name } of tables) sql.run(`DELETE FROM ${name} WHERE workspace_id = ?`, workspace)
    sql.run('DELETE FROM entry_index WHERE workspace_id = ?', workspace)
    writeState(sql, 'applied', '0')
  })
}
