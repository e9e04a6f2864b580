/**
 * One file from the network to the disk: into `.part`, resumed where a connection broke, hashed, kept only when its sum is right.
 *
 * Only the named address is asked, and where it sends us over https (GitHub keeps its files elsewhere); never from https to http.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Stop, Trouble } from '../../model/index.ts'

export interface Download {
  readonly url: string
  /** Where it ends; `.part` and `.part.json` lie beside it until then. */
  readonly file: string
  readonly name: string
  /** Bytes expected, where known. */
  readonly bytes: number | null
  readonly sha256: string | null
  readonly most?: number | undefined
  readonly tries?: number | undefined
  /** Longest time without a byte. */
  readonly quiet?: number | undefined
  readonly signal?: Stop | undefined
  readonly report?: ((done: number, total: number | null) => void) | undefined
}

const eightGigabytes = 8 * 1024 ** 3
const redirects = 5

/** @returns SHA-256 and bytes of what lies at `part` now @throws {Trouble} `MODEL_WRONG_SUM`, `MODEL_DOWNLOAD`, `DISK_FULL`, `STOPPED` */
export async function download(wish: Download): Promise<{ part: string; sha256: string; bytes: number }> {
  const part = `${wish.file}.part`
  await mustHaveRoom(wish)
  const tries = wish.tries ?? 6
  let before = -1
  for (let left = tries; ; ) {
    const size = await sizeOf(part)
    // A connection that brought something has earned new tries.
    left = size > before ? tries : left - 1
    before = size
    const got = await fetchRest(wish, part, size)
    if (got === 'whole') break
    if (left <= 1 || 'last' in got) throw got instanceof Trouble ? got : got.trouble
    await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** (tries - left))))
  }
  const { sha256, bytes } = await sumOf(part)
  if ((wish.sha256 !== null && sha256 !== wish.sha256) || bytes === 0) {
    await forget(part)
    throw wrongSum(wish, sha256)
  }
  return { part, sha256, bytes }
}

/** Nothing of it stays. */
export async function forget(part: string): Promise<void> {
  await rm(part, { force: true })
  await rm(`${part}.json`, { force: true })
}

const sizeOf = async (path: string) => (await stat(path).catch(() => null))?.size ?? 0

async function mustHaveRoom({ file, bytes, name }: Download): Promise<void> {
  const disk = await statfs(dirname(file)).catch(() => null)
  const free = disk ? disk.bavail * disk.bsize : Number.POSITIVE_INFINITY
  // The archive and what is in it lie side by side for a moment.
  if (bytes !== null && free < bytes * 2.5)
    throw noRoom(name, `${Math.round(free / 1_048_576)} MB are free, ${Math.round((bytes * 2.5) / 1_048_576)} MB are needed`)
}

type Got = 'whole' | Trouble | { readonly last: true; readonly trouble: Trouble }

async function fetchRest(wish: Download, part: string, size: number): Promise<Got> {
  const control = new AbortController()
  const stop = () => control.abort()
  wish.signal?.addEventListener('abort', stop)
  if (wish.signal?.aborted) stop()
  let alive = setTimeout(stop, wish.quiet ?? 60_000)
  const beat = () => {
    clearTimeout(alive)
    alive = setTimeout(stop, wish.quiet ?? 60_000)
  }
  try {
    const answer = await follow(wish.url, await headersFor(part, size), control.signal)
    if (answer.status === 416) {
      await forget(part)
      return broken(wish, 'the rest of an earlier try did not fit')
    }
    if (answer.status !== 200 && answer.status !== 206)
      return { last: true, trouble: broken(wish, `the server answered with status ${answer.status}`) }
    return await take(wish, part, answer, startOf(answer, size), beat)
  } catch (thrown) {
    if (wish.signal?.aborted)
      throw new Trouble('STOPPED', `Fetching ${wish.name} was cancelled.`, 'Ask for it again: it goes on where it stopped.')
    if (thrown instanceof Trouble) return { last: true, trouble: thrown }
    return broken(wish, reason(thrown))
  } finally {
    clearTimeout(alive)
    wish.signal?.removeEventListener?.('abort', stop)
  }
}

/** The rest only if it is still the same file there. */
async function headersFor(part: string, size: number): Promise<Record<string, string>> {
  if (size === 0) return {}
  const { etag } = await readFile(`${part}.json`, 'utf8').then(
    (text) => JSON.parse(text) as { etag?: string },
    () => ({ etag: undefined }),
  )
  return { range: `bytes=${size}-`, ...(etag ? { 'if-range': etag } : {}) }
}

/** Where the bytes of this answer belong: a server that ignores the range sends all from the beginning. */
function startOf(answer: Response, size: number): number {
  const from = /^bytes (\d+)-/.exec(answer.headers.get('content-range') ?? '')?.[1]
  return answer.status === 206 && Number(from) === size ? size : 0
}

async function follow(first: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let url = first
  for (let left = redirects; left >= 0; left--) {
    const answer = await fetch(url, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual', signal })
    const to = answer.headers.get('location')
    if (answer.status < 300 || answer.status >= 400 || !to) return answer
    await answer.body?.cancel()
    const next = new URL(to, url)
    const same = next.host === new URL(first).host
    if (next.protocol !== 'https:' && !(same && next.protocol === 'http:' && first.startsWith('http:')))
      throw new Trouble(
        'MODEL_DOWNLOAD',
        `${first} sends on to ${next.origin}, which is not https.`,
        'Fetch the file yourself where you trust it, then use `hearsay models import`.',
      )
    url = next.href
  }
  throw new Trouble('MODEL_DOWNLOAD', `${first} sends on and on.`, 'Fetch the file yourself, then use `hearsay models import`.')
}

async function take(wish: Download, part: string, answer: Response, start: number, beat: () => void): Promise<Got> {
  const length = answer.headers.get('content-length')
  const total = length === null ? wish.bytes : start + Number(length)
  const most = wish.most ?? (wish.bytes === null ? eightGigabytes : wish.bytes * 2 + 1_048_576)
  await writeFile(`${part}.json`, JSON.stringify({ url: wish.url, etag: answer.headers.get('etag') ?? undefined })).catch(
    (cause: unknown) => {
      throw noRoom(wish.name, reason(cause))
    },
  )
  const file = await open(part, start > 0 ? 'r+' : 'w').catch((cause: unknown) => {
    throw noRoom(wish.name, reason(cause))
  })
  let at = start
  try {
    for await (const chunk of answer.body ?? []) {
      beat()
      if (at + chunk.length > most) {
        await forget(part)
        return { last: true, trouble: broken(wish, `it is larger than ${most} bytes`) }
      }
      await put(file, chunk, at, wish.name)
      at += chunk.length
      wish.report?.(at, total)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return total !== null && length !== null && at < total ? broken(wish, `the connection ended after ${at} of ${total} bytes`) : 'whole'
}

async function put(file: FileHandle, chunk: Uint8Array, at: number, name: string): Promise<void> {
  try {
    await file.write(chunk, 0, chunk.length, at)
  } catch (cause) {
    throw noRoom(name, reason(cause))
  }
}

/** SHA-256 and length of a file. */
export async function sumOf(path: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk as Uint8Array)
    bytes += (chunk as Uint8Array).length
  }
  return { sha256: hash.digest('hex'), bytes }
}

function reason(thrown: unknown): string {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  return cause instanceof Error ? cause.message : String(cause)
}

const broken = ({ name, url }: Download, why: string) =>
  new Trouble(
    'MODEL_DOWNLOAD',
    `${name} could not be fetched from ${url}: ${why}.`,
    'Try again: it goes on where it stopped. Or fetch it elsewhere and use `hearsay models import`.',
    {
      facts: { url },
    },
  )
const noRoom = (name: string, why: string) =>
  new Trouble(
    'DISK_FULL',
    `${name} cannot be kept: ${why}.`,
    'Make room, or set HEARSAY_MODELS to a folder on another disk, then try again.',
  )
/** The Trouble of a file that is not the one that was meant. */
export const wrongSum = ({ name, sha256 }: Pick<Download, 'name' | 'sha256'>, found: string) =>
  new Trouble(
    'MODEL_WRONG_SUM',
    `${name} is not what it should be: its SHA-256 is ${found.slice(0, 16)}…, expected ${sha256?.slice(0, 16) ?? 'something'}…. Nothing of it was kept.`,
    'Try once more. If it happens again, somebody changed the file on its way or at its source: do not use it.',
  )
