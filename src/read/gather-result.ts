/** The result in the nouns of the house: calls with their parties, entities with their mentions, relays, echoes, marks. */
import type { Article, Echo, Entity, Mark, Mention, Note, Party, ReadResult, TimeExpression, ToldCall, ToldRelay } from '../model/index.ts'
import type { Built } from './bench.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import type { CarrierLink } from './find-carriers.ts'
import type { KnownName } from './find-names.ts'
import { matchHeadings } from './match-headings.ts'
import { sortLinks } from './order-links.ts'
import { readVersion } from './version.ts'
import { spanOf, type View } from './view.ts'
import type { World } from './world.ts'

export interface GatherInput {
  readonly article: Article
  readonly view: View
  readonly world: World
  readonly calls: Calls
  readonly built: Built
  readonly times: readonly TimeExpression[]
  readonly names: readonly KnownName[]
  readonly language: string
  readonly notes: readonly Note[]
}

function entityOf(input: GatherInput, one: Growing): Entity {
  return {
    id: one.id,
    type: one.type,
    label: input.built.labels.get(one) ?? one.id,
    aliases: [...one.names].slice(0, 12),
    ...(one.gender ? { gender: one.gender } : {}),
    ...(one.number ? { number: one.number } : {}),
    mentions: input.built.mentions.get(one) ?? [],
  }
}

function partyOf(input: GatherInput, entity: Growing, at: number): Party {
  const role = entity.role ?? entity.group?.role ?? 'unknown'
  return { id: `p${at + 1}`, entity: entity.id, label: input.built.labels.get(entity) ?? 'speaker', role }
}

/** Mentions of a call that are searched for its time and places: the first ones say it. */
const mentionsAsked = 40

function callOf(input: GatherInput, call: CallDraft): ToldCall {
  const { view, built } = input
  const zones = new Set(call.mentions.slice(0, mentionsAsked).map((one) => one.zone))
  const spans = [...zones].flatMap((index) => (view.zones[index] ? [spanOf(view, view.zones[index].from, view.zones[index].to)] : []))
  const within = (start: number, end: number): boolean => spans.some(([from, to]) => start >= from && end <= to)
  const mentions = call.mentions.map((one, at): Mention => {
    const span = spanOf(view, one.from, one.to)
    return { id: `${call.id}m${at + 1}`, span, head: span, form: 'nominal', entity: null }
  })
  const day = input.times.find((one) => one.from !== null && one.granularity !== 'duration' && within(one.span[0], one.span[1]))
  const places = input.names.filter((one) => one.type === 'place' && within(one.start, one.end)).slice(0, 6)
  return {
    id: call.id,
    parties: call.parties.map((one, at) => partyOf(input, one, at)),
    mentions,
    links: sortLinks(call.links).map((one) => ({
      role: one.role,
      name: one.entity ? (built.labels.get(one.entity) ?? null) : view.text.slice(...spanOf(view, one.phrase.from, one.phrase.to)),
      entity: one.entity?.id ?? null,
      cue: one.cue,
      evidence: 'explicit' as const,
      hedges: [],
      p: 0.85,
      notes: [],
    })),
    when: day ?? null,
    places: places.map((one) => ({ span: [one.start, one.end], id: one.id, type: one.type })),
  }
}

/** The article leans on the outermost carrier, and each carrier on the next one in. */
function relaysOf(call: CallDraft): ToldRelay[] {
  const outwards = sortLinks(call.links).filter((one): one is CarrierLink & { entity: Growing } => one.entity !== null)
  const rows: ToldRelay[] = []
  let from: string | null = null
  for (const one of [...outwards].reverse()) {
    rows.push({
      from,
      to: one.entity.id,
      cue: one.cue,
      call: call.id,
      notes: [{ rule: `relay.${one.role}`, weight: 0, text: 'the text says what this carrier did with the call', span: one.cue }],
    })
    from = one.entity.id
  }
  return rows
}

function echoesOf(input: GatherInput): Echo[] {
  const { view, built } = input
  return matchHeadings(view, built.contents).flatMap((one) => {
    const pair = view.pairs[one.pair]
    if (!pair) return []
    return [{ span: pair.inner, statement: built.statements[one.partner]?.id ?? null, share: Math.round(one.share * 1000) / 1000 }]
  })
}

function marksOf(view: View, built: Built): Mark[] {
  const quoted = new Set(built.statements.flatMap((one) => one.quoted.map(([from]) => from)))
  return view.pairs.flatMap((pair): Mark[] =>
    pair.kind === 'quote' || quoted.has(pair.inner[0]) ? [] : [{ span: pair.inner, kind: pair.kind }],
  )
}

/** Gather all finds of one reading. */
export function gatherResult(input: GatherInput): ReadResult {
  const used = new Set<string>()
  const { built } = input
  for (const one of built.statements) {
    for (const who of [one.source, one.addressee]) {
      if (who.best?.entity) used.add(who.best.entity)
      for (const other of who.alternatives) if (other.item.entity) used.add(other.item.entity)
    }
    for (const link of one.chain) if (link.entity) used.add(link.entity)
  }
  for (const call of input.calls.calls)
    for (const one of [...call.parties, ...call.links.map((link) => link.entity)]) if (one) used.add(one.id)
  return {
    language: input.language,
    statements: built.statements,
    positions: built.positions,
    calls: input.calls.calls.map((one) => callOf(input, one)),
    relays: input.calls.calls.flatMap((one) => relaysOf(one)),
    echoes: echoesOf(input),
    asides: input.article.asides.map((one) => one.span),
    entities: input.world.entities.filter((one) => used.has(one.id)).map((one) => entityOf(input, one)),
    times: input.times,
    names: input.names.map((one) => ({ span: [one.start, one.end], id: one.id, type: one.type })),
    marks: marksOf(input.view, built),
    notes: input.notes,
    version: readVersion,
  }
}
