/** Stop 4 of the walk: told calls become accounts with the keys that may open a comparison. */
import { accountsOf, keysOf } from '../../link/index.ts'
import type { Account, Article, ArticleId, ArticleRecord, Exhibit, Key, ReadArticle, ReadResult } from '../../model/index.ts'
import { linkContext } from './link-context.ts'
import { outletKeyOf } from './outlet-key.ts'

/** The view of an article that `link` takes. */
export function forLinking(id: ArticleId, article: Article, reading: ReadResult, addedAt: string, url: string | null): ReadArticle {
  return {
    id,
    text: article.text,
    title: article.title.value,
    outlet: article.outlet.value,
    outletKey: outletKeyOf(article, url),
    url: article.canonical.value ?? url,
    language: article.language.value ?? reading.language,
    translatedFrom: article.translatedFrom.value,
    published: article.published.value,
    addedAt,
    credits: article.credits,
    headings: article.blocks.filter((block) => block.kind === 'heading').map((block) => block.span),
    read: reading,
  }
}

/** The record of a stored article as `link` takes it. */
export function recordForLinking(record: ArticleRecord): ReadArticle {
  return forLinking(record.id, record.article, record.read, record.addedAt, record.exhibit.from.url ?? record.exhibit.hints?.url ?? null)
}

/** The keys of an account. They follow from its words and the tables of its language alone, whenever they are made. */
export async function keysFor(account: Account): Promise<Key[]> {
  const { tables } = await linkContext([account.language])
  return keysOf(account, tables)
}

/** Everything the projection keeps of an article. */
export async function recordOf(exhibit: Exhibit, article: Article, reading: ReadResult): Promise<ArticleRecord> {
  const id = exhibit.sha256
  const ready = forLinking(id, article, reading, exhibit.sealedAt, exhibit.from.url ?? exhibit.hints?.url ?? null)
  const accounts = accountsOf(ready)
  const keys = await Promise.all(accounts.map(async (account) => (await keysFor(account)).map((key) => ({ account: account.id, key }))))
  return { id, exhibit, article, read: reading, accounts, keys: keys.flat(), outletKey: ready.outletKey, addedAt: exhibit.sealedAt }
}
