/**
 * ffmpeg as WebAssembly, for machines without the program: the same decoders, in a child process, from npm alone.
 *
 * Slower, and whole files pass through its memory: files over 300 MB are refused.
 */
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Stop, Trouble } from '../../model/index.ts'
import { type Ended, runChild, whyEnded } from '../child/run-child.ts'
import { edgesOf } from './edges.ts'
import { type Decoding, encrypted, unreadable } from './ffmpeg.ts'
import { gapFilter } from './gap-filter.ts'
import { samplesOf } from './samples.ts'
import { type ContainerFacts, type DecodedSound, soundNote } from './sound.ts'

const here = import.meta.url
const entry = fileURLToPath(new URL(here.endsWith('.ts') ? './wasm-entry.ts' : './wasm-entry.js', here))
const largest = 300 * 1_048_576
export const wasmVersion = '@ffmpeg/core 0.12.10'

/** Is the optional package installed? */
export function wasmHere(): boolean {
  try {
    return existsSync(createRequire(here).resolve('@ffmpeg/core'))
  } catch {
    return false
  }
}

/** @throws {Trouble} `SOUND_UNREADABLE`, `FILE_TOO_LARGE`, `DECODER_DIED` */
export async function wasmSound(
  path: string,
  name: string,
  { signal, told }: { signal: Stop | undefined; told: number | null },
): Promise<DecodedSound> {
  const { size } = await stat(path)
  if (size > largest)
    throw new Trouble(
      'FILE_TOO_LARGE',
      `${name} is too large for the built-in decoder (300 MB).`,
      'Install ffmpeg, or cut the file into parts.',
    )
  const ended = await run(['probe', path], 120_000, name, signal)
  const lines = (ended.lines.at(-1) as { lines?: string[] } | undefined)?.lines ?? []
  const { head, ...facts } = factsOf(lines.join('\n'), name)
  const channels = Math.min(Math.max(facts.channels, 1), 8)
  const seconds = facts.claims ?? 3600
  const amr = facts.codec.startsWith('amr')
  // MP4 and its kin say where the track ends: there the fill of the last packet, and of AMR a last gap that no packet tells of.
  const film = /\bmov\b/.test(facts.container)
  const parted = film && (await inParts(path))
  const track = film && !parted && facts.claims ? Math.round(facts.claims * facts.sampleRate) : null
  const edges = edgesOf(facts, { lead: head && !parted, end: (told !== null && told % 320 === 0 ? null : told) ?? track, decoder: '5.1' })
  return {
    facts,
    decoder: { name: 'ffmpeg (WebAssembly)', version: wasmVersion, flags: [gapFilter(facts.sampleRate)] },
    sampleRate: facts.sampleRate,
    channels,
    filled: [],
    notes: [
      ...edges.notes,
      ...(amr
        ? [soundNote('amr/clock', 'Silence that was not sent was placed by the decoder’s own clock, and the end by what the file claims.')]
        : []),
    ],
    blocks: () => {
      const bytes = wasmBytes(path, name, { sampleRate: facts.sampleRate, channels, fillGaps: true, signal }, seconds)
      return edges.within(samplesOf(bytes, 's16', channels))
    },
  }
}

/** MP4 that was written in fragments has no edit list that would tell of the lead. */
async function inParts(path: string): Promise<boolean> {
  const parts: Buffer[] = []
  for await (const part of createReadStream(path, { end: 65_535 })) parts.push(part as Buffer)
  return Buffer.concat(parts).includes('mvex')
}

/** Decode to 16-bit samples, interleaved. @param seconds about how long it is: sets the clock @throws {Trouble} as `wasmSound` */
export async function* wasmBytes(path: string, name: string, how: Decoding, seconds: number): AsyncIterable<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-wasm-'))
  try {
    const out = join(folder, 'sound.s16')
    const filter = how.fillGaps ? gapFilter(how.sampleRate) : ''
    const args = ['decode', path, out, String(how.sampleRate), String(how.channels), filter]
    await run(args, 120_000 + seconds * 200, name, how.signal)
    if (!existsSync(out) || (await stat(out)).size === 0) throw unreadable(name, 'it holds not a single sample')
    yield* createReadStream(out) as AsyncIterable<Uint8Array>
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function run(args: readonly string[], milliseconds: number, name: string, signal: Stop | undefined): Promise<Ended> {
  const ended = await runChild({ entry, args, signal, limits: { milliseconds, quietMilliseconds: milliseconds, megabytes: 2500 } })
  if (ended.how === 'stopped') throw new Trouble('STOPPED', `Decoding ${name} was cancelled.`, 'Start it again when you want it.')
  if (ended.how !== 'ok')
    throw new Trouble(
      'DECODER_DIED',
      `The built-in decoder could not read ${name}: ${whyEnded(ended)}.`,
      'The original is kept. Install ffmpeg and try again, or check that the file is whole.',
    )
  return ended
}

/** What ffmpeg prints of an input: `Input #0, mp3, from …`, `Duration: 00:00:11.00`, `Stream #0:0: Audio: mp3, 16000 Hz, mono`. */
function factsOf(text: string, name: string): ContainerFacts & { readonly head: boolean } {
  const container = /Input #0, ([^:]+?), from/.exec(text)?.[1]
  const sounds = [...text.matchAll(/Stream #0:\d+.*?: Audio: (\S+?),? .*?(\d+) Hz, ([^,\n]+)/g)]
  const [first] = sounds
  if (!container || !first)
    throw unreadable(name, container ? 'it holds pictures but no sound' : 'no container of sound was recognised in it')
  if (/: Audio: .*\(enca \//.test(text)) throw encrypted(name)
  const clock = /Duration: (\d+):(\d+):([\d.]+)/.exec(text)
  const layout = (first[3] ?? 'mono').trim()
  const count = layout.startsWith('mono') ? 1 : layout.startsWith('stereo') ? 2 : Number(/(\d+) channels/.exec(layout)?.[1] ?? 2)
  return {
    container,
    codec: (first[1] ?? 'unknown').replace(/,$/, ''),
    sampleRate: Number(first[2]),
    channels: count,
    claims: clock ? Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]) : null,
    streams: sounds.length,
    tags: {},
    head: /start: 0\.(?:0[1-9]|1)|mov,mp4|encoder +: (LAME|Lavc)/i.test(text) && !/Input #0, (aac|mpegts|matroska|avi)/.test(text),
  }
}
