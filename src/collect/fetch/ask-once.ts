/** One request and its answer, without redirects, within limits; every failure is told as a Trouble. */

import { type Hop, isTrouble, type Stop, Trouble } from '../../model/index.ts'
import type { FetchLimits } from '../limits.ts'
import { guardedLookup, type LookUp, type MayBePrivate } from './guard-address.ts'
import { readBody } from './read-body.ts'

/** What one request needs to know. */
export interface Question {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly limits: FetchLimits
  readonly lookUp: LookUp
  readonly mayBePrivate: MayBePrivate
  /** Ends the whole fetch, all redirects included. */
  readonly signal: AbortSignal
}

/** The answer. `body` is unpacked, and empty for redirects. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly hop: Hop
}

const redirectStatus = new Set([301, 302, 303, 307, 308])

/** Is this answer a redirect that names where to go? */
export const isRedirect = (answer: Answer): boolean => redirectStatus.has(answer.status) && answer.headers.location !== undefined

/**
 * Ask once.
 *
 * @throws {Trouble} `URL_PRIVATE`, `URL_TOO_LARGE`, `URL_TIMEOUT`, `URL_CERTIFICATE`, `URL_TLS`, `URL_FAILED`
 */
export async function askOnce(question: Question): Promise<Answer> {
  const { url, limits } = question
  // Loaded when first needed: children and commands that only read files start without it.
  const { Agent, request } = await import('undici')
  // A new agent each time: no connection is shared between fetches, and no proxy or cookie is taken from anywhere.
  const agent = new Agent({
    connect: { timeout: limits.connectTime, lookup: guardedLookup(url, question.lookUp, question.mayBePrivate) },
    headersTimeout: limits.firstByteTime,
    bodyTimeout: limits.firstByteTime,
    pipelining: 0,
  })
  try {
    const told = await request(url, { dispatcher: agent, headers: { ...question.headers }, signal: question.signal })
    const headers = flat(told.headers)
    const redirect = redirectStatus.has(told.statusCode) && headers.location !== undefined
    if (redirect) told.body.on('error', () => {}).destroy()
    const nothing = new Uint8Array()
    const body = redirect ? { unpacked: nothing, wire: nothing } : await readBody(told.body, headers['content-encoding'], url.href, limits)
    const hop: Hop = {
      url: url.href,
      requestHeaders: question.headers,
      status: told.statusCode,
      headers: listed(told.headers),
      body: body.wire,
    }
    return { status: told.statusCode, headers, body: body.unpacked, hop }
  } catch (thrown) {
    throw asTrouble(thrown, question)
  } finally {
    void agent.destroy().catch(() => {})
  }
}

/** Headers as they came, repeated ones apart. */
const listed = (headers: Readonly<Record<string, string | string[] | undefined>>): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  )

/** Headers as one text each; cookies are left behind. */
function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && name !== 'set-cookie')
  return Object.fromEntries(kept.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]))
}

const certificate = /CERT|CRL|SELF_SIGNED|UNABLE_TO_|ALTNAME|HOSTNAME_MISMATCH/
/** No secure connection came about: another protocol answered, or one that nobody speaks any more. */
const handshake = /^ERR_SSL|^ERR_TLS|EPROTO/
const slow = /TIMEOUT|ETIMEDOUT/

/** Find the first cause that says something: happy-eyeballs wraps errors in an AggregateError. */
function causeOf(thrown: unknown): Error & { code?: string; trouble?: unknown } {
  if (thrown instanceof AggregateError && thrown.errors[0]) return causeOf(thrown.errors[0])
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

/** What a person is told of a request that brought no answer. */
export function asTrouble(thrown: unknown, question: Pick<Question, 'url' | 'signal'>): Trouble {
  const cause = causeOf(thrown)
  if (isTrouble(cause)) return cause
  if (isTrouble(cause.trouble)) return cause.trouble
  const url = question.url.href
  const facts = { facts: { url }, cause }
  const code = cause.code ?? ''
  if (question.signal.aborted && isTrouble(question.signal.reason)) return question.signal.reason
  if (slow.test(code)) return timedOut(url, 'did not answer in time')
  if (certificate.test(code))
    return new Trouble(
      'URL_CERTIFICATE',
      `${url} was not fetched: ${certificates[code] ?? `its certificate is not valid (${code})`}.`,
      'Look at the page in a browser; if you trust it, save it there and add the file.',
      { facts: { url, reason: code }, cause },
    )
  if (handshake.test(code))
    return new Trouble(
      'URL_TLS',
      `${url} was not fetched: no secure connection could be made (${secureFailures[code] ?? code}).`,
      'Check the address: it may want http:// or another port. Or save the page in a browser and add the file.',
      { facts: { url, reason: code }, cause },
    )
  const why = failures[code] ?? cause.message
  return new Trouble(
    'URL_FAILED',
    `${url} was not fetched: ${why}.`,
    'Check the address and the connection, and try again; or save the page in a browser and add the file.',
    facts,
  )
}

/** The Trouble of an address that takes too long. */
export const timedOut = (url: string, how: string) =>
  new Trouble('URL_TIMEOUT', `${url} ${how}.`, 'Try again later, or save the page in a browser and add the file.', { facts: { url } })

/** The Trouble of a fetch that somebody stopped. */
export const stopped = (url: string, stop?: Stop) =>
  new Trouble('STOPPED', `Fetching ${url} was cancelled.`, 'Start it again when you want it done.', {
    facts: { url, aborted: stop?.aborted ?? true },
  })

const certificates: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet (is the clock of this machine right?)',
  CERT_REVOKED: 'its certificate was revoked',
  CERT_UNTRUSTED: 'the issuer of its certificate is not trusted',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'nobody vouches for its certificate (it signed itself)',
  SELF_SIGNED_CERT_IN_CHAIN: 'the issuer of its certificate is known to nobody (it signed itself)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate was made for another name',
  HOSTNAME_MISMATCH: 'its certificate was made for another name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the issuer of its certificate is not known (the server may not send the whole chain)',
  UNABLE_TO_GET_ISSUER_CERT: 'the issuer of its certificate is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the issuer of its certificate is not known',
}

const secureFailures: Readonly<Record<string, string>> = {
  ERR_SSL_WRONG_VERSION_NUMBER: 'what answered there does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'what answered there does not speak TLS',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'the server speaks only versions that are no longer safe',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'the server speaks only versions that are no longer safe',
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: 'the server speaks only versions that are no longer safe',
  ERR_SSL_VERSION_TOO_LOW: 'the server speaks only versions that are no longer safe',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'the server and this program share no way to encrypt',
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'the server knows no such name',
}

const failures: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'the name could not be looked up (is this machine online?)',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  UND_ERR_SOCKET: 'the connection was cut',
  Z_DATA_ERROR: 'what it sent cannot be unpacked',
  Z_BUF_ERROR: 'what it sent ends in the middle',
}
