/**
 * One way to ask the desk: JSON in, JSON out, and a Trouble where something can be done about it.
 *
 * The API answers errors as problem details (RFC 9457) with the Trouble's code and next step; those are what the pages show.
 * No answer at all is a Trouble of our own.
 */
import { say } from '../messages/index.ts'

/** What went wrong, as the pages show it. */
export interface PageTrouble {
  readonly code: string
  readonly what: string
  readonly next: string
}

const troubles = new WeakMap<Error, PageTrouble>()

/** The Trouble in whatever was thrown. A bug of the pages is shown as one. */
export function troubleIn(thrown: unknown): PageTrouble {
  const known = thrown instanceof Error ? troubles.get(thrown) : undefined
  return known ?? { code: 'PAGE_BUG', what: String(thrown), next: say.gone.next }
}

/** An error that carries what the pages show. */
export function asError(trouble: PageTrouble): Error {
  const error = new Error(trouble.what)
  troubles.set(error, trouble)
  return error
}

/** @throws an Error that `troubleIn` turns into what to show; an AbortError when the question was taken back */
export async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const answer = await reach(path, options)
  const body = answer.headers.get('content-type')?.includes('json') ? await answer.json().catch(() => null) : await answer.text()
  if (answer.ok) return body as T
  throw asError(problemOf(answer, body))
}

/** Send JSON. */
export async function tell<T>(path: string, body: unknown): Promise<T> {
  return await ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** @throws what `troubleIn` can show when nobody answers */
export async function reach(path: string, options: RequestInit): Promise<Response> {
  try {
    return await fetch(path, options)
  } catch (thrown) {
    if (options.signal?.aborted) throw thrown
    throw asError(say.gone)
  }
}

/** The Trouble in an answer that is an error. */
export function problemOf(answer: Response, body: unknown): PageTrouble {
  const told = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {}
  const text = (key: string) => (typeof told[key] === 'string' ? (told[key] as string) : null)
  return {
    code: text('code') ?? `HTTP_${answer.status}`,
    what: text('detail') ?? text('title') ?? `${answer.status} ${answer.statusText}`,
    next: text('next') ?? say.gone.next,
  }
}
