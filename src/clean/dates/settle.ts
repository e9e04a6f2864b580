/**
 * From readings to one day: impossible ones go, ambiguous ones take the reading that another source supports, and a day
 * in UTC gives way to the newsroom's own day.
 */
import type { Day, Fact } from '../../model/index.ts'
import { factFrom } from '../metadata/fact.ts'
import type { DayCandidate } from './day-of.ts'

const earliest = '1995-01-01'

/** The last possible day: one after the capture; without a capture none is too late but those of the next century. */
export function latestDay(captureDay: string | null): string {
  const date = new Date(`${captureDay ?? 'none'}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? '2099-12-31' : new Date(date.getTime() + 86_400_000).toISOString().slice(0, 10)
}

/** `03/04/2023` beside an unambiguous 4 March elsewhere is 4 March. */
function withSupport(list: readonly DayCandidate[]): DayCandidate[] {
  const clear = new Set(list.filter((one) => !one.other).map((one) => one.value.day))
  return list.map((one) =>
    one.other && clear.has(one.other) && !clear.has(one.value.day) ? { ...one, value: { ...one.value, day: one.other }, other: null } : one,
  )
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const isUtc = (day: Day) => day.zone !== null && /^(?:Z|UTC|GMT|[+-]00:?00)$/i.test(day.zone)

/** Could this local day be the same moment? UTC runs from 12 hours behind to 14 ahead of the clocks of the world. */
function sameMoment(utc: Day, local: Day): boolean {
  const hours = Number(utc.time?.slice(0, 2) ?? 12)
  const apart = dayNumber(local.day) - dayNumber(utc.day)
  return (apart === -1 && hours < 12) || (apart === 1 && hours >= 10)
}

/** Addresses hold the newsroom's own day. */
const local = /^address/

/** A first answer in UTC moves behind a local one that means the same moment. */
function localFirst(list: readonly DayCandidate[]): DayCandidate[] {
  const first = list[0]
  if (!first || !isUtc(first.value)) return [...list]
  const better = list.find((one) => local.test(one.source) && !isUtc(one.value) && sameMoment(first.value, one.value))
  return better ? [better, ...list.filter((one) => one !== better)] : [...list]
}

/** Settle on a day. */
export function settleDay(list: readonly DayCandidate[], latest: string): Fact<Day> {
  const possible = list.filter((one) => one.value.day >= earliest && one.value.day <= latest)
  return factFrom(localFirst(withSupport(possible)), (a, b) => a.day === b.day)
}
