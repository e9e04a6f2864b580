/** The bench on which statements are put together: what was found before, and the mentions made so far. */
import type { Alternative, Article, Mention, Note, Position, Ranked, Span, Statement } from '../model/index.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Words } from './draft.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import type { PositionDraft } from './find-positions.ts'
import type { ChainContext } from './follow-chain.ts'
import type { Answered, Candidate } from './follow-turns.ts'
import { trimSpan } from './pair-quote-marks.ts'
import { spanOf, type View } from './view.ts'
import type { World } from './world.ts'

export interface BuildInput {
  readonly article: Article
  readonly view: View
  readonly world: World
  readonly answers: readonly Answered[]
  readonly calls: Calls
  readonly byAnswer: ReadonlyMap<Answered, CallDraft>
  readonly positions: readonly PositionDraft[]
}

export interface Built {
  readonly statements: Statement[]
  readonly positions: Position[]
  readonly mentions: Map<Growing, Mention[]>
  readonly contents: (readonly Words[])[]
  readonly labels: Map<Growing, string>
}

export interface Bench extends BuildInput {
  readonly mentions: Map<Growing, Mention[]>
  /** Mentions by entity and place. */
  readonly seen: Map<string, Mention>
  readonly labels: Map<Growing, string>
  readonly ids: Map<Answered, string>
  readonly context: ChainContext
  /** Statements around each, innermost first; and the frames that only carry. */
  readonly parents: Map<Answered, Answered[]>
  readonly frames: Map<Answered, Answered[]>
  /** Who spoke last in each call. */
  readonly lastOther: Map<CallDraft, Growing[]>
  count: number
}

/** A mention for a phrase; the same words give the same mention. */
function mentionOf(bench: Bench, phrase: NounPhrase, entity: Growing | null): Mention {
  const { view } = bench
  const span = spanOf(view, phrase.from, phrase.to)
  const key = `${entity?.id ?? ''} ${span[0]} ${span[1]}`
  const seen = bench.seen.get(key)
  if (seen) return seen
  const form = phrase.kind === 'pronoun' && phrase.pronoun?.form === 'poss' ? 'possessive' : phrase.kind
  const mention: Mention = {
    id: `m${++bench.count}`,
    span,
    head: spanOf(view, phrase.head, phrase.head + 1),
    form,
    ...(phrase.gender ? { gender: phrase.gender } : {}),
    ...(phrase.number ? { number: phrase.number } : {}),
    entity: entity?.id ?? null,
  }
  bench.seen.set(key, mention)
  if (!entity) return mention
  const held = bench.mentions.get(entity)
  if (held) held.push(mention)
  else bench.mentions.set(entity, [mention])
  return mention
}

/** A mention without words: an entity that is only inferred stands at its last phrase, or at the statement itself. */
function impliedMention(bench: Bench, entity: Growing, answer: Answered): Mention {
  const phrase = entity.phrases.filter((one) => one.from <= (answer.draft.content[0]?.[0] ?? 0)).at(-1) ?? entity.phrases[0]
  if (phrase) return mentionOf(bench, phrase, entity)
  const from = answer.draft.content[0]?.[0] ?? 0
  const span: Span = [bench.view.starts[from] ?? 0, bench.view.starts[from] ?? 0]
  return { id: `m${++bench.count}`, span, head: span, form: 'zero', entity: entity.id }
}

export function ranked(bench: Bench, best: Candidate | null, others: readonly Candidate[], answer: Answered): Ranked<Mention> {
  const item = (one: Candidate): Mention | null =>
    one.phrase ? mentionOf(bench, one.phrase, one.entity) : one.entity ? impliedMention(bench, one.entity, answer) : null
  const notesOf = (one: Candidate): Note[] => [{ rule: 'source.place', weight: one.p, text: one.why }]
  const alternatives = others.flatMap((one): Alternative<Mention>[] => {
    const mention = item(one)
    return mention ? [{ item: mention, p: one.p, notes: notesOf(one) }] : []
  })
  if (!best)
    return {
      best: null,
      p: 0,
      margin: 0,
      alternatives,
      notes: [{ rule: 'source.open', weight: 0, text: alternatives.length > 0 ? 'more than one could be meant' : 'nobody is named' }],
    }
  const second = Math.max(0, ...alternatives.map((one) => one.p))
  return { best: item(best), p: best.p, margin: Math.max(0, best.p - second), alternatives, notes: notesOf(best) }
}

export const toSpan = (view: View, [from, to]: Words): Span => trimSpan(view.text, spanOf(view, from, to))
