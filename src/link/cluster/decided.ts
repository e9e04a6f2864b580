/**
 * What people decided about which accounts are one call, as must-links and cannot-links between accounts.
 *
 * They hold after any recomputation. Two decisions that contradict each other are not settled by date: the older one stays in
 * force and the conflict is shown, since only a person can say which was meant.
 */
import type { AccountId, Decision, TroubleRecord } from '../../model/index.ts'
import { type Groups, groupsOf } from './groups.ts'

export interface Decided {
  readonly groups: Groups
  readonly cannot: ReadonlyMap<AccountId, ReadonlySet<AccountId>>
  /** Rejected suggestions, `a b` in order, with the evidence that was on the table and by whom. */
  readonly rejected: ReadonlyMap<string, { readonly evidence: readonly string[]; readonly who: string; readonly when: string }>
  /** Pairs that a person joined, so that two calls of one article may stand together. */
  readonly joined: ReadonlySet<string>
  readonly troubles: readonly TroubleRecord[]
}

/** One name for a pair, whatever its order. */
export const pairName = (a: AccountId, b: AccountId): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** Decisions in the order in which they were made, without undone ones and undoings. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const ordered = [...decisions].sort((a, b) => Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1))
  const undone = new Set<string>()
  for (const { id, body } of [...ordered].reverse()) if (body.kind === 'undo' && !undone.has(id)) undone.add(body.decision)
  return ordered.filter(({ id, body }) => body.kind !== 'undo' && !undone.has(id))
}

function conflict(decision: Decision, a: AccountId, b: AccountId): TroubleRecord {
  return {
    code: 'DECISIONS_CONFLICT',
    what: `Decision ${decision.id} by ${decision.who} about ${a} and ${b} contradicts an older one; the older one stays in force.`,
    next: 'Undo one of the two decisions.',
    facts: { decision: decision.id, a, b },
  }
}

interface Ledger {
  readonly groups: Groups
  readonly cannot: Map<AccountId, Set<AccountId>>
  readonly joined: Set<string>
  readonly troubles: TroubleRecord[]
}

function forbid(ledger: Ledger, a: AccountId, b: AccountId): void {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const set = ledger.cannot.get(from) ?? new Set()
    ledger.cannot.set(from, set.add(to))
  }
}

function parted(ledger: Ledger, a: AccountId, b: AccountId): boolean {
  const [left, right] = [ledger.groups.members(a), new Set(ledger.groups.members(b))]
  return left.some((one) => [...(ledger.cannot.get(one) ?? [])].some((other) => right.has(other)))
}

function must(ledger: Ledger, decision: Decision, a: AccountId, b: AccountId): void {
  if (parted(ledger, a, b)) ledger.troubles.push(conflict(decision, a, b))
  else {
    ledger.groups.join(a, b)
    ledger.joined.add(pairName(a, b))
  }
}

function mustNot(ledger: Ledger, decision: Decision, a: AccountId, b: AccountId): void {
  if (a === b) return
  if (ledger.groups.find(a) === ledger.groups.find(b)) ledger.troubles.push(conflict(decision, a, b))
  else forbid(ledger, a, b)
}

/** Read the decisions that concern these accounts. */
export function decidedFor(accounts: readonly AccountId[], decisions: readonly Decision[]): Decided {
  const here = new Set(accounts)
  const ledger: Ledger = { groups: groupsOf(accounts), cannot: new Map(), joined: new Set(), troubles: [] }
  const rejected = new Map<string, { evidence: readonly string[]; who: string; when: string }>()
  for (const decision of inForce(decisions)) {
    const { body } = decision
    if (body.kind === 'merge' && here.has(body.a) && here.has(body.b)) must(ledger, decision, body.a, body.b)
    if (body.kind === 'pin' && here.has(body.account) && here.has(body.to)) must(ledger, decision, body.account, body.to)
    if (body.kind === 'split' && here.has(body.account)) {
      for (const other of body.from) if (here.has(other)) mustNot(ledger, decision, body.account, other)
    }
    if (body.kind === 'reject-suggestion' && here.has(body.a) && here.has(body.b)) {
      rejected.set(pairName(body.a, body.b), { evidence: body.evidence, who: decision.who, when: decision.when })
      mustNot(ledger, decision, body.a, body.b)
    }
  }
  return { ...ledger, rejected }
}
