/** Custody, audit, health, doctor. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { custodyPage, type Desk, doctor, health } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { custodyQuery } from '../schemas.ts'

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
    () => store.audit(() => {}),
  )
  address(app, { method: 'get', path: '/api/doctor', summary: 'What this machine has and lacks.', answers: 'DoctorLine[]' }, () =>
    doctor(desk.config),
  )
}
