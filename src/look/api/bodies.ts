/**
 * The bodies of requests, held in memory and therefore counted while they come: a `content-length` may be missing or lie.
 */
import type { Context } from 'hono'
import { Trouble } from '../../model/index.ts'

const megabyte = 1_048_576

/** Most bytes of a body of JSON: pasted text is the largest (20 million signs, each may be written `\u0000`). */
export const mostJson = 128 * megabyte
/** Most bytes of a form with files; larger ones come one by one as a stream. */
export const mostForm = 512 * megabyte

/** The whole body. @param most bytes @throws {Trouble} `UPLOAD_TOO_LARGE` */
export async function wholeBody(context: Context, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(context.req.header('content-length') ?? 0) > most) throw tooLarge(most)
  const chunks: Uint8Array[] = []
  let bytes = 0
  const { body } = context.req.raw
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length
    if (bytes > most) throw tooLarge(most)
    chunks.push(chunk)
  }
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** JSON. @throws {Trouble} `REQUEST_MALFORMED`, `UPLOAD_TOO_LARGE` */
export async function jsonBody(context: Context): Promise<unknown> {
  const bytes = await wholeBody(context, mostJson)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new Trouble('REQUEST_MALFORMED', 'The body is not JSON.', 'Send JSON as /api/openapi.json describes it.', { cause })
  }
}

/** A form with files. @throws {Trouble} `REQUEST_MALFORMED`, `UPLOAD_TOO_LARGE` */
export async function formBody(context: Context): Promise<FormData> {
  const bytes = await wholeBody(context, mostForm)
  try {
    return await new Response(bytes, { headers: { 'content-type': context.req.header('content-type') ?? '' } }).formData()
  } catch (cause) {
    throw new Trouble(
      'REQUEST_MALFORMED',
      'The body is not a form: its boundary is missing, or it ends in the middle.',
      'Send multipart/form-data with files in the field "file", or each file to PUT /api/uploads/NAME.',
      { cause },
    )
  }
}

const tooLarge = (most: number) =>
  new Trouble(
    'UPLOAD_TOO_LARGE',
    `The request holds more than ${Math.round(most / megabyte)} MB; that is the most it may hold.`,
    'Send large files one by one to PUT /api/uploads/NAME, or use `hearsay add`.',
  )
