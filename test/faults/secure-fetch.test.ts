/** Addresses whose secure connection fails: each way is told by its own words, and quickly. */
import { createServer as createPlain } from 'node:http'
import { createServer as createRaw, type Server, type Socket } from 'node:net'
import { createServer as createSecure } from 'node:tls'
import { afterEach, expect, it } from 'vitest'
import { asTrouble } from '../../src/collect/fetch/ask-once.ts'
import { createFetch } from '../../src/collect/index.ts'
import { clock } from '../../src/collect/testing/memory-ports.ts'
import { selfSigned } from '../../src/collect/testing/self-signed.ts'

const open: Server[] = []
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of open.splice(0)) server.close()
})

async function listen(server: Server): Promise<string> {
  open.push(server)
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {})))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return `https://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/page`
}

const quick = { connectTime: 700, firstByteTime: 700, totalTime: 2000 }
const failure = (url: string) =>
  createFetch(clock, { limits: quick })
    .get(url, { allowPrivate: true })
    .then(
      () => ({ code: 'fetched', message: '' }),
      (thrown: { code: string; message: string }) => ({ code: thrown.code, message: thrown.message }),
    )

it('a port that speaks plain HTTP', async () => {
  const { code, message } = await failure(await listen(createPlain((_, response) => response.end('words'))))
  expect([code, message.includes('does not speak TLS')]).toEqual(['URL_TLS', true])
})

it('a server that hangs up during the handshake, and one that never answers it', async () => {
  const cut = await listen(createRaw((socket) => socket.once('data', () => socket.destroy())))
  expect((await failure(cut)).code).toBe('URL_FAILED')
  const mute = await listen(createRaw(() => {}))
  expect((await failure(mute)).code).toBe('URL_TIMEOUT')
})

it('a server that answers rubbish', async () => {
  const rubbish = await listen(createRaw((socket) => socket.once('data', () => socket.end(Buffer.alloc(4000, 0x15)))))
  expect((await failure(rubbish)).code).toMatch(/^URL_(?:TLS|FAILED)$/)
})

it('a certificate that signed itself, and a server of versions that nobody speaks', async (context) => {
  const made = selfSigned()
  if (!made) return context.skip('there is no openssl here to make a certificate with')
  const self = await failure(await listen(createSecure(made, (socket) => socket.end())))
  expect([self.code, self.message.includes('signed itself')]).toEqual(['URL_CERTIFICATE', true])
  const old = await listen(
    createSecure({ ...made, minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }, (socket) => socket.end()),
  )
  const { code, message } = await failure(old)
  expect([code, /no longer safe|no way to encrypt/.test(message)]).toEqual(['URL_TLS', true])
})

it.each([
  ['CERT_HAS_EXPIRED', 'URL_CERTIFICATE', /has expired/],
  ['CERT_NOT_YET_VALID', 'URL_CERTIFICATE', /clock of this machine/],
  ['CERT_REVOKED', 'URL_CERTIFICATE', /was revoked/],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'URL_CERTIFICATE', /another name/],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'URL_CERTIFICATE', /issuer/],
  ['CERT_CHAIN_TOO_LONG', 'URL_CERTIFICATE', /not valid \(CERT_CHAIN_TOO_LONG\)/],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'URL_TLS', /no way to encrypt/],
  ['EPROTO', 'URL_TLS', /no secure connection/],
])('%s', (reason, code, words) => {
  const thrown = Object.assign(new Error('C0FF:error:raw words of a library'), { code: reason })
  const told = asTrouble(thrown, { url: new URL('https://paper.example/a'), signal: new AbortController().signal })
  expect(told.code).toBe(code)
  expect(told.message).toMatch(words)
  expect(told.message).not.toContain('raw words')
  expect(told.next.length).toBeGreaterThan(20)
})
