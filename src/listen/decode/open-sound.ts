/**
 * Stop 1 of listening: a file becomes sound that can be read block by block.
 *
 * Order of decoders: our own reader for WAV with PCM, float and G.711 (no process at all), then the system's ffmpeg.
 * AMR is decoded frame by frame count, so that every stretch of speech stands at its true second.
 */
import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Stop, Trouble } from '../../model/index.ts'
import { frameSeconds, readAmrFrames } from './amr-frames.ts'
import { decodeBytes, probe, programVersion, unreadable } from './ffmpeg.ts'
import { wasmBytes, wasmHere, wasmSound, wasmVersion } from './ffmpeg-wasm.ts'
import { type AmrDecoder, layAmr } from './lay-amr.ts'
import { bytesOfSample, samplesOf } from './samples.ts'
import { type ContainerFacts, type DecodedSound, soundNote } from './sound.ts'
import { leadNote, leadOf, withoutLead } from './trim-lead.ts'
import { trimmed } from './trim-tail.ts'
import { readWavHead, type SampleFormat, type WavHead } from './wav-head.ts'

/** What the user may say of a file that says nothing of itself. */
export interface OpenSoundOptions {
  /** Headerless sound: format and rate, e.g. A-law at 8000 Hz, one channel. Never guessed. */
  readonly raw?: { readonly format: SampleFormat; readonly sampleRate: number; readonly channels: number }
  readonly signal?: Stop | undefined
  /** Force one decoder of compressed sound; else the system's ffmpeg, then the built-in one. */
  readonly decoder?: 'ffmpeg' | 'wasm' | undefined
}

const ownDecoder = { name: 'hearsay-wav', version: '1', flags: [] } as const
const headBytes = 65_536
const largestAmr = 200 * 1_048_576

/**
 * Open a sound file.
 *
 * @throws {Trouble} `SOUND_EMPTY`, `SOUND_BROKEN`, `SOUND_UNREADABLE`, `SOUND_NEEDS_FFMPEG`, `FILE_UNREADABLE`
 */
export async function openSound(path: string, options: OpenSoundOptions = {}): Promise<DecodedSound> {
  const name = basename(path)
  const { head, bytes } = await headOf(path)
  if (bytes === 0) throw new Trouble('SOUND_EMPTY', `${name} holds not a single byte.`, 'Ask for the file again where it came from.')
  if (options.raw) return rawSound(path, bytes, options.raw)
  const wav = readWavHead(head, bytes, name)
  if (wav?.format) return wavSound(path, name, wav, wav.format)
  const wasm = options.decoder === 'wasm' || (!options.decoder && wasmHere() && !(await programVersion('ffmpeg')))
  if (head[0] === 0x23 && bytes <= largestAmr) {
    const frames = readAmrFrames(new Uint8Array(await readFile(path)))
    if (frames) return await layAmr(frames, await amrDecoder(path, name, wasm, frames.speech.length * frameSeconds, options.signal))
  }
  return await (wasm ? wasmSound : ffmpegSound)(path, name, options.signal)
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

async function headOf(path: string): Promise<{ head: Uint8Array; bytes: number }> {
  try {
    const { size } = await stat(path)
    const file = await open(path)
    const head = new Uint8Array(Math.min(size, headBytes))
    await file.read(head, 0, head.length, 0)
    await file.close()
    return { head, bytes: size }
  } catch (cause) {
    throw new Trouble(
      'FILE_UNREADABLE',
      `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}.`,
      'Check the path and that you may read it.',
      { cause },
    )
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
  if (wav.dataBytes < wav.bytesPerFrame)
    throw new Trouble('SOUND_EMPTY', `${name} holds not a single sample.`, 'Ask for the file again where it came from.')
  const { sampleRate, channels, dataAt, dataBytes } = wav
  return {
    facts: {
      container: 'wav',
      codec: `${wav.codec} ${format}`,
      sampleRate,
      channels,
      claims: dataBytes / wav.bytesPerFrame / sampleRate,
      streams: 1,
      tags: wav.tags,
    },
    decoder: ownDecoder,
    sampleRate,
    channels,
    filled: [],
    notes: wav.notes,
    blocks: () => samplesOf(createReadStream(path, { start: dataAt, end: dataAt + dataBytes - 1 }), format, channels),
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

async function ffmpegSound(path: string, name: string, signal: Stop | undefined): Promise<DecodedSound> {
  const version = await ffmpegHere(name)
  const { streamSeconds, tellsLead, ...facts } = await probe(path, name)
  if (!(facts.sampleRate > 0)) throw unreadable(name, 'it gives no sampling rate')
  const channels = Math.min(Math.max(facts.channels, 1), 8)
  const lead = tellsLead ? 0 : leadOf(facts.codec)
  const notes = [
    ...(facts.streams > 1 ? [soundNote('streams', `The file holds ${facts.streams} sound streams; the first was taken.`)] : []),
    ...(facts.channels > channels
      ? [soundNote('channels', `The file holds ${facts.channels} channels; they were mixed to ${channels}.`)]
      : []),
    ...(lead > 0 ? [leadNote(facts.codec, lead / facts.sampleRate)] : []),
  ]
  const how = { sampleRate: facts.sampleRate, channels, fillGaps: true, signal }
  const whole = () => withoutLead(samplesOf(decodeBytes(path, name, how), 's16', channels), lead)
  const ends = endOf(facts, streamSeconds)
  return {
    facts,
    decoder: { name: 'ffmpeg', version, flags: ['aresample=async=1:min_hard_comp=0.01:first_pts=0'] },
    sampleRate: facts.sampleRate,
    channels,
    filled: [],
    notes,
    blocks: () => (ends === null ? whole() : trimmed(whole(), ends, facts.codec.startsWith('amr'))),
  }
}

/**
 * Samples at which the sound ends by its container, where that can be believed: MP4 and its kin have an edit list, ASF a
 * play length; the others tell the length of their packets, padding and all.
 */
function endOf({ container, claims, sampleRate }: ContainerFacts, streamSeconds: number | null): number | null {
  const seconds = /\bmov\b/.test(container) ? streamSeconds : container === 'asf' ? claims : null
  return seconds === null ? null : Math.round(seconds * sampleRate)
}
