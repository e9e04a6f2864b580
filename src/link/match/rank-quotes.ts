/**
 * Many questions against one pool: each question's candidates in order, with leads and probabilities.
 *
 * A candidate that everybody likes a little says little about one question: from its scores half the mean of its best ones is
 * taken. The lead over the next candidate, and the candidate's own lead for this question, tell a match from a resemblance.
 */
import type { Bag } from '../words/bag.ts'
import { type Comparison, compareQuotes } from './compare-quotes.ts'
import { askPool, type Pool } from './pool.ts'
import { type Method, probabilityOf, type Setting, type Surroundings, scoreOf } from './score.ts'

/** One candidate of a question. */
export interface Ranking {
  readonly question: number
  readonly quote: number
  readonly method: Method
  readonly comparison: Comparison
  readonly around: Surroundings
  readonly p: number
}

interface Scored {
  readonly question: number
  readonly quote: number
  readonly method: Method
  readonly comparison: Comparison
  score: number
}

/** Candidates of a question that are compared closely. */
const closely = 40
/** Scores of a candidate that show how popular it is; fewer questions tell nothing. */
const popular = { best: 10, least: 30, share: 0.5 }

function scoreAll(pool: Pool, questions: readonly Bag[]): Scored[][] {
  return questions.map((bag, question) =>
    askPool(pool, bag, closely).map(({ quote }) => {
      const method = pool.bags[quote]?.language === bag.language ? 'same-language' : 'cross-language'
      const comparison = compareQuotes(pool, bag, quote)
      return { question, quote, method, comparison, score: scoreOf(method, comparison.features) }
    }),
  )
}

function byQuote(scored: readonly (readonly Scored[])[]): Map<number, Scored[]> {
  const found = new Map<number, Scored[]>()
  for (const one of scored.flat()) {
    const list = found.get(one.quote)
    if (list) list.push(one)
    else found.set(one.quote, [one])
  }
  for (const list of found.values()) list.sort((a, b) => b.score - a.score || a.question - b.question)
  return found
}

function takePopularity(liked: ReadonlyMap<number, readonly Scored[]>, questions: number): void {
  if (questions < popular.least) return
  for (const list of liked.values()) {
    const raw = list.map(({ score }) => score)
    const sum = raw.slice(0, popular.best + 1).reduce((a, b) => a + b, 0)
    list.forEach((one, at) => {
      const others = at <= popular.best ? sum - (raw[at] ?? 0) : sum - (raw[popular.best] ?? 0)
      one.score -= (popular.share * others) / popular.best
    })
  }
}

/** Few questions are rather the quotes of one article than a list: then popularity says nothing. */
export function settingOf(questions: number): Setting {
  return questions < popular.least ? 'pair' : 'list'
}

/** Every question's candidates, best first. */
export function rankQuotes(pool: Pool, questions: readonly Bag[]): Ranking[][] {
  const scored = scoreAll(pool, questions)
  const liked = byQuote(scored)
  takePopularity(liked, questions.length)
  const best = new Map<number, readonly [number, number]>()
  for (const [quote, list] of liked) {
    const [first = 0, second = 0] = list.map(({ score }) => score).sort((a, b) => b - a)
    best.set(quote, [first, list.length > 1 ? second : 0])
  }
  return scored.map((list) => {
    list.sort((a, b) => b.score - a.score || a.quote - b.quote)
    const [first = 0, second = 0] = list.map(({ score }) => score)
    return list.map(({ question, quote, method, comparison, score }, at) => {
      const [top, next] = best.get(quote) ?? [0, 0]
      const around = { score, lead: at === 0 ? score - second : score - first, leadBack: score === top ? score - next : score - top }
      return {
        question,
        quote,
        method,
        comparison,
        around,
        p: probabilityOf(method, comparison.features, around, settingOf(questions.length)),
      }
    })
  })
}
