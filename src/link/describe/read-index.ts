/** Articles, accounts, statements and entities of a call, by id: what every part of a story looks up. */
import type { Account, AccountId, ArticleId, Entity, ReadArticle, Statement, StatementId, ToldCall } from '../../model/index.ts'

export interface ReadIndex {
  readonly articles: ReadonlyMap<ArticleId, ReadArticle>
  readonly accounts: readonly Account[]
  /** Those of these accounts that are of the call, in its order, without going through all. */
  among(ids: Iterable<AccountId>): Account[]
  article(account: Account): ReadArticle | undefined
  told(account: Account): ToldCall | undefined
  statement(account: AccountId, id: StatementId): Statement | undefined
  entity(article: ArticleId, id: string | null): Entity | undefined
}

/** Index what a story needs. Accounts whose article is not at hand are left out. */
export function indexOf(accounts: readonly Account[], articles: readonly ReadArticle[]): ReadIndex {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const statements = new Map<ArticleId, Map<StatementId, Statement>>()
  const entities = new Map<ArticleId, Map<string, Entity>>()
  for (const article of articles) {
    statements.set(article.id, new Map(article.read.statements.map((one) => [one.id, one])))
    entities.set(article.id, new Map(article.read.entities.map((one) => [one.id, one])))
  }
  const present = accounts.filter(({ article }) => byId.has(article))
  const order = (one: Account) => `${one.published ?? '9999'} ${one.addedAt} ${one.id}`
  const sorted = [...present].sort((a, b) => (order(a) < order(b) ? -1 : 1))
  const rank = new Map(sorted.map(({ id }, at) => [id, at]))
  return {
    articles: byId,
    accounts: sorted,
    among: (ids) =>
      [...ids]
        .flatMap((id) => rank.get(id) ?? [])
        .sort((a, b) => a - b)
        .flatMap((at) => sorted[at] ?? []),
    article: (account) => byId.get(account.article),
    told: (account) => byId.get(account.article)?.read.calls.find(({ id }) => id === account.call),
    statement: (account, id) => statements.get(account.slice(0, account.lastIndexOf('#')))?.get(id),
    entity: (article, id) => (id === null ? undefined : entities.get(article)?.get(id)),
  }
}
