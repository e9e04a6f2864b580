/**
 * How a statement is spelled for the full-text table: one word list a column, made by the one analyser.
 *
 *   exact    folded forms in order (phrases)          speaker  forms and stems of the speaker's label
 *   stem     `uk_солдат`: language and stem            outlet   folded forms of the outlet's name
 *   facet    what filters ask for: `l_uk`, `m_2023_12`, `t_losses`, `a_<account>`, `h_1` hedged, `x_1` disputed
 *
 * Filters are words of the same index, so a filter narrows a search instead of being tried on every hit.
 */
import { analyse, primaryTag, type Token, words } from '../../text/analyse/index.ts'
import { hashKey } from './link-keys.ts'
import type { StatementTable } from './tables.ts'

export interface Spelled {
  readonly exact: string
  readonly stem: string
  readonly speaker: string
  readonly outlet: string
  readonly facet: string
}

type Spellable = Omit<StatementTable, 'doc' | 'chain' | 'hedges' | 'topics'> & { readonly topicCodes: readonly string[] }

export function spell(row: Spellable): Spelled {
  const tag = plainWord(primaryTag(row.language))
  const tokens = analyse(row.content, tag)
  return {
    exact: tokens.map(({ exact }) => plainWord(exact)).join(' '),
    stem: tokens.flatMap((token) => tokenStems(token, tag)).join(' '),
    speaker: row.speaker ? speakerWords(row.speaker, tag).join(' ') : '',
    outlet: row.outlet ? outletWords(row.outlet).join(' ') : '',
    facet: facetWords(row).join(' '),
  }
}

function tokenStems({ stems }: Token, tag: string): readonly string[] {
  return stems.map((stem) => `${tag}_${plainWord(stem)}`)
}

function speakerWords(speaker: string, tag: string): string[] {
  return analyse(speaker, tag).flatMap((token) => [plainWord(token.exact), ...tokenStems(token, tag)])
}

export function outletWords(outlet: string): string[] {
  return words(outlet).map(({ exact }) => plainWord(exact))
}

function facetWords(row: Spellable): string[] {
  return [
    workspaceWord(row.workspace_id),
    languageWord(row.language),
    accountWord(row.account_id),
    ...(row.day ? dayWords(row.day) : []),
    ...row.topicCodes.map(topicWord),
    ...(row.hedged ? [hedgedWord] : []),
    ...(row.disputed ? [disputedWord] : []),
  ]
}

export const hedgedWord = 'h_1'
export const disputedWord = 'x_1'

export function workspaceWord(workspace: string): string {
  return `w_${hashKey(workspace).toString(36)}`
}

export function languageWord(language: string): string {
  return `l_${plainWord(primaryTag(language))}`
}

export function accountWord(account: string): string {
  return `a_${hashKey(account).toString(36)}`
}

export function topicWord(code: string): string {
  return `t_${plainWord(code)}`
}

/** `2023-12-14` → year, month and day words. */
function dayWords(day: string): string[] {
  const [year, month, date] = day.split('-')
  return [`y_${year}`, `m_${year}_${month}`, `d_${year}_${month}_${date}`].filter((word) => !word.includes('undefined'))
}

export function stemWord(language: string, stem: string): string {
  return `${plainWord(primaryTag(language))}_${plainWord(stem)}`
}

const alreadyPlain = /^(?:[a-z0-9]+|[а-яєіїґ]+)$/u

/** The tokenizer knows letters, digits and the underscore; whatever else ASCII has becomes one. */
export function plainWord(word: string): string {
  if (alreadyPlain.test(word)) return word
  return word.toLowerCase().replace(/[^a-z0-9\u0080-\u{10ffff}]/gu, '_')
}

/** Words for every day from `from` to `to`, as few as will do: whole years, whole months, single days. */
export function rangeWords(from: string | undefined, to: string | undefined): string[] {
  const first = parseDay(from, '1900-01-01')
  const last = parseDay(to, '2100-12-31')
  const found: string[] = []
  for (let at = first; at <= last; ) {
    const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()]
    const yearEnd = new Date(Date.UTC(year, 11, 31))
    const monthEnd = new Date(Date.UTC(year, month + 1, 0))
    const iso = at.toISOString().slice(0, 10)
    let end = at
    if (month === 0 && date === 1 && yearEnd <= last) {
      found.push(`y_${year}`)
      end = yearEnd
    } else if (date === 1 && monthEnd <= last) {
      found.push(`m_${iso.slice(0, 7).replace('-', '_')}`)
      end = monthEnd
    } else found.push(`d_${iso.replaceAll('-', '_')}`)
    at = new Date(end.getTime() + 86_400_000)
  }
  return found
}

function parseDay(text: string | undefined, otherwise: string): Date {
  const [, year = '', month = '', date = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(text ?? otherwise) ?? []
  if (!year) return parseDay(undefined, otherwise)
  const endOfPeriod = otherwise.startsWith('2100')
  if (!month) return new Date(endOfPeriod ? `${year}-12-31T00:00Z` : `${year}-01-01T00:00Z`)
  if (!date)
    return endOfPeriod ? new Date(Date.UTC(Number(year), Number(month), 0)) : new Date(Date.UTC(Number(year), Number(month) - 1, 1))
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  const [low, high] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 11, 31)]
  return new Date(Math.min(high, Math.max(low, day.getTime())))
}
