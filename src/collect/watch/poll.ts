/**
 * One poll of a watched feed or page: ask politely, seal what is new, and say when to ask again.
 *
 * What the server sent is sealed whole before it is parsed; then each new or changed item is sealed as a child, and the
 * page of an item that holds a watched word is fetched. Nothing here keeps time or waits: clock and pause are handed in.
 */
import { type Exhibit, type Fetched, type FetchOptions, isTrouble, Trouble } from '../../model/index.ts'
import { pieceOf } from '../fetch/pieces-of-address.ts'
import { withoutFrontMatter } from '../from/front-matter.ts'
import { treeLimit } from '../limits.ts'
import { openContainer } from '../open/open-container.ts'
import type { Piece } from '../open/piece.ts'
import { allowedFor } from './allowed.ts'
import { fetchPage, lookAgain } from './pages.ts'
import type { Polled } from './polled.ts'
import type { WatchPorts } from './ports.ts'
import { minutesAfterAnswer, retryAfter, waitAfterFailure } from './schedule.ts'
import { sealAnswer } from './seal-answer.ts'
import { rememberedItems, type Watch, type WatchState } from './state.ts'

const unchanged = 304
const gone = 410

/** Poll once what is due: the feed or page itself, then the pages it led to. The last thing that comes is the new state. */
export async function* pollWatch(watch: Watch, before: WatchState, ports: WatchPorts): AsyncIterable<Polled> {
  let state = before
  if (state.nextAt <= ports.clock.now()) {
    for await (const one of askFeed(watch, before, ports)) {
      if ('state' in one) state = one.state
      else yield one
    }
  }
  yield* lookAgain(watch, state, ports)
}

async function* askFeed(watch: Watch, before: WatchState, ports: WatchPorts): AsyncIterable<Polled> {
  const now = Date.parse(ports.clock.now())
  const asked: WatchState = { ...before, lastAt: ports.clock.now() }
  try {
    const told = await ports.turns.take(new URL(before.url).host, () => ports.fetch.get(before.url, conditional(watch, before, ports)))
    yield* judgeAnswer(watch, asked, told, ports)
  } catch (thrown) {
    if (!isTrouble(thrown) || !/^(?:URL_|WATCH_)/.test(thrown.code)) throw thrown
    yield { trouble: thrown, path: before.url }
    const wait = waitAfterFailure(before.failures, watch.minutes, retryAfter(String(thrown.facts.retryAfter ?? ''), now), ports.random())
    yield { state: { ...asked, failures: before.failures + 1, nextAt: new Date(now + wait).toISOString() } }
  }
}

async function* judgeAnswer(watch: Watch, asked: WatchState, told: Fetched, ports: WatchPorts): AsyncIterable<Polled> {
  if (told.status === gone) {
    yield { trouble: goneForGood(asked.url), path: asked.url }
    return yield { state: { ...asked, stopped: 'The server says that it is gone for good (410).' } }
  }
  if (told.status >= 400) throw badAnswer(told)
  if (told.movedTo) yield { note: `${asked.url} has moved for good to ${told.movedTo}.` }
  const minutes = minutesAfterAnswer({ minutes: watch.minutes, headers: told.headers, head: headOf(told) })
  const nextAt = new Date(Date.parse(ports.clock.now()) + minutes * 60_000).toISOString()
  const state: WatchState = { ...asked, url: told.movedTo ?? asked.url, failures: 0, nextAt }
  if (told.status !== unchanged) return yield* takeAnswer(watch, state, told, ports)
  yield { note: `${state.url} has not changed (304).` }
  yield { state }
}

function conditional(watch: Watch, state: WatchState, ports: WatchPorts): FetchOptions {
  const headers = {
    'user-agent': ports.agent,
    ...(state.etag ? { 'if-none-match': state.etag } : {}),
    ...(state.lastModified ? { 'if-modified-since': state.lastModified } : {}),
  }
  return { headers, ...allowedFor(watch, state.url), ...(ports.signal ? { signal: ports.signal } : {}) }
}

const headOf = (told: Fetched): string => Buffer.from(told.body.subarray(0, 16_384)).toString('latin1')

/** Seal the answer; of a feed, go through its items. */
async function* takeAnswer(watch: Watch, before: WatchState, told: Fetched, ports: WatchPorts): AsyncIterable<Polled> {
  const versions = { etag: told.headers.etag ?? null, lastModified: told.headers['last-modified'] ?? null }
  if (ports.hash(told.body) === before.sha256) {
    yield { note: `${before.url} sent the same bytes again.` }
    return yield { state: { ...before, ...versions } }
  }
  const piece = pieceOf(told)
  const [record, { exhibit, fresh }] = await sealAnswer(told, watch, ports)
  let state: WatchState = { ...before, ...versions, sha256: exhibit.sha256 }
  if (record) yield record
  yield { exhibit, fresh }
  if (piece.kind.collector !== 'feed') {
    if (!before.sha256) yield* robotsNote(watch, told.url, ports)
    if (before.sha256) yield { changed: { url: told.url, before: before.sha256, after: exhibit } }
    if (!piece.kind.opens) return yield { state }
  }
  for await (const one of takeItems(watch, state, { piece, exhibit }, ports)) {
    if ('state' in one) state = one.state
    else yield one
  }
  yield { state }
}

/** A page that somebody named is asked for because they named it; what the site says to machines is told once. */
async function* robotsNote(watch: Watch, url: string, ports: WatchPorts): AsyncIterable<Polled> {
  const options = { headers: { 'user-agent': ports.agent }, ...allowedFor(watch, url) }
  const say = await ports.robots.ask(url, { ...options, ...(ports.signal ? { signal: ports.signal } : {}) })
  if (!say.allowed)
    yield { note: `The site's robots.txt does not allow machines to fetch ${url}, or cannot be read. It is watched because you named it.` }
}

/** New and changed items are sealed; pages of those that hold a watched word are fetched. */
async function* takeItems(
  watch: Watch,
  before: WatchState,
  feed: { piece: Piece; exhibit: Exhibit },
  ports: WatchPorts,
): AsyncIterable<Polled> {
  const items = { ...before.items }
  let state = before
  const { children, spool, signal } = ports
  const opening = { children, spool, signal, budget: { bytes: treeLimit(feed.piece.bytes) } }
  for await (const opened of openContainer(feed.piece, () => ports.exhibits.stream(feed.exhibit.sha256), opening)) {
    if ('trouble' in opened) yield opened
    if (!('piece' in opened)) continue
    const item = opened.piece
    const text = await textOf(item)
    const hash = ports.hash(text)
    // Entries of a live blog move down as new ones come; they are known by their words.
    const entries = feed.piece.kind.opens === true
    const key = entries ? hash : item.path.slice(feed.piece.path.length + 1)
    if (items[key]?.sha256 === hash) continue
    yield await sealItem(item, text, feed.exhibit, ports)
    items[key] = { sha256: hash }
    const link = item.hints?.url
    if (
      link &&
      !entries &&
      holdsTerm(watch, `${item.hints?.title ?? ''}\n${withoutFrontMatter(new TextDecoder().decode(text))}`) &&
      !state.pages[link]
    ) {
      for await (const one of fetchPage(watch, state, link, ports)) {
        if ('state' in one) state = one.state
        else yield one
      }
    }
  }
  yield { state: { ...state, items: Object.fromEntries(Object.entries(items).slice(-rememberedItems)) } }
}

async function sealItem(item: Piece, bytes: Uint8Array, feed: Exhibit, ports: WatchPorts) {
  const { type, role } = item.kind
  const from = { ...feed.from, ...item.from, path: item.path }
  return await ports.exhibits.seal(bytes, { type, role, name: item.name, from, parent: feed.sha256, hints: item.hints })
}

/** Whole words are not asked for: terms may be stems ("перехоп"). Case is folded for looking, never for offsets. */
const holdsTerm = (watch: Watch, text: string): boolean => {
  const folded = text.toLowerCase()
  return watch.terms.some((term) => term.trim() !== '' && folded.includes(term.trim().toLowerCase()))
}

async function textOf(piece: Piece): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of piece.stream()) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const badAnswer = (told: Fetched) =>
  new Trouble(
    'WATCH_FAILED',
    `${told.url} answered with status ${told.status}; it will be asked again later.`,
    'Nothing to do if it passes. If it stays, look at the address in a browser.',
    {
      facts: { url: told.url, status: told.status, retryAfter: told.headers['retry-after'] ?? null },
    },
  )

const goneForGood = (url: string) =>
  new Trouble('WATCH_GONE', `${url} is gone for good (410); it is watched no more.`, 'Look whether it has a new address, and watch that.', {
    facts: { url },
  })
