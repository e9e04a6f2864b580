/**
 * Log-odds of "these two accounts tell of the same call": what agrees and what disagrees, each with its weight.
 *
 * Date, publisher, topics and roles together stay below the line of acceptance by design: a second call that the same agency
 * published on the same day shares all four. Only words of the call itself can join two accounts.
 */
import type { Account, Note, QuoteMatch } from '../model/index.ts'
import { dayNumber } from './days.ts'

/** Weights in nats. `agree` and `differ` are added where both accounts say something. */
export const weightsOfPair = {
  firstQuote: 4,
  /** A sentence of eight words that say something, told with nearly the same rare words, where all that the shorter account quotes agrees. */
  longQuote: 5,
  /** A first quote of four or five words that say something: a stock phrase may be as long. */
  shortQuote: 3,
  furtherQuote: 2,
  suggestedQuote: 1.5,
  post: 2,
  number: { agree: 1.5, differ: -0.5 },
  roles: { agree: 1, differ: -2 },
  place: { agree: 1, differ: -1 },
  day: { agree: 1.5, differ: -3, differButSame: -1 },
  publisher: { agree: 0.5, differ: -0.5 },
  topics: 0.5,
} as const

const note = (rule: string, weight: number, text: string): Note => ({ rule: `link/${rule}`, weight, text })

function firstWeight({ features, method }: QuoteMatch, whole: boolean): number {
  const answered = features.answered ?? 6
  if (whole && method === 'same-language' && answered >= 8 && (features.rareShare ?? 0) >= 0.75) return weightsOfPair.longQuote
  return answered >= 6 ? weightsOfPair.firstQuote : weightsOfPair.shortQuote
}

/** @param fewest quotes of the account that quotes less */
function quotes(pairs: readonly QuoteMatch[], fewest: number): Note[] {
  const accepted = pairs.filter(({ state }) => state === 'accepted').length
  const weighty = pairs.filter(({ state, features }) => state === 'suggested' && (features.answered ?? 4) >= 4).length
  const suggested = Math.min(3, weighty)
  const found: Note[] = []
  if (accepted > 0) {
    const first = Math.max(...pairs.map((pair) => (pair.state === 'accepted' ? firstWeight(pair, fewest <= accepted) : 0)))
    const weight = first + (accepted - 1) * weightsOfPair.furtherQuote
    found.push(note('quotes', weight, accepted === 1 ? 'One quote is the same.' : `${accepted} quotes are the same.`))
  }
  if (suggested > 0) found.push(note('quotes-suggested', suggested * weightsOfPair.suggestedQuote, `${suggested} more may be the same.`))
  return found
}

function overlap(
  rule: string,
  what: string,
  a: readonly string[],
  b: readonly string[],
  weight: { agree: number; differ: number },
): Note[] {
  if (a.length === 0 || b.length === 0) return []
  const shared = a.filter((value) => b.includes(value))
  if (shared.length > 0) return [note(rule, weight.agree, `Both have the ${what} ${shared.slice(0, 3).join(', ')}.`)]
  return [note(rule, weight.differ, `They have no ${what} in common.`)]
}

/** Numbers small enough to stand anywhere tell nothing. */
const rare = (numbers: readonly string[]) => numbers.filter((value) => Number.parseFloat(value) > 12)

/** Roles by which one and the same person may be named. */
const eitherName: ReadonlySet<string> = new Set(['combatant', 'relative'])

function roles(a: Account, b: Account): Note[] {
  const known = (account: Account) =>
    account.parties
      .map(({ role }) => role)
      .filter((role) => role !== 'unknown')
      .sort()
  const [left, right] = [known(a), known(b)]
  if (left.length === 0 || right.length === 0) return []
  if (left.join() === right.join())
    return left.length > 1 ? [note('roles', weightsOfPair.roles.agree, `In both speak: ${left.join(', ')}.`)] : []
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
  if (fewer.every((role) => more.includes(role))) return []
  // "The son" of one account is "the soldier" of another; only where both name both ends do they differ.
  if (fewer.length === 1 && [fewer, more].every((all) => all.some((role) => eitherName.has(role)))) return []
  return [note('roles', weightsOfPair.roles.differ, `Different people speak: ${left.join(', ')} and ${right.join(', ')}.`)]
}

/** Two quotes that are the same outweigh a date: it is then a contradiction within the call, to be shown, and splits nothing. */
function days(a: Account, b: Account, pairs: readonly QuoteMatch[]): Note[] {
  const [left, right] = [dayNumber(a.callDate), dayNumber(b.callDate)]
  if (left === null || right === null) return []
  const apart = Math.abs(left - right)
  if (apart <= 1) return [note('day', weightsOfPair.day.agree, 'Both date the call to the same day or the next.')]
  // The day on which an article tells of a call is easily read as the day of the call.
  const ownDay = [a, b].some(({ callDate, published }) => published !== null && callDate === published)
  const sure = ownDay || pairs.filter(({ state }) => state === 'accepted').length >= 2
  const weight = sure ? weightsOfPair.day.differButSame : weightsOfPair.day.differ
  return apart > 7 ? [note('day', weight, `They date the call ${apart} days apart.`)] : []
}

/** "The Herald" and "Herald News" are one: the words of the one stand in the name of the other. */
function publishers({ publisher: a }: Account, { publisher: b }: Account): Note[] {
  if (!a || !b) return []
  const [fewer = [], more = []] = [a.split(' '), b.split(' ')].sort((x, y) => x.length - y.length)
  const one = fewer.every((word) => more.includes(word)) ? b : a
  return overlap('publisher', 'publisher', [one], [b], weightsOfPair.publisher)
}

function posts(a: Account, b: Account): Note[] {
  const shared = (a.links ?? []).filter((link) => b.links?.includes(link))
  return shared.length > 0 ? [note('post', weightsOfPair.post, `Both point to ${shared[0]}.`)] : []
}

/** All that agrees and disagrees between two accounts, and its sum. */
export function weighPair(a: Account, b: Account, pairs: readonly QuoteMatch[]): { logOdds: number; notes: Note[] } {
  /** A number inside a matched quote was counted with its words. */
  const counted = pairs.some(({ features }) => (features.numbers ?? 0) > 0)
  const topics = a.topics.filter((topic) => b.topics.includes(topic))
  const notes = [
    ...quotes(pairs, Math.min(a.quotes.length, b.quotes.length)),
    ...posts(a, b),
    ...overlap('number', 'number', rare(a.numbers), rare(b.numbers), counted ? { agree: 0.5, differ: -0.5 } : weightsOfPair.number),
    ...roles(a, b),
    ...overlap('place', 'place', a.places, b.places, weightsOfPair.place),
    ...days(a, b, pairs),
    ...publishers(a, b),
    ...(topics.length > 0 ? [note('topics', weightsOfPair.topics, `Both speak of ${topics.slice(0, 3).join(', ')}.`)] : []),
  ]
  return { logOdds: notes.reduce((sum, { weight }) => sum + weight, 0), notes }
}
