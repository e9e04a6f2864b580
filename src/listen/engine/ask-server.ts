/**
 * One question to a server that the user named: that address and no other, no redirects, an end to waiting, a cap on what
 * comes back. A private address is allowed, since the user wrote it down; where it would send us is not followed.
 */
import { type Stop, Trouble } from '../../model/index.ts'

export interface ServerQuestion {
  /** Whole address. */
  readonly url: string
  /** What the server is for, as a Trouble names it: "speech server". */
  readonly what: string
  readonly body: () => FormData | string
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: Stop | undefined
  readonly limits?: Partial<ServerLimits> | undefined
}

export interface ServerLimits {
  /** For one try, connection to last byte. */
  readonly milliseconds: number
  readonly bytes: number
  readonly tries: number
  /** Longest wait that a `retry-after` is granted. */
  readonly longestWait: number
  /** First wait before another try; doubled each time. */
  readonly firstWait: number
}

export const serverLimits: ServerLimits = { milliseconds: 280_000, bytes: 20_000_000, tries: 4, longestWait: 120_000, firstWait: 1000 }

/** A base address as the user wrote it, made fit for paths. @throws {Trouble} `SERVER_ADDRESS` */
export function serverAddress(text: string, path: string): string {
  const wrong = (why: string) =>
    new Trouble('SERVER_ADDRESS', `"${text}" is no address of a server: ${why}.`, 'Write it whole, like http://127.0.0.1:8000.')
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw wrong('it cannot be read')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrong('only http and https are spoken')
  if (url.username || url.password) throw wrong('it holds a password, which would stand in the log')
  const base = url.pathname.replace(/\/+$/, '')
  // People copy addresses with the version in them; it must not stand there twice.
  const version = /^\/v\d+/.exec(path)?.[0] ?? '\0'
  url.pathname = base.endsWith(path) ? base : base.endsWith(version) ? base + path.slice(version.length) : base + path
  url.search = ''
  url.hash = ''
  return url.href
}

/** Ask, wait where the server says so, ask again. @returns parsed JSON @throws {Trouble} `SERVER_…`, `STOPPED` */
export async function askServer(question: ServerQuestion): Promise<unknown> {
  const limits = { ...serverLimits, ...question.limits }
  for (let tries = 1; ; tries++) {
    if (question.signal?.aborted) throw stopped(question)
    const got = await tryOnce(question, limits)
    if (!('again' in got)) return got.json
    if (tries >= limits.tries) throw got.trouble
    await pause(Math.min(limits.longestWait, got.again ?? limits.firstWait * 2 ** (tries - 1)), question)
  }
}

/** `again`: milliseconds after which another try may go better, null where the server names none. */
type Tried = { readonly json: unknown } | { readonly again: number | null; readonly trouble: Trouble }

async function tryOnce(question: ServerQuestion, limits: ServerLimits): Promise<Tried> {
  const control = new AbortController()
  const late = setTimeout(() => control.abort(), limits.milliseconds)
  const stop = () => control.abort()
  question.signal?.addEventListener('abort', stop)
  try {
    const answer = await fetch(question.url, {
      method: 'POST',
      body: question.body(),
      headers: { accept: 'application/json', ...question.headers },
      redirect: 'manual',
      signal: control.signal,
    })
    const text = await bodyOf(answer, limits.bytes, question)
    return judged(answer, text, question)
  } catch (thrown) {
    if (thrown instanceof Trouble) throw thrown
    if (question.signal?.aborted) throw stopped(question)
    if (control.signal.aborted) throw silent(question, limits)
    return { again: null, trouble: unreached(question, thrown) }
  } finally {
    clearTimeout(late)
    question.signal?.removeEventListener?.('abort', stop)
  }
}

async function bodyOf(answer: Response, most: number, question: ServerQuestion): Promise<string> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of answer.body ?? []) {
    bytes += part.length
    if (bytes > most)
      throw trouble(
        'SERVER_ANSWER_TOO_LARGE',
        question,
        `sent more than ${most} bytes for one passage`,
        'Check that it is the right server.',
      )
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function judged(answer: Response, text: string, question: ServerQuestion): Tried {
  const { status } = answer
  const said = text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  if (status === 429 || status === 503) {
    const busy = trouble('SERVER_BUSY', question, `has no time (status ${status})`, 'Try again later; what was written down is kept.')
    return { again: retryAfter(answer.headers.get('retry-after')), trouble: busy }
  }
  if (status >= 500) {
    const next = 'Look into the log of that server, then try again.'
    return { again: null, trouble: trouble('SERVER_BROKEN', question, `went wrong (status ${status}: ${said})`, next) }
  }
  if (status >= 300) throw refused(answer, said, question)
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    const why = `answered with something that is no JSON ("${said.slice(0, 80)}")`
    throw trouble('SERVER_GARBAGE', question, why, 'Check the address: this looks like another kind of server.')
  }
}

/** Answers that would be the same the next time. */
function refused({ status, headers }: Response, said: string, question: ServerQuestion): Trouble {
  if (status < 400) {
    const why = `sends on to another address (${headers.get('location') ?? 'not named'})`
    return trouble('SERVER_REDIRECTS', question, why, 'Only the address you named is contacted. If you trust the other one, name that.')
  }
  if (status === 401 || status === 403)
    return trouble('SERVER_REFUSES', question, `does not let us in (status ${status})`, 'Set its key in the environment, then try again.')
  const next = 'Check the name of the model and that the server speaks this protocol.'
  return trouble('SERVER_REFUSES', question, `refused the question (status ${status}: ${said})`, next)
}

/** Seconds, or a date. @see RFC 9110, § 10.2.3 */
function retryAfter(header: string | null): number | null {
  if (header === null) return null
  const seconds = Number(header)
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000
  const at = Date.parse(header)
  return Number.isFinite(at) ? Math.max(0, at - Date.now()) : null
}

function pause(milliseconds: number, question: ServerQuestion): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(stopped(question))
    }
    const timer = setTimeout(() => {
      question.signal?.removeEventListener?.('abort', stop)
      resolve()
    }, milliseconds)
    question.signal?.addEventListener('abort', stop)
  })
}

const trouble = (code: string, { what, url }: ServerQuestion, why: string, next: string) =>
  new Trouble(code, `The ${what} at ${url} ${why}.`, next, { facts: { url } })

const stopped = ({ what }: ServerQuestion) =>
  new Trouble('STOPPED', `Asking the ${what} was cancelled.`, 'Start it again when you want it; what was finished is kept.')
const silent = (question: ServerQuestion, { milliseconds }: ServerLimits) =>
  trouble(
    'SERVER_SILENT',
    question,
    `did not answer within ${Math.round(milliseconds / 1000)} s`,
    'See whether it still works, then try again: finished passages are kept.',
  )

function unreached(question: ServerQuestion, thrown: unknown): Trouble {
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
  return trouble(
    'SERVER_UNREACHED',
    question,
    `gave no whole answer (${cause instanceof Error ? cause.message : cause})`,
    'See whether it runs and the address is right, then try again.',
  )
}
