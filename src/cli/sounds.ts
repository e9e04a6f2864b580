/** `hearsay sounds`: is this the same recording as one we hold, and which seconds? (no store needed) */
import type { Command } from 'commander'
import { type SoundRow, soundsFiles } from '../desk/index.ts'
import { print, safe, sayTroubleRecord } from './say.ts'

export function soundsCommand(program: Command): void {
  program
    .command('sounds')
    .requiredOption('--index <folder>', 'recordings that are held')
    .requiredOption('--query <folder>', 'recordings that are asked about')
    .description('find the same recording again, and which seconds of it (no store needed)')
    .option('--jsonl', 'one JSON object per line: query, file, score, accepted, pieces')
    .action(async (options: { index: string; query: string; jsonl?: boolean }) => {
      for await (const row of soundsFiles(options.index, options.query, sayTroubleRecord))
        await print(options.jsonl ? JSON.stringify(row) : forPeople(row))
    })
}

function forPeople(row: SoundRow): string {
  if (!row.accepted) return `~ ${safe(row.query)}: no shared recording found`
  const pieces = row.pieces.map(({ from, to, at, time, pitch }) => {
    const changed = Math.abs(time - 1) > 0.003 || Math.abs(pitch - 1) > 0.006
    const speed = changed ? `  (tempo × ${time.toFixed(3)}, pitch × ${pitch.toFixed(3)})` : ''
    return `    ${from.toFixed(2)}–${to.toFixed(2)} s is ${at.toFixed(2)}–${(at + (to - from) * time).toFixed(2)} s${speed}`
  })
  return [`= ${safe(row.query)}  ${safe(row.file ?? '')}  ${row.score.toFixed(2)}`, ...pieces].join('\n')
}
