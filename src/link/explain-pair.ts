/**
 * Two accounts, and everything for and against their being one call, in words: also of a pair that was refused.
 *
 * Nothing is decided here: it is the very judgement of `linkAccounts`, told.
 */
import type { Account, AccountLink, Note } from '../model/index.ts'
import { linkPair } from './link-accounts.ts'
import type { LinkContext } from './match/context.ts'

/** One pair of quotes that are each other's best. */
export interface ExplainedQuote {
  readonly a: string
  readonly b: string
  readonly p: number
  readonly state: 'accepted' | 'suggested' | 'refused'
  readonly features: Readonly<Record<string, number>>
  /** Words that answer each other, those that say most first. */
  readonly words: readonly (readonly [string, string])[]
  /** Gates that it did not pass, and remarks. */
  readonly notes: readonly Note[]
}

export interface ExplainedPair {
  readonly a: string
  readonly b: string
  readonly state: AccountLink['state']
  /** Nats for one call; 5 are needed, and an anchor. */
  readonly logOdds: number
  readonly notes: readonly Note[]
  readonly keys: AccountLink['keys']
  readonly quotes: readonly ExplainedQuote[]
  /** One or two sentences. */
  readonly verdict: string
}

function verdictOf({ state, logOdds, notes, pairs }: AccountLink): string {
  const sum = `The evidence adds up to ${logOdds.toFixed(1)}`
  const barred = notes.filter(({ weight }) => weight === 0).map(({ text }) => text)
  if (state === 'accepted') return `One call. ${sum}; 5 are needed.`
  const why = barred.length > 0 ? ` ${barred.join(' ')}` : ''
  if (state === 'suggested') return `Perhaps one call: a person must look. ${sum}; 5 and an anchor are needed.${why}`
  if (pairs.length === 0) return `Not joined: no quote of the one answers a quote of the other. ${sum}.${why}`
  return `Not joined. ${sum}; under 2 nothing is even suggested.${why}`
}

/**
 * All evidence of one pair.
 *
 * @param a,b accounts of different ids; the same account gives null
 */
export function explainPair(a: Account, b: Account, context: LinkContext = {}): ExplainedPair | null {
  const { link, judged } = linkPair(a, b, context)
  if (!link) return null
  const quotes = judged.map(({ match, refused }): ExplainedQuote => {
    const [left, right] = [textOf(a, match.a), textOf(b, match.b)]
    const words = match.words.map(([x, y]) => [left.slice(...x), right.slice(...y)] as const)
    const notes = [...match.notes, ...refused]
    return { a: left, b: right, p: match.p, state: refused.length > 0 ? 'refused' : match.state, features: match.features, words, notes }
  })
  const { state, logOdds, notes, keys } = link
  return { a: a.id, b: b.id, state, logOdds, notes, keys, quotes, verdict: verdictOf(link) }
}

function textOf(account: Account, statement: string): string {
  return account.quotes.find((quote) => quote.statement === statement)?.text ?? ''
}
