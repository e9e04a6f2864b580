/** Days and moments for people. A day without a zone stays a day: it is never turned into a moment. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })

/** `2025-02-12` as "12 Feb 2025"; what is no such day comes back as it is. */
export function dayText(iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}/.test(iso) ? Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? iso : day.format(time)
}

/** "11–14 Feb 2025", "from 11 Feb 2025". */
export function daysText(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : dayText(to)
  if (to === null || to === from) return dayText(from)
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return Number.isNaN(start) || Number.isNaN(end) || end < start ? `${from} – ${to}` : day.formatRange(start, end)
}

/** An ISO 8601 moment in UTC, said to be so. */
export function momentText(iso: string): string {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? iso : `${clock.format(time)} UTC`
}

/** 4,213 bytes, 1.2 MB. */
export function bytesText(bytes: number): string {
  if (bytes < 10_000) return `${bytes.toLocaleString('en')} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
