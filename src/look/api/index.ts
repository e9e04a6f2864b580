/**
 * The HTTP face of the desk: Hono on loopback. JSON, keyset pages, problem details, events of jobs, OpenAPI 3.1.
 *
 * `guard.ts` says who may ask; `routes/` what can be asked; the desk does the work.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import { etag } from 'hono/etag'
import type { Desk } from '../../desk/index.ts'
import { Trouble } from '../../model/index.ts'
import { documentationPage } from './documentation.ts'
import { guard, headers } from './guard.ts'
import { pages } from './pages.ts'
import { problem } from './problem.ts'
import { articleFileRoutes, articleRoutes } from './routes/articles.ts'
import { callRoutes, findAndDecideRoutes } from './routes/calls.ts'
import { custodyRoutes } from './routes/custody.ts'
import { jobActionRoutes, jobRoutes } from './routes/jobs.ts'
import { modelRoutes, transcribeRoutes } from './routes/models.ts'
import { recordingFileRoutes } from './routes/recording-files.ts'
import { recordingRoutes, transcriptRoutes } from './routes/recordings.ts'
import { translateRoutes } from './routes/translate.ts'
import { trendRoutes } from './routes/trends.ts'
import { feedRoutes, watchRoutes } from './routes/watch.ts'

/** The application over an open desk. @param uiDir folder of the built pages */
export function createApi(desk: Desk, uiDir: string): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(headers)
  app.use(guard)
  app.use('/api/*', etagUnlessStreamed)
  app.onError(problem)
  jobRoutes(app, desk)
  jobActionRoutes(app, desk)
  articleRoutes(app, desk)
  articleFileRoutes(app, desk)
  callRoutes(app, desk)
  trendRoutes(app, desk)
  findAndDecideRoutes(app, desk)
  custodyRoutes(app, desk)
  recordingRoutes(app, desk)
  transcriptRoutes(app, desk)
  recordingFileRoutes(app, desk)
  modelRoutes(app, desk)
  transcribeRoutes(app, desk)
  translateRoutes(app, desk)
  watchRoutes(app, desk)
  feedRoutes(app, desk)
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Hearsay', version: desk.version } })
  app.get('/api', (context) =>
    context.html(documentationPage(app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Hearsay', version: desk.version } }))),
  )
  app.all('/api/*', (context) => {
    throw new Trouble('NOT_FOUND', `There is no ${context.req.method} ${context.req.path}.`, 'See /api for every address.')
  })
  app.get('*', pages(uiDir))
  return app
}

const tag = etag()

/** An event stream has no end to take a digest of, and hours of sound are not read for one. */
const etagUnlessStreamed: typeof tag = async (context, next) =>
  context.req.path === '/api/jobs/events' || context.req.path.endsWith('/audio') ? await next() : await tag(context, next)
