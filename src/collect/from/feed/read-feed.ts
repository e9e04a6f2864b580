/** The items of a feed of any kind, in one shape. Used by the collector and by the watch list. */
import { createHash } from 'node:crypto'
import { parseFeed } from 'feedsmith'
import { type Credit, type Hints, Trouble } from '../../../model/index.ts'
import type { Member } from '../../contract.ts'
import { withFrontMatter } from '../front-matter.ts'
import { textOfHtml } from '../html-text.ts'
import { decodeXml } from './decode-xml.ts'

/** A feed. `minutes` is how often it says that it changes, if it does. */
export interface FeedRead {
  readonly title: string | null
  readonly language: string | null
  readonly minutes: number | null
  readonly items: readonly FeedItem[]
}

/** An item. `key` is its id, else its link, else a hash of title and text. Dates are as written. */
export interface FeedItem {
  readonly key: string
  readonly title: string | null
  readonly link: string | null
  /** HTML or text, the fullest that the feed gives. */
  readonly content: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  readonly language: string | null
  readonly source: Credit | null
  readonly files: readonly string[]
}

const mostItems = 20_000

/**
 * Read a feed.
 *
 * @param charset of the transport, if it said one
 * @throws {Trouble} `FEED_BROKEN`
 */
export function readFeed(bytes: Uint8Array, charset: string | null = null): FeedRead {
  const text = decodeXml(bytes, charset)
  try {
    const told = parseFeed<string>(text)
    if (told.format === 'json') return fromJson(told.feed)
    if (told.format === 'atom') return fromAtom(told.feed)
    return fromRss(told.feed as RssLike)
  } catch (cause) {
    throw new Trouble(
      'FEED_BROKEN',
      'The feed cannot be read: it is not well-formed, or not a feed.',
      'Open the address in a browser and look whether it is a feed; watch the page itself otherwise.',
      {
        cause,
      },
    )
  }
}

type Told = ReturnType<typeof parseFeed<string>>
type JsonLike = Extract<Told, { format: 'json' }>['feed']
type AtomLike = Extract<Told, { format: 'atom' }>['feed']
type RssLike = Extract<Told, { format: 'rss' }>['feed']
type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined }

function item(parts: Parts<FeedItem> & { readonly id?: string | undefined }): FeedItem {
  const { title = null, link = null, content = null } = parts
  const hash = createHash('sha256')
    .update(`${title ?? ''}\0${content ?? ''}`)
    .digest('hex')
  return {
    key: parts.id || link || hash,
    title,
    link,
    content,
    published: parts.published ?? null,
    updated: parts.updated ?? null,
    authors: parts.authors?.filter((name) => name) ?? [],
    language: parts.language ?? null,
    source: parts.source ?? null,
    files: parts.files ?? [],
  }
}

const named = (people: readonly { readonly name?: string | undefined }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => (name ? [name] : []))

function fromJson(feed: JsonLike): FeedRead {
  const items = (feed.items ?? []).slice(0, mostItems).map((one) =>
    item({
      id: one.id,
      title: one.title,
      link: one.url ?? one.external_url,
      content: one.content_html ?? one.content_text ?? one.summary,
      published: one.date_published,
      updated: one.date_modified,
      authors: named(one.authors ?? feed.authors),
      language: one.language,
      files: (one.attachments ?? []).flatMap(({ url }) => (url ? [url] : [])),
    }),
  )
  return { title: feed.title ?? null, language: feed.language ?? null, minutes: null, items }
}

function fromAtom(feed: AtomLike): FeedRead {
  const items = (feed.entries ?? []).slice(0, mostItems).map((one) => {
    const link = one.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href
    const from = one.source?.title?.value
    return item({
      id: one.id,
      title: one.title?.value,
      link,
      content: one.content?.value ?? one.summary?.value,
      published: one.published ?? one.updated,
      updated: one.updated,
      authors: named(one.authors ?? feed.authors),
      source: from ? syndicated(from, one.source?.links?.[0]?.href ?? null) : null,
      files: (one.links ?? []).flatMap(({ rel, href }) => (rel === 'enclosure' && href ? [href] : [])),
    })
  })
  return { title: feed.title?.value ?? null, language: feed.xml?.lang ?? null, minutes: period(feed.sy), items }
}

/** RSS and RDF have the same shape where they say the same. */
function fromRss(feed: RssLike): FeedRead {
  const items = (feed.items ?? []).slice(0, mostItems).map((one) =>
    item({
      id: one.guid?.value,
      title: one.title,
      link: one.link ?? (one.guid?.isPermaLink === false ? undefined : /^https?:/.exec(one.guid?.value ?? '')?.input),
      content: one.content?.encoded ?? one.description,
      published: one.pubDate ?? one.dc?.dates?.[0],
      updated: one.atom?.updated ?? one.dcterms?.modified?.[0],
      authors: [...named(one.authors), ...(one.dc?.creators ?? [])],
      language: one.dc?.languages?.[0],
      source: one.source?.title ? syndicated(one.source.title, one.source.url ?? null) : null,
      files: (one.enclosures ?? []).flatMap(({ url }) => (url ? [url] : [])),
    }),
  )
  return {
    title: feed.title ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    minutes: feed.ttl ?? period(feed.sy),
    items,
  }
}

const syndicated = (name: string, url: string | null): Credit => ({ kind: 'syndicated', name, url, raw: name, source: 'feed' })

const periods: Readonly<Record<string, number>> = { hourly: 60, daily: 1440, weekly: 10_080, monthly: 43_200, yearly: 525_600 }

/** `sy:updatePeriod` through `sy:updateFrequency`, in minutes. */
function period(
  sy: { readonly updatePeriod?: string | undefined; readonly updateFrequency?: number | undefined } | undefined,
): number | null {
  const minutes = periods[sy?.updatePeriod?.toLowerCase() ?? '']
  return minutes ? minutes / Math.max(1, sy?.updateFrequency ?? 1) : null
}

/** An item as a text. Where the feed gives no words but the title, the title is kept, but is no article. */
export function itemMember(one: FeedItem, feed: FeedRead): Member {
  const { text, links } = textOfHtml(one.content ?? '')
  const url = one.link && /^https?:/i.test(one.link) ? { url: one.link } : {}
  const linked: Credit[] = links.map(({ href, words }) => ({ kind: 'linked', name: words || href, url: href, raw: words, source: 'feed' }))
  const hints = hintsOf(one, feed, linked)
  const head = { id: `feed item ${one.key}`, url: hints.url, title: hints.title, outlet: hints.outlet, date: hints.published }
  return {
    name: null,
    path: one.key.slice(0, 500),
    bytes: withFrontMatter(head, text || (hints.title ?? '')),
    hints,
    from: { kind: 'feed', ...url },
    type: 'text/plain',
    role: text ? 'article' : 'other',
  }
}

function hintsOf(one: FeedItem, feed: FeedRead, linked: readonly Credit[]): Hints {
  const [published, updated] = [isoTime(one.published), isoTime(one.updated)]
  const language = one.language ?? feed.language
  const files: Credit[] = one.files.map((url) => ({ kind: 'linked', name: 'enclosure', url, raw: url, source: 'feed' }))
  const credits = [...(one.source ? [one.source] : []), ...files, ...linked]
  return {
    ...(one.link ? { url: one.link } : {}),
    ...(one.title ? { title: textOfHtml(one.title).text } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(one.authors.length > 0 ? { authors: one.authors } : {}),
    ...(feed.title ? { outlet: feed.title } : {}),
    ...(language ? { language } : {}),
    ...(credits.length > 0 ? { credits } : {}),
    charset: 'utf-8',
    madeBy: 'collect/feed 1',
  }
}

const zone = /(?:[+-]\d\d:?\d\d|\b[A-Z]{1,4})\s*(?:\([^)]*\))?\s*$/

/** ISO 8601 as written, RFC 822 turned into it; null when it is no date. A zone that is not there is not filled in. */
function isoTime(written: string | null): string | null {
  const text = written?.trim() ?? ''
  if (/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?$/.test(text)) return text
  const zoned = zone.test(text)
  const time = new Date(zoned ? text : `${text} UTC`)
  if (Number.isNaN(time.getTime())) return null
  return zoned ? time.toISOString() : time.toISOString().slice(0, 19)
}
