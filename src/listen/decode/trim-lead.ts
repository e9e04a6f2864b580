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
 * Layers I and II: the 481 of the filter bank (ISO/IEC 11172-3).
 */
const leads: Readonly<Record<string, number>> = { aac: 1024, mp3: 1105, mp2: 481, mp1: 481 }

export function leadOf(codec: string): number {
  return leads[codec] ?? 0
}

export function leadNote(codec: string, seconds: number): Note {
  return soundNote(
    'decode/lead',
    `The container does not tell how much the ${codec} encoder put before the sound; the usual ${Math.round(seconds * 1000)} ms were left out. Another encoder may have put up to 70 ms more.`,
  )
}

/** The blocks without their first `lead` samples. */
export async function* withoutLead(source: AsyncIterable<Float32Array[]>, lead: number): AsyncIterable<Float32Array[]> {
  let left = lead
  for await (const block of source) {
    const length = block[0]?.length ?? 0
    const drop = Math.min(left, length)
    left -= drop
    if (drop < length) yield drop === 0 ? block : block.map((channel) => channel.subarray(drop))
  }
}
