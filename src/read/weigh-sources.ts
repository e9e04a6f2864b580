/**
 * Whose words: each draft gets its source and addressee, or an honest "unresolved" with the candidates.
 *
 * The article is walked once, sentence by sentence: first everybody mentioned there is taken in, then the drafts of the
 * sentence are answered. A phrase in the subject's place decides; without one the order of turns does (same paragraph,
 * same quotation carried on, two people answering each other); where neither is sure, nobody is named.
 */

import { flag } from './compile-language.ts'
import type { Draft } from './draft.ts'
import { type Growing, learn } from './entities.ts'
import { findMentions, type Seen } from './find-mentions.ts'
import type { KnownName } from './find-names.ts'
import { add, joinDisplaced, newWorld, openZone, otherOf, pronounCandidates, resolve, takeMention, type World } from './join-mentions.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { outermost } from './outermost.ts'
import { has, type View } from './view.ts'

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

interface Walk {
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
function lastOf(walk: Walk, level: number, count: number, sourced: boolean): Answered[] {
  const rows: Answered[] = []
  for (let at = walk.answers.length - 1; at >= 0 && walk.answers.length - at < lookBack && rows.length < count; at--) {
    const one = walk.answers[at]
    if (one && one.draft.level === level && one.draft.type !== 'reported' && (!sourced || one.source)) rows.push(one)
  }
  return rows
}

const sure = 0.55

/** Source in the subject's place. */
function explicit(walk: Walk, draft: Draft): Pick<Answered, 'source' | 'others' | 'kind'> | null {
  const cited = citedSource(draft)
  const candidates = [...cited, ...draft.subjects].map((phrase, at) => candidate(walk, draft, phrase, at))
  const [best, ...rest] = candidates
  if (!best) return null
  if (best.phrase?.kind === 'pronoun' && !best.entity)
    return { source: null, others: pronounChoices(walk, draft, best.phrase), kind: 'anaphoric' }
  return {
    source: best.p >= sure ? best : null,
    others: best.p >= sure ? rest : candidates,
    kind: best.phrase?.kind === 'pronoun' ? 'anaphoric' : 'explicit',
  }
}

/** "The Herald, citing Radio Nord, says": an outlet or a body that cites passes on; the words are those of the cited one. */
function citedSource(draft: Draft): NounPhrase[] {
  const cited = draft.behind.at(-1)
  const subject = draft.subjects[0]
  if (!cited || !subject || draft.cueWords.length === 0 || draft.frame !== 'verb') return []
  const near = Math.abs(cited.from - (draft.cueWords[0]?.[0] ?? 0)) < 16
  const passesOn = subject.noun === null ? subject.kind === 'name' : subject.noun.type !== 'person'
  return near && passesOn && subject.pronoun === null && cited.from !== subject.from ? [cited] : []
}

function candidate(walk: Walk, draft: Draft, phrase: NounPhrase, at: number): Candidate {
  const first = phrase.kind === 'pronoun' && phrase.pronoun?.person !== 3 ? speakerInside(walk, draft, phrase) : null
  const entity = draft.party ? byLabel(walk, draft.party, phrase, draft.zone) : (first ?? resolve(walk.world, phrase, draft.zone, true))
  const known = phrase.kind === 'name' || phrase.noun !== null || phrase.other || phrase.kind === 'pronoun'
  return {
    phrase,
    entity,
    p: (known ? 0.95 : 0.8) - at * 0.3,
    why: `"${words(walk.view, phrase)}" stands in the subject's place of the cue`,
  }
}

/** Each label of a transcript is one voice: "Voice 1" and "Voice 2" are two, however alike their words. */
function byLabel(walk: Walk, party: string, phrase: NounPhrase, zone: number): Growing | null {
  const key = party.toLowerCase()
  const seen = walk.byLabel.get(key)
  if (seen) return seen
  const found = resolve(walk.world, phrase, zone, true)
  const taken = [...walk.byLabel.values()].some((one) => one === found)
  const entity = found && !taken ? found : add(walk.world, phrase)
  if (entity !== found) learn(walk.view, entity, phrase, zone)
  if (walk.byLabel.size < 200) walk.byLabel.set(key, entity)
  return entity
}

/** "I" inside a quotation is its source. */
function speakerInside(walk: Walk, draft: Draft, phrase: NounPhrase): Growing | null {
  if (draft.level < 0 || phrase.pronoun?.person !== 1) return null
  const outer = walk.byPair.get(draft.level)
  return outer?.source?.entity ?? null
}

const words = (view: View, phrase: NounPhrase): string => view.text.slice(view.starts[phrase.from], view.ends[phrase.to - 1])

function pronounChoices(walk: Walk, draft: Draft, phrase: NounPhrase): Candidate[] {
  const wanted = { gender: phrase.gender, number: phrase.number }
  const choices = pronounCandidates(walk.world, wanted, draft.zone, phrase.head).slice(0, 3)
  return choices.map(({ entity }) => ({ phrase, entity, p: 1 / (choices.length + 1), why: 'the pronoun could mean this one' }))
}

/** Source of a quotation without a cue. */
function implicit(walk: Walk, draft: Draft): Pick<Answered, 'source' | 'others' | 'kind' | 'continues'> {
  const none = { source: null, others: [], kind: 'implicit' as const, continues: null }
  if (draft.frame === 'mood' || draft.frame === 'particle' || draft.frame === 'noun' || draft.frame === 'preposition') return none
  const asked = interview(walk, draft)
  if (asked) return { ...none, source: asked }
  const previous = lastOf(walk, draft.level, 1, false)[0]
  if (!previous?.source) return { ...none, others: [] }
  const byMood = draft.notes.some((one) => one.rule === 'mood.continued') && draft.block - previous.draft.block <= 1
  const same = previous.draft.block === draft.block || byMood
  const zones = draft.zone - previous.draft.zone
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

/** A quotation alone after a paragraph that asks: an interview, and the one it is with answers. */
function interview(walk: Walk, draft: Draft): Candidate | null {
  const block = walk.view.blocks[draft.block - 1]
  if (!block || draft.level >= 0 || walk.view.facts[block.to - 1]?.raw !== '?' || walk.view.opens.has(block.from)) return null
  const guest = walk.world.trail.find(
    (one) => one.subject && one.entity.names.size > 0 && one.entity.type !== 'place' && one.entity.type !== 'outlet',
  )
  return guest ? { phrase: null, entity: guest.entity, p: 0.66, why: 'an interview: the one it is with answers the question' } : null
}

function other(walk: Walk, previous: Answered): Candidate[] {
  const entity = previous.source?.entity?.other ?? previous.addressee?.entity ?? null
  return entity && walk.answers.length > 0 ? [{ phrase: null, entity, p: 0.2, why: 'the other party could be answering' }] : []
}

/**
 * Quotations in paragraphs of their own, one after the other. After a question the other one answers; where nobody has
 * been named for two paragraphs people take turns; else news lets the same one go on.
 */
function turnTaking(walk: Walk, draft: Draft, previous: Answered, none: Pick<Answered, 'source' | 'others' | 'kind' | 'continues'>) {
  if (draft.block - previous.draft.block !== 1 || draft.type !== 'direct' || previous.draft.type !== 'direct') return none
  const before = lastOf(walk, draft.level, 2, true)[1]
  const partner =
    previous.source?.entity?.other ??
    previous.addressee?.entity ??
    (before?.source?.entity !== previous.source?.entity ? before?.source?.entity : null) ??
    null
  const asked = endsWith(walk.view, previous.draft, '?')
  const alternates = asked || previous.kind === 'implicit'
  if (partner && alternates) {
    const source: Candidate = {
      phrase: null,
      entity: partner,
      p: asked ? 0.72 : 0.62,
      why: asked ? 'the words before were a question: the other one answers' : 'two people take turns',
    }
    return { source, others: previous.source ? [{ ...previous.source, p: 0.2 }] : [], kind: 'implicit' as const, continues: null }
  }
  if (!previous.source || asked) return none
  const source = { ...previous.source, p: 0.64, why: 'the next paragraph goes on in marks, and nobody else is named' }
  return { source, others: other(walk, previous), kind: 'implicit' as const, continues: previous }
}

function endsWith(view: View, draft: Draft, mark: string): boolean {
  const last = draft.content.at(-1)
  return last !== undefined && view.facts[last[1] - 1]?.raw === mark
}

/** A quotation after an action in the same paragraph: "The sergeant waved. “Engine off.”" */
function byAction(walk: Walk, draft: Draft, seen: readonly Seen[]): Candidate | null {
  const actors = seen.filter(
    (one) => one.subject && walk.view.zones[one.zone]?.block === draft.block && one.zone < draft.zone && one.zone >= draft.zone - 1,
  )
  const actor = actors[0]
  if (!actor || draft.type !== 'direct') return null
  const entity = walk.world.byHead.get(actor.phrase.head) ?? null
  if (!entity || entity.type === 'place' || entity.type === 'document' || entity.type === 'outlet') return null
  return { phrase: actor.phrase, entity, p: 0.62, why: 'the sentence before tells what this one does' }
}

/** Whom a reply without a subject answers: the one who spoke just before, in the same or the last paragraph. */
function replies(walk: Walk, draft: Draft): Growing | null {
  const previous = draft.cue?.verb?.class === 'manner' ? lastOf(walk, draft.level, 1, false)[0] : undefined
  if (!previous || draft.block - previous.draft.block > 1 || previous.draft.type !== 'direct') return null
  return previous.source?.entity ?? null
}

const replyOf = (entity: Growing): Candidate => ({
  phrase: null,
  entity,
  p: 0.75,
  why: 'a reply without a subject: the other party answers',
})

/** A verb that may drop its subject: the form of the verb says who is meant ("Сказала, що …"), as a pronoun would. */
function dropped(walk: Walk, draft: Draft): Pick<Answered, 'source' | 'others' | 'kind'> | null {
  const { language } = walk.view.compiled
  const { cue } = draft
  if (!language.dropsSubject || draft.subjects.length > 0 || cue?.kind !== 'verb' || cue.form === 'gerund' || !language.verbShows)
    return null
  const word = draft.cueWords.at(-1)?.[0] ?? 0
  const shown = language.verbShows(walk.view.facts[word]?.folded ?? '')
  if (!shown) return null
  const previous = lastOf(walk, draft.level, 1, false)[0]
  const wanted = { gender: shown.gender ?? null, number: shown.number ?? null }
  const asker = replies(walk, draft)
  const found = pronounCandidates(walk.world, wanted, draft.zone, word).filter((one) => one.entity.type !== 'place' && one.entity !== asker)
  if (asker?.other) return { source: replyOf(asker.other), others: [], kind: 'anaphoric' }
  const choices = found.map(({ entity }) => ({
    phrase: null,
    entity,
    p: 0.7,
    why: 'the verb has no subject of its own; its form fits this one',
  }))
  const [best, second] = choices
  if (!best) return null
  if ((found[0]?.score ?? 0) - (found[1]?.score ?? -9) < 0.3) return { source: null, others: choices.slice(0, 3), kind: 'anaphoric' }
  return { source: best, others: second ? [{ ...second, p: 0.2 }] : [], kind: 'anaphoric' }
}

function answer(walk: Walk, draft: Draft, seen: readonly Seen[]): Answered {
  walk.world.mute = draft.content
  const found = draft.subjects.length > 0 ? explicit(walk, draft) : dropped(walk, draft)
  const base = found ? { ...found, continues: null } : implicit(walk, draft)
  const source =
    base.source ??
    (found || draft.frame === 'preposition' || draft.frame === 'noun' || draft.frame === 'mood' ? null : byAction(walk, draft, seen))
  const addressee = draft.addressee ? addresseeOf(walk, draft, source) : null
  const made: Answered = { ...base, draft, source, addressee, continues: base.continues }
  note(walk, made)
  for (const pair of draft.pairs) walk.byPair.set(pair, made)
  return made
}

function addresseeOf(walk: Walk, draft: Draft, source: Candidate | null): Candidate | null {
  const phrase = draft.addressee
  if (!phrase) return null
  if (phrase.kind === 'pronoun' && phrase.pronoun?.person !== 3) return null
  const kin = phrase.noun?.kin && has(walk.view, phrase.from, flag.determiner) && phrase.number === 'sg'
  const byOwner = kin && source?.entity?.other && source.entity.other.family !== null ? otherOf(walk.world, source.entity) : null
  const wanted = { gender: phrase.gender, number: phrase.number }
  const entity =
    phrase.kind === 'pronoun'
      ? (pronounCandidates(walk.world, wanted, draft.zone, phrase.head).find((one) => one.entity !== source?.entity)?.entity ?? null)
      : (byOwner ?? resolve(walk.world, phrase, draft.zone, false))
  if (entity && entity !== source?.entity) pairUp(source?.entity ?? null, entity, draft)
  return { phrase, entity, p: 0.9, why: `"${words(walk.view, phrase)}" stands in the addressee's place` }
}

/** A person who tells a relative or comrade something: from now on each is the other party of the other. */
function pairUp(source: Growing | null, entity: Growing, draft: Draft): void {
  if (!source || source.other || entity.other || draft.type !== 'direct') return
  const private_ = (one: Growing): boolean =>
    one.type === 'person' && one.number !== 'pl' && one.role !== 'official' && one.names.size === 0
  if (private_(source) && private_(entity)) {
    source.other = entity
    entity.other = source
  }
}

function note(walk: Walk, made: Answered): void {
  const entity = made.source?.entity
  if (!entity) return
  entity.lastSource = made.draft.zone
  entity.lastZone = Math.max(entity.lastZone, made.draft.zone)
  const place = made.source?.phrase?.head ?? walk.view.zones[made.draft.zone]?.from ?? 0
  walk.world.trail.push({ entity, zone: made.draft.zone, word: place, subject: true })
  if (entity.type === 'person' && entity.number !== 'pl') walk.world.lastParty = entity
}

/** Answer all drafts of an article. */
export function weighSources(view: View, drafts: readonly Draft[], known: readonly KnownName[]): { world: World; answers: Answered[] } {
  const world = newWorld(view, known)
  const walk: Walk = { view, world, answers: [], byPair: new Map(), byLabel: new Map() }
  const labels = new Set(drafts.filter((one) => one.frame === 'turn').flatMap((one) => one.subjects.map((phrase) => phrase.head)))
  const seen = findMentions(view).filter((one) => !labels.has(one.phrase.head))
  const byZone = group(seen, (one) => outermost(view, one.zone))
  const draftsByZone = group(drafts, (one) => outermost(view, one.zone))
  const zones = [...new Set([...byZone.keys(), ...draftsByZone.keys()])].sort(
    (a, b) => (view.zones[a]?.from ?? 0) - (view.zones[b]?.from ?? 0),
  )
  let last: readonly Seen[] = []
  for (const zone of zones) {
    openZone(world, zone)
    const rows = byZone.get(zone) ?? []
    for (const one of rows) takeMention(world, one)
    joinDisplaced(world, rows)
    for (const draft of draftsByZone.get(zone) ?? []) walk.answers.push(answer(walk, draft, [...last, ...rows]))
    last = rows
  }
  return { world, answers: walk.answers }
}

function group<T>(rows: readonly T[], key: (row: T) => number): Map<number, T[]> {
  const map = new Map<number, T[]>()
  for (const row of rows) {
    const at = key(row)
    const list = map.get(at)
    if (list) list.push(row)
    else map.set(at, [row])
  }
  return map
}
