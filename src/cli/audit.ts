/** `hearsay audit`: every exhibit against its hash, every entry against the tree. */
import type { Command } from 'commander'
import { paint, print, progress, safe } from './say.ts'
import { withDesk } from './with-desk.ts'

export function auditCommand(program: Command): void {
  program
    .command('audit')
    .description('check every exhibit and every entry of the custody log, and name what is wrong')
    .option('--json', 'the report as JSON')
    .option('--quiet', 'no progress')
    .action(async (options: { json?: boolean; quiet?: boolean }) => {
      await withDesk(false, async (desk) => {
        const line = progress(options.quiet ?? false)
        const report = await desk.store.audit((done, total) => line.say(`audit: ${done} of ${total}`))
        line.end()
        if (report.faults.length > 0) process.exitCode = 1
        if (options.json) return await print(JSON.stringify(report, null, 2))
        for (const fault of report.faults)
          await print(
            `${paint('red', fault.what)}  ${safe(fault.where)}${fault.byte === null ? '' : `, byte ${fault.byte}`}: ${safe(fault.text)}`,
          )
        await print(
          `${report.exhibits} exhibits and ${report.entries} entries checked: ${report.faults.length === 0 ? paint('green', 'all as sealed') : `${report.faults.length} faults`}`,
        )
        if (report.checkpoint) await print(`\nCheckpoint (keep a copy elsewhere):\n${report.checkpoint.text.trimEnd()}`)
      })
    })
}
