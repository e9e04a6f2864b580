/** Ports: what a room is handed instead of reaching for it. The desk wires them; tests hand in small ones. */

import type { Article, ArticleId } from './article.ts'
import type { Decision } from './decision.ts'
import type { AuditReport, Checkpoint, CustodyEntry, EventBody } from './event.ts'
import type { Exhibit, Sha256 } from './exhibit.ts'
import type { Job, JobProgress, JobResult, JobState, JobTask } from './job.ts'
import type { Account, AccountId, AccountLink, CallId, CallView, Key } from './link.ts'
import type { RecordingRecord, SoundMatch, TranscriptRecord } from './recording.ts'
import type { SearchPage, SearchQuery } from './search.ts'
import type { ReadResult } from './statement.ts'
import type { TroubleRecord } from './trouble.ts'

/** Time now, ISO 8601 UTC. The only clock outside `desk`, `store` and `cli`. */
export interface Clock {
  now(): string
}

/** A request to stop: an `AbortSignal` fits it. */
export interface Stop {
  readonly aborted: boolean
  addEventListener(kind: 'abort', listener: () => void): void
  removeEventListener?(kind: 'abort', listener: () => void): void
}

/** What is said of bytes when they are sealed; hash, length and time are found by the store. */
export type SealFacts = Pick<Exhibit, 'type' | 'name' | 'from' | 'parent' | 'role' | 'hints'>

/** The sealed originals. `seal` returns only when bytes and custody entry are on disk and fsynced. */
export interface Exhibits {
  /** @returns the exhibit, whether its bytes were new to the store, and the index of its custody entry */
  seal(bytes: Uint8Array | AsyncIterable<Uint8Array>, facts: SealFacts): Promise<{ exhibit: Exhibit; fresh: boolean; entry: number }>
  /** @throws {Trouble} `EXHIBIT_MISSING`, `EXHIBIT_CHANGED` */
  bytes(sha256: Sha256): Promise<Uint8Array>
  stream(sha256: Sha256, range?: { start: number; end: number }): AsyncIterable<Uint8Array>
  has(sha256: Sha256): Promise<boolean>
}

/** The custody log. `append` returns only when the entry is fsynced. */
export interface Journal {
  append(what: EventBody, who: string): Promise<CustodyEntry>
  /** Many at once, one fsync. */
  appendAll(what: readonly EventBody[], who: string): Promise<CustodyEntry[]>
  entries(from: number, limit: number): Promise<CustodyEntry[]>
  size(): number
  checkpoint(): Promise<Checkpoint>
}

/** The whole custody log: what the store gives beside `Journal`. */
export interface Custody extends Journal {
  /** Entries of this workspace that name an exhibit, oldest first. */
  about(sha256: Sha256): Promise<CustodyEntry[]>
  /** Entries of this workspace of one kind (`decision-made`, …), oldest first, from entry `from` on. */
  ofKind(kind: EventBody['kind'], options?: { from?: number; limit?: number }): Promise<CustodyEntry[]>
  /** Destroy the content of an entry; the tree still verifies. @returns the tombstone */
  erase(entry: number, why: string, who: string): Promise<CustodyEntry>
  /** Base64 hashes that show entry `index` to be in the tree of `size` (default: now). RFC 9162, 2.1.3. */
  proveInclusion(index: number, size?: number): Promise<string[]>
  /** Base64 hashes that show the tree of `from` to be the beginning of that of `to` (default: now). RFC 9162, 2.1.4. */
  proveConsistency(from: number, to?: number): Promise<string[]>
}

/** An article as the projection keeps it. */
export interface ArticleRecord {
  readonly id: ArticleId
  readonly exhibit: Exhibit
  readonly article: Article
  readonly read: ReadResult
  readonly accounts: readonly Account[]
  readonly keys: readonly { readonly account: AccountId; readonly key: Key }[]
  /** Outlet or domain key, for relays. */
  readonly outletKey: string | null
  readonly addedAt: string
}

export interface ArticleRow {
  readonly id: ArticleId
  readonly sha256: Sha256
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string
  readonly published: string | null
  readonly addedAt: string
  readonly statements: number
  readonly calls: readonly CallId[]
  readonly fiction: boolean
}

export interface CallRow {
  readonly id: CallId
  readonly parties: readonly { readonly label: string; readonly role: string }[]
  readonly day: string | null
  readonly dayTo: string | null
  readonly places: readonly string[]
  readonly accounts: number
  readonly suggestions: number
  readonly originsAtLeast: number
  readonly originsAtMost: number
  readonly languages: readonly string[]
  readonly outlets: readonly string[]
  readonly topics: readonly string[]
  readonly stances: Readonly<Record<string, number>>
  readonly statements: number
  readonly firstDay: string | null
  readonly fiction: boolean
}

export interface Page<T> {
  readonly rows: readonly T[]
  readonly next: string | null
}

/** Recordings, their transcripts, and which of them hold the same sound. */
export interface RecordingShelf {
  put(records: readonly RecordingRecord[]): Promise<void>
  recording(sha256: Sha256): Promise<RecordingRecord | null>
  /** Newest first. */
  list(query: { after?: string; limit?: number }): Promise<Page<RecordingRecord>>
  putTranscripts(records: readonly TranscriptRecord[]): Promise<void>
  transcript(id: Sha256): Promise<TranscriptRecord | null>
  /** In the order in which they were sealed. @param recording null: those of which no recording is known */
  transcripts(recording: Sha256 | null): Promise<TranscriptRecord[]>
  putMatches(matches: readonly SoundMatch[]): Promise<void>
  /** Matches that this recording has part in, either way. */
  matches(sha256: Sha256): Promise<SoundMatch[]>
}

/** The projection: everything here can be made again from exhibits and journal. All calls are within one workspace. */
export interface Projection {
  /** Facts of a sealed exhibit, with the index of its custody entry. The store's `seal` does not call this; the desk does. */
  putExhibits(exhibits: readonly { readonly exhibit: Exhibit; readonly entry: number }[]): Promise<void>
  exhibit(sha256: Sha256): Promise<{ exhibit: Exhibit; entry: number } | null>
  /** Decisions in the order of the log; all of them are small enough to hold. */
  putDecisions(decisions: readonly Decision[]): Promise<void>
  decisions(): Promise<Decision[]>
  putArticles(records: readonly ArticleRecord[]): Promise<void>
  article(id: ArticleId): Promise<ArticleRecord | null>
  articles(ids: readonly ArticleId[]): Promise<ArticleRecord[]>
  listArticles(query: { after?: string; limit?: number; exhibit?: Sha256 }): Promise<Page<ArticleRow>>
  accounts(ids: readonly AccountId[]): Promise<Account[]>
  /** Accounts that share keys, most shared first, at most `limit`; never those of the same article. */
  candidates(account: AccountId, keys: readonly Key[], options: { windowDays: number; limit: number }): Promise<AccountId[]>
  putLinks(links: readonly AccountLink[]): Promise<void>
  /** Links that touch any of these accounts. */
  links(accounts: readonly AccountId[]): Promise<AccountLink[]>
  /** The same, of matched quotes only which they are and how surely: without `features`, `words` and `notes`. */
  bareLinks(accounts: readonly AccountId[]): Promise<AccountLink[]>
  /** Every account that is joined to these by accepted links or shared calls (the component). */
  component(accounts: readonly AccountId[]): Promise<AccountId[]>
  /** Put these calls, take out the ones they replace. Rows are what lists show. */
  putCalls(calls: readonly { view: CallView; row: CallRow }[], replaced: readonly CallId[]): Promise<void>
  /** Follows redirects of former ids. */
  call(id: CallId): Promise<CallView | null>
  callsOf(accounts: readonly AccountId[]): Promise<CallView[]>
  listCalls(query: {
    after?: string
    limit?: number
    sort?: 'day' | 'accounts' | 'origins'
    language?: string
    stance?: string
    topic?: string
  }): Promise<Page<CallRow>>
  search(query: SearchQuery): Promise<SearchPage>
  readonly recordings: RecordingShelf
  counts(): Promise<{ articles: number; statements: number; calls: number; exhibits: number }>
  /** Canonical dump of every row, for the rebuild test: one JSON line a row, sorted. */
  dump(): AsyncIterable<string>
  /** Empty it (before a rebuild). */
  clear(): Promise<void>
}

/** Jobs that survive a crash: leased with a heartbeat, retried with back-off. */
export interface Jobs {
  add(task: JobTask, title: string): Promise<Job>
  /** The oldest waiting job, or one whose lease ran out; null when there is none. */
  lease(holder: string): Promise<Job | null>
  beat(id: string, progress: JobProgress): Promise<void>
  finish(id: string, result: JobResult): Promise<void>
  fail(id: string, trouble: TroubleRecord, retry: boolean): Promise<void>
  cancel(id: string): Promise<void>
  retry(id: string): Promise<void>
  job(id: string): Promise<Job | null>
  list(query: { state?: JobState; after?: string; limit?: number }): Promise<Page<Job>>
}

/** The whole store, opened. One writer at a time. */
export interface Store {
  readonly dir: string
  readonly workspace: string
  readonly exhibits: Exhibits
  readonly journal: Custody
  readonly projection: Projection
  readonly jobs: Jobs
  /**
   * Why the projection must be made again from exhibits and journal; null when it is whole. `projection.clear()` says that
   * it is not, an appended `projection-rebuilt` that it is.
   */
  rebuildNeeded(): string | null
  /** Destroy the bytes of an exhibit and the content of every entry that names it; tombstones stay. @returns the tombstones */
  eraseExhibit(sha256: Sha256, why: string, who: string): Promise<CustodyEntry[]>
  audit(report: (done: number, total: number) => void): Promise<AuditReport>
  close(): Promise<void>
}

/** One request and its answer as they went over the wire, for the record of the exchange. */
export interface Hop {
  readonly url: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Unchunked, but still packed as `content-encoding` says. */
  readonly body: Uint8Array
}

/** One exchange with a server, guarded: limits counted while streaming, redirects recorded, private addresses refused. */
export interface Fetched {
  readonly url: string
  readonly redirects: readonly string[]
  /** Where the address says that it has moved for good (301, 308 from the first hop on): what to ask from now on. */
  readonly movedTo?: string
  /** Statuses of 400 and above are answers too: whoever asked decides what they mean. */
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly fetchedAt: string
  /** Every hop, first to last; missing where a test or another fetch does not keep them. */
  readonly hops?: readonly Hop[]
}

export interface FetchOptions {
  readonly allowPrivate?: boolean
  readonly headers?: Readonly<Record<string, string>>
  readonly maxBytes?: number
  readonly signal?: Stop
}

export interface Fetch {
  /** @throws {Trouble} `URL_REDIRECTS`, `URL_PRIVATE`, `URL_TOO_LARGE`, `URL_TIMEOUT`, `URL_CERTIFICATE`, `URL_FAILED`; a status of 400 and above is not thrown */
  get(url: string, options?: FetchOptions): Promise<Fetched>
}

/** Work in a killable child process. Untrusted parsers and native engines run only there. */
export interface Children {
  /**
   * @param task name of a task in `desk/children/tasks/`
   * @param limits wall clock in milliseconds, heap in megabytes
   * @throws {Trouble} `CHILD_TIMEOUT`, `CHILD_MEMORY`, `CHILD_DIED`, or the Trouble the task threw
   */
  run<T>(task: string, input: unknown, limits?: { milliseconds?: number; megabytes?: number; signal?: Stop }): Promise<T>
}
