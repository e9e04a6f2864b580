/**
 * The sound itself, for a player: the original bytes where browsers can play them, else a WAV made once on demand.
 *
 * Where the decoder filled gaps the WAV is given too: a player that skips silence would be seconds off at the end.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Children, RecordingRecord, Sha256, Store } from '../../model/index.ts'
import { derivedFolder, nameOf, sealedFile } from './derived.ts'
import { knownRecording } from './list-recordings.ts'

const played = /^(?:mp3|aac|opus|vorbis|flac|pcm (?:u8|s16))$/i

/** What a player is given. */
export function audioOf({ exhibit, sound }: RecordingRecord): { plays: 'original' | 'wav'; type: string } {
  const plays = sound !== null && sound.filled.length === 0 && played.test(sound.container.codec)
  return plays ? { plays: 'original', type: exhibit.type } : { plays: 'wav', type: 'audio/wav' }
}

/** Sound of which any stretch can be read. */
export interface AudioBytes {
  readonly type: string
  readonly bytes: number
  /** Half-open. */
  read(start: number, end: number): AsyncIterable<Uint8Array>
}

/** @param form what the player wants; `auto` lets the codec decide @throws {Trouble} `RECORDING_UNKNOWN`, `SOUND_…` */
export async function audioBytes(
  core: { store: Store; children: Children },
  sha256: Sha256,
  form: 'auto' | 'original' | 'wav',
): Promise<AudioBytes> {
  const record = await knownRecording(core.store, sha256)
  const wanted = form === 'auto' ? audioOf(record).plays : form
  if (wanted === 'original') {
    const { exhibit } = record
    return { type: exhibit.type, bytes: exhibit.bytes, read: (start, end) => core.store.exhibits.stream(sha256, { start, end }) }
  }
  const file = await wavOf(core, record)
  return {
    type: 'audio/wav',
    bytes: (await stat(file)).size,
    read: (start, end) => createReadStream(file, { start, end: end - 1 }) as AsyncIterable<Uint8Array>,
  }
}

const making = new Map<string, Promise<unknown>>()
const limits = { milliseconds: 1_800_000, megabytes: 512 }

/** Two players that ask at once wait for one WAV. */
async function wavOf({ store, children }: { store: Store; children: Children }, record: RecordingRecord): Promise<string> {
  const dir = await derivedFolder(store, record.sha256)
  const out = join(dir, 'sound.wav')
  if (
    await stat(out).then(
      () => true,
      () => false,
    )
  )
    return out
  const task = { file: sealedFile(store, record.sha256), name: nameOf(record.exhibit), dir, out }
  const made = making.get(out) ?? children.run('sound-wav', task, limits).finally(() => making.delete(out))
  making.set(out, made)
  await made
  return out
}
