/**
 * The frames of a raw AMR file, counted from their heads.
 *
 * Phones stop sending when nobody speaks (DTX). Decoders drop those frames and with them their time, so that every later
 * second is wrong. The heads tell which frames carry speech; each frame stands for 20 ms whatever it holds.
 *
 * @see RFC 4867, sections 5.1 to 5.3
 */

/** Bytes after the head of each frame type; -1: not a frame that belongs in a file. */
const narrow: readonly number[] = [12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0]
const wide: readonly number[] = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, -1, -1, -1, -1, 0, 0]

export interface AmrFrames {
  readonly kind: 'amr-nb' | 'amr-wb'
  readonly sampleRate: 8000 | 16_000
  /** One entry per 20 ms: does this frame carry speech? */
  readonly speech: readonly boolean[]
  /** Bytes at the end that are no whole frame. */
  readonly rest: number
  /** Frames of a type that does not belong in a file. */
  readonly odd: number
}

export const frameSeconds = 0.02

/** @returns null when these bytes are no raw AMR file of one channel */
export function readAmrFrames(bytes: Uint8Array): AmrFrames | null {
  const text = String.fromCharCode(...bytes.subarray(0, 9))
  if (text.startsWith('#!AMR\n')) return walk(bytes, 6, 'amr-nb')
  if (text.startsWith('#!AMR-WB\n')) return walk(bytes, 9, 'amr-wb')
  return null
}

function walk(bytes: Uint8Array, start: number, kind: AmrFrames['kind']): AmrFrames {
  const sizes = kind === 'amr-nb' ? narrow : wide
  const lastSpeech = kind === 'amr-nb' ? 7 : 8
  const speech: boolean[] = []
  let odd = 0
  let at = start
  while (at < bytes.length) {
    const type = ((bytes[at] ?? 0) >> 3) & 15
    const size = sizes[type] ?? -1
    if (size < 0) odd++
    if (at + 1 + Math.max(size, 0) > bytes.length) break
    speech.push(type <= lastSpeech)
    at += 1 + Math.max(size, 0)
  }
  return { kind, sampleRate: kind === 'amr-nb' ? 8000 : 16_000, speech, rest: bytes.length - at, odd }
}
