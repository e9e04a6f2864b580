/** `hearsay listen`: decoded length, legs, speech and turns of a recording (no store needed). */
import type { Command } from 'commander'
import { type Heard, listenFile, voiceModelOf } from '../desk/index.ts'
import { Trouble } from '../model/index.ts'
import { type MadeOptions, madeFor, madeForPeople, transcribeWish } from './listen-made.ts'
import { wordsFor, wordsForPeople } from './listen-words.ts'
import { print, safe } from './say.ts'
import { config } from './with-desk.ts'

export function listenCommand(program: Command): void {
  program
    .command('listen')
    .argument('<file>', 'a recording in any telephone or web format')
    .description('decode a recording: length, decoder, channels, speech, turns (no store needed)')
    .option('--raw <format:rate>', 'headerless sound, e.g. alaw:8000, mulaw:8000, s16:16000')
    .option('--transcript <words>', 'lay these words on it: SRT, VTT, JSON of a speech engine, text with one turn a line')
    .option('--language <tag>', 'language of words that do not show it by their letters', 'en')
    .option('--transcribe <engine>', 'write it down: sherpa (a model of `hearsay models`) or openai-server (with --server)')
    .option('--server <address>', 'speech server that speaks the protocol of OpenAI; asked only when named here')
    .option('--model <name>', 'model of the engine')
    .option('--speaks <tag>', 'language that is spoken, for the engine (else it finds it out)')
    .option('--hints <words>', 'words to expect, comma-separated; they may leak into what is heard')
    .option('--passage <from-to>', 'only these seconds, e.g. 41.2-55')
    .option('--json', 'as JSON')
    .action(async (file: string, options: Options) => {
      if (options.transcribe !== undefined) transcribeWish(options)
      const heard = await listenFile(file, { voiceModel: voiceModelOf(config), ...(options.raw ? { raw: rawFormat(options.raw) } : {}) })
      const words = options.transcript ? await wordsFor(file, options.transcript, options.language) : null
      const made =
        options.transcribe === undefined ? null : await madeFor(file, heard, options, options.raw ? { raw: rawFormat(options.raw) } : {})
      const whole = { path: file, ...heard, ...(words ? { transcript: words } : {}), ...(made ? { made } : {}) }
      const people = [forPeople(file, heard), ...(words ? wordsForPeople(words) : []), ...(made ? madeForPeople(made) : [])]
      await print(options.json ? JSON.stringify(whole, null, 2) : people.join('\n'))
    })
}

interface Options extends MadeOptions {
  readonly raw?: string
  readonly transcript?: string
  readonly language: string
  readonly json?: boolean
}

const formats = ['u8', 's16', 's24', 's32', 'f32', 'f64', 'alaw', 'mulaw'] as const

function rawFormat(text: string): { format: (typeof formats)[number]; sampleRate: number; channels: number } {
  const [name, rate, channels = '1'] = text.split(':')
  const format = formats.find((known) => known === name)
  if (!format || !(Number(rate) > 0))
    throw new Trouble(
      'RAW_UNKNOWN',
      `"${text}" names no raw format.`,
      `Write FORMAT:RATE[:CHANNELS] with one of ${formats.join(', ')}, e.g. alaw:8000.`,
    )
  return { format, sampleRate: Number(rate), channels: Number(channels) || 1 }
}

function forPeople(file: string, heard: Heard): string {
  const legs = heard.legs.kind === 'parties' ? 'one party on each channel' : `channels: ${heard.legs.kind}`
  const lines = [
    safe(
      `${file}: ${heard.duration.toFixed(3)} s, ${heard.sampleRate} Hz, ${heard.channels} channel${heard.channels === 1 ? '' : 's'} (${heard.container.container}, ${heard.container.codec})`,
    ),
    safe(`decoded by ${heard.decoder.name} ${heard.decoder.version}; ${legs}; ${heard.filled.length} gaps filled with silence`),
    ...heard.notes.map((note) => safe(note.text)),
    ...heard.turns.map(
      (turn) => `  ${clock(turn.start)} – ${clock(turn.end)}  ${turn.party ?? 'speech'}${turn.overlaps ? '  (overlap)' : ''}`,
    ),
  ]
  return lines.join('\n')
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(2).padStart(5, '0')}`
}
