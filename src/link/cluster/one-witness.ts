/**
 * Is all that lies between two groups of accounts one quote, told many times?
 *
 * Each account of a group repeats the group's sentences, so one sentence that two calls share gives a link for every pair of
 * their accounts. However many those are, they are one witness.
 */
import type { AccountId, AccountLink, QuoteMatch } from '../../model/index.ts'

/** Evidence beside the quote, which another call would hardly share. */
const beside: ReadonlySet<string> = new Set(['link/post', 'link/number', 'link/place', 'link/dialogue', 'link/audio'])

/** The only quote that a link rests on; null where it rests on more. */
function onlyQuote(link: AccountLink): QuoteMatch | null {
  if (link.notes.some(({ rule, weight }) => beside.has(rule) && weight >= 1)) return null
  const own = link.pairs.filter(({ notes }) => !notes.some(({ rule }) => rule === 'link/in-company'))
  const weighty = own.filter(({ state, features }) => state === 'accepted' || (features.answered ?? 4) >= 4)
  return weighty.length === 1 ? (weighty[0] ?? null) : null
}

/** The statement of one account that a link rests on. */
const saidIn = (link: AccountLink, quote: QuoteMatch, account: AccountId) => (link.a === account ? quote.a : quote.b)

/** Are these two statements of two accounts matched with each other? Unknown where the accounts were never compared. */
function isSame(
  one: AccountId,
  said: string,
  other: AccountId,
  told: string,
  linksOf: (account: AccountId) => readonly AccountLink[],
): boolean {
  if (one === other) return said === told
  const link = linksOf(one).find(({ a, b }) => a === other || b === other)
  if (!link) return false
  const [x, y] = link.a === one ? [said, told] : [told, said]
  return link.pairs.some(({ a, b }) => a === x && b === y)
}

/**
 * Do all accepted links between two groups rest on one and the same quote?
 *
 * @param link one of them
 * @param between what lies between the groups
 * @param linksOf all links of an account
 */
export function oneWitness(
  link: AccountLink,
  between: readonly AccountLink[],
  linksOf: (account: AccountId) => readonly AccountLink[],
): boolean {
  const quote = onlyQuote(link)
  if (!quote) return false
  return between
    .filter(({ state }) => state === 'accepted')
    .every((other) => {
      const told = onlyQuote(other)
      if (!told) return false
      return [link.a, link.b].some((mine) =>
        [other.a, other.b].some((theirs) => isSame(mine, saidIn(link, quote, mine), theirs, saidIn(other, told, theirs), linksOf)),
      )
    })
}
