/** Peaks, spectrogram tiles and marks of a recording: made once, kept beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Marks, peaksLevels, readPeaksHead } from '../../listen/index.ts'
import { type Children, type Sha256, type Store, Trouble } from '../../model/index.ts'
import { derivedFolder, keepBytes, keepJson, keptJson, nameOf, sealedFile } from './derived.ts'
import { knownRecording } from './list-recordings.ts'

/** Seconds of one spectrogram tile. */
export const tileSeconds = 20

interface Hands {
  readonly store: Store
  readonly children: Children
}

/** Peaks in the layout of audiowaveform, of the level that has at most about `pixels` points. @throws {Trouble} `SOUND_NOT_HEARD` */
export async function peaksFor({ store }: Hands, sha256: Sha256, pixels: number): Promise<Uint8Array> {
  await mustBeHeard(store, sha256)
  const whole = new Uint8Array(await readFile(join(await derivedFolder(store, sha256), 'peaks.dat')).catch(notHeard))
  const levels = peaksLevels(whole, 512)
  return levels.find((level) => (readPeaksHead(level)?.length ?? 0) <= pixels) ?? levels.at(-1) ?? whole
}

/** One tile as PNG: seconds `tile * 20` to the next tile. */
export async function spectrogramFor({ store, children }: Hands, sha256: Sha256, tile: number): Promise<Uint8Array> {
  const duration = await mustBeHeard(store, sha256)
  if (tile * tileSeconds >= duration)
    throw new Trouble('TILE_BEYOND', `The recording ends before tile ${tile}.`, 'Ask for an earlier tile.', { facts: { status: 404 } })
  const dir = await derivedFolder(store, sha256)
  const file = join(dir, `tile-${tile}.png`)
  const kept = await readFile(file).catch(() => null)
  if (kept) return kept
  const made = await children.run<Uint8Array>('sound-tile', { dir, from: tile * tileSeconds, to: (tile + 1) * tileSeconds })
  await keepBytes(file, made)
  return made
}

/** Places that a person should listen to, never a verdict. */
export async function marksFor({ store, children }: Hands, sha256: Sha256): Promise<Marks> {
  await mustBeHeard(store, sha256)
  const { exhibit } = await knownRecording(store, sha256)
  const dir = await derivedFolder(store, sha256)
  const kept = await keptJson<Marks>(join(dir, 'marks.json'))
  if (kept) return kept
  const task = { file: sealedFile(store, sha256), name: nameOf(exhibit), dir }
  const marks = await children.run<Marks>('sound-marks', task, { milliseconds: 1_200_000, megabytes: 768 })
  await keepJson(join(dir, 'marks.json'), marks)
  return marks
}

async function mustBeHeard(store: Store, sha256: Sha256): Promise<number> {
  const { sound, trouble } = await knownRecording(store, sha256)
  if (sound) return sound.duration
  throw new Trouble('SOUND_NOT_HEARD', trouble?.what ?? 'The recording was not heard.', trouble?.next ?? 'Add it in another format.')
}

function notHeard(): never {
  throw new Trouble(
    'SOUND_NOT_HEARD',
    'What was made of the recording is gone from `derived/`.',
    'Run `hearsay rebuild`: it makes it again from the sealed original.',
  )
}
