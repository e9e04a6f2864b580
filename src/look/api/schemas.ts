/** zod schemas of what the API takes and gives: the edge where foreign JSON becomes values of the model. */
import { z } from '@hono/zod-openapi'
import { type DecisionBody, Trouble } from '../../model/index.ts'

const text = (max: number) => z.string().max(max)
const accountId = text(300)
const statementRef = z.object({
  span: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
  text: text(20_000),
  id: text(100).nullable(),
})
const roles = z.enum(['combatant', 'relative', 'civilian', 'victim', 'minor', 'official', 'unknown'])
const stances = z.enum([
  'asserted',
  'assured',
  'verified',
  'corroborated-in-part',
  'could-not-verify',
  'disputed',
  'denied',
  'accused-forgery',
  'shown-edited',
  'shown-false',
  'retracted',
])

/** What a person can decide; mirrors `DecisionBody`. */
export const decisionBody: z.ZodType<DecisionBody> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge'), a: accountId, b: accountId }),
  z.object({ kind: z.literal('split'), account: accountId, from: z.array(accountId).max(10_000) }),
  z.object({ kind: z.literal('pin'), account: accountId, to: accountId }),
  z.object({ kind: z.literal('reject-suggestion'), a: accountId, b: accountId, evidence: z.array(text(100)).max(100) }),
  z.object({ kind: z.literal('rename-party'), account: accountId, party: text(200), label: text(200), role: roles.nullable() }),
  z.object({ kind: z.literal('correct-source'), article: text(200), statement: statementRef, source: text(300) }),
  z.object({ kind: z.literal('correct-stance'), article: text(200), position: statementRef, stance: stances }),
  z.object({ kind: z.literal('confirm'), article: text(200), statement: statementRef }),
  z.object({ kind: z.literal('reject'), article: text(200), statement: statementRef }),
  z.object({
    kind: z.literal('edit-turn'),
    article: text(200),
    turn: z.number().int().min(0).max(100_000),
    was: text(20_000),
    change: z.object({
      text: text(20_000).optional(),
      party: text(100).nullable().optional(),
      start: z.number().min(0).max(1_000_000).optional(),
      end: z.number().min(0).max(1_000_000).optional(),
      heard: z.boolean().optional(),
      split: z.number().int().min(1).max(20_000).optional(),
      join: z.literal(true).optional(),
    }),
  }),
  z.object({ kind: z.literal('attach-transcript'), article: text(200), recording: text(200) }),
  z.object({ kind: z.literal('undo'), decision: text(40) }),
])

export const newDecision = z.object({ body: decisionBody, why: text(2000) }).openapi('NewDecision')

export const newJob = z
  .union([
    z.object({ text: z.string().min(1).max(20_000_000), name: text(255).optional() }),
    z.object({ url: text(4000), allowPrivate: z.boolean().optional() }),
    z.object({ path: text(4000) }),
  ])
  .openapi('NewJob', { description: 'Pasted text, an address to fetch, or a path on the machine of the desk.' })

export const pageQuery = z.object({ after: text(500).optional(), limit: z.coerce.number().int().min(1).max(500).optional() })

export const callsQuery = pageQuery.extend({
  sort: z.enum(['day', 'accounts', 'origins']).optional(),
  language: text(20).optional(),
  stance: text(40).optional(),
  topic: text(40).optional(),
})

const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1')

export const searchQuery = pageQuery.extend({
  q: text(1000).default(''),
  speaker: text(200).optional(),
  outlet: text(200).optional(),
  language: text(20).optional(),
  topic: text(40).optional(),
  from: text(10).optional(),
  to: text(10).optional(),
  call: text(100).optional(),
  hedged: flag.optional(),
  disputed: flag.optional(),
})

export const custodyQuery = z.object({
  from: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
})
export const formatQuery = z.object({ format: text(20).default('json') })
export const trendsQuery = z.object({
  by: z.enum(['topic', 'place', 'party', 'outlet', 'language']).default('topic'),
  step: z.enum(['day', 'week', 'month']).default('month'),
})

export const wholeQuery = z.object({ whole: z.literal('1').optional() })
export const idParam = z.object({ id: text(200) })

/** Problem details (RFC 9457) with the Trouble's code and next step. */
export const problemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number(), detail: z.string(), code: z.string(), next: z.string() })
  .openapi('Problem')

/** Answers whose full shape is the TypeScript type of that name in `src/model`. */
export const shaped = (name: string) => z.looseObject({}).openapi(name, { description: `See the type ${name} in src/model.` })

/** A decision given as JSON text. @throws {Trouble} `REQUEST_MALFORMED` */
export function decisionBodyFrom(json: string): DecisionBody {
  const told = decisionBody.safeParse(parsedJson(json))
  if (told.success) return told.data
  const wrong = told.error.issues.map((issue) => `${issue.path.join('.') || 'decision'}: ${issue.message}`).join('; ')
  throw new Trouble('REQUEST_MALFORMED', `The decision is not as expected: ${wrong}.`, 'See `hearsay decide --help` and /api/openapi.json.')
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
