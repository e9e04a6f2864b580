/**
 * Statements in their final shape: offsets, mentions, chains, hedges, turns, and the tree of what contains what.
 */
import type { Cue, Hedge, Position, Span, Statement } from '../model/index.ts'
import { type Bench, type BuildInput, type Built, ranked, toSpan } from './bench.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Words } from './draft.ts'
import type { Growing } from './entities.ts'
import type { CallDraft } from './find-calls.ts'
import { commitmentOf, findHedges } from './find-hedges.ts'
import type { PositionDraft } from './find-positions.ts'
import { followChain } from './follow-chain.ts'
import type { Answered, Candidate } from './follow-turns.ts'
import { resolve } from './join-mentions.ts'
import { labelOf } from './label-entities.ts'
import { topicsPerStatement } from './topics.ts'
import { has, phrasesIn, spanOf, type View } from './view.ts'

/** Insides of pairs, without empty ones. */
function innerSpans(view: View, pairs: readonly number[]): Span[] {
  return pairs.flatMap((index) => {
    const inner = view.pairs[index]?.inner
    return inner && inner[0] < inner[1] ? [inner] : []
  })
}

/** A pair of marks is never cut in half: short marked words at an edge of the content take their marks along. */
function withMarks(view: View, pairs: readonly number[], [from, to]: Words): Words {
  let a = from
  let b = to
  for (const index of pairs) {
    const pair = view.pairs[index]
    if (!pair || pair.openAt < 0 || (pair.openAt + 1 === a && pair.closeAt === b)) continue
    if (pair.openAt + 1 === a && pair.closeAt < b) a = pair.openAt
    if (pair.closeAt === b && pair.closed && pair.openAt >= a) b = pair.closeAt + 1
  }
  return [a, b]
}

function cueOf(view: View, answer: Answered): Cue | null {
  const { draft } = answer
  if (!draft.cue || draft.cueWords.length === 0) return null
  const { cue } = draft
  const lemma = cue.verb?.lemma ?? cue.frame?.lemma ?? cue.noun?.lemma ?? 'said to'
  const frame = draft.frame === 'turn' || draft.frame === null ? 'verb' : draft.frame
  return {
    spans: draft.cueWords.map((words) => toSpan(view, words)),
    lemma,
    class: cue.verb?.class ?? cue.noun?.class ?? 'N',
    frame,
    negated: cue.negated,
  }
}

function topicsOf(view: View, answer: Answered): Statement['topics'] {
  const rows: { code: string; span: Span }[] = []
  for (const [from, to] of answer.draft.content) {
    for (const one of phrasesIn(view, from, Math.min(to, from + 3000))) {
      if (one.what.kind !== 'topic' || rows.length >= topicsPerStatement) continue
      const { code } = one.what
      if (!rows.some((row) => row.code === code)) rows.push({ code, span: spanOf(view, one.from, one.to) })
    }
  }
  return rows
}

const contains = (outer: Answered, inner: Answered): boolean => {
  const [from, to] = [inner.draft.content[0]?.[0] ?? 0, inner.draft.content[0]?.[1] ?? 0]
  const cue = inner.draft.cueWords[0]?.[0] ?? from
  return outer.draft.content.some(([a, b]) => a <= Math.min(from, cue) && b >= to && (a < from || b > to || b - a > to - from))
}

/** How many answers back the statement around one may stand. */
const reach = 40

/** Which statements hold which; a preposition frame over a marked quotation only carries it. */
function nest(bench: Bench): Answered[] {
  const dropped = new Set<Answered>()
  const { answers } = bench
  answers.forEach((inner, at) => {
    const around = [...answers.slice(Math.max(0, at - reach), at), ...answers.slice(at + 1, at + 8)]
    const sameZone = around.filter((one) => one.draft.zone === inner.draft.zone && one.draft.frame === 'preposition')
    if (inner.draft.frame === 'verb' && (inner.draft.type === 'direct' || inner.source)) {
      const direct = inner.draft.type === 'direct'
      const before = (one: Answered): boolean => one.draft.content.every(([, to]) => to <= (inner.draft.content[0]?.[0] ?? 0))
      const carrying = sameZone.filter((one) => (direct ? before(one) || contains(one, inner) : speaksInside(bench.view, one, inner)))
      if (carrying.length > 0) bench.frames.set(inner, carrying)
      for (const one of carrying) dropped.add(one)
    }
    const parents = around.filter((one) => !dropped.has(one) && contains(one, inner)).sort((a, b) => size(a) - size(b))
    if (parents.length > 0) bench.parents.set(inner, parents)
  })
  return answers.filter((one) => !dropped.has(one))
}

/** "Nach Angaben der Zeitung sagte er, dass …": the main verb of the sentence under the frame is a cue, and its clause ends the sentence. */
function speaksInside(view: View, frame: Answered, inner: Answered): boolean {
  const [from, to] = [frame.draft.content[0]?.[0] ?? 0, frame.draft.content.at(-1)?.[1] ?? 0]
  const cue = inner.draft.cueWords[0]?.[0] ?? -1
  const { verb, form = '' } = inner.draft.cue ?? {}
  if (!/^(?:finite|participle)$/.test(form) || has(view, (inner.draft.subjects[0]?.from ?? 0) - 1, flag.preposition)) return false
  for (let at = from; at < cue; at++) if (view.facts[at]?.raw === ',') return false
  const says = verb?.strength !== 'low' && verb?.class !== 'T' && verb?.class !== 'H' && inner.draft.type !== 'reported'
  return says && cue >= from && cue - from < 9 && inner.draft.content.at(-1)?.[1] === to
}

const size = (one: Answered): number => one.draft.content.reduce((sum, [a, b]) => sum + b - a, 0)

function hedgesOf(bench: Bench, answer: Answered): Hedge[] {
  const raw = findHedges(bench.view, answer.draft)
  const frames = bench.frames.get(answer) ?? []
  const framed = frames.map(
    (one): Omit<Hedge, 'id' | 'by'> => ({
      span: toSpan(bench.view, one.draft.around[0] ?? [0, 0]),
      kind: 'reportative',
      scope: 'attribution',
      strength: 'weak',
    }),
  )
  return [...framed, ...raw].map((one) => ({ ...one, id: `h${++bench.count}`, by: null }))
}

const medium = (call: CallDraft | null, answer: Answered): Statement['medium'] => {
  const type = answer.draft.cue?.verb?.class
  if (call) return 'call'
  return type === 'W' ? 'writing' : type === 'T' ? 'thought' : answer.draft.cue ? 'speech' : 'unknown'
}

function statementOf(bench: Bench, answer: Answered, turn: Statement['turn']): Statement {
  const { view } = bench
  const { draft } = answer
  const call = bench.byAnswer.get(answer) ?? null
  const hedges = hedgesOf(bench, answer)
  const parents = bench.parents.get(answer) ?? []
  const content = draft.content.map((words) => toSpan(view, withMarks(view, draft.pairs, words))).filter(([from, to]) => from < to)
  const whole = content[0] && content.at(-1) ? ([content[0][0], (content.at(-1) as Span)[1]] as Span) : null
  const addressee = answer.addressee ?? inferredAddressee(bench, answer, call)
  remember(bench, answer, call)
  return {
    id: bench.ids.get(answer) ?? '',
    type: draft.type,
    medium: medium(call, answer),
    content,
    quoted: innerSpans(view, draft.pairs),
    clause: draft.type === 'direct' ? null : whole,
    cue: cueOf(view, answer),
    source: ranked(bench, answer.source, answer.others, answer),
    sourceKind: answer.kind,
    addressee: ranked(bench, addressee, [], answer),
    chain: followChain(bench.context, answer, call, bench.frames.get(answer) ?? [], parents),
    hedges,
    polarity: draft.cue?.verb?.class === 'D' || draft.cue?.negated ? 'negative' : 'positive',
    commitment: commitmentOf(draft, hedges),
    call: call?.id ?? null,
    turn,
    parent: parents[0] ? (bench.ids.get(parents[0]) ?? null) : null,
    continues: answer.continues ? (bench.ids.get(answer.continues) ?? null) : null,
    aside: view.blocks[draft.block]?.aside ?? false,
    topics: topicsOf(view, answer),
    p: Math.round(Math.min(draft.p, answer.source ? answer.source.p + 0.1 : 0.6) * 100) / 100,
    notes: draft.notes.map((one) => ({ rule: one.rule, weight: 0, text: one.text })),
  }
}

/** In a call of two the words go to the other one; so too where the text itself speaks of "the man he called". */
function inferredAddressee(bench: Bench, answer: Answered, call: CallDraft | null): Candidate | null {
  const entity = answer.source?.entity
  if (!entity) return null
  const two = call?.parties.length === 2 && call.parties.includes(entity) ? call.parties.find((one) => one !== entity) : undefined
  const told = call || entity.phrases.some((one) => one.other) || entity.other?.phrases.some((one) => one.other)
  const other = two ?? (told ? entity.other : null) ?? (call ? bench.lastOther.get(call)?.find((one) => one !== entity) : null)
  return other && other !== entity ? { phrase: null, entity: other, p: 0.75, why: 'a call of two: the words go to the other one' } : null
}

/** Who spoke last in a call, the latest first: the one answered, where more than two take part. */
function remember(bench: Bench, answer: Answered, call: CallDraft | null): void {
  const entity = answer.source?.entity
  if (!call || !entity) return
  const rows = bench.lastOther.get(call) ?? []
  bench.lastOther.set(call, [entity, ...rows.filter((one) => one !== entity)].slice(0, 3))
}

/** Turns of each call: direct words in order; words that go on without a new speaker take no index of their own. */
function turns(bench: Bench, kept: readonly Answered[]): Map<Answered, Statement['turn']> {
  const counts = new Map<string, number>()
  const rows = new Map<Answered, Statement['turn']>()
  for (const answer of kept) {
    const call = bench.byAnswer.get(answer)
    if (!call || answer.draft.level >= 0 || (answer.draft.type !== 'direct' && answer.draft.type !== 'mixed')) continue
    const index = counts.get(call.id) ?? 0
    const on = answer.continues && rows.has(answer.continues)
    rows.set(answer, { call: call.id, index: on ? Math.max(0, index - 1) : index })
    if (!on) counts.set(call.id, index + 1)
  }
  return rows
}

function positionOf(bench: Bench, draft: PositionDraft, at: number, byId: ReadonlyMap<string, Statement>): Position {
  const { view } = bench
  const id = draft.answer ? (bench.ids.get(draft.answer) ?? null) : null
  const statement = id ? byId.get(id) : undefined
  const bySource =
    draft.bySource && statement !== undefined && draft.answer !== null && (draft.answer.source !== null || draft.answer.others.length > 0)
  const held: Answered = {
    ...silent,
    source: draft.holder ? { ...draft.holder, p: 0.85, why: 'subject of the clause that makes the claim' } : null,
  }
  const chain = bySource ? statement.chain : followChain(bench.context, held, null, [], [])
  return {
    id: `a${at + 1}`,
    span: toSpan(view, draft.words),
    cue: draft.cue,
    by: bySource ? statement.source : draft.holder ? ranked(bench, held.source, [], held) : 'article',
    stance: draft.stance,
    target: draft.target,
    method: draft.method,
    independent: draft.independent,
    statement: bySource ? statement.id : null,
    chain: bySource || draft.holder ? chain : chain.filter((one) => one.role === 'article'),
    notes: [
      { rule: `position.${draft.stance}`, weight: 0, text: 'a word of stance and what it is about stand in one clause', span: draft.cue },
    ],
  }
}

const emptyDraft: Answered['draft'] = {
  type: 'indirect',
  level: -1,
  zone: 0,
  block: 0,
  content: [],
  pairs: [],
  cue: null,
  cueWords: [],
  frame: null,
  subjects: [],
  addressee: null,
  around: [],
  p: 0,
  notes: [],
  party: null,
  carrier: null,
  behind: [],
}

/** An answer of nobody, for chains that belong to no statement. */
const silent: Answered = { draft: emptyDraft, source: null, others: [], kind: 'explicit', addressee: null, continues: null }

function makeBench(input: BuildInput): Bench {
  const labels = new Map<Growing, string>()
  const parties = new Set(input.calls.calls.flatMap((one) => one.parties))
  const label = (entity: Growing): string => {
    const seen = labels.get(entity)
    if (seen !== undefined) return seen
    const made = labelOf(input.view, entity, parties.has(entity))
    labels.set(entity, made)
    return made
  }
  const entityOf = (phrase: NounPhrase, zone: number): Growing | null => resolve(input.world, phrase, zone, false)
  const context = { view: input.view, article: input.article, labelOf: label, entityOf }
  return {
    ...input,
    mentions: new Map(),
    seen: new Map(),
    labels,
    ids: new Map(),
    context,
    parents: new Map(),
    frames: new Map(),
    lastOther: new Map(),
    count: 0,
  }
}

/** Put everything together. */
export function buildStatements(input: BuildInput): Built {
  const bench = makeBench(input)
  const kept = nest(bench)
  kept.forEach((answer, at) => {
    bench.ids.set(answer, `s${at + 1}`)
  })
  const order = turns(bench, kept)
  const statements = kept.map((answer) => statementOf(bench, answer, order.get(answer) ?? null))
  const byId = new Map(statements.map((one) => [one.id, one]))
  const positions = input.positions.map((draft, at) => positionOf(bench, draft, at, byId))
  for (const entity of input.world.entities) bench.context.labelOf(entity)
  return { statements, positions, mentions: bench.mentions, contents: kept.map((one) => one.draft.content), labels: bench.labels }
}
