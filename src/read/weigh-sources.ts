/**
 * Whose words: each draft gets its source and addressee, or an honest "unresolved" with the candidates.
 *
 * The article is walked once, sentence by sentence: first everybody mentioned there is taken in, then the drafts of the
 * sentence are answered. A phrase in the subject's place decides; without one the order of turns does (same paragraph,
 * same quotation carried on, two people answering each other); where neither is sure, nobody is named.
 */
import { answerTurns } from './answer-turns.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { openZone, otherOf, pairOnLine } from './divide-pairs.ts'
import type { Draft } from './draft.ts'
import { type Growing, learn } from './entities.ts'
import { pronounCandidates } from './find-antecedents.ts'
import { findMentions, type Seen } from './find-mentions.ts'
import type { KnownName } from './find-names.ts'
import { type Answered, beat, byAction, type Candidate, implicit, lastOf, type Walk } from './follow-turns.ts'
import { joinDisplaced, resolve, takeMention, takePronoun } from './join-mentions.ts'
import { outermost } from './outermost.ts'
import { ownerOfWords } from './owners-of-words.ts'
import { has, phrasesIn, type View } from './view.ts'
import { add, newWorld, type World } from './world.ts'

const sure = 0.55

/** Source in the subject's place. */
export function explicit(walk: Walk, draft: Draft): Pick<Answered, 'source' | 'others' | 'kind'> | null {
  const cited = citedSource(walk.view, draft)
  const subjects = draft.subjects.map((one) => ownerOfWords(walk.view, one) ?? one)
  const candidates = [...cited, ...subjects].map((phrase, at) => candidate(walk, draft, phrase, at))
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
function citedSource(view: View, draft: Draft): NounPhrase[] {
  const cited = draft.behind.at(-1)
  const subject = draft.subjects[0]
  if (!cited || !subject || draft.cueWords.length === 0 || draft.frame !== 'verb') return []
  if (
    cited.kind === 'nominal' &&
    cited.noun === null &&
    (isMaterial(view, cited) || (view.compiled.language.guessCases && has(view, cited.head, flag.adjective)))
  )
    return []
  const near = Math.abs(cited.from - (draft.cueWords[0]?.[0] ?? 0)) < 16
  const passesOn = subject.noun === null ? subject.kind === 'name' : subject.noun.type !== 'person'
  return near && passesOn && subject.pronoun === null && cited.from !== subject.from ? [cited] : []
}

/** "citing intercepted calls": material is no source of its own words. */
const isMaterial = (view: View, phrase: NounPhrase): boolean =>
  phrasesIn(view, phrase.from, phrase.to).some(({ what }) => what.kind === 'call' || what.kind === 'calls' || what.kind === 'intercept')

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
export function byLabel(walk: Walk, party: string, phrase: NounPhrase, zone: number): Growing | null {
  const key = party.toLowerCase()
  const seen = walk.byLabel.get(key)
  if (seen) return seen
  const found = resolve(walk.world, phrase, zone, true)
  const taken = [...walk.byLabel.values()].some((one) => one === found)
  const entity = found && !taken ? found : add(walk.world, phrase)
  if (entity !== found) learn(walk.view, entity, phrase, zone)
  if (!entity.name && /[\p{N}]$|\s\p{Lu}$|^\p{Lu}{3,}$/u.test(party)) entity.name = party
  if (walk.byLabel.size < 200) walk.byLabel.set(key, entity)
  return entity
}

/** "I" inside a quotation is its source. */
function speakerInside(walk: Walk, draft: Draft, phrase: NounPhrase): Growing | null {
  if (draft.level < 0 || phrase.pronoun?.person !== 1) return null
  const outer = walk.byPair.get(draft.level)
  return outer?.source?.entity ?? null
}

export const words = (view: View, phrase: NounPhrase): string => view.text.slice(view.starts[phrase.from], view.ends[phrase.to - 1])

function pronounChoices(walk: Walk, draft: Draft, phrase: NounPhrase): Candidate[] {
  const wanted = { gender: phrase.gender, number: phrase.number }
  const choices = pronounCandidates(walk.world, wanted, draft.zone, phrase.head).slice(0, 3)
  return choices.map(({ entity }) => ({ phrase, entity, p: 1 / (choices.length + 1), why: 'the pronoun could mean this one' }))
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
  // "йдеться у звіті", "сообщается, что …": the text speaks, and nobody is meant but who is named.
  if (cue.verb?.class === 'V') return { source: null, others: [], kind: 'explicit' }
  const word = draft.cueWords.at(-1)?.[0] ?? 0
  const shown = language.verbShows(walk.view.facts[word]?.folded ?? '')
  if (!shown) return null
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
  // Who is named in a sentence may be the "he" of the next one that says whose words it was.
  walk.world.mute = draft.notes.some((one) => one.rule === 'clause.backwards') ? [] : draft.content
  const found = draft.subjects.length > 0 ? explicit(walk, draft) : dropped(walk, draft)
  const base = found ? { ...found, continues: null } : implicit(walk, draft)
  const source =
    (found ? null : beat(walk, draft, seen)) ??
    base.source ??
    (found || draft.frame === 'preposition' || draft.frame === 'noun' || draft.frame === 'mood' ? null : byAction(walk, draft, seen))
  const addressee = draft.addressee ? addresseeOf(walk, draft, source) : null
  const made: Answered = { ...base, draft, source, addressee, continues: base.continues }
  if (addressee?.entity && draft.cue?.verb?.class === 'Q' && draft.level < 0 && draft.type !== 'reported')
    walk.world.asked = { entity: addressee.entity, zone: draft.zone }
  note(walk, made)
  for (const pair of draft.pairs) walk.byPair.set(pair, made)
  return made
}

function addresseeOf(walk: Walk, draft: Draft, source: Candidate | null): Candidate | null {
  const phrase = draft.addressee
  // "Moscow calls them fakes": what is judged is part of the words and is told nothing.
  if (!phrase || draft.content.some(([from, to]) => phrase.from >= from && phrase.to <= to)) return null
  if (phrase.kind === 'pronoun' && phrase.pronoun?.person !== 3) return ourselves(walk, draft, phrase)
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

/** "She told us": the paper itself, which has no other name here; inside marks "he told me" is told to the one who speaks. */
function ourselves(walk: Walk, draft: Draft, phrase: NounPhrase): Candidate | null {
  const outer = draft.level < 0 ? undefined : walk.byPair.get(draft.level)
  if (draft.level >= 0 && !outer) return null
  const entity = phrase.pronoun?.person === 1 ? (outer?.source?.entity ?? null) : (outer?.addressee?.entity ?? null)
  if (draft.level >= 0 ? !entity : phrase.pronoun?.person !== 1) return null
  return { phrase, entity, p: 0.8, why: `"${words(walk.view, phrase)}" stands in the addressee's place` }
}

/** A person who tells a relative or comrade something: from now on each is the other party of the other. */
function pairUp(source: Growing | null, entity: Growing, draft: Draft): void {
  if (!source || source.other || entity.other) return
  const near =
    draft.type === 'direct' ||
    (draft.level < 0 &&
      draft.type !== 'reported' &&
      source.role === 'combatant' &&
      (entity.role === 'relative' || entity.family === 'caller'))
  if (!near) return
  const private_ = (one: Growing): boolean =>
    one.type === 'person' && one.number !== 'pl' && one.role !== 'official' && one.names.size === 0
  if (private_(source) && private_(entity)) {
    source.other = entity
    entity.other = source
  }
}

/** Speech that only somebody can do: a quotation, something told to another, an assertion. Studies too "show" and "suggest". */
function speaksItself(draft: Draft): boolean {
  const type = draft.cue?.verb?.class ?? 'R'
  return draft.frame === 'verb' && (draft.type === 'direct' || draft.addressee !== null || !/^[RXHT]$/.test(type))
}

function note(walk: Walk, made: Answered): void {
  const entity = made.source?.entity
  if (!entity) return
  if (entity.type === 'unknown' && made.source?.phrase?.kind === 'nominal' && speaksItself(made.draft)) entity.type = 'person'
  entity.lastSource = made.draft.zone
  if (made.source?.phrase && !walk.world.speakers.has(made.draft.zone))
    walk.world.speakers.set(made.draft.zone, { phrase: made.source.phrase, entity })
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
  const spoken = drafts.filter((one) => one.frame === 'dash' || one.frame === 'turn').flatMap((one) => one.content)
  const said = (word: number): boolean => spoken.some(([from, to]) => word >= from && word < to)
  const seen = findMentions(view).filter((one) => !labels.has(one.phrase.head) && !(spoken.length < 400 && said(one.phrase.head)))
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
    pairOnLine(world, rows)
    for (const draft of draftsByZone.get(zone) ?? []) walk.answers.push(answer(walk, draft, [...last, ...rows]))
    if (!draftsByZone.has(zone)) for (const one of rows) takePronoun(world, one)
    last = rows
  }
  answerTurns(view, walk.answers)
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
