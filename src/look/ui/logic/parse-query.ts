/**
 * The search box as a little language: words and "phrases" stay, `speaker:` and kin become filters.
 *
 * A filter's value may be quoted (`speaker:"front-line soldier"`). A key we do not know, and a value that makes no sense,
 * stay in the words and are named, so that nothing typed is silently dropped.
 */
import type { SearchQuery } from '../../../model/index.ts'

type Filters = Omit<SearchQuery, 'words' | 'limit' | 'after'>

export interface ParsedQuery extends SearchQuery {
  /** What was typed like a filter and is none. */
  readonly unknown: readonly string[]
}

const token = /([\p{L}]+):(?:"([^"]*)"|(\S*))|"[^"]*"?|\S+/gu
const yes = new Set(['', 'yes', 'true', '1'])
const no = new Set(['no', 'false', '0'])

/** Read what was typed. */
export function parseQuery(typed: string): ParsedQuery {
  const words: string[] = []
  const unknown: string[] = []
  let filters: Filters = {}
  for (const found of typed.matchAll(token)) {
    const key = found[1]?.toLowerCase()
    const filter = key === undefined ? null : filterOf(key, found[2] ?? found[3] ?? '')
    if (filter) filters = { ...filters, ...filter }
    else words.push(found[0])
    if (key !== undefined && !filter && known.has(key)) unknown.push(found[0])
  }
  return { words: words.join(' '), ...filters, unknown }
}

const known = new Set(['speaker', 'outlet', 'lang', 'language', 'topic', 'date', 'from', 'to', 'call', 'hedged', 'disputed'])

function filterOf(key: string, value: string): Filters | null {
  if (key === 'hedged' || key === 'disputed') return flagOf(key, value)
  if (value === '') return null
  if (key === 'lang' || key === 'language') return { language: value.toLowerCase() }
  if (key === 'speaker') return { speaker: value }
  if (key === 'outlet') return { outlet: value }
  if (key === 'call') return { call: value }
  if (key === 'topic') return { topic: value.toUpperCase() }
  if (key === 'date') return daysOf(value)
  if (key === 'from' || key === 'to') return dayOf(value, key)
  return null
}

function flagOf(key: 'hedged' | 'disputed', value: string): Filters | null {
  const said = value.toLowerCase()
  if (yes.has(said)) return { [key]: true }
  return no.has(said) ? { [key]: false } : null
}

/** `2024`, `2024-03`, `2024-03-05`, `2024-03..2024-05`, `2024-03..`, `..2024-05`. */
function daysOf(value: string): Filters | null {
  if (!value.includes('..')) return range(value, value)
  const [from = '', to = ''] = value.split('..', 2)
  return range(from, to)
}

function range(from: string, to: string): Filters | null {
  const start = from === '' ? {} : dayOf(from, 'from')
  const end = to === '' ? {} : dayOf(to, 'to')
  return start && end && (from || to) ? { ...start, ...end } : null
}

function dayOf(value: string, edge: 'from' | 'to'): Filters | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value)
  if (!parts) return null
  const [, year = '', month, day] = parts
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null
  const last = lastDay(Number(year), Number(month ?? 12))
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > last) return null
  if (edge === 'from') return { from: `${year}-${month ?? '01'}-${day ?? '01'}` }
  return { to: `${year}-${month ?? '12'}-${day ?? String(last)}` }
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Put a filter into what was typed, or take it out when it is there with that value already. */
export function toggleFilter(typed: string, key: string, value: string): string {
  const written = `${key}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`
  const others = [...typed.matchAll(token)].map(([whole]) => whole)
  if (others.includes(written)) return others.filter((other) => other !== written).join(' ')
  return [...others.filter((other) => !other.toLowerCase().startsWith(`${key}:`)), written].join(' ')
}

/** The query as the API takes it. */
export function queryString(query: SearchQuery): string {
  const { words, ...filters } = query
  const params = new URLSearchParams({ q: words })
  for (const [key, value] of Object.entries(filters)) {
    if (value !== undefined && key !== 'unknown') params.set(key, String(value))
  }
  return params.toString()
}
