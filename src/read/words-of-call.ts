/**
 * Which call a statement is words of: its speaker is on the line, or could be and speaks right where the call is told.
 *
 * A president, an expert, a newspaper is no voice of a call unless the text puts them on the line; a party who speaks of the
 * recording, or while another call is told, speaks to the public.
 */
import type { PartyRole } from '../model/index.ts'
import { flag } from './compile-language.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import type { Answered } from './follow-turns.ts'
import { toldIn } from './inside-of-calls.ts'
import { outermost } from './outermost.ts'
import { has, phrasesIn, type View } from './view.ts'

const private_ = new Set<PartyRole>(['combatant', 'relative', 'civilian', 'victim', 'minor'])
/** Families of `unknown` role that can be a voice on the line. */
const voices = new Set(['man', 'woman', 'person', 'caller', 'friend', 'driver', 'medic', 'captive', 'wounded', 'boy', 'girl', 'child'])
const publicTypes = new Set(['outlet', 'organisation', 'agency', 'document', 'place', 'recording', 'call'])
/** Paragraphs from the last word of the call within which an unnamed stranger may be a voice of it. */
const near = 1

/** A body, a paper, a place: nobody who can be on the line. */
export const isBody = (entity: Growing): boolean => publicTypes.has(entity.type)

/** Is this somebody who speaks in calls and not to the public, as far as the words for him tell. */
export function couldBeParty(entity: Growing): boolean {
  if (isBody(entity) || entity.role === 'official' || entity.family === 'expert' || entity.family === 'journalist') return false
  if (entity.names.size > 0) return entity.role === 'combatant'
  if (entity.other || entity.group) return true
  if (entity.role && private_.has(entity.role)) return entity.number !== 'pl' || entity.role === 'combatant'
  return entity.family !== null && voices.has(entity.family) && entity.number !== 'pl'
}

/** Told to the public: reporters, viewers, an outlet, a parliament. */
export function isPublic(entity: Growing | null): boolean {
  return entity !== null && (isBody(entity) || entity.family === 'journalist' || entity.family === 'public' || entity.type === 'group')
}

/** What is known of the lines while statements are given to calls. */
export interface Lines {
  readonly view: View
  readonly calls: Calls
  /** People whom the text puts on the line, by call. */
  readonly on: Map<CallDraft, Set<Growing>>
  /** Block of the last word of each call. */
  readonly lastBlock: Map<CallDraft, number>
  /** Block in which the call in hand was last named, by zone. */
  readonly toldIn: ReadonlyMap<number, number>
  /** Paragraph in which somebody has spoken of the recording to the public. */
  readonly outside: Map<Growing, number>
}

/**
 * "The envoy warned in a wiretapped call that …", "In the first recording the mayor demands …": the call stands between the
 * cue and what is said, or leads the sentence.
 */
export function framedBy(lines: Lines, answer: Answered, zone: number): boolean {
  const told = answer.addressee?.entity
  if (told && (told.type === 'outlet' || told.family === 'journalist' || told.family === 'public')) return false
  const cue = answer.draft.cueWords[0]?.[0] ?? -1
  const content = answer.draft.content[0]?.[0] ?? -1
  if (cue < 0 || content < 0 || answer.draft.level >= 0) return false
  return (lines.calls.mentions.get(zone) ?? []).some((one) => {
    if (one.plural || !toldIn(lines.view, one)) return false
    const leads = one.from - (lines.view.zones[zone]?.from ?? 0) <= 5 && one.to <= cue && one.to <= content
    return leads || (one.from > cue && one.to <= content && one.intercepted)
  })
}

/** The call whose words a statement is, or null. */
export function callOf(lines: Lines, answer: Answered): CallDraft | null {
  const { view, calls } = lines
  const zone = outermost(view, answer.draft.zone)
  const block = view.blocks[answer.draft.block]
  const call = calls.at.get(zone) ?? null
  // Who is quoted inside of a quotation is not on the line for that.
  if (!call || block?.aside || answer.draft.level >= 0) return null
  const entity = answer.source?.entity ?? null
  if (!entity) return openSpeaker(call, answer)
  if (framedBy(lines, answer, zone) && lines.on.get(call)?.has(entity)) return call
  if ((answer.draft.frame !== 'turn' && isPublic(answer.addressee?.entity ?? null)) || isBody(entity)) return null
  const here = calls.mentions.has(zone)
  if (aboutIt(lines, answer, entity, zone) || onOther(lines, call, entity)) return null
  if (lines.on.get(call)?.has(entity))
    return entity.role === 'official' && !here && answer.draft.type !== 'direct' && !isVoice(view, answer) ? null : call
  if (!here && (entity.number === 'pl' || (answer.draft.type === 'reported' && !call.parties.includes(entity)))) return null
  if (couldBeParty(entity) && !fromElsewhere(lines, call, answer, entity, here)) return call
  return stranger(lines, call, answer, entity) ? call : null
}

/** "the voice belonging to the envoy suggests": words of a voice are words of the call. */
function isVoice(view: View, answer: Answered): boolean {
  const phrase = answer.source?.phrase
  return (
    phrase != null && phrasesIn(view, phrase.from, phrase.to).some(({ what }) => what.kind === 'level' && what.level === 'speaker identity')
  )
}

/** A general or "its commander" long after the last words of a call of two is somebody else. */
function fromElsewhere(lines: Lines, call: CallDraft, answer: Answered, entity: Growing, here: boolean): boolean {
  if (call.parties.includes(entity) || call.parties.length < 2 || here) return false
  const last = lines.lastBlock.get(call) ?? answer.draft.block
  return entity.role === 'combatant' && (entity.names.size > 0 || answer.draft.block - last > near)
}

/** Somebody of another call: what he says while this one is told he says to the public. */
function onOther(lines: Lines, call: CallDraft, entity: Growing): boolean {
  if (lines.on.get(call)?.has(entity) || call.parties.includes(entity)) return false
  // An article of very many calls is looked through no further than its first ones: the walk stays linear.
  return lines.calls.calls.slice(0, 40).some((one) => one !== call && (one.parties.includes(entity) || lines.on.get(one)?.has(entity)))
}

/**
 * "The father confirmed that the voice on the tape was his son's": who speaks of the recording speaks outside of it, and
 * goes on outside of it in the same paragraph.
 */
function aboutIt(lines: Lines, answer: Answered, entity: Growing, zone: number): boolean {
  if (lines.outside.get(entity) === answer.draft.block) return true
  if (answer.draft.frame === 'turn' || answer.draft.type === 'direct' || answer.draft.level >= 0) return false
  const mentions = (lines.calls.mentions.get(zone) ?? []).filter((one) => !toldIn(lines.view, one))
  const told = mentions.some((one) => answer.draft.content.some(([from, to]) => one.from >= from && one.to <= to))
  const voice = answer.draft.content.some(([from, to]) =>
    phrasesIn(lines.view, from, to).some(({ what }) => what.kind === 'level' && what.level === 'speaker identity'),
  )
  if (!told && !voice) return false
  lines.outside.set(entity, answer.draft.block)
  return true
}

/** Somebody unnamed of whom the words tell nothing, right where the call is told. */
function stranger(lines: Lines, call: CallDraft, answer: Answered, entity: Growing): boolean {
  const last = lines.lastBlock.get(call)
  const here = last === answer.draft.block
  if (
    entity.names.size > 0 ||
    entity.number === 'pl' ||
    entity.role === 'official' ||
    entity.family === 'expert' ||
    entity.family === 'journalist'
  )
    return false
  if (call.parties.length >= 2 && !call.parties.includes(entity)) return false
  const person = entity.family !== null || entity.type === 'person' || (entity.type === 'unknown' && answer.draft.type === 'direct')
  return (
    last !== undefined &&
    answer.draft.block - last <= near &&
    (answer.draft.type === 'direct' || (here && byPlace(lines, answer))) &&
    person
  )
}

/** "The younger one", "the other": people who are only told apart by their place in the call. */
function byPlace(lines: Lines, answer: Answered): boolean {
  const phrase = answer.source?.phrase
  return phrase !== undefined && phrase !== null && (phrase.other || has(lines.view, phrase.head, flag.standAlone))
}

/** A quotation whose speaker is open, between turns of the call, is still of the call if its candidates are parties. */
function openSpeaker(call: CallDraft, answer: Answered): CallDraft | null {
  const choices = answer.others.map((one) => one.entity)
  return choices.length > 0 && choices.every((one) => one !== null && couldBeParty(one)) ? call : null
}
