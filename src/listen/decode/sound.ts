/**
 * The words of decoding: what a file says of itself, what came out, what was filled in.
 *
 * Time is seconds from the first decoded sample. What the container claims is a fact about the container, never a time.
 */
import type { Note } from '../../model/index.ts'

/** Half-open, seconds from the first decoded sample. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch that carried no sound in the file and was filled with silence, so that later seconds keep their place. */
export interface Filled extends Stretch {
  readonly why: 'dtx' | 'timestamp-gap' | 'tail'
}

/** What the file says of itself. */
export interface ContainerFacts {
  /** `wav`, `amr`, `mp3`, `mov,mp4,m4a,3gp,3g2,mj2`, … */
  readonly container: string
  readonly codec: string
  readonly sampleRate: number
  readonly channels: number
  /** Seconds that the container claims, or null. */
  readonly claims: number | null
  /** Sound streams in the file; the first is taken. */
  readonly streams: number
  /** Encoder strings, dates and kin, as written; foreign text. */
  readonly tags: Readonly<Record<string, string>>
}

export interface Decoder {
  readonly name: string
  readonly version: string
  readonly flags: readonly string[]
}

/**
 * Sound that can be read from the start, block by block, in flat memory.
 *
 * A block is one `Float32Array` per channel, all of one length, samples in -1..1 at `sampleRate`.
 */
export interface DecodedSound {
  readonly facts: ContainerFacts
  readonly decoder: Decoder
  readonly sampleRate: number
  readonly channels: number
  readonly filled: readonly Filled[]
  readonly notes: readonly Note[]
  blocks(): AsyncIterable<readonly Float32Array[]>
}

/** A note without a place in a text. */
export function soundNote(rule: string, text: string): Note {
  return { rule, weight: 0, text }
}
