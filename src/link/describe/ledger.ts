/**
 * The ledger: who says what about the call being real, each with passage and chain. And who says nothing at all.
 *
 * A denial stands beside the claim; silence is named, since a reader takes it for confirmation.
 */
import type { ArticleId, ChainLink, Decision, LedgerEntry, Position, ReadArticle, Stance } from '../../model/index.ts'
import { inForce } from '../cluster/decided.ts'
import type { ReadIndex } from './read-index.ts'

function targetOf(position: Position): string {
  const { target } = position
  if ('call' in target) return target.call
  if ('statement' in target) return target.statement
  return 'kind' in target ? target.kind : `all: ${target.all}`
}

/** Does a position concern this told call: named, or about everything, or about one of its statements, or about the item. */
function concerns(article: ReadArticle, position: Position, calls: ReadonlySet<string>): boolean {
  const { target } = position
  if ('call' in target) return calls.size === 0 || calls.has(target.call)
  if ('statement' in target) {
    const call = article.read.statements.find(({ id }) => id === target.statement)?.call
    return call === null || call === undefined || calls.size === 0 || calls.has(call)
  }
  return true
}

const names = (chain: readonly ChainLink[]): string[] =>
  chain.filter(({ role, name }) => role !== 'speaker' && name).map(({ name }) => name ?? '')

function voiceOf(index: ReadIndex, article: ReadArticle, position: Position): string {
  if (position.by === 'article') return article.outlet ?? article.title ?? article.id
  const mention = position.by.best
  const label = index.entity(article.id, mention?.entity ?? null)?.label
  return label ?? (mention ? article.text.slice(...mention.span) : 'somebody not named')
}

function corrected(article: ReadArticle, position: Position, decisions: readonly Decision[]): Stance {
  const found = decisions
    .map(({ body }) => body)
    .filter((body) => body.kind === 'correct-stance' && body.article === article.id && body.position.span[0] === position.span[0])
    .at(-1)
  return found?.kind === 'correct-stance' ? found.stance : position.stance
}

/** Positions of all accounts' articles that concern the call, in the order of the accounts. */
export function ledgerOf(index: ReadIndex, decisions: readonly Decision[]): LedgerEntry[] {
  const valid = inForce(decisions)
  const told = new Map<ArticleId, Set<string>>()
  for (const { article, call } of index.accounts) {
    const set = told.get(article) ?? new Set()
    told.set(article, call === null ? set : set.add(call))
  }
  return [...told].flatMap(([id, calls]) => {
    const article = index.articles.get(id)
    if (!article) return []
    return article.read.positions
      .filter((position) => concerns(article, position, calls))
      .map((position) => ({
        position: position.id,
        article: id,
        by: voiceOf(index, article, position),
        byArticle: position.by === 'article',
        stance: corrected(article, position, valid),
        target: targetOf(position),
        text: article.text.slice(...position.span),
        span: position.span,
        day: article.published?.day ?? null,
        method: position.method,
        chain: names(position.chain),
      }))
  })
}

/** Articles of the call that do not say whether anyone verified it. */
export function silentArticles(index: ReadIndex, ledger: readonly LedgerEntry[]): ArticleId[] {
  const spoke = new Set(ledger.map(({ article }) => article))
  return [...new Set(index.accounts.map(({ article }) => article))].filter((article) => !spoke.has(article))
}
