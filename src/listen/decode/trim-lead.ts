/**
 * The lead of sound without a word about it: what comes out of a decoder before the first whole sample.
 *
 * Codecs that overlap their blocks cannot give a whole first block: it is half faded in from nothing. Where the container
 * tells the number of samples (MP4 edit lists, LAME tags, Opus heads) ffmpeg leaves them out; where it does not (bare MP3
 * and ADTS, AVI, MPEG-TS, fragmented MP4, Matroska with AAC), every later second would stand up to 0.14 s too late.
 */
import type { Note } from '../../model/index.ts'
import { soundNote } from './sound.ts'

/**
 * Samples by codec. AAC: one block of 1024. MP3: 529 of the decoder and 576 of the usual encoder (LAME technical FAQ).
 * Layers I and II: the 481 of the filter bank (ISO/IEC 11172-3). AC-3: the 256 that two blocks overlap (ATSC A/52), Nellymoser: its 128.
 */
const leads: Readonly<Record<string, number>> = {
  aac: 1024,
  aac_latm: 1024,
  mp3: 1105,
  mp2: 481,
  mp1: 481,
  ac3: 256,
  eac3: 256,
  nellymoser: 128,
}

/**
 * Samples before the sound.
 *
 * @param decoder version of ffmpeg: before 6 it swallowed the first block of Windows Media Audio and laid two of silence for it
 */
export function leadOf(codec: string, rate: number, decoder: string): number {
  return leads[codec] ?? (swallowsFirst(codec, decoder) ? windowsBlock(codec, rate) : 0)
}

function swallowsFirst(codec: string, decoder: string): boolean {
  return codec.startsWith('wmav') && Number.parseInt(/\d+/.exec(decoder)?.[0] ?? '0', 10) < 6
}

/** Samples of the last half block of Windows Media Audio, which comes out as a mirror of the half before it. */
export function mirroredTail(codec: string, rate: number, decoder: string): number {
  return swallowsFirst(codec, decoder) ? windowsBlock(codec, rate) / 2 : 0
}

/** Block of Windows Media Audio by rate, as its decoders choose it. */
function windowsBlock(codec: string, rate: number): number {
  if (rate <= 16_000) return 512
  return rate <= 22_050 || (rate <= 32_000 && codec === 'wmav1') ? 1024 : 2048
}

export function leadNote(codec: string, seconds: number): Note {
  const ms = Math.round(seconds * 1000)
  const text = codec.startsWith('wmav')
    ? `This decoder does not give out the first block of ${codec}: the first ${ms} ms are silence and may have held sound.`
    : `The container does not tell how much the ${codec} encoder put before the sound; the usual ${ms} ms were left out. Another encoder may have put up to 70 ms more.`
  return soundNote('decode/lead', text)
}

/** The blocks without their first `lead` samples. */
export async function* withoutLead(source: AsyncIterable<readonly Float32Array[]>, lead: number): AsyncIterable<readonly Float32Array[]> {
  let left = lead
  for await (const block of source) {
    const length = block[0]?.length ?? 0
    const drop = Math.min(left, length)
    left -= drop
    if (drop < length) yield drop === 0 ? block : block.map((channel) => channel.subarray(drop))
  }
}
