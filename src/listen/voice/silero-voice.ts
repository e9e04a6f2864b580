/**
 * Where somebody speaks, by the silero model: the better detector where its model file is at hand.
 *
 * The native library runs in a child process, one per channel; whatever the model does to it, the desk lives.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Stop, Trouble } from '../../model/index.ts'
import { type ChildLimits, runChild, whyEnded } from '../child/run-child.ts'
import { type OpenSoundOptions, openSound } from '../decode/open-sound.ts'
import type { Stretch } from '../decode/sound.ts'
import { resampler } from '../match/narrow.ts'
import { checkModel } from './silero-model.ts'

/** For transcription: misses little. @see silero's own settings */
export const sileroRecall = { threshold: 0.4, silence: 0.45, shortest: 0.1, pad: 0 }

export interface SileroOptions extends OpenSoundOptions {
  /** Path of the model. */
  readonly model: string
  readonly setting?: typeof sileroRecall
  readonly limits?: Partial<ChildLimits>
}

export interface SileroVoice {
  /** Stretches of speech per channel, in order, not touching. */
  readonly channels: readonly (readonly Stretch[])[]
  readonly sha256: string
}

const rate = 16_000
const here = import.meta.url
const entry = fileURLToPath(new URL(here.endsWith('.ts') ? './silero-entry.ts' : './silero-entry.js', here))

/** @throws {Trouble} `MODEL_MISSING`, `MODEL_NOT_A_MODEL`, `MODEL_UNUSABLE`, `STOPPED`, and as `openSound` */
export async function sileroVoice(path: string, options: SileroOptions): Promise<SileroVoice> {
  const { sha256 } = await checkModel(options.model)
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-voice-'))
  try {
    const sound = await openSound(path, options)
    const files = Array.from({ length: sound.channels }, (_, at) => join(folder, `${at}.f32`))
    const seconds = await spill(sound.blocks(), files, sound.sampleRate)
    const channels: Stretch[][] = []
    for (const file of files) channels.push(await detect(file, seconds, options))
    return { channels, sha256 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Write each channel at 16,000 Hz into a file of its own. @returns seconds */
async function spill(blocks: AsyncIterable<readonly Float32Array[]>, files: readonly string[], from: number): Promise<number> {
  const outs = files.map((file) => ({ handle: openSync(file, 'w'), convert: resampler(from, rate) }))
  let samples = 0
  try {
    for await (const block of blocks) {
      samples += block[0]?.length ?? 0
      for (const [at, { handle, convert }] of outs.entries()) write(handle, convert.take(block[at] ?? new Float32Array()))
    }
    for (const { handle, convert } of outs) write(handle, convert.end())
  } finally {
    for (const { handle } of outs) closeSync(handle)
  }
  return samples / from
}

function write(handle: number, part: Float32Array): void {
  const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
  } catch (cause) {
    throw new Trouble(
      'DISK_FULL',
      `The working copy of the sound could not be written: ${cause instanceof Error ? cause.message : cause}.`,
      'Make room where temporary files go (TMPDIR), then try again. The original is untouched.',
      { cause },
    )
  }
}

async function detect(file: string, seconds: number, { model, setting = sileroRecall, limits, signal }: SileroOptions): Promise<Stretch[]> {
  const { threshold, silence, shortest, pad } = setting
  const args = [model, file, ...[threshold, silence, shortest].map(String)]
  const ended = await runChild({
    entry,
    args,
    signal: signal as Stop | undefined,
    limits: { milliseconds: 120_000 + seconds * 100, ...limits },
  })
  if (ended.how === 'stopped') throw new Trouble('STOPPED', 'Finding speech was cancelled.', 'Start it again when you want it.')
  const done = ended.lines.some((line) => (line as { done?: boolean }).done)
  if (ended.how !== 'ok' || !done)
    throw new Trouble(
      'MODEL_UNUSABLE',
      `The speech detector could not work with the model ${model}: ${whyEnded(ended)}.`,
      'Nothing else was harmed. Add the model again with `hearsay models add silero-vad`, or leave it out: Hearsay then finds speech without a model.',
    )
  return padded(ended.lines as readonly Partial<Stretch>[], pad, seconds)
}

function padded(lines: readonly Partial<Stretch>[], pad: number, seconds: number): Stretch[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of lines) {
    if (start === undefined || end === undefined) continue
    const [from, to] = [Math.max(0, start - pad), Math.min(seconds, end + pad)]
    const last = out.at(-1)
    if (last && from <= last.end) last.end = Math.max(last.end, to)
    else if (to > from) out.push({ start: from, end: to })
  }
  return out
}
