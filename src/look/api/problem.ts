/** Errors as problem details (RFC 9457) that carry the Trouble's code and next step. */
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { tellBug } from '../../desk/index.ts'
import { isTrouble } from '../../model/index.ts'

const statusOf: Readonly<Record<string, number>> = {
  ARTICLE_UNKNOWN: 404,
  CALL_UNKNOWN: 404,
  EXHIBIT_UNKNOWN: 404,
  JOB_UNKNOWN: 404,
  NOT_FOUND: 404,
  FOREIGN_REQUEST: 403,
  DECISION_UNKNOWN_TARGET: 404,
  STORE_IN_USE: 409,
  WATCH_UNKNOWN: 404,
  WATCH_ALREADY: 409,
  WATCH_TOO_SOON: 429,
  UPLOAD_TOO_LARGE: 413,
  DISK_FULL: 507,
}

/** Turn what was thrown into an answer. A bug says that it is one and nothing more. */
export function problem(thrown: unknown, context: Context): Response {
  if (isTrouble(thrown)) {
    const told = thrown.facts.status
    const status = statusOf[thrown.code] ?? (typeof told === 'number' && told >= 400 ? told : 400)
    return answer(context, status, {
      title: thrown.message,
      detail: thrown.message,
      code: thrown.code,
      next: thrown.next,
      facts: thrown.facts,
    })
  }
  if (thrown instanceof HTTPException) {
    return answer(context, thrown.status, {
      title: thrown.message,
      detail: thrown.message,
      code: 'HTTP',
      next: 'See /api/openapi.json for what this address takes.',
    })
  }
  if (isHangUp(thrown)) {
    return answer(context, 400, {
      title: 'The request broke off.',
      detail: 'The connection ended before the whole request had come; nothing of it was kept.',
      code: 'REQUEST_CUT_OFF',
      next: 'Send it again.',
    })
  }
  const bug = tellBug(`${context.req.method} ${context.req.path}`, thrown)
  return answer(context, 500, {
    title: 'Hearsay itself went wrong.',
    detail: `The desk met a bug; its log says more under the number ${bug}.`,
    code: 'BUG',
    next: 'Nothing sealed is lost. Please report what you did, with that line of the log.',
    facts: { bug },
  })
}

/** Whoever asked went away in the middle: no bug of ours, and nobody is there to hear the answer. */
function isHangUp(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = 'code' in thrown ? thrown.code : ''
  return thrown.name === 'AbortError' || (code === 'ECONNRESET' && thrown.message === 'aborted')
}

function answer(
  context: Context,
  status: number,
  body: { title: string; detail: string; code: string; next: string; facts?: object },
): Response {
  const type = `urn:hearsay:${body.code.toLowerCase()}`
  return context.body(JSON.stringify({ type, status, ...body }), status as 400, { 'content-type': 'application/problem+json' })
}
