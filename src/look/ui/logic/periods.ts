/** Periods of a timeline, with those in which nothing happened: a gap must look like a gap. */
import type { TrendsQuery } from '../../../model/index.ts'

/** More columns than this are no picture any more; then only the periods that hold something stand side by side. */
const most = 240

/** Every period from the first to the last. @param told periods that hold something, in order */
export function withGaps(told: readonly string[], step: TrendsQuery['step']): string[] {
  const [first, last] = [told[0], told.at(-1)]
  if (!first || !last) return []
  const all: string[] = []
  for (let at = first; at <= last && all.length <= most; at = nextPeriod(at, step)) all.push(at)
  return all.length > most ? [...told] : all
}

function nextPeriod(period: string, step: TrendsQuery['step']): string {
  const date = new Date(`${step === 'month' ? `${period}-01` : period}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return '~'
  if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
  else date.setUTCDate(date.getUTCDate() + (step === 'week' ? 7 : 1))
  return date.toISOString().slice(0, step === 'month' ? 7 : 10)
}
