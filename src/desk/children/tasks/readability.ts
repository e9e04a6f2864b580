/**
 * Mozilla's Readability as one more reader of a page. It may loop or throw on odd pages, so it runs only in a child.
 *
 * linkedom is fast but no standard parser: it is handed the page as parse5 serialised it, whole and well-formed.
 */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { parse, serialize } from 'parse5'

/** Pages above this many letters are not read: Readability's cost grows faster than the page. */
const most = 2_000_000

const ends = /<\/(?:p|div|li|h[1-6]|blockquote|tr|section|article|figure|figcaption|pre|ul|ol|table)>|<br\s*\/?>/gi

/**
 * The text of the article as Readability sees it, a line for each block; null when it finds none.
 *
 * @throws whatever Readability or the DOM throws
 */
export function readWithReadability(html: string): string | null {
  if (html.length > most) return null
  const { document } = parseHTML(serialize(parse(html)))
  const found = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { charThreshold: 200 }).parse()
  if (!found?.content) return null
  const { document: content } = parseHTML(`<html><body>${found.content.replace(ends, '$&\n')}</body></html>`)
  return content.body.textContent?.trim() || null
}
