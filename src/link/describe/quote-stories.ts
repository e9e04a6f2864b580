/**
 * The lines of a call, each with its wordings across accounts: which statement of one account is which of another.
 *
 * Lines grow by matched quotes, the surest first; two statements of one account never become one line. Headings that repeat a
 * quote are wordings of its line, and no statements of their own.
 */
import type { Account, AccountLink, QuoteStory, Wording } from '../../model/index.ts'
import { speakerOf, wordsOf } from '../accounts-of.ts'
import { hashText } from '../hash.ts'
import { compareQuotes } from '../match/compare-quotes.ts'
import { askPool, poolOf } from '../match/pool.ts'
import { nameKey } from '../names.ts'
import { bagOf } from '../words/bag.ts'
import { type Around, flagDrift } from './drift/flag-drift.ts'
import type { ReadIndex } from './read-index.ts'

/** A quote within the call: account and statement. */
const nameOf = (account: string, statement: string) => `${account}\n${statement}`

interface Line {
  /** By account: one statement each. */
  readonly quotes: Map<string, string>
}

function linesOf(accounts: readonly Account[], links: readonly AccountLink[]): Line[] {
  const lineOf = new Map<string, Line>()
  for (const { id, quotes } of accounts)
    for (const { statement } of quotes) lineOf.set(nameOf(id, statement), { quotes: new Map([[id, statement]]) })
  const pairs = links.filter(({ state }) => state === 'accepted').flatMap(({ a, b, pairs: own }) => own.map((pair) => ({ a, b, pair })))
  pairs.sort((x, y) => y.pair.p - x.pair.p || (nameOf(x.a, x.pair.a) < nameOf(y.a, y.pair.a) ? -1 : 1))
  for (const { a, b, pair } of pairs) join(lineOf, nameOf(a, pair.a), nameOf(b, pair.b))
  joinAlike(accounts, lineOf)
  return [...new Set(lineOf.values())]
}

/** Within one call less is needed: equal words, a cut of them, or most of what the shorter one says. */
const enough = { 'same-language': 0.6, 'cross-language': 0.4 } as const
const mostLines = 600

/** Join lines of accounts that are one call already, the most alike first. */
function joinAlike(accounts: readonly Account[], lineOf: Map<string, Line>): void {
  const all = accounts
    .flatMap(({ id, quotes }) =>
      quotes.map((quote) => ({ account: id, name: nameOf(id, quote.statement), bag: bagOf(quote.text, quote.language) })),
    )
    .slice(0, mostLines)
  const pool = poolOf(
    all.map(({ bag }) => bag),
    [],
    false,
  )
  const pairs = all.flatMap((one, at) =>
    askPool(pool, one.bag, 12).flatMap(({ quote }) => {
      const other = all[quote]
      if (!other || quote <= at || other.account === one.account) return []
      const { features } = compareQuotes(pool, one.bag, quote)
      const method = one.bag.language === other.bag.language ? 'same-language' : 'cross-language'
      const words = Math.min(one.bag.words.length, other.bag.words.length)
      const alike = features.coverShort >= enough[method] && (words >= 3 || features.exact === 1)
      return alike
        ? [{ a: one.name, b: other.name, weight: features.coverShort + features.coverLong + (method === 'same-language' ? 1 : 0) }]
        : []
    }),
  )
  pairs.sort((x, y) => y.weight - x.weight || (x.a < y.a ? -1 : 1))
  for (const { a, b } of pairs) join(lineOf, a, b)
}

function join(lineOf: Map<string, Line>, a: string, b: string): void {
  const [left, right] = [lineOf.get(a), lineOf.get(b)]
  if (!left || !right || left === right) return
  const [into, from] = left.quotes.size >= right.quotes.size ? [left, right] : [right, left]
  if ([...from.quotes.keys()].some((account) => into.quotes.has(account))) return
  for (const [account, statement] of from.quotes) {
    into.quotes.set(account, statement)
    lineOf.set(nameOf(account, statement), into)
  }
}

function wordingsOf(index: ReadIndex, account: Account, statementId: string, hop: number): Wording[] {
  const [article, statement] = [index.article(account), index.statement(account.id, statementId)]
  const [first] = statement?.content ?? []
  if (!article || !statement || !first) return []
  const hedges = statement.hedges.map(({ span }) => article.text.slice(...span))
  const speaker = speakerOf(article, statement, index.told(account)?.parties ?? [])
  const base = { article: article.id, account: account.id, language: article.language, speaker, hop }
  const last = statement.content.at(-1) ?? first
  const body: Wording = {
    ...base,
    statement: statementId,
    text: wordsOf(article.text, statement.content),
    span: [first[0], last[1]],
    where: statement.turn && statement.cue === null ? 'turn' : 'body',
    hedges,
  }
  const echoes = article.read.echoes
    .filter((echo) => echo.statement === statementId)
    .map((echo): Wording => {
      const heading =
        article.headings.some(([start, end]) => echo.span[0] >= start && echo.span[1] <= end) ||
        article.title?.includes(article.text.slice(...echo.span))
      return {
        ...base,
        statement: null,
        text: article.text.slice(...echo.span),
        span: echo.span,
        where: heading ? 'heading' : 'caption',
        hedges: [],
      }
    })
  return [body, ...echoes]
}

const places: Readonly<Record<Wording['where'], number>> = { turn: 0, body: 1, heading: 2, caption: 3 }

function storyOf(
  index: ReadIndex,
  line: Line,
  hops: ReadonlyMap<string, number>,
  order: ReadonlyMap<string, number>,
  around: Around,
): QuoteStory | null {
  const wordings = index.accounts.flatMap((account) => {
    const statement = line.quotes.get(account.id)
    return statement ? wordingsOf(index, account, statement, hops.get(account.article) ?? 0) : []
  })
  const rank = new Map(index.accounts.map(({ id }, at) => [id, at]))
  wordings.sort(
    (a, b) =>
      a.hop - b.hop ||
      (rank.get(a.account) ?? 0) - (rank.get(b.account) ?? 0) ||
      places[a.where] - places[b.where] ||
      a.span[0] - b.span[0],
  )
  const [first] = wordings
  if (!first) return null
  const name = [...line.quotes].map(([account, statement]) => nameOf(account, statement)).sort()[0] ?? ''
  const turns = index.accounts.flatMap((account) =>
    account.quotes.filter(({ statement }) => line.quotes.get(account.id) === statement).map(({ turn }) => turn),
  )
  const place = Math.min(...[...line.quotes].map(([account, statement]) => order.get(nameOf(account, statement)) ?? 1e6))
  const turn = turns.find((one) => one !== null && one !== undefined)
  const speaker = wordings.find((one) => one.speaker)?.speaker ?? null
  return {
    id: `q${hashText(name).slice(0, 10)}`,
    speaker,
    order: turn ?? place,
    wordings,
    drift: flagDrift(wordings, around),
    stock: false,
  }
}

function aroundOf(index: ReadIndex): Around {
  const voices = new Map(index.accounts.map((account) => [account.id, account.parties.map(({ label }) => label)]))
  const carriers = new Map(
    index.accounts.map((account) => {
      const article = index.article(account)
      const links = index.told(account)?.links ?? []
      const named = links.flatMap(({ role, name, entity }) => {
        const label = index.entity(account.article, entity)?.label ?? name
        return role !== 'speaker' && role !== 'article' && label ? [{ key: nameKey(label, account.language), name: label }] : []
      })
      return [account.id, article ? named.filter(({ key }) => key !== '') : []]
    }),
  )
  return { voices, carriers }
}

/** Lines of the call in the order of the dialogue; lines of many accounts stand at the place of the fullest. */
export function quoteStories(index: ReadIndex, links: readonly AccountLink[], hops: ReadonlyMap<string, number>): QuoteStory[] {
  const fullest = [...index.accounts].sort((a, b) => b.quotes.length - a.quotes.length)
  const order = new Map<string, number>()
  const around = aroundOf(index)
  fullest.forEach((account, rank) => {
    account.quotes.forEach(({ statement }, at) => {
      order.set(nameOf(account.id, statement), rank === 0 ? at : at + 0.5)
    })
  })
  return linesOf(index.accounts, links)
    .flatMap((line) => storyOf(index, line, hops, order, around) ?? [])
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
