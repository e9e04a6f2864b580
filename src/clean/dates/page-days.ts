/**
 * The day a page was first published, and the day it was changed, after the ideas of htmldate (Apache-2.0).
 *
 * Readers stand in the order of their weight; the first that gives a possible day answers, the others are kept. A
 * changed day never fills in for a published one. Days before 1995 and after the capture are impossible.
 */
import type { Day, Fact } from '../../model/index.ts'
import { readDateLine } from '../furniture/bylines.ts'
import { type Candidate, factFrom } from '../metadata/fact.ts'
import { typesOf } from '../metadata/json-ld.ts'
import { addressesOf, type PageView } from '../metadata/page-view.ts'
import type { Marked } from '../tree/survey.ts'
import { words } from '../words/index.ts'
import { bare } from '../words/phrases.ts'
import { dayString, type FoundDay, findDays } from './find-days.ts'
import { publishedMetas, updatedMetas } from './metas.data.ts'

type Which = 'published' | 'updated'

const earliest = '1995-01-01'

/** Days that can be, given when the page was taken. */
function possible(day: string, latest: string): boolean {
  return day >= earliest && day <= latest
}

/** The last possible day: one after the capture; without a capture, none is too late but those of the next century. */
function latestDay(view: PageView): string {
  if (!view.captureDay) return '2099-12-31'
  const date = new Date(`${view.captureDay}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? '2099-12-31' : new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10)
}

/** Seconds or milliseconds since 1970 as a day in UTC. */
function epochDay(text: string): Day | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text.trim())) return null
  const time = Number(text.trim()) * (text.trim().length === 10 ? 1000 : 1)
  const iso = new Date(time).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 19), zone: 'Z' }
}

/** The first unambiguous day in a value of metadata. */
function dayOf(value: string): Day | null {
  const epoch = epochDay(value)
  if (epoch) return epoch
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|T|$|\d{4,6}$)/.exec(value)
  if (compact) {
    const day = dayString(Number(compact[1]), Number(compact[2]), Number(compact[3]))
    if (day) return { day, time: null, zone: null }
  }
  return settle(findDays(value)[0])
}

/** A day with one reading; of two readings month first is taken only for machine values like `03/14/2023`. */
function settle(found: FoundDay | undefined): Day | null {
  return found ? found.day : null
}

function candidate(day: Day | null, certainty: Candidate<Day>['certainty'], source: string, raw: string): Candidate<Day>[] {
  return day ? [{ value: day, certainty, source, raw: raw.slice(0, 200) }] : []
}

function structured(view: PageView, which: Which): Candidate<Day>[] {
  const keys = which === 'published' ? ['datePublished', 'dateCreated', 'uploadDate'] : ['dateModified', 'dateUpdated']
  const found: Candidate<Day>[] = []
  for (const key of keys) {
    const value = [view.article?.[key]].flat()[0]
    if (typeof value === 'string' || typeof value === 'number')
      found.push(...candidate(dayOf(String(value)), 'stated', `json-ld ${key}`, String(value)))
  }
  if (found.length > 0 || view.article) return found
  const days = view.objects.flatMap((object) => {
    const value = object[keys[0] ?? '']
    return typeof value === 'string' && !typesOf(object).some((type) => /Comment|Review|Offer|Event/.test(type))
      ? candidate(dayOf(value), 'stated', `json-ld ${keys[0]}`, value)
      : []
  })
  return new Set(days.map((one) => one.value.day)).size === 1 ? days.slice(0, 1) : []
}

function metas(view: PageView, which: Which): Candidate<Day>[] {
  const names = which === 'published' ? publishedMetas : updatedMetas
  return names
    .trim()
    .split(/\s+/)
    .flatMap((name) =>
      (view.survey.metas.get(name) ?? []).slice(0, 3).flatMap((value) => candidate(dayOf(value), 'stated', `meta ${name}`, value)),
    )
}

/** `/2023/12/14/`, `/2023-12-14-…`, `/20231214…`: a whole day in the path. */
function address(view: PageView): Candidate<Day>[] {
  return addressesOf(view).flatMap(({ url, source }) => {
    const path = url.replace(/^https?:\/\/[^/]+/, '')
    const match = /(?<!\d)((?:19|20)\d{2})([/_.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path)
    if (!match || (match[2] === '' && (match[3]?.length !== 2 || match[4]?.length !== 2))) return []
    const day = dayString(Number(match[1]), Number(match[3]), Number(match[4]))
    return candidate(day ? { day, time: null, zone: null } : null, 'derived', source === 'address' ? 'address' : `address, ${source}`, url)
  })
}

const changed = /modif|updat|edit|aktualis|geändert|chang/i
const published = /publi|pubdate|datepub|creat|posted|issued|entry-date|dateline|timestamp|veröff/i

/** Elements that carry a day: those that say they are of publication first, then near the title, then any `time`. */
function marked(view: PageView, which: Which): Candidate<Day>[] {
  const title = view.survey.headings.find((one) => one.tag === 'h1' && !one.aside)?.order ?? 0
  const rank = (one: Marked) => {
    const said = `${one.names} ${one.itemprop}`
    const near = Math.abs(one.order - title) < 120 ? 0 : 2
    return (published.test(said) ? 0 : one.tag === 'time' ? 1 : 3) + near + (one.aside ? 8 : 0)
  }
  const usable = view.survey.times.filter((one) => {
    const isChanged = changed.test(`${one.names} ${one.itemprop}`) || words('updated').begins(bare(one.text)) !== null
    return which === 'updated' ? isChanged : !isChanged
  })
  const sorted = usable
    .map((one) => ({ one, rank: rank(one) }))
    .filter(({ rank }) => rank < 8)
    .sort((a, b) => a.rank - b.rank || a.one.order - b.one.order)
  return sorted.flatMap(({ one, rank }) => {
    const value = one.datetime ?? one.content ?? (one.tag === 'abbr' ? one.title : null)
    const day = value ? dayOf(value) : null
    const source = one.itemprop ? `itemprop ${one.itemprop}` : one.tag === 'time' ? 'time element' : 'marked-up day'
    if (day) return candidate(day, rank < 3 ? 'stated' : 'derived', source, value ?? '')
    const found = one.text.length < 120 ? findDays(one.text) : []
    const chosen =
      which === 'published' ? found.find((each) => !labelsChange(one.text, each)) : found.find((each) => labelsChange(one.text, each))
    return candidate(settle(chosen ?? (which === 'published' ? undefined : found[0])), 'derived', source, one.text)
  })
}

/** Does the label before this day say that it is the day of a change? */
function labelsChange(text: string, day: FoundDay): boolean {
  const before = text.slice(Math.max(0, day.at - 40), day.at)
  const folded = bare(before)
  const [at, other] = [words('updated').holds(folded), words('published').holds(folded)]
  return at !== null && (other === null || folded.lastIndexOf(at) >= folded.lastIndexOf(other))
}

/** Short visible lines: labelled days, then days that stand alone. */
function lines(texts: readonly string[], which: Which): Candidate<Day>[] {
  const found = texts.flatMap((text) => {
    const line = readDateLine(text)
    if (!line) return []
    return line.days.flatMap((day) => {
      const isChange = labelsChange(text, day) || (line.updated && line.days.length === 1)
      if (isChange !== (which === 'updated')) return []
      return candidate(day.day, line.labelled ? 'stated' : 'derived', line.labelled ? 'labelled line' : 'date line', text)
    })
  })
  return [...found.filter((one) => one.certainty === 'stated'), ...found.filter((one) => one.certainty !== 'stated')]
}

const scriptDay = {
  published:
    /["']?(?:date_?published|publish(?:ed)?_?(?:at|on|date|time)?|pub_?date|first_?published?(?:_?(?:at|date))?|publication_?date|created_?(?:at|date)|article_?date|datetime|date_?created|post_?date)["']?\s*[:=]\s*["'](\d{4}[-/]\d{1,2}[-/]\d{1,2}[^"']{0,20}|\d{8}|\d{10}|\d{13})["']/gi,
  updated:
    /["']?(?:date_?modified|modified_?(?:at|on|date|time)?|updated_?(?:at|on|date)?|last_?(?:modified|updated?)(?:_?(?:at|date))?)["']?\s*[:=]\s*["'](\d{4}[-/]\d{1,2}[-/]\d{1,2}[^"']{0,20})["']/gi,
} as const

function scripts(view: PageView, which: Which): Candidate<Day>[] {
  const found: Candidate<Day>[] = []
  for (const text of view.survey.dataScripts) {
    for (const match of text.slice(0, 200_000).matchAll(scriptDay[which])) {
      found.push(...candidate(dayOf(match[1] ?? ''), 'derived', 'script', match[0]))
      if (found.length > 20) return found
    }
  }
  return found
}

/** Days in the addresses of images: uploads lie in folders by day. */
function images(view: PageView): Candidate<Day>[] {
  const own = [...(view.survey.metas.get('og:image') ?? []).slice(0, 2)]
  return own.flatMap((src) => {
    const match = /(?<!\d)(20\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(src) ?? /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(src)
    const day = match ? dayString(Number(match[1]), Number(match[2]), Number(match[3])) : null
    return candidate(day ? { day, time: null, zone: null } : null, 'guessed', 'image address', src)
  })
}

/** Days in the text itself: the most frequent of short lines, ties to the first. */
function freeText(texts: readonly string[]): Candidate<Day>[] {
  const counts = new Map<string, { count: number; day: Day; raw: string }>()
  for (const text of texts) {
    if (text.length > 120) continue
    for (const found of findDays(text).slice(0, 3)) {
      const known = counts.get(found.day.day)
      counts.set(found.day.day, { count: (known?.count ?? 0) + 1, day: known?.day ?? found.day, raw: known?.raw ?? text })
    }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return best ? candidate(best.day, 'guessed', 'text', best.raw) : []
}

const same = (a: Day, b: Day) => a.day === b.day

/** Texts in which days are looked for. */
export interface DayTexts {
  /** Short lines of head and foot of the article, in page order. */
  readonly lines: readonly string[]
  /** Other lines of the page outside lists of other articles. */
  readonly others: readonly string[]
}

/** Both days. */
export function pageDays(view: PageView, texts: DayTexts): { published: Fact<Day>; updated: Fact<Day> } {
  const latest = latestDay(view)
  const keep = (list: readonly Candidate<Day>[]) => list.filter((one) => possible(one.value.day, latest))
  const hint = (which: Which) =>
    candidate(view.hints?.[which] ? dayOf(view.hints[which] ?? '') : null, 'stated', 'container', view.hints?.[which] ?? '')
  const read = (which: Which) => [structured(view, which), metas(view, which)]
  const publishedOnes = [
    ...read('published'),
    address(view),
    marked(view, 'published'),
    hint('published'),
    lines(texts.lines, 'published'),
    scripts(view, 'published'),
    lines(texts.others, 'published'),
    images(view),
    freeText(texts.others),
  ]
  const updatedOnes = [
    ...read('updated'),
    marked(view, 'updated'),
    hint('updated'),
    lines(texts.lines, 'updated'),
    scripts(view, 'updated').slice(0, 1),
  ]
  return { published: factFrom(keep(publishedOnes.flat()), same), updated: factFrom(keep(updatedOnes.flat()), same) }
}
