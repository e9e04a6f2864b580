/** The watch list on a real store, against a server on loopback that counts what is asked. Time moves only when somebody sleeps. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { configFrom, custodyPage, type Desk, openDesk } from '../src/desk/index.ts'
import { createApi } from '../src/look/api/index.ts'
import type { NewWatch, PageChange, Watched } from '../src/model/index.ts'

const minute = 60_000
const hour = 60 * minute

let server: Server
let base = ''
let asked: string[] = []
let answer: (request: IncomingMessage, response: ServerResponse) => void
let dir = ''
let desk: Desk
let now = 0

const pass = async (milliseconds: number) => {
  now += milliseconds
}

const open = () =>
  openDesk(
    { ...configFrom({}), dataDir: dir, who: 'tester' },
    {
      clock: { now: () => new Date(now).toISOString() },
      watchTime: { random: () => 0.5, sleep: pass },
    },
  )

beforeEach(async () => {
  asked = []
  now = Date.parse('2026-03-01T08:00:00Z')
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  dir = await mkdtemp(join(tmpdir(), 'hearsay-watch-'))
  desk = await open()
})
afterEach(async () => {
  await desk.close()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  await rm(dir, { recursive: true, force: true })
})

const watch = (path: string, more: Partial<NewWatch> = {}) =>
  desk.watch.add({ url: base + path, terms: [], minutes: null, allowPrivate: true, ...more })

/** Poll what is due, and read what came. */
async function round(): Promise<number> {
  const polled = await desk.watch.pollDue()
  await desk.worker.idle()
  return polled
}

const only = async (): Promise<Watched> => {
  const [first] = await desk.watch.list()
  if (!first) throw new Error('the list is empty')
  return first
}

const kinds = async () => (await desk.store.journal.entries(0, 10_000)).map(({ event }) => event?.what.kind)
const sentences = async () => (await custodyPage(desk.store, 0, 500)).lines.map(({ sentence }) => sentence)

const page = (words: string, title = 'Ferry talk') => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
<h1>${title}</h1><p>The harbour office published an intercepted call between two deckhands on Monday evening.</p>
<p>“${words},” the older deckhand told his brother, according to the harbour office, which gave no further details.</p>
<p>Neither of the two men could be reached, and the ferry company said that it would look into the matter.</p></article></body></html>`

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour wire</title><link>${base}</link>${items}</channel></rss>`
const item = (n: number, words: string) =>
  `<item><guid isPermaLink="false">i${n}</guid><title>Item ${n}</title><link>${base}/page/${n}</link><description>${words}</description></item>`

describe('a watched page', () => {
  it('that changed is a new exhibit beside the old one, with the changed words found and a line in the log', async () => {
    let words = 'We have three boats left'
    answer = (_, response) => response.setHeader('content-type', 'text/html').end(page(words))
    const { id } = await watch('/story')
    expect(await round()).toBe(1)
    expect(await only()).toMatchObject({ outcome: 'new', changes: 0, broughtInAll: 1, brought: [{ title: 'Ferry talk' }] })
    expect(await desk.watch.changes(id)).toEqual([])
    words = 'We do not have thirty boats left'
    now += 31 * minute
    await round()
    expect(await only()).toMatchObject({ outcome: 'changed', changes: 1, broughtInAll: 2 })
    const [change] = await desk.watch.changes(id)
    const marked = change?.rows.filter(({ kind }) => kind !== 'same') ?? []
    expect(marked).toHaveLength(1)
    const changed = (side: 'before' | 'after') => marked[0]?.[side]?.filter((piece) => piece.changed).map(({ text }) => text.trim())
    expect(changed('before')).toEqual(['three'])
    expect(changed('after')).toEqual(['do not', 'thirty'])
    for (const version of [change?.before, change?.after]) expect(await desk.store.exhibits.has(version?.sha256 ?? '')).toBe(true)
    expect(change?.before.sha256).not.toBe(change?.after.sha256)
    expect((await sentences()).filter((line) => line.includes('does not read as it did'))).toHaveLength(1)
  })

  it('whose bytes change and whose words do not is no finding; a headline that changes is', async () => {
    let extra = 'a'
    let title = 'Ferry talk'
    answer = (_, response) =>
      response.setHeader('content-type', 'text/html').end(`${page('We have three boats left', title)}<!-- ${extra} -->`)
    const { id } = await watch('/story')
    await round()
    extra = 'b'
    now += 31 * minute
    await round()
    expect(await desk.watch.changes(id)).toEqual([])
    title = 'Ferry talk, corrected'
    now += 31 * minute
    await round()
    expect((await desk.watch.changes(id))[0]?.facts).toEqual([{ what: 'title', before: 'Ferry talk', after: 'Ferry talk, corrected' }])
  })

  it('that has not changed (304) costs neither an exhibit, nor a job, nor a line in the log', async () => {
    answer = (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"', 'content-type': 'text/html' }).end(page('We have three boats left'))
    await watch('/story')
    await round()
    const before = await kinds()
    const jobs = (await desk.store.jobs.list({})).rows.length
    now += 31 * minute
    expect(await round()).toBe(1)
    // Once the page has been sealed, its robots.txt is asked for a note; a day goes by before it is asked again.
    expect(asked).toEqual(['/story', '/robots.txt', '/story'])
    expect(await kinds()).toEqual(before)
    expect((await desk.store.jobs.list({})).rows).toHaveLength(jobs)
    expect(await only()).toMatchObject({ outcome: 'unchanged', notes: [expect.stringContaining('304')] })
  })
})

describe('a watched feed', () => {
  it('brings its items, and the pages of those that hold a term; they are read like everything else', async () => {
    answer = (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else if (request.url === '/feed') response.end(rss(item(1, 'Weather on the river.') + item(2, 'An intercepted call was published.')))
      else response.setHeader('content-type', 'text/html').end(page('We have three boats left'))
    }
    await watch('/feed', { terms: ['intercept'] })
    await round()
    expect(asked).toEqual(['/feed', '/robots.txt', '/page/2'])
    const told = await only()
    expect(told).toMatchObject({ outcome: 'new', items: 2, pages: 1, broughtInAll: 3 })
    const article = told.brought.find(({ title }) => title === 'Ferry talk')
    expect(article?.statements).toBeGreaterThan(0)
    const [job] = (await desk.store.jobs.list({})).rows
    expect(job).toMatchObject({ state: 'done', title: `Watched: ${base}/feed`, task: { kind: 'read-watched' } })
  })

  it('goes on where it was after the desk was closed, also when its file is torn', async () => {
    answer = (_, response) => response.writeHead(200, { etag: '"7"' }).end(rss(item(1, 'Weather on the river.')))
    await watch('/feed')
    await round()
    await desk.close()
    desk = await open()
    expect(await only()).toMatchObject({ items: 1, broughtInAll: 1, addedBy: 'tester' })
    expect(await round()).toBe(0)
    const file = join(dir, 'watch', `${(await only()).id}.json`)
    expect(JSON.parse(await readFile(file, 'utf8')).state.etag).toBe('"7"')
    await desk.close()
    await rm(file)
    desk = await open()
    expect(await round()).toBe(1)
    expect(await only()).toMatchObject({ items: 1, broughtInAll: 0 })
    expect((await kinds()).filter((kind) => kind === 'exhibit-sealed').length).toBeLessThanOrEqual(4)
  })
})

describe('a server that does not want to', () => {
  it('is left alone until Retry-After is over (429), even by a person', async () => {
    answer = (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end()
    const { id } = await watch('/feed')
    await round()
    const told = await only()
    expect(told).toMatchObject({ outcome: 'trouble', failures: 1, troubles: [{ code: 'WATCH_FAILED' }] })
    expect(Date.parse(told.nextAt ?? '') - now).toBeGreaterThanOrEqual(2 * hour)
    now += hour
    expect(await round()).toBe(0)
    await expect(desk.watch.poll(id)).rejects.toMatchObject({ code: 'WATCH_TOO_SOON' })
    now += hour + minute
    answer = (_, response) => response.end(rss(''))
    expect(await round()).toBe(1)
    expect(await only()).toMatchObject({ failures: 0, troubles: [] })
  })

  it('is asked no more when it is gone for good (410), and the log says so', async () => {
    answer = (_, response) => response.writeHead(410).end()
    await watch('/feed')
    await round()
    expect(await only()).toMatchObject({ stopped: expect.stringContaining('410'), nextAt: null })
    now += 48 * hour
    expect(await round()).toBe(0)
    expect(asked).toEqual(['/feed'])
    expect((await kinds()).filter((kind) => kind === 'watch-stopped')).toHaveLength(1)
  })

  it('that is a private address is refused unless the user allowed it', async () => {
    answer = (_, response) => response.end(rss(''))
    await watch('/feed', { allowPrivate: false })
    await round()
    expect(asked).toEqual([])
    expect(await only()).toMatchObject({ outcome: 'trouble', troubles: [{ code: 'URL_PRIVATE' }] })
  })
})

describe('the list', () => {
  it('is what the log says: added, removed, added again', async () => {
    answer = (_, response) => response.end(rss(''))
    const { id, ...wish } = await watch('/feed', { terms: [' boat ', 'boat', ''], minutes: 10 })
    expect(wish.terms).toEqual(['boat'])
    await expect(watch('/feed')).rejects.toMatchObject({ code: 'WATCH_ALREADY' })
    await round()
    await desk.watch.remove(id)
    now += 24 * hour
    expect(await round()).toBe(0)
    expect(asked).toEqual(['/feed'])
    expect(await desk.watch.list()).toEqual([])
    await watch('/feed')
    expect((await only()).id).toBe(id)
    expect((await kinds()).filter((kind) => kind?.startsWith('watch-'))).toEqual(['watch-added', 'watch-removed', 'watch-added'])
    expect((await sentences()).filter((line) => line.includes('watched'))).toEqual([
      `${base}/feed is watched from now on; pages are fetched that hold one of: boat. A private address was allowed by the user.`,
      `${base}/feed is watched no more; what it brought stays.`,
      `${base}/feed is watched from now on. A private address was allowed by the user.`,
    ])
  })

  it('refuses what cannot be watched, and says what to do', async () => {
    const refused = (wish: Partial<NewWatch>) =>
      desk.watch.add({ url: 'https://news.example/feed', terms: [], minutes: null, allowPrivate: false, ...wish })
    await expect(refused({ url: 'ftp://news.example/feed' })).rejects.toMatchObject({ code: 'WATCH_ADDRESS' })
    await expect(refused({ url: 'news.example' })).rejects.toMatchObject({ code: 'WATCH_ADDRESS' })
    await expect(refused({ url: 'https://ada:secret@news.example/' })).rejects.toMatchObject({ code: 'WATCH_ADDRESS' })
    await expect(refused({ minutes: 1 })).rejects.toMatchObject({ code: 'WATCH_PACE' })
    await expect(desk.watch.remove('w0')).rejects.toMatchObject({ code: 'WATCH_UNKNOWN' })
  })
})

describe('the HTTP face', () => {
  const ask = async <T>(path: string, body?: unknown): Promise<{ status: number; told: T; text: string }> => {
    const headers = { host: '127.0.0.1:4747', ...(body ? { 'content-type': 'application/json' } : {}) }
    const options = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const got = await createApi(desk, '/nowhere').request(`http://127.0.0.1:4747${path}`, options)
    const text = await got.text()
    return { status: got.status, text, told: (text.startsWith('<') ? null : JSON.parse(text)) as T }
  }

  it('adds, polls, lists, shows changes, removes', async () => {
    let words = 'We have three boats left'
    answer = (_, response) => response.setHeader('content-type', 'text/html').end(page(words))
    const { told: added } = await ask<Watched>('/api/watch', { url: `${base}/story`, allowPrivate: true })
    for (const next of [words, 'We have nine boats left']) {
      words = next
      now += 2 * minute
      expect((await ask<Watched>(`/api/watch/${added.id}/poll`, {})).told.polling).toBe(true)
      await desk.watch.idle()
      await desk.worker.idle()
    }
    expect((await ask<{ code: string }>(`/api/watch/${added.id}/poll`, {})).told.code).toBe('WATCH_TOO_SOON')
    expect((await ask<PageChange[]>(`/api/watch/${added.id}/changes`)).told).toHaveLength(1)
    expect((await ask<Watched[]>('/api/watch')).told).toMatchObject([{ id: added.id, changes: 1, polling: false }])
    expect((await ask(`/api/watch/${added.id}/remove`, {})).status).toBe(200)
    expect((await ask(`/api/watch/${added.id}/changes`)).status).toBe(404)
    expect((await ask<{ code: string }>('/api/watch', { url: 'nowhere' })).told.code).toBe('WATCH_ADDRESS')
  })

  it('gives new accounts as an Atom feed that is well formed whatever the titles say', async () => {
    answer = (_, response) => response.setHeader('content-type', 'text/html').end(page('We have three boats left', 'Tom &amp; “Jerry”'))
    await watch('/story')
    await round()
    const { text } = await ask('/api/feed.atom')
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
    expect(text.match(/<entry>/g)).toHaveLength(1)
    expect(text).toContain('Tom &amp; “Jerry”')
    const call = /#\/call\/(\w+)"/.exec(text)?.[1]
    expect((await ask(`/api/feed.atom?call=${call}`)).text.match(/<entry>/g)).toHaveLength(1)
    expect((await ask('/api/feed.atom?call=nothing')).status).toBe(404)
  })
})
