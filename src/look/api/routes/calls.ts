/** Calls, suggestions, search, decisions. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { callPage, type Desk, decisionsAbout, exportCall, leanStory, listSuggestions } from '../../../desk/index.ts'
import { address } from '../route.ts'
import { callsQuery, formatQuery, idParam, newDecision, pageQuery, searchQuery, wholeQuery } from '../schemas.ts'
import { download } from './articles.ts'
import { plain } from './jobs.ts'

export function callRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(
    app,
    {
      method: 'get',
      path: '/api/calls',
      summary: 'Calls: parties, places, accounts, origins, ledger at a glance.',
      answers: 'Page<CallRow>',
      query: callsQuery,
    },
    ({ query }) => store.projection.listCalls(plain(query)),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/calls/{id}',
      summary: 'One call: dialogue with wordings and drift, provenance, ledger; of shared texts the nearest few, or `whole=1`.',
      answers: 'CallPage',
      params: idParam,
      query: wholeQuery,
    },
    async ({ params, query }) => {
      const page = await callPage(store, params.id)
      return query.whole === '1' ? page : { ...page, story: leanStory(page.story) }
    },
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/export/calls/{id}',
      summary: 'One call as JSON, CSV or GraphML.',
      answers: 'application/json',
      params: idParam,
      query: formatQuery,
    },
    async ({ params, query, context }) => {
      const made = exportCall(await callPage(store, params.id), query.format)
      return download(context, made.text, made.type, made.name)
    },
  )
}

/** Suggestions, search and decisions. */
export function findAndDecideRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(
    app,
    {
      method: 'get',
      path: '/api/suggestions',
      summary: 'Pairs of accounts that may tell of one call, waiting for a person.',
      answers: 'Page<AccountLink>',
      query: pageQuery,
    },
    ({ query }) => listSuggestions(store, plain(query)),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/search',
      summary: 'Statements by words, "phrases" and filters, ranked.',
      answers: 'SearchPage',
      query: searchQuery,
    },
    ({ query }) => {
      const { q, ...filters } = query
      return store.projection.search({ words: q, ...plain(filters) })
    },
  )
  address(
    app,
    {
      method: 'post',
      path: '/api/decisions',
      summary: 'Decide: merge, split, pin, reject, rename, correct, confirm, undo.',
      answers: 'Decision',
      body: newDecision,
    },
    ({ body }) => desk.decide(body.body, body.why),
  )
  const about = z.object({ article: z.string().optional(), call: z.string().optional() })
  address(
    app,
    { method: 'get', path: '/api/decisions', summary: 'Decisions in the order of the log.', answers: 'Decision[]', query: about },
    ({ query }) => decisionsAbout(store, plain(query)),
  )
}
