/**
 * Statements in the projection: a flat row each for lists and hits, and their words in the full-text table.
 *
 * What a hit shows (speaker, chain, hedges) is spelled out here once, so that showing fifty hits reads fifty rows.
 */
import type { ArticleId } from '../../model/article.ts'
import type { ArticleRecord } from '../../model/ports.ts'
import type { Position, ReadResult, Statement } from '../../model/statement.ts'
import { columnText, type Sql } from './dialect.ts'
import { spell } from './search-tokens.ts'

/** Stances that put a statement in doubt. */
const disputing = new Set(['disputed', 'denied', 'accused-forgery', 'shown-edited', 'shown-false', 'retracted'])

/** Add the statements of an article that has none yet. Within a transaction. */
export function putStatements(sql: Sql, workspace: string, record: ArticleRecord): void {
  let doc = Number(sql.get('SELECT coalesce(max(doc), 0) AS n FROM statement')?.n ?? 0)
  for (const statement of record.read.statements) {
    doc++
    const flat = flatten(workspace, record, statement)
    const { topicCodes, chainNames, hedgeTexts, ...row } = flat
    sql.run(
      'INSERT OR IGNORE INTO statement VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      row.workspace_id,
      row.article_id,
      row.statement_id,
      doc,
      row.content,
      row.speaker,
      row.outlet,
      row.title,
      row.language,
      row.day,
      row.account_id,
      row.hedged,
      row.disputed,
      JSON.stringify(chainNames),
      JSON.stringify(hedgeTexts),
      JSON.stringify(topicCodes),
    )
    const words = spell(flat)
    sql.run(
      'INSERT INTO words(rowid, exact, stem, speaker, outlet, facet) VALUES(?, ?, ?, ?, ?, ?)',
      doc,
      words.exact,
      words.stem,
      words.speaker,
      words.outlet,
      words.facet,
    )
  }
}

/** Take out the statements of an article. Within a transaction. */
export function dropStatements(sql: Sql, workspace: string, article: ArticleId): void {
  for (const { doc } of sql.all('SELECT doc FROM statement WHERE workspace_id = ? AND article_id = ?', workspace, article)) {
    sql.run('DELETE FROM words WHERE rowid = ?', doc ?? null)
  }
  sql.run('DELETE FROM statement WHERE workspace_id = ? AND article_id = ?', workspace, article)
}

function flatten(workspace: string, record: ArticleRecord, statement: Statement) {
  const { article, read } = record
  const text = (span: readonly [number, number]) => article.text.slice(span[0], span[1])
  const outlet = article.outlet.value ?? record.outletKey
  return {
    workspace_id: workspace,
    article_id: record.id,
    statement_id: statement.id,
    content: columnText(statement.content.map(text).join(' ')),
    speaker: columnText(speakerOf(read, statement, text)),
    outlet: columnText(outlet),
    title: columnText(article.title.value),
    language: article.language.value ?? read.language,
    day: article.published.value?.day ?? null,
    account_id: `${record.id}#${statement.call ?? '-'}`,
    hedged: statement.hedges.length > 0 ? 1 : 0,
    disputed: read.positions.some((position) => doubts(position, statement)) ? 1 : 0,
    chainNames: statement.chain.flatMap((link) => link.name ?? (link.role === 'article' ? (outlet ?? []) : [])),
    hedgeTexts: statement.hedges.map((hedge) => text(hedge.span)),
    topicCodes: [...new Set(statement.topics.map((topic) => topic.code))],
  }
}

/** The fullest plain name of who speaks, else the words of the page. */
function speakerOf(read: ReadResult, statement: Statement, text: (span: readonly [number, number]) => string): string | null {
  const mention = statement.source.best
  const entity = read.entities.find((known) => known.id === mention?.entity)
  if (entity) return entity.label
  if (mention && mention.form !== 'zero') return text(mention.span)
  return statement.chain.find((link) => link.role === 'speaker')?.name ?? null
}

function doubts(position: Position, statement: Statement): boolean {
  if (!disputing.has(position.stance)) return false
  const { target } = position
  if ('call' in target) return target.call === statement.call
  if ('statement' in target) return target.statement === statement.id
  return true
}
