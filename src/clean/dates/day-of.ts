/** One value of metadata as a day: ISO and its relatives, seconds since 1970, eight digits, written days. */
import type { Day } from '../../model/index.ts'
import type { Candidate } from '../metadata/fact.ts'
import { dayString, findDays } from './find-days.ts'

/** A reading of a day; `other` is the second reading when day and month can be exchanged. */
export interface DayCandidate extends Candidate<Day> {
  readonly other?: string | null
}

export type Which = 'published' | 'updated'

/** Seconds or milliseconds since 1970 as a day in UTC. */
function epochDay(text: string): Day | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text.trim())) return null
  const time = Number(text.trim()) * (text.trim().length === 10 ? 1000 : 1)
  const iso = new Date(time).toISOString()
  return { day: iso.slice(0, 10), time: iso.slice(11, 19), zone: 'Z' }
}

/** The first day in a value, with its second reading if it has one. */
export function dayIn(value: string): { day: Day; other: string | null } | null {
  const epoch = epochDay(value)
  if (epoch) return { day: epoch, other: null }
  const compact = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:\D|T|$|\d{4,6}$)/.exec(value)
  const day = compact ? dayString(Number(compact[1]), Number(compact[2]), Number(compact[3])) : null
  if (day) return { day: { day, time: null, zone: null }, other: null }
  const found = findDays(value)[0]
  return found ? { day: found.day, other: found.other } : null
}

/** A list of one candidate, or none when the value holds no day. */
export function candidate(value: string, certainty: DayCandidate['certainty'], source: string): DayCandidate[] {
  const found = dayIn(value)
  return found ? [{ value: found.day, certainty, source, raw: value.slice(0, 200), other: found.other }] : []
}

/** The same for a day that is already read. */
export function candidateOf(
  day: Day | null,
  certainty: DayCandidate['certainty'],
  source: string,
  raw: string,
  other: string | null = null,
): DayCandidate[] {
  return day ? [{ value: day, certainty, source, raw: raw.slice(0, 200), other }] : []
}
