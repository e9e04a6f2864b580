/** All of `link` in memory: articles in, calls with their stories out. This is `hearsay trace` without a store. */
import type { Account, AccountLink, Decision, ReadArticle, Trace } from '../model/index.ts'
import { accountsOf } from './accounts-of.ts'
import { clusterCalls } from './cluster/cluster-calls.ts'
import { describeCall } from './describe/describe-call.ts'
import { markStock } from './describe/stock.ts'
import { findCandidates } from './find-candidates.ts'
import { linkAccounts } from './link-accounts.ts'
import { LINK_VERSION, type LinkContext } from './match/context.ts'

const order = (one: Account) => `${one.published ?? '9999'} ${one.addedAt} ${one.id}`

/** Link every account with the earlier ones that share keys. The same set gives the same links in whatever order it came. */
export function linkAll(accounts: readonly Account[], context: LinkContext): AccountLink[] {
  const sorted = [...accounts].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  return findCandidates(sorted, context.tables).flatMap((candidates, at) => {
    const account = sorted[at]
    return account && candidates.length > 0
      ? linkAccounts(
          account,
          candidates.flatMap((one) => sorted[one] ?? []),
          context,
        )
      : []
  })
}

/** Join the accounts of these articles into calls and tell each call's story. Work per account is bounded. */
export function traceArticles(articles: readonly ReadArticle[], decisions: readonly Decision[], context: LinkContext = {}): Trace {
  const accounts = articles.flatMap(accountsOf)
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const ids = accounts.map(({ id }) => id)
  const { calls } = clusterCalls(ids, linkAll(accounts, context), decisions, [])
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const accountsIn = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const told = calls.map((view) => {
    const own = accountsIn(view.accounts)
    const held = [...new Set(own.map(({ article }) => article))].flatMap((id) => articleOf.get(id) ?? [])
    return describeCall(view, held, own, decisions, context)
  })
  const stories = markStock(told, ({ call }) => accountsIn(call.accounts))
  return {
    articles: articles.map((one) => ({
      id: one.id,
      path: null,
      title: one.title,
      outlet: one.outlet,
      published: one.published?.day ?? null,
      language: one.language,
    })),
    calls: stories,
    suggestions: distinct(calls.flatMap(({ suggestions }) => suggestions)),
    version: LINK_VERSION,
  }
}

function distinct(links: readonly AccountLink[]): AccountLink[] {
  return [...new Map(links.map((link) => [`${link.a} ${link.b}`, link])).values()]
}
