/** Facts from candidates: the first is the answer, those that disagree are kept beside it. */
import { type Fact, unknownFact } from '../../model/index.ts'

/** One reading of a fact: what, how surely, where. */
export interface Candidate<T> {
  readonly value: T
  readonly certainty: 'stated' | 'derived' | 'guessed'
  /** `json-ld`, `meta og:title`, `text-head`, … */
  readonly source: string
  readonly raw: string
}

/**
 * The fact that candidates make, surest first as given.
 *
 * @param same do two values say the same? Default: they are equal
 */
export function factFrom<T>(candidates: readonly Candidate<T>[], same: (a: T, b: T) => boolean = (a, b) => a === b): Fact<T> {
  const [first, ...rest] = candidates
  if (!first) return unknownFact()
  const others: { value: T; source: string; raw: string }[] = []
  for (const one of rest) {
    if (same(one.value, first.value) || others.some((other) => same(other.value, one.value))) continue
    if (others.length < 12) others.push({ value: one.value, source: one.source, raw: one.raw })
  }
  return { value: first.value, certainty: first.certainty, source: first.source, raw: first.raw, others }
}
