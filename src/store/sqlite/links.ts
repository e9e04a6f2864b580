/** Links between accounts, and the component they make together with shared calls. */
import type { AccountId, AccountLink } from '../../model/link.ts'
import type { Row, Sql } from './dialect.ts'
import { pack, unpack } from './packed.ts'

/**
 * Put links; a newer link of the same two accounts takes the place of the older, whichever is named first.
 *
 * Why two quotes match is most of a link and is kept apart, so that a call of hundreds of accounts is clustered and told
 * without it.
 */
export function putLinks(sql: Sql, workspace: string, links: readonly AccountLink[]): void {
  sql.atOnce(() => {
    for (const link of links) {
      const [a, b] = inOrder(link.a, link.b)
      const bare = { ...link, pairs: link.pairs.map((pair) => ({ ...pair, features: {}, words: [], notes: [] })) }
      sql.run('INSERT OR REPLACE INTO account_link VALUES(?, ?, ?, ?, ?, ?)', workspace, a, b, link.state, pack(bare), pack(link.pairs))
    }
  })
}

/** The two ids as they are stored: the lesser first. */
function inOrder(a: AccountId, b: AccountId): [AccountId, AccountId] {
  return a < b ? [a, b] : [b, a]
}

/** Links that touch any of these accounts, each once, in the order of their ids. @param whole with why their quotes match */
export function readLinks(sql: Sql, workspace: string, accounts: readonly AccountId[], whole: boolean): AccountLink[] {
  const found = new Map<string, AccountLink>()
  const columns = whole ? 'a, b, body, pairs' : 'a, b, body'
  for (const account of accounts) {
    for (const side of ['a', 'b']) {
      for (const row of sql.all(`SELECT ${columns} FROM account_link WHERE workspace_id = ? AND ${side} = ?`, workspace, account)) {
        const key = `${row.a}\n${row.b}`
        if (!found.has(key)) found.set(key, linkOf(row))
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link)
}

function linkOf(row: Row): AccountLink {
  const bare = unpack<AccountLink>(row.body)
  return row.pairs === undefined ? bare : { ...bare, pairs: unpack<AccountLink['pairs']>(row.pairs) }
}

const neighbours = `
SELECT b AS id FROM account_link WHERE workspace_id = ?1 AND a = ?2 AND state = 'accepted'
UNION SELECT a FROM account_link WHERE workspace_id = ?1 AND b = ?2 AND state = 'accepted'
UNION SELECT other.account_id FROM call_account mine JOIN call_account other
  ON other.workspace_id = mine.workspace_id AND other.call_id = mine.call_id WHERE mine.workspace_id = ?1 AND mine.account_id = ?2`

/** Every account that is joined to these, themselves included, sorted. */
export function findComponent(sql: Sql, workspace: string, accounts: readonly AccountId[]): AccountId[] {
  const reached = new Set(accounts)
  const open = [...accounts]
  for (let account = open.pop(); account !== undefined; account = open.pop()) {
    for (const { id } of sql.all(neighbours, workspace, account)) {
      if (reached.has(String(id))) continue
      reached.add(String(id))
      open.push(String(id))
    }
  }
  return [...reached].sort()
}
