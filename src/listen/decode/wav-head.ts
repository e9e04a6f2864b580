/**
 * The head of a WAV file: which format the samples have and where they lie.
 *
 * The format tag decides, never the bit depth alone: a reader that ignores it hears float or GSM as noise. Sizes are not
 * believed: a data chunk of 0 or 0xFFFFFFFF (a recorder that never closed its file) runs to the end of the file.
 */
import { type Note, Trouble } from '../../model/index.ts'
import { soundNote } from './sound.ts'

export type SampleFormat = 'u8' | 's16' | 's24' | 's32' | 'f32' | 'f64' | 'alaw' | 'mulaw'

export interface WavHead {
  /** Null: a codec that this reader does not decode (GSM, ADPCM, MP3 in WAV). */
  readonly format: SampleFormat | null
  readonly codec: string
  readonly sampleRate: number
  readonly channels: number
  readonly bytesPerFrame: number
  readonly dataAt: number
  readonly dataBytes: number
  readonly tags: Readonly<Record<string, string>>
  readonly notes: readonly Note[]
}

const codecNames: Readonly<Record<number, string>> = {
  1: 'pcm',
  2: 'adpcm',
  3: 'float',
  6: 'alaw',
  7: 'mulaw',
  17: 'ima-adpcm',
  49: 'gsm',
  85: 'mp3',
}

interface Found {
  fmt: { tag: number; channels: number; rate: number; align: number; bits: number } | null
  data: { at: number; bytes: number } | null
  largeData: number | null
  readonly tags: Record<string, string>
  readonly notes: Note[]
}

const mostChunks = 10_000

/**
 * Read the head.
 *
 * @param head the first bytes of the file (64 kB hold any sane head)
 * @param fileBytes length of the whole file
 * @returns null when this is no WAV file
 * @throws {Trouble} `SOUND_BROKEN` when it is one and makes no sense
 */
export function readWavHead(head: Uint8Array, fileBytes: number, name: string): WavHead | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  const word = (at: number) => String.fromCharCode(...head.subarray(at, at + 4))
  if (head.length < 12 || !['RIFF', 'RF64', 'BW64'].includes(word(0)) || word(8) !== 'WAVE') return null
  const found: Found = { fmt: null, data: null, largeData: null, tags: {}, notes: [] }
  let at = 12
  for (let chunks = 0; chunks < mostChunks && at + 8 <= head.length && !found.data; chunks++) {
    const size = view.getUint32(at + 4, true)
    takeChunk(word(at), at + 8, size, view, found)
    at += 8 + size + (size % 2)
  }
  return settled(found, fileBytes, name)
}

function takeChunk(id: string, at: number, size: number, view: DataView, found: Found): void {
  if (id === 'data') found.data = { at, bytes: size }
  if (id === 'ds64' && at + 16 <= view.byteLength) found.largeData = Number(view.getBigUint64(at + 8, true))
  if (id === 'LIST') takeTags(view, at, Math.min(size, view.byteLength - at), found.tags)
  if (id !== 'fmt ' || at + 16 > view.byteLength) return
  const tag = view.getUint16(at, true)
  // WAVE_FORMAT_EXTENSIBLE: the true tag opens the sub-format.
  const extended = tag === 0xfffe && size >= 40 && at + 26 <= view.byteLength ? view.getUint16(at + 24, true) : tag
  const [channels, rate] = [view.getUint16(at + 2, true), view.getUint32(at + 4, true)]
  found.fmt = { tag: extended, channels, rate, align: view.getUint16(at + 12, true), bits: view.getUint16(at + 14, true) }
}

function takeTags(view: DataView, start: number, size: number, tags: Record<string, string>): void {
  let at = start + 4
  while (at + 8 <= start + size) {
    const length = view.getUint32(at + 4, true)
    const end = Math.min(at + 8 + length, start + size, at + 8 + 1000)
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at + 8, Math.max(0, end - at - 8))
    const key = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
    tags[key] = new TextDecoder().decode(bytes).replace(/\0+$/, '')
    at += 8 + length + (length % 2)
  }
}

function settled(found: Found, fileBytes: number, name: string): WavHead {
  const { fmt, data, notes } = found
  if (!fmt || !data) throw broken(name, fmt ? 'it holds no sound' : 'it does not say what format its samples have')
  const { format, bytes } = formatOf(fmt.tag, fmt.bits)
  if (fmt.channels < 1 || fmt.channels > 64 || fmt.rate < 1000 || fmt.rate > 400_000) {
    throw broken(name, `it claims ${fmt.channels} channels at ${fmt.rate} samples a second`)
  }
  const claimed = data.bytes === 0xffff_ffff && found.largeData !== null ? found.largeData : data.bytes
  const there = Math.max(0, fileBytes - data.at)
  const open = claimed === 0 || claimed === 0xffff_ffff
  if (open && there > 0)
    notes.push(soundNote('wav/open-size', 'The head does not say how long the sound is; it was read to the end of the file.'))
  else if (claimed > there)
    notes.push(soundNote('wav/cut', `The head promises ${claimed} bytes of sound, the file holds ${there}: it was cut off.`))
  return {
    format,
    codec: codecNames[fmt.tag] ?? `tag ${fmt.tag}`,
    sampleRate: fmt.rate,
    channels: fmt.channels,
    bytesPerFrame: bytes * fmt.channels,
    dataAt: data.at,
    dataBytes: open ? there : Math.min(claimed, there),
    tags: found.tags,
    notes,
  }
}

function formatOf(tag: number, bits: number): { format: SampleFormat | null; bytes: number } {
  if (tag === 1 && bits <= 8) return { format: 'u8', bytes: 1 }
  if (tag === 1 && bits <= 16) return { format: 's16', bytes: 2 }
  if (tag === 1 && bits <= 24) return { format: 's24', bytes: 3 }
  if (tag === 1 && bits <= 32) return { format: 's32', bytes: 4 }
  if (tag === 3 && bits === 32) return { format: 'f32', bytes: 4 }
  if (tag === 3 && bits === 64) return { format: 'f64', bytes: 8 }
  if (tag === 6) return { format: 'alaw', bytes: 1 }
  if (tag === 7) return { format: 'mulaw', bytes: 1 }
  return { format: null, bytes: 1 }
}

function broken(name: string, why: string): Trouble {
  return new Trouble(
    'SOUND_BROKEN',
    `${name} is a WAV file that makes no sense: ${why}.`,
    'The original is kept. Ask for the file again, or say what it holds with --raw, e.g. --raw alaw:8000.',
  )
}
