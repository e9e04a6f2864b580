/**
 * Events: the entries of the custody log. A closed union; canonical JSON (RFC 8785) of an event is what is committed to.
 *
 * Findings are not events. The run that made them is: engine, version, input hash, output hash.
 */
import type { DecisionBody } from './decision.ts'
import type { Exhibit, Sha256 } from './exhibit.ts'
import type { TroubleRecord } from './trouble.ts'
import type { NewWatch } from './watch.ts'

export type EventBody =
  | { readonly kind: 'store-opened'; readonly store: string; readonly program: string }
  | { readonly kind: 'exhibit-sealed'; readonly exhibit: Exhibit }
  | { readonly kind: 'exhibit-seen-again'; readonly sha256: Sha256; readonly exhibit: Exhibit }
  | {
      readonly kind: 'engine-run'
      readonly engine: string
      readonly version: string
      readonly input: Sha256
      readonly output: Sha256
      readonly parameters: Readonly<Record<string, string | number | boolean | null>>
    }
  | { readonly kind: 'trouble-met'; readonly exhibit: Sha256 | null; readonly trouble: TroubleRecord }
  | { readonly kind: 'decision-made'; readonly decision: DecisionBody; readonly why: string }
  /** A transcript was found to belong to a recording by its name or its place; people attach by a decision. */
  | { readonly kind: 'transcript-attached'; readonly transcript: Sha256; readonly recording: Sha256; readonly because: string }
  /** A translation was made, or brought by a person; it stands beside the transcript and beside other translations. */
  | { readonly kind: 'translation-made'; readonly transcript: Sha256; readonly translation: Sha256; readonly because: string }
  | { readonly kind: 'content-erased'; readonly entry: number; readonly why: string }
  | { readonly kind: 'projection-rebuilt'; readonly exhibits: number; readonly decisions: number }
  | ({ readonly kind: 'watch-added'; readonly watch: string } & NewWatch)
  | { readonly kind: 'watch-removed'; readonly watch: string; readonly url: string }
  | { readonly kind: 'watch-stopped'; readonly watch: string; readonly url: string; readonly why: string }
  /** A watched page does not read as it did. Hashes are those of the two exhibits. */
  | { readonly kind: 'page-changed'; readonly watch: string; readonly url: string; readonly before: Sha256; readonly after: Sha256 }

/** An event with who and when. Times are ISO 8601 UTC. */
export interface CustodyEvent {
  readonly workspace: string
  readonly who: string
  readonly when: string
  readonly what: EventBody
}

/** An event in its place in the log. */
export interface CustodyEntry {
  readonly index: number
  /** Hex of the RFC 6962 leaf hash. */
  readonly leaf: string
  /** Null when its content was erased (the tree still verifies). */
  readonly event: CustodyEvent | null
}

/** A signed tree head, as text in the C2SP checkpoint format and parsed. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  /** Base64 of the root hash. */
  readonly root: string
  readonly text: string
}

/** One thing that `audit` found wrong. */
export interface AuditFault {
  readonly what:
    | 'exhibit-changed'
    | 'exhibit-missing'
    | 'entry-changed'
    | 'log-cut'
    | 'log-reordered'
    | 'signature'
    | 'unreadable'
    | 'exhibit-unknown'
  /** File or entry it concerns. */
  readonly where: string
  /** First wrong byte in that file, when it can be told. */
  readonly byte: number | null
  readonly text: string
}

export interface AuditReport {
  readonly entries: number
  readonly exhibits: number
  readonly faults: readonly AuditFault[]
  readonly checkpoint: Checkpoint | null
}

/** One custody entry in a plain sentence. */
export interface CustodyLine {
  readonly index: number
  readonly leaf: string
  readonly when: string | null
  readonly who: string | null
  readonly kind: string
  readonly sentence: string
  readonly sha256: string | null
}
