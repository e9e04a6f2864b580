/** `hearsay rebuild`: make the database again from exhibits and log. */
import type { Command } from 'commander'
import { rebuild } from '../desk/index.ts'
import { print, progress } from './say.ts'
import { withDesk } from './with-desk.ts'

export function rebuildCommand(program: Command): void {
  program
    .command('rebuild')
    .description('make the database again from exhibits and log; decisions hold')
    .option('--quiet', 'no progress')
    .action(async (options: { quiet?: boolean }) => {
      await withDesk(false, async (desk) => {
        const line = progress(options.quiet ?? false)
        const result = await rebuild(desk, { report: (told) => line.say(`rebuild: ${told.done} of ${told.total ?? '?'}`) })
        line.end()
        await print(
          `Rebuilt: ${result.exhibits} exhibits, ${result.articles.length} articles, ${result.accounts} accounts, ${result.statements} statements.`,
        )
      })
    })
}
