/**
 * The list of bad input that cleaning and collecting were asked to bear, line by line, through the whole desk: each costs
 * a Trouble or a note, the file beside it is read, nothing sealed is lost. What needs a server is in `secure-fetch.test.ts`
 * and `src/collect/fetch/fetch.test.ts`; what kills children is in `collect.test.ts`.
 */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeRecord } from '../../src/collect/testing/write-warc.ts'
import { writeZip } from '../../src/collect/testing/write-zip.ts'
import type { JobTask } from '../../src/model/index.ts'
import { ended, openTestDesk, type TestDesk } from '../open-test-desk.ts'

let open: TestDesk
let scratch = ''
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'hearsay-bad-'))
  open = await openTestDesk()
})
afterAll(async () => {
  expect((await open.desk.store.audit(() => {})).faults).toEqual([])
  await open.close()
  await rm(scratch, { recursive: true, force: true })
})

const sentence = (n: number) =>
  `The lock keepers of basin ${n} published a recording on Monday, and the town asked who had made it. “The gate has been stuck for days,” one of them says in it. `
const page = (n: number, body = '') =>
  `<!doctype html><html lang="en"><head><title>Basin ${n}</title></head><body><h1>Basin ${n}</h1><article>${`<p>${sentence(n)}</p>`.repeat(1)}<p>The council said that it would answer by Thursday, and that nobody had asked it before the recording came out.</p>${body}</article></body></html>`

let folders = 0

/** Bring these files in one folder; a good one stands last. */
async function bring(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = join(scratch, `${folders++}`)
  await mkdir(folder)
  for (const [name, bytes] of Object.entries({ ...files, 'zz-good.txt': sentence(1000 + folders) }))
    await writeFile(join(folder, name), bytes)
  const job = await ended(open.desk, await open.desk.addJob({ kind: 'add-path', path: folder }, `${folders}`))
  const articles = await open.desk.store.projection.articles(job.result?.articles ?? [])
  expect(articles.some(({ exhibit }) => exhibit.name === 'zz-good.txt')).toBe(true)
  return { codes: job.result?.troubles.map((trouble) => trouble.code) ?? [], articles }
}

it('bombs of zip and gzip', async () => {
  const bomb = Buffer.alloc(30_000_000)
  const { codes } = await bring({
    'a.zip': writeZip([{ name: 'a.txt', bytes: bomb }]),
    'b.html.gz': gzipSync(bomb),
    'c.warc.gz': gzipSync(bomb),
  })
  expect(codes.filter((code) => code === 'ARCHIVE_BOMB').length).toBeGreaterThanOrEqual(2)
})

it('names in archives that lead out of them', async () => {
  const names = ['../../outside.txt', '/etc/outside.txt', 'C:\\outside.txt', 'a/../../outside.txt', '..\\outside.txt']
  const { codes, articles } = await bring(
    Object.fromEntries(names.map((name, at) => [`${at}.zip`, writeZip([{ name, bytes: sentence(at) }])])),
  )
  expect(codes.length + articles.length - 1).toBeGreaterThanOrEqual(names.length)
  for (const { exhibit } of articles) expect(exhibit.name ?? '').not.toMatch(/\.\.|[\\/]/)
})

it('files and pages made to hang what reads them', async () => {
  const { articles, codes } = await bring({
    'a.html': page(1, `${'<div>'.repeat(30_000)}deep`),
    'b.html': page(2, '<font>'.repeat(3000)),
    'c.html': page(3, '<b><p>'.repeat(3000)),
    'd.html': page(4, `<table>${'<tr><td>'.repeat(3000)}`),
    'e.html': page(5, `<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}="x"`).join(' ')}>words</p>`),
    'f.pdf': `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>`,
    'g.txt': `${'"'.repeat(20_000)} ${sentence(6)}`,
    'h.txt': `${'( '.repeat(20_000)} ${sentence(7)}`,
  })
  expect(articles.filter(({ exhibit }) => exhibit.name?.endsWith('.html'))).toHaveLength(5)
  expect(codes.filter((code) => code.startsWith('PDF_'))).toHaveLength(1)
}, 180_000)

it('a page of 50 MB', async () => {
  const { codes, articles } = await bring({
    'a.html': page(1, `<p>${'more words of the page '.repeat(400)}</p>`.repeat(5500)),
    'b.html': page(2, `<script>${'x = 1; '.repeat(7_500_000)}</script>`),
  })
  expect(articles.map(({ exhibit }) => exhibit.name).concat(codes).length).toBeGreaterThanOrEqual(3)
}, 180_000)

it('two bodies, no body, no tags closed, text behind the end', async () => {
  const { articles, codes } = await bring({
    'a.html': page(1).replace('<article>', '</body><body><article>'),
    'b.html': `<title>Basin 2</title><h1>Basin 2</h1><p>${sentence(2)}<p>${sentence(22)}`,
    'c.html': `<!doctype html><html><frameset><frame src="x"></frameset><p>${sentence(3)}</html>`,
    'd.html': `<html><body><h1>Basin 4</h1></body></html><p>${sentence(4)}</p><p>${sentence(44)}</p>`,
    'e.html': `<div><p><b><i><h1>Basin 5<div><p>${sentence(5)}<ul><li><p>${sentence(55)}`,
  })
  expect(codes.filter((code) => code === 'BUG')).toEqual([])
  for (const n of [1, 2, 4, 5]) expect(articles.some(({ article }) => article.text.includes(`basin ${n} published`))).toBe(true)
})

it('records of web archives that are broken: length, digest, rubbish between, a cut', async () => {
  const record = (n: number, wrong = {}) => writeRecord({ url: `https://paper.example/${n}`, body: page(n), ...wrong })
  const good = Buffer.concat([
    record(1, { saysLength: 99_999_999 }),
    record(2, { saysDigest: 'sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
    Buffer.from('rubbish\r\n'.repeat(50)),
    record(3, { saysLength: 3 }),
    record(4),
    record(5).subarray(0, 700),
  ])
  const { codes, articles } = await bring({
    'a.warc': good,
    'b.warc.gz': Buffer.concat([gzipSync(record(6)), gzipSync(record(7)).fill(0, 40, 80), gzipSync(record(8))]),
  })
  expect(codes).toContain('WARC_RECORD_BROKEN')
  expect(codes).toContain('WARC_DIGEST_WRONG')
  const told = articles.map(({ article }) => article.title.value)
  for (const n of [2, 4, 6, 8]) expect(told).toContain(`Basin ${n}`)
})

it('an export whose media are missing', async () => {
  const messages = [
    { id: 1, type: 'message', date_unixtime: '1709655667', text: sentence(1), file: 'video_files/call.mp4', media_type: 'video_file' },
    {
      id: 2,
      type: 'message',
      date_unixtime: '1709655668',
      text: sentence(2),
      photo: '(File not included. Change data exporting settings to download.)',
    },
    { id: 3, type: 'message', date_unixtime: '1709655669', text: sentence(3), file: '../../../etc/passwd' },
  ]
  const { codes, articles } = await bring({ 'result.json': JSON.stringify({ name: 'c', type: 'public_channel', id: 1, messages }) })
  expect(codes).toContain('EXPORT_MEDIA_MISSING')
  expect(articles.length).toBe(4)
})

it('a feed that lies about its encoding', async () => {
  const feed = (charset: string, title: string) =>
    `<?xml version="1.0" encoding="${charset}"?><rss version="2.0"><channel><title>Річка</title><link>https://river.example/</link><item><title>${title}</title><link>https://river.example/1</link><description>${title}. Шлюз стоїть уже третій день, каже один із чоловіків на записі, який оприлюднили у вівторок.</description></item></channel></rss>`
  const { articles } = await bring({
    'a.xml': feed('iso-8859-1', 'Шлюзник скаржиться на воду'),
    'b.xml': Buffer.from(`\ufeff${feed('utf-8', 'Два човнярі без пального')}`, 'utf16le'),
    'c.xml': feed('no-such-charset', 'Пором знову став'),
  })
  const told = articles.map(({ article }) => article.title.value).join(' | ')
  for (const words of ['Шлюзник скаржиться', 'Два човнярі', 'Пором знову']) expect(told).toContain(words)
})

/** What an address brings when it is answered like this. */
async function fromServer(listener: RequestListener, task: Partial<JobTask> = {}) {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/page`
  const job = await ended(open.desk, await open.desk.addJob({ kind: 'add-url', url, allowPrivate: true, ...task } as JobTask, url))
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  return job
}

it('redirects to private addresses, and bodies that pack a bomb', async () => {
  const led = await fromServer((_, response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end())
  expect([led.state, led.trouble?.code]).toEqual(['failed', 'URL_PRIVATE'])
  const bomb = gzipSync(Buffer.alloc(260_000_000))
  const packed = await fromServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb),
  )
  expect([packed.state, packed.trouble?.code]).toEqual(['failed', 'URL_TOO_LARGE'])
  const cut = await fromServer((_, response) => {
    response.writeHead(200, { 'content-length': '5000' }).write('<p>words')
    setTimeout(() => response.destroy(), 50)
  })
  expect([cut.state === 'done', cut.trouble?.code]).toEqual([false, 'URL_FAILED'])
}, 60_000)
