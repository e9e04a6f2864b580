/**
 * Entries of a live blog as texts of their own: one account per entry, with its own time, author and address.
 *
 * The page itself stays an exhibit and an article; `clean` marks the entries in it as told elsewhere.
 */
import { readFile } from 'node:fs/promises'
import { parse } from 'parse5'
import type { Hints } from '../../../model/index.ts'
import { type LiveEntry, liveEntries, mayBeLive } from '../../../text/live/index.ts'
import type { Member, Source } from '../../contract.ts'
import { withFrontMatter } from '../front-matter.ts'
import { attribute, type Element, elementsOf, textIn } from '../html-tree.ts'

/** Larger pages are read whole, without their entries. */
const largest = 8_000_000

function decoded(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (!utf8.slice(0, 200_000).includes('\ufffd')) return utf8
  const declared = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(utf8.slice(0, 4096))?.[1]
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes)
  } catch {
    return utf8
  }
}

/** The page's own address and outlet, as it states them. */
function pageFacts(elements: readonly Element[]): { url: string | null; outlet: string | null; language: string | null } {
  const canonical = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel') === 'canonical')
  const outlet = elements.find((one) => one.tagName === 'meta' && attribute(one, 'property') === 'og:site_name')
  const html = elements.find((one) => one.tagName === 'html')
  return { url: attribute(canonical, 'href'), outlet: attribute(outlet, 'content'), language: attribute(html, 'lang') }
}

function addressOf(entry: LiveEntry, page: string | null): string | null {
  try {
    return entry.anchor === null ? null : new URL(entry.anchor, page ?? undefined).href
  } catch {
    return null
  }
}

const whole = (time: string | null): string | null => (time !== null && /^\d{4}-\d{2}-\d{2}/.test(time) ? time.slice(0, 40) : null)

function memberOf(entry: LiveEntry, number: number, page: ReturnType<typeof pageFacts>): Member {
  const [url, published] = [addressOf(entry, page.url), whole(entry.time)]
  const hints: Hints = {
    ...(url ? { url } : {}),
    ...(entry.title ? { title: entry.title } : {}),
    ...(published ? { published } : {}),
    ...(entry.author ? { authors: [entry.author] } : {}),
    ...(page.outlet ? { outlet: page.outlet } : {}),
    ...(page.language ? { language: page.language } : {}),
    notes: [`Entry ${number} of a live blog.`],
    madeBy: 'collect/live 1',
  }
  const head = { url: url ?? undefined, title: entry.title ?? undefined, outlet: page.outlet ?? undefined, date: published ?? undefined }
  const bytes = withFrontMatter(head, entry.text)
  return { name: null, path: `entry${number}`, bytes, hints, ...(url ? { from: { url } } : {}), type: 'text/plain', role: 'article' }
}

/** The entries of a page, oldest last as the page has them; nothing when it is no live blog. */
export async function* readLiveBlog(source: Source): AsyncIterable<Member> {
  if (source.bytes > largest) return
  const html = decoded(await readFile(source.file))
  const document = parse(html)
  const elements = elementsOf(document)
  const scripts = elements.filter((one) => one.tagName === 'script' && /ld\+json/i.test(attribute(one, 'type') ?? '')).map(textIn)
  const start = html.slice(0, 65_536)
  const entries = mayBeLive(start) ? liveEntries(document, scripts, start) : []
  const page = pageFacts(elements)
  for (const [index, entry] of entries.entries()) yield memberOf(entry, index + 1, page)
}
