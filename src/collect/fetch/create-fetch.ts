/**
 * The guarded fetch (port `Fetch`): follows redirects by hand, tests every address on the way, and records them.
 *
 * An answer with a status of 400 and above is an answer: the caller decides what it means. Only what gives no answer
 * at all is thrown.
 */
import { type Clock, type Fetch, type Fetched, type FetchOptions, type Hop, Trouble } from '../../model/index.ts'
import { type FetchLimits, fetchLimits } from '../limits.ts'
import { type Answer, askOnce, isRedirect, stopped, timedOut } from './ask-once.ts'
import { isSameService, type LookUp, readAddress, systemLookUp } from './guard-address.ts'

/** `agent` is the User-Agent header; limits and the look-up may be replaced (tests, settings). */
export interface FetchSettings {
  readonly agent?: string
  readonly limits?: Partial<FetchLimits>
  readonly lookUp?: LookUp
}

const ordinaryHeaders = {
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'accept-language': 'en,*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/**
 * Make a fetch.
 *
 * @param clock for the time of each fetch
 */
export function createFetch(clock: Clock, settings: FetchSettings = {}): Fetch {
  const limits = { ...fetchLimits, ...settings.limits }
  const headers = { 'user-agent': settings.agent ?? 'Hearsay (evidence desk)', ...ordinaryHeaders }
  return {
    get: async (address, options = {}) => {
      const ending = new AbortController()
      const timer = setTimeout(
        () => ending.abort(timedOut(address, `took longer than ${limits.totalTime / 1000} s in all`)),
        limits.totalTime,
      )
      const stop = () => ending.abort(stopped(address))
      options.signal?.addEventListener('abort', stop)
      if (options.signal?.aborted) stop()
      try {
        return await follow(address, options, {
          headers: { ...headers, ...options.headers },
          limits: { ...limits, wireBytes: options.maxBytes ?? limits.wireBytes },
          lookUp: settings.lookUp ?? systemLookUp,
          signal: ending.signal,
          clock,
        })
      } finally {
        clearTimeout(timer)
        options.signal?.removeEventListener?.('abort', stop)
      }
    },
  }
}

interface Way {
  readonly headers: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  readonly lookUp: LookUp
  readonly signal: AbortSignal
  readonly clock: Clock
}

async function follow(address: string, options: FetchOptions, way: Way): Promise<Fetched> {
  const first = readAddress(address, null, () => options.allowPrivate === true)
  // What the user allowed is the service they named; a redirect to another private one was not allowed by anybody.
  const mayBePrivate = (next: URL) => options.allowPrivate === true && isSameService(first, next)
  const passed: string[] = []
  const hops: Hop[] = []
  let url = first
  let forGood = true
  let movedTo: string | null = null
  for (;;) {
    if (way.signal.aborted) throw way.signal.reason
    const answer = await askOnce({
      url,
      headers: headersFor(way.headers, first, url),
      limits: way.limits,
      lookUp: way.lookUp,
      mayBePrivate,
      signal: way.signal,
    })
    hops.push(answer.hop)
    if (!isRedirect(answer)) return { ...fetched(url, passed, answer, way.clock), ...(movedTo ? { movedTo } : {}), hops }
    passed.push(url.href)
    const next = readAddress(asUtf8(answer.headers.location ?? ''), url.href, mayBePrivate)
    if (passed.length > way.limits.redirects || passed.includes(next.href))
      throw endless(address, passed.length, passed.includes(next.href))
    forGood &&= answer.status === 301 || answer.status === 308
    if (forGood) movedTo = next.href
    url = next
  }
}

/** Servers send addresses as raw UTF-8, which HTTP hands over as one character a byte. */
function asUtf8(header: string): string {
  const decoded = Buffer.from(header, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? header : decoded
}

/** Conditions and credentials that were meant for the first host are not told to another. */
function headersFor(headers: Readonly<Record<string, string>>, first: URL, now: URL): Readonly<Record<string, string>> {
  if (first.origin === now.origin) return headers
  const meantForFirst = new Set(['authorization', 'cookie', 'if-none-match', 'if-modified-since'])
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !meantForFirst.has(name.toLowerCase())))
}

const fetched = (url: URL, passed: readonly string[], answer: Answer, clock: Clock): Fetched => ({
  url: url.href,
  redirects: passed.length > 0 ? [...passed, url.href] : [],
  status: answer.status,
  headers: answer.headers,
  body: answer.body,
  fetchedAt: clock.now(),
})

const endless = (address: string, count: number, circle: boolean) =>
  new Trouble(
    'URL_REDIRECTS',
    `${address} was not fetched: it ${circle ? 'redirects in a circle' : `redirects more than ${count - 1} times`}.`,
    'Open it in a browser (it may want a cookie), save the page there and add the file.',
    { facts: { url: address, redirects: count } },
  )
