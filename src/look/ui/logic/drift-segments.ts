/**
 * Drift shown inside the words: which pieces of a wording changed, and by which flag.
 *
 * Every flag gets a number within its quote. The number stands beside the words and beside its explanation, so that the
 * two find each other without colour. A flag without a span in this wording (words were cut) marks nothing here.
 */
import type { DriftFlag, QuoteStory } from '../../../model/index.ts'

/** A flag with the number under which a quote shows it (from 1). */
export interface NumberedFlag {
  readonly number: number
  readonly flag: DriftFlag
}

/** A piece of a wording and the flags that cover it. */
export interface DriftPiece {
  readonly text: string
  readonly flags: readonly NumberedFlag[]
  /** Flags that end with this piece: their numbers are printed after it. */
  readonly closing: readonly NumberedFlag[]
}

/** Flags of a quote, gravest first, then in order of the chain. */
export function numberFlags(quote: QuoteStory): NumberedFlag[] {
  return [...quote.drift]
    .sort((a, b) => b.severity - a.severity || a.to - b.to || a.from - b.from)
    .map((flag, at) => ({ number: at + 1, flag }))
}

/** Flags that say that wording `index` differs from an earlier one. */
export function flagsInto(flags: readonly NumberedFlag[], index: number): NumberedFlag[] {
  return flags.filter(({ flag }) => flag.to === index)
}

/** Cut one wording where its flags begin and end. A wording is marked as the one that changed, not as the one changed from. */
export function driftPieces(text: string, flags: readonly NumberedFlag[], index: number): DriftPiece[] {
  const spans = flags.flatMap((numbered) => {
    const span = spanHere(numbered.flag, index)
    return span ? [{ numbered, start: Math.max(0, span[0]), end: Math.min(text.length, span[1]) }] : []
  })
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? text.length
    const covering = spans.filter(({ start, end }) => start <= from && end >= to && start < end)
    return {
      text: text.slice(from, to),
      flags: covering.map(({ numbered }) => numbered),
      closing: covering.filter(({ end }) => end === to).map(({ numbered }) => numbered),
    }
  })
}

function spanHere(flag: DriftFlag, index: number): readonly [number, number] | null {
  if (flag.to === index) return flag.spans[1]
  if (flag.from === index && flag.spans[1] === null) return flag.spans[0]
  return null
}
