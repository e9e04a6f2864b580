/** The sound of a recording, with ranges, so that seeking in hours is instant; its peaks; its spectrogram in tiles. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { z } from 'zod'
import { type AudioBytes, audioBytes, type Desk, peaksFor, spectrogramFor } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { idParam } from '../schemas.ts'

/** Bytes of one exhibit never change; what was made of them changes only with a version of the program. */
const keep = 'private, max-age=3600'

export function recordingFileRoutes(app: OpenAPIHono, desk: Desk): void {
  address(
    app,
    {
      method: 'get',
      path: '/api/recordings/{id}/audio',
      summary: 'The sound, with HTTP ranges: the original where browsers play it, else a WAV made once.',
      answers: 'audio/wav',
      params: idParam,
      query: z.object({ form: z.enum(['auto', 'original', 'wav']).default('auto') }),
    },
    async ({ params, query, context }) => ranged(context, await audioBytes(desk, params.id, query.form)),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/recordings/{id}/peaks',
      summary: 'The outline of the sound in the layout of audiowaveform (version 2, 8 bits).',
      answers: 'application/octet-stream',
      params: idParam,
      query: z.object({ pixels: z.coerce.number().int().min(64).max(200_000).default(4000) }),
    },
    async ({ params, query, context }) => {
      const peaks = await peaksFor(desk, params.id, query.pixels)
      return context.body(new Uint8Array(peaks), 200, { 'content-type': 'application/octet-stream', 'cache-control': keep })
    },
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/recordings/{id}/spectrogram',
      summary: 'Twenty seconds of the spectrogram as a grey picture, 0–4 kHz.',
      answers: 'image/png',
      params: idParam,
      query: z.object({ tile: z.coerce.number().int().min(0).max(10_000) }),
    },
    async ({ params, query, context }) => {
      const png = await spectrogramFor(desk, params.id, query.tile)
      return context.body(new Uint8Array(png), 200, { 'content-type': 'image/png', 'cache-control': keep })
    },
  )
}

/** One range or the whole. @see RFC 9110, § 14 */
function ranged(context: Context, audio: AudioBytes): Response {
  const headers = { 'content-type': audio.type, 'accept-ranges': 'bytes', 'cache-control': keep }
  // `If-Range` names a version of the bytes; they are given none, so it never fits, and the whole is the right answer.
  const asked = context.req.header('if-range') ? undefined : context.req.header('range')
  if (!asked || !isRange(asked))
    return new Response(streamOf(audio.read(0, audio.bytes)), { headers: { ...headers, 'content-length': String(audio.bytes) } })
  const range = rangeOf(asked, audio.bytes)
  if (!range) return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${audio.bytes}` } })
  return new Response(streamOf(audio.read(range.start, range.end)), {
    status: 206,
    headers: {
      ...headers,
      'content-length': String(range.end - range.start),
      'content-range': `bytes ${range.start}-${range.end - 1}/${audio.bytes}`,
    },
  })
}

/** What is no range of bytes, or none that makes sense, is passed over (RFC 9110, § 14.2), and the whole is given. */
function isRange(header: string): boolean {
  const body = /^bytes=(.*)$/i.exec(header.trim())?.[1]
  return (body ?? '').split(',').every((part) => {
    const [, first = '', last = ''] = /^\s*(\d*)-(\d*)\s*$/.exec(part) ?? []
    return (first !== '' || last !== '') && (first === '' || last === '' || Number(first) <= Number(last))
  })
}

/**
 * Half-open; null when it cannot be satisfied. Of several ranges the first that there is is given, as one part: a thousand
 * overlapping ones cost no more than one.
 */
function rangeOf(header: string, bytes: number): { start: number; end: number } | null {
  for (const part of header.split(',')) {
    const [, first = '', last = ''] = /(\d*)-(\d*)\s*$/.exec(part) ?? []
    const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first)
    const end = first === '' || last === '' ? bytes : Math.min(bytes, Number(last) + 1)
    if (start < end) return { start, end }
  }
  return null
}

function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}
