/** Custody, audit, health, doctor. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { custodyPage, type Desk, doctor, health } from '../../../desk/index.ts'
import { isTrouble, troubleRecord } from '../../../model/index.ts'
import { address } from '../route.ts'
import { custodyQuery } from '../schemas.ts'

/** Milliseconds between two tellings of how far an audit is. */
const tellEvery = 150

/** Asked with `Accept: text/event-stream`: `progress` events ({done, total}), then one `report` or `trouble`. */
function auditAloud(context: Context, { store }: Desk): Response {
  return streamSSE(context, async (stream) => {
    let last = 0
    const told = (done: number, total: number) => {
      if (Date.now() - last < tellEvery) return
      last = Date.now()
      void stream.writeSSE({ event: 'progress', data: JSON.stringify({ done, total }) })
    }
    try {
      await stream.writeSSE({ event: 'report', data: JSON.stringify(await store.audit(told)) })
    } catch (thrown) {
      if (!isTrouble(thrown)) throw thrown
      await stream.writeSSE({ event: 'trouble', data: JSON.stringify(troubleRecord(thrown)) })
    }
  })
}

export function custodyRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(app, { method: 'get', path: '/api/health', summary: 'Name, version, how much is here.', answers: 'Health' }, () => health(desk))
  address(
    app,
    {
      method: 'get',
      path: '/api/custody',
      summary: 'The custody log in plain sentences; without `from`, its end.',
      answers: 'CustodyPage',
      query: custodyQuery,
    },
    ({ query }) => custodyPage(store, query.from ?? null, query.limit ?? 100),
  )
  address(
    app,
    { method: 'get', path: '/api/checkpoint', summary: 'The signed tree head (C2SP checkpoint).', answers: 'text/plain' },
    async ({ context }) => context.text((await store.journal.checkpoint()).text),
  )
  address(
    app,
    { method: 'post', path: '/api/audit', summary: 'Check every exhibit and every entry; names what is wrong.', answers: 'AuditReport' },
    ({ context }) => (context.req.header('accept')?.includes('text/event-stream') ? auditAloud(context, desk) : store.audit(() => {})),
  )
  address(app, { method: 'get', path: '/api/doctor', summary: 'What this machine has and lacks.', answers: 'DoctorLine[]' }, () =>
    doctor(desk.config),
  )
}
