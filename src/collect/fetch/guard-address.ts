/**
 * Which addresses may be asked: public ones, by http or https, unless the user named a private host and allowed it.
 *
 * A page can name any address in a redirect or a frame; without this guard it could make the desk fetch the router's
 * settings or a service on this machine. Names are looked up once, all answers are tested, and the connection goes to
 * an address that was tested: a second look-up could give another answer (DNS rebinding).
 */
import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Trouble } from '../../model/index.ts'

/** A name look-up that gives all addresses; tests hand in their own. */
export type LookUp = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly { readonly address: string; readonly family: number }[]) => void,
) => void

export const systemLookUp: LookUp = (host, done) => systemLookup(host, { all: true }, (error, addresses) => done(error, addresses ?? []))

/** Did the user name what this address asks, and allow it? */
export type MayBePrivate = (url: URL) => boolean

/**
 * Host and port: what a person means who allows one private address. Beside the page they named there may be a router or
 * a database on the same host. The two ordinary ports are one service, since http leads on to https.
 */
export const isSameService = (a: URL, b: URL): boolean => a.hostname === b.hostname && a.port === b.port

/** All that is given out of IPv6 for the public internet (RFC 4291, § 2.4; IANA). `::127.0.0.1` and its like lie outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** Is this IP address on the public internet? Mapped, 6to4, NAT, link-local and the like are not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const read = ipaddr.process(address)
  return read.range() === 'unicast' && (read instanceof ipaddr.IPv4 || read.match(globalUnicast))
}

const notAnAddress = (address: string, why: string, next: string) =>
  new Trouble('URL_FAILED', `${address} cannot be fetched: ${why}.`, next, { facts: { url: address } })

/** @throws {Trouble} `URL_PRIVATE` */
export const privateAddress = (url: string, host: string) =>
  new Trouble(
    'URL_PRIVATE',
    `${url} was not fetched: ${host} is a private address, on this machine or its network.`,
    'If you mean it, allow private addresses for this one fetch (`--allow-private`). Otherwise somebody may have set a trap in a link.',
    { facts: { url, host } },
  )

/**
 * Read an address as the browser would (`0x7f.1` becomes `127.0.0.1`) and refuse what must not be fetched.
 *
 * @param mayBePrivate the user named this service and allowed it
 * @throws {Trouble} `URL_FAILED` for other schemes, user names and nonsense, `URL_PRIVATE` for literal private addresses
 */
export function readAddress(address: string, base: string | null, mayBePrivate: MayBePrivate): URL {
  let url: URL
  try {
    url = base === null ? new URL(address) : new URL(address, base)
  } catch (cause) {
    throw new Trouble('URL_FAILED', `${address} is not a web address.`, 'Give the whole address, with https:// in front.', {
      facts: { url: address },
      cause,
    })
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw notAnAddress(address, 'only http and https addresses are fetched', 'For a file, give its path instead.')
  if (url.username || url.password)
    throw notAnAddress(url.host, 'it holds a user name or password', 'Save the page in your browser and add the file.')
  const host = hostOf(url)
  if (ipaddr.isValid(host) && !isPublicAddress(host) && !mayBePrivate(url)) throw privateAddress(url.href, host)
  return url
}

/** Host without the brackets of IPv6. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** The look-up that a connection uses: refuses when any answer is private, pins the connection to what was tested. */
export function guardedLookup(url: URL, lookUp: LookUp, mayBePrivate: MayBePrivate): LookupFunction {
  return (host, options, done) => {
    lookUp(host, (error, addresses) => {
      if (error) return done(error, [])
      const bad = addresses.find(({ address }) => !isPublicAddress(address))
      if (bad && !mayBePrivate(url))
        return done(Object.assign(new Error('private'), { trouble: privateAddress(url.href, bad.address) }), [])
      const [first] = addresses
      if (!first) return done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), [])
      if (options.all) return done(null, [...addresses])
      return done(null, first.address, first.family)
    })
  }
}
