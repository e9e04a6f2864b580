/** Jobs: work that takes more than a moment, with stage, progress, result or Trouble. */
import type { TroubleRecord } from './trouble.ts'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** What a job is to do. Paths and bytes are already sealed exhibits, or addresses to fetch. */
export type JobTask =
  | { readonly kind: 'read-exhibit'; readonly sha256: string }
  | { readonly kind: 'add-path'; readonly path: string }
  | { readonly kind: 'add-url'; readonly url: string; readonly allowPrivate: boolean }
  | { readonly kind: 'rebuild' }
  | { readonly kind: 'audit' }
  | { readonly kind: 'load-example' }
  /** Fetch a model that was asked for by name. */
  | { readonly kind: 'add-model'; readonly model: string }
  | ({ readonly kind: 'transcribe'; readonly recording: string } & TranscribeWish)
  | ({ readonly kind: 'translate'; readonly transcript: string } & TranslateWish)
  /** What a poll of the watch list sealed, and the pages of it that are not what they were. */
  | {
      readonly kind: 'read-watched'
      readonly watch: string
      readonly exhibits: readonly string[]
      readonly changes: readonly { readonly url: string; readonly before: string; readonly after: string }[]
    }

/** How a recording is to be written down. Keys of servers are never here: jobs are kept. */
export interface TranscribeWish {
  readonly engine: 'sherpa' | 'openai-server'
  readonly model: string
  /** Address of the speech server, named by the user; null for engines within. */
  readonly server: string | null
  /** BCP 47; null: the engine finds it out. */
  readonly language: string | null
  readonly hints: readonly string[]
  /** Only these seconds; the rest is taken from `parent`, a transcript of the same recording. */
  readonly passage: { readonly start: number; readonly end: number } | null
  readonly parent: string | null
}

/** How a transcript is to be translated. */
export interface TranslateWish {
  readonly engine: 'chat' | 'libretranslate' | 'deepl' | 'bergamot'
  /** BCP 47 */
  readonly to: string
  /** Null: as the transcript says. */
  readonly from: string | null
  readonly server: string | null
  readonly model: string | null
}

export interface JobProgress {
  readonly stage: 'waiting' | 'collect' | 'clean' | 'listen' | 'read' | 'link' | 'done'
  readonly done: number
  readonly total: number | null
  /** What is in hand now: a file name, an address. */
  readonly item: string | null
}

/** What came of it: "3 accounts, 1 call, 14 statements". */
export interface JobResult {
  readonly exhibits: number
  readonly articles: readonly string[]
  readonly accounts: number
  readonly calls: readonly string[]
  readonly statements: number
  /** Recordings that were heard. */
  readonly recordings?: readonly string[]
  /** Files that met a Trouble while the rest went on. */
  readonly troubles: readonly TroubleRecord[]
}

export interface Job {
  readonly id: string
  readonly workspace: string
  readonly title: string
  readonly task: JobTask
  readonly state: JobState
  readonly progress: JobProgress
  readonly attempts: number
  readonly result: JobResult | null
  readonly trouble: TroubleRecord | null
  readonly createdAt: string
  readonly startedAt: string | null
  readonly endedAt: string | null
}
