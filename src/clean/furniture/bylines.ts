/**
 * By-lines, date lines and breadcrumbs: short lines near the head or the end that say who, when and where on the site.
 *
 * They are read as metadata first and then set apart. A line is one only if nothing but its parts stands in it.
 */
import { type FoundDay, findDays } from '../dates/find-days.ts'
import { wordCount } from '../kinship.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'
import { isName, namesIn } from './names.ts'

/** A by-line: names in their order, and the role that follows the name. */
export interface Byline {
  readonly names: readonly string[]
  readonly raw: string
}

const splitter = /\s*(?:[|•·–—/\n]|\s-\s|,)\s*/u

/** "By Jane Doe, Kyiv" / "Von Max Muster und Eva Beispiel" / "Jane Doe, political correspondent"; else null. */
export function readByline(text: string): Byline | null {
  if (text.length > 160 || wordCount(text) > 18 || /[.!?…]["”»]?$/u.test(text.replace(/\p{Lu}\.$/u, ''))) return null
  const line = text.replace(/^[^\p{L}]+/u, '')
  const label = words('by').begins(fold(line))
  const rest = label ? line.slice(label.length).replace(/^\s*[:：]?\s*/u, '') : line
  if (label && rest.length > 0) {
    const names = namesIn(rest)
    if (names.length > 0) return { names: names.filter((name) => !isRole(name)), raw: text }
  }
  const parts = rest.split(splitter).filter(Boolean)
  const first = parts[0] ?? ''
  const names = namesIn(first)
  const others = parts.slice(1)
  if (names.length === 0) return null
  if (label && others.every((part) => isRole(part) || isName(part, true) || findDays(part).length > 0)) return { names, raw: text }
  return others.length > 0 && others.every((part) => isRole(part) || findDays(part).length > 0) && others.some(isRole)
    ? { names, raw: text }
    : null
}

function isRole(part: string): boolean {
  const line = bare(part)
  return wordCount(line) <= 6 && words('roles').holds(line) !== null && words('roles').begins(line.split(' ').at(-1) ?? '') !== null
    ? true
    : words('roles').is(line) || (wordCount(line) <= 5 && words('roles').begins(line) !== null && line.split(' ')[0] !== 'in')
}

/** Days in a line that holds a day, its label, a place and nothing else; empty when there is other prose. */
export function readDateLine(text: string): { days: FoundDay[]; updated: boolean; labelled: boolean } | null {
  if (text.length > 140) return null
  const days = findDays(text)
  if (days.length === 0 || days.length > 3) return null
  let rest = ''
  let at = 0
  for (const day of days) {
    rest += `${text.slice(at, day.at)} `
    at = day.end
  }
  rest += text.slice(at)
  const label = bare(rest)
  const updated = words('updated').holds(label) !== null
  const labelled = updated || words('published').holds(label) !== null
  return wordCount(rest) <= (labelled ? 9 : 4) && !/[.!?]\s*$/u.test(rest.trim().replace(/\bр\.$/u, ''))
    ? { days, updated, labelled }
    : null
}

/** "Home » News » World", "Home page politics": a path through the site. */
export function isBreadcrumb(text: string): boolean {
  if (text.length > 200 || endsLikeProse(text)) return false
  const parts = text.split(/\s*(?:[›»>→⟩/|]|::)\s*/u).filter((part) => part.trim() !== '')
  const line = bare(text)
  const home = words('home').begins(line)
  if (parts.length >= 2 && parts.every((part) => wordCount(part) <= 6))
    return home !== null || words('sections').is(bare(parts[0] ?? '')) || parts.length >= 3
  if (!home || line === home) return home !== null
  return wordCount(line.slice(home.length)) <= 4 && words('sections').begins(line.slice(home.length).trim()) !== null
}

function endsLikeProse(text: string): boolean {
  return /[.!?…]["”»]?$/u.test(text)
}
