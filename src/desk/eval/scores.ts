/** What the judge says of one document and of all of them. */
import type { PrintedReading } from '../../model/index.ts'
import type { Counts } from './count.ts'
import type { GoldDocument } from './gold-types.ts'
import type { Pairing } from './pair-statements.ts'

export type ErrorKind =
  | 'missed'
  | 'false statement'
  | 'type'
  | 'source'
  | 'addressee'
  | 'chain'
  | 'hedge missed'
  | 'hedge false'
  | 'turn'
  | 'position missed'
  | 'position false'
  | 'echo missed'
  | 'found in nothing'

export interface ReadError {
  readonly kind: ErrorKind
  /** The words of the page it is about. */
  readonly passage: string
  readonly wanted: string
  readonly got: string
}

export interface DocumentScore {
  readonly id: string
  readonly lang: string
  readonly half: 'train' | 'test'
  readonly kind: string
  readonly counts: Counts
  readonly errors: readonly ReadError[]
}

/** Everything the small scorers share. */
export interface Scoring {
  readonly gold: GoldDocument
  readonly reading: PrintedReading
  readonly counts: Counts
  readonly pairing: Pairing
  readonly fail: (kind: ErrorKind, passage: string, wanted?: string, got?: string) => void
}

export interface EvalReport {
  readonly documents: readonly DocumentScore[]
  /** Documents on which the engine threw. They count as if it had found nothing. */
  readonly failed: readonly { readonly id: string; readonly message: string }[]
}
