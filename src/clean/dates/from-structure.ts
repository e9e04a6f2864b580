/** Days that markup states: structured data, meta elements, the address, data of scripts, addresses of images. */
import type { Day } from '../../model/index.ts'
import { typesOf } from '../metadata/json-ld.ts'
import { addressesOf, type PageView } from '../metadata/page-view.ts'
import { candidate, candidateOf, type DayCandidate, type Which } from './day-of.ts'
import { dayString } from './find-days.ts'
import { createdMetas, publishedMetas, updatedMetas } from './metas.data.ts'

/** JSON-LD of the article; without one, of anything on the page if all agree. */
export function structuredDays(view: PageView, which: Which): DayCandidate[] {
  const keys = which === 'published' ? ['datePublished', 'dateCreated', 'uploadDate'] : ['dateModified', 'dateUpdated']
  const found: DayCandidate[] = []
  for (const key of keys) {
    const value = [view.article?.[key]].flat()[0]
    if (typeof value === 'string' || typeof value === 'number') found.push(...candidate(String(value), 'stated', `json-ld ${key}`))
  }
  if (found.length > 0 || view.article) return found
  const days = view.objects.flatMap((object) => {
    const value = object[keys[0] ?? '']
    const foreign = typesOf(object).some((type) => /Comment|Review|Offer|Event/.test(type))
    return typeof value === 'string' && !foreign ? candidate(value, 'stated', `json-ld ${keys[0]}`) : []
  })
  return new Set(days.map((one) => one.value.day)).size === 1 ? days.slice(0, 1) : []
}

/** Meta elements of known names. */
export function metaDays(view: PageView, which: Which | 'created'): DayCandidate[] {
  const lists = { published: publishedMetas, created: createdMetas, updated: updatedMetas }
  const names = lists[which].trim().split(/\s+/)
  return names.flatMap((name) =>
    (view.survey.metas.get(name) ?? []).slice(0, 3).flatMap((value) => candidate(value, 'stated', `meta ${name}`)),
  )
}

/** A whole day in a path: `/2023/12/14/`, `/2023-12-14-…`, `/20231214…`, `/14-12-2023`. */
function dayInPath(path: string): Day | null {
  const forwards = /(?<!\d)((?:19|20)\d{2})([/_.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path)
  const whole = forwards && (forwards[2] !== '' || (forwards[3]?.length === 2 && forwards[4]?.length === 2))
  const backwards = /(?<!\d)(\d{1,2})([._-])(\d{1,2})\2((?:19|20)\d{2})(?!\d)/.exec(path)
  const day = whole
    ? dayString(Number(forwards[1]), Number(forwards[3]), Number(forwards[4]))
    : backwards && dayString(Number(backwards[4]), Number(backwards[3]), Number(backwards[1]))
  return day ? { day, time: null, zone: null } : null
}

/** The address of the page. */
export function addressDays(view: PageView): DayCandidate[] {
  return addressesOf(view).flatMap(({ url, source }) =>
    candidateOf(
      dayInPath(url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')),
      'derived',
      source === 'address' ? 'address' : `address, ${source}`,
      url,
    ),
  )
}

const scriptDay = {
  published:
    /["']?(?:date_?published|publish(?:ed)?_?(?:at|on|date|time)?|pub_?date|first_?published?(?:_?(?:at|date))?|publication_?date|created_?(?:at|date)|article_?date|datetime|date_?created|post_?date)["']?\s*[:=]\s*["'](\d{4}[-/]\d{1,2}[-/]\d{1,2}[^"']{0,20}|\d{8}|\d{10}|\d{13})["']/gi,
  updated:
    /["']?(?:date_?modified|modified_?(?:at|on|date|time)?|updated_?(?:at|on|date)?|last_?(?:modified|updated?)(?:_?(?:at|date))?)["']?\s*[:=]\s*["'](\d{4}[-/]\d{1,2}[-/]\d{1,2}[^"']{0,20})["']/gi,
} as const

/** Named days in scripts. */
export function scriptDays(view: PageView, which: Which): DayCandidate[] {
  const found: DayCandidate[] = []
  for (const text of view.survey.dataScripts) {
    for (const match of text.slice(0, 200_000).matchAll(scriptDay[which])) {
      found.push(...candidate(match[1] ?? '', 'derived', 'script'))
      if (found.length > 20) return found
    }
  }
  return found
}

/** Days in the addresses of the page's own image: uploads lie in folders by day. */
export function imageDays(view: PageView): DayCandidate[] {
  return (view.survey.metas.get('og:image') ?? []).slice(0, 2).flatMap((src) => {
    const match = /(?<!\d)(20\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(src) ?? /(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/.exec(src)
    const day = match ? dayString(Number(match[1]), Number(match[2]), Number(match[3])) : null
    return candidateOf(day ? { day, time: null, zone: null } : null, 'guessed', 'image address', src)
  })
}
