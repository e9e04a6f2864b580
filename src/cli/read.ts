/** `hearsay read`: statements of files, without a store. A table for people, JSON for programs. */
import type { Command } from 'commander'
import { readFiles } from '../desk/index.ts'
import type { PrintedReading } from '../model/index.ts'
import { readingTable } from './reading-table.ts'
import { print, sayTrouble } from './say.ts'
import { config, withChildren } from './with-desk.ts'

interface Options {
  readonly json?: boolean
  readonly jsonl?: boolean
  readonly lang?: string
  readonly published?: string
}

export function readCommand(program: Command): void {
  program
    .command('read')
    .argument('<path...>', 'files or folders, or - for standard input')
    .description('find every quoted and reported statement: who said it to whom, according to whom (no store needed)')
    .option('--json', 'one JSON object (an array for several files)')
    .option('--jsonl', 'one JSON object per line, as files are done')
    .option('--lang <tag>', 'language of the text, where it is not found')
    .option('--published <date>', 'day of publication, YYYY-MM-DD, where it is not found')
    .action(async (paths: string[], options: Options) => {
      await withChildren(async (children) => {
        const kept: PrintedReading[] = []
        const given = {
          largestArticle: config.largestArticle,
          ...(options.lang ? { language: options.lang } : {}),
          ...(options.published ? { published: options.published } : {}),
        }
        for await (const file of readFiles(paths, children, given)) {
          if ('trouble' in file) process.exitCode = sayTrouble(file.trouble)
          else if (options.jsonl) await print(JSON.stringify(file.reading))
          else if (options.json) kept.push(file.reading)
          else await print(readingTable(file.path, file.reading))
        }
        if (options.json) await print(JSON.stringify(kept.length === 1 ? kept[0] : kept, null, 2))
      })
    })
}
