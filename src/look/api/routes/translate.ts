/** Translations of transcripts: asked for, brought, listed. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { bringTranslation, type Desk, knownTranscript, translationsOf } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { idParam } from '../schemas.ts'

const tag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/)
const wish = z.object({
  engine: z.enum(['chat', 'libretranslate', 'deepl', 'bergamot']),
  to: tag,
  from: tag.nullable().default(null),
  server: z.string().max(2000).nullable().default(null),
  model: z.string().max(200).nullable().default(null),
})
const brought = z.object({ name: z.string().max(255), by: z.string().max(200), to: tag, text: z.string().max(20_000_000) })

export function translateRoutes(app: OpenAPIHono, desk: Desk): void {
  const path = '/api/transcripts/{id}'
  address(
    app,
    {
      method: 'post',
      path: `${path}/translate`,
      summary: 'Translate a transcript with an engine that is named here; off unless asked.',
      answers: 'Job',
      params: idParam,
      body: wish,
    },
    async ({ params, body }) => {
      const record = await knownTranscript(desk.store, params.id)
      const title = `${record.exhibit.name ?? record.id.slice(0, 12)} → ${body.to}: ${body.engine}`
      return await desk.addJob({ kind: 'translate', transcript: record.id, ...body }, title)
    },
  )
  address(
    app,
    {
      method: 'post',
      path: `${path}/translations`,
      summary: 'Bring a translation that people made.',
      answers: 'TranslationView[]',
      params: idParam,
      body: brought,
    },
    ({ params, body: { text, ...about } }) => bringTranslation(desk, params.id, { ...about, bytes: new TextEncoder().encode(text) }),
  )
  address(
    app,
    {
      method: 'get',
      path: `${path}/translations`,
      summary: 'Every translation of a transcript, each with its maker.',
      answers: 'TranslationView[]',
      params: idParam,
    },
    async ({ params }) => await translationsOf(desk.store, await knownTranscript(desk.store, params.id)),
  )
}
