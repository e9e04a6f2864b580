/**
 * Parties: whose voices the call is, and which statements are words of the call.
 *
 * The text puts people on the line in a few ways: "a call between A and B", "in the recording A tells B", labelled turns,
 * and a soldier or a mother who speaks where the call is told. A president, an expert, a newspaper is a party only if the
 * text puts them on the line like that.
 */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import type { CallMention } from './find-carriers.ts'
import { talkersIn } from './find-talkers.ts'
import { type Flat, itemHas, itemMark, itemOf, layFlat } from './flat.ts'
import type { Answered } from './follow-turns.ts'
import { resolve } from './join-mentions.ts'
import { markedName } from './names-in-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import { outermost } from './outermost.ts'
import type { View } from './view.ts'
import { callOf, framedBy, isBody, isPublic, type Lines } from './words-of-call.ts'
import type { World } from './world.ts'

/** "розмову одного з окупантів": the preposition tells of whom he is one. */
const oneOf = flag.number | flag.standAlone

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
  const [one, joint] = withApposed(lines, world, flat, first)
  put(lines, call, one)
  if (!itemHas(view, flat, joint, flag.conjunction)) return
  const second = phraseAfter(view, flat, joint + 1, flat.at.length)
  const two = second ? withApposed(lines, world, flat, second)[0] : null
  put(lines, call, two)
  pairUp(one, two)
}

/** "between THE TOP DIPLOMAT FOR TARN, RUTH MOLL, and …": who is named behind a comma is the one meant; with the item behind both. */
function withApposed({ view }: Lines, world: World, flat: Flat, phrase: NounPhrase): [Growing | null, number] {
  const bare = itemOf(flat, phrase.to)
  // "the ambassador | to Osk, Anton Reed": what a preposition adds to a calling.
  const tail = itemHas(view, flat, bare, flag.preposition) ? phraseAfter(view, flat, bare + 1, flat.at.length) : null
  const end = tail && itemMark(view, flat, itemOf(flat, tail.to)) === ',' ? itemOf(flat, tail.to) : bare
  const own = resolve(world, phrase, flat.zone.index, false)
  if (itemMark(view, flat, end) !== ',') return [own, end]
  const next = phraseAfter(view, flat, end + 1, flat.at.length)
  if (!next || next.kind === phrase.kind || next.kind === 'pronoun' || (next.kind === 'nominal' && !next.noun)) return [own, end]
  const after = itemOf(flat, next.to)
  const entity = next.kind === 'name' ? resolve(world, next, flat.zone.index, false) : own
  return [entity, itemMark(view, flat, after) === ',' ? after + 1 : after]
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
  const leads = (i: number): boolean => itemHas(view, flat, i, flag.partyPreposition) && !itemHas(view, flat, i - 1, oneOf)
  while (lead < start + 8 && lead < flat.at.length && !leads(lead)) lead++
  if (lead === start || !leads(lead)) return false
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
    if (itemHas(view, flat, i, flag.partyPreposition)) return itemHas(view, flat, i - 1, oneOf) ? -1 : i
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
  if (framedBy(lines, answer, zone) && !isBody(source)) put(lines, call, source)
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

/** Is a call named in the sentence outside of what is said there: "in the recording A tells B", not "A told B that the call …". */
function toldWithCall(lines: Lines, answer: Answered, zone: number): boolean {
  const mentions = lines.calls.mentions.get(zone) ?? []
  return mentions.some((one) => !answer.draft.content.some(([from, to]) => one.from >= from && one.to <= to))
}

/** For each zone, the block in which its call was last named. */
function lastNamed(view: View, calls: Calls): Map<number, number> {
  const blocks = new Map<CallDraft, number>()
  const rows = new Map<number, number>()
  for (const [index, call] of calls.at) {
    const block = view.zones[index]?.block
    if (!call || block === undefined) continue
    if (calls.mentions.has(index)) blocks.set(call, block)
    const last = blocks.get(call)
    if (last !== undefined) rows.set(index, last)
  }
  return rows
}

/** "Ein Mitschnitt zeigt, wie A mit B telefoniert": whoever talks where the call is named is on the line. */
function talkers(lines: Lines, world: World): void {
  for (const [index, call] of lines.calls.at) {
    const zone = lines.view.zones[index]
    if (!call || !zone || ![-1, 0, 1].some((by) => lines.calls.mentions.has(index + by))) continue
    const pair = talkersIn(lines.view, layFlat(lines.view, zone))
    if (!pair) continue
    const [one, two] = pair.map((phrase) => resolve(world, phrase, index, false))
    if (!one || !two || one === two || isBody(one) || isBody(two)) continue
    put(lines, call, one)
    put(lines, call, two)
    pairUp(one, two)
  }
}

function layLines(view: View, world: World, calls: Calls, answers: readonly Answered[]): Lines {
  const lines: Lines = { view, calls, on: new Map(), lastBlock: new Map(), toldIn: lastNamed(view, calls), outside: new Map() }
  for (const call of calls.calls) for (const mention of call.mentions) namedWithCall(lines, world, call, mention)
  talkers(lines, world)
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
    const told = lines.toldIn.get(zone)
    if (here && told !== undefined) lines.lastBlock.set(here, Math.max(told, lines.lastBlock.get(here) ?? -1))
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
  for (const [call, people] of lines.on) {
    const silent = call.parties.length === 1 || (call.parties.length === 0 && people.size === 2)
    for (const one of people)
      if (silent && call.parties.length < 2 && !call.parties.includes(one) && !divided.has(one)) call.parties.push(one)
  }
  return byAnswer
}
