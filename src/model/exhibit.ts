/** Exhibits: bytes as they came, with their SHA-256, where from, when, by whom. */

import type { Credit } from './credit.ts'

/** 64 lower-case hexadecimal digits. */
export type Sha256 = string

/** Where bytes came from. Times are ISO 8601 in UTC. */
export interface Origin {
  readonly kind: 'file' | 'pasted' | 'address' | 'export' | 'feed' | 'example'
  /** Path as the user named it; inside a container, `archive.zip!inner/page.html`. */
  readonly path?: string
  readonly url?: string
  /** Every address on the way, first to last. */
  readonly redirects?: readonly string[]
  readonly fetchedAt?: string
  /** HTTP status and headers that matter later (content-type, last-modified, etag). */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The user allowed a private address for this fetch: said in the custody entry. */
  readonly privateAllowed?: boolean
  /** Who brought it. */
  readonly who: string
}

/** What a container said of a thing inside it (a feed of its item, an export of its message). Kept in the custody entry. */
export interface Hints {
  readonly url?: string
  readonly title?: string
  /** ISO 8601, with zone where the container gave one. */
  readonly published?: string
  readonly updated?: string
  readonly authors?: readonly string[]
  readonly outlet?: string
  readonly language?: string
  /** Relay hints: forwarded from, replied to, syndicated. */
  readonly credits?: readonly Credit[]
  /** Declared character set of the transport, e.g. from a content-type header. */
  readonly charset?: string
  /** Set where the bytes were not in the container as such but written from it by a reader of ours: `collect/pdf 1`. */
  readonly madeBy?: string
  /** What the reader noticed about the container or the thing, as sentences: a digest that was checked, a signature that was not. */
  readonly notes?: readonly string[]
}

/** What the desk does with an exhibit next. */
export type ExhibitRole = 'article' | 'media' | 'container' | 'other'

/** One sealed exhibit. */
export interface Exhibit {
  readonly sha256: Sha256
  /** Length in bytes. */
  readonly bytes: number
  /** Media type as found from the content, e.g. `text/html`. */
  readonly type: string
  /** File name as it came; a fact, never used as a path. */
  readonly name: string | null
  readonly from: Origin
  /** The container it came out of. */
  readonly parent: Sha256 | null
  readonly role: ExhibitRole
  readonly hints: Hints | null
  /** When it was sealed, ISO 8601 UTC. */
  readonly sealedAt: string
}
