/** A number that changed between two wordings: "50 billion" that became "50 million". */
import type { DriftFlag, Wording } from '../../../model/index.ts'
import { type NumberValue, numbersOf } from '../../words/numbers.ts'

/** A change, before it is placed in the chain. */
export type Change = Pick<DriftFlag, 'kind' | 'severity' | 'spans' | 'notes'>

const telling = (numbers: readonly NumberValue[]) => numbers.filter(({ value }) => value >= 2)

/** Numbers of one that the other lacks, where both give numbers. */
export function compareNumbers(a: Wording, b: Wording): Change[] {
  const [left, right] = [telling(numbersOf(a.text, a.language)), telling(numbersOf(b.text, b.language))]
  const [onlyA, onlyB] = [
    left.filter((one) => !right.some(({ value }) => value === one.value)),
    right.filter((one) => !left.some(({ value }) => value === one.value)),
  ]
  const [first, second] = [onlyA[0], onlyB[0]]
  if (!first || !second) return []
  const text = `${a.text.slice(...first.span)} became ${b.text.slice(...second.span)}.`
  return [{ kind: 'number', severity: 1, spans: [first.span, second.span], notes: [{ rule: 'link/number', weight: 0, text }] }]
}
