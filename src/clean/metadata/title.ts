/** Title and outlet: structured data, then meta, then what stands on the page. " | Outlet" is cut only when it is one. */
import { getDomain, getDomainWithoutSuffix } from 'tldts'
import type { Fact } from '../../model/index.ts'
import { wordCount } from '../kinship.ts'
import { fold } from '../words/phrases.ts'
import { type Candidate, factFrom } from './fact.ts'
import { namesOf, plainText, stringOf, typesOf } from './json-ld.ts'
import { addressesOf, metaValues, type PageView } from './page-view.ts'

const titleMetas = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'article:title',
  'headline',
  'title',
  'hdl',
  'cXenseParse:title'.toLowerCase(),
]
const outletMetas = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'article:publisher_name',
  'publisher',
  'citation_journal_title',
  'apple-mobile-web-app-title',
  'twitter:site',
]
const separator = /\s+(?:[|•·»«›–—-]|::|\/\/)\s+|\s*\|\s*/u

const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Names by which the outlet may stand at the end of a title. */
function outletNames(view: PageView, outlet: string | null): Set<string> {
  const names = new Set<string>()
  const add = (name: string | null | undefined) => {
    if (name && letters(name).length > 1) names.add(letters(name))
  }
  add(outlet)
  for (const { value } of metaValues(view.survey, outletMetas)) add(value)
  for (const { url } of addressesOf(view)) {
    add(getDomain(url))
    add(getDomainWithoutSuffix(url))
  }
  return names
}

/** The title without the outlet at its end (or its beginning). */
export function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const parts = title.split(separator)
  if (parts.length < 2) return title
  const isOutlet = (part: string) => {
    const name = letters(part)
    return (
      name !== '' &&
      (names.has(name) ||
        [...names].some(
          (one) =>
            one.length > 3 && (name === `${one}com` || (name.includes(one) && name.length <= one.length + 12 && wordCount(part) <= 4)),
        ))
    )
  }
  let end = title
  while (true) {
    const at = [...end.matchAll(new RegExp(separator, 'gu'))].at(-1)
    if (!at || !isOutlet(end.slice(at.index + at[0].length))) break
    end = end.slice(0, at.index)
  }
  const first = separator.exec(end)
  return first && isOutlet(end.slice(0, first.index)) && end.length > first.index + first[0].length + 10
    ? end.slice(first.index + first[0].length)
    : end
}

/** Who published the page. */
export function outletFact(view: PageView): Fact<string> {
  const found: Candidate<string>[] = []
  const add = (value: string | null | undefined, certainty: Candidate<string>['certainty'], source: string) => {
    const text = value ? plainText(value.slice(0, 1000)).replace(/\s+/g, ' ').trim() : ''
    if (text !== '' && text.length < 120 && !/^https?:/.test(text)) found.push({ value: text, certainty, source, raw: value ?? '' })
  }
  for (const { name } of namesOf(view.article?.publisher, view.byId).slice(0, 2)) add(name, 'stated', 'json-ld publisher')
  for (const { name, value } of metaValues(view.survey, outletMetas)) add(value.replace(/^@/, ''), 'stated', `meta ${name}`)
  add(view.hints?.outlet, 'stated', 'container')
  for (const object of view.objects) {
    if (typesOf(object).some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type))) add(stringOf(object.name), 'stated', 'json-ld')
  }
  for (const { url } of addressesOf(view).slice(0, 3)) add(getDomain(url), 'derived', 'address')
  return factFrom(found, (a, b) => letters(a) === letters(b))
}

/** What the article is called. */
export function titleFact(view: PageView, outlet: string | null): Fact<string> {
  const names = outletNames(view, outlet)
  const found: Candidate<string>[] = []
  const add = (value: string | null | undefined, certainty: Candidate<string>['certainty'], source: string) => {
    const text = value ? withoutOutlet(plainText(value.slice(0, 1000)).replace(/\s+/g, ' ').trim(), names) : ''
    if (text.length > 1 && text.length < 500 && !names.has(letters(text))) found.push({ value: text, certainty, source, raw: value ?? '' })
  }
  add(stringOf(view.article?.headline), 'stated', 'json-ld headline')
  for (const { name, value } of metaValues(view.survey, titleMetas)) add(value, 'stated', `meta ${name}`)
  const h1 = view.survey.headings.filter((one) => one.tag === 'h1' && !one.aside)
  for (const one of h1.slice(0, 3)) add(one.text, 'derived', 'h1')
  add(stringOf(view.article?.name), 'stated', 'json-ld name')
  add(view.survey.titleTag, 'derived', 'title element')
  add(view.hints?.title, 'stated', 'container')
  for (const one of view.survey.headings.filter((head) => !h1.includes(head)).slice(0, 1)) add(one.text, 'guessed', one.tag)
  return factFrom(preferVisible(found), (a, b) => letters(a) === letters(b))
}

/** Structured data first; but if it was cut off ("…") and the page shows the whole, the whole. */
function preferVisible(found: readonly Candidate<string>[]): Candidate<string>[] {
  const first = found[0]
  if (!first) return []
  const start = letters(first.value.replace(/(?:…|\.\.\.)\s*$/u, ''))
  const whole = /(?:…|\.\.\.)\s*$/u.test(first.value)
    ? found.find((one) => one !== first && letters(one.value).startsWith(start) && letters(one.value).length > start.length)
    : undefined
  return whole ? [whole, ...found.filter((one) => one !== whole)] : [...found]
}
