/**
 * A new gold case out of a reading that a person has corrected: the way from a correction on the desk to a test.
 *
 * The case comes in the full form (offsets, mentions) and belongs to the train half. It is a draft: a second reader
 * must look at it before it judges anything, because whatever the person did not touch is the engine's own opinion.
 */
import { createHash } from 'node:crypto'
import type { PrintedLink, PrintedPosition, PrintedReading, PrintedStatement, PrintedWho, Span } from '../../model/index.ts'
import { PRONOUN } from './load-gold.ts'

interface CaseEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly aliases: string[]
}
interface CaseMention {
  readonly id: string
  readonly span: Span
  readonly entity: string
}

/** What is collected while the statements are gone through. */
interface Cast {
  readonly entities: Map<string, CaseEntity>
  readonly mentions: CaseMention[]
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase().trim()

/** The entity of this name, made when it is new. */
function entity(cast: Cast, name: string, alias: string | null, type = 'unknown'): string {
  const key = keyOf(name)
  const found = cast.entities.get(key) ?? { id: `e${cast.entities.size + 1}`, type, name, aliases: [] }
  cast.entities.set(key, found)
  if (alias && alias !== name && !PRONOUN.test(alias) && !found.aliases.includes(alias)) found.aliases.push(alias)
  return found.id
}

/** Entity and mention of a source or addressee; nulls when nobody is named. */
function who(cast: Cast, one: PrintedWho | null): { mention: string | null; entity: string | null } {
  const name = one?.label ?? one?.name ?? (one?.text && !PRONOUN.test(one.text) ? one.text : null)
  if (!one || !name) return { mention: null, entity: null }
  const id = entity(cast, name, one.text)
  if (!one.span) return { mention: null, entity: id }
  const mention = { id: `m${cast.mentions.length + 1}`, span: one.span, entity: id }
  cast.mentions.push(mention)
  return { mention: mention.id, entity: id }
}

function link(cast: Cast, one: PrintedLink, speaker: string | null): { role: string; entity: string | null } {
  if (one.role === 'article') return { role: 'article', entity: null }
  if (one.role === 'speaker') return { role: 'speaker', entity: speaker }
  return { role: one.role, entity: one.name === null ? null : entity(cast, one.name, null) }
}

function statement(cast: Cast, s: PrintedStatement, calls: readonly string[]): object {
  const source = who(cast, s.source)
  const addressee = who(cast, s.addressee)
  const call = s.call !== null && calls.includes(s.call) ? s.call : null
  return {
    ...{ id: s.id, type: s.type, medium: s.medium, content: s.spans, cue: s.cueSpans },
    ...{ source: source.mention, source_entity: source.entity, source_kind: s.sourceKind },
    ...{ addressee: addressee.mention, addressee_entity: addressee.entity },
    ...{ call, turn: call !== null && s.turn !== null ? { call, index: s.turn } : null, parent: s.parent, continues: s.continues },
    chain: s.chain.map((one) => link(cast, one, source.entity)),
    hedges: s.hedges.map((h, i) => ({ id: `${s.id}h${i + 1}`, span: h.span, kind: h.kind, scope: h.scope, strength: h.strength })),
    ...{ polarity: s.polarity, commitment: s.commitment, aside: s.aside },
  }
}

function position(cast: Cast, p: PrintedPosition): object {
  const name = p.by.role === 'article' ? null : (p.by.label ?? p.by.text)
  return {
    id: p.id,
    span: p.span,
    stance: p.stance,
    by: name === null ? 'article' : entity(cast, name, p.by.text),
    target: p.target,
    method: p.method,
  }
}

/** The case as an object to be written as JSON (`NAME.json` in a gold folder). `id` also names it in reports. */
export function caseFromReading(reading: PrintedReading, id: string, licence: string): object {
  const cast: Cast = { entities: new Map(), mentions: [] }
  const calls = reading.calls.map((call) => call.id)
  const { text, language, published } = reading.article
  const statements = reading.statements.map((s) => statement(cast, s, calls))
  const positions = reading.positions.map((p) => position(cast, p))
  return {
    ...{ schema: 'hearsay-gold-quotes/1', id, lang: language ?? 'und', half: 'train', kind: 'correction', published },
    ...{ text, text_sha256: createHash('sha256').update(text).digest('hex'), licence },
    annotators: [{ id: 'desk', role: 'first' }],
    entities: [...cast.entities.values(), ...calls.map((call) => ({ id: call, type: 'call', name: call, aliases: [] }))],
    ...{ mentions: cast.mentions, statements, positions },
    echoes: reading.echoes.map((echo) => ({ span: echo.span, statement: echo.statement })),
    asides: reading.article.asides.map((aside) => aside.span),
  }
}
