/**
 * Search over statements: match, rank the best few thousand, count, and show a page.
 *
 * A common word matches a large part of the store; only the newest 2,000 matches are ranked (BM25 over exact forms and
 * stems), so an answer takes much the same time whatever is asked. Counts are exact to 1,000. A page begins where the
 * one before ended, by score and then by age.
 */
import type { SearchHit, SearchPage, SearchQuery } from '../../model/search.ts'
import { analyse } from '../../text/analyse/index.ts'
import { readCall } from './calls.ts'
import type { Row, Sql } from './dialect.ts'
import { answers, matchExpression, parseTerms, type Term } from './search-query.ts'

const mostCandidates = 2000
const countedExactly = 1000
const largestPage = 200
const facetValues = 20

interface Candidate {
  readonly doc: number
  readonly score: number
}

/** Statements that answer a query, best first. */
export function search(sql: Sql, workspace: string, query: SearchQuery): SearchPage {
  const terms = parseTerms(query.words)
  const accounts = query.call === undefined ? null : (readCall(sql, workspace, query.call)?.accounts ?? [])
  const manyWorkspaces =
    sql.get(
      'SELECT 1 FROM statement WHERE workspace_id < ?1 UNION ALL SELECT 1 FROM statement WHERE workspace_id > ?1 LIMIT 1',
      workspace,
    ) !== null
  const disputed = query.disputed === undefined ? [] : disputedAccounts(sql, workspace)
  const found = rank(
    sql,
    matchExpression(workspace, query, terms, { manyWorkspaces, accounts, disputed }),
    terms.some(({ not }) => !not),
  )
  const limit = Math.min(query.limit ?? 20, largestPage)
  const rest = found.slice(startOf(found, query.after))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    hits: page.map((candidate) => showHit(sql, workspace, candidate, terms)),
    count: Math.min(found.length, countedExactly),
    more: found.length > countedExactly,
    next: rest.length > limit && last ? `${last.score}|${last.doc}` : null,
    facets: countFacets(sql, found),
  }
}

const mostDisputed = 2000

/** Accounts of calls that somebody disputes, in whichever account; the newest when there are too many to ask for. */
function disputedAccounts(sql: Sql, workspace: string): string[] {
  const rows = sql.all(
    'SELECT a.account_id AS id FROM call c JOIN call_account a ON a.workspace_id = c.workspace_id AND a.call_id = c.id WHERE c.workspace_id = ? AND c.disputed = 1 ORDER BY c.day DESC LIMIT ?',
    workspace,
    mostDisputed,
  )
  return rows.map((row) => String(row.id))
}

/** The newest matches, best first. Without words there is nothing to rank by: newest first. */
function rank(sql: Sql, expression: string, ranked: boolean): Candidate[] {
  const score = ranked ? 'bm25(words, 0.6, 1.0, 0.2, 0.0, 0.0)' : '0'
  const rows = sql.all(
    `SELECT rowid AS doc, ${score} AS score FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ${mostCandidates}`,
    expression,
  )
  const found = rows.map((row) => ({ doc: Number(row.doc), score: Math.round(-Number(row.score) * 1e4) / 1e4 }))
  return found.sort((a, b) => b.score - a.score || b.doc - a.doc)
}

function startOf(found: readonly Candidate[], after: string | undefined): number {
  if (!after) return 0
  const [score = 0, doc = 0] = after.split('|').map(Number)
  const at = found.findIndex((candidate) => candidate.score < score || (candidate.score === score && candidate.doc < doc))
  return at < 0 ? found.length : at
}

function showHit(sql: Sql, workspace: string, { doc, score }: Candidate, terms: readonly Term[]): SearchHit {
  const row = sql.get('SELECT * FROM statement WHERE doc = ?', doc)
  if (!row) throw new Error(`the full-text table names a statement ${doc} that is not there`)
  const text = (column: string) => (row[column] === null ? null : String(row[column]))
  const call = sql.get(
    'SELECT call_id FROM call_account WHERE workspace_id = ? AND account_id = ? LIMIT 1',
    workspace,
    row.account_id ?? null,
  )
  const article = sql.get('SELECT fiction FROM article WHERE workspace_id = ? AND id = ?', workspace, row.article_id ?? null)
  const content = String(row.content)
  return {
    article: String(row.article_id),
    statement: String(row.statement_id),
    content,
    marks: markWords(content, String(row.language), terms),
    speaker: text('speaker'),
    outlet: text('outlet'),
    title: text('title'),
    language: String(row.language),
    day: text('day'),
    chain: JSON.parse(String(row.chain)) as string[],
    hedges: JSON.parse(String(row.hedges)) as string[],
    call: call ? String(call.call_id) : null,
    topics: JSON.parse(String(row.topics)) as string[],
    score,
    fiction: article?.fiction === 1,
  }
}

/** Offsets of the words that answered; a phrase is one mark. */
export function markWords(content: string, language: string, terms: readonly Term[]): [number, number][] {
  const tokens = analyse(content, language)
  const answer = answers(terms, language)
  const marks: [number, number][] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const length = answer(token, (step) => tokens[at + step]?.exact)
    if (length === 0) continue
    marks.push([token.start, tokens[at + length - 1]?.end ?? token.end])
    at += length - 1
  }
  return marks
}

/** How the ranked matches are spread, most frequent first. */
function countFacets(sql: Sql, found: readonly Candidate[]): SearchPage['facets'] {
  const docs = JSON.stringify(found.map(({ doc }) => doc))
  const rows = sql.all('SELECT s.language, s.outlet, s.speaker, s.topics FROM json_each(?) j JOIN statement s ON s.doc = j.value', docs)
  const tally = (values: (row: Row) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (const row of rows) for (const value of values(row)) counts.set(value, (counts.get(value) ?? 0) + 1)
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    return sorted.slice(0, facetValues).map(([value, count]) => ({ value, count }))
  }
  const one = (column: string) => (row: Row) => (row[column] ? [String(row[column])] : [])
  return {
    language: tally(one('language')),
    outlet: tally(one('outlet')),
    speaker: tally(one('speaker')),
    topic: tally((row) => (row.topics === '[]' ? [] : (JSON.parse(String(row.topics)) as string[]))),
  }
}
