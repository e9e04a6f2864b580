/** Two wordings laid side by side: their bags, and the stretch of each that the other answers. */
import type { DriftFlag, Span, Wording } from '../../../model/index.ts'
import { type Answer, compareQuotes } from '../../match/compare-quotes.ts'
import { poolOf } from '../../match/pool.ts'
import { type Bag, bagOf } from '../../words/bag.ts'

/** A change, before it is placed in the chain. */
export type Change = Pick<DriftFlag, 'kind' | 'severity' | 'spans' | 'notes'>

export interface Compared {
  readonly a: Wording
  readonly b: Wording
  readonly bagA: Bag
  readonly bagB: Bag
  readonly answers: readonly Answer[]
  /** Share of the shorter's and the longer's weight that is answered. */
  readonly coverShort: number
  readonly coverLong: number
  readonly oneLanguage: boolean
  /** First and last place in each that the other answers, a little widened; what lies outside was cut, not changed. */
  readonly rangeA: Span
  readonly rangeB: Span
}

const margin = 3

function range(places: readonly number[], size: number): Span {
  if (places.length === 0) return [0, size]
  return [Math.max(0, Math.min(...places) - margin), Math.min(size, Math.max(...places) + 1 + margin)]
}

export function compareWordings(a: Wording, b: Wording): Compared {
  const [bagA, bagB] = [bagOf(a.text, a.language), bagOf(b.text, b.language)]
  const { answers, features } = compareQuotes(poolOf([bagB], [], false), bagA, 0)
  const places = (side: 'a' | 'b') => answers.filter(({ sure }) => sure > 0.5).map((answer) => answer[side])
  return {
    a,
    b,
    bagA,
    bagB,
    answers,
    coverShort: features.coverShort,
    coverLong: features.coverLong,
    oneLanguage: bagA.language === bagB.language,
    rangeA: range(places('a'), bagA.words.length),
    rangeB: range(places('b'), bagB.words.length),
  }
}

/** Is a place within the stretch that the other wording answers. */
export const within = (at: number, span: Span): boolean => at >= span[0] && at < span[1]

/** A change with its sentence. */
export function change(kind: Change['kind'], severity: Change['severity'], spans: Change['spans'], text: string): Change {
  return { kind, severity, spans, notes: [{ rule: `link/${kind}`, weight: 0, text }] }
}

/** The words of a span, for a note. */
export const said = (wording: Wording, span: Span): string => `“${wording.text.slice(...span)}”`
