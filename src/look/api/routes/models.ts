/** Models: what there is, fetched and taken away; and recordings written down with them. */
import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import { checkModels, type Desk, dropModel, knownRecording, modelsPage } from '../../../desk/index.ts'
import { type ModelLine, Trouble } from '../../../model/index.ts'
import { address } from '../route.ts'
import { idParam } from '../schemas.ts'

const nameParam = z.object({ name: z.string().max(200) })
/** Whoever fetches a model says which licence they saw: no page can make the desk fetch one unasked. */
const agreed = z.object({ licence: z.string().max(200) })
const nothing = z.object({})

export function modelRoutes(app: OpenAPIHono, desk: Desk): void {
  const { config } = desk
  const path = '/api/models/{name}'
  address(
    app,
    { method: 'get', path: '/api/models', summary: 'Models: size, licence, source, checksum, what is here.', answers: 'ModelsPage' },
    () => modelsPage(config),
  )
  address(
    app,
    {
      method: 'post',
      path: `${path}/add`,
      summary: 'Fetch a model; the body names its licence, as a sign that it was seen.',
      answers: 'Job',
      params: nameParam,
      body: agreed,
    },
    async ({ params, body }) => {
      const model = await named(desk, params.name)
      if (model.licence !== body.licence)
        throw new Trouble(
          'LICENCE_UNSEEN',
          `${model.name} is under ${model.licence}, and the request names "${body.licence}".`,
          'Look at the licence, then ask again.',
        )
      return await desk.addJob({ kind: 'add-model', model: model.name }, `Model ${model.name}`)
    },
  )
  address(
    app,
    { method: 'post', path: `${path}/remove`, summary: 'Take a model away.', answers: 'ModelsPage', params: nameParam, body: nothing },
    async ({ params }) => {
      await dropModel(config, params.name, await modelsAtWork(desk))
      return await modelsPage(config)
    },
  )
  address(
    app,
    {
      method: 'post',
      path: `${path}/verify`,
      summary: 'Hash its files again. Sentences about what is wrong; none when all is as it came.',
      answers: 'string[]',
      params: nameParam,
      body: nothing,
    },
    ({ params }) => checkModels(config, params.name),
  )
}

async function named(desk: Desk, name: string): Promise<ModelLine> {
  const found = (await modelsPage(desk.config)).models.find((model) => model.name === name)
  if (!found) throw new Trouble('MODEL_UNKNOWN', `No model is called "${name}".`, 'GET /api/models lists them.')
  return found
}

async function modelsAtWork(desk: Desk): Promise<Set<string>> {
  const { rows } = await desk.store.jobs.list({ state: 'running', limit: 100 })
  return new Set(rows.flatMap(({ task }) => (task.kind === 'transcribe' ? [task.model] : [])))
}

const seconds = z.number().min(0).max(1_000_000)
const wish = z.object({
  engine: z.enum(['sherpa', 'openai-server']),
  model: z.string().min(1).max(200),
  server: z.string().max(2000).nullable().default(null),
  language: z.string().max(20).nullable().default(null),
  hints: z.array(z.string().max(200)).max(100).default([]),
  passage: z.object({ start: seconds, end: seconds }).nullable().default(null),
  parent: z.string().max(200).nullable().default(null),
})

export function transcribeRoutes(app: OpenAPIHono, desk: Desk): void {
  address(
    app,
    {
      method: 'post',
      path: '/api/recordings/{id}/transcribe',
      summary: 'Write a recording down, whole or one passage, with an engine within or a speech server that the user names.',
      answers: 'Job',
      params: idParam,
      body: wish,
    },
    async ({ params, body }) => {
      const record = await knownRecording(desk.store, params.id)
      const name = record.exhibit.name ?? params.id.slice(0, 12)
      return await desk.addJob({ kind: 'transcribe', recording: record.sha256, ...body }, `${name}: ${body.engine}, ${body.model}`)
    },
  )
}
