/** What is watched, and what is known about it: plain data that the desk keeps between polls. Times are ISO 8601 UTC. */

/** A feed or page that somebody asked to watch. */
export interface Watch {
  readonly id: string
  readonly url: string
  /** Words, any of which an item must hold for its page to be fetched. Empty: no page is fetched, items only. */
  readonly terms: readonly string[]
  /** How often to ask; never below five. Null: what the feed says, else thirty. */
  readonly minutes: number | null
  /** The user allowed this private host. */
  readonly allowPrivate?: boolean
}

/** What is known of one item or page. */
export interface SeenItem {
  /** Hash of what the feed said of it. */
  readonly sha256: string
}

/** A page that a feed led to, fetched again after an hour, six hours, a day, a week: a silent edit is a finding. */
export interface SeenPage {
  readonly url: string
  readonly sha256: string
  readonly etag: string | null
  readonly lastModified: string | null
  readonly firstAt: string
  /** When to look again; null when it has been looked at often enough. */
  readonly nextAt: string | null
  readonly failures: number
}

export interface WatchState {
  readonly id: string
  /** Address to ask, after it moved for good. */
  readonly url: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** Hash of the last body. */
  readonly sha256: string | null
  readonly nextAt: string
  readonly lastAt: string | null
  /** Failures in a row. */
  readonly failures: number
  /** Why it is watched no more (410), or null. */
  readonly stopped: string | null
  readonly items: Readonly<Record<string, SeenItem>>
  readonly pages: Readonly<Record<string, SeenPage>>
}

/** A watch that has never been polled: due at once. */
export function newState(watch: Watch, now: string): WatchState {
  return {
    id: watch.id,
    url: watch.url,
    etag: null,
    lastModified: null,
    sha256: null,
    nextAt: now,
    lastAt: null,
    failures: 0,
    stopped: null,
    items: {},
    pages: {},
  }
}

/** The most items that are remembered of one feed; the oldest are forgotten first. */
export const rememberedItems = 5000
