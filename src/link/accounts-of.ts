/**
 * Accounts: what one article tells about one call, flat and small, ready for comparison.
 *
 * An article may tell of twelve calls and gives twelve accounts. One that tells of none but quotes people or takes a
 * position gives a single account `#-`, so that a denial can still be joined to the call it speaks about.
 */
import type { Account, Party, Quote, ReadArticle, Span, Statement, ToldCall } from '../model/index.ts'
import { possibleDay } from './days.ts'
import { nameKey } from './names.ts'
import { bagOf } from './words/bag.ts'
import { numbersOf } from './words/numbers.ts'

/** Quotes of an account that are kept: a whole published transcript has fewer turns of some length. */
const mostQuotes = 400
const mostOfAKind = 60

/** The words of a statement as printed, its parts joined by a space. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ')
}

/** Label of whoever a statement is put down to: a party's label, else the entity's; null when the reader abstained. */
export function speakerOf(article: ReadArticle, statement: Statement, parties: readonly Party[]): string | null {
  const entity = statement.source.best?.entity ?? null
  if (entity === null) return null
  const party = parties.find((one) => one.entity === entity)
  return party?.label ?? article.read.entities.find(({ id }) => id === entity)?.label ?? null
}

function quoteOf(article: ReadArticle, statement: Statement, parties: readonly Party[]): Quote {
  return {
    statement: statement.id,
    text: wordsOf(article.text, statement.content).slice(0, 2000),
    language: article.language,
    speaker: speakerOf(article, statement, parties),
    turn: statement.turn?.index ?? null,
  }
}

/** Statements that give the words of a call. What an agency says about the call is told elsewhere. */
function wordsOfCall(statements: readonly Statement[]): readonly Statement[] {
  const spoken = statements.filter(({ medium, turn }) => medium === 'call' || turn !== null)
  return spoken.length > 0 ? spoken : statements.filter(({ medium }) => medium !== 'thought')
}

function numbersIn(quotes: readonly Quote[]): string[] {
  const found = quotes.flatMap(({ text, language }) => numbersOf(text, language))
  return [...new Set(found.filter(({ value }) => value > 2).map(({ value, percent }) => `${value}${percent ? '%' : ''}`))].slice(
    0,
    mostOfAKind,
  )
}

function publisherOf(article: ReadArticle, call: ToldCall | null): string | null {
  const link = call?.links.find(({ role, name }) => name && (role === 'publisher' || role === 'interceptor' || role === 'recorder'))
  const label = link?.entity ? article.read.entities.find(({ id }) => id === link.entity)?.label : null
  return link ? nameKey(label ?? link.name ?? '', article.language) || null : null
}

function placesIn(article: ReadArticle, call: ToldCall | null, statements: readonly Statement[]): string[] {
  const inside = (span: Span) => statements.some(({ content }) => content.some(([start, end]) => span[0] >= start && span[1] <= end))
  const named = article.read.names.filter(({ type, span }) => type === 'place' && inside(span))
  return [...new Set([...(call?.places ?? []), ...named].map(({ id }) => id))].slice(0, mostOfAKind)
}

function linksOf(article: ReadArticle): string[] {
  const addresses = [article.url, ...article.credits.map(({ url }) => url)]
  return [...new Set(addresses.filter((url): url is string => !!url).map(plainAddress))].slice(0, mostOfAKind)
}

/** An address without scheme, www, query and trailing slash. */
export function plainAddress(url: string): string {
  return url
    .replace(/^[a-z]+:\/\//iu, '')
    .replace(/^www\./iu, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')
    .replace(/^t\.me\/s\//u, 't.me/')
    .toLowerCase()
}

function accountOf(article: ReadArticle, call: ToldCall | null, statements: readonly Statement[]): Account {
  const parties = call?.parties ?? []
  const quotes = statements.slice(0, mostQuotes).map((statement) => quoteOf(article, statement, parties))
  const said = quotes.filter(({ text }) => /\p{L}/u.test(text))
  const exact = call?.when && ['minute', 'hour', 'day'].includes(call.when.granularity) ? call.when.from : null
  return {
    id: `${article.id}#${call?.id ?? '-'}`,
    article: article.id,
    call: call?.id ?? null,
    outletKey: article.outletKey,
    addedAt: article.addedAt,
    language: article.language,
    published: possibleDay(article.published?.day),
    callDate: possibleDay(exact),
    parties: parties.map(({ label, role }) => ({ label, role })),
    publisher: publisherOf(article, call),
    places: placesIn(article, call, statements),
    numbers: numbersIn(said),
    topics: [...new Set(statements.flatMap(({ topics }) => topics.map(({ code }) => code)))],
    quotes: said,
    links: linksOf(article),
  }
}

/** What a direct statement says; a dash before a line marks it as well as quotation marks do. */
const saidSpans = ({ quoted, type, content }: Statement) => (quoted.length > 0 || type !== 'direct' ? quoted : content)

function callLike(article: ReadArticle): Statement[] {
  return article.read.statements.filter(
    (one) =>
      !one.aside &&
      one.medium !== 'thought' &&
      saidSpans(one).some(([start, end]) => bagOf(article.text.slice(start, end), article.language).words.length >= 3),
  )
}

/** Words that the reader puts to this call; where the only call of an article got none, what the article quotes. */
function statementsOf(article: ReadArticle, call: ToldCall): readonly Statement[] {
  const own = wordsOfCall(article.read.statements.filter((one) => one.call === call.id && !one.aside))
  if (own.length > 0 || article.read.calls.length > 1) return own
  // What the agency that published the call says of it stands under its next call too.
  const carriers = new Set(call.links.flatMap(({ entity }) => entity ?? []))
  return callLike(article).filter(({ source }) => !source.best?.entity || !carriers.has(source.best.entity))
}

/** Accounts of an article, in the order in which it tells of its calls. Empty when it neither quotes anybody nor takes a position. */
export function accountsOf(article: ReadArticle): Account[] {
  const { calls, positions } = article.read
  if (calls.length > 0) {
    return calls.map((call) => accountOf(article, call, statementsOf(article, call)))
  }
  const quotes = callLike(article)
  return quotes.length > 0 || positions.length > 0 ? [accountOf(article, null, quotes)] : []
}
