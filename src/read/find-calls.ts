/**
 * Calls: which conversation the article tells of, who took part, who carried it on.
 *
 * A call opens at "an intercepted call" or its like; definite mentions join it, plural and generic ones are a class and
 * no call. Carriers are bound to the call and not to a place in the text: who "had previously published the conversation"
 * stands behind every statement of that call, before and after the sentence.
 */
import { flag } from './compile-language.ts'
import type { Growing } from './entities.ts'
import { type CallMention, type CarrierLink, linksIn, window } from './find-carriers.ts'
import { linksOfReport, reportersIn } from './find-reporters.ts'
import type { Answered } from './follow-turns.ts'
import { insideOfCall } from './inside-of-calls.ts'
import { opensRelative } from './noun-facts.ts'
import { join } from './order-links.ts'
import { pointedAt } from './pointed-calls.ts'
import { type Start, startOf } from './tell-calls-apart.ts'
import { has, phrasesIn, spanOf, type View, type Zone } from './view.ts'
import type { World } from './world.ts'

export interface CallDraft {
  readonly id: string
  readonly mentions: CallMention[]
  readonly links: CarrierLink[]
  readonly parties: Growing[]
}

export interface Calls {
  readonly calls: CallDraft[]
  /** Call in hand at each zone of the article's own voice, or null. */
  readonly at: Map<number, CallDraft | null>
  /** Mentions of calls by zone. */
  readonly mentions: Map<number, CallMention[]>
}

/** Mentions of calls in one zone. */
function mentionsIn(view: View, zone: Zone): CallMention[] {
  const hits = phrasesIn(view, zone.from, zone.to)
  const tapped = hits.filter((one) => one.what.kind === 'intercepted')
  const rows: CallMention[] = []
  for (const { from, to, what } of hits) {
    if (what.kind !== 'call' && what.kind !== 'calls' && what.kind !== 'intercept') continue
    const near = tapped.some((one) => (one.to <= from && from - one.to <= 4) || (one.from >= to && one.from - to <= 8))
    const inner = rows.findIndex((one) => one.from <= from && one.to >= to)
    if (inner >= 0) continue
    rows.push({ from, to, zone: zone.index, plural: what.kind === 'calls', intercepted: near || what.kind === 'intercept' })
  }
  return rows
}

/** "Intercepted calls … “…,” one man says. In a separate recording …": what was told before the second was the first. */
function firstOfSeveral(calls: Calls, spoken: Spoken): void {
  if (![...calls.at.keys()].some((zone) => spoken.any.has(zone))) return
  const first = open(calls)
  for (const zone of calls.at.keys()) calls.at.set(zone, first)
}

/** Does this zone turn to another story, and is it another call. */
function resetIn(view: View, zone: Zone, mentions: readonly CallMention[]): 'story' | 'call' | null {
  const hits = phrasesIn(view, zone.from, Math.min(zone.to, zone.from + 16)).filter((one) => one.what.kind === 'reset')
  if (hits.length === 0) return null
  return hits.some((hit) => mentions.some((one) => one.from < hit.to && hit.from < one.to)) ? 'call' : 'story'
}

/** A carrier beside the mention: "published a recording", "a call released by". */
function carried(view: View, zone: Zone, mentions: readonly CallMention[]): boolean {
  const one = mentions.find((mention) => !mention.plural) ?? mentions.find((mention) => !isGeneric(view, mention))
  return one !== undefined && announces(view, zone, one)
}

/** "has published intercepted calls": somebody made these public, or overheard them, in the words beside the mention. */
function announces(view: View, zone: Zone, one: CallMention): boolean {
  const reach = has(view, one.to, flag.relative) || opensRelative(view, one.to + 1) ? window : 4
  return phrasesIn(view, zone.from, zone.to).some(({ from, to, what }) => {
    if (what.kind !== 'carrier' || what.role === 'relay' || what.role === 'translator') return false
    return (from >= one.to && from - one.to <= reach) || (to <= one.from && one.from - to <= 5)
  })
}

function open(calls: Calls): CallDraft {
  const made: CallDraft = { id: `c${calls.calls.length + 1}`, mentions: [], links: [], parties: [] }
  calls.calls.push(made)
  return made
}

/** "The second recording": the call of that number if it is known already, else a new one. */
function callNumbered(calls: Calls, start: Exclude<Start, null>, current: CallDraft | null): CallDraft {
  if (start === 'next') return open(calls)
  if (start === 1 && current && calls.calls.length === 1) return current
  return calls.calls[start - 1] ?? open(calls)
}

/** Words by which a text lets us hear somebody on a recording, in the languages we know. */
const hearing = new Set(
  `voice voices heard stimme stimmen hören голос голоси голоса чути чутно слышно voix entend voz voces vozes oye ouve ouve-se ouvir escucha escuchar oír oyen voce voci sente sentire głos głosy słychać`.split(
    /\s+/,
  ),
)

/** Words by which a recording is said to have come up, nobody told how. */
const surfacing = new Set(
  `surfaced emerged aufgetaucht auftauchte з'явився з'явилася з’явився з’явилася появилась появился попал попала потрапив потрапила просочилась
  circula circulan apareció trascendió gira spunta spuntata circola emersa surgiu krąży trafiło wyciekło pojawiło wypłynęło`.split(/\s+/),
)

/** "Two voices can be heard on the tape", "a recording has surfaced": the recording is one that the text tells of. */
function heard(view: View, zone: Zone, mentions: readonly CallMention[]): boolean {
  const single = mentions.filter((one) => !one.plural)
  if (single.length === 0) return false
  const inside = single.some((one) => insideOfCall(view, one))
  for (let at = zone.from; at < Math.min(zone.to, zone.from + 60); at++) {
    const folded = view.facts[at]?.folded ?? ''
    const near = single.some((one) => Math.abs(one.from - at) < 9)
    if ((inside && hearing.has(folded)) || (near && surfacing.has(folded))) return true
  }
  return false
}

/** Somebody is told of as speaking in this call: to another, or "in a call with B". */
function told(view: View, zone: Zone, mentions: readonly CallMention[], spoken: Spoken): boolean {
  if (!spoken.any.has(zone.index)) return false
  return mentions.some((one) => insideOfCall(view, one) && (spoken.pairs.has(zone.index) || has(view, one.to, flag.partyPreposition)))
}

interface Spoken {
  /** Zones in which a person is a source. */
  readonly any: ReadonlySet<number>
  /** Zones in which one person tells another something. */
  readonly pairs: ReadonlySet<number>
}

/** Zones in which one person tells another something: if a call is named there too, it is told of. */
function spokenZones(answers: readonly Answered[]): Spoken {
  const person = (entity: Growing | null | undefined): boolean =>
    entity !== null && entity !== undefined && (entity.type === 'person' || (entity.type === 'unknown' && entity.names.size === 0))
  const any = answers.filter((one) => person(one.source?.entity))
  const pairs = any.filter((one) => one.draft.type === 'direct' || person(one.addressee?.entity))
  return { any: new Set(any.map((one) => one.draft.zone)), pairs: new Set(pairs.map((one) => one.draft.zone)) }
}

/** Walk the zones and say which call is in hand at each. */
function layOut(view: View, plural: boolean, spoken: Spoken): Calls {
  const calls: Calls = { calls: [], at: new Map(), mentions: new Map() }
  let current: CallDraft | null = null
  let closed = false
  let announced = false
  let before: readonly CallMention[] = []
  for (const zone of view.zones) {
    if (zone.level >= 0) continue
    const block = view.blocks[zone.block]
    if (!block || block.aside || block.kind === 'heading') {
      calls.at.set(zone.index, null)
      continue
    }
    const named = mentionsIn(view, zone)
    const mentions = named.length > 0 ? named : pointedAt(view, zone, before)
    before = mentions
    if (mentions.length > 0) calls.mentions.set(zone.index, mentions)
    const reset = resetIn(view, zone, mentions)
    announced ||= mentions.some((one) => one.plural && (one.intercepted || announces(view, zone, one)))
    const start = announced || current ? startOf(view, zone) : null
    const opener =
      mentions.some((one) => one.intercepted && (plural || !one.plural)) ||
      carried(view, zone, mentions) ||
      heard(view, zone, mentions) ||
      told(view, zone, mentions, spoken)
    if (start !== null && start !== 1 && calls.calls.length === 0) firstOfSeveral(calls, spoken)
    if (start !== null) current = callNumbered(calls, start, current)
    else if ((opener && !current) || (reset === 'call' && (current || opener))) current = open(calls)
    closed = mentions.some((one) => !one.plural) ? false : reset === 'story' ? true : closed
    if (current) current.mentions.push(...mentions.filter((one) => plural || !one.plural))
    calls.at.set(zone.index, closed ? null : current)
  }
  return calls
}

/** Before the first mention the only call is already meant. */
function backwards(view: View, calls: Calls): void {
  const only = calls.calls.length === 1 ? calls.calls[0] : undefined
  const first = only?.mentions[0]?.zone
  if (!only || first === undefined) return
  for (const zone of view.zones)
    if (zone.index < first && calls.at.get(zone.index) === null && zone.level < 0) calls.at.set(zone.index, only)
}

/** Links kept per call: an article that names more repeats itself. */
const mostLinks = 60

/** Find the calls of an article and their carriers. Parties are filled in by `find-parties.ts`. */
export function findCalls(view: View, world: World, answers: readonly Answered[]): Calls {
  const spoken = spokenZones(answers)
  const single = layOut(view, false, spoken)
  const calls = single.calls.length > 0 ? single : layOut(view, true, spoken)
  if (calls.calls.length === 0) openByTurns(calls, answers)
  backwards(view, calls)
  const found = new Map<CallDraft, CarrierLink[]>()
  const first = calls.calls.reduce((least, one) => Math.min(least, one.mentions[0]?.zone ?? least), Number.POSITIVE_INFINITY)
  for (const [index, mentions] of calls.mentions) {
    const zone = view.zones[index]
    const call = calls.at.get(index) ?? (calls.calls.length === 1 ? calls.calls[0] : undefined)
    if (!zone) continue
    const told = calls.calls.length > 1 || index < first
    const specific = mentions.filter((one) => !isGeneric(view, one) || (told && announces(view, zone, one)))
    if (specific.length === 0) continue
    if (calls.calls.length > 1 && (specific.every((one) => one.plural) || specific.some((one) => one.plural && announces(view, zone, one))))
      shareLinks(calls, linksIn(view, world, zone, specific), found)
    if (!call) continue
    put(found, call, linksIn(view, world, zone, specific))
  }
  for (const one of answers) addRelay(view, world, calls, one, found)
  addReporters(view, world, calls, found)
  for (const [call, links] of found) call.links.push(...join(links))
  return calls
}

/** "a series of calls which the service has published": a carrier of all of them. */
function shareLinks(calls: Calls, links: readonly CarrierLink[], found: Map<CallDraft, CarrierLink[]>): void {
  for (const call of calls.calls.slice(0, 20)) found.set(call, [...(found.get(call) ?? []), ...links])
}

/** A conversation that is printed as labelled turns is told of in the sentences before it. */
function openByTurns(calls: Calls, answers: readonly Answered[]): void {
  const first = answers.find((one) => one.draft.frame === 'turn')
  const mentions = [...calls.mentions.values()].flat().filter((one) => !one.plural)
  const voices = new Set(answers.filter((one) => one.draft.frame === 'turn').map((one) => one.draft.party))
  if (!first || (mentions.length === 0 && voices.size !== 2)) return
  const call = open(calls)
  call.mentions.push(...mentions)
  for (const zone of calls.at.keys()) calls.at.set(zone, call)
}

/** An outlet that reports what it says of the call is a relay of it, and so is the one it cites: "…, the weekly reported, citing …". */
function addRelay(view: View, world: World, calls: Calls, answer: Answered, found: Map<CallDraft, CarrierLink[]>): void {
  const { draft } = answer
  const entity = answer.source?.entity
  const phrase = answer.source?.phrase
  const cites = draft.behind.length > 0 && draft.frame === 'verb'
  if (!entity || !phrase || (entity.type !== 'outlet' && !cites) || draft.level >= 0 || answer.kind === 'implicit') return
  const mentions = calls.mentions.get(draft.zone)?.filter((one) => !isGeneric(view, one))
  const call = calls.at.get(draft.zone)
  const cue = draft.cueWords[0]
  const inContent = mentions?.some((one) => draft.content.some(([from, to]) => one.from >= from && one.to <= to))
  const zone = view.zones[draft.zone]
  if (!call || !inContent || !cue || !zone || draft.cue?.negated) return
  const link: CarrierLink = { role: 'relay', phrase, entity, cue: spanOf(view, cue[0], cue[1]), earlier: false, zone: draft.zone }
  put(found, call, cites ? linksOfReport(view, world, zone, draft.subjects[0] ?? phrase, draft.behind) : [link])
}

/** "Das berichtet X unter Berufung auf Y": who is named in a sentence that only points back at what was told of the call. */
function addReporters(view: View, world: World, calls: Calls, found: Map<CallDraft, CarrierLink[]>): void {
  let last: { call: CallDraft; block: number } | null = null
  for (const zone of view.zones) {
    const call = calls.at.get(zone.index)
    if (call && (calls.mentions.get(zone.index) ?? []).some((one) => !isGeneric(view, one))) last = { call, block: zone.block }
    if (!last || zone.level >= 0 || zone.block - last.block > 2 || !calls.at.has(zone.index)) continue
    put(found, last.call, reportersIn(view, world, zone))
  }
}

function put(found: Map<CallDraft, CarrierLink[]>, call: CallDraft, links: readonly CarrierLink[]): void {
  const held = found.get(call) ?? []
  if (links.length > 0 && held.length < mostLinks) found.set(call, [...held, ...links])
}

/** "such recordings", "intercepted calls": a class. A plain definite plural ("the recordings") is the call at hand. */
export function isGeneric(view: View, mention: CallMention): boolean {
  if (!mention.plural || has(view, mention.to, flag.partyPreposition)) return false
  if (has(view, mention.to, flag.relative) || has(view, mention.to + 1, flag.relative)) return false
  if (has(view, mention.from - 1, flag.determiner) && !has(view, mention.from - 1, flag.standAlone)) return false
  return true
}
