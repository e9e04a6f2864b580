/** `hearsay listen FILE --transcribe ENGINE`: the words of an engine within or of a speech server, with their doubts. */
import { type Heard, type MadeTranscript, transcribeFile } from '../desk/index.ts'
import { type TranscribeWish, Trouble } from '../model/index.ts'
import { progress, safe } from './say.ts'
import { config } from './with-desk.ts'

export interface MadeOptions {
  readonly transcribe?: string
  readonly server?: string
  readonly model?: string
  readonly speaks?: string
  readonly hints?: string
  readonly passage?: string
}

/** @throws {Trouble} `ENGINE_UNKNOWN`, `PASSAGE_UNKNOWN` */
export function transcribeWish(options: MadeOptions): TranscribeWish {
  const { transcribe: engine } = options
  if (engine !== 'sherpa' && engine !== 'openai-server')
    throw new Trouble(
      'ENGINE_UNKNOWN',
      `No engine is called "${engine}".`,
      'Take sherpa (a model from `hearsay models`) or openai-server (with --server ADDRESS).',
    )
  if (!options.model)
    throw new Trouble(
      'MODEL_UNNAMED',
      'The engine needs the name of a model.',
      'Give it with --model; `hearsay models` lists those of sherpa.',
    )
  return {
    engine,
    model: options.model,
    server: options.server ?? null,
    language: options.speaks ?? null,
    hints:
      options.hints
        ?.split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '') ?? [],
    passage: options.passage === undefined ? null : passageOf(options.passage),
    parent: null,
  }
}

function passageOf(text: string): { start: number; end: number } {
  const [start, end] = text.split('-').map(Number)
  if (start !== undefined && end !== undefined && start >= 0 && end > start) return { start, end }
  throw new Trouble('PASSAGE_UNKNOWN', `"${text}" names no passage.`, 'Write seconds, FROM-TO, e.g. 41.2-55.')
}

export async function madeFor(path: string, heard: Heard, options: MadeOptions, sound: object): Promise<MadeTranscript> {
  const line = progress(false)
  const control = new AbortController()
  process.once('SIGINT', () => control.abort())
  const report = (done: number, total: number) => line.say(`written down: ${done} of ${total} passages`)
  try {
    return await transcribeFile(config, { path, heard, wish: transcribeWish(options), sound, signal: control.signal, report })
  } finally {
    line.end()
  }
}

/** Turns with their doubts, for people. */
export function madeForPeople({ segments, model }: MadeTranscript): string[] {
  const lines = segments.map(({ start, end, text, speaker, confidence, doubts, language }) => {
    const about = [language ?? 'language unclear', ...(confidence === null ? [] : [`confidence ${confidence.toFixed(2)}`]), ...doubts]
    return `  ${start.toFixed(2)} – ${end.toFixed(2)}  ${safe(speaker ? `${speaker}: ${text}` : text)}  [${about.join(', ')}]`
  })
  return [safe(`Written down by ${model}; nobody has listened yet.`), ...(lines.length > 0 ? lines : ['  (nothing)'])]
}
