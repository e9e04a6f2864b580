/**
 * The head of a WAV file: which format the samples have and where they lie.
 *
 * The format tag decides, never the bit depth alone: a reader that ignores it hears float or GSM as noise. Sizes are not
 * believed: a data chunk of 0 or 0xFFFFFFFF (a recorder that never closed its file) runs to the end of the file. Chunks are
 * walked through the whole file: broadcast recorders write megabytes before the sound, and some write the format behind it.
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
  /** Where the samples lie, in order; more than one stretch where a recorder closed its file and went on. */
  readonly data: readonly Bytes[]
  /** Samples that the file says it holds (`fact`); of use where packets are filled up at the end. Null: it does not say. */
  readonly told: number | null
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

/** A stretch of a file. */
export interface Bytes {
  readonly at: number
  readonly bytes: number
}

/** Gives bytes of the file from a place on; fewer at its end. */
export type ReadAt = (at: number, length: number) => Uint8Array

interface Found {
  fmt: { tag: number; channels: number; rate: number; align: number; bits: number } | null
  readonly data: Bytes[]
  largeData: number | null
  told: number | null
  readonly tags: Record<string, string>
  readonly notes: Note[]
}

const mostChunks = 10_000
const mostTags = 65_536

/** @returns reader of bytes that are all here */
export function readerOf(bytes: Uint8Array): ReadAt {
  return (at, length) => bytes.subarray(at, at + length)
}

/**
 * Read the head.
 *
 * @param fileBytes length of the whole file
 * @returns null when this is no WAV file
 * @throws {Trouble} `SOUND_BROKEN` when it is one and makes no sense
 */
export function readWavHead(read: ReadAt, fileBytes: number, name: string): WavHead | null {
  const start = read(0, 12)
  if (start.length < 12 || !['RIFF', 'RF64', 'BW64'].includes(wordIn(start, 0)) || wordIn(start, 8) !== 'WAVE') return null
  const found: Found = { fmt: null, data: [], largeData: null, told: null, tags: {}, notes: [] }
  let at = 12
  for (let chunks = 0; chunks < mostChunks && at + 8 <= fileBytes; chunks++) {
    const head = read(at, 8)
    if (head.length < 8) break
    const size = viewOf(head).getUint32(4, true)
    takeChunk(wordIn(head, 0), { at: at + 8, bytes: size }, read, found)
    // Behind a sound that does not say how long it is, there is nothing but sound.
    if (wordIn(head, 0) === 'data' && (size === 0 || (size === 0xffff_ffff && found.largeData === null))) break
    const long = wordIn(head, 0) === 'data' && size === 0xffff_ffff && found.largeData !== null ? found.largeData : size
    at = nextChunk(read, at + 8 + long, long % 2)
  }
  return settled(found, fileBytes, name)
}

const wordIn = (bytes: Uint8Array, at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A chunk of odd length has a byte behind it that does not count; some writers forget that byte. */
function nextChunk(read: ReadAt, end: number, pad: number): number {
  const word = (at: number) => wordIn(read(at, 4), 0)
  const forgot = /^(?:data|fmt |LIST|fact)$/.test(word(end)) || (/^[\w ]{4}$/.test(word(end)) && !/^[\w ]{4}$/.test(word(end + 1)))
  return pad === 1 && forgot ? end : end + pad
}

function takeChunk(id: string, { at, bytes }: Bytes, read: ReadAt, found: Found): void {
  if (id === 'data') found.data.push({ at, bytes })
  if (!['ds64', 'LIST', 'fact', 'fmt '].includes(id)) return
  const body = read(at, Math.min(bytes, mostTags))
  const view = viewOf(body)
  if (id === 'ds64' && body.length >= 16) found.largeData = Number(view.getBigUint64(8, true))
  if (id === 'fact' && body.length >= 4) found.told = view.getUint32(0, true)
  if (id === 'LIST') takeTags(view, 0, body.length, found.tags)
  if (id !== 'fmt ' || body.length < 14 || found.fmt) return
  const tag = view.getUint16(0, true)
  // WAVE_FORMAT_EXTENSIBLE: the true tag opens the sub-format.
  const extended = tag === 0xfffe && body.length >= 40 ? view.getUint16(24, true) : tag
  const [channels, rate, align] = [view.getUint16(2, true), view.getUint32(4, true), view.getUint16(12, true)]
  found.fmt = { tag: extended, channels, rate, align, bits: body.length >= 16 ? view.getUint16(14, true) : 0 }
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
  const { fmt, notes } = found
  if (!fmt || found.data.length === 0) throw broken(name, fmt ? 'it holds no sound' : 'it does not say what format its samples have')
  const { format, bytes } = formatOf(fmt)
  if (fmt.channels < 1 || fmt.channels > 64 || fmt.rate < 1000 || fmt.rate > 400_000) {
    throw broken(name, `it claims ${fmt.channels} channels at ${fmt.rate} samples a second`)
  }
  return {
    format,
    codec: codecNames[fmt.tag] ?? `tag ${fmt.tag}`,
    sampleRate: fmt.rate,
    channels: fmt.channels,
    bytesPerFrame: bytes * fmt.channels,
    data: stretches(found, fileBytes),
    told: found.told,
    tags: found.tags,
    notes,
  }
}

/** What there is of what the head promises. */
function stretches({ data, largeData, notes }: Found, fileBytes: number): Bytes[] {
  return data.map(({ at, bytes }) => {
    const claimed = bytes === 0xffff_ffff && largeData !== null ? largeData : bytes
    const there = Math.max(0, fileBytes - at)
    const open = claimed === 0 || claimed === 0xffff_ffff
    if (open && there > 0)
      notes.push(soundNote('wav/open-size', 'The head does not say how long the sound is; it was read to the end of the file.'))
    else if (claimed > there)
      notes.push(soundNote('wav/cut', `The head promises ${claimed} bytes of sound, the file holds ${there}: it was cut off.`))
    return { at, bytes: open ? there : Math.min(claimed, there) }
  })
}

const whole: Readonly<Record<number, SampleFormat>> = { 1: 'u8', 2: 's16', 3: 's24', 4: 's32' }

/**
 * Format by tag and by the bytes from one sample to the next: 24 bits may lie in four bytes, and some heads give no bits at
 * all. What a sample does not fill it leaves free at its low end.
 */
function formatOf({ tag, bits, align, channels }: NonNullable<Found['fmt']>): { format: SampleFormat | null; bytes: number } {
  const step = align > 0 && align % channels === 0 ? align / channels : 0
  const byBits = Math.ceil(bits / 8)
  const bytes = step >= byBits && step > 0 ? step : byBits
  const format = tag === 1 ? whole[bytes] : tag === 3 ? ({ 4: 'f32', 8: 'f64' } as const)[bytes] : ({ 6: 'alaw', 7: 'mulaw' } as const)[tag]
  return { format: format ?? null, bytes: tag === 6 || tag === 7 ? 1 : Math.max(1, bytes) }
}

function broken(name: string, why: string): Trouble {
  return new Trouble(
    'SOUND_BROKEN',
    `${name} is a WAV file that makes no sense: ${why}.`,
    'The original is kept. Ask for the file again, or say what it holds with --raw, e.g. --raw alaw:8000.',
  )
}
