/** Days that stand on the page: in elements that say so, in labelled lines, alone on a line, in short free text. */
import type { Day } from '../../model/index.ts'
import { readDateLine } from '../furniture/bylines.ts'
import type { PageView } from '../metadata/page-view.ts'
import type { Marked } from '../tree/survey.ts'
import { words } from '../words/index.ts'
import { bare } from '../words/phrases.ts'
import { candidate, candidateOf, type DayCandidate, dayIn, type Which } from './day-of.ts'
import { type FoundDay, findDays } from './find-days.ts'

const changed = /modif|updat|edit|aktualis|geändert|chang/i
const published = /publi|pubdate|datepub|creat|posted|issued|entry-date|dateline|timestamp|veröff/i

/** Does the label before this day say that it is the day of a change? */
function labelsChange(text: string, day: FoundDay): boolean {
  const before = bare(text.slice(Math.max(0, day.at - 40), day.at))
  const [change, first] = [words('updated').holds(before), words('published').holds(before)]
  return change !== null && (first === null || before.lastIndexOf(change) >= before.lastIndexOf(first))
}

/** How near an element is to being the day of publication; 8 and more: it belongs to something else. */
function rankOf(one: Marked, title: number): number {
  const said = published.test(`${one.names} ${one.itemprop}`)
    ? 0
    : one.tag === 'time'
      ? 1
      : /\b(?:date|datum|time|fecha|data)\b/i.test(one.names)
        ? 2
        : 3
  return said + (Math.abs(one.order - title) < 120 ? 0 : 2) + (one.aside ? 8 : 0)
}

function fromText(one: Marked, which: Which): { day: FoundDay } | null {
  if (one.text.length >= 120) return null
  const found = findDays(one.text)
  const day =
    which === 'published'
      ? found.find((each) => !labelsChange(one.text, each))
      : (found.find((each) => labelsChange(one.text, each)) ?? found[0])
  return day ? { day } : null
}

/** Elements that carry a day: those that say they are of publication first, then near the title, then any `time`. */
export function markedDays(view: PageView, which: Which): DayCandidate[] {
  const title = view.survey.headings.find((one) => one.tag === 'h1' && !one.aside)?.order ?? 0
  const usable = view.survey.times.flatMap((one) => {
    const isChanged = changed.test(`${one.names} ${one.itemprop}`) || words('updated').begins(bare(one.text)) !== null
    const rank = rankOf(one, title)
    return isChanged === (which === 'updated') && rank < 8 ? [{ one, rank }] : []
  })
  usable.sort((a, b) => a.rank - b.rank || a.one.order - b.one.order)
  return usable.flatMap(({ one, rank }) => {
    const value = one.datetime ?? one.content ?? (one.tag === 'abbr' ? one.title : null)
    const source = one.itemprop ? `itemprop ${one.itemprop}` : one.tag === 'time' ? 'time element' : 'marked-up day'
    if (value && dayIn(value)) return candidate(value, rank < 3 ? 'stated' : 'derived', source)
    const found = fromText(one, which)
    return found ? candidateOf(found.day.day, 'derived', source, one.text, found.day.other) : []
  })
}

/** Short visible lines: labelled days, then days that stand alone. */
export function lineDays(texts: readonly string[], which: Which): DayCandidate[] {
  const found = texts.flatMap((text) => {
    const line = readDateLine(text)
    return (line?.days ?? []).flatMap((day) => {
      const isChange = labelsChange(text, day) || (line?.updated === true && line.days.length === 1)
      if (isChange !== (which === 'updated')) return []
      return candidateOf(day.day, line?.labelled ? 'stated' : 'derived', line?.labelled ? 'labelled line' : 'date line', text, day.other)
    })
  })
  return [...found.filter((one) => one.certainty === 'stated'), ...found.filter((one) => one.certainty !== 'stated')]
}

const saysPublished =
  /veröffentlicht|verfasst|geschrieben|eingestellt|erstellt|publiziert|published|posted|written on|publié|publicad[oa]|pubblicato|opublikowan|опубликован|опублікован|geplaatst|gepubliceerd/iu

/** Sentences that say when the page was published: "Dieser Beitrag wurde am … veröffentlicht". */
export function toldDays(texts: readonly string[]): DayCandidate[] {
  return texts.flatMap((text) => {
    if (text.length > 300 || !saysPublished.test(text)) return []
    const day = findDays(text).find((one) => !labelsChange(text, one))
    return day ? candidateOf(day.day, 'derived', 'sentence', text, day.other) : []
  })
}

/** A line that begins with a day and a time of day, whatever follows. */
export function headDays(texts: readonly string[]): DayCandidate[] {
  return texts.flatMap((text) => {
    const day = findDays(text.slice(0, 80))[0]
    return day && day.at < 20 && (day.day.time !== null || day.at === 0)
      ? candidateOf(day.day, 'derived', 'head of a line', text, day.other)
      : []
  })
}

/** Days in short lines: the most frequent, ties to the first. */
export function freeDays(texts: readonly string[]): DayCandidate[] {
  const counts = new Map<string, { count: number; day: Day; raw: string; other: string | null }>()
  for (const text of texts) {
    if (text.length > 120) continue
    for (const found of findDays(text).slice(0, 3)) {
      const known = counts.get(found.day.day)
      counts.set(found.day.day, {
        count: (known?.count ?? 0) + 1,
        day: known?.day ?? found.day,
        raw: known?.raw ?? text,
        other: found.other,
      })
    }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return best ? candidateOf(best.day, 'guessed', 'text', best.raw, best.other) : []
}
