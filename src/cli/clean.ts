/** `hearsay clean`: articles of files, without a store. One line per page for programs, the text for people. */
import type { Command } from 'commander'
import { cleanFiles } from '../desk/index.ts'
import type { Article } from '../model/index.ts'
import { paint, print, safe, safeLine, sayTrouble } from './say.ts'
import { config, withChildren } from './with-desk.ts'

export function cleanCommand(program: Command): void {
  program
    .command('clean')
    .argument('<path...>', 'files or folders (.html, .html.gz, text, archives), or - for standard input')
    .description('take the article out of pages and texts: text, facts, and what was removed and why (no store needed)')
    .option('--jsonl', 'one JSON object per page: {path, article}')
    .action(async (paths: string[], options: { jsonl?: boolean }) => {
      await withChildren(async (children) => {
        for await (const file of cleanFiles(paths, children, { largestArticle: config.largestArticle })) {
          if ('trouble' in file) await sayFailed(file, options.jsonl ?? false)
          else
            await print(
              options.jsonl ? JSON.stringify({ path: file.path, article: plainArticle(file.article) }) : forPeople(file.path, file.article),
            )
        }
      })
    })
}

/** A page that fails still has its line, so that scripts can count. */
async function sayFailed(file: { path: string; trouble: Error & { code?: string; next?: string } }, jsonl: boolean): Promise<void> {
  process.exitCode = sayTrouble(file.trouble)
  if (jsonl)
    await print(
      JSON.stringify({
        path: file.path,
        article: null,
        trouble: { code: file.trouble.code, what: file.trouble.message, next: file.trouble.next },
      }),
    )
}

function plainArticle(article: Article): Record<string, unknown> {
  return {
    text: article.text,
    title: article.title.value,
    outlet: article.outlet.value,
    authors: article.authors.flatMap((author) => author.value ?? []),
    published: article.published.value?.day ?? null,
    updated: article.updated.value?.day ?? null,
    language: article.language.value,
    translatedFrom: article.translatedFrom.value,
    canonical: article.canonical.value,
    credits: article.credits.map(({ kind, name, url }) => ({ kind, name, url })),
    captions: article.captions.map(({ text, credit }) => ({ text, credit })),
    removed: article.removed.map(({ text, kind, rule, because, at }) => ({ text, kind, rule, because, at })),
    asides: article.asides,
  }
}

function forPeople(path: string, article: Article): string {
  const facts = [
    article.title.value ?? path,
    article.outlet.value,
    article.authors.map((author) => author.value).join(', '),
    article.published.value?.day,
    article.language.value,
  ]
  const removed = article.removed.map((piece) => paint('dim', `  [${piece.rule}] ${safe(piece.text.slice(0, 80))}: ${safe(piece.because)}`))
  return `${paint('bold', safeLine(facts.filter(Boolean).join(' · ')))}\n\n${safe(article.text)}\n${removed.length ? `\nSet apart:\n${removed.join('\n')}\n` : ''}`
}
