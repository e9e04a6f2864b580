/** Everything the article page shows: the reading, the facts of the exhibit, its custody lines, decisions and relatives. */
import { type ArticleRecord, type ArticleView, type CustodyLine, type Decision, type Store, Trouble } from '../../model/index.ts'
import { printReading } from '../../read/index.ts'
import { decisionsInForce } from '../decisions-in-force.ts'
import { articlesOf } from '../pipeline/link-accounts.ts'
import { applyCorrections } from './apply-corrections.ts'
import { custodyLine } from './custody-lines.ts'
import { articleRow } from './rows.ts'

/** @throws {Trouble} `ARTICLE_UNKNOWN` */
export async function articleView(store: Store, id: string): Promise<ArticleView> {
  const record = await knownArticle(store, id)
  const calls = await store.projection.callsOf(record.accounts.map((account) => account.id))
  const decisions = aboutArticle(await store.projection.decisions(), id)
  const path = record.exhibit.from.path ?? record.exhibit.from.url ?? record.exhibit.name
  const others = new Set(calls.flatMap((call) => [...articlesOf(call)]).filter((other) => other !== id))
  const relatives = await store.projection.articles([...others].slice(0, 200))
  return {
    row: articleRow(record, calls),
    exhibit: record.exhibit,
    reading: applyCorrections(printReading(record.article, record.read, path), decisionsInForce(decisions)),
    custody: await custodyOf(store, record, decisions),
    decisions,
    relatives: relatives.map((other) => ({ article: articleRow(other, []), how: 'tells of the same call' })),
  }
}

/** @throws {Trouble} `ARTICLE_UNKNOWN` */
export async function knownArticle(store: Store, id: string): Promise<ArticleRecord> {
  const record = await store.projection.article(id)
  if (record) return record
  throw new Trouble(
    'ARTICLE_UNKNOWN',
    `No article ${id.slice(0, 16)} is here.`,
    'Look for it in the search, or run `hearsay rebuild` if the database was lost.',
  )
}

/** Decisions about one article, undoings of them included. */
function aboutArticle(decisions: readonly Decision[], id: string): Decision[] {
  const about = new Set<string>()
  return decisions.filter((decision) => {
    const { body } = decision
    const named =
      ('article' in body && body.article === id) ||
      ('account' in body && body.account.startsWith(`${id}#`)) ||
      ('a' in body && (body.a.startsWith(`${id}#`) || body.b.startsWith(`${id}#`))) ||
      (body.kind === 'undo' && about.has(body.decision))
    if (named) about.add(decision.id)
    return named
  })
}

async function custodyOf(store: Store, record: ArticleRecord, decisions: readonly Decision[]): Promise<CustodyLine[]> {
  const sealed = await store.projection.exhibit(record.exhibit.sha256)
  const indexes = [...(sealed ? [sealed.entry] : []), ...decisions.map((decision) => Number(decision.id))]
  const entries = await Promise.all(indexes.map((index) => store.journal.entries(index, 1)))
  return entries.flat().map(custodyLine)
}
