/**
 * `hearsay eval --from-decisions`: articles that people corrected become gold cases, so that a mistake that was mended once
 * is measured ever after.
 *
 * A case holds the whole reading with the corrections laid over it; statements that a person rejected are left out. It is a
 * draft of the train half: whatever nobody touched is still the engine's own opinion (see docs/gold.md).
 */
import type { Decision, PrintedReading, Store } from '../model/index.ts'
import { decisionsInForce } from './decisions-in-force.ts'
import { caseFromReading } from './eval/case-from-reading.ts'
import { articleView } from './views/article-view.ts'

/** A case and where it comes from. */
export interface DraftCase {
  /** Name for its file, without an ending. */
  readonly id: string
  readonly title: string | null
  /** Decisions that made it worth keeping. */
  readonly decisions: number
  readonly gold: object
}

const judging = new Set<Decision['body']['kind']>(['correct-source', 'correct-stance', 'confirm', 'reject'])

/** One case per article that has a decision in force about its statements or positions, in the order of the log. */
export async function* goldFromDecisions(store: Store, licence: string): AsyncIterable<DraftCase> {
  const byArticle = new Map<string, number>()
  for (const { body } of decisionsInForce(await store.projection.decisions())) {
    if (judging.has(body.kind) && 'article' in body) byArticle.set(body.article, (byArticle.get(body.article) ?? 0) + 1)
  }
  for (const [article, decisions] of byArticle) {
    if (!(await store.projection.article(article))) continue
    const { reading, row } = await articleView(store, article)
    const id = `correction-${article.slice(0, 12)}`
    yield { id, title: row.title, decisions, gold: caseFromReading(withoutRejected(reading), id, licence) }
  }
}

/** Without the statements that a person rejected, unless a later decision stood by them. */
function withoutRejected(reading: PrintedReading): PrintedReading {
  const verdicts = new Set(['decision/rejected', 'decision/confirmed', 'decision/source-corrected'])
  const last = (notes: PrintedReading['statements'][number]['notes']) => notes.findLast(({ rule }) => verdicts.has(rule))?.rule
  const statements = reading.statements.filter(({ notes }) => last(notes) !== 'decision/rejected')
  const left = new Set(statements.map(({ id }) => id))
  return { ...reading, statements: statements.map((one) => (one.parent && !left.has(one.parent) ? { ...one, parent: null } : one)) }
}
