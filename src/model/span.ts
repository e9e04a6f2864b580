/**
 * Spans, notes and ranked answers: the small change of every finding.
 *
 * A span counts UTF-16 units into the clean text (what `text.slice(start, end)` takes) and is half-open. A finding
 * without a span is not a finding; a note says in words why a rule fired.
 */
export type Span = readonly [start: number, end: number]

/** Why a rule fired. `weight` is the term it added to a score (0 when it only explains). */
export interface Note {
  readonly rule: string
  readonly weight: number
  readonly text: string
  readonly span?: Span
}

/** One answer that a ranker weighed, with its share and the reasons for it. */
export interface Alternative<T> {
  readonly item: T
  readonly p: number
  readonly notes: readonly Note[]
}

/** The ranker's answer. `best: null` means that it abstained; the candidates are still there. */
export interface Ranked<T> {
  readonly best: T | null
  /** Share of the best answer, 0..1. */
  readonly p: number
  /** Lead over the second answer, 0..1. */
  readonly margin: number
  readonly alternatives: readonly Alternative<T>[]
  readonly notes: readonly Note[]
}
