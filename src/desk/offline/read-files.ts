/** `hearsay read` and `hearsay trace` without a store. */
import { createHash } from 'node:crypto'
import { traceArticles } from '../../link/index.ts'
import type { Children, PrintedReading, ReadArticle, Trace, Trouble } from '../../model/index.ts'
import { printReading } from '../../read/index.ts'
import { forLinking } from '../pipeline/for-linking.ts'
import { linkContext } from '../pipeline/link-context.ts'
import { type CleanOptions, readArticles } from './clean-files.ts'

/** One reading, or what went wrong with the file. */
export type FileReading = { readonly path: string; readonly reading: PrintedReading } | { readonly path: string; readonly trouble: Trouble }

/** Read files in order. */
export async function* readFiles(paths: readonly string[], children: Children, options: CleanOptions): AsyncIterable<FileReading> {
  for await (const cleaned of readArticles(paths, children, options)) {
    if ('trouble' in cleaned) yield cleaned
    else {
      const { path, article, reading } = cleaned
      yield { path, reading: printReading(article, reading, path === '-' ? null : path) }
    }
  }
}

/** Read files and join their accounts into calls, in memory. */
export async function traceFiles(
  paths: readonly string[],
  children: Children,
  options: CleanOptions & { onTrouble: (path: string, trouble: Trouble) => void },
): Promise<Trace> {
  const articles: ReadArticle[] = []
  const pathOf = new Map<string, string>()
  for await (const cleaned of readArticles(paths, children, options)) {
    if ('trouble' in cleaned) options.onTrouble(cleaned.path, cleaned.trouble)
    else {
      const { article, path, reading } = cleaned
      const id = createHash('sha256').update(`${path}\0${article.text}`).digest('hex')
      pathOf.set(id, path)
      articles.push(forLinking(id, article, reading, new Date(0).toISOString(), null))
    }
  }
  const trace = traceArticles(articles, [], await linkContext([...new Set(articles.map((article) => article.language))]))
  return { ...trace, articles: trace.articles.map((row) => ({ ...row, path: pathOf.get(row.id) ?? null })) }
}
