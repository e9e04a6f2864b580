/**
 * Two closed lists of quotes, in one language or several: which of the second may be which of the first.
 *
 * This is `hearsay match`. Each answer says why, and most questions may well have no answer: nothing is a normal answer.
 */
import type { LinkContext } from './match/context.ts'
import { poolOf } from './match/pool.ts'
import { type Ranking, rankQuotes, settingOf } from './match/rank-quotes.ts'
import { acceptFrom } from './match/score.ts'
import { wordsThatAnswer } from './match/why.ts'
import { bagOf } from './words/bag.ts'

/** One quote of a list. */
export interface QuoteLine {
  readonly id: string
  /** BCP 47. */
  readonly lang: string
  readonly text: string
}

/** One candidate for one query. `score` is a probability, 0..1. */
export interface MatchedLine {
  readonly query: string
  readonly candidate: string
  readonly score: number
  readonly accepted: boolean
  readonly why: string
}

const shown = 5

/** The best five candidates of each query, best first, in the order of the queries. */
export function matchQuotes(queries: readonly QuoteLine[], candidates: readonly QuoteLine[], options: LinkContext = {}): MatchedLine[] {
  const bags = candidates.map(({ text, lang }) => bagOf(text, lang))
  const pool = poolOf(bags, options.tables ?? [], true)
  const questions = queries.map(({ text, lang }) => bagOf(text, lang))
  return rankQuotes(pool, questions).flatMap((ranked) =>
    ranked.slice(0, shown).map((one, at) => ({
      query: queries[one.question]?.id ?? '',
      candidate: candidates[one.quote]?.id ?? '',
      score: one.p,
      accepted:
        at === 0 && one.around.leadBack >= 0 && one.p >= acceptFrom(one.method, one.comparison.features, settingOf(questions.length)),
      why: sentence(one, queries[one.question]?.text ?? '', candidates[one.quote]?.text ?? '', questions, bags),
    })),
  )
}

function sentence(
  one: Ranking,
  a: string,
  b: string,
  questions: Parameters<typeof rankQuotes>[1],
  bags: Parameters<typeof rankQuotes>[1],
): string {
  const [left, right] = [questions[one.question], bags[one.quote]]
  if (!left || !right) return ''
  const pairs = wordsThatAnswer(left, right, one.comparison.answers)
    .slice(0, 8)
    .map(([from, to]) => `${a.slice(...from)} = ${b.slice(...to)}`)
  const { features } = one.comparison
  const share = `${Math.round(features.coverShort * 100)} % and ${Math.round(features.coverLong * 100)} % of the weight of words is answered in the shorter and the longer`
  return `${one.method}: ${share}; lead ${one.around.lead.toFixed(2)}, from the other side ${one.around.leadBack.toFixed(2)}; ${pairs.join(', ') || 'no words in common'}`
}
