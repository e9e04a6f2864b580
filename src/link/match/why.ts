/** The words that answered each other, as spans of the two texts: what a person is shown. */
import type { Span } from '../../model/index.ts'
import type { Bag } from '../words/bag.ts'
import type { Answer } from './compare-quotes.ts'

/** Pairs of spans, the words that say most first; at most forty. */
export function wordsThatAnswer(a: Bag, b: Bag, answers: readonly Answer[]): [Span, Span][] {
  return [...answers]
    .sort((x, y) => Number(a.words[x.a]?.form.stop ?? true) - Number(a.words[y.a]?.form.stop ?? true) || y.sure - x.sure || x.a - y.a)
    .slice(0, 40)
    .flatMap((answer): [Span, Span][] => {
      const [left, right] = [a.words[answer.a], b.words[answer.b]]
      return left && right ? [[left.span, right.span]] : []
    })
}
