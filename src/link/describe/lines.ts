/**
 * The lines of a call: which statement of one account is which of another.
 *
 * Within one call less is needed than to join two calls. All pairs of statements are valued by their words, numbers, a "not",
 * who says them and their place in the dialogue; the best pairs are joined first, each statement to one of every other account.
 * What then stands alone between the same two neighbours in both accounts is the same line, and so is a piece of a longer one.
 */
import type { Account, AccountLink } from '../../model/index.ts'
import { compareQuotes } from '../match/compare-quotes.ts'
import { askPool, type Pool, poolOf } from '../match/pool.ts'
import { type Bag, rememberedBag } from '../words/bag.ts'
import type { WordTable } from '../words/word-tables.ts'
import { findWords } from './drift/find-words.ts'

/** By account: its statements, one, or several that another account gives as one. */
export interface Line {
  readonly quotes: Map<string, string[]>
}

/** A statement within the call. */
export interface Said {
  readonly account: string
  readonly statement: string
  readonly bag: Bag
  /** Voice of the call that says it, where that is known. */
  readonly voice: string | null
  /** Its place in its account. */
  readonly at: number
}

interface Pair {
  readonly a: Said
  readonly b: Said
  readonly value: number
  /** Share of the shorter that the longer answers. */
  readonly cover: number
}

const nameOf = (one: Pick<Said, 'account' | 'statement'>) => `${one.account}\n${one.statement}`

/** Share of the shorter statement that must be answered: in one language, across two, and where the place in the dialogue fits. */
const enough = { 'same-language': 0.6, 'cross-language': 0.4, between: 0.15, few: 0.9 } as const
/** Value from which on a pair is joined, and what speaks for and against. */
const joined = 0.35
const worth = { linked: 0.2, voice: 0.12, otherVoice: -0.3, numbers: 0.1, clash: -0.3, negation: -0.12, order: 0.15, anchor: 0.6 } as const
const mostLines = 600
const perStatement = 24

/** All statements of the accounts, in their order. @param voiceOf who says it */
export function saidIn(accounts: readonly Account[], voiceOf: (account: string, speaker: string | null) => string | null): Said[] {
  return accounts.flatMap(({ id, quotes }) =>
    quotes.map((quote, at) => ({
      account: id,
      statement: quote.statement,
      bag: rememberedBag(quote.text, quote.language),
      voice: voiceOf(id, quote.speaker),
      at,
    })),
  )
}

function denies({ bag }: Said): boolean {
  return findWords(bag, 'negation').length > 0
}

function worthOf(pool: Pool, a: Said, b: Said, quote: number, linked: boolean): Pair | null {
  const { features } = compareQuotes(pool, a.bag, quote)
  const method = a.bag.language === b.bag.language ? 'same-language' : 'cross-language'
  const words = Math.min(a.bag.words.length, b.bag.words.length)
  if (!linked && features.coverShort < (words < 3 ? enough.few : enough.between)) return null
  const shown = linked || (features.coverShort >= enough[method] && (words >= 3 || features.exact === 1))
  const voice = a.voice && b.voice ? (a.voice === b.voice ? worth.voice : worth.otherVoice) : 0
  const numbers = features.clash ? worth.clash : Math.min(1, features.numbers) * worth.numbers
  const negation = features.coverShort > 0.9 || denies(a) === denies(b) ? 0 : worth.negation
  const cover = (2 * features.coverShort + features.coverLong) / 3
  // Too little by itself: it counts only where the place in the dialogue speaks for it.
  const value = cover + voice + numbers + negation + (linked ? worth.linked : 0) - (shown ? 0 : 0.5)
  return { a, b, value, cover: features.coverShort }
}

function linkedPairs(links: readonly AccountLink[]): ReadonlySet<string> {
  const accepted = links.filter(({ state }) => state === 'accepted')
  return new Set(accepted.flatMap(({ a, b, pairs }) => pairs.map((pair) => `${a}\n${pair.a}\n${b}\n${pair.b}`)))
}

function pairsOf(all: readonly Said[], links: readonly AccountLink[], tables: readonly WordTable[]): Pair[] {
  const linked = linkedPairs(links)
  const bags = all.map(({ bag }) => bag)
  const pool = poolOf(bags, tables, false, bags)
  return all.flatMap((one, at) =>
    askPool(pool, one.bag, perStatement).flatMap(({ quote }) => {
      const other = all[quote]
      // The nearest of a late statement may all be early ones: both ends ask, and a pair found twice is joined once.
      if (!other || quote === at || other.account === one.account) return []
      const known = linked.has(`${nameOf(one)}\n${nameOf(other)}`) || linked.has(`${nameOf(other)}\n${nameOf(one)}`)
      return worthOf(pool, one, other, quote, known) ?? []
    }),
  )
}

const together = ({ a, b }: Pair): string => `${a.account}\n${b.account}`

/** Pairs so sure that the order of the others can be told by them, by the two accounts. */
function anchorsOf(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const found = new Map<string, Pair[]>()
  const taken = new Set<string>()
  for (const pair of [...pairs].sort(bestFirst)) {
    if (pair.value < worth.anchor) break
    const key = together(pair)
    const ends = [`${key}\n${nameOf(pair.a)}`, `${key}\n${nameOf(pair.b)}`]
    if (ends.some((end) => taken.has(end))) continue
    for (const end of ends) taken.add(end)
    found.set(key, [...(found.get(key) ?? []), pair])
  }
  return found
}

const bestFirst = (x: Pair, y: Pair) => y.value - x.value || (nameOf(x.a) + nameOf(x.b) < nameOf(y.a) + nameOf(y.b) ? -1 : 1)

/** A pair gains where it keeps the order of the sure ones, and loses where it crosses them. */
function inOrder(pair: Pair, anchors: readonly Pair[]): Pair {
  const others = anchors.filter(({ a, b }) => a.at !== pair.a.at && b.at !== pair.b.at)
  if (others.length === 0) return pair
  const kept = others.filter(({ a, b }) => a.at < pair.a.at === b.at < pair.b.at).length
  return { ...pair, value: pair.value + worth.order * ((2 * kept) / others.length - 1) }
}

type LineOf = Map<string, Line>

function join(lineOf: LineOf, a: Said, b: Said): boolean {
  const [left, right] = [lineOf.get(nameOf(a)), lineOf.get(nameOf(b))]
  if (!left || !right || left === right) return false
  const [into, from] = left.quotes.size >= right.quotes.size ? [left, right] : [right, left]
  if ([...from.quotes.keys()].some((account) => into.quotes.has(account))) return false
  for (const [account, statements] of from.quotes) {
    into.quotes.set(account, statements)
    for (const statement of statements) lineOf.set(nameOf({ account, statement }), into)
  }
  return true
}

/** A statement that stands alone and answers a part of a longer one whose other part its neighbour answers belongs to that line. */
function addPieces(lineOf: LineOf, pairs: readonly Pair[], all: readonly Said[]): void {
  const byPlace = new Map(all.map((one) => [`${one.account}\n${one.at}`, one]))
  for (const { a, b, cover, value } of pairs) {
    for (const [piece, whole] of [
      [a, b],
      [b, a],
    ] as const) {
      const [alone, line] = [lineOf.get(nameOf(piece)), lineOf.get(nameOf(whole))]
      if (!alone || !line || alone === line || alone.quotes.size > 1 || cover < pieceCover || value < joined) continue
      if (piece.bag.words.length >= whole.bag.words.length * 0.75) continue
      const beside = [piece.at - 1, piece.at + 1].map((at) => byPlace.get(`${piece.account}\n${at}`))
      const own = line.quotes.get(piece.account)
      if (!own || !beside.some((one) => one && own.includes(one.statement))) continue
      own.push(piece.statement)
      lineOf.set(nameOf(piece), line)
    }
  }
}

const pieceCover = 0.5

/** The same words in many accounts are one line without any comparison. @returns one statement of each wording */
function joinEqual(lineOf: LineOf, said: readonly Said[]): Said[] {
  const first = new Map<string, Said>()
  const times = new Map<string, number>()
  return said.filter((one) => {
    const { words } = one.bag
    if (words.length < 3) return true
    const text = `${one.bag.language} ${words.map(({ form }) => form.exact).join(' ')}`
    // Who says a thing twice has two lines of it.
    const time = times.get(`${one.account} ${text}`) ?? 0
    times.set(`${one.account} ${text}`, time + 1)
    const before = first.get(`${time} ${text}`)
    if (before) return !join(lineOf, before, one)
    first.set(`${time} ${text}`, one)
    return true
  })
}

/**
 * Join the statements of accounts that are one call already.
 *
 * @param links what is known of the pairs, none needed
 */
export function joinLines(said: readonly Said[], links: readonly AccountLink[], tables: readonly WordTable[]): Line[] {
  const lineOf: LineOf = new Map(said.map((one) => [nameOf(one), { quotes: new Map([[one.account, [one.statement]]]) }]))
  const all = joinEqual(lineOf, said).slice(0, mostLines)
  const found = pairsOf(all, links, tables)
  const anchors = anchorsOf(found)
  const pairs = found.map((pair) => inOrder(pair, anchors.get(together(pair)) ?? [])).sort(bestFirst)
  for (const { a, b, value } of pairs) if (value >= joined) join(lineOf, a, b)
  addPieces(lineOf, pairs, said)
  joinBetween(lineOf, pairs, said)
  return [...new Set(lineOf.values())]
}

/** What stands alone between the same two neighbours in both accounts, said by the same voice, with a word in common. */
function joinBetween(lineOf: LineOf, pairs: readonly Pair[], all: readonly Said[]): void {
  const byPlace = new Map(all.map((one) => [`${one.account}\n${one.at}`, one]))
  const besides = (one: Said, step: number) => byPlace.get(`${one.account}\n${one.at + step}`)
  const fits = (a: Said, b: Said, step: number): boolean | null => {
    const [x, y] = [besides(a, step), besides(b, step)]
    if (!x || !y) return !x && !y ? null : false
    return lineOf.get(nameOf(x)) === lineOf.get(nameOf(y))
  }
  for (const { a, b, value, cover } of pairs) {
    if (value >= joined || cover < enough.between || a.voice !== b.voice || a.voice === null) continue
    if (cover < enough.few && denies(a) !== denies(b)) continue
    const [before, after] = [fits(a, b, -1), fits(a, b, 1)]
    // What answers the same question is the same answer, even where one account leaves out what follows.
    const answer = before === true && cover >= enough.few
    if (!answer && (before === false || after === false || (before === null && after === null))) continue
    join(lineOf, a, b)
  }
}
