/** `hearsay align`: lay a transcript from outside on a recording (no store needed). */
import type { Command } from 'commander'
import { type AlignedRecording, alignFile } from '../desk/index.ts'
import { print, safe } from './say.ts'

export function alignCommand(program: Command): void {
  program
    .command('align')
    .argument('<file>', 'a recording')
    .argument('<transcript>', 'SRT, VTT, JSON of a speech engine, or text with one turn a line')
    .description('lay a known transcript on the sound: turns with times, what is not to be heard stays unplaced (no store needed)')
    .option('--language <tag>', 'language of texts that do not show it by their letters', 'en')
    .option('--json', 'as JSON')
    .action(async (file: string, transcript: string, options: { language: string; json?: boolean }) => {
      const aligned = await alignFile(file, transcript, options.language)
      await print(options.json ? JSON.stringify({ path: file, ...aligned }, null, 2) : forPeople(aligned))
    })
}

function forPeople({ turns, notes }: AlignedRecording): string {
  const lines = turns.map(({ party, text, start, end }) => {
    const time = start === null || end === null ? 'unplaced        ' : `${start.toFixed(2).padStart(7)} – ${end.toFixed(2)}`
    return `${time}  ${safe(party ? `${party}: ${text}` : text)}`
  })
  return [...notes.map(({ text }) => safe(text)), ...lines].join('\n')
}
