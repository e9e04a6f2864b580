/**
 * One way to declare an address: what it takes (zod), what it answers (name of the model's type), what it does.
 *
 * The declaration is at once the check at the edge and the entry in `/api/openapi.json`, so the two cannot differ.
 */
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { z } from 'zod'
import { Trouble } from '../../model/index.ts'
import { jsonBody } from './bodies.ts'
import { problemSchema, shaped } from './schemas.ts'

interface Declared<Q, P, B> {
  readonly method: 'get' | 'post'
  /** Path with `{id}` for parameters. */
  readonly path: string
  readonly summary: string
  /** Name of the type in `src/model` that is answered, or a media type for what is not JSON. */
  readonly answers: string
  readonly query?: Q
  readonly params?: P
  readonly body?: B
}

type Value<S> = S extends z.ZodType ? z.output<S> : Record<string, never>

interface Asked<Q, P, B> {
  readonly query: Value<Q>
  readonly params: Value<P>
  readonly body: Value<B>
  readonly context: Context
}

/** Declare an address and answer it. What the handler returns is sent as JSON unless it is a Response. */
export function address<Q extends z.ZodType | undefined, P extends z.ZodType | undefined, B extends z.ZodType | undefined>(
  app: OpenAPIHono,
  declared: Declared<Q, P, B>,
  handler: (asked: Asked<Q, P, B>) => unknown,
): void {
  describe(app, declared)
  app.on(declared.method.toUpperCase(), declared.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
    const asked = {
      query: checked(declared.query, context.req.query(), 'query'),
      params: checked(declared.params, context.req.param(), 'path'),
      body: checked(declared.body, declared.body ? await jsonBody(context) : {}, 'body'),
      context,
    } as Asked<Q, P, B>
    const answer = await handler(asked)
    return answer instanceof Response ? answer : context.json(answer as object)
  })
}

/** All wrong fields are named at once. @throws {Trouble} `REQUEST_MALFORMED` */
export function checked(schema: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!schema) return {}
  const told = schema.safeParse(value)
  if (told.success) return told.data
  const wrong = told.error.issues.map((issue) => `${[where, ...issue.path].join('.')}: ${issue.message}`).join('; ')
  throw new Trouble('REQUEST_MALFORMED', `The request is not as expected: ${wrong}.`, 'See /api/openapi.json for what this address takes.')
}

function describe(app: OpenAPIHono, declared: Declared<z.ZodType | undefined, z.ZodType | undefined, z.ZodType | undefined>): void {
  const isMedia = declared.answers.includes('/')
  const content = isMedia
    ? { [declared.answers]: { schema: { type: 'string' as const } } }
    : { 'application/json': { schema: shaped(declared.answers) } }
  app.openAPIRegistry.registerPath({
    method: declared.method,
    path: declared.path,
    summary: declared.summary,
    request: {
      ...(declared.query ? { query: declared.query as z.ZodObject } : {}),
      ...(declared.params ? { params: declared.params as z.ZodObject } : {}),
      ...(declared.body ? { body: { content: { 'application/json': { schema: declared.body } }, required: true } } : {}),
    },
    responses: {
      200: { description: declared.summary, content },
      '4XX': {
        description: 'What went wrong and what to do next (RFC 9457).',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  })
}
