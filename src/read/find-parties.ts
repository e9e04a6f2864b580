/**
 * Parties: whose voices the call is, and which statements are words of the call.
 *
 * The text puts people on the line in a few ways: "a call between A and B", "in the recording A tells B", labelled turns,
 * and a soldier or a mother who speaks where the call is told. A president, an expert, a newspaper is a party only if the
 * text puts them on the line like that.
 */
import type { PartyRole } from '../model/index.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import type { CallMention } from './find-carriers.ts'
import { type Flat, itemHas, itemMark, itemOf, layFlat } from './flat.ts'
import type { Answered } from './follow-turns.ts'
import { resolve } from './join-mentions.ts'
import { markedName } from './names-in-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import { outermost } from './outermost.ts'
import { has, phrasesIn, type View } from './view.ts'
import type { World } from './world.ts'

const private_ = new Set<PartyRole>(['combatant', 'relative', 'civilian', 'victim', 'minor'])
/** Families of `unknown` role that can be a voice on the line. */
const voices = new Set(['man', 'woman', 'person', 'caller', 'friend', 'driver', 'medic', 'captive', 'wounded', 'boy', 'girl', 'child'])
const publicTypes = new Set(['outlet', 'organisation', 'agency', 'document', 'place', 'recording', 'call'])
/** Paragraphs from the last word of the call within which an unnamed stranger may be a voice of it. */
const near = 1

/** A body, a paper, a place: nobody who can be on the line. */
const isBody = (entity: Growing): boolean => publicTypes.has(entity.type)

/** Is this somebody who speaks in calls and not to the public, as far as the words for him tell. */
export function couldBeParty(entity: Growing): boolean {
  if (isBody(entity) || entity.role === 'official' || entity.family === 'expert' || entity.family === 'journalist') return false
  if (entity.names.size > 0) return entity.role === 'combatant'
  if (entity.other || entity.group) return true
  if (entity.role && private_.has(entity.role)) return entity.number !== 'pl' || entity.role === 'combatant'
  return entity.family !== null && voices.has(entity.family) && entity.number !== 'pl'
}

/** Told to the public: reporters, viewers, an outlet, a parliament. */
function isPublic(entity: Growing | null): boolean {
  return entity !== null && (isBody(entity) || entity.family === 'journalist' || entity.family === 'public' || entity.type === 'group')
}

interface Lines {
  readonly view: View
  readonly calls: Calls
  /** People whom the text puts on the line, by call. */
  readonly on: Map<CallDraft, Set<Growing>>
  /** Block of the last word of each call. */
  readonly lastBlock: Map<CallDraft, number>
  /** Paragraph in which somebody has spoken of the recording to the public. */
  readonly outside: Map<Growing, number>
}

function put(lines: Lines, call: CallDraft, entity: Growing | null): void {
  if (!entity || isBody(entity)) return
  const held = lines.on.get(call) ?? new Set<Growing>()
  held.add(entity)
  lines.on.set(call, held)
}

/** "a call between A and B", "a conversation with his father". */
function namedWithCall(lines: Lines, world: World, call: CallDraft, mention: CallMention): void {
  const { view } = lines
  const zone = view.zones[mention.zone]
  if (!zone) return
  const flat = layFlat(view, zone)
  if (ownedCall(lines, world, call, flat, mention)) return
  const lead = partyLead(view, flat, itemOf(flat, mention.to))
  if (lead < 0) return
  const first = phraseAfter(view, flat, lead + 1, flat.at.length)
  if (!first) return
  const one = resolve(world, first, zone.index, false)
  put(lines, call, one)
  const joint = itemOf(flat, first.to)
  if (!itemHas(view, flat, joint, flag.conjunction)) return
  const second = phraseAfter(view, flat, joint + 1, flat.at.length)
  const two = second ? resolve(world, second, zone.index, false) : null
  put(lines, call, two)
  pairUp(one, two)
}

/** Two on one line: each is the other of the other. */
function pairUp(one: Growing | null, two: Growing | null): void {
  if (!one || !two || one === two || one.other || two.other) return
  one.other = two
  two.other = one
}

/** "розмову механіка з братом", "Telefonat eines Soldaten mit seiner Frau": a genitive behind the call, then the other. */
function ownedCall(lines: Lines, world: World, call: CallDraft, flat: Flat, mention: CallMention): boolean {
  const { view } = lines
  const { guessCases, grammar } = view.compiled.language
  if (!guessCases && !grammar.determinerCases) return false
  const start = itemOf(flat, mention.to)
  let lead = start
  while (lead < start + 8 && lead < flat.at.length && !itemHas(view, flat, lead, flag.partyPreposition)) lead++
  if (lead === start || !itemHas(view, flat, lead, flag.partyPreposition)) return false
  const first = phraseAfter(view, flat, start, lead)
  const second = phraseAfter(view, flat, lead + 1, flat.at.length)
  if (!first || !second || itemOf(flat, first.to) !== lead || !isPerson(second)) return false
  if (!first.cases.includes('gen') && !(first.cases.length === 0 && first.kind === 'nominal')) return false
  if (first.kind === 'pronoun' || (first.noun !== null && first.noun.type !== 'person')) return false
  const one = resolve(world, first, flat.zone.index, false)
  const two = resolve(world, second, flat.zone.index, false)
  put(lines, call, one)
  put(lines, call, two)
  pairUp(one, two)
  return true
}

const isPerson = (phrase: NounPhrase): boolean => phrase.noun?.type === 'person'

/** Item of "between" or "with" right after a mention, a word or two on. */
function partyLead(view: View, flat: Flat, from: number): number {
  for (let i = from; i < from + 3 && i < flat.at.length; i++) {
    if (itemHas(view, flat, i, flag.partyPreposition)) return i
    if (itemMark(view, flat, i) !== '' || itemHas(view, flat, i, flag.verb | flag.conjunction)) return -1
  }
  return -1
}

/** "In the recording A told B that …": both are on the line. A labelled turn puts its label there. */
function toldInCall(lines: Lines, answer: Answered): void {
  const zone = outermost(lines.view, answer.draft.zone)
  const call = lines.calls.at.get(zone) ?? null
  const source = answer.source?.entity ?? null
  if (!call || !source) return
  if (answer.draft.frame === 'turn') {
    put(lines, call, source)
    return
  }
  if (framedBy(lines, answer, zone) && !isBody(source) && !isPublic(answer.addressee?.entity?.family ? answer.addressee.entity : null))
    put(lines, call, source)
  const addressee = answer.addressee?.entity ?? null
  // «Фонтанке», «Верстке»: whoever is written in marks is a paper and not on the line.
  const told = answer.addressee?.phrase
  if (told && lines.view.compiled.language.guessCases && markedName(lines.view, told.from, told.to)) return
  if (!addressee || isPublic(addressee) || isBody(source) || isBody(addressee) || answer.draft.type === 'reported') return
  const held = lines.on.get(call)
  const answering = answer.draft.type === 'direct' && (held?.has(source) || held?.has(addressee))
  if (!answering && !toldWithCall(lines, answer, zone)) return
  put(lines, call, source)
  put(lines, call, addressee)
  pairUp(source, addressee)
}

/** "The envoy warned in a wiretapped call that …": the call that was listened in on stands between the cue and what is said. */
function framedBy(lines: Lines, answer: Answered, zone: number): boolean {
  const cue = answer.draft.cueWords[0]?.[0] ?? -1
  const content = answer.draft.content[0]?.[0] ?? -1
  if (cue < 0 || content < 0 || answer.draft.level >= 0) return false
  return (lines.calls.mentions.get(zone) ?? []).some((one) => {
    const between = one.from > cue && one.to <= content
    return between && !one.plural && one.intercepted && toldIn(lines.view, one)
  })
}

/** Is a call named in the sentence outside of what is said there: "in the recording A tells B", not "A told B that the call …". */
function toldWithCall(lines: Lines, answer: Answered, zone: number): boolean {
  const mentions = lines.calls.mentions.get(zone) ?? []
  return mentions.some((one) => !answer.draft.content.some(([from, to]) => one.from >= from && one.to <= to))
}

/** The call whose words a statement is, or null. */
function callOf(lines: Lines, answer: Answered): CallDraft | null {
  const { view, calls } = lines
  const zone = outermost(view, answer.draft.zone)
  const block = view.blocks[answer.draft.block]
  const call = calls.at.get(zone) ?? null
  if (!call || block?.aside) return null
  const entity = answer.source?.entity ?? null
  if (!entity) return openSpeaker(call, answer)
  if ((answer.draft.frame !== 'turn' && isPublic(answer.addressee?.entity ?? null)) || isBody(entity)) return null
  const here = calls.mentions.has(zone)
  if (aboutIt(lines, call, answer, entity, zone) || onOther(lines, call, entity)) return null
  if (lines.on.get(call)?.has(entity)) return entity.role === 'official' && !here && answer.draft.type !== 'direct' ? null : call
  if (!here && (entity.number === 'pl' || (answer.draft.type === 'reported' && !call.parties.includes(entity)))) return null
  if (couldBeParty(entity) && !fromElsewhere(lines, call, answer, entity, here)) return call
  return stranger(lines, call, answer, entity) ? call : null
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
  return lines.calls.calls.some((one) => one !== call && (one.parties.includes(entity) || lines.on.get(one)?.has(entity)))
}

/**
 * "The father confirmed that the voice on the tape was his son's": who speaks of the recording speaks outside of it, and
 * goes on outside of it in the same paragraph.
 */
function aboutIt(lines: Lines, call: CallDraft, answer: Answered, entity: Growing, zone: number): boolean {
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

/** "…, sagt er in dem Gespräch": a preposition leads the mention; it is where the words are said. */
function toldIn(view: View, mention: CallMention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 3); at--) if (has(view, at, flag.preposition)) return true
  return false
}

/** Somebody unnamed of whom the words tell nothing, right where the call is told. */
function stranger(lines: Lines, call: CallDraft, answer: Answered, entity: Growing): boolean {
  const last = lines.lastBlock.get(call)
  if (
    entity.names.size > 0 ||
    entity.number === 'pl' ||
    entity.role === 'official' ||
    entity.family === 'expert' ||
    entity.family === 'journalist'
  )
    return false
  const person = entity.family !== null || entity.type === 'person'
  return last !== undefined && answer.draft.block - last <= near && answer.draft.type === 'direct' && person
}

/** A quotation whose speaker is open, between turns of the call, is still of the call if its candidates are parties. */
function openSpeaker(call: CallDraft, answer: Answered): CallDraft | null {
  const choices = answer.others.map((one) => one.entity)
  return choices.length > 0 && choices.every((one) => one !== null && couldBeParty(one)) ? call : null
}

function layLines(view: View, world: World, calls: Calls, answers: readonly Answered[]): Lines {
  const lines: Lines = { view, calls, on: new Map(), lastBlock: new Map(), outside: new Map() }
  for (const call of calls.calls) for (const mention of call.mentions) namedWithCall(lines, world, call, mention)
  for (const answer of answers) toldInCall(lines, answer)
  return lines
}

/** Fill in the parties of each call, in order of appearance. */
export function fillParties(view: View, world: World, calls: Calls, answers: readonly Answered[]): Map<Answered, CallDraft> {
  const byAnswer = new Map<Answered, CallDraft>()
  if (calls.calls.length === 0) return byAnswer
  const lines = layLines(view, world, calls, answers)
  // A group that was divided ("two soldiers … one …, the other …") is no voice of its own.
  const divided = new Set(world.entities.map((one) => one.group))
  for (const answer of answers) {
    const zone = outermost(view, answer.draft.zone)
    const here = calls.at.get(zone)
    if (here && calls.mentions.has(zone)) lines.lastBlock.set(here, answer.draft.block)
    const call = callOf(lines, answer)
    if (!call) continue
    lines.lastBlock.set(call, answer.draft.block)
    byAnswer.set(answer, call)
    for (const entity of [answer.source?.entity ?? null, answer.addressee?.entity ?? null]) {
      if (!entity || divided.has(entity) || isBody(entity)) continue
      for (const one of [entity, entity.other]) if (one && !call.parties.includes(one) && call.parties.length < 6) call.parties.push(one)
    }
  }
  // "A call between a soldier and his wife": she is on the line though she says nothing.
  for (const [call, people] of lines.on)
    for (const one of people) if (call.parties.length === 1 && !call.parties.includes(one) && !divided.has(one)) call.parties.push(one)
  return byAnswer
}
