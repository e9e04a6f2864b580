/** `hearsay doctor`: what this machine has and lacks. */
import type { Command } from 'commander'
import { doctor } from '../desk/index.ts'
import { paint, print, safe } from './say.ts'
import { config } from './with-desk.ts'

export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('look at this machine and say what is missing')
    .option('--json', 'as JSON')
    .action(async (options: { json?: boolean }) => {
      const lines = await doctor(config)
      if (options.json) return await print(JSON.stringify(lines, null, 2))
      for (const line of lines) {
        const colour = line.state === 'ok' ? 'green' : line.state === 'missing' ? 'yellow' : 'red'
        await print(
          `${paint(colour, line.state.padEnd(8))}${safe(`${line.what}: ${line.found}`)}${line.next ? `\n        → ${safe(line.next)}` : ''}`,
        )
      }
    })
}
