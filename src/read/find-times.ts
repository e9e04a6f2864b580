/**
 * Times: "on Wednesday", "almost two years", "3 April", resolved against the day of publication.
 *
 * A weekday without more means the last one on or before the day of publication, as news writes it. Without a day of
 * publication nothing is resolved: the expression is kept with nulls. No clock is read here.
 */
import type { TimeExpression } from '../model/index.ts'
import { foldWord } from '../text/index.ts'
import type { Language } from './language.ts'
import { markAt, spanOf, type View } from './view.ts'

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

interface Clock {
  readonly view: View
  readonly reference: string | null
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, Unit>
  readonly relative: readonly { readonly words: readonly string[]; readonly days: number }[]
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly ago: ReadonlySet<string>
  readonly numbers: Readonly<Record<string, number>>
}

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(foldWord)

function formMap<T>(rows: readonly (readonly [string, T])[]): Map<string, T> {
  return new Map(rows.flatMap(([forms, value]) => forms.split('|').map((form): [string, T] => [foldWord(form.trim()), value])))
}

function makeClock(view: View, reference: string | null): Clock {
  const language: Language = view.compiled.language
  const { time } = language
  return {
    view,
    reference,
    months: formMap(time.months.map((forms, at) => [forms, at + 1] as const)),
    weekdays: formMap(time.weekdays.map((forms, at) => [forms, at + 1] as const)),
    units: formMap(time.units.map((row) => [row.forms, row.unit] as const)),
    relative: time.relativeDays.flatMap(({ pattern, days }) => relativeRows(pattern, days)),
    last: new Set(list(time.last)),
    next: new Set(list(time.next)),
    ago: new Set(time.ago.split(/[;\n]/).map((one) => foldWord(one.trim()))),
    numbers: language.grammar.numbers,
  }
}

/** `this morning|evening` → two rows of words. */
function relativeRows(pattern: string, days: number): { words: string[]; days: number }[] {
  return pattern.split(/[;\n]/).flatMap((one) => {
    let rows: string[][] = [[]]
    for (const word of one.trim().split(/\s+/).filter(Boolean))
      rows = rows.flatMap((row) => word.split('|').map((form) => [...row, foldWord(form)]))
    return rows.filter((row) => row.length > 0).map((words) => ({ words, days }))
  })
}

const folded = (clock: Clock, at: number): string => clock.view.facts[at]?.folded ?? ''

/** `YYYY-MM-DD`, `days` later. */
export function shiftDay(day: string, days: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10)
}

function isoDay(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || date > 31 || year < 1900 || year > 2200) return null
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCMonth() === month - 1 ? made.toISOString().slice(0, 10) : null
}

/** Weekday of a day, Monday 1 to Sunday 7. */
function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

interface Hit {
  readonly from: number
  readonly to: number
  readonly start: string | null
  readonly end: string | null
  readonly granularity: TimeExpression['granularity']
}

function weekdayAt(clock: Clock, at: number): Hit | null {
  const wanted = clock.weekdays.get(folded(clock, at))
  if (wanted === undefined) return null
  const before = folded(clock, at - 1)
  const from = clock.last.has(before) || clock.next.has(before) ? at - 1 : at
  if (!clock.reference) return { from, to: at + 1, start: null, end: null, granularity: 'day' }
  const today = weekdayOf(clock.reference)
  let days = wanted - today
  if (clock.next.has(before)) days = days <= 0 ? days + 7 : days
  else if (days > 0) days -= 7
  if (clock.last.has(before) && days === 0) days = -7
  const day = shiftDay(clock.reference, days)
  return { from, to: at + 1, start: day, end: day, granularity: 'day' }
}

const dayNumber = (text: string): number => (/^\d{1,2}(?:st|nd|rd|th)?$/.test(text) ? Number.parseInt(text, 10) : 0)
const yearNumber = (text: string): number => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : 0)

/** "3 April 2023", "April 3, 2023", "3. April", "3 апреля". */
function monthAt(clock: Clock, at: number): Hit | null {
  const month = clock.months.get(folded(clock, at))
  const facts = clock.view.facts[at]
  if (month === undefined || !facts) return null
  const dotted = markAt(clock.view, at - 1) === '.'
  const beforeAt = dotted ? at - 2 : at - 1
  const before = dayNumber(folded(clock, beforeAt))
  const after = before === 0 ? dayNumber(folded(clock, at + 1)) : 0
  if (before === 0 && after === 0 && facts.shape === 'lower' && clock.view.compiled.language.tag === 'en') return null
  let to = after > 0 ? at + 2 : at + 1
  const skip = markAt(clock.view, to) === ',' ? 1 : /^(?:de|del|року|года|roku)$/.test(folded(clock, to)) ? 1 : 0
  const year = yearNumber(folded(clock, to + skip))
  if (year > 0) to += skip + 1
  return dated(clock, { from: before > 0 ? beforeAt : at, to, month, date: before || after, year })
}

function dated(clock: Clock, facts: { from: number; to: number; month: number; date: number; year: number }): Hit | null {
  const { from, to, month, date } = facts
  const year = facts.year || nearestYear(clock.reference, month, date || 1)
  if (date === 0 && facts.year === 0 && clock.view.compiled.language.tag === 'en' && folded(clock, from) === 'may') return null
  if (date === 0) {
    const start = year ? isoDay(year, month, 1) : null
    return {
      from,
      to,
      start,
      end: start ? shiftDay(isoDay(month === 12 ? year + 1 : year, (month % 12) + 1, 1) ?? start, -1) : null,
      granularity: 'month',
    }
  }
  const day = year ? isoDay(year, month, date) : null
  return { from, to, start: day, end: day, granularity: 'day' }
}

/** Year of a date without one: the latest that is not more than a month after publication. */
function nearestYear(reference: string | null, month: number, date: number): number {
  if (!reference) return 0
  const year = Number(reference.slice(0, 4))
  const day = isoDay(year, month, date)
  return day && day > shiftDay(reference, 31) ? year - 1 : year
}

/** "14.12.2023", "2023-12-14", "12/14/2023". The words are one number with inner stops, or three. */
function numericAt(clock: Clock, at: number): Hit | null {
  const raw = clock.view.facts[at]?.raw ?? ''
  const whole = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(raw)
  const order = clock.view.compiled.language.time.numeric
  if (whole) return numeric(clock, at, at + 1, whole, 'dmy')
  const iso = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(raw)
  if (iso) return numeric(clock, at, at + 1, [iso[0], iso[3] ?? '', iso[2] ?? '', iso[1] ?? ''], 'dmy')
  if (markAt(clock.view, at + 1) !== '/' || markAt(clock.view, at + 3) !== '/') return null
  return numeric(clock, at, at + 5, ['', raw, folded(clock, at + 2), folded(clock, at + 4)], order)
}

function numeric(clock: Clock, from: number, to: number, parts: readonly string[], order: 'dmy' | 'mdy'): Hit | null {
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const day = order === 'dmy' || first > 12 ? isoDay(year, second, first) : isoDay(year, first, second)
  return day && clock.view ? { from, to, start: day, end: day, granularity: 'day' } : null
}

const unitDays: Record<Unit, number> = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 }

/** "two years", "three days ago". */
function spanAt(clock: Clock, at: number): Hit | null {
  const raw = folded(clock, at)
  const count = clock.numbers[raw] ?? (/^\d{1,4}$/.test(raw) ? Number(raw) : 0)
  const unit = clock.units.get(folded(clock, at + 1))
  if (!count || !unit) return null
  const after = clock.ago.has(folded(clock, at + 2))
  const before = clock.ago.has(folded(clock, at - 1))
  if (!after && !before) return { from: at, to: at + 2, start: null, end: null, granularity: 'duration' }
  const day = clock.reference ? back(clock.reference, count, unit) : null
  return { from: before ? at - 1 : at, to: after ? at + 3 : at + 2, start: day, end: day, granularity: unit }
}

function back(reference: string, count: number, unit: Unit): string | null {
  const [year = 0, month = 1, date = 1] = reference.split('-').map(Number)
  if (unit === 'year') return isoDay(year - count, month, Math.min(date, 28))
  return count * unitDays[unit] > 80_000 ? null : shiftDay(reference, -count * unitDays[unit])
}

function relativeAt(clock: Clock, at: number): Hit | null {
  let best: Hit | null = null
  const first = folded(clock, at)
  for (const { words, days } of clock.relative) {
    if (words[0] !== first || words.some((word, step) => folded(clock, at + step) !== word)) continue
    if (best && best.to >= at + words.length) continue
    const day = clock.reference ? shiftDay(clock.reference, days) : null
    best = { from: at, to: at + words.length, start: day, end: day, granularity: 'day' }
  }
  return best
}

/** All time expressions of an article, in text order. */
export function findTimes(view: View, reference: string | null): TimeExpression[] {
  const day = reference && /^\d{4}-\d{2}-\d{2}$/.test(reference) ? reference : null
  const clock = makeClock(view, day)
  const firsts = new Set(clock.relative.map((row) => row.words[0] ?? ''))
  const rows: TimeExpression[] = []
  let free = 0
  for (let at = 0; at < view.facts.length; at++) {
    const facts = view.facts[at]
    if (!facts || facts.shape === 'mark' || at < free) continue
    const number = facts.shape === 'number' || clock.numbers[facts.folded] !== undefined
    const hit =
      weekdayAt(clock, at) ??
      monthAt(clock, at) ??
      (number ? (numericAt(clock, at) ?? spanAt(clock, at)) : null) ??
      (firsts.has(facts.folded) ? relativeAt(clock, at) : null)
    if (!hit) continue
    const last = rows.at(-1)
    const span = spanOf(view, hit.from, hit.to)
    if (last && last.span[1] > span[0]) rows.pop()
    rows.push({ span, from: hit.start, to: hit.end, granularity: hit.granularity, reference: day })
    free = hit.to
  }
  return rows
}
