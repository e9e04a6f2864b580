/** Trends. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { type Desk, trendsOf } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { trendsQuery } from '../schemas.ts'

export function trendRoutes(app: OpenAPIHono, { store }: Desk): void {
  address(
    app,
    {
      method: 'get',
      path: '/api/trends',
      summary: 'Topics, places, parties, outlets or languages over time, by calls and independent origins.',
      answers: 'Trends',
      query: trendsQuery,
    },
    ({ query }) => trendsOf(store, query),
  )
}
