/**
 * Mozilla's Readability as one more reader of a page. It may loop or throw on odd pages, so it runs only in a child.
 *
 * linkedom is fast but no standard parser: it is handed the page as parse5 serialised it, whole and well-formed. Where
 * Readability throws on it (some five pages of a hundred that are asked), jsdom is tried once: it is loaded only then.
 */
import { createRequire } from 'node:module'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** Pages above this many letters are not read: Readability's cost grows faster than the page. */
const most = 2_000_000

const ends = /<\/(?:p|div|li|h[1-6]|blockquote|tr|section|article|figure|figcaption|pre|ul|ol|table)>|<br\s*\/?>/gi

/** jsdom costs five times as much; larger pages stay without a second try. */
const mostOnJsdom = 500_000

type ReadableDocument = ConstructorParameters<typeof Readability>[0]

function articleIn(document: unknown): string | null {
  return new Readability(document as ReadableDocument, { charThreshold: 200 }).parse()?.content ?? null
}

function onJsdom(html: string): string | null {
  const { JSDOM } = createRequire(import.meta.url)('jsdom') as typeof import('jsdom')
  const { window } = new JSDOM(html)
  try {
    return articleIn(window.document)
  } finally {
    window.close()
  }
}

/**
 * The text of the article as Readability sees it, a line for each block; null when it finds none.
 *
 * @throws whatever Readability or the DOM throws, on both DOMs
 */
export function readWithReadability(html: string): string | null {
  if (html.length > most) return null
  const whole = serialize(parse(html))
  let content: string | null
  try {
    content = articleIn(parseHTML(whole).document)
  } catch (thrown) {
    if (whole.length > mostOnJsdom) throw thrown
    content = onJsdom(whole)
  }
  if (!content) return null
  const { document } = parseHTML(`<html><body>${content.replace(ends, '$&\n')}</body></html>`)
  return document.body.textContent?.trim() || null
}
