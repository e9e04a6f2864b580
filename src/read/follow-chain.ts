/**
 * Chains: from the words outwards, who carried them: speaker ← interceptor ← publisher ← translator ← relay ← article.
 *
 * A chain is put together from four places: carriers in the sentence itself ("X quoted A as saying", "citing Y", "CNN's
 * Burnett", "according to the Ukrainian account"), the statement around it, the call, and the article's own metadata.
 * Nobody is invented: a passive without an agent names no carrier.
 */
import type { Article, ChainLink, ChainRole, Evidence, Note, Span } from '../model/index.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import type { CallDraft } from './find-calls.ts'
import type { CarrierLink } from './find-carriers.ts'
import type { Answered } from './follow-turns.ts'
import { spanOf, type View } from './view.ts'

/** What a chain needs to know beside its statement. */
export interface ChainContext {
  readonly view: View
  readonly article: Article
  readonly labelOf: (entity: Growing) => string
  readonly entityOf: (phrase: NounPhrase, zone: number) => Growing | null
}

function link(
  role: ChainRole,
  name: string | null,
  entity: Growing | null,
  evidence: Evidence,
  p: number,
  because: string,
  cue?: Span,
): ChainLink {
  const notes: Note[] = [{ rule: `chain.${role}`, weight: 0, text: because, ...(cue ? { span: cue } : {}) }]
  return { role, name, entity: entity?.id ?? null, evidence, hedges: [], p, notes, ...(cue ? { cue } : {}) }
}

const wordsOf = (view: View, phrase: NounPhrase): string => {
  const [from, to] = spanOf(view, phrase.from, phrase.to)
  return view.text.slice(from, to).replace(/^(?:the|a|an)\s+/i, '')
}

/** The speaker's own link. */
function speaker(context: ChainContext, answer: Answered): ChainLink {
  const source = answer.source
  const name = source?.entity ? context.labelOf(source.entity) : source?.phrase ? wordsOf(context.view, source.phrase) : null
  const evidence = answer.kind === 'implicit' ? 'inferred' : 'explicit'
  return link('speaker', name, source?.entity ?? null, evidence, source?.p ?? 0, source?.why ?? 'nobody is named')
}

/** Role of a body that passes on words: an outlet relays, the one who holds the recording publishes. */
function roleOf(entity: Growing | null, call: CallDraft | null): ChainRole {
  const known = call?.links.find((one) => one.entity !== null && one.entity === entity)
  if (known) return known.role
  return entity?.type === 'agency' || entity?.type === 'organisation' || entity?.type === 'document' ? 'publisher' : 'relay'
}

/** Carriers named in the sentence of the statement, from the words outwards. */
function own(context: ChainContext, answer: Answered, call: CallDraft | null, frames: readonly Answered[]): ChainLink[] {
  const { view } = context
  const rows: ChainLink[] = []
  const add = (phrase: NounPhrase, role: ChainRole | null, because: string): void => {
    const entity = context.entityOf(phrase, answer.draft.zone)
    if (entity !== null && entity === answer.source?.entity) return
    rows.push(
      link(role ?? roleOf(entity, call), wordsOf(view, phrase), entity, 'explicit', 0.9, because, spanOf(view, phrase.from, phrase.to)),
    )
  }
  for (const frame of frames) if (frame.source?.phrase) add(frame.source.phrase, null, 'the frame names who gives this account')
  const owner = answer.source?.phrase?.owner
  if (owner && answer.kind === 'explicit') {
    const phrase = answer.source?.phrase
    const entity = phrase ? ownerEntity(context, answer, owner) : null
    if (entity && entity.type === 'outlet')
      rows.push(link('publisher', context.labelOf(entity), entity, 'explicit', 0.9, 'the speaker speaks for this outlet'))
  }
  if (answer.draft.carrier) add(answer.draft.carrier, 'relay', 'it quotes the speaker')
  return rows
}

function ownerEntity(context: ChainContext, answer: Answered, owner: readonly [number, number]): Growing | null {
  const phrase = answer.source?.phrase
  if (!phrase) return null
  return context.entityOf(
    { ...phrase, from: owner[0], to: owner[1], head: owner[1] - 1, name: owner, owner: null, kind: 'name', noun: null, other: false },
    answer.draft.zone,
  )
}

function fromCall(context: ChainContext, one: CarrierLink, zone: number): ChainLink {
  const name = one.entity ? context.labelOf(one.entity) : wordsOf(context.view, one.phrase)
  const evidence = one.zone === zone ? 'explicit' : 'inherited'
  return link(one.role, name, one.entity, evidence, 0.85, 'the text says what this carrier did with the call', one.cue)
}

/** Links that the article's metadata name. */
function metadata(article: Article): ChainLink[] {
  const rows: ChainLink[] = []
  for (const credit of article.credits.slice(0, 3)) {
    if (credit.kind === 'agency' || credit.kind === 'first-published' || credit.kind === 'syndicated')
      rows.push(link('relay', credit.name, null, 'metadata', 0.8, `the page credits ${credit.name}`))
  }
  if (article.translatedFrom.value && article.translatedFrom.certainty === 'stated')
    rows.push(link('translator', null, null, 'metadata', 0.8, `the page says it was translated from ${article.translatedFrom.value}`))
  rows.push(link('article', null, null, 'metadata', 1, 'the article itself comes last'))
  return rows
}

/** Outer statements, innermost first: each one's speaker carries the words of the one inside. */
function outer(context: ChainContext, parents: readonly Answered[], call: CallDraft | null): ChainLink[] {
  return parents.flatMap((parent) => {
    const entity = parent.source?.entity ?? null
    if (!parent.source) return []
    const name = entity ? context.labelOf(entity) : parent.source.phrase ? wordsOf(context.view, parent.source.phrase) : null
    return [
      link(
        roleOf(entity, call),
        name,
        entity,
        parent.kind === 'explicit' ? 'explicit' : 'inferred',
        parent.source.p,
        'its statement contains this one',
      ),
    ]
  })
}

/**
 * The chain of one statement.
 *
 * @param frames frames over the sentence that name an account without being the source ("according to the account, X said: …")
 * @param parents the statements around this one, innermost first
 */
export function followChain(
  context: ChainContext,
  answer: Answered,
  call: CallDraft | null,
  frames: readonly Answered[],
  parents: readonly Answered[],
): ChainLink[] {
  const inner = [speaker(context, answer), ...outer(context, parents, call), ...own(context, answer, call, frames)]
  const account = frames.some((one) => one.source?.entity?.type === 'document')
  const links = (call?.links ?? []).filter((one) => !(account && one.role === 'publisher'))
  const carried = links.map((one) => fromCall(context, one, answer.draft.zone))
  const behind = behindLinks(context, answer)
  const all = [...inner, ...behind, ...carried, ...metadata(context.article)]
  return all.filter((one, at) => one.entity === null || all.findIndex((other) => other.entity === one.entity) === at)
}

/** "The Herald, citing Radio Nord, which quoted the ministry": outwards from the innermost. The subject comes last. */
function behindLinks(context: ChainContext, answer: Answered): ChainLink[] {
  const { draft } = answer
  if (draft.behind.length === 0) return []
  const carriers = [...draft.behind.slice(0, -1).reverse()]
  const subject = draft.subjects[0]
  const rows = carriers.map((phrase) =>
    link(
      'relay',
      wordsOf(context.view, phrase),
      context.entityOf(phrase, draft.zone),
      'explicit',
      0.85,
      'cited as the source of the next one out',
    ),
  )
  if (subject && answer.source?.phrase !== subject)
    rows.push(link('relay', wordsOf(context.view, subject), context.entityOf(subject, draft.zone), 'explicit', 0.85, 'it cites the others'))
  return rows
}
