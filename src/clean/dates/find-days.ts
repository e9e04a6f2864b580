/**
 * Days written in a short piece of text, in the notations of many languages.
 *
 * A day that can be read in two ways (`03/04/2023`) is given with both readings; whoever asks decides or abstains.
 * Numbers alone never make a day: month and day must be possible, and the year must be written.
 */
import type { Day } from '../../model/index.ts'
import { monthNames } from './months.data.ts'

/** A day as found. `other` is the second reading of an ambiguous one. Offsets into the text that was given. */
export interface FoundDay {
  readonly day: Day
  readonly other: string | null
  readonly at: number
  readonly end: number
  readonly raw: string
}

const months = new Map<string, number>(
  monthNames
    .trim()
    .split('\n')
    .flatMap((row, index) => row.split(/\s+/).map((name): [string, number] => [name.toLowerCase(), index + 1])),
)

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `YYYY-MM-DD`, or null when there is no such day. Two-digit years are of this or the last century. */
export function dayString(year: number, month: number, day: number): string | null {
  const full = year < 100 ? (year > 69 ? 1900 + year : 2000 + year) : year
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1 || day > (lengths[month - 1] ?? 0)) return null
  if (month === 2 && day === 29 && !(full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0))) return null
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const clockTail =
  /^(?:T|[\s,;|@–—-]{1,4}|\s?\p{L}{1,4}\.?\s)?\s?\(?(\d{1,2})[:.h時时](\d{2})(?::(\d{2}))?(?:\.\d+)?\s?([ap]\.?m\.?)?\s?(?:uhr|h|分)?\s?(Z|[+-]\d{2}:?\d{2}|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z]{2,4}T\b|MSK|МСК)?/iu

function clockAfter(text: string, end: number): { time: string | null; zone: string | null; end: number } {
  const found = clockTail.exec(text.slice(end, end + 40))
  const hours = Number(found?.[1] ?? 99)
  if (!found || hours > 23 || Number(found[2]) > 59) return { time: null, zone: null, end }
  const half =
    found[4]?.toLowerCase().startsWith('p') && hours < 12 ? 12 : found[4]?.toLowerCase().startsWith('a') && hours === 12 ? -12 : 0
  const time = `${String(hours + half).padStart(2, '0')}:${found[2]}${found[3] ? `:${found[3]}` : ''}`
  return { time, zone: found[5] ?? null, end: end + found[0].trimEnd().length }
}

const year4 = '((?:19|20)\\d{2})'
const notations: readonly { pattern: RegExp; read: (m: RegExpExecArray) => [string | null, string | null] }[] = [
  {
    pattern: new RegExp(`(?<!\\d)${year4}(?<sep>[-/.])\\s?(\\d{1,2})\\k<sep>\\s?(\\d{1,2})(?!\\d)`, 'gu'),
    read: (m) => [dayString(Number(m[1]), Number(m[3]), Number(m[4])), null],
  },
  {
    pattern: /(平成|令和)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日/gu,
    read: (m) => [dayString((m[1] === '令和' ? 2018 : 1988) + (m[2] === '元' ? 1 : Number(m[2])), Number(m[3]), Number(m[4])), null],
  },
  {
    pattern: new RegExp(`(?<!\\d)${year4}\\.?\\s(\\p{L}{3,12})\\.?\\s(\\d{1,2})\\.?(?!\\d)`, 'giu'),
    read: (m) => [dayString(Number(m[1]), monthOf(m[2]), Number(m[3])), null],
  },
  {
    pattern: new RegExp(`(?<!\\d)${year4}\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]?`, 'gu'),
    read: (m) => [dayString(Number(m[1]), Number(m[2]), Number(m[3])), null],
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})(?<sep>[./-])\s?(\d{1,2})\k<sep>\s?((?:19|20)\d{2}|\d{2})(?![\d./-]\d|\d)/gu,
    read: (m) => readNumbers(Number(m[1]), Number(m[3]), Number(m[4]), m.groups?.sep === '/'),
  },
  {
    pattern:
      /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|º|°|\.|ª)?[\s\u00a0-]{0,2}(?:of |de |di |den )?(\p{L}{2,12})(?:\s?\/\s?\p{L}{3,10})?\.?,?[\s\u00a0-]{0,2}(?:de |del |of |عام )?[’'‘]?((?:19|20)\d{2}|\d{2}(?![\d:.]))/giu,
    read: (m) => [dayString(Number(m[3]), monthOf(m[2]), Number(m[1])), null],
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}${year4}(?!\\d)`, 'giu'),
    read: (m) => [dayString(Number(m[3]), monthOf(m[1]), Number(m[2])), null],
  },
]

function monthOf(word: string | undefined): number {
  return months.get((word ?? '').toLowerCase().normalize('NFC')) ?? 0
}

/** Day first, month second, unless that is no day; with slashes the other reading is kept when both are possible. */
function readNumbers(first: number, second: number, year: number, slashed: boolean): [string | null, string | null] {
  const dayFirst = dayString(year, second, first)
  const monthFirst = slashed || !dayFirst ? dayString(year, first, second) : null
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return [dayFirst, monthFirst]
  return [dayFirst ?? monthFirst, null]
}

/** Arabic-Indic and full-width digits as ASCII ones; lengths stay the same. */
export function plainDigits(text: string): string {
  if (!/[٠-٩۰-۹０-９]/.test(text)) return text
  return text
    .replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
}

/**
 * All days in a text, in their order.
 *
 * @param text at most a few thousand letters are looked at
 */
export function findDays(text: string): FoundDay[] {
  if (!/[\d٠-٩۰-۹０-９]/.test(text)) return []
  const plain = plainDigits(text.slice(0, 4000))
  const found: FoundDay[] = []
  for (const { pattern, read } of notations) {
    for (const match of plain.matchAll(pattern)) {
      const [day, other] = read(match)
      const end = match.index + match[0].length
      if (!day || found.some((one) => match.index < one.end && end > one.at)) continue
      const clock = clockAfter(plain, end)
      found.push({
        day: { day, time: clock.time, zone: clock.zone },
        other,
        at: match.index,
        end: clock.end,
        raw: text.slice(match.index, clock.end).trim(),
      })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}
