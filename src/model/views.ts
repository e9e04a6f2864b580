/** What the API returns to the desk's pages and to other programs, beside the printed reading. */
import type { Decision } from './decision.ts'
import type { CustodyEntry, CustodyLine } from './event.ts'
import type { Exhibit } from './exhibit.ts'
import type { CallStory } from './link.ts'
import type { ArticleRow } from './ports.ts'
import type { PrintedReading } from './printed.ts'
import type { CallSound } from './recording.ts'

export interface ArticleView {
  readonly row: ArticleRow
  readonly exhibit: Exhibit
  readonly reading: PrintedReading
  readonly custody: readonly CustodyLine[]
  readonly decisions: readonly Decision[]
  /** Other articles it leans on or that lean on it, by call. */
  readonly relatives: readonly { readonly article: ArticleRow; readonly how: string }[]
}

export interface CallPage {
  readonly story: CallStory
  /** Rows of the articles that the story names, by id. */
  readonly articles: Readonly<Record<string, ArticleRow>>
  readonly decisions: readonly Decision[]
  readonly fiction: boolean
  /** Recordings that hold the call or a part of it. */
  readonly sounds?: readonly CallSound[]
}

export interface CustodyPage {
  readonly lines: readonly CustodyLine[]
  readonly next: string | null
  readonly size: number
  readonly checkpoint: string
}

export interface Health {
  readonly name: 'hearsay'
  readonly version: string
  readonly workspace: string
  readonly counts: { readonly articles: number; readonly statements: number; readonly calls: number; readonly exhibits: number }
  readonly exampleLoaded: boolean
}

/** Doctor's line: one thing looked at on this machine. */
export interface DoctorLine {
  readonly what: string
  readonly state: 'ok' | 'missing' | 'old' | 'broken'
  readonly found: string
  readonly next: string | null
}

export type CustodyEntryView = CustodyEntry
