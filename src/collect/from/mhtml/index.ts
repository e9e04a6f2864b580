/**
 * MHTML: a page that a browser saved as one file.
 *
 * The file holds the page and every frame of it, adverts too. Read whole by a mail parser, all frames run into one
 * text; so it is cut at its boundary, and the part that the browser names as the page is taken.
 */
import { readFile } from 'node:fs/promises'
import { type Hints, Trouble } from '../../../model/index.ts'
import type { Collector, Head, Opened, Source } from '../../contract.ts'
import { decodePart, type MimePart, partsOf, readPart } from '../mime-part.ts'

const headerBlock = /^(?:[\w-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){2,60}/

function isMhtml(head: Head): boolean {
  const headers = headerBlock.exec(head.text.slice(0, 16_384))?.[0] ?? ''
  return (
    /^content-type:\s*multipart\/related/im.test(headers) &&
    (/^snapshot-content-location:/im.test(headers) || /type="?text\/html/i.test(headers) || /Saved by/i.test(headers))
  )
}

export const mhtml: Collector = {
  name: 'mhtml',
  recognises: (head) => (head.textual && isMhtml(head) ? { type: 'multipart/related', role: 'container' } : null),
  async *open(source: Source): AsyncIterable<Opened> {
    const whole = readPart(await readFile(source.file))
    const parts = leaves(whole)
    const main = mainPart(whole, parts)
    if (!main) throw noPage()
    const url = whole.headers['snapshot-content-location'] ?? main.headers['content-location'] ?? null
    const saved = new Date(whole.headers.date ?? '')
    const hints: Hints = {
      ...(url ? { url } : {}),
      ...(main.charset ? { charset: main.charset } : {}),
      notes: [`One of ${parts.length} parts; frames and pictures stay in the file.`],
    }
    const from = { ...(url ? { url } : {}), ...(Number.isNaN(saved.getTime()) ? {} : { fetchedAt: saved.toISOString() }) }
    yield { name: 'page.html', path: url ?? 'page.html', bytes: decodePart(main), hints, from, type: 'text/html', role: 'article' }
    for (const part of parts) {
      if (!/^(?:audio|video)\//.test(part.type)) continue
      const place = part.headers['content-location'] ?? part.headers['content-id'] ?? part.type
      yield {
        name: place.split('/').at(-1) ?? null,
        path: place,
        bytes: decodePart(part),
        hints: /^https?:/.test(place) ? { url: place } : null,
      }
    }
  },
}

/** Parts that hold something, at most five multiparts deep. */
function leaves(part: MimePart, depth = 0): MimePart[] {
  const inside = depth < 5 ? partsOf(part) : []
  return inside.length > 0 ? inside.flatMap((one) => leaves(one, depth + 1)) : depth === 0 ? [] : [part]
}

/** The page itself: named by the snapshot's location, else by `start`, else the first page in the file. */
function mainPart(whole: MimePart, parts: readonly MimePart[]): MimePart | null {
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')
  const location = whole.headers['snapshot-content-location']
  const start = /start="?(<[^>]+>)/i.exec(whole.headers['content-type'] ?? '')?.[1]
  const named = pages.find(
    ({ headers }) =>
      (location !== undefined && headers['content-location'] === location) || (start !== undefined && headers['content-id'] === start),
  )
  return named ?? pages[0] ?? null
}

const noPage = () =>
  new Trouble(
    'MHTML_HAS_NO_PAGE',
    'The saved page holds no part that is a page.',
    'Open it in the browser that made it, and save it again.',
  )
