/** Articles: rows, pages, original bytes, exports. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { articleView, type Desk, exportArticle, listArticles, storedPage } from '../../../desk/index.ts'
import { storedPagePolicy } from '../guard.ts'
import { address } from '../route.ts'
import { formatQuery, idParam, pageQuery } from '../schemas.ts'
import { plain } from './jobs.ts'

export function articleRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(
    app,
    { method: 'get', path: '/api/articles', summary: 'Articles, newest first.', answers: 'Page<ArticleRow>', query: pageQuery },
    ({ query }) => listArticles(store, plain(query)),
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/articles/{id}',
      summary: 'One article: its reading, what was set apart and why, custody.',
      answers: 'ArticleView',
      params: idParam,
    },
    ({ params }) => articleView(store, params.id),
  )
}

/** The stored page, the original bytes, exports. */
export function articleFileRoutes(app: OpenAPIHono, desk: Desk): void {
  const { store } = desk
  address(
    app,
    {
      method: 'get',
      path: '/api/articles/{id}/page',
      summary: 'The stored page, for a sandboxed frame.',
      answers: 'text/html',
      params: idParam,
    },
    async ({ params, context }) => {
      const { html } = await storedPage(store, params.id, desk.children)
      return context.body(html, 200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': storedPagePolicy })
    },
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/articles/{id}/bytes',
      summary: 'The original bytes, as a download.',
      answers: 'application/octet-stream',
      params: idParam,
    },
    async ({ params, context }) => {
      const { exhibit } = await articleView(store, params.id)
      const bytes = await store.exhibits.bytes(exhibit.sha256)
      return download(context, Buffer.from(bytes), 'application/octet-stream', exhibit.name ?? `${exhibit.sha256.slice(0, 12)}.bin`)
    },
  )
  address(
    app,
    {
      method: 'get',
      path: '/api/export/articles/{id}',
      summary: 'One article as JSON or CSV.',
      answers: 'application/json',
      params: idParam,
      query: formatQuery,
    },
    async ({ params, query, context }) => {
      const made = exportArticle(await articleView(store, params.id), query.format)
      return download(context, made.text, made.type, made.name)
    },
  )
}

/** Send as a file. The name is reduced to letters that no header or file system trips over. */
export function download(context: Context, body: string | Buffer, type: string, name: string): Response {
  const safe = name.replaceAll(/[^\w.-]+/g, '_').slice(-100)
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return context.body(bytes, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${safe}"` })
}
