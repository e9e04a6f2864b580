/**
 * Stop 1 of listening: a file becomes sound that can be read block by block.
 *
 * Order of decoders: our own reader for WAV with PCM, float and G.711 (no process at all), then the system's ffmpeg.
 * AMR is decoded frame by frame count, so that every stretch of speech stands at its true second.
 */
import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Note, type Stop, Trouble } from '../../model/index.ts'
import { frameSeconds, readAmrFrames } from './amr-frames.ts'
import { edgesOf } from './edges.ts'
import { decodeBytes, probe, programVersion, unreadable } from './ffmpeg.ts'
import { wasmBytes, wasmHere, wasmSound, wasmVersion } from './ffmpeg-wasm.ts'
import { gapFilter } from './gap-filter.ts'
import { type AmrDecoder, layAmr } from './lay-amr.ts'
import { bytesOfSample, samplesOf } from './samples.ts'
import { type ContainerFacts, type DecodedSound, soundNote } from './sound.ts'
import { type ReadAt, readWavHead, type SampleFormat, type WavHead } from './wav-head.ts'

/** What the user may say of a file that says nothing of itself. */
export interface OpenSoundOptions {
  /** Headerless sound: format and rate, e.g. A-law at 8000 Hz, one channel. Never guessed. */
  readonly raw?: { readonly format: SampleFormat; readonly sampleRate: number; readonly channels: number }
  readonly signal?: Stop | undefined
  /** Force one decoder of compressed sound; else the system's ffmpeg, then the built-in one. */
  readonly decoder?: 'ffmpeg' | 'wasm' | undefined
}

/** What else is known of a file that goes to ffmpeg. */
export interface Asked {
  readonly signal: Stop | undefined
  /** Samples that a WAV head promises of a codec that ffmpeg decodes. */
  readonly told: number | null
}

const ownDecoder = { name: 'hearsay-wav', version: '1', flags: [] } as const
const largestAmr = 200 * 1_048_576

/**
 * Open a sound file.
 *
 * @throws {Trouble} `SOUND_EMPTY`, `SOUND_BROKEN`, `SOUND_UNREADABLE`, `SOUND_NEEDS_FFMPEG`, `FILE_UNREADABLE`
 */
export async function openSound(path: string, options: OpenSoundOptions = {}): Promise<DecodedSound> {
  const name = basename(path)
  const bytes = await sizeOf(path)
  if (bytes === 0) throw new Trouble('SOUND_EMPTY', `${name} holds not a single byte.`, 'Ask for the file again where it came from.')
  if (options.raw) return rawSound(path, bytes, options.raw)
  const { first, wav } = headOf(path, bytes, name)
  if (wav?.format) return wavSound(path, name, wav, wav.format)
  const wasm = options.decoder === 'wasm' || (!options.decoder && wasmHere() && !(await programVersion('ffmpeg')))
  if (first === 0x23 && bytes <= largestAmr) {
    const frames = readAmrFrames(new Uint8Array(await readFile(path)))
    if (frames) return await layAmr(frames, await amrDecoder(path, name, wasm, frames.speech.length * frameSeconds, options.signal))
  }
  return await (wasm ? wasmSound : ffmpegSound)(path, name, { signal: options.signal, told: wav?.told ?? null })
}

async function amrDecoder(path: string, name: string, wasm: boolean, seconds: number, signal: Stop | undefined): Promise<AmrDecoder> {
  if (wasm)
    return {
      name: 'ffmpeg (WebAssembly)',
      version: wasmVersion,
      decode: (how) => wasmBytes(path, name, { ...how, signal }, seconds),
    }
  return { name: 'ffmpeg', version: await ffmpegHere(name), decode: (how) => decodeBytes(path, name, { ...how, signal }) }
}

async function sizeOf(path: string): Promise<number> {
  try {
    const found = await stat(path)
    // A folder, a device or a pipe has no end that could be known, and opening one may wait for ever.
    if (!found.isFile()) throw new Error('it is no file')
    return found.size
  } catch (cause) {
    throw notReadable(path, cause)
  }
}

function notReadable(path: string, cause: unknown): Trouble {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Trouble('FILE_UNREADABLE', `${path} cannot be read: ${why}.`, 'Check the path and that you may read it.', { cause })
}

function headOf(path: string, bytes: number, name: string): { first: number; wav: WavHead | null } {
  const file = opened(path)
  try {
    const read: ReadAt = (at, length) => {
      const out = new Uint8Array(length)
      return out.subarray(0, at < bytes ? readSync(file, out, 0, length, at) : 0)
    }
    return { first: read(0, 1)[0] ?? 0, wav: readWavHead(read, bytes, name) }
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    throw notReadable(path, cause)
  }
}

function rawSound(path: string, bytes: number, raw: NonNullable<OpenSoundOptions['raw']>): DecodedSound {
  const { format, sampleRate, channels } = raw
  const claims = bytes / (bytesOfSample(format) * channels * sampleRate)
  return {
    facts: { container: 'raw', codec: format, sampleRate, channels, claims, streams: 1, tags: {} },
    decoder: { ...ownDecoder, flags: [`raw:${format}:${sampleRate}`] },
    sampleRate,
    channels,
    filled: [],
    notes: [soundNote('raw/told', `The user said that this is ${format} at ${sampleRate} Hz; the file itself says nothing.`)],
    blocks: () => samplesOf(createReadStream(path), format, channels),
  }
}

function wavSound(path: string, name: string, wav: WavHead, format: SampleFormat): DecodedSound {
  const { sampleRate, channels, data, bytesPerFrame } = wav
  const frames = data.reduce((sum, { bytes }) => sum + Math.floor(bytes / bytesPerFrame), 0)
  if (frames === 0) throw new Trouble('SOUND_EMPTY', `${name} holds not a single sample.`, 'Ask for the file again where it came from.')
  return {
    facts: {
      container: 'wav',
      codec: `${wav.codec} ${format}`,
      sampleRate,
      channels,
      claims: frames / sampleRate,
      streams: 1,
      tags: wav.tags,
    },
    decoder: ownDecoder,
    sampleRate,
    channels,
    filled: [],
    notes: wav.notes,
    blocks: () => wavBlocks(path, wav, format),
  }
}

async function* wavBlocks(path: string, { data, bytesPerFrame, channels }: WavHead, format: SampleFormat): AsyncIterable<Float32Array[]> {
  for (const { at, bytes } of data) {
    if (bytes >= bytesPerFrame) yield* samplesOf(createReadStream(path, { start: at, end: at + bytes - 1 }), format, channels)
  }
}

async function ffmpegHere(name: string): Promise<string> {
  const version = await programVersion('ffmpeg')
  if (version) return version
  throw new Trouble(
    'SOUND_NEEDS_FFMPEG',
    `${name} needs ffmpeg to be decoded, and none was found on this machine.`,
    'Install ffmpeg (Debian: `apt-get install ffmpeg`) or the npm package @ffmpeg/core, or convert the file to WAV and add that too.',
  )
}

async function ffmpegSound(path: string, name: string, { signal, told }: Asked): Promise<DecodedSound> {
  const version = await ffmpegHere(name)
  const { streamSeconds, tellsLead, ...facts } = await probe(path, name)
  if (!(facts.sampleRate > 0)) throw unreadable(name, 'it gives no sampling rate')
  const channels = Math.min(Math.max(facts.channels, 1), 8)
  const edges = edgesOf(facts, { lead: tellsLead, end: sampleEnd(told) ?? endOf(facts, streamSeconds), decoder: version })
  const notes = [
    ...(facts.streams > 1 ? [soundNote('streams', `The file holds ${facts.streams} sound streams; the first was taken.`)] : []),
    ...(facts.channels > channels
      ? [soundNote('channels', `The file holds ${facts.channels} channels; they were mixed to ${channels}.`)]
      : []),
    ...byName(facts, name),
    ...edges.notes,
  ]
  const how = { sampleRate: facts.sampleRate, channels, fillGaps: true, signal }
  return {
    facts,
    decoder: { name: 'ffmpeg', version, flags: [gapFilter(facts.sampleRate)] },
    sampleRate: facts.sampleRate,
    channels,
    filled: [],
    notes,
    blocks: () => edges.within(samplesOf(decodeBytes(path, name, how), 's16', channels)),
  }
}

/** A WAV head whose samples are whole blocks of GSM counted the fill too. */
const sampleEnd = (told: number | null) => (told === null || told % 320 === 0 ? null : told)

/** Containers that are none: bare bytes of a codec, which the end of the name alone tells. */
const bare = /^(?:alaw|mulaw|s16le|sln|g722|g726|g726le|g729|g723_1|codec2raw)$/

function byName({ container, codec, sampleRate }: ContainerFacts, name: string): Note[] {
  if (!bare.test(container)) return []
  return [soundNote('raw/by-name', `${name} says nothing of itself; by the end of its name it was read as ${codec} at ${sampleRate} Hz.`)]
}

/**
 * Samples at which the sound ends by its container, where that can be believed: MP4 and its kin have an edit list; the others
 * tell the length of their packets, padding and all.
 */
function endOf({ container, sampleRate }: ContainerFacts, streamSeconds: number | null): number | null {
  return /\bmov\b/.test(container) && streamSeconds !== null ? Math.round(streamSeconds * sampleRate) : null
}
