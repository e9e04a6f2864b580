/**
 * The accounts read last, unpacked: linking asks for the same neighbours again and again, and whoever keeps something about
 * an account object (its keys) finds the same object. A row that changes is forgotten.
 */
import type { Account, AccountId } from '../../model/link.ts'
import type { Sql } from './dialect.ts'

/** About five kilobytes each. */
const most = 2000

const known = new WeakMap<Sql, Map<string, Account>>()

const nameOf = (workspace: string, id: AccountId): string => `${workspace}\n${id}`

/** The account as it was read last, or what `read` gives; null is not kept. */
export function knownAccount(sql: Sql, workspace: string, id: AccountId, read: () => Account | null): Account | null {
  const accounts = known.get(sql) ?? new Map<string, Account>()
  known.set(sql, accounts)
  const name = nameOf(workspace, id)
  const account = accounts.get(name) ?? read()
  if (account === null) return null
  // Asked again: the youngest stand last.
  accounts.delete(name)
  accounts.set(name, account)
  const [oldest] = accounts.keys()
  if (accounts.size > most && oldest !== undefined) accounts.delete(oldest)
  return account
}

/** Forget one account: its row changes. */
export function forgetAccount(sql: Sql, workspace: string, id: AccountId): void {
  known.get(sql)?.delete(nameOf(workspace, id))
}

/** Forget all. */
export function forgetAccounts(sql: Sql): void {
  known.delete(sql)
}
