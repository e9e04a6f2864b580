/** The watch list as the desk, the command line and the pages speak of it: what is watched, how it goes, what changed. */
import type { Sha256 } from './exhibit.ts'
import type { ArticleRow } from './ports.ts'
import type { TroubleRecord } from './trouble.ts'
import type { NewWatch } from './watch.ts'

/** One entry of the watch list and how it goes. Times are ISO 8601 UTC. */
export interface Watched extends NewWatch {
  readonly id: string
  /** What is asked now: differs from `url` after it moved for good. */
  readonly address: string
  readonly addedAt: string
  readonly addedBy: string
  /** It is being asked at this moment. */
  readonly polling: boolean
  readonly lastAt: string | null
  /** When it, or a page it led to, is due next; null when it is watched no more. */
  readonly nextAt: string | null
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'trouble' | null
  /** What the last poll noticed: not changed (304), moved. */
  readonly notes: readonly string[]
  /** What the last poll met. */
  readonly troubles: readonly TroubleRecord[]
  /** Failures in a row: the pause doubles with each. */
  readonly failures: number
  /** Why it is watched no more, or null. */
  readonly stopped: string | null
  /** Items and pages of the feed that are known. */
  readonly items: number
  readonly pages: number
  /** What came in, newest first, at most twenty. */
  readonly brought: readonly ArticleRow[]
  readonly broughtInAll: number
  readonly changes: number
}

/** A stretch of a text beside the other one's. */
export interface DiffPiece {
  readonly text: string
  readonly changed: boolean
}

/** Two passages side by side; null where one text has none. */
export interface DiffRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added'
  readonly before: readonly DiffPiece[] | null
  readonly after: readonly DiffPiece[] | null
}

/** A page as it stood at one time. */
export interface PageVersion {
  readonly sha256: Sha256
  /** Null when no article could be read from it. */
  readonly article: string | null
  readonly title: string | null
  readonly fetchedAt: string | null
}

/** A watched page that does not read as it did: a finding, with both exhibits. */
export interface PageChange {
  /** Index of its custody entry. */
  readonly entry: number
  readonly url: string
  readonly when: string
  readonly before: PageVersion
  readonly after: PageVersion
  readonly facts: readonly {
    readonly what: 'title' | 'authors' | 'published' | 'updated'
    readonly before: string | null
    readonly after: string | null
  }[]
  readonly rows: readonly DiffRow[]
  /** The text is too long to be compared whole; only its beginning is shown. */
  readonly cut: boolean
}

/** An account that came in: a line of the digest, an entry of the feed that goes out. */
export interface NewsItem {
  readonly article: ArticleRow
  readonly call: string
  /** The parties in words. */
  readonly callName: string
  /** How many accounts of the call are here. */
  readonly accounts: number
}
