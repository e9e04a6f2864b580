/**
 * Contradictions: two accounts of one call that give different dates, places or roles, or take opposite positions.
 *
 * Both sides stay, each with its passage. A contradiction never splits a call; it is shown.
 */
import type { Contradiction, LedgerEntry, Stance } from '../../model/index.ts'
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

function roles(index: ReadIndex): Contradiction[] {
  const values: Values = []
  for (const account of index.accounts) {
    const known = account.parties.map(({ role }) => role).filter((role) => role !== 'unknown')
    if (known.length > 1) values.push({ article: account.article, span: null, text: [...known].sort().join(', ') })
  }
  if (new Set(values.map(({ text }) => text)).size < 2) return []
  return [{ kind: 'role', values, notes: because('roles-apart', 'The accounts give the two voices different roles.') }]
}

const forIt = new Set<Stance>(['asserted', 'assured', 'verified', 'corroborated-in-part'])
const against = new Set<Stance>(['disputed', 'denied', 'accused-forgery', 'shown-edited', 'shown-false', 'retracted'])

function positions(ledger: readonly LedgerEntry[]): Contradiction[] {
  const sides = ledger.filter(({ stance }) => forIt.has(stance) || against.has(stance))
  if (!sides.some(({ stance }) => forIt.has(stance)) || !sides.some(({ stance }) => against.has(stance))) return []
  const values = sides.map(({ article, span, by, stance }) => ({ article, span, text: `${by}: ${stance}` }))
  return [{ kind: 'position', values, notes: because('positions-apart', 'Some vouch for the call, some dispute it.') }]
}

/** All contradictions within a call. Numbers that differ inside one quote are drift; see there. */
export function contradictionsOf(index: ReadIndex, ledger: readonly LedgerEntry[]): Contradiction[] {
  return [...dates(index), ...places(index), ...roles(index), ...positions(ledger)]
}
