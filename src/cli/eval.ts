/** `hearsay eval`: score the reading of a folder of gold files. */
import type { Command } from 'commander'
import { evaluateGold } from '../desk/index.ts'
import { print } from './say.ts'

export function evalCommand(program: Command): void {
  program
    .command('eval')
    .argument('<dir>', 'folder of gold files (see docs/gold.md)')
    .description('score statements, sources, chains, hedges and positions against gold files')
    .option('--errors', 'list the errors (train halves only)')
    .option('--json', 'the report as JSON')
    .action(async (dir: string, options: { errors?: boolean; json?: boolean }) => {
      await print(await evaluateGold(dir, { errors: options.errors ?? false, json: options.json ?? false }))
    })
}
