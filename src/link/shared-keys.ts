/** Keys that two accounts share: shown with a link as what opened the comparison. */
import type { Account, Key } from '../model/index.ts'
import { keysOf } from './keys-of.ts'

const remembered = new WeakMap<Account, readonly Key[]>()

function keys(account: Account): readonly Key[] {
  const known = remembered.get(account)
  if (known) return known
  const made = keysOf(account)
  remembered.set(account, made)
  return made
}

/** Keys of `a` that `b` has as well. */
export function sharedKeys(a: Account, b: Account): Key[] {
  const others = new Set(keys(b).map(({ kind, value }) => `${kind} ${value}`))
  return keys(a).filter(({ kind, value }) => others.has(`${kind} ${value}`))
}
