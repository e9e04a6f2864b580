/** What somebody asks to watch, checked before it is written into the custody log. Pure. */
import { type NewWatch, Trouble } from '../../model/index.ts'

const leastMinutes = 5
const mostMinutes = 1440
const mostTerms = 100
const longestTerm = 200

/**
 * @returns the wish with its address as it will be asked, terms trimmed, each once
 * @throws {Trouble} `WATCH_ADDRESS`, `WATCH_PACE`, `WATCH_TERMS`
 */
export function checkNewWatch(wish: NewWatch): NewWatch {
  const { minutes } = wish
  if (minutes !== null && !(Number.isFinite(minutes) && minutes >= leastMinutes && minutes <= mostMinutes))
    throw new Trouble(
      'WATCH_PACE',
      `"Every ${minutes} minutes" is no pace to watch at.`,
      `Give ${leastMinutes} to ${mostMinutes} minutes, or nothing: then the feed says how often, else it is every 30.`,
    )
  const terms = [...new Set(wish.terms.map((term) => term.trim()).filter((term) => term !== ''))]
  if (terms.length > mostTerms || terms.some((term) => term.length > longestTerm))
    throw new Trouble('WATCH_TERMS', 'These are too many terms, or one is too long.', `Give at most ${mostTerms} short words.`)
  return { url: addressOf(wish.url), terms, minutes, allowPrivate: wish.allowPrivate }
}

function addressOf(text: string): string {
  const typed = text.trim()
  const url = URL.canParse(typed) ? new URL(typed) : null
  if (!url || !/^https?:$/.test(url.protocol) || typed.length > 4000)
    throw new Trouble(
      'WATCH_ADDRESS',
      `"${typed.slice(0, 200)}" is no address that can be watched.`,
      'Give the whole address of a feed or a page, beginning with https:// or http://.',
    )
  if (url.username || url.password)
    throw new Trouble(
      'WATCH_ADDRESS',
      'The address holds a name or a password; it would stand in the custody log for ever.',
      'Give an address that needs none.',
    )
  url.hash = ''
  return url.href
}
