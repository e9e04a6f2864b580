/**
 * Stop 5 of the walk: new accounts are compared with the few that share keys, and the touched calls are made again.
 *
 * Work per account is bounded: at most `candidateLimit` comparisons, and only the touched component is recomputed.
 * People's decisions are handed in every time, so a machine never overrules one.
 */
import { callRow, clusterCalls, describeCall, linkAccounts } from '../../link/index.ts'
import type {
  Account,
  AccountId,
  ArticleId,
  ArticleRecord,
  CallRow,
  CallStory,
  CallView,
  Decision,
  Key,
  Projection,
} from '../../model/index.ts'
import { decisionsInForce } from '../decisions-in-force.ts'
import { nameCalls } from './call-id.ts'
import { fictionOf } from './fiction.ts'
import { keysFor, recordForLinking } from './for-linking.ts'
import { linkContext } from './link-context.ts'

const candidateLimit = 40
const windowDays = 7

/** Accounts that wait for linking, each with its keys. */
export interface NewAccount {
  readonly account: Account
  readonly keys: readonly Key[]
}

/**
 * Compare new accounts with their candidates and make the touched calls again.
 *
 * @returns ids of the calls that now hold one of them
 */
export async function linkNew(projection: Projection, fresh: readonly NewAccount[]): Promise<string[]> {
  const inHand = new Set(fresh.map(({ account }) => account.id))
  for (const { account, keys } of [...fresh].sort((a, b) => inOrder(a.account, b.account))) {
    const later = (await linkOne(projection, account, keys)).filter(({ id }) => !inHand.has(id))
    for (const other of later) await linkOne(projection, other, await keysFor(other))
  }
  return await remakeCalls(
    projection,
    fresh.map(({ account }) => account.id),
  )
}

/**
 * Compare an account with those that came before it. So every pair is compared once, by the later of the two, among what
 * the log held then: live work and a rebuild in any batches find the same.
 *
 * @returns its candidates that came after it; they were compared before it was there, and must be compared again
 */
async function linkOne(projection: Projection, account: Account, keys: readonly Key[]): Promise<Account[]> {
  const ids = await projection.candidates(account.id, keys, { windowDays, limit: candidateLimit })
  const candidates = await projection.accounts(ids)
  const earlier = candidates.filter((other) => inOrder(other, account) < 0)
  // The tables follow from the accounts alone, never from what else is in hand.
  const context = await linkContext([account, ...earlier].map(({ language }) => language))
  const links = linkAccounts(account, earlier, context)
  if (links.length > 0) await projection.putLinks(links)
  return candidates.filter((other) => inOrder(other, account) > 0)
}

/** The order of the log: time of sealing, then name. */
function inOrder(a: Account, b: Account): number {
  if (a.addedAt !== b.addedAt) return a.addedAt < b.addedAt ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Make the calls of these accounts' component again, after new links or a decision. @returns ids of its calls */
export async function remakeCalls(projection: Projection, touched: readonly AccountId[], decided = false): Promise<string[]> {
  const decisions = decisionsInForce(await projection.decisions())
  const seeds = new Set([...touched, ...accountsNamed(decisions, touched)])
  // A suggestion stands in the views of both its calls, so both are made again.
  const near = (await projection.bareLinks([...seeds])).flatMap(({ a, b }) => [a, b])
  const ids = await projection.component([...new Set([...seeds, ...near])])
  const links = await projection.bareLinks(ids)
  const former = await projection.callsOf(ids)
  const calls = nameCalls(clusterCalls(ids, links, decisions, former).calls, await projection.accounts(ids))
  const kept = new Set(calls.map((call) => call.id))
  const before = new Map(former.map((view) => [view.id, view]))
  const changed = decided ? calls : calls.filter((view) => !isSame(view, before.get(view.id)))
  const made = await Promise.all(changed.map((view) => rowOf(projection, view, decisions)))
  await projection.putCalls(
    made,
    former.map((call) => call.id).filter((id) => !kept.has(id)),
  )
  return calls.filter((call) => call.accounts.some((account) => seeds.has(account))).map((call) => call.id)
}

/** The same accounts joined by the same links: telling its story again would say nothing new. */
function isSame(view: CallView, before: CallView | undefined): boolean {
  const shape = ({ accounts, links, suggestions, formerIds }: CallView) =>
    JSON.stringify([accounts, formerIds, [...links, ...suggestions].map(({ a, b, state, logOdds }) => [a, b, state, logOdds])])
  return before !== undefined && shape(before) === shape(view)
}

/** A merge may join two components that no link joins: both sides must be looked at together. */
function accountsNamed(decisions: readonly Decision[], touched: readonly AccountId[]): AccountId[] {
  const near = new Set(touched)
  return decisions.flatMap(({ body }) => {
    if (body.kind === 'merge' && (near.has(body.a) || near.has(body.b))) return [body.a, body.b]
    if (body.kind === 'pin' && (near.has(body.account) || near.has(body.to))) return [body.account, body.to]
    return []
  })
}

async function rowOf(projection: Projection, view: CallView, decisions: readonly Decision[]): Promise<{ view: CallView; row: CallRow }> {
  const { story, records } = await toldBy(projection, view, decisions)
  const fiction = records.length > 0 && records.every(fictionOf)
  return { view, row: { ...callRow(story), fiction } }
}

/** The whole story of a call, from what the projection keeps, with the articles that tell it. */
export async function toldBy(
  projection: Projection,
  view: CallView,
  decisions: readonly Decision[],
): Promise<{ story: CallStory; records: ArticleRecord[] }> {
  const records = await projection.articles([...articlesOf(view)])
  const accounts = await projection.accounts(view.accounts)
  const named = new Set(view.links.map(({ a, b }) => `${a} ${b}`))
  const links = (await projection.bareLinks(view.accounts)).filter(({ a, b }) => named.has(`${a} ${b}`) || named.has(`${b} ${a}`))
  const languages = new Set(accounts.map(({ language }) => language))
  const context = languages.size > 1 ? await linkContext([...languages]) : {}
  return { story: describeCall({ ...view, links }, records.map(recordForLinking), accounts, decisions, context), records }
}

/** Articles of a call's accounts, in order, each once. */
export function articlesOf(view: CallView): Set<ArticleId> {
  return new Set(view.accounts.map((account) => account.slice(0, account.lastIndexOf('#'))))
}
