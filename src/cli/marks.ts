/** `hearsay marks`: places of a recording that a person should listen to, with innocent causes (no store needed). */
import type { Command } from 'commander'
import { marksFile } from '../desk/index.ts'
import { print, safe } from './say.ts'

export function marksCommand(program: Command): void {
  program
    .command('marks')
    .argument('<file>', 'a recording')
    .description('measure where a recording changes: noise floor, digital silence; no verdicts (no store needed)')
    .option('--json', 'as JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const found = await marksFile(file)
      const lines = [...found.marks.map(({ text, innocent }) => `${text}\n    also caused by: ${innocent.join(', ')}`), ...found.blind]
      await print(options.json ? JSON.stringify({ path: file, ...found }, null, 2) : safe(lines.join('\n')))
    })
}
