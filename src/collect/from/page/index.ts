/**
 * Web pages: HTML by its content, whatever the file is called. A page is an article as it stands; of a live blog each entry
 * is one more.
 */
import { mayBeLive } from '../../../text/live/index.ts'
import type { Collector, Head } from '../../contract.ts'
import { afterProlog } from '../xml-prolog.ts'

const root = /^<(?:!doctype\s+html|html|head|body)\b/i
const opening =
  /<(?:p|div|span|a|article|section|main|h[1-6]|ul|ol|li|table|title|meta|link|script|style|img|br|hr|figure|header|blockquote)\b[^<>]*>/gi
const closing = /<\/(?:p|div|span|a|article|section|main|h[1-6]|ul|ol|li|table|title|script|style|figure|header|blockquote)\s*>/gi
const enoughTags = 3

/** Is this a page? A root element, or several known tags that open and close (a text that mentions one tag is no page). */
function looksLikePage(head: Head): boolean {
  if (root.test(afterProlog(head.text, 'keep').slice(0, 100))) return true
  const start = head.text.slice(0, 16_384)
  if (/^\s*<\?xml/i.test(start)) return false
  const opened = start.match(opening)?.length ?? 0
  const closed = start.match(closing)?.length ?? 0
  const startsWithTag = /^\s*<[a-z!]/i.test(start)
  return startsWithTag ? opened > 0 : opened >= enoughTags && closed > 0
}

export const page: Collector = {
  name: 'page',
  recognises: (head) => {
    if (!head.textual || !looksLikePage(head)) return null
    return { type: 'text/html', role: 'article', ...(mayBeLive(head.text) ? { opens: true } : {}) }
  },
  async *open(source) {
    const { readLiveBlog } = await import('./read-live-blog.ts')
    yield* readLiveBlog(source)
  },
}
