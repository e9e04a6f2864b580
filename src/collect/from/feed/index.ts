/**
 * Feeds: RSS, Atom, RDF and JSON Feed. An item is a text with a date and an address, often only the beginning of the
 * article; it is kept as what the feed said, beside the article itself.
 */
import { readFile } from 'node:fs/promises'
import type { Collector, Head, Opened } from '../../contract.ts'
import { afterProlog } from '../xml-prolog.ts'

const xmlFeed = /<(?:\w+:)?(?:rss|feed|rdf)\b/i
const namespaces = /<rss\b|http:\/\/www\.w3\.org\/2005\/Atom|http:\/\/purl\.org\/rss\/1\.0|http:\/\/purl\.org\/atom|my\.netscape\.com\/rdf/i
const jsonFeed = /"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//

/** Type of the feed, or null. The root element must come before anything else but comments and declarations. */
function feedType(head: Head): string | null {
  const start = head.text.slice(0, 8192)
  if (/^\s*\{/.test(start)) return jsonFeed.test(start) ? 'application/feed+json' : null
  const root = /^<([\w:]{1,40})/.exec(afterProlog(start, 'skip').slice(0, 60))?.[1] ?? ''
  if (!xmlFeed.test(`<${root} `) || !namespaces.test(start)) return null
  return /feed$/i.test(root) ? 'application/atom+xml' : 'application/rss+xml'
}

export const feed: Collector = {
  name: 'feed',
  recognises: (head) => {
    const type = head.textual ? feedType(head) : null
    return type ? { type, role: 'container' } : null
  },
  async *open(source): AsyncIterable<Opened> {
    const { itemMember, readFeed } = await import('./read-feed.ts')
    const told = readFeed(await readFile(source.file))
    for (const item of told.items) yield itemMember(item, told)
  },
}
