/** A number that changed between two wordings: "50 billion" that became "50 million". */
import { type NumberValue, numbersOf } from '../../words/numbers.ts'
import { type Change, type Compared, change, said } from './compared.ts'

const telling = (numbers: readonly NumberValue[]) => numbers.filter(({ value }) => value >= 2)

/** Numbers of one that the other lacks, where both give numbers. One that is missing altogether was cut, not changed. */
export function numbersChanged({ a, b }: Compared): Change[] {
  const [left, right] = [telling(numbersOf(a.text, a.language)), telling(numbersOf(b.text, b.language))]
  const lacks = (own: readonly NumberValue[], others: readonly NumberValue[]) =>
    own.find((one) => !others.some(({ value }) => value === one.value))
  const [first, second] = [lacks(left, right), lacks(right, left)]
  if (!first || !second) return []
  return [change('number', 1, [first.span, second.span], `${said(a, first.span)} became ${said(b, second.span)}.`)]
}
