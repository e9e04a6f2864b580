/**
 * What an engine that writes down speech is: it gets passages where somebody speaks, never a whole file, and yields as it goes.
 *
 * Whatever an engine does, it passes the shared suite (`testing/engine-suite.ts`): silence gives no words, times lie in their
 * passage and rise, a request to stop is heard within two seconds, and nobody but the named address is contacted.
 */
import type { Stop } from '../../model/index.ts'
import type { Stretch } from '../decode/sound.ts'

/** Samples as engines take them: 16-bit little-endian, one channel, at `sampleRate`. */
export interface EngineSound {
  readonly path: string
  readonly sampleRate: number
  readonly seconds: number
}

export interface HeardWord {
  readonly text: string
  /** Seconds from the first decoded sample. */
  readonly start: number
  readonly end: number
  /** 0..1, or null where the engine says nothing. */
  readonly confidence: number | null
}

/** What an engine wrote down for some seconds. Seconds count from the first decoded sample. */
export interface HeardSegment extends Stretch {
  readonly text: string
  readonly words: readonly HeardWord[]
  /** 0..1: e to the mean log-probability of its tokens; null where the engine says nothing. */
  readonly confidence: number | null
  /** What the engine took the language for, as BCP 47; null where it says nothing. */
  readonly language: string | null
  /** 0..1: that nobody speaks here, in the engine's own opinion. */
  readonly noSpeech: number | null
}

/** One passage that was worked off; `at` counts passages from 0. A passage without words has no segments. */
export interface HeardPassage {
  readonly at: number
  readonly segments: readonly HeardSegment[]
}

export interface EngineAsk {
  /** BCP 47; missing: the engine finds it out. */
  readonly language?: string | undefined
  /** Words the user expects. They leak into what is heard, so they are recorded and shown. */
  readonly hints?: readonly string[] | undefined
}

export interface Engine {
  readonly name: 'openai-server' | 'sherpa'
  readonly version: string
  /** Name of the model that hears. */
  readonly model: string
  readonly gives: { readonly words: boolean; readonly confidence: boolean; readonly language: boolean }
  /** What the record of the run says: address, hashes of the weights, settings. Never a secret. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>
  /** @throws {Trouble} `SERVER_…`, `MODEL_…`, `ENGINE_…`, `STOPPED` */
  hear(sound: EngineSound, passages: readonly Stretch[], ask: EngineAsk, signal?: Stop): AsyncIterable<HeardPassage>
}

/** Put segments in order and inside their passage: an engine may claim any second it likes. */
export function insidePassage(segments: readonly HeardSegment[], passage: Stretch): HeardSegment[] {
  const placed = (value: number) => round(Math.max(passage.start, Math.min(passage.end, value)))
  const inside = segments
    .filter(({ text }) => text.trim() !== '')
    .map((segment) => {
      const start = placed(segment.start)
      const end = Math.max(start, placed(segment.end))
      let last = start
      const words = segment.words.map((word) => {
        const from = Math.min(end, Math.max(last, placed(word.start)))
        last = Math.min(end, Math.max(from, placed(word.end)))
        return { ...word, start: from, end: last }
      })
      return { ...segment, text: segment.text.trim(), start, end, words }
    })
  return inside.sort((a, b) => a.start - b.start || a.end - b.end)
}

const round = (seconds: number) => Math.round(seconds * 1000) / 1000
