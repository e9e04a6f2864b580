/**
 * From links between accounts to calls. People's must-links come first, then accepted links by falling log-odds.
 *
 * One link never joins two groups that each hold several accounts: chains of single links are how wrong merges grow. The same
 * accounts, links and decisions give the same calls in whatever order they came.
 */
import type { AccountId, AccountLink, CallId, CallView, Decision, TroubleRecord } from '../../model/index.ts'
import { hashText } from '../hash.ts'
import { type Decided, decidedFor, pairName } from './decided.ts'
import { oneWitness } from './one-witness.ts'

/** A group this large takes in another account only by a strong link. */
const large = 40
const strong = 8
const suggestable = 2
const rounds = 6

const articleOf = (account: AccountId): string => account.slice(0, account.lastIndexOf('#'))

function ordered(links: readonly AccountLink[]): AccountLink[] {
  const seen = new Map<string, AccountLink>()
  for (const link of links) {
    const name = pairName(link.a, link.b)
    const before = seen.get(name)
    if (!before || link.logOdds > before.logOdds) seen.set(name, link)
  }
  return [...seen].sort(([x, a], [y, b]) => b.logOdds - a.logOdds || (x < y ? -1 : 1)).map(([, link]) => link)
}

/** Accounts by article: two calls that one article tells apart stay apart. */
function siblingsOf(accounts: readonly AccountId[]): ReadonlyMap<string, readonly AccountId[]> {
  const found = new Map<string, AccountId[]>()
  for (const account of accounts) {
    const list = found.get(articleOf(account))
    if (list) list.push(account)
    else found.set(articleOf(account), [account])
  }
  return found
}

/** May these two groups stand together: no decision against it, no two calls of one article that nobody joined. */
function mayJoin(decided: Decided, siblings: ReturnType<typeof siblingsOf>, a: AccountId, b: AccountId): boolean {
  const { find, members } = decided.groups
  const [fewer, other] = members(a).length < members(b).length ? [members(a), find(b)] : [members(b), find(a)]
  return fewer.every((one) => {
    for (const against of decided.cannot.get(one) ?? []) if (find(against) === other) return false
    return !(siblings.get(articleOf(one)) ?? []).some((twin) => twin !== one && find(twin) === other)
  })
}

interface Crossing {
  between(a: AccountId, b: AccountId): readonly AccountLink[]
  of(account: AccountId): readonly AccountLink[]
}

/** Links between two groups, of the ones that were compared. */
function crossings(decided: Decided, links: readonly AccountLink[]): Crossing {
  const by = new Map<AccountId, AccountLink[]>()
  for (const link of links) {
    for (const end of [link.a, link.b]) {
      const list = by.get(end)
      if (list) list.push(link)
      else by.set(end, [link])
    }
  }
  const of = (one: AccountId) => by.get(one) ?? []
  const between = (a: AccountId, b: AccountId) => {
    const [left, right] = [decided.groups.members(a), decided.groups.members(b)]
    const fewer = left.length < right.length ? left : right
    const [home, away] = [decided.groups.find(a), decided.groups.find(b)]
    return fewer.slice(0, 500).flatMap((one) =>
      of(one).filter((link) => {
        const ends = [decided.groups.find(link.a), decided.groups.find(link.b)]
        return ends.includes(home) && ends.includes(away)
      }),
    )
  }
  return { between, of }
}

function independent(links: readonly AccountLink[]): boolean {
  const accepted = links.filter(({ state }) => state === 'accepted')
  return accepted.some((one, at) =>
    accepted.slice(at + 1).some((other) => ![other.a, other.b].some((end) => end === one.a || end === one.b)),
  )
}

/** The chain guard: is what lies between the two groups enough to join them. */
function guarded(decided: Decided, link: AccountLink, crossing: Crossing): boolean {
  const sizes = [link.a, link.b].map((end) => decided.groups.members(end).length)
  if (Math.max(...sizes) >= large && link.logOdds < strong) return false
  if (Math.min(...sizes) < 2 || link.logOdds >= strong) return true
  const between = crossing.between(link.a, link.b)
  if (oneWitness(link, between.slice(0, 400), crossing.of)) return false
  if (independent(between.slice(0, 400))) return true
  return between.length > 1 && between.reduce((sum, { logOdds }) => sum + logOdds, 0) / between.length >= suggestable
}

function joinAccepted(decided: Decided, siblings: ReturnType<typeof siblingsOf>, links: readonly AccountLink[]): void {
  const crossing = crossings(decided, links)
  let waiting = links.filter(({ state }) => state === 'accepted')
  for (let round = 0; round < rounds && waiting.length > 0; round++) {
    const left: AccountLink[] = []
    let joined = 0
    for (const link of waiting) {
      if (decided.groups.find(link.a) === decided.groups.find(link.b)) continue
      if (!mayJoin(decided, siblings, link.a, link.b) || !guarded(decided, link, crossing)) left.push(link)
      else {
        decided.groups.join(link.a, link.b)
        joined++
      }
    }
    if (joined === 0) return
    waiting = left
  }
}

/** A link that was accepted but would break a guard becomes a suggestion; a rejected one stays away until a new kind of evidence comes. */
function asSuggestion(link: AccountLink, decided: Decided): AccountLink | null {
  if (link.state === 'refused') return null
  const before = decided.rejected.get(pairName(link.a, link.b))
  if (before) {
    const fresh = link.keys.filter(({ kind }) => (kind === 'audio' || kind === 'post') && !before.evidence.includes(kind))
    if (fresh.length === 0) return null
    const text = `Rejected on ${before.when.slice(0, 10)} by ${before.who}; shown again because of new evidence: ${fresh[0]?.kind}.`
    return { ...link, state: 'suggested', notes: [...link.notes, { rule: 'link/rejected-before', weight: 0, text }] }
  }
  if (decided.cannot.get(link.a)?.has(link.b)) return null
  if (link.state === 'suggested') return link
  const text = 'This link alone would join two groups that nothing else joins: a person must look.'
  return { ...link, state: 'suggested', notes: [...link.notes, { rule: 'link/chain-guard', weight: 0, text }] }
}

/** Ids: each former call's id goes to the new one that holds most of it; a new call is named by its first account. */
function nameViews(groups: readonly (readonly AccountId[])[], former: readonly CallView[]): { id: CallId; formerIds: CallId[] }[] {
  const claims = groups.flatMap((group, at) => {
    const members = new Set(group)
    return former
      .map((view) => ({ at, view, shared: view.accounts.filter((one) => members.has(one)).length }))
      .filter(({ shared }) => shared > 0)
  })
  claims.sort(
    (a, b) => b.shared - a.shared || b.view.accounts.length - a.view.accounts.length || (a.view.id < b.view.id ? -1 : 1) || a.at - b.at,
  )
  const named = new Map<number, CallId>()
  const taken = new Set<CallId>()
  for (const { at, view } of claims) {
    if (named.has(at) || taken.has(view.id)) continue
    named.set(at, view.id)
    taken.add(view.id)
  }
  return groups.map((group, at) => {
    const id = named.get(at) ?? `c${hashText(group[0] ?? '').slice(0, 11)}`
    const merged = claims.filter((claim) => claim.at === at && !taken.has(claim.view.id)).map(({ view }) => view.id)
    const kept = former.find((view) => view.id === id)?.formerIds ?? []
    const fromMerged = merged.flatMap((old) => former.find((view) => view.id === old)?.formerIds ?? [])
    return { id, formerIds: [...new Set([...kept, ...merged, ...fromMerged])].filter((old) => old !== id).sort() }
  })
}

/**
 * Make calls of accounts.
 *
 * @param accounts all accounts of the touched component; each ends up in exactly one call
 * @param decisions people's decisions; they always win
 * @param former calls that the accounts stood in before, for their ids
 */
export function clusterCalls(
  accounts: readonly AccountId[],
  links: readonly AccountLink[],
  decisions: readonly Decision[],
  former: readonly CallView[],
): { calls: CallView[]; troubles: TroubleRecord[] } {
  const all = [...new Set(accounts)].sort()
  const here = new Set(all)
  const decided = decidedFor(all, decisions)
  const known = ordered(links.filter(({ a, b }) => here.has(a) && here.has(b) && a !== b))
  joinAccepted(decided, siblingsOf(all), known)
  const roots = [...new Set(all.map((one) => decided.groups.find(one)))]
  const groups = roots.map((root) => [...decided.groups.members(root)].sort())
  const inside = new Map<string, AccountLink[]>(roots.map((root) => [root, []]))
  const suggested = new Map<string, AccountLink[]>(roots.map((root) => [root, []]))
  for (const link of known) {
    const [left, right] = [decided.groups.find(link.a), decided.groups.find(link.b)]
    if (left === right) {
      if (link.state !== 'refused') inside.get(left)?.push(link)
      continue
    }
    const offer = asSuggestion(link, decided)
    if (offer) for (const root of [left, right]) suggested.get(root)?.push(offer)
  }
  const names = nameViews(groups, former)
  const calls = roots.map((root, at) => ({
    ...(names[at] ?? { id: '', formerIds: [] }),
    accounts: groups[at] ?? [],
    links: inside.get(root) ?? [],
    suggestions: suggested.get(root) ?? [],
  }))
  return { calls: calls.sort((a, b) => ((a.accounts[0] ?? '') < (b.accounts[0] ?? '') ? -1 : 1)), troubles: [...decided.troubles] }
}
