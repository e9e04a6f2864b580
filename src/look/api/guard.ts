/**
 * What keeps a web page elsewhere from talking to a desk on loopback.
 *
 * An attacker's page can make the user's browser send requests to 127.0.0.1, and a name of theirs can be made to point
 * there (DNS rebinding). So: the Host must be a loopback name, requests from another site are refused, and whatever
 * changes something must come from our own pages or from a program that is no browser.
 */
import type { MiddlewareHandler } from 'hono'
import { Trouble } from '../../model/index.ts'

const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/** Refuse foreign hosts and foreign sites. */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? ''
  if (!loopback.test(host)) throw refused(`The request came for the host "${host}".`)
  const site = context.req.header('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') throw refused('The request came from a page of another site.')
  const origin = context.req.header('origin')
  if (origin && origin !== `http://${host}`) throw refused(`The request came from ${origin}.`)
  await next()
}

function refused(what: string): Trouble {
  return new Trouble('FOREIGN_REQUEST', what, 'Open the desk at the address it printed when it started.', { facts: { status: 403 } })
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer, unless the route set stricter ones. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('content-security-policy')) context.res.headers.set('content-security-policy', policy)
  context.res.headers.set('x-content-type-options', 'nosniff')
  context.res.headers.set('referrer-policy', 'no-referrer')
  context.res.headers.set('cross-origin-opener-policy', 'same-origin')
  context.res.headers.set('cross-origin-resource-policy', 'same-origin')
}

/** For stored pages: no script, no network, an origin of its own; shown only inside our own frame. */
export const storedPagePolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
