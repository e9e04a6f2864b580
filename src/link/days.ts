/** Days as numbers, so that they can be compared; impossible ones are no days. */

/** Days since 1970-01-01 of `YYYY-MM-DD`, or null when it is missing, impossible, or far outside the age of the telephone. */
export function dayNumber(day: string | null | undefined): number | null {
  const match = day ? /^(\d{4})-(\d{2})-(\d{2})/u.exec(day) : null
  if (!match) return null
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const time = Date.UTC(year, month - 1, date)
  const back = new Date(time)
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date || year < 1900 || year > 2200) return null
  return Math.round(time / 86_400_000)
}

/** The day itself when it is possible, else null. */
export function possibleDay(day: string | null | undefined): string | null {
  return day && dayNumber(day) !== null ? day.slice(0, 10) : null
}
