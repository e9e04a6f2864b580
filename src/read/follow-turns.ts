/**
 * Turns: whose words a quotation without a cue is.
 *
 * The same paragraph goes on with the same speaker; after a question the other one answers; in an interview the guest
 * does; an action in the sentence before may name the speaker. Where none of this holds, nobody is named.
 */

import type { NounPhrase } from './describe-phrase.ts'
import type { Draft } from './draft.ts'
import type { Growing } from './entities.ts'
import type { Seen } from './find-mentions.ts'
import type { View } from './view.ts'
import type { World } from './world.ts'

export interface Candidate {
  readonly phrase: NounPhrase | null
  readonly entity: Growing | null
  readonly p: number
  readonly why: string
}

/** A draft with its people. */
export interface Answered {
  readonly draft: Draft
  readonly source: Candidate | null
  readonly others: readonly Candidate[]
  readonly kind: 'explicit' | 'anaphoric' | 'implicit'
  addressee: Candidate | null
  /** Answer whose quotation this one carries on. */
  continues: Answered | null
}

export interface Walk {
  readonly view: View
  readonly world: World
  readonly answers: Answered[]
  /** Answer whose content is inside a pair. */
  readonly byPair: Map<number, Answered>
  /** Voices of a transcript by their labels. */
  readonly byLabel: Map<string, Growing>
}

/** How many answers back a quotation without a cue may look. */
const lookBack = 30

/** The last answers of a level that tell of words said, latest first. */
export function lastOf(walk: Walk, level: number, count: number, sourced: boolean): Answered[] {
  const rows: Answered[] = []
  for (let at = walk.answers.length - 1; at >= 0 && walk.answers.length - at < lookBack && rows.length < count; at--) {
    const one = walk.answers[at]
    if (one && one.draft.level === level && one.draft.type !== 'reported' && (!sourced || one.source)) rows.push(one)
  }
  return rows
}

/** Source of a quotation without a cue. */
export function implicit(walk: Walk, draft: Draft): Pick<Answered, 'source' | 'others' | 'kind' | 'continues'> {
  const none = { source: null, others: [], kind: 'implicit' as const, continues: null }
  if (draft.notes.some((one) => one.rule.startsWith('interview.'))) return none
  if (draft.cue?.passive && !draft.cue.reportative) return none
  if (draft.frame === 'mood' || draft.frame === 'particle' || draft.frame === 'noun' || draft.frame === 'preposition') return none
  const asked = interview(walk, draft)
  if (asked) return { ...none, source: asked }
  const [previous, twoBack] = lastOf(walk, draft.level, 2, false)
  if (!previous?.source) return turnAgain(draft, previous, twoBack, none)
  const byMood = draft.notes.some((one) => one.rule === 'mood.continued') && draft.block - previous.draft.block <= 1
  const same = previous.draft.block === draft.block || byMood
  const zones = draft.zone - previous.draft.zone
  if (same && draft.type === 'direct' && answers(walk.view, draft, previous)) {
    const partner = previous.source.entity?.other ?? previous.addressee?.entity ?? null
    if (!partner) return { ...none, others: other(walk, previous) }
    const source: Candidate = {
      phrase: null,
      entity: partner,
      p: 0.74,
      why: 'the words before were a question, and these begin like an answer',
    }
    return { ...none, source, others: [{ ...previous.source, p: 0.2 }] }
  }
  if (same && previous.draft.level === draft.level && zones <= 4) {
    const source = {
      ...previous.source,
      phrase: previous.source.phrase,
      p: 0.78,
      why: 'same paragraph: the words go on without a new speaker',
    }
    return { source, others: other(walk, previous), kind: 'implicit', continues: zones <= 1 ? previous : null }
  }
  return turnTaking(walk, draft, previous, none)
}

/** Three turns with dashes, the middle one nobody's: the third is the first one's again. */
function turnAgain(draft: Draft, previous: Answered | undefined, twoBack: Answered | undefined, none: ReturnType<typeof implicit>) {
  const turns = [draft, previous?.draft, twoBack?.draft].every((one, at) => one?.frame === 'dash' && one.block === draft.block - at)
  if (!turns || !twoBack?.source) return none
  return { ...none, source: { ...twoBack.source, p: 0.6, why: 'two people take turns' } }
}

/** „Habt ihr sie gesehen?“, fragt sie. „Ja.“: a question that is followed by a word of answer. */
function answers(view: View, draft: Draft, previous: Answered): boolean {
  const words = view.compiled.language.grammar.answerWords?.split(' ')
  if (!words || !endsWith(view, previous.draft, '?')) return false
  return words.includes(view.facts[draft.content[0]?.[0] ?? -1]?.folded ?? '-')
}

/** A quotation alone after a paragraph that asks: an interview, and the one it is with answers. */
function interview(walk: Walk, draft: Draft): Candidate | null {
  const block = walk.view.blocks[draft.block - 1]
  if (!block || draft.level >= 0 || walk.view.facts[block.to - 1]?.raw !== '?' || (walk.view.opens[block.from] ?? -1) >= 0) return null
  const guest = walk.world.trail.find(
    (one) => one.subject && one.entity.names.size > 0 && one.entity.type !== 'place' && one.entity.type !== 'outlet',
  )
  return guest ? { phrase: null, entity: guest.entity, p: 0.66, why: 'an interview: the one it is with answers the question' } : null
}

export function other(walk: Walk, previous: Answered): Candidate[] {
  const entity = previous.source?.entity?.other ?? previous.addressee?.entity ?? null
  return entity && walk.answers.length > 0 ? [{ phrase: null, entity, p: 0.2, why: 'the other party could be answering' }] : []
}

/**
 * Quotations in paragraphs of their own, one after the other. After a question the other one answers; where nobody has
 * been named for two paragraphs people take turns; else news lets the same one go on.
 */
function turnTaking(walk: Walk, draft: Draft, previous: Answered, none: Pick<Answered, 'source' | 'others' | 'kind' | 'continues'>) {
  if (draft.block - previous.draft.block !== 1 || draft.type !== 'direct') return none
  if (previous.draft.type !== 'direct') return told(walk, draft, previous) ?? none
  const before = lastOf(walk, draft.level, 2, true)[1]
  const dashes = draft.frame === 'dash' && previous.draft.frame === 'dash'
  const partner =
    previous.source?.entity?.other ??
    previous.addressee?.entity ??
    (before?.source?.entity !== previous.source?.entity ? before?.source?.entity : null) ??
    (dashes ? before?.addressee?.entity : null) ??
    null
  const asked = endsWith(walk.view, previous.draft, '?') || leadsReply(walk.view, previous.draft.block)
  const alternates = asked || dashes || previous.kind === 'implicit'
  if (partner && alternates) {
    const source: Candidate = {
      phrase: null,
      entity: partner,
      p: asked ? 0.72 : 0.62,
      why: asked ? 'the words before were a question: the other one answers' : 'two people take turns',
    }
    return { source, others: previous.source ? [{ ...previous.source, p: 0.2 }] : [], kind: 'implicit' as const, continues: null }
  }
  // Two turns of a dialogue are never the same one's, though nobody tells whose the second is.
  if (!previous.source || asked || dashes) return none
  const source = { ...previous.source, p: 0.64, why: 'the next paragraph goes on in marks, and nobody else is named' }
  return { source, others: other(walk, previous), kind: 'implicit' as const, continues: previous }
}

/** The paragraph before tells in its own words what one person said and nobody else; a paragraph in marks then goes on with it. */
function told(walk: Walk, draft: Draft, previous: Answered): Pick<Answered, 'source' | 'others' | 'kind' | 'continues'> | null {
  const { source, draft: last } = previous
  if (!source?.entity || isBody(source.entity) || draft.frame !== null || last.level >= 0) return null
  const paragraph = walk.answers.slice(-lookBack).filter((one) => one.draft.block === last.block && one.draft.level < 0)
  if (paragraph.some((one) => one.source?.entity !== source.entity)) return null
  const why = 'the paragraph before tells what this one said, and the words in marks go on'
  return { source: { ...source, phrase: source.phrase, p: 0.64, why }, others: other(walk, previous), kind: 'implicit', continues: null }
}

const isBody = (entity: Growing): boolean => entity.type === 'document' || entity.type === 'outlet' || entity.type === 'place'

const reply = new Set('answer reply response antwort réponse respuesta risposta resposta odpowiedzi відповідь ответ'.split(' '))

/** "…, на що у відповідь чує:": the paragraph ends by leading in the answer. */
function leadsReply(view: View, block: number): boolean {
  const last = (view.blocks[block]?.to ?? 0) - 1
  if (view.facts[last]?.raw !== ':') return false
  for (let at = last - 1; at > last - 7; at--) if (reply.has(view.facts[at]?.folded ?? '')) return true
  return false
}

function endsWith(view: View, draft: Draft, mark: string): boolean {
  const last = draft.content.at(-1)
  return last !== undefined && view.facts[last[1] - 1]?.raw === mark
}

/** "„Alles erledigt“, sagt der Büroleiter. Der Minister lacht. „Guter Mann!“": a short sentence between two quotations tells who speaks next. */
export function beat(walk: Walk, draft: Draft, seen: readonly Seen[]): Candidate | null {
  const zone = walk.view.zones[draft.zone - 1]
  const previous = walk.answers.at(-1)
  if (draft.type !== 'direct' || draft.cue || !zone || zone.block !== draft.block || zone.level !== draft.level || !previous) return null
  if (zone.to - zone.from > 7 || previous.draft.zone === zone.index || previous.draft.zone < zone.index - 1) return null
  const actor = seen.find((one) => one.zone === zone.index && one.subject)
  const entity = actor ? (walk.world.byHead.get(actor.phrase.head) ?? null) : null
  if (!actor || entity?.type !== 'person' || actor.phrase.from > zone.from + 1 || entity.number === 'pl') return null
  return { phrase: actor.phrase, entity, p: 0.7, why: 'the short sentence before tells what this one does' }
}

/** A quotation or words in the reported mood after an action in the same paragraph: "Der Konzern widersprach. Alle Werte seien …", "The sergeant waved. “Engine off.”" */
export function byAction(walk: Walk, draft: Draft, seen: readonly Seen[]): Candidate | null {
  const actors = seen.filter(
    (one) => one.subject && walk.view.zones[one.zone]?.block === draft.block && one.zone < draft.zone && one.zone >= draft.zone - 1,
  )
  const actor = actors[0]
  const byMood = draft.notes.some((one) => one.rule.startsWith('mood.'))
  if (!actor || (draft.type !== 'direct' && !byMood)) return null
  const entity = walk.world.byHead.get(actor.phrase.head) ?? null
  if (!entity || entity.type === 'place' || entity.type === 'document' || entity.type === 'outlet') return null
  return { phrase: actor.phrase, entity, p: 0.62, why: 'the sentence before tells what this one does' }
}
