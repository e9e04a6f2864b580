/** An address becomes a piece: what it answered, with status, headers and redirects as facts of its origin. */
import { basename } from 'node:path'
import { type Fetch, type Fetched, type Hints, type Origin, type Stop, Trouble } from '../../model/index.ts'
import { type Piece, pieceOfBytes } from '../open/piece.ts'
import { exchangeWarc } from './write-exchange.ts'

/** Headers that matter later: what it is, how old it is, which version it is. */
const keptHeaders = [
  'content-type',
  'content-language',
  'content-length',
  'content-disposition',
  'date',
  'last-modified',
  'etag',
  'age',
  'expires',
  'cache-control',
  'link',
  'server',
  'x-robots-tag',
  'memento-datetime',
  'retry-after',
]

/** A fetched piece with its origin; `trouble` when the server said that this is not the page. */
export interface FetchedPiece {
  readonly piece: Piece
  /** The whole exchange as a WARC. */
  readonly record: Piece | null
  readonly from: Origin
  readonly trouble: Trouble | null
}

/**
 * Fetch an address.
 *
 * @throws {Trouble} those of `Fetch.get`
 */
export async function fetchPieces(
  input: { readonly url: string; readonly allowPrivate: boolean },
  who: string,
  ports: { readonly fetch: Fetch; readonly signal?: Stop },
): Promise<FetchedPiece> {
  const told = await ports.fetch.get(input.url, { allowPrivate: input.allowPrivate, ...(ports.signal ? { signal: ports.signal } : {}) })
  const trouble = told.status >= 400 ? badStatus(told) : null
  const piece = pieceOf(told)
  // An error page is kept, but is no article.
  const kept: Piece = trouble ? { ...piece, kind: { ...piece.kind, role: 'other', collector: 'part' } } : piece
  return { piece: kept, record: recordOf(told), from: originOf(told, input.allowPrivate, who), trouble }
}

/** The record of the exchange, as a container that is not opened: what is in it is at hand. */
export function recordOf(told: Fetched): Piece | null {
  const bytes = exchangeWarc(told)
  return bytes && pieceOfBytes(bytes, { name: `${new URL(told.url).hostname}.warc.gz`, path: `${told.url} (record of the exchange)` })
}

/** The body of an answer as a piece. */
export function pieceOf(told: Fetched): Piece {
  const declared = told.headers['content-type'] ?? ''
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(declared)?.[1]
  const hints: Hints = { url: told.url, ...(charset ? { charset } : {}) }
  const piece = pieceOfBytes(told.body, { name: nameOf(told.url), path: told.url, hints })
  // A page may be served without a tag in its first bytes; then the header tells page from text.
  const isPage = piece.kind.type === 'text/plain' && /html/i.test(declared)
  return isPage ? { ...piece, kind: { type: 'text/html', collector: 'page', role: 'article' } } : piece
}

/** What the custody entry says of this fetch. */
export function originOf(told: Fetched, privateAllowed: boolean, who: string): Origin {
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => (told.headers[name] === undefined ? [] : [[name, told.headers[name].slice(0, 2000)]])),
  )
  return {
    kind: 'address',
    url: told.url,
    ...(told.redirects.length > 0 ? { redirects: told.redirects } : {}),
    fetchedAt: told.fetchedAt,
    status: told.status,
    headers,
    ...(privateAllowed ? { privateAllowed } : {}),
    who,
  }
}

function nameOf(url: string): string | null {
  try {
    return decodeURIComponent(basename(new URL(url).pathname)).slice(0, 255) || null
  } catch {
    return null
  }
}

const badStatus = (told: Fetched) =>
  new Trouble(
    'URL_STATUS',
    `${told.url} answered with status ${told.status}; what it sent is kept, but not read as an article.`,
    told.status === 404 || told.status === 410
      ? 'The page is gone. Look for a stored copy (web.archive.org), and add that address.'
      : 'Try again later, or save the page in a browser and add the file.',
    { facts: { url: told.url, status: told.status } },
  )
