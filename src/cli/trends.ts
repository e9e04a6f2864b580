/** `hearsay trends`: topics, places, parties over time, by calls and origins. */
import { type Command, Option } from 'commander'
import { trendsOf } from '../desk/index.ts'
import type { Trends, TrendsQuery } from '../model/index.ts'
import { paint, print, safeLine } from './say.ts'
import { withDesk } from './with-desk.ts'

export function trendsCommand(program: Command): void {
  program
    .command('trends')
    .description('what calls are about over time, counted by calls and independent origins, never by copies')
    .addOption(new Option('--by <what>', 'what is counted').choices(['topic', 'place', 'party', 'outlet', 'language']).default('topic'))
    .addOption(new Option('--step <length>', 'length of a period').choices(['day', 'week', 'month']).default('month'))
    .option('--json', 'as JSON')
    .action(async (options: TrendsQuery & { json?: boolean }) => {
      await withDesk(false, async ({ store }) => {
        const trends = await trendsOf(store, { by: options.by, step: options.step })
        await print(options.json ? JSON.stringify(trends, null, 2) : lines(trends))
      })
    })
}

function lines(trends: Trends): string {
  if (trends.calls === 0) return 'No calls yet. Add articles with `hearsay add`.'
  const head = `${trends.calls} calls${trends.undated > 0 ? `, ${trends.undated} without a day` : ''}`
  const rows = trends.rows.map(({ value, calls, origins: [least, most], periods }) => {
    const times = periods.map(({ period, calls: n }) => `${period ?? 'no day'} ${n}`).join(' · ')
    const origins = least === most ? `${most}` : `${least}–${most}`
    return `${paint('bold', safeLine(value))}  ${calls} calls, ${origins} origins\n${paint('dim', `  ${safeLine(times)}`)}`
  })
  return [head, ...rows].join('\n')
}
