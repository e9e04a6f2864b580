/** `hearsay calls`: one row per call. */
import type { Command } from 'commander'
import type { CallRow } from '../model/index.ts'
import { paint, print, safeLine } from './say.ts'
import { withDesk } from './with-desk.ts'

export function callsCommand(program: Command): void {
  program
    .command('calls')
    .description('list the calls: parties, accounts, origins, who vouches and who disputes')
    .option('--limit <n>', 'how many', '50')
    .option('--json', 'the page as JSON')
    .action(async (options: { limit: string; json?: boolean }) => {
      await withDesk(false, async (desk) => {
        const page = await desk.store.projection.listCalls({ limit: Number(options.limit) || 50 })
        if (options.json) await print(JSON.stringify(page, null, 2))
        else await print(page.rows.length > 0 ? page.rows.map(rowLines).join('\n') : 'No calls yet. Add articles with `hearsay add`.')
      })
    })
}

function rowLines(row: CallRow): string {
  const parties = row.parties.map((party) => party.label).join(' and ') || 'parties not told'
  const origins = row.originsAtLeast === row.originsAtMost ? `${row.originsAtMost}` : `${row.originsAtLeast}–${row.originsAtMost}`
  const stances = Object.entries(row.stances)
    .map(([stance, n]) => `${stance} ${n}`)
    .join(', ')
  return `${paint('bold', row.id)}  ${safeLine(parties)}${row.fiction ? paint('yellow', '  FICTION') : ''}\n${paint('dim', safeLine(`  ${row.day ?? 'day not told'} · ${row.accounts} accounts · origins ${origins} · ${row.languages.join(', ')} · ${stances || 'nobody speaks of its authenticity'}`))}`
}
