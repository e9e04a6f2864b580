/**
 * Two quotes that are each other's best, judged: how likely they are one, and which gates they do not pass.
 *
 * A probability alone is not enough: some words that say something must be answered, and a share of the rare ones.
 */
import type { Account, Note, Quote, QuoteMatch, State } from '../model/index.ts'
import type { Comparison } from './match/compare-quotes.ts'
import { LINK_VERSION } from './match/context.ts'
import type { Mutual } from './match/pair-quotes.ts'
import { type Method, pairThresholds, probabilityOf } from './match/score.ts'
import { wordsThatAnswer } from './match/why.ts'
import type { Bag } from './words/bag.ts'

/** Words that say something and must be answered: fewer say nothing. */
export const fewest = 3

/** An account with the quotes that take part. */
export interface Side {
  readonly account: Account
  readonly quotes: readonly Quote[]
  readonly bags: readonly Bag[]
  /** Where its quotes begin in the pool. */
  readonly from: number
}

/** Words that say something and are surely answered: under four, words alone accept nothing; under three they say nothing. */
function answeredWords(bag: Bag, comparison: Comparison): number {
  const words = comparison.answers.flatMap(({ a, sure }) => (sure > 0.5 ? (bag.words[a]?.form ?? []) : []))
  return new Set(words.filter(({ stop, exact }) => !stop && exact.length > 1).flatMap(({ stems }) => stems.slice(0, 1))).size
}

/** Share of rare words that must answer each other before a quote is accepted. */
export const rareNeeded = {
  'same-language': { accepted: 0.58, suggested: 0.42 },
  'cross-language': { accepted: 0.4, suggested: 0.25 },
} as const

/** Two quotes that are each other's best, judged: what was found, and the gates that it did not pass. */
export interface Judged {
  readonly match: QuoteMatch
  /** Empty for a pair that counts. */
  readonly refused: readonly Note[]
  /** Places of the two quotes in their accounts. */
  readonly places: readonly [a: number, b: number]
}

function gatesOf(p: number, rare: number, answered: number, method: Method): Note[] {
  const needed = rareNeeded[method].suggested
  const gate = (fails: boolean, rule: string, text: string): Note[] => (fails ? [{ rule: `link/${rule}`, weight: 0, text }] : [])
  const percent = (share: number) => `${Math.round(share * 100)} %`
  return [
    ...gate(p < pairThresholds.suggest, 'unlikely', `Probability ${p.toFixed(2)}, under ${pairThresholds.suggest}.`),
    ...gate(rare < needed, 'rare-words', `${percent(rare)} of the shorter's rare words are answered, under ${percent(needed)}.`),
    ...gate(answered < fewest, 'no-words', `${answered} words that say something are answered, under ${fewest}.`),
  ]
}

interface Found {
  readonly p: number
  readonly state: State
  readonly notes: readonly Note[]
}

/** A pair as it is kept, with the words that answer each other. */
export function matchOf(mine: Side, side: Side, { cell, lead, leadBack }: Mutual, tell: (answered: number) => Found): QuoteMatch | null {
  const [quote, other, bagA, bagB] = [mine.quotes[cell.a], side.quotes[cell.b], mine.bags[cell.a], side.bags[cell.b]]
  if (!quote || !other || !bagA || !bagB) return null
  const answered = answeredWords(bagA, cell.comparison)
  return {
    a: quote.statement,
    b: other.statement,
    method: cell.method,
    version: LINK_VERSION,
    ...tell(answered),
    features: { ...cell.comparison.features, answered, rareShare: cell.comparison.rareShare, score: cell.score, lead, leadBack },
    words: wordsThatAnswer(bagA, bagB, cell.comparison.answers),
  }
}

const fewWords: Note = {
  rule: 'link/few-words',
  weight: 0,
  text: 'Only three words that say something are answered: that alone accepts nothing.',
}

/** @param all also pairs that nothing can come of, to be explained */
export function judge(mine: Side, side: Side, found: Mutual, all: boolean): Judged | null {
  const { cell, lead, leadBack } = found
  const rare = cell.comparison.rareShare
  const p = probabilityOf(cell.method, cell.comparison.features, { score: cell.score, lead, leadBack }, 'pair')
  const needed = rareNeeded[cell.method]
  // Most pairs of two unlike accounts end here. What is refused for its words alone may still be a line of a dialogue.
  if (!all && (p < pairThresholds.suggest || rare < needed.suggested)) return null
  const match = matchOf(mine, side, found, (answered) => ({
    p,
    state: p >= pairThresholds.accept && answered >= 4 && rare >= needed.accepted ? 'accepted' : 'suggested',
    notes: answered === 3 ? [fewWords] : [],
  }))
  return match && { match, refused: gatesOf(p, rare, match.features.answered ?? 0, cell.method), places: [cell.a, cell.b] }
}
