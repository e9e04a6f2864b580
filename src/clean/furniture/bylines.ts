/**
 * By-lines, date lines and breadcrumbs: short lines near the head or the end that say who, when and where on the site.
 *
 * They are read as metadata first and then set apart. A line is one only if nothing but its parts stands in it.
 */
import { type FoundDay, findDays } from '../dates/find-days.ts'
import { wordCount } from '../kinship.ts'
import { agencyLine } from '../metadata/agencies.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'
import { isName, labelledNames, namesIn } from './names.ts'

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
  return afterLabel(line, text) ?? nameAndRole(line, text) ?? amongDays(text)
}

function withoutLabel(line: string): string | null {
  const label = words('by').begins(fold(line))
  return label ? line.slice(label.length).replace(/^\s*[:：.／/|｜]?\s*/u, '') : null
}

function afterLabel(line: string, raw: string): Byline | null {
  const rest = withoutLabel(line)
  if (!rest) return null
  const all = labelledNames(rest).filter((name) => !isRole(name))
  if (all.length > 0) return { names: all, raw }
  const [first = '', ...others] = rest.split(splitter).filter(Boolean)
  const names = namesIn(first)
  return names.length > 0 && others.every((part) => isRole(part) || isPlace(part) || agencyLine(part) !== null || findDays(part).length > 0)
    ? { names, raw }
    : null
}

/** "Kyiv", "in Kyiv", "em Lisboa": where the author writes from. */
function isPlace(part: string): boolean {
  return isName(part.replace(/^(?:in|aus|à|en|em|a|da|w|z|у|в|из|з|із|te|uit)\s(?=\p{Lu})/u, ''), true)
}

/** "Redacción", "By our staff", "Von unserer Redaktion": the house signs in place of a person. */
export function isHouseByline(text: string): boolean {
  if (text.length > 60 || wordCount(text) > 5 || /[.!?…]$/u.test(text)) return false
  const line = bare(withoutLabel(text) || text)
  return words('roles').is(line) && line.length > 4
}

function nameAndRole(line: string, raw: string): Byline | null {
  const [first = '', ...others] = line.split(splitter).filter(Boolean)
  const names = namesIn(first)
  const shaped = others.every((part) => isRole(part) || findDays(part).length > 0) && others.some(isRole)
  return names.length > 0 && shaped ? { names, raw } : null
}

/** "Thu 25.04.24 | 14:07 | By Jane Doe": a day, perhaps a time of day, and a labelled name. */
function amongDays(raw: string): Byline | null {
  const parts = raw.split(/\s*[|•·]\s*|\s+[-–—]\s+/u).filter(Boolean)
  const names = parts.flatMap((part) => namesIn(withoutLabel(part) ?? ''))
  const others = parts.filter((part) => withoutLabel(part) === null)
  const dated = others.some((part) => findDays(part).length > 0) && others.every((part) => wordCount(part) <= 5)
  return names.length > 0 && dated ? { names, raw } : null
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
  const ending = rest.trim().replace(/(?<!\p{L})(?:р|г|año|h|Uhr)\.$/u, '')
  return wordCount(rest) <= (labelled ? 9 : 4) && !(/\p{L}/u.test(ending) && /[.!?]$/u.test(ending)) ? { days, updated, labelled } : null
}

/** "Home » News » World", "Home page politics": a path through the site. */
export function isBreadcrumb(text: string): boolean {
  if (text.length > 200 || endsLikeProse(text) || /[.!?…][”"»]?\s/u.test(text)) return false
  const parts = text.split(/\s+[»→⟩]\s+|\s*(?:[›>/|]|::)\s*/u).filter((part) => part.trim() !== '')
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
