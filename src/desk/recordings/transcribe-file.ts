/** `hearsay listen FILE --transcribe` without a store: the same engines, the words are printed and nothing is kept. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Heard, type MadeTranscript, makeTranscript, type OpenSoundOptions, spoolSound } from '../../listen/index.ts'
import type { Stop, TranscribeWish } from '../../model/index.ts'
import type { Config } from '../config.ts'
import { engineFor } from '../models/index.ts'
import { channelsFrom, channelsOf } from './transcribe.ts'

export interface TranscribeFile {
  readonly path: string
  readonly heard: Heard
  readonly wish: TranscribeWish
  readonly sound?: OpenSoundOptions
  readonly signal?: Stop
  readonly report?: (done: number, total: number) => void
}

/** @throws {Trouble} as the engine, `SOUND_…`, `DISK_FULL` */
export async function transcribeFile(config: Config, { path, heard, wish, ...more }: TranscribeFile): Promise<MadeTranscript> {
  const engine = await engineFor(config, wish)
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-words-'))
  try {
    const files = await spoolSound(path, folder, channelsOf(heard), more.sound ?? {})
    return await makeTranscript({
      channels: channelsFrom(heard, files),
      engine,
      ask: { ...(wish.language ? { language: wish.language } : {}), hints: wish.hints },
      sound: { sha256: '', decoder: `${heard.decoder.name} ${heard.decoder.version}` },
      passage: wish.passage,
      ...(more.signal ? { signal: more.signal } : {}),
      ...(more.report ? { report: more.report } : {}),
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
