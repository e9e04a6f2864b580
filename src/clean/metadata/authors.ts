/**
 * Who wrote it: names only, without roles, "By", places and addresses. Initials stay initials.
 *
 * Structured data is believed first; then meta; then marked-up names near the title; then by-lines on the page. One
 * source answers; what others add is kept in `others` of the first.
 */
import type { Fact } from '../../model/index.ts'
import { readByline } from '../furniture/bylines.ts'
import { isName, namesIn } from '../furniture/names.ts'
import { words } from '../words/index.ts'
import { fold } from '../words/phrases.ts'
import { namesOf, plainText } from './json-ld.ts'
import { metaValues, type PageView } from './page-view.ts'

const metas = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'byl',
  'og:article:author',
  'cxenseparse:author',
  'authors',
  'twitter:data1',
  'vr:author',
  'dcsext.author',
  'dc.contributor',
  'article.author',
]

interface Named {
  readonly name: string
  readonly source: string
  readonly raw: string
}

/** A name without label, role, mail address, brackets; null when nothing of a name is left. */
export function tidyName(raw: string): string | null {
  let name = plainText(raw.slice(0, 300))
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .trim()
  const label = words('by').begins(fold(name))
  if (label && label !== fold(name)) name = name.slice(label.length).replace(/^[\s:：]+/u, '')
  name = name
    .replace(/\s*[([<][^)\]>]*[)\]>]/gu, '')
    .replace(/\S+@\S+/g, '')
    .replace(/\s+(?:[|•·–—]|-)\s.*$/u, '')
    .replace(/[,;:\s]+$/u, '')
    .trim()
  const comma = /^([^,]{3,50}),\s*(.+)$/u.exec(name)
  if (comma && words('roles').holds(fold(comma[2] ?? ''))) name = comma[1] ?? name
  if (
    name.length < 2 ||
    name.length > 90 ||
    /^https?:|\.(?:com|de|org|net)\/|^@|^\d+$/i.test(name) ||
    words('sections').is(fold(name)) ||
    /^(?:admin|administrator|redaktion|editor|staff|undefined|null|anonymous|author|none|unknown)$/i.test(name)
  )
    return null
  return name
}

/** Several names in one string: "A, B and C", "A; B". A comma that parts surname and first name stays. */
function splitNames(text: string): string[] {
  const plain = plainText(text.slice(0, 600)).replace(/\s+/g, ' ').trim()
  const label = words('by').begins(fold(plain))
  const rest = label && label !== fold(plain) ? plain.slice(label.length).replace(/^[\s:：]+/u, '') : plain
  const names = namesIn(rest)
  if (names.length > 1) return names
  const parts = rest.split(/\s*(?:;|\||\n|,|\s(?:and|und|et|y|и|та|og|och|&)\s)\s*/u).filter(Boolean)
  return parts.length > 1 && parts.every((part) => isName(part) || part.split(' ').length <= 4) && parts.some((part) => isName(part))
    ? parts
    : [rest]
}

function fromStructured(view: PageView): Named[] {
  const people = namesOf(view.article?.author ?? view.article?.creator, view.byId)
  return people.flatMap(({ name }) => splitNames(name).map((one) => ({ name: one, source: 'json-ld author', raw: name })))
}

function fromMetas(view: PageView): Named[] {
  const others = [...view.survey.metas.keys()].filter((name) => /[:_.-]authors?$/.test(name) && !metas.includes(name))
  for (const name of [...metas, ...others]) {
    const values = (view.survey.metas.get(name) ?? []).filter((value) => !/^https?:|^@|\d+ min/i.test(value) && !/\//.test(value))
    if (name === 'twitter:data1' && !/written|author|by|von|автор/i.test(view.survey.metas.get('twitter:label1')?.[0] ?? '')) continue
    if (values.length > 0)
      return values.flatMap((value) => splitNames(value).map((one) => ({ name: one, source: `meta ${name}`, raw: value })))
  }
  return []
}

function fromMarked(view: PageView): Named[] {
  const near = view.survey.bylines.filter((one) => !one.aside && one.text.length > 2 && one.text.length < 160)
  const itemprop = near.filter(
    (one) => /(?:^|\s)author(?:\s|$)/.test(one.itemprop) || /(?:^|\s)author(?:\s|$)/.test(one.names.split(' ').slice(-2).join(' ')),
  )
  const title = view.survey.headings.find((one) => one.tag === 'h1')?.order
  const rest = near.filter((one) => !itemprop.includes(one) && (title === undefined || Math.abs(one.order - title) < 150))
  for (const group of [itemprop, rest]) {
    for (const one of group) {
      const byline = readByline(one.text)
      const names =
        byline?.names ??
        splitNames(one.text)
          .flatMap((name) => tidyName(name) ?? [])
          .filter((name) => isName(name))
      if (names.length > 0) return names.map((name) => ({ name, source: 'by-line', raw: one.text }))
    }
  }
  return []
}

/** Is this group only the outlet itself, signing in place of a person? */
function isHouse(group: readonly Named[], house: ReadonlySet<string>): boolean {
  return group.every(
    (one) => house.has(letters(one.name)) || [...house].some((name) => name.length > 4 && letters(one.name).startsWith(name)),
  )
}

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Lines of the page that may name authors: by-lines, and names that stand alone in bold above the text. */
export interface VisibleLines {
  readonly bylines: readonly string[]
  readonly boldNames: readonly string[]
}

/** Readers in their order; a group that is only the outlet's name gives way to one that names a person. */
function groupsOf(view: PageView, visible: VisibleLines, house: ReadonlySet<string>): Named[][] {
  const tidy = (list: readonly Named[]) => list.flatMap((one) => (tidyName(one.name) ? [{ ...one, name: tidyName(one.name) ?? '' }] : []))
  const container = (view.hints?.authors ?? []).map((name) => ({ name, source: 'container', raw: name }))
  const lines = visible.bylines.flatMap((text) => (readByline(text)?.names ?? []).map((name) => ({ name, source: 'by-line', raw: text })))
  const bold = visible.boldNames.flatMap((text) => text.split(/\s*\/\s*/u).map((name) => ({ name, source: 'bold line', raw: text })))
  const groups = [fromStructured(view), fromMetas(view), fromMarked(view), container, lines, bold]
    .map(tidy)
    .filter((group) => group.length > 0)
  const people = groups.filter((group) => !isHouse(group, house))
  return people.length > 0 ? people : groups.filter((group) => group[0]?.source.startsWith('json-ld'))
}

/** Everyone named as an author. */
export function authorFacts(view: PageView, visible: VisibleLines, outlets: readonly string[]): Fact<string>[] {
  const [first, ...rest] = groupsOf(view, visible, new Set(outlets.map(letters).filter((name) => name.length > 1)))
  if (!first) return []
  const others = rest
    .flat()
    .filter((one) => !first.some((own) => fold(own.name) === fold(one.name)))
    .slice(0, 8)
  const unique = first.filter((one, index) => first.findIndex((other) => fold(other.name) === fold(one.name)) === index)
  return unique.slice(0, 20).map((one, index) => ({
    value: one.name,
    certainty: one.source === 'by-line' ? 'derived' : one.source === 'bold line' ? 'guessed' : 'stated',
    source: one.source,
    raw: one.raw,
    others: index === 0 ? others.map(({ name, source, raw }) => ({ value: name, source, raw })) : [],
  }))
}

/** What the page says it is about, in its own words. */
export function descriptionsOf(view: PageView): string[] {
  const structured = typeof view.article?.description === 'string' ? [plainText(view.article.description)] : []
  return [
    ...structured,
    ...metaValues(view.survey, ['og:description', 'description', 'twitter:description']).map((one) => plainText(one.value)),
  ]
}
