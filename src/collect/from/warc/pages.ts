/**
 * From WARC records to pages: every answer with status 200 that is a page, a document or sound, with its address, time
 * and headers. Style sheets, scripts and pictures stay in the archive, which is kept whole.
 */
import { type Hints, Trouble } from '../../../model/index.ts'
import type { Member, Opened } from '../../contract.ts'
import { readHttpResponse } from '../http-message.ts'
import { digestFits } from './digest.ts'
import { readRecords, type WarcRecord } from './records.ts'

/** What a list of pages beside the archive knows: title by address, and which addresses are pages at all. */
export interface PageList {
  readonly pages: ReadonlyMap<string, string | null>
  readonly notes: readonly string[]
}

const kept =
  /^(?:text\/html|application\/xhtml\+xml|application\/pdf|audio\/|video\/|text\/plain|application\/(?:vnd\.openxmlformats-officedocument\.wordprocessingml\.document|ogg))/i
const noPage = new Set(['image', 'stylesheet', 'script', 'font', 'xhr', 'fetch', 'iframe', 'ping', 'manifest', 'beacon'])
const keptHeaders = ['content-type', 'content-language', 'date', 'last-modified', 'etag', 'server', 'link', 'location', 'memento-datetime']
const rememberedBytes = 32_000_000

/** Bodies by digest, the newest ones, so that a record "same as before" can be given its bytes. */
type Remembered = Map<string, Uint8Array>

/** What is carried from record to record. */
interface State {
  readonly list: PageList | null
  readonly remembered: Remembered
  /** Addresses that an earlier page shows in a frame: parts of it, adverts mostly, and no pages of their own. */
  readonly frames: Set<string>
}

/**
 * Pages of an archive, in the order of the records.
 *
 * @param list of a WACZ, or null
 */
export async function* pagesOf(chunks: Parameters<typeof readRecords>[0], list: PageList | null): AsyncIterable<Opened> {
  const state: State = { list, remembered: new Map(), frames: new Set() }
  let unresolved = 0
  for await (const record of readRecords(chunks, (headers) => isWanted(headers, list))) {
    if ('trouble' in record) {
      yield record
      continue
    }
    if (record.type === 'revisit') {
      const before = record.block ? revisited(record, state) : null
      if (before) yield before
      else unresolved++
      continue
    }
    yield* pageOf(record, state)
  }
  if (unresolved > 0) yield { trouble: unresolvedRevisits(unresolved), path: '' }
}

const unresolvedRevisits = (count: number) =>
  new Trouble(
    'WARC_REVISITS',
    `${count} records only say that a page was the same as in an earlier capture, which this archive does not hold.`,
    'Add the archive of the earlier capture too, if you need these pages.',
    { facts: { records: count } },
  )

/** Whose block is needed? Answers that may hold a page, and only addresses on the list where there is one. */
function isWanted(headers: Readonly<Record<string, string>>, list: PageList | null): boolean {
  const type = headers['warc-type']
  if (type !== 'response' && type !== 'resource' && type !== 'revisit') return false
  if (noPage.has((headers['warc-resource-type'] ?? '').toLowerCase())) return false
  const url = (headers['warc-target-uri'] ?? '').replace(/^<(.*)>$/, '$1')
  if (!/^https?:/i.test(url)) return false
  return !list || list.pages.size === 0 || list.pages.has(url) || mayBeSound(url)
}

const mayBeSound = (url: string): boolean => /\.(?:mp3|m4a|ogg|opus|oga|wav|mp4|webm|mov|aac|amr|flac|pdf|docx)(?:[?#]|$)/i.test(url)

async function* pageOf(record: WarcRecord, state: State): AsyncIterable<Opened> {
  const path = record.url ?? ''
  if (record.tooLarge) return yield { trouble: recordTooLarge(path), path }
  if (!record.block) return
  const response = record.type === 'response' ? readHttpResponse(record.block) : resourceAsResponse(record)
  if (response?.status !== 200 || response.raw.length === 0) return
  const type = response.headers['content-type'] ?? 'text/html'
  if (!kept.test(type)) return
  if (!response.body) return yield { trouble: bodyBroken(path), path }
  const digest = record.headers['warc-payload-digest']
  if (digest) remember(state.remembered, digest, response.body)
  const checked = checkDigests(record, [response.raw, response.body])
  noteFrames(state.frames, response.body, path)
  yield member(record, response, state, checked.notes)
  if (checked.trouble) yield { trouble: checked.trouble, path }
}

/** A `resource` is the body alone; its type stands in the record. */
function resourceAsResponse(record: WarcRecord) {
  const body = record.block ?? new Uint8Array(0)
  return { status: 200, headers: { 'content-type': record.headers['content-type'] ?? '' }, raw: body, body }
}

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array | null }

function member(record: WarcRecord, response: Answer, { list, frames }: State, notes: readonly string[]): Member {
  const url = record.url ?? ''
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(response.headers['content-type'] ?? '')?.[1]
  const title = list?.pages.get(url)
  const hints: Hints = {
    url,
    ...(charset ? { charset } : {}),
    ...(title ? { title } : {}),
    ...(notes.length + (list?.notes.length ?? 0) > 0 ? { notes: [...notes, ...(list?.notes ?? [])] } : {}),
  }
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => (response.headers[name] ? [[name, response.headers[name].slice(0, 2000)]] : [])),
  )
  const from = { url, status: response.status, headers, ...(record.date ? { fetchedAt: record.date } : {}) }
  return {
    name: nameOf(url),
    path: url,
    bytes: response.body ?? new Uint8Array(0),
    hints,
    from,
    ...(frames.has(url) ? { role: 'other' } : {}),
  }
}

const frameTag = /<i?frame\b[^>]{0,500}?\bsrc\s*=\s*["']?([^"'\s>]{1,2000})/gi
const mostFrames = 20_000

function noteFrames(frames: Set<string>, body: Uint8Array, page: string): void {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 2_000_000)).toString('latin1')
  for (const [, source = ''] of text.matchAll(frameTag)) {
    const address = source.replaceAll('&amp;', '&')
    if (frames.size >= mostFrames || !URL.canParse(address, page)) continue
    const { href } = new URL(address, page)
    if (href !== page) frames.add(href)
  }
}

function nameOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '').slice(0, 255) || null
  } catch {
    return null
  }
}

function checkDigests(record: WarcRecord, payloads: readonly Uint8Array[]): { notes: string[]; trouble: Trouble | null } {
  const block = record.headers['warc-block-digest']
  const payload = record.headers['warc-payload-digest']
  const fits = [block && record.block ? digestFits(block, [record.block]) : null, payload ? digestFits(payload, payloads) : null]
  if (fits.includes(false))
    return { notes: ['The digest in the archive does not fit these bytes.'], trouble: wrongDigest(record.url ?? '') }
  return { notes: fits.includes(true) ? ['The digest in the archive fits these bytes.'] : [], trouble: null }
}

function remember(remembered: Remembered, digest: string, body: Uint8Array): void {
  if (body.length > rememberedBytes / 4) return
  remembered.set(digest, body)
  let bytes = 0
  for (const kept of remembered.values()) bytes += kept.length
  for (const [oldest, gone] of remembered) {
    if (bytes <= rememberedBytes && remembered.size <= 2000) return
    remembered.delete(oldest)
    bytes -= gone.length
  }
}

/** A capture that found the same bytes as an earlier one: the same body, another time or address. */
function revisited(record: WarcRecord, state: State): Member | null {
  const body = state.remembered.get(record.headers['warc-payload-digest'] ?? '')
  const response = record.block ? readHttpResponse(record.block) : null
  if (!body || (response && response.status !== 200 && response.status !== 304)) return null
  return member(record, { status: 200, headers: response?.headers ?? {}, body }, state, [
    'The archive says that this page was the same as in an earlier capture.',
  ])
}

const recordTooLarge = (path: string) =>
  new Trouble(
    'WARC_RECORD_TOO_LARGE',
    `${path} in the archive is larger than 100 MB and was not taken out.`,
    'The archive is kept whole. Take it out with a WARC tool, and add the file.',
    {
      facts: { path },
    },
  )

const bodyBroken = (path: string) =>
  new Trouble('WARC_RECORD_BROKEN', `${path} in the archive cannot be unpacked (or grows beyond 100 MB).`, 'Record the page again.', {
    facts: { path },
  })

const wrongDigest = (path: string) =>
  new Trouble(
    'WARC_DIGEST_WRONG',
    `${path} in the archive does not fit the digest that stands beside it: one of the two was changed or damaged.`,
    'The page is kept and read. Compare with another copy of the archive before you rely on it.',
    { facts: { path } },
  )
