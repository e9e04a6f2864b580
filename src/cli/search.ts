/** `hearsay search`: statements by words, "phrases" and filters. */
import type { Command } from 'commander'
import type { SearchHit, SearchQuery } from '../model/index.ts'
import { paint, print, safe } from './say.ts'
import { withDesk } from './with-desk.ts'

export function searchCommand(program: Command): void {
  program
    .command('search')
    .argument('<query...>', 'words or "phrases"')
    .description('find statements across inflection; filters narrow the list')
    .option('--speaker <name>')
    .option('--outlet <name>')
    .option('--language <tag>')
    .option('--topic <code>')
    .option('--from <date>')
    .option('--to <date>')
    .option('--call <id>')
    .option('--hedged', 'only hedged statements')
    .option('--disputed', 'only statements of calls that somebody disputes')
    .option('--limit <n>', 'how many', '20')
    .option('--json', 'the page as JSON')
    .action(async (words: string[], options: Omit<SearchQuery, 'words' | 'limit'> & { json?: boolean; limit: string }) => {
      const { json, limit, ...filters } = options
      await withDesk(false, async (desk) => {
        const page = await desk.store.projection.search({ words: words.join(' '), ...filters, limit: Number(limit) || 20 })
        await print(
          json ? JSON.stringify(page, null, 2) : [...page.hits.map(hitLines), `${page.more ? '1,000+' : page.count} found`].join('\n'),
        )
      })
    })
}

function hitLines(hit: SearchHit): string {
  let marked = ''
  let at = 0
  for (const [start, end] of hit.marks) {
    marked += safe(hit.content.slice(at, start)) + paint('underline', safe(hit.content.slice(start, end)))
    at = end
  }
  marked += safe(hit.content.slice(at))
  const from = [hit.outlet ?? hit.title, hit.day, hit.language].filter(Boolean).join(', ')
  return `${paint('cyan', safe(hit.speaker ?? 'unresolved'))}: ${marked}\n${paint('dim', safe(`  ${hit.chain.join(' ← ')} · ${from} · ${hit.article.slice(0, 12)}/${hit.statement}`))}\n`
}
