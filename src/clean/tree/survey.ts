/**
 * One walk over the page for everything that is not running text: head, structured data, marked-up days and names.
 *
 * Metadata readers look at this survey, never at the tree again.
 */
import { attribute, type Document, type Element, elementsOf, textOf } from './parse.ts'

/** An element that carries a fact: its tag, attributes that matter, its text, how far down the page it stands. */
export interface Marked {
  readonly tag: string
  /** `class`, `id`, `itemprop`, `rel`, `data-testid` together. */
  readonly names: string
  readonly itemprop: string
  readonly datetime: string | null
  readonly content: string | null
  readonly title: string | null
  readonly href: string | null
  readonly text: string
  /** Number of the element in document order. */
  readonly order: number
  /** Inside a list of other articles, comments, footer or the like. */
  readonly aside: boolean
}

/** What the page says of itself. */
export interface Survey {
  /** Lower-cased `name`, `property`, `itemprop` or `http-equiv` → contents in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** `rel` → addresses. */
  readonly links: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly string[]
  /** Other scripts that hold data: their text, at most 300,000 letters each. */
  readonly dataScripts: readonly string[]
  /** Mark-up that the page keeps for later: templates in scripts, and what it shows without scripts. */
  readonly spareMarkup: readonly string[]
  readonly scriptLetters: number
  readonly htmlLang: string | null
  readonly htmlClass: string
  readonly titleTag: string | null
  readonly headings: readonly Marked[]
  readonly times: readonly Marked[]
  readonly bylines: readonly Marked[]
  readonly images: readonly { readonly src: string; readonly alt: string; readonly order: number }[]
  readonly hrefs: readonly string[]
  readonly rootEmpty: boolean
  readonly elements: number
  readonly fontInFont: boolean
}

const dateWords = /date|time|publish|posted|pubdate|datum|fecha|dateline|updated|modified|created|meta|byline|entry-|info|stamp/i
const authorWords = /author|byline|by-line|autor|writer|contributor|redakt|reporter|signature|journalist/i
const asideWords =
  /relat|recomm|comment|sidebar|side-bar|footer|teaser|most-?(?:read|view|pop)|latest|trending|recirc|outbrain|taboola|widget|popular|newsletter|carousel/i
const asideTags = new Set(['aside', 'nav', 'footer'])

interface Filling {
  metas: Map<string, string[]>
  links: Map<string, string[]>
  jsonLd: string[]
  dataScripts: string[]
  spareMarkup: string[]
  scriptLetters: number
  headings: Marked[]
  times: Marked[]
  bylines: Marked[]
  images: { src: string; alt: string; order: number }[]
  hrefs: string[]
}

function push(map: Map<string, string[]>, key: string | null, value: string | null): void {
  const name = key?.trim().toLowerCase()
  if (!name || value === null || value.trim() === '') return
  const list = map.get(name)
  if (!list) map.set(name, [value.trim()])
  else if (list.length < 40) list.push(value.trim())
}

function mark(element: Element, order: number, aside: boolean, limit = 200): Marked {
  const names = ['class', 'id', 'itemprop', 'property', 'rel', 'data-testid']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .slice(0, 400)
  return {
    tag: element.tagName,
    names,
    itemprop: attribute(element, 'itemprop') ?? '',
    datetime:
      attribute(element, 'datetime') ??
      attribute(element, 'data-utime') ??
      attribute(element, 'data-timestamp') ??
      attribute(element, 'data-date'),
    content: attribute(element, 'content'),
    title: attribute(element, 'title'),
    href: attribute(element, 'href'),
    text: textOf(element, limit).replace(/\s+/g, ' ').trim().slice(0, limit),
    order,
    aside,
  }
}

function readScript(element: Element, scripts: ReadonlyMap<number, string>, into: Filling): void {
  const type = attribute(element, 'type') ?? ''
  const body = scripts.get(element.sourceCodeLocation?.startOffset ?? -1) ?? ''
  const { length } = body
  into.scriptLetters += length
  if (/ld\+json/i.test(type)) {
    if (into.jsonLd.length < 40) into.jsonLd.push(body.slice(0, 2_000_000))
  } else if (/template|html/i.test(type)) {
    if (length > 400 && into.spareMarkup.length < 20) into.spareMarkup.push(body.slice(0, 300_000))
  } else if (length > 40 && into.dataScripts.length < 60) into.dataScripts.push(body.slice(0, 300_000))
}

function readHeadElement(element: Element, scripts: ReadonlyMap<number, string>, into: Filling): void {
  if (element.tagName === 'meta') {
    const content = attribute(element, 'content') ?? attribute(element, 'value')
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) push(into.metas, attribute(element, key), content)
  } else if (element.tagName === 'link') {
    for (const rel of (attribute(element, 'rel') ?? '').split(/\s+/)) push(into.links, rel, attribute(element, 'href'))
    if (attribute(element, 'hreflang')) push(into.links, `hreflang ${attribute(element, 'hreflang')}`, attribute(element, 'href'))
  } else if (element.tagName === 'script') readScript(element, scripts, into)
  else if (element.tagName === 'noscript' && into.spareMarkup.length < 20) {
    const text = textOf(element, 300_000)
    if (text.length > 400) into.spareMarkup.push(text)
  }
}

function readBodyElement(element: Element, order: number, aside: boolean, into: Filling): void {
  const tag = element.tagName
  if (tag === 'h1' || tag === 'h2') {
    if (into.headings.length < 60) into.headings.push(mark(element, order, aside, 400))
  } else if (tag === 'img' && into.images.length < 300) {
    into.images.push({
      src: attribute(element, 'src') ?? attribute(element, 'data-src') ?? '',
      alt: attribute(element, 'alt') ?? '',
      order,
    })
  } else if (tag === 'a' && into.hrefs.length < 3000) {
    const href = attribute(element, 'href')
    if (href) into.hrefs.push(href)
  }
  if (element.attrs.length === 0 && tag !== 'time') return
  const names = element.attrs.reduce(
    (all, { name, value }) => (/^(?:class|id|itemprop|property|rel|data-testid)$/.test(name) ? `${all} ${value.slice(0, 200)}` : all),
    '',
  )
  const dated =
    tag === 'time' ||
    dateWords.test(names) ||
    element.attrs.some((one) => one.name === 'datetime' || one.name === 'data-utime' || (one.name === 'title' && tag === 'abbr'))
  if (dated && into.times.length < 400) into.times.push(mark(element, order, aside))
  if (authorWords.test(names) && into.bylines.length < 120) into.bylines.push(mark(element, order, aside))
}

const emptyFilling = (): Filling => ({
  metas: new Map(),
  links: new Map(),
  jsonLd: [],
  dataScripts: [],
  spareMarkup: [],
  scriptLetters: 0,
  headings: [],
  times: [],
  bylines: [],
  images: [],
  hrefs: [],
})

/** Knows which elements stand in lists of other articles, comments, footers: their own words, or those around them. */
function asideFinder(): (element: Element) => boolean {
  const found = new WeakSet<object>()
  const known = new Map<string, boolean>()
  const says = (element: Element): boolean => {
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    if (names === ' ') return false
    let answer = known.get(names)
    if (answer === undefined) {
      answer = asideWords.test(names.slice(0, 300))
      known.set(names, answer)
    }
    return answer
  }
  return (element) => {
    if (element.tagName === 'body' || element.tagName === 'html') return false
    const aside = (element.parentNode !== null && found.has(element.parentNode)) || asideTags.has(element.tagName) || says(element)
    if (aside) found.add(element)
    return aside
  }
}

interface PageMarks {
  html: Element | null
  title: string | null
  fontInFont: boolean
  rootEmpty: boolean
}

const rootNames = /^(?:root|__next|app|__nuxt|application)$/

function readPageMarks(element: Element, marks: PageMarks): void {
  const parent = element.parentNode
  const parentTag = parent && 'tagName' in parent ? parent.tagName : ''
  if (element.tagName === 'html') marks.html ??= element
  else if (element.tagName === 'title' && parentTag === 'head') marks.title ??= textOf(element, 1000).replace(/\s+/g, ' ').trim()
  else if (element.tagName === 'font' && parentTag === 'font') marks.fontInFont = true
  if (element.childNodes.length === 0 && rootNames.test(attribute(element, 'id') ?? '')) marks.rootEmpty = true
}

/**
 * Walk the page once.
 *
 * @param scripts bodies of scripts by the place of their element
 */
export function surveyPage(document: Document, scripts: ReadonlyMap<number, string>): Survey {
  const into = emptyFilling()
  const marks: PageMarks = { html: null, title: null, fontInFont: false, rootEmpty: false }
  const isAside = asideFinder()
  let order = 0
  for (const element of elementsOf(document)) {
    order++
    const aside = isAside(element)
    readPageMarks(element, marks)
    readHeadElement(element, scripts, into)
    if (element.tagName !== 'html' && element.tagName !== 'body' && element.tagName !== 'head') readBodyElement(element, order, aside, into)
  }
  return {
    ...into,
    htmlLang: marks.html ? (attribute(marks.html, 'lang') ?? attribute(marks.html, 'xml:lang')) : null,
    htmlClass: marks.html ? (attribute(marks.html, 'class') ?? '') : '',
    titleTag: marks.title,
    rootEmpty: marks.rootEmpty,
    elements: order,
    fontInFont: marks.fontInFont,
  }
}
