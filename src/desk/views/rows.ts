/** The row of an article, as lists and pages show it. */
import type { ArticleRecord, ArticleRow, CallView } from '../../model/index.ts'
import { fictionOf } from '../pipeline/fiction.ts'

/** @param calls the calls that hold one of its accounts */
export function articleRow(record: ArticleRecord, calls: readonly CallView[]): ArticleRow {
  const { article } = record
  return {
    id: record.id,
    sha256: record.exhibit.sha256,
    title: article.title.value,
    outlet: article.outlet.value,
    language: article.language.value ?? record.read.language,
    published: article.published.value?.day ?? null,
    addedAt: record.addedAt,
    statements: record.read.statements.length,
    calls: calls.map((call) => call.id),
    fiction: fictionOf(record),
  }
}
