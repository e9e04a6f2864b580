/** The watch list, the pages that changed, and the feed of new accounts. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { atomFeed, type Desk, newAccounts } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { idParam } from '../schemas.ts'

const newWatch = z.object({
  url: z.string().max(4000),
  terms: z.array(z.string().max(200)).max(100).default([]),
  minutes: z.number().nullable().default(null),
  allowPrivate: z.boolean().default(false),
})

export function watchRoutes(app: OpenAPIHono, desk: Desk): void {
  const { watch } = desk
  address(app, { method: 'get', path: '/api/watch', summary: 'The watch list and how it goes.', answers: 'Watched[]' }, () => watch.list())
  address(
    app,
    {
      method: 'post',
      path: '/api/watch',
      summary: 'Watch a feed or a page. The first poll begins at once.',
      answers: 'Watched',
      body: newWatch,
    },
    ({ body }) => watch.add(body),
  )
  address(
    app,
    {
      method: 'post',
      path: '/api/watch/{id}/remove',
      summary: 'Watch it no more; what it brought stays.',
      answers: 'Watched',
      params: idParam,
    },
    ({ params }) => watch.remove(params.id),
  )
  address(
    app,
    { method: 'post', path: '/api/watch/{id}/poll', summary: 'Ask now; answers at once.', answers: 'Watched', params: idParam },
    ({ params }) => watch.poll(params.id),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/watch/{id}/changes',
      summary: 'Pages that do not read as they did: both texts side by side, newest change first.',
      answers: 'PageChange[]',
      params: idParam,
    },
    ({ params }) => watch.changes(params.id),
  )
}

const feedQuery = z.object({ call: z.string().max(100).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) })

/** The feed that goes out. */
export function feedRoutes(app: OpenAPIHono, desk: Desk): void {
  address(
    app,
    {
      method: 'get',
      path: '/api/feed.atom',
      summary: 'New accounts as an Atom feed; with `call`, those of one call.',
      answers: 'application/atom+xml',
      query: feedQuery,
    },
    async ({ query, context }) => {
      const { call, limit } = query
      const items = await newAccounts(desk.store, { limit, ...(call === undefined ? {} : { call }) })
      const [first] = await desk.store.journal.entries(0, 1)
      const url = new URL(context.req.url)
      const feed = atomFeed(items, {
        desk: url.origin,
        self: url.pathname + url.search,
        title: call === undefined ? 'Hearsay: new accounts' : `Hearsay: new accounts of the call of ${items[0]?.callName ?? call}`,
        workspace: desk.store.workspace,
        author: desk.config.who,
        since: first?.event?.when ?? desk.clock.now(),
      })
      return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' })
    },
  )
}
