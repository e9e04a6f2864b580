/** `hearsay match`: quotes against quotes, in one language or across (no store needed). */
import type { Command } from 'commander'
import { matchFiles } from '../desk/index.ts'
import { print, safe } from './say.ts'

export function matchCommand(program: Command): void {
  program
    .command('match')
    .argument('<queries>', 'JSON lines of {id, lang, text}')
    .argument('<candidates>', 'JSON lines of {id, lang, text}')
    .description('find the same quote among candidates: best five each, with score, accepted, why (no store needed)')
    .option('--jsonl', 'one JSON object per line')
    .action(async (queries: string, candidates: string, options: { jsonl?: boolean }) => {
      for (const row of await matchFiles(queries, candidates)) {
        await print(
          options.jsonl
            ? JSON.stringify(row)
            : `${row.accepted ? '=' : '~'} ${row.score.toFixed(3)}  ${safe(row.query)}  ${safe(row.candidate)}`,
        )
      }
    })
}
