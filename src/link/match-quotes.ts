/**
 * Two closed lists of quotes, in one language or several: which of the second may be which of the first.
 *
 * This is `hearsay match`. Each answer says why, and most questions may well have no answer: nothing is a normal answer.
 */
import { byMeaning, type Meanings, type Near } from './match/by-meaning.ts'
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

/** What `matchQuotes` works with: word tables, and vectors of an optional engine, in the order of the lists. */
export interface MatchOptions extends LinkContext {
  readonly meanings?: Meanings
}

/** How much a margin of meaning weighs against a probability by words when candidates are put in order. */
const meaningWeight = 2

/** The best five candidates of each query, best first, in the order of the queries. */
export function matchQuotes(queries: readonly QuoteLine[], candidates: readonly QuoteLine[], options: MatchOptions = {}): MatchedLine[] {
  const bags = candidates.map(({ text, lang }) => bagOf(text, lang))
  const pool = poolOf(bags, options.tables ?? [], true)
  const questions = queries.map(({ text, lang }) => bagOf(text, lang))
  const near = options.meanings ? byMeaning(options.meanings, shown * 4) : []
  return rankQuotes(pool, questions).flatMap((ranked, asked) => {
    const byWords = ranked.map((one, at): Placed => {
      const candidate = candidates[one.quote]
      return {
        place: one.p + meaningWeight * (near[asked]?.find((other) => other.candidate === one.quote)?.margin ?? 0),
        query: queries[asked]?.id ?? '',
        candidate: candidate?.id ?? '',
        score: one.p,
        accepted:
          at === 0 && one.around.leadBack >= 0 && one.p >= acceptFrom(one.method, one.comparison.features, settingOf(questions.length)),
        why: at < shown || options.meanings ? sentence(one, queries[asked]?.text ?? '', candidate?.text ?? '', questions, bags) : '',
      }
    })
    const known = new Set(ranked.map(({ quote }) => quote))
    const proposed = (near[asked] ?? [])
      .filter(({ candidate }) => !known.has(candidate))
      .map((one) => proposal(one, queries[asked], candidates))
    return inOrder(byWords, proposed, options.meanings !== undefined)
  })
}

interface Placed extends MatchedLine {
  readonly place: number
}

/** Near in meaning, with no word in common: shown, never accepted. */
function proposal({ candidate, margin }: Near, query: QuoteLine | undefined, candidates: readonly QuoteLine[]): Placed {
  return {
    place: meaningWeight * margin,
    query: query?.id ?? '',
    candidate: candidates[candidate]?.id ?? '',
    score: 0,
    accepted: false,
    why: `by meaning only: margin ${margin.toFixed(2)}; no words answer each other`,
  }
}

/** Words alone keep their order; with meanings both count, and one that meaning does not put first too is not accepted. */
function inOrder(byWords: readonly Placed[], proposed: readonly Placed[], byBoth: boolean): MatchedLine[] {
  const all = byBoth ? [...byWords, ...proposed].sort((a, b) => b.place - a.place) : byWords
  return all.slice(0, shown).map(({ place: _, ...line }, at) => ({ ...line, accepted: line.accepted && at === 0 }))
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
