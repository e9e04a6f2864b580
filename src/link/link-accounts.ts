/**
 * One account against its candidates: their quote sets are matched, what agrees and disagrees is added up.
 *
 * Quotes are paired by mutual best within the two accounts only, so a link does not depend on what else was collected.
 * A link says every reason, for and against; without an accepted quote, or two suggested ones in order, nothing is accepted.
 */
import type { Account, AccountLink, Note, Quote, QuoteMatch } from '../model/index.ts'
import { completeLink } from './complete-link.ts'
import { dialogueOf, mayReach, type Step } from './dialogue.ts'
import { fewest, type Judged, judge, rareNeeded, type Side } from './judge-quotes.ts'
import { compareQuotes, reachOf } from './match/compare-quotes.ts'
import type { LinkContext } from './match/context.ts'
import { type Cell, mutualBest } from './match/pair-quotes.ts'
import { askPool, type Pool, poolOf } from './match/pool.ts'
import { type Method, scoreOf } from './match/score.ts'
import { sharedKeys } from './shared-keys.ts'
import { weighPair } from './weigh-pair.ts'
import { type Bag, rememberedBag } from './words/bag.ts'

/** Quotes of an account that take part; candidates of one quote; candidates of one account. */
const bounds = { quotes: 60, perQuote: 60, candidates: 400 } as const

type Prepared = Pick<Side, 'quotes' | 'bags'>

/** The same account is compared again and again; what is worked out from it is kept as long as it is. */
const known = new WeakMap<Account, Prepared>()

/** The longest quotes of an account, in their order, with their bags. */
function prepared(account: Account): Prepared {
  const before = known.get(account)
  if (before) return before
  const quotes = account.quotes.length > bounds.quotes ? longestOf(account.quotes) : account.quotes
  const made = { quotes, bags: quotes.map(({ text, language }) => rememberedBag(text, language)) }
  known.set(account, made)
  return made
}

function longestOf(quotes: readonly Quote[]): readonly Quote[] {
  const longest = new Set([...quotes].sort((a, b) => b.text.length - a.text.length).slice(0, bounds.quotes))
  return quotes.filter((quote) => longest.has(quote))
}

function sidesOf(candidates: readonly Account[]): { sides: Side[]; bags: Bag[] } {
  const bags: Bag[] = []
  const sides = candidates.map((account): Side => {
    const side = { account, ...prepared(account), from: bags.length }
    bags.push(...side.bags)
    return side
  })
  return { sides, bags }
}

interface Asked {
  readonly a: number
  readonly quote: number
  readonly method: Method
}

const methodOf = (pool: Pool, bag: Bag, quote: number): Method =>
  pool.bags[quote]?.language === bag.language ? 'same-language' : 'cross-language'

/** Short lines add up, by candidate account and quote: may they come to a dialogue? */
function mayBeDialogue(short: Map<number, Map<number, number>>, side: number, a: number, answered: number): boolean {
  const own = short.get(side) ?? new Map<number, number>()
  short.set(side, own)
  own.set(a, Math.max(own.get(a) ?? 0, answered))
  return mayReach([...own.values()])
}

/** Pairs of quotes worth a look, by candidate account. An account of which no pair can become a match is left out. */
function askedOf(pool: Pool, mine: readonly Bag[], owner: readonly number[], sides: number, all: boolean): Map<number, Asked[]> {
  const found = new Map<number, Asked[]>()
  const hopeful = new Set<number>()
  const short = new Map<number, Map<number, number>>()
  mine.forEach((bag, a) => {
    for (const { quote } of askPool(pool, bag, Math.max(bounds.perQuote, sides * 2))) {
      const side = owner[quote] ?? 0
      const method = methodOf(pool, bag, quote)
      const list = found.get(side)
      if (list) list.push({ a, quote, method })
      else found.set(side, [{ a, quote, method }])
      if (hopeful.has(side)) continue
      const { answered, rareShare } = reachOf(pool, bag, quote)
      // A hair of room: sums taken in another order may differ in their last digit.
      if (rareShare < rareNeeded[method].suggested - 1e-9) continue
      if (answered >= fewest || mayBeDialogue(short, side, a, answered)) hopeful.add(side)
    }
  })
  for (const side of found.keys()) if (!all && !hopeful.has(side)) found.delete(side)
  return found
}

/** Cells of the grid quotes × quotes, by candidate account. */
function cellsOf(
  pool: Pool,
  mine: readonly Bag[],
  sides: readonly Side[],
  asked: ReadonlyMap<number, readonly Asked[]>,
): Map<number, Cell[]> {
  const found = new Map<number, Cell[]>([...asked.keys()].map((side) => [side, []]))
  // Quote by quote: what the pool knows about a question is remembered while it is asked.
  const byQuote: (Asked & { readonly side: number })[][] = mine.map(() => [])
  for (const [side, list] of asked) for (const one of list) byQuote[one.a]?.push({ side, ...one })
  for (const { side, a, quote, method } of byQuote.flat()) {
    const comparison = compareQuotes(pool, mine[a] as Bag, quote)
    const score = scoreOf(method, comparison.features)
    found.get(side)?.push({ a, b: quote - (sides[side]?.from ?? 0), method, comparison, score })
  }
  return found
}

/** Are two suggested pairs in the same order in both accounts? */
function inOrder(mine: Side, side: Side, pairs: readonly QuoteMatch[]): boolean {
  const place = (quotes: readonly Quote[], id: string) => quotes.findIndex(({ statement }) => statement === id)
  const steps = pairs.map(({ a, b }) => [place(mine.quotes, a), place(side.quotes, b)] as const).sort((x, y) => x[0] - y[0])
  return steps.some((step, at) => at > 0 && step[1] > (steps[at - 1]?.[1] ?? 0))
}

/** Does one pair say enough alone: a sentence of some length, most of whose rare words are answered. A stock phrase is shorter. */
function saysEnough({ features, method }: QuoteMatch, fewQuotes: boolean): boolean {
  const [answered, rare] = [features.answered ?? 0, features.rareShare ?? 0]
  const least = alone[fewQuotes ? 'fewQuotes' : method === 'same-language' ? method : 'cross-language']
  return answered >= least.answered && rare >= least.rareShare
}

/**
 * From which length and share one quote alone joins two accounts. Where both tell several quotes and share only one, the others
 * speak against it, so more is asked; across languages a chance resemblance of topics answers more words.
 */
const alone = {
  fewQuotes: { answered: 6, rareShare: 0.6 },
  'same-language': { answered: 7, rareShare: 0.65 },
  'cross-language': { answered: 7, rareShare: 0.6 },
} as const

/** Evidence that does not come from the matched quote. Day, publisher, roles and topics are none: an agency's next call has them too. */
const independent: ReadonlySet<string> = new Set(['link/post', 'link/number', 'link/place'])

/** What holds a link: two quotes, one that says enough, or one with other evidence. */
function isAnchored(mine: Side, side: Side, pairs: readonly QuoteMatch[], notes: readonly Note[]): boolean {
  const accepted = pairs.filter(({ state }) => state === 'accepted')
  const weighty = pairs.filter(({ features }) => (features.answered ?? 0) >= 4)
  const [only] = accepted
  if (!only) return weighty.length >= 2 && inOrder(mine, side, weighty)
  if (accepted.length >= 2 || weighty.length >= 2) return true
  // Three words are little, but in the right place beside a whole sentence they are a second witness.
  if ((only.features.answered ?? 0) >= 5 && inOrder(mine, side, pairs)) return true
  const fewQuotes = Math.min(mine.quotes.length, side.quotes.length) <= 2
  return saysEnough(only, fewQuotes) || notes.some(({ rule, weight }) => independent.has(rule) && weight >= 1)
}

/** The quotes that count, and those that count only as lines of one dialogue. */
function evidenceOf(mine: Side, side: Side, judged: readonly Judged[]) {
  const pairs = judged.filter(({ refused }) => refused.length === 0).map(({ match }) => match)
  const short = judged.filter(({ refused }) => refused.every(({ rule }) => rule === 'link/no-words'))
  const steps = short.map(({ match, places: [a, b] }): Step => ({ match, a, b }))
  const dialogue = dialogueOf(steps, Math.min(mine.quotes.length, side.quotes.length))
  const lines = (dialogue?.steps ?? []).flatMap(({ match }) => (pairs.includes(match) ? [] : [{ ...match, state: 'suggested' as const }]))
  return { pairs, lines, dialogue: dialogue?.note ?? null }
}

function linkOf(mine: Side, side: Side, judged: readonly Judged[]): AccountLink {
  const { pairs, lines, dialogue } = evidenceOf(mine, side, judged)
  const weighed = weighPair(mine.account, side.account, pairs)
  const notes = [...weighed.notes, ...(dialogue ? [dialogue] : [])]
  const logOdds = weighed.logOdds + (dialogue?.weight ?? 0)
  const keys = sharedKeys(mine.account, side.account)
  const anchored = dialogue !== null || isAnchored(mine, side, pairs, notes)
  const one = mine.account.article === side.account.article
  const state =
    !one && logOdds >= 5 && anchored ? 'accepted' : !one && logOdds >= 2 && pairs.length + lines.length > 0 ? 'suggested' : 'refused'
  const why: Note[] = [...notes]
  if (one) why.push({ rule: 'link/one-article', weight: 0, text: 'Two calls that one article tells apart are never joined by machine.' })
  if (!anchored)
    why.push({
      rule: 'link/no-anchor',
      weight: 0,
      text: 'No two quotes that answer each other, none that says enough alone, no other evidence beside one: nothing is accepted.',
    })
  return { a: mine.account.id, b: side.account.id, pairs: [...pairs, ...lines], keys, logOdds, state, notes: why }
}

/** An account beside its candidates, and the pairs of quotes that were looked at. */
function lay(account: Account, candidates: readonly Account[], context: LinkContext) {
  const { sides, bags } = sidesOf(candidates.filter(({ id }) => id !== account.id).slice(0, bounds.candidates))
  const owner = sides.flatMap(({ bags: own }, at) => own.map(() => at))
  const mine: Side = { account, ...prepared(account), from: 0 }
  const pool = poolOf(bags, context.tables ?? [], false, mine.bags)
  const cells = cellsOf(pool, mine.bags, sides, askedOf(pool, mine.bags, owner, sides.length, context.refused ?? false))
  const all = context.refused ?? false
  const judgedOf = (side: Side, at: number) => mutualBest(cells.get(at) ?? []).flatMap((found) => judge(mine, side, found, all) ?? [])
  const complete = (link: AccountLink, judged: readonly Judged[], side: Side, at: number) =>
    completeLink(link, judged, mine, side, cells.get(at) ?? [])
  return { mine, sides, judgedOf, complete }
}

/**
 * Compare an account with its candidates.
 *
 * @param candidates at most 400 are looked at
 * @returns links that are accepted or suggested, in the order of the candidates; refused ones too when the context asks
 */
export function linkAccounts(account: Account, candidates: readonly Account[], context: LinkContext = {}): AccountLink[] {
  const { mine, sides, judgedOf, complete } = lay(account, candidates, context)
  return sides
    .flatMap((side, at) => {
      const judged = judgedOf(side, at)
      return judged.length > 0 || context.refused ? [complete(linkOf(mine, side, judged), judged, side, at)] : []
    })
    .filter(({ state }) => context.refused || state !== 'refused')
}

/** One pair of accounts, whatever comes of it: its link, and every pair of quotes that was judged. */
export function linkPair(a: Account, b: Account, context: LinkContext = {}): { link: AccountLink | null; judged: readonly Judged[] } {
  const { mine, sides, judgedOf, complete } = lay(a, [b], { ...context, refused: true })
  const [side] = sides
  if (!side) return { link: null, judged: [] }
  const judged = judgedOf(side, 0)
  return { link: complete(linkOf(mine, side, judged), judged, side, 0), judged }
}
