/** Intake and jobs. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { z } from 'zod'
import { type Desk, jobOf, takeHanded, takePasted } from '../../../desk/index.ts'
import { isTrouble, type Job, Trouble, type TroubleRecord, troubleRecord } from '../../../model/index.ts'
import { formBody } from '../bodies.ts'
import { address } from '../route.ts'
import { idParam, newJob, pageQuery } from '../schemas.ts'

export function jobRoutes(app: OpenAPIHono, desk: Desk): void {
  address(app, { method: 'get', path: '/api/jobs', summary: 'Jobs, newest first.', answers: 'Page<Job>', query: pageQuery }, ({ query }) =>
    desk.store.jobs.list(plain(query)),
  )
  app.get('/api/jobs/events', (context) => events(context, desk))
  app.post('/api/jobs', async (context, next) => {
    const type = context.req.header('content-type') ?? ''
    if (!type.startsWith('multipart/form-data')) return await next()
    return context.json(await takeFiles(context, desk))
  })
  address(
    app,
    {
      method: 'post',
      path: '/api/jobs',
      summary: 'Take in text, an address or a path; files come as multipart/form-data, field "file".',
      answers: 'Job[]',
      body: newJob,
    },
    async ({ body }) => [await takeOne(desk, body)],
  )
  app.put('/api/uploads/:name', async (context) => context.json([await takeStream(context, desk)]))
}

/** What can be done with a job, and the example case. */
export function jobActionRoutes(app: OpenAPIHono, desk: Desk): void {
  address(
    app,
    { method: 'post', path: '/api/jobs/{id}/cancel', summary: 'Stop a job; what was sealed stays.', answers: 'Job', params: idParam },
    async ({ params }) => {
      await jobOf(desk, params.id)
      desk.worker.stopJob(params.id)
      await desk.store.jobs.cancel(params.id)
      return await jobOf(desk, params.id)
    },
  )
  address(
    app,
    { method: 'post', path: '/api/jobs/{id}/retry', summary: 'Try a failed or cancelled job again.', answers: 'Job', params: idParam },
    async ({ params }) => {
      await jobOf(desk, params.id)
      await desk.store.jobs.retry(params.id)
      desk.worker.wake()
      return await jobOf(desk, params.id)
    },
  )
  address(app, { method: 'post', path: '/api/example', summary: 'Load the example case (fiction).', answers: 'Job' }, () =>
    desk.addJob({ kind: 'load-example' }, 'Example case (fiction)'),
  )
}

/** Without the keys that were not given. */
export function plain<T extends object>(query: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

async function takeOne(desk: Desk, body: z.output<typeof newJob>): Promise<Job> {
  if ('text' in body) return await takePasted(desk, body.text, body.name ?? null)
  if ('url' in body) return await desk.addJob({ kind: 'add-url', url: body.url, allowPrivate: body.allowPrivate ?? false }, body.url)
  return await desk.addJob({ kind: 'add-path', path: body.path }, body.path)
}

async function takeFiles(context: Context, desk: Desk): Promise<Job[]> {
  const files = (await formBody(context)).getAll('file').filter((value): value is File => value instanceof File)
  if (files.length === 0)
    throw new Trouble('UPLOAD_EMPTY', 'The form holds no file in its field "file".', 'Choose a file and send it again.')
  const jobs: Job[] = []
  for (const file of files) jobs.push(await takeFile(desk, file))
  const [first] = jobs
  if (first?.trouble && jobs.every(({ id }) => id === '')) {
    const { code, what, next } = first.trouble
    throw new Trouble(code, what, next)
  }
  return jobs
}

/** One file of a form. One that is refused stands in the answer as a failed job without an id; the others go on. */
async function takeFile(desk: Desk, file: File): Promise<Job> {
  try {
    return await takeHanded(desk, { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, kind: 'file' })
  } catch (thrown) {
    if (!isTrouble(thrown)) throw thrown
    return refusedJob(desk, file.name, troubleRecord(thrown))
  }
}

function refusedJob(desk: Desk, title: string, trouble: TroubleRecord): Job {
  const now = desk.clock.now()
  return {
    ...{ id: '', workspace: desk.store.workspace, title, task: { kind: 'read-exhibit', sha256: '' }, state: 'failed', attempts: 0 },
    ...{ progress: { stage: 'done', done: 0, total: null, item: null }, result: null, trouble },
    ...{ createdAt: now, startedAt: null, endedAt: now },
  }
}

/** A large file as the bare body of a PUT: it is sealed while it arrives and never held whole. */
async function takeStream(context: Context, desk: Desk): Promise<Job> {
  const { body } = context.req.raw
  if (!body) throw new Trouble('UPLOAD_EMPTY', 'The request holds no bytes.', 'Send the file as the body of the request.')
  return await takeHanded(desk, {
    bytes: body as unknown as AsyncIterable<Uint8Array>,
    name: context.req.param('name') ?? null,
    kind: 'file',
  })
}

function events(context: Context, desk: Desk): Response {
  return streamSSE(context, async (stream) => {
    const stop = desk.worker.onJob((job) => void stream.writeSSE({ event: 'job', data: JSON.stringify(job) }))
    stream.onAbort(stop)
    while (!stream.aborted) {
      await stream.writeSSE({ event: 'beat', data: '' })
      await stream.sleep(15_000)
    }
  })
}
