/**
 * The lines of a call, each with its wordings across accounts in the order of the chain, and what changed between them.
 *
 * Headings that repeat a quote are wordings of its line, and no statements of their own.
 */
import type { Account, AccountLink, Decision, QuoteStory, Wording } from '../../model/index.ts'
import { speakerOf, wordsOf } from '../accounts-of.ts'
import { hashText } from '../hash.ts'
import type { WordTable } from '../words/word-tables.ts'
import { type Around, flagDrift } from './drift/flag-drift.ts'
import { joinLines, type Line, saidIn } from './lines.ts'
import { type Voices, voicesOf } from './parties.ts'
import type { ReadIndex } from './read-index.ts'
import { toldElsewhere } from './told-elsewhere.ts'

/** A quote within the call: account and statement. */
const nameOf = (account: string, statement: string) => `${account}\n${statement}`

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
    marked: statement.quoted.length > 0 || statement.turn !== null || statement.type === 'direct',
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
  voices: Voices,
): QuoteStory | null {
  const telling = index.among(line.quotes.keys())
  const wordings = telling.flatMap((account) => {
    const statements = line.quotes.get(account.id) ?? []
    return statements.flatMap((statement) => wordingsOf(index, account, statement, hops.get(account.article) ?? 0))
  })
  wordings.push(...toldElsewhere(index, wordings, hops))
  const rank = new Map(index.among(new Set(wordings.map(({ account }) => account))).map(({ id }, at) => [id, at]))
  wordings.sort(
    (a, b) =>
      a.hop - b.hop ||
      (rank.get(a.account) ?? 0) - (rank.get(b.account) ?? 0) ||
      places[a.where] - places[b.where] ||
      a.span[0] - b.span[0],
  )
  const [first] = wordings
  if (!first) return null
  const names = [...line.quotes].flatMap(([account, statements]) => statements.map((statement) => nameOf(account, statement)))
  const name = [...names].sort()[0] ?? ''
  const turns = telling.flatMap((account) =>
    account.quotes.filter(({ statement }) => line.quotes.get(account.id)?.includes(statement)).map(({ turn }) => turn),
  )
  const place = Math.min(...names.map((one) => order.get(one) ?? 1e6))
  const turn = turns.find((one) => one !== null && one !== undefined)
  return {
    id: `q${hashText(name).slice(0, 10)}`,
    ...speakerOfLine(wordings, voices),
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
        return role !== 'speaker' && role !== 'article' && label ? [{ name: label, language: account.language }] : []
      })
      return [account.id, article ? named : []]
    }),
  )
  return { voices, carriers }
}

/** The voice that most wordings give the line to, by the call's name for it; else the first name that any of them has. */
function speakerOfLine(wordings: readonly Wording[], voices: Voices): Pick<QuoteStory, 'speaker' | 'party'> {
  const counts = new Map<string, number>()
  for (const { account, speaker } of wordings) {
    const voice = voices.of(account, speaker)
    if (voice) counts.set(voice, (counts.get(voice) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  const party = voices.parties.find(({ id }) => id === most?.[0])
  return { speaker: party?.label ?? wordings.find((one) => one.speaker)?.speaker ?? null, party: party?.id ?? null }
}

/** What the lines of a call are made of. */
export interface LinesGiven {
  readonly links: readonly AccountLink[]
  readonly decisions: readonly Decision[]
  /** Trained words, by which lines of several languages are joined better. */
  readonly tables: readonly WordTable[]
}

/** The lines of a call, and its voices, which tell each other apart. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly voices: Voices
}

/** A statement that stands whole within another one of its account ("the commander says: perhaps in March") is part of that line. */
function withoutNested(index: ReadIndex, account: Account): Account['quotes'] {
  const spans = account.quotes.map(({ statement }) => index.statement(account.id, statement)?.content ?? [])
  const bounds = spans.map((own) => [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0] as const)
  const order = bounds
    .map((_, at) => at)
    .sort((x, y) => (bounds[x]?.[0] ?? 0) - (bounds[y]?.[0] ?? 0) || (bounds[y]?.[1] ?? 0) - (bounds[x]?.[1] ?? 0))
  const nested = new Set<number>()
  let [outer, until] = [-1, -1]
  for (const at of order) {
    const [start, end] = bounds[at] ?? [0, 0]
    const inside = end <= until && spans[at]?.every(([from, to]) => spans[outer]?.some((span) => from >= span[0] && to <= span[1]))
    if (inside && end > start) nested.add(at)
    else if (end > until) [outer, until] = [at, end]
  }
  return account.quotes.filter((_, at) => !nested.has(at))
}

/** Voices by name and role first; by them the lines; by who says the same lines the voices again. */
export function linesAndVoices(index: ReadIndex, { links, decisions, tables }: LinesGiven): Lines {
  const first = voicesOf(index, decisions, [])
  const whole = index.accounts.map((account) => ({ ...account, quotes: withoutNested(index, account) }))
  const lines = joinLines(saidIn(whole, first.of), links, tables)
  const speakers = new Map(
    index.accounts.flatMap(({ id, quotes }) => quotes.map(({ statement, speaker }) => [nameOf(id, statement), speaker] as const)),
  )
  const spoken = lines.map(({ quotes }) => ({
    by: [...quotes].flatMap(([account, statements]) =>
      statements.flatMap((statement) => {
        const label = speakers.get(nameOf(account, statement))
        return label ? [{ account, label }] : []
      }),
    ),
  }))
  return { lines, voices: voicesOf(index, decisions, spoken) }
}

/** Lines of the call in the order of the dialogue; lines of many accounts stand at the place of the fullest. */
export function quoteStories(index: ReadIndex, { lines, voices }: Lines, hops: ReadonlyMap<string, number>): QuoteStory[] {
  const fullest = [...index.accounts].sort((a, b) => b.quotes.length - a.quotes.length)
  const order = new Map<string, number>()
  const around = aroundOf(index)
  fullest.forEach((account, rank) => {
    account.quotes.forEach(({ statement }, at) => {
      order.set(nameOf(account.id, statement), rank === 0 ? at : at + 0.5)
    })
  })
  return lines
    .flatMap((line) => storyOf(index, line, hops, order, around, voices) ?? [])
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}
