/** Recordings: rows, pages, marks, and what people bring for them. Sound and pictures are in `recording-files.ts`. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { bringTranscript, type Desk, listRecordings, marksFor, recordingPage, transcriptSubtitles } from '../../../desk/index.ts'
import { wholeBody } from '../bodies.ts'
import { address, checked } from '../route.ts'
import { idParam, pageQuery } from '../schemas.ts'
import { download } from './articles.ts'
import { plain } from './jobs.ts'

export function recordingRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(
    app,
    { method: 'get', path: '/api/recordings', summary: 'Recordings, newest first.', answers: 'Page<RecordingRow>', query: pageQuery },
    ({ query }) => listRecordings(store, plain(query)),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/recordings/{id}',
      summary: 'One recording: what was heard, its transcripts, where articles quote it, where its sound is again.',
      answers: 'RecordingPage',
      params: idParam,
    },
    ({ params }) => recordingPage(store, params.id),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/recordings/{id}/marks',
      summary: 'Places to listen to, each with innocent causes; never a verdict.',
      answers: 'Marks',
      params: idParam,
    },
    ({ params }) => marksFor(desk, params.id),
  )
}

/** Bytes held in memory before the desk says that no transcript is so large. */
const mostTranscript = 21 * 1_048_576

/** Transcripts: brought for a recording, and given out as subtitles. */
export function transcriptRoutes(app: OpenAPIHono, desk: Desk): void {
  const named = z.object({ id: z.string().max(200), name: z.string().max(255) })
  app.put('/api/recordings/:id/transcripts/:name', async (context) => {
    const { id, name } = checked(named, context.req.param(), 'path') as z.output<typeof named>
    return context.json(await bringTranscript(desk, id, await wholeBody(context, mostTranscript), name))
  })
  address(
    app,
    {
      method: 'get',
      path: '/api/transcripts/{id}/subtitles',
      summary: 'A transcript with people’s changes as SRT or VTT.',
      answers: 'text/vtt',
      params: idParam,
      query: z.object({ format: z.enum(['srt', 'vtt']).default('vtt') }),
    },
    async ({ params, query, context }) => {
      const { text, name } = await transcriptSubtitles(desk.store, params.id, query.format)
      return download(context, text, query.format === 'vtt' ? 'text/vtt; charset=utf-8' : 'application/x-subrip; charset=utf-8', name)
    },
  )
}
