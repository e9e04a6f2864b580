import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFetch } from '../index.ts'
import { clock, collectAll, memoryPorts } from '../testing/memory-ports.ts'
import { selfSigned } from '../testing/self-signed.ts'
import { isPublicAddress } from './guard-address.ts'

let server: Server
let base = ''
let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
let asked: string[] = []

beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

const quick = { connectTime: 1000, firstByteTime: 400, totalTime: 1000 }
const fetcher = (limits = {}) => createFetch(clock, { limits: { ...quick, ...limits } })
const get = (path: string, limits = {}) => fetcher(limits).get(base + path, { allowPrivate: true })
const redirect = (response: ServerResponse, to: string) => response.writeHead(302, { location: to }).end()

describe('the guarded fetch', () => {
  it('reads a page and keeps status, headers and time', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=koi8-r', 'set-cookie': 'id=1' }).end('<p>x')
    const told = await get('/a')
    expect(told).toMatchObject({ url: `${base}/a`, redirects: [], status: 200, fetchedAt: clock.now() })
    expect(told.headers['set-cookie']).toBeUndefined()
    expect(new TextDecoder().decode(told.body)).toBe('<p>x')
  })
  it('unpacks while it counts', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('words'))
    expect(new TextDecoder().decode((await get('/z')).body)).toBe('words')
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)))
    await expect(get('/bomb', { unpackedBytes: 1_000_000 })).rejects.toMatchObject({ code: 'URL_TOO_LARGE' })
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all')
    await expect(get('/lie')).rejects.toMatchObject({ code: 'URL_FAILED' })
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip, gzip' }).end('x')
    await expect(get('/many')).rejects.toMatchObject({ code: 'URL_FAILED' })
  })
  it('stops at the limit of the wire', async () => {
    answer = (_, response) => response.end(Buffer.alloc(300_000))
    await expect(get('/big', { wireBytes: 100_000 })).rejects.toMatchObject({ code: 'URL_TOO_LARGE' })
  })
  it('records redirects and refuses a circle and an endless way', async () => {
    answer = (request, response) =>
      request.url === '/1'
        ? redirect(response, '/2')
        : request.url === '/2'
          ? redirect(response, Buffer.from('3?x=й').toString('latin1'))
          : response.end('here')
    expect((await get('/1')).redirects).toEqual([`${base}/1`, `${base}/2`, `${base}/3?x=%D0%B9`])
    answer = (request, response) => redirect(response, request.url === '/a' ? '/b' : '/a')
    await expect(get('/a')).rejects.toMatchObject({ code: 'URL_REDIRECTS' })
    answer = (request, response) => redirect(response, `${request.url}x`)
    asked = []
    await expect(get('/n')).rejects.toMatchObject({ code: 'URL_REDIRECTS' })
    expect(asked.length).toBe(11)
  })
  it('never goes to another service of an allowed host by redirect', async () => {
    const inner = createServer((request, response) => {
      asked.push(`inner${request.url}`)
      response.end('the router')
    })
    await new Promise<void>((done) => inner.listen(0, '127.0.0.1', done))
    const there = `http://127.0.0.1:${(inner.address() as AddressInfo).port}/admin`
    answer = (_, response) => redirect(response, there)
    await expect(get('/')).rejects.toMatchObject({ code: 'URL_PRIVATE' })
    expect(asked).toEqual(['/'])
    await new Promise((done) => inner.close(done))
  })
  it('never goes to another private host by redirect, though one was allowed', async () => {
    answer = (_, response) => redirect(response, 'http://127.0.0.2:1/')
    await expect(get('/')).rejects.toMatchObject({ code: 'URL_PRIVATE' })
    answer = (_, response) => redirect(response, 'file:///etc/passwd')
    await expect(get('/')).rejects.toMatchObject({ code: 'URL_FAILED' })
  })
  it('gives up on a server that says nothing, and on one that drips', async () => {
    answer = () => {}
    await expect(get('/silent')).rejects.toMatchObject({ code: 'URL_TIMEOUT' })
    answer = (_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write('.'), 50)
      response.on('close', () => clearInterval(drip))
    }
    await expect(get('/drip')).rejects.toMatchObject({ code: 'URL_TIMEOUT' })
  })
  it('can be stopped', async () => {
    answer = () => {}
    const control = new AbortController()
    setTimeout(() => control.abort(), 50)
    await expect(fetcher().get(base, { allowPrivate: true, signal: control.signal })).rejects.toMatchObject({ code: 'STOPPED' })
  })
  it('does not trust a certificate that nobody vouches for', async (context) => {
    const made = selfSigned()
    if (!made) return context.skip('there is no openssl here to make a certificate with')
    const secure = createSecureServer(made, (_, response) => response.end('words'))
    await new Promise<void>((done) => secure.listen(0, '127.0.0.1', done))
    const { port } = secure.address() as AddressInfo
    await expect(fetcher().get(`https://127.0.0.1:${port}/`, { allowPrivate: true })).rejects.toMatchObject({ code: 'URL_CERTIFICATE' })
    await expect(fetcher().get(`https://127.0.0.1:${new URL(base).port}/`, { allowPrivate: true })).rejects.toMatchObject({
      code: 'URL_TLS',
      message: expect.stringContaining('does not speak TLS'),
    })
    secure.closeAllConnections()
    await new Promise((done) => secure.close(done))
  })
  it('tells a cut connection and a refused one', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('only this')
      setTimeout(() => response.destroy(), 20)
    }
    await expect(get('/cut')).rejects.toMatchObject({ code: 'URL_FAILED' })
    await expect(fetcher().get('http://127.0.0.1:9/', { allowPrivate: true })).rejects.toMatchObject({ code: 'URL_FAILED' })
  })
})

describe('private addresses', () => {
  const spellings = [
    '127.0.0.1',
    '0x7f.1',
    '2130706433',
    '017700000001',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '0',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '[fd00::1]',
    '192.168.1.1',
    '[2002:7f00:1::]',
    '[::127.0.0.1]',
    '[::7f00:1]',
    '[8000::1]',
    '127.0.0.1.',
    '①②⑦.0.0.1',
  ]
  it.each(spellings)('%s is refused before anything is asked', async (host) => {
    const port = new URL(base).port
    await expect(fetcher().get(`http://${host}:${port}/`)).rejects.toMatchObject({ code: 'URL_PRIVATE' })
    expect(asked).toEqual([])
  })
  it('are refused by name too, and the connection goes to what was tested', async () => {
    await expect(fetcher().get(`http://localhost:${new URL(base).port}/`)).rejects.toMatchObject({ code: 'URL_PRIVATE' })
    let lookups = 0
    const rebinding = createFetch(clock, {
      limits: quick,
      lookUp: (_, done) => done(null, [{ address: lookups++ === 0 ? '192.0.2.1' : '127.0.0.1', family: 4 }]),
    })
    await expect(rebinding.get(`http://rebind.example:${new URL(base).port}/`)).rejects.toMatchObject({
      code: expect.stringMatching(/URL_(PRIVATE|TIMEOUT|FAILED)/),
    })
    expect(asked).toEqual([])
    expect(lookups).toBeLessThanOrEqual(1)
  })
  it('are refused when one of several answers is private', async () => {
    const mixed = createFetch(clock, {
      lookUp: (_, done) =>
        done(null, [
          { address: '93.184.216.34', family: 4 },
          { address: '10.0.0.1', family: 4 },
        ]),
    })
    await expect(mixed.get('http://mixed.example/')).rejects.toMatchObject({ code: 'URL_PRIVATE' })
  })
  it('no other scheme, no user names, no nonsense', async () => {
    for (const url of ['file:///etc/passwd', 'ftp://example.org/', 'javascript:1', 'http://user:pass@example.org/', 'not an address', ''])
      await expect(fetcher().get(url)).rejects.toMatchObject({ code: 'URL_FAILED' })
  })
  it('tells public from private', () => {
    expect(['93.184.216.34', '2606:4700::1111'].map(isPublicAddress)).toEqual([true, true])
    expect(['', 'x', '255.255.255.255', '224.0.0.1', '::'].map(isPublicAddress)).toEqual([false, false, false, false, false])
  })
})

describe('an address becomes an exhibit', () => {
  it('with redirects, status and headers in its origin', async () => {
    answer = (request, response) =>
      request.url === '/old'
        ? redirect(response, '/new/page.html')
        : response.writeHead(200, { 'content-type': 'text/html; charset="windows-1251"', etag: '"7"' }).end('<!doctype html><p>words')
    const { exhibits } = await collectAll({ kind: 'address', url: `${base}/old`, allowPrivate: true, who: 'ada' })
    expect(exhibits.at(-1)).toMatchObject({
      type: 'text/html',
      role: 'article',
      name: 'page.html',
      hints: { url: `${base}/new/page.html`, charset: 'windows-1251' },
      from: {
        kind: 'address',
        url: `${base}/new/page.html`,
        redirects: [`${base}/old`, `${base}/new/page.html`],
        status: 200,
        privateAllowed: true,
        headers: { etag: '"7"' },
        who: 'ada',
      },
    })
  })
  it('lies in a record of the whole exchange, which any WARC tool reads', async () => {
    answer = (request, response) =>
      request.url === '/old'
        ? redirect(response, '/new')
        : response
            .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'transfer-encoding': 'chunked' })
            .end(gzipSync('<!doctype html><p>words'))
    const ports = memoryPorts()
    const { exhibits } = await collectAll({ kind: 'address', url: `${base}/old`, allowPrivate: true }, ports)
    expect(exhibits.map(({ type, role }) => [type, role])).toEqual([
      ['application/warc', 'container'],
      ['text/html', 'article'],
    ])
    expect(exhibits[1]!.parent).toBe(exhibits[0]!.sha256)
    const record = ports.exhibits.sealed.get(exhibits[0]!.sha256)!
    const text = gunzipSync(record).toString('latin1')
    expect(text).toContain('GET /old HTTP/1.1')
    expect(text).toContain('HTTP/1.1 302')
    const again = await collectAll({ kind: 'sealed', exhibit: exhibits[0]! }, ports)
    expect(again.codes).toEqual([])
    expect(again.exhibits[1]).toMatchObject({
      sha256: exhibits[1]!.sha256,
      hints: { notes: ['The digest in the archive fits these bytes.'] },
    })
  })
  it('is kept but not read when the server says no', async () => {
    answer = (_, response) => response.writeHead(404).end('<p>gone</p>')
    const { exhibits, codes } = await collectAll({ kind: 'address', url: base, allowPrivate: true })
    expect(exhibits.at(-1)).toMatchObject({ role: 'other', from: { status: 404 } })
    expect(codes).toEqual(['URL_STATUS'])
  })
  it('meets its Trouble and seals nothing when it is private', async () => {
    const ports = memoryPorts()
    const { exhibits, codes } = await collectAll({ kind: 'address', url: base, allowPrivate: false }, ports)
    expect([exhibits.length, codes]).toEqual([0, ['URL_PRIVATE']])
  })
})
