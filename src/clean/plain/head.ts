/**
 * The head of scraped text: labelled facts before the first paragraph, as scrapers write them.
 *
 * ` date 2023-05-02 Home page politics`, `url: https://…`, `title: …`, or front matter between `---`. A label counts
 * only within the first 300 letters or in front matter; what follows a day on its line is a breadcrumb.
 */
import { type FoundDay, findDays } from '../dates/find-days.ts'
import { wordCount } from '../kinship.ts'
import type { Drop } from '../piece.ts'
import { words } from '../words/index.ts'
import { bare, fold } from '../words/phrases.ts'
import type { Paragraph } from './paragraphs.ts'

/** Facts of the head, as they stand there. */
export interface HeadFacts {
  title: string | null
  url: string | null
  outlet: string | null
  authors: string[]
  published: FoundDay | null
  updated: FoundDay | null
}

/** How many paragraphs belong to the head, what each is, and what they said. */
export interface Head {
  readonly facts: HeadFacts
  /** Verdict per head paragraph, with the cut-off remains of the line as pieces of their own. */
  readonly pieces: readonly { readonly text: string; readonly verdict: Drop; readonly paragraph: number }[]
  readonly count: number
}

type Label = 'title' | 'url' | 'outlet' | 'authors' | 'published' | 'updated' | 'other'

const labels: Readonly<Record<string, Label>> = {
  title: 'title',
  titel: 'title',
  headline: 'title',
  заголовок: 'title',
  назва: 'title',
  titre: 'title',
  título: 'title',
  tytuł: 'title',
  titolo: 'title',
  url: 'url',
  link: 'url',
  canonical: 'url',
  address: 'url',
  ссылка: 'url',
  посилання: 'url',
  source_url: 'url',
  permalink: 'url',
  sitename: 'outlet',
  site: 'outlet',
  outlet: 'outlet',
  publisher: 'outlet',
  website: 'outlet',
  hostname: 'outlet',
  author: 'authors',
  authors: 'authors',
  autor: 'authors',
  byline: 'authors',
  auteur: 'authors',
  autore: 'authors',
  автор: 'authors',
  categories: 'other',
  tags: 'other',
  description: 'other',
  id: 'other',
  language: 'other',
  lang: 'other',
  license: 'other',
  fingerprint: 'other',
  image: 'other',
  draft: 'other',
  slug: 'other',
  layout: 'other',
}

const reach = 300
const because = 'It is a labelled line in the head of the text.'

function labelOf(line: string): { label: Label; value: string } | null {
  const colon = /^([\p{L}_ -]{2,24})\s?[:：]\s*(.*)$/u.exec(line)
  const name = fold(colon?.[1] ?? '')
  if (!colon) return null
  const label = labels[name] ?? (words('updated').is(name) ? 'updated' : words('published').is(name) ? 'published' : null)
  if (!label) return null
  return (label === 'published' || label === 'updated') && findDays(colon[2] ?? '').length === 0
    ? null
    : { label, value: (colon[2] ?? '').trim() }
}

function take(facts: HeadFacts, label: Label, value: string): void {
  const plain = value.replace(/^["'“]|["'”]$/gu, '')
  if (plain === '') return
  if (label === 'title' || label === 'url' || label === 'outlet') facts[label] ??= plain
  else if (label === 'authors')
    facts.authors.push(
      ...plain
        .replace(/^\[|\]$/g, '')
        .split(/\s*[,;]\s*/u)
        .filter(Boolean),
    )
  else if (label !== 'other') facts[label] ??= findDays(plain)[0] ?? null
}

/** ` date 2023-05-02 Home page politics`: a label without a colon, a day, and what is left. */
function datedLine(text: string): { day: FoundDay; updated: boolean; rest: string; sentence: boolean } | null {
  const day = findDays(text.slice(0, 120))[0]
  if (!day || day.at > 24) return null
  const before = bare(text.slice(0, day.at))
  const updated = words('updated').is(before)
  if (!updated && !words('published').is(before) && before !== '') return null
  const rest = text.slice(day.end).replace(/^[\s|,;•·–—-]+/u, '')
  if (before === '' && wordCount(rest) > 8) return null
  return { day, updated, rest, sentence: /[.!?…]["”»)]?$/u.test(rest) || wordCount(rest) > 12 }
}

/**
 * Read the head.
 *
 * @param paragraphs of the whole text; the head is the first ones that are labelled
 */
export function readHead(paragraphs: readonly Paragraph[]): Head {
  const facts: HeadFacts = { title: null, url: null, outlet: null, authors: [], published: null, updated: null }
  const pieces: { text: string; verdict: Drop; paragraph: number }[] = []
  const fence = paragraphs[0]?.text === '---' ? paragraphs.slice(1, 40).findIndex((one) => one.text === '---') + 1 : 0
  let count = 0
  for (const paragraph of paragraphs) {
    const inFence = fence > 0 && count <= fence
    if (!inFence && paragraph.source[0] > reach) break
    const read = inFence && paragraph.text === '---' ? { label: 'other' as const, value: '' } : labelOf(paragraph.text)
    if (read) take(facts, read.label, read.value)
    else if (!inFence && !takeDated(facts, paragraph.text, count, pieces)) break
    if (read || inFence) {
      const dated = read?.label === 'published' || read?.label === 'updated'
      pieces.push({ text: paragraph.text, verdict: { drop: dated ? 'date-line' : 'other', rule: 'plain/head', because }, paragraph: count })
    }
    count++
  }
  return { facts, pieces, count }
}

function takeDated(
  facts: HeadFacts,
  text: string,
  paragraph: number,
  pieces: { text: string; verdict: Drop; paragraph: number }[],
): boolean {
  const dated = datedLine(text)
  if (!dated || dated.sentence) return false
  if (dated.updated) facts.updated ??= dated.day
  else facts.published ??= dated.day
  const cut = dated.rest === '' ? text : text.slice(0, text.length - dated.rest.length).trim()
  pieces.push({ text: cut, verdict: { drop: 'date-line', rule: 'plain/head', because }, paragraph })
  if (dated.rest !== '') {
    const rest: Drop = {
      drop: 'breadcrumb',
      rule: 'plain/breadcrumb',
      because: 'It follows the day in the head of the text and is no sentence: a path through the site.',
    }
    pieces.push({ text: dated.rest, verdict: rest, paragraph })
  }
  return true
}
