/** When to ask again: pure rules, no clock of their own. Times in milliseconds since 1970. */

const minute = 60_000
export const ordinaryMinutes = 30
export const leastMinutes = 5
const most = 24 * 60 * minute

/** When a page that a feed led to is looked at again, counted from the first time. */
const looks = [60 * minute, 6 * 60 * minute, most, 7 * most]

/** What the answer and the feed say about how often they change. */
export interface Pace {
  /** The user's wish, or null. */
  readonly minutes: number | null
  readonly headers: Readonly<Record<string, string>>
  /** First bytes of the feed as text: `ttl` and `sy:updatePeriod` stand there. */
  readonly head: string
}

/** Minutes until the next poll after an answer: the longest of what user, feed and server say, at least five. */
export function minutesAfterAnswer(pace: Pace): number {
  const wish = pace.minutes ?? ordinaryMinutes
  const said = pace.minutes === null ? (feedMinutes(pace.head) ?? 0) : 0
  return Math.min(24 * 60, Math.max(leastMinutes, wish, said, maxAge(pace.headers) / 60))
}

const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

function feedMinutes(head: string): number | null {
  const ttl = /<ttl>\s*(\d{1,5})\s*<\/ttl>/i.exec(head)?.[1]
  if (ttl) return Number(ttl)
  const period = periods[/updatePeriod>\s*(\w+)/i.exec(head)?.[1]?.toLowerCase() ?? '']
  const frequency = Number(/updateFrequency>\s*(\d{1,4})/i.exec(head)?.[1] ?? 1)
  return period ? period / Math.max(1, frequency) : null
}

/** Seconds for which the answer stays good, 0 when it does not say. */
function maxAge(headers: Readonly<Record<string, string>>): number {
  const control = headers['cache-control'] ?? ''
  if (/no-store|no-cache/i.test(control)) return 0
  return Number(/max-age\s*=\s*(\d{1,9})/i.exec(control)?.[1] ?? 0)
}

/**
 * Milliseconds until the next try after failures in a row: doubling from the ordinary pace, with jitter, to a day; and
 * never before what `Retry-After` says.
 *
 * @param random 0..1
 */
export function waitAfterFailure(failures: number, minutes: number | null, retryAfter: number | null, random: number): number {
  const base = Math.max(leastMinutes, minutes ?? ordinaryMinutes) * minute
  const doubled = Math.min(most, base * 2 ** Math.min(failures, 12))
  return Math.max(Math.min(most, doubled * (0.8 + 0.4 * random)), retryAfter ?? 0)
}

/** `Retry-After` in milliseconds from now, at most a week; null when it is not there or is nonsense. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (!header) return null
  const wait = /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) && wait > 0 ? Math.min(wait, 7 * most) : null
}

/** When a page first fetched at `firstAt` is looked at next, or null when all four looks are done. */
export function nextLook(firstAt: number, now: number): number | null {
  const next = looks.map((after) => firstAt + after).find((at) => at > now)
  return next ?? null
}
