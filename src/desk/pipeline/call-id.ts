/**
 * Ids of calls that need no history: a call is named after its earliest account.
 *
 * Every account has an id of its own ready. A call takes the id of the account that came first (by time of sealing,
 * then by name); the ids of all the others lead to it. So an address that was ever given out leads somewhere for ever,
 * and a rebuild gives the same ids as live work did, in whatever batches the accounts came.
 */
import { createHash } from 'node:crypto'
import type { Account, AccountId, CallId, CallView } from '../../model/index.ts'

/** The id that a call of this account alone would have. */
export function callIdOf(account: AccountId): CallId {
  return `c${createHash('sha256').update(account).digest('hex').slice(0, 11)}`
}

/** Give each call the id of its earliest account; the others' ids become its former ids. */
export function nameCalls(calls: readonly CallView[], accounts: readonly Account[]): CallView[] {
  const addedAt = new Map(accounts.map((account) => [account.id, account.addedAt]))
  const order = (a: AccountId, b: AccountId) => compare(addedAt.get(a) ?? '', addedAt.get(b) ?? '') || compare(a, b)
  return calls.map((call) => {
    const sorted = [...call.accounts].sort(order)
    const [first, ...rest] = sorted
    if (first === undefined) return call
    return { ...call, id: callIdOf(first), accounts: sorted, formerIds: rest.map(callIdOf).sort() }
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
