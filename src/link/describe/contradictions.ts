/**
 * Contradictions: two accounts of one call that give different dates, places or roles, or take opposite positions.
 *
 * Both sides stay, each with its passage. A contradiction never splits a call; it is shown.
 */
import type { Account, Contradiction, LedgerEntry, QuoteStory, Stance } from '../../model/index.ts'
import { dayNumber } from '../days.ts'
import type { ReadIndex } from './read-index.ts'

type Values = { article: string; span: readonly [number, number] | null; text: string }[]

const because = (rule: string, text: string) => [{ rule: `link/${rule}`, weight: 0, text }]

function dates(index: ReadIndex): Contradiction[] {
  const values: (Values[number] & { from: number; to: number })[] = []
  for (const account of index.accounts) {
    const [article, when] = [index.article(account), index.told(account)?.when]
    const from = dayNumber(when?.from)
    if (!article || !when || from === null || when.granularity === 'duration') continue
    values.push({ article: article.id, span: when.span, text: when.from ?? '', from, to: dayNumber(when.to) ?? from })
  }
  const [latest, earliest] = [Math.max(...values.map(({ from }) => from)), Math.min(...values.map(({ to }) => to))]
  if (values.length < 2 || latest - earliest <= 1) return []
  return [
    {
      kind: 'date',
      values: values.map(({ article, span, text }) => ({ article, span, text })),
      notes: because('dates-apart', 'The call is dated to different days.'),
    },
  ]
}

/** Places contradict only where two accounts each name exactly one and not the same. */
function places(index: ReadIndex): Contradiction[] {
  const values: Values = []
  for (const account of index.accounts) {
    const own = index.told(account)?.places ?? []
    const [first] = own
    if (first && new Set(own.map(({ id }) => id)).size === 1) values.push({ article: account.article, span: first.span, text: first.id })
  }
  if (new Set(values.map(({ text }) => text)).size < 2) return []
  return [{ kind: 'place', values, notes: because('places-apart', 'Each of these accounts names one place, and not the same.') }]
}

/** Where the article first names a voice whose role it tells. */
function voiceIn(index: ReadIndex, account: Account): readonly [number, number] | null {
  const party = index.told(account)?.parties.find(({ role }) => role !== 'unknown')
  const entity = index.article(account)?.read.entities.find(({ id }) => id === party?.entity)
  return entity?.mentions[0]?.span ?? null
}

function roles(index: ReadIndex): Contradiction[] {
  const values: Values = []
  for (const account of index.accounts) {
    const known = account.parties.map(({ role }) => role).filter((role) => role !== 'unknown')
    if (known.length > 1) values.push({ article: account.article, span: voiceIn(index, account), text: [...known].sort().join(', ') })
  }
  if (new Set(values.map(({ text }) => text)).size < 2) return []
  return [{ kind: 'role', values, notes: because('roles-apart', 'The accounts give the two voices different roles.') }]
}

/** Mentioned numbers of one call: more than so many contradictions say that it is no contradiction but another text. */
const mostNumbers = 20

/** One line, two numbers: each with its passage. Across languages a reader must look whether both count the same. */
function numbers(index: ReadIndex, quotes: readonly QuoteStory[]): Contradiction[] {
  const found = quotes.flatMap(({ wordings, drift }) =>
    drift
      .filter(({ kind }) => kind === 'number')
      .flatMap((flag): Contradiction[] => {
        const values = [flag.from, flag.to].flatMap((at, side) => {
          const [wording, own] = [wordings[at], flag.spans[side]]
          if (!wording || !own) return []
          const [start, text] = [wording.span[0], wording.text.slice(...own)]
          const span = [start + own[0], start + own[1]] as const
          const whole = index.articles.get(wording.article)?.text.slice(...span) === text
          return [{ article: wording.article, span: whole ? span : null, text }]
        })
        const across = flag.force === 'question' ? ' They are in two languages: look whether both count the same.' : ''
        return values.length === 2 ? [{ kind: 'number', values, notes: because('numbers-apart', `One line, two numbers.${across}`) }] : []
      }),
  )
  return found.slice(0, mostNumbers)
}

/** A unit that each of two accounts names, exactly one and not the same. */
function units(index: ReadIndex): Contradiction[] {
  const values: Values = []
  for (const account of index.accounts) {
    const article = index.article(account)
    const own = (article?.read.names ?? []).filter(({ type, span }) => type === 'unit' && isSaid(index, account.id, account.quotes, span))
    const [first] = own
    if (article && first && new Set(own.map(({ id }) => id)).size === 1)
      values.push({ article: article.id, span: first.span, text: article.text.slice(...first.span) })
  }
  const distinct = new Set(values.map(({ text }) => unitKey(text)))
  return distinct.size < 2
    ? []
    : [{ kind: 'unit', values, notes: because('units-apart', 'Each of these accounts names one unit, and not the same.') }]
}

/** Units are told apart by their numbers: "the 12th brigade" and "12-та бригада" are one. */
const unitKey = (text: string): string => /\d+/u.exec(text)?.[0] ?? text.toLowerCase()

function isSaid(
  index: ReadIndex,
  account: string,
  quotes: readonly { readonly statement: string }[],
  span: readonly [number, number],
): boolean {
  return quotes.some(({ statement }) =>
    (index.statement(account, statement)?.content ?? []).some(([start, end]) => span[0] >= start && span[1] <= end),
  )
}

const forIt = new Set<Stance>(['asserted', 'assured', 'verified', 'corroborated-in-part'])
const against = new Set<Stance>(['disputed', 'denied', 'accused-forgery', 'shown-edited', 'shown-false', 'retracted'])

function positions(ledger: readonly LedgerEntry[]): Contradiction[] {
  const sides = ledger.filter(({ stance }) => forIt.has(stance) || against.has(stance))
  if (!sides.some(({ stance }) => forIt.has(stance)) || !sides.some(({ stance }) => against.has(stance))) return []
  const values = sides.map(({ article, span, by, stance }) => ({ article, span, text: `${by}: ${stance}` }))
  return [{ kind: 'position', values, notes: because('positions-apart', 'Some vouch for the call, some dispute it.') }]
}

/** All contradictions within a call. @param quotes its lines, whose drift tells of numbers */
export function contradictionsOf(index: ReadIndex, ledger: readonly LedgerEntry[], quotes: readonly QuoteStory[]): Contradiction[] {
  return [...dates(index), ...places(index), ...roles(index), ...units(index), ...numbers(index, quotes), ...positions(ledger)]
}
