import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFetch } from '../index.ts'
import { memoryExhibits, sameProcess, textOf } from '../testing/memory-ports.ts'
import { keepWatching, pollDue, watchPorts } from './keep-watching.ts'
import type { Polled } from './polled.ts'
import type { Watch, WatchState } from './state.ts'
import { createTurns } from './turns.ts'

const minute = 60_000
const hour = 60 * minute

/** A clock that moves only when somebody sleeps. */
function fakeTime(start = '2026-01-01T00:00:00.000Z') {
  let now = Date.parse(start)
  return {
    clock: { now: () => new Date(now).toISOString() },
    sleep: async (milliseconds: number) => {
      now += milliseconds
    },
    pass: (milliseconds: number) => {
      now += milliseconds
    },
    at: () => now,
  }
}

let server: Server
let base = ''
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
let asked: { url: string; at: number; headers: IncomingMessage['headers'] }[] = []
let time = fakeTime()
let open = 0
let mostOpen = 0

beforeEach(async () => {
  asked = []
  time = fakeTime()
  mostOpen = 0
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', at: time.at(), headers: request.headers })
    mostOpen = Math.max(mostOpen, ++open)
    response.on('close', () => open--)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>River</title><link>${base}</link>${items}</channel></rss>`
const item = (n: number, words: string) =>
  `<item><guid isPermaLink="false">i${n}</guid><title>Item ${n}</title><link>${base}/page/${n}</link><description>${words}</description></item>`

function setUp(more: Partial<Watch> = {}) {
  const watch: Watch = { id: 'w1', url: `${base}/feed`, terms: ['перехоп'], minutes: null, allowPrivate: true, ...more }
  const saved = new Map<string, WatchState>()
  const book = {
    list: async () => [{ watch, state: saved.get(watch.id) ?? null }],
    save: async (state: WatchState) => void saved.set(state.id, state),
  }
  const exhibits = memoryExhibits()
  const fetch = createFetch(time.clock, { limits: { totalTime: 3000 } })
  const ports = watchPorts({
    exhibits,
    fetch,
    children: sameProcess,
    clock: time.clock,
    contact: 'desk@news.example',
    version: '0.1',
    who: 'ada',
    sleep: time.sleep,
    random: () => 0.5,
  })
  const poll = async () => {
    const told: Polled[] = []
    for await (const one of pollDue(book, ports)) told.push(one.told)
    return told
  }
  return { watch, saved, book, exhibits, ports, poll, state: () => saved.get(watch.id)! }
}

const urls = () => asked.map(({ url }) => url)

describe('a watched feed', () => {
  it('is asked conditionally, costs a 304 one note, and names us and the contact', async () => {
    const { poll, state, exhibits } = setUp()
    answer = (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"' }).end(rss(item(1, 'weather')))
    await poll()
    expect(exhibits.facts.map(({ role, from }) => [role, from.kind])).toEqual([
      ['container', 'address'],
      ['container', 'address'],
      ['article', 'feed'],
    ])
    expect(exhibits.facts[2]).toMatchObject({ parent: exhibits.facts[1]!.sha256, hints: { outlet: 'River', title: 'Item 1' } })
    expect(await poll()).toEqual([])
    time.pass(30 * minute)
    expect(await poll()).toEqual([{ note: expect.stringContaining('304') }])
    expect(urls()).toEqual(['/feed', '/feed'])
    expect(asked[0]!.headers['user-agent']).toBe('Hearsay/0.1 (desk@news.example)')
    expect(exhibits.facts).toHaveLength(3)
    expect(state().nextAt).toBe('2026-01-01T01:00:00.000Z')
  })
  it('fetches the page of an item that holds a watched word, robots.txt first, five seconds apart; no other page', async () => {
    const { poll, exhibits } = setUp()
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /secret')
      else if (request.url === '/feed') response.end(rss(item(1, 'weather') + item(2, 'Перехоплена розмова')))
      else response.end('<!doctype html><p>the page')
    }
    await poll()
    expect(urls()).toEqual(['/feed', '/robots.txt', '/page/2'])
    expect(asked.slice(1).map(({ at }, n) => at - asked[n]!.at)).toEqual([5000, 5000])
    expect(mostOpen).toBe(1)
    expect(textOf({ exhibits }, exhibits.facts.at(-1)!)).toBe('<!doctype html><p>the page')
  })
  it('does not fetch what robots.txt forbids, or when robots.txt cannot be read', async () => {
    for (const robots of ['User-agent: hearsay\nDisallow: /', null]) {
      asked = []
      const { poll } = setUp()
      answer = (request, response) => {
        if (request.url !== '/robots.txt') response.end(rss(item(2, 'перехоплення')))
        else if (robots) response.end(robots)
        else response.writeHead(503).end()
      }
      const told = await poll()
      expect(told.flatMap((one) => ('trouble' in one ? [one.trouble.code] : []))).toEqual(['WATCH_ROBOTS'])
      expect(urls()).toEqual(['/feed', '/robots.txt'])
    }
  })
  it('keeps a changed item and a changed page beside the old ones', async () => {
    const { poll, exhibits } = setUp()
    let words = 'перехоплення одне'
    let page = 'first'
    answer = (request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.end(request.url === '/feed' ? rss(item(2, words)) : `<!doctype html><p>${page}`)
    await poll()
    words = 'перехоплення інше'
    page = 'edited in silence'
    time.pass(61 * minute)
    const told = await poll()
    const [changed] = told.flatMap((one) => ('changed' in one ? [one.changed] : []))
    expect(changed).toMatchObject({ url: `${base}/page/2` })
    expect(exhibits.sealed.has(changed!.before) && exhibits.sealed.has(changed!.after.sha256)).toBe(true)
    expect(exhibits.facts.filter(({ from }) => from.path?.endsWith('!i2'))).toHaveLength(2)
  })
  it('looks at a page again after 1 h, 6 h, 1 d, 7 d, and then no more', async () => {
    const { poll, state } = setUp({ minutes: 24 * 60 })
    answer = (request, response) =>
      request.url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.end(request.url === '/feed' ? rss(item(2, 'перехоплення')) : '<p>same')
    const start = time.at()
    for (let step = 0; step < 24 * 8 * 2; step++) {
      await poll()
      time.pass(hour / 2)
    }
    const hours = asked.filter(({ url }) => url === '/page/2').map(({ at }) => Math.round((at - start) / hour))
    expect(hours).toEqual([0, 1, 6, 24, 168].map((at) => expect.closeTo(at, -0.5)))
    expect(state().pages[`${base}/page/2`]!.nextAt).toBeNull()
  })
  it('backs off when it fails, respects Retry-After, and comes back', async () => {
    const { poll, state } = setUp()
    answer = (_, response) => response.writeHead(500).end()
    const gaps: number[] = []
    for (let n = 0; n < 8; n++) {
      await poll()
      const gap = Date.parse(state().nextAt) - time.at()
      gaps.push(gap / minute)
      time.pass(gap)
    }
    expect(gaps).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440])
    answer = (_, response) => response.writeHead(429, { 'retry-after': '172800' }).end()
    await poll()
    expect(Date.parse(state().nextAt) - time.at()).toBe(48 * hour)
    time.pass(48 * hour)
    answer = (_, response) => response.end(rss(''))
    await poll()
    expect(state()).toMatchObject({ failures: 0 })
  })
  it('stops at 410 and follows a move for good, but not one for now', async () => {
    const { poll, state } = setUp()
    answer = (request, response) => (request.url === '/feed' ? response.writeHead(302, { location: '/now' }).end() : response.end(rss('')))
    await poll()
    expect(state().url).toBe(`${base}/feed`)
    time.pass(hour)
    answer = (request, response) => (request.url === '/feed' ? response.writeHead(301, { location: '/new' }).end() : response.end(rss('')))
    expect(await poll()).toContainEqual({ note: expect.stringContaining('/new') })
    expect(state().url).toBe(`${base}/new`)
    time.pass(hour)
    answer = (_, response) => response.writeHead(410).end()
    await poll()
    expect(state().stopped).toContain('410')
    time.pass(24 * hour)
    asked = []
    await poll()
    expect(asked).toEqual([])
  })
  it('that sends nonsense is told, and asked again later', async () => {
    const { poll, state } = setUp()
    answer = (_, response) => response.end('<?xml version="1.0"?><rss version="2.0"><channel><item></rss')
    const told = await poll()
    expect(told.some((one) => 'trouble' in one || 'exhibit' in one)).toBe(true)
    expect(Date.parse(state().nextAt)).toBeGreaterThan(time.at())
  })
})

describe('a watched page', () => {
  it('that is a live blog gives its new entries', async () => {
    const { poll, exhibits } = setUp({ url: `${base}/live` })
    const entry = (n: number) =>
      `<div class="entry" id="e${n}"><time datetime="2022-05-0${n}T08:15">08:15</time><p>Entry ${n}: the miller told his mother that the grain had not come since March.</p></div>`
    let entries = [3, 2, 1]
    answer = (request, response) =>
      request.url === '/robots.txt'
        ? response.end('')
        : response.end(`<!doctype html><title>Live blog</title><article>${entries.map(entry).join('')}</article>`)
    await poll()
    const texts = () => exhibits.facts.filter(({ hints }) => hints?.madeBy === 'collect/live 1').length
    expect(texts()).toBe(3)
    entries = [4, 3, 2, 1]
    time.pass(hour)
    await poll()
    expect(texts()).toBe(4)
  })
  it('is fetched because it was named; what robots.txt says is told once', async () => {
    const { poll } = setUp({ url: `${base}/page` })
    let n = 0
    answer = (request, response) =>
      request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /') : response.end(`<!doctype html><p>Version ${++n}</p>`)
    expect(await poll()).toContainEqual({ note: expect.stringContaining('because you named it') })
    time.pass(30 * minute)
    expect(await poll()).not.toContainEqual({ note: expect.stringContaining('robots') })
    expect(urls()).toEqual(['/page', '/robots.txt', '/page'])
  })
  it('is a new exhibit each time it changed, with what it was before', async () => {
    const { poll } = setUp()
    let words = 'one'
    answer = (_, response) => response.end(`<!doctype html><p>${words}`)
    await poll()
    time.pass(hour)
    expect((await poll()).some((one) => 'changed' in one)).toBe(false)
    words = 'two'
    time.pass(hour)
    expect((await poll()).some((one) => 'changed' in one)).toBe(true)
  })
})

describe('the loop', () => {
  it('sleeps until something is due, and makes no more requests than it should', async () => {
    const stop = new AbortController()
    const { book, ports } = setUp()
    answer = (_, response) => response.end(rss(''))
    const end = time.at() + 24 * hour
    const sleep = async (milliseconds: number) => {
      await time.sleep(milliseconds)
      if (time.at() >= end) stop.abort()
    }
    for await (const _ of keepWatching(book, { ...ports, signal: stop.signal }, sleep));
    expect(asked.length).toBe(48)
  })
})

describe('turns', () => {
  it('lets one host rest, and another go on', async () => {
    const clock = fakeTime()
    const turns = createTurns(clock.clock, clock.sleep)
    const order: string[] = []
    await turns.take('a', async () => void order.push(`a ${clock.at()}`))
    await turns.take('b', async () => void order.push(`b ${clock.at()}`))
    await turns.take('a', async () => void order.push(`a ${clock.at()}`)).catch(() => {})
    const start = Date.parse('2026-01-01T00:00:00Z')
    expect(order).toEqual([`a ${start}`, `b ${start}`, `a ${start + 5000}`])
  })
})
