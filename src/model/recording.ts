/** Recordings: what was heard in an exhibit that holds sound, the transcripts laid on it, and where else the same sound is. */
import type { ArticleId } from './article.ts'
import type { Decision } from './decision.ts'
import type { CustodyLine } from './event.ts'
import type { Exhibit, Sha256 } from './exhibit.ts'
import type { CallId } from './link.ts'
import type { TranslationView } from './models.ts'
import type { Note } from './span.ts'
import type { TroubleRecord } from './trouble.ts'

/** Half-open, seconds from the first decoded sample. */
export interface SoundStretch {
  readonly start: number
  readonly end: number
}

/** What was decoded and heard, with the decoder that did it. No words: those come from transcripts. */
export interface SoundFacts {
  /** Samples ÷ rate: the only length that counts. */
  readonly duration: number
  readonly samples: number
  readonly sampleRate: number
  readonly channels: number
  readonly container: {
    readonly container: string
    readonly codec: string
    readonly claims: number | null
    readonly streams: number
    readonly tags: Readonly<Record<string, string>>
  }
  readonly decoder: { readonly name: string; readonly version: string; readonly flags: readonly string[] }
  readonly filled: readonly (SoundStretch & { readonly why: string })[]
  readonly legs: { readonly kind: string; readonly correlation: number; readonly lag: number; readonly apart: number }
  /** Speech per channel. */
  readonly speech: readonly (readonly SoundStretch[])[]
  readonly detector: string
  readonly turns: readonly (SoundStretch & { readonly party: string | null; readonly channel: number; readonly overlaps: boolean })[]
  readonly notes: readonly Note[]
}

/** A recording as the projection keeps it. One that could not be decoded is kept with its Trouble. */
export interface RecordingRecord {
  readonly sha256: Sha256
  readonly exhibit: Exhibit
  readonly addedAt: string
  readonly sound: SoundFacts | null
  readonly trouble: TroubleRecord | null
  /** Version of `listen` that heard it. */
  readonly heardBy: string
}

/** Why a person should listen before these words are believed. */
export type Doubt = 'no-speech' | 'repeats' | 'stock-phrase' | 'too-fast' | 'too-slow' | 'low-confidence' | 'language-flip' | 'unplaced'

export interface TurnWord {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  readonly timing: 'engine' | 'aligned' | 'interpolated' | 'person'
  /** What the engine said of this word, 0..1. */
  readonly confidence?: number | null
}

/** One turn of a transcript. Times are null where the words could not be found in the sound. */
export interface TranscriptTurn {
  readonly party: string | null
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  /** What the transcript itself said of its times. */
  readonly claimed: SoundStretch | null
  /** `claimed`: taken over unchecked. `unplaced`: shown beside the sound, never forced into it. */
  readonly placed: 'aligned' | 'claimed' | 'person' | 'unplaced'
  /** How well the words fit their place, about 0..1; null when nobody looked. */
  readonly acceptance: number | null
  /** What the engine that wrote the words said of them, 0..1. */
  readonly confidence: number | null
  readonly words: readonly TurnWord[]
  /** Who listened and stands by the words. */
  readonly heard: { readonly who: string; readonly when: string } | null
  /** A person changed it. */
  readonly edited: boolean
  /** Language of this turn where it was looked for; null: unclear. */
  readonly language?: string | null
  /** Two languages in one turn. */
  readonly mixed?: boolean
  /** Doubts of a machine about its own words. */
  readonly doubts?: readonly Doubt[]
}

/** A transcript that came from outside. Its exhibit is never touched; what people changed are decisions laid over it. */
export interface TranscriptRecord {
  readonly id: Sha256
  readonly exhibit: Exhibit
  readonly addedAt: string
  /** Null: no recording is known for it. */
  readonly recording: Sha256 | null
  readonly format: string
  /** Who or what wrote the words, as far as the file says. */
  readonly maker: string
  readonly language: string
  readonly method: 'speech' | 'rough' | 'claimed' | 'none'
  /** As imported and laid on the sound. */
  readonly original: readonly TranscriptTurn[]
  /** With people's changes. */
  readonly turns: readonly TranscriptTurn[]
  readonly changes: number
  readonly notes: readonly Note[]
}

/** Seconds `from`..`to` of `query` are the seconds from `at` on of `file`. */
export interface SoundMatch {
  readonly query: Sha256
  readonly file: Sha256
  /** 1 is the line between yes and no. */
  readonly score: number
  readonly accepted: boolean
  readonly pieces: readonly {
    readonly from: number
    readonly to: number
    readonly at: number
    readonly time: number
    readonly pitch: number
  }[]
}

export interface RecordingRow {
  readonly sha256: Sha256
  readonly name: string
  readonly type: string
  readonly addedAt: string
  readonly duration: number | null
  readonly channels: number | null
  readonly legs: string | null
  readonly transcripts: number
  readonly turns: number
  readonly calls: readonly CallId[]
  readonly same: number
  readonly trouble: string | null
  readonly fiction: boolean
}

/** A transcript on the page of its recording, with the places where its calls' articles quote it. */
export interface TranscriptView {
  readonly id: Sha256
  readonly article: ArticleId
  readonly name: string
  readonly maker: string
  readonly format: string
  readonly language: string
  readonly method: TranscriptRecord['method']
  readonly addedAt: string
  readonly changes: number
  readonly unplaced: number
  readonly turns: readonly TranscriptTurn[]
  /** Null where nobody changed anything. */
  readonly original: readonly TranscriptTurn[] | null
  /** Every translation of it, each with its maker; none replaces another. */
  readonly translations?: readonly TranslationView[]
  readonly notes: readonly Note[]
}

/** "This quote is at 00:41.2; the paper left out the next sentence." */
export interface QuoteAt {
  readonly transcript: Sha256
  readonly turn: number
  readonly article: ArticleId
  readonly outlet: string
  readonly text: string
  readonly call: CallId
  /** Id of the line on the call page. */
  readonly line: string
  readonly start: number | null
  readonly end: number | null
  /** Sentences that follow in the same turn, or the turn between two that the article quotes, and that it leaves out. */
  readonly leftOut: readonly string[]
}

export interface RecordingPage {
  readonly row: RecordingRow
  readonly record: RecordingRecord
  readonly transcripts: readonly TranscriptView[]
  readonly quotes: readonly QuoteAt[]
  readonly same: readonly { readonly match: SoundMatch; readonly other: RecordingRow; readonly sentences: readonly string[] }[]
  /** Decisions about its transcripts, in the order of the log. */
  readonly decisions: readonly Decision[]
  readonly custody: readonly CustodyLine[]
  readonly audio: { readonly plays: 'original' | 'wav'; readonly type: string }
}

/** A recording on the page of a call. */
export interface CallSound {
  readonly recording: RecordingRow
  /** Second of each line of the dialogue that the recording holds, by line id. */
  readonly lines: readonly {
    readonly line: string
    readonly transcript: Sha256
    readonly turn: number
    readonly start: number
    readonly end: number
  }[]
  readonly quotes: readonly QuoteAt[]
  readonly how: string
}
