/**
 * Pages that a feed led to: fetched once when an item holds a watched word, and looked at again after an hour, six
 * hours, a day and a week. A page that changed is a new exhibit beside the old one, never instead of it.
 */
import { isTrouble, Trouble } from '../../model/index.ts'
import { allowedFor } from './allowed.ts'
import type { Polled } from './polled.ts'
import type { WatchPorts } from './ports.ts'
import { nextLook, waitAfterFailure } from './schedule.ts'
import { sealAnswer } from './seal-answer.ts'
import type { SeenPage, Watch, WatchState } from './state.ts'

/** The most pages that are remembered of one feed; those looked at longest ago are forgotten first. */
const rememberedPages = 2000

/** Fetch the page of a new item, if its site allows it. The last thing that comes is the new state. */
export async function* fetchPage(watch: Watch, state: WatchState, link: string, ports: WatchPorts): AsyncIterable<Polled> {
  const firstAt = ports.clock.now()
  const page: SeenPage = { url: link, sha256: '', etag: null, lastModified: null, firstAt, nextAt: firstAt, failures: 0 }
  yield* visit(watch, state, page, ports)
}

/** Look again at every page that is due. */
export async function* lookAgain(watch: Watch, before: WatchState, ports: WatchPorts): AsyncIterable<Polled> {
  let state = before
  const due = Object.values(before.pages).filter(({ nextAt }) => nextAt !== null && nextAt <= ports.clock.now())
  for (const page of due) {
    if (ports.signal?.aborted) break
    for await (const one of visit(watch, state, page, ports)) {
      if ('state' in one) state = one.state
      else yield one
    }
  }
  yield { state }
}

async function* visit(watch: Watch, state: WatchState, page: SeenPage, ports: WatchPorts): AsyncIterable<Polled> {
  const now = Date.parse(ports.clock.now())
  const next = nextLook(Date.parse(page.firstAt), now)
  const nextAt = next === null ? null : new Date(next).toISOString()
  try {
    const told = await ask(watch, page, ports)
    const known = {
      ...page,
      nextAt,
      failures: 0,
      etag: told.headers.etag ?? page.etag,
      lastModified: told.headers['last-modified'] ?? page.lastModified,
    }
    if (told.status === 304) {
      yield { note: `${page.url} has not changed (304).` }
      return yield { state: withPage(state, known) }
    }
    if (told.status >= 400) throw badPage(page.url, told.status)
    if (page.sha256 === ports.hash(told.body)) {
      yield { note: `${page.url} sent the same bytes again.` }
      return yield { state: withPage(state, known) }
    }
    const [record, { exhibit, fresh }] = await sealAnswer(told, watch, ports)
    if (record) yield record
    yield { exhibit, fresh }
    if (page.sha256) yield { changed: { url: page.url, before: page.sha256, after: exhibit } }
    yield { state: withPage(state, { ...known, sha256: exhibit.sha256 }) }
  } catch (thrown) {
    if (!isTrouble(thrown) || !/^(?:URL_|WATCH_)/.test(thrown.code)) throw thrown
    yield { trouble: thrown, path: page.url }
    const wait = new Date(now + waitAfterFailure(page.failures, null, null, ports.random())).toISOString()
    const forbidden = thrown.code === 'WATCH_ROBOTS'
    yield { state: withPage(state, { ...page, failures: page.failures + 1, nextAt: forbidden || page.failures >= 5 ? nextAt : wait }) }
  }
}

/** Ask in turn; `robots.txt` first, since nobody named this page but the feed. */
async function ask(watch: Watch, page: SeenPage, ports: WatchPorts) {
  const options = { ...allowedFor(watch, page.url), ...(ports.signal ? { signal: ports.signal } : {}) }
  if (!/^https?:/i.test(page.url) || !URL.canParse(page.url)) throw noAddress(page.url)
  const say = await ports.robots.ask(page.url, { ...options, headers: { 'user-agent': ports.agent } })
  if (!say.allowed) throw forbidden(page.url)
  const headers = {
    'user-agent': ports.agent,
    ...(page.etag ? { 'if-none-match': page.etag } : {}),
    ...(page.lastModified ? { 'if-modified-since': page.lastModified } : {}),
  }
  return await ports.turns.take(
    new URL(page.url).host,
    () => ports.fetch.get(page.url, { ...options, headers }),
    Math.max(5000, say.delay ?? 0),
  )
}

function withPage(state: WatchState, page: SeenPage): WatchState {
  const { [page.url]: _, ...others } = state.pages
  return { ...state, pages: Object.fromEntries([...Object.entries(others), [page.url, page] as const].slice(-rememberedPages)) }
}

const forbidden = (url: string) =>
  new Trouble(
    'WATCH_ROBOTS',
    `${url} was not fetched: the site's robots.txt does not allow it, or cannot be read.`,
    'If you need the page, add its address yourself: then it is you who asks for it.',
    {
      facts: { url },
    },
  )

const badPage = (url: string, status: number) =>
  new Trouble(
    'WATCH_PAGE_FAILED',
    `${url} answered with status ${status}; it will be asked again later.`,
    'Nothing to do if it passes. If it stays, look at the page in a browser.',
    {
      facts: { url, status },
    },
  )

const noAddress = (url: string) =>
  new Trouble(
    'WATCH_PAGE_FAILED',
    `The feed gives no usable address (${url.slice(0, 200)}).`,
    'Find the page in a browser and add its address.',
    { facts: { url } },
  )
