/**
 * Carriers: who intercepted, recorded, published, translated or relayed a call, read off the verb beside its mention.
 *
 * A passive without an agent ("wiretapped") names none, and none is invented.
 */
import type { ChainRole, Span } from '../model/index.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import { doerOfParticiple, speaksOfBody, subjectBehind } from './find-doers.ts'
import { type Flat, itemHas, itemMark, itemOf, layFlat } from './flat.ts'
import { mayBeSubject, subjectBefore } from './frames.ts'
import { resolve } from './join-mentions.ts'
import { markedName } from './names-in-phrases.ts'
import { opensRelative } from './noun-facts.ts'
import { phraseAfter } from './noun-phrases.ts'
import { has, phrasesIn, spanOf, type View, type Zone } from './view.ts'
import type { World } from './world.ts'

export interface CallMention {
  readonly from: number
  readonly to: number
  readonly zone: number
  readonly plural: boolean
  readonly intercepted: boolean
}

export interface CarrierLink {
  readonly role: ChainRole
  readonly phrase: NounPhrase
  readonly entity: Growing | null
  readonly cue: Span
  /** Moved inwards: "had previously published". */
  readonly earlier: boolean
  readonly zone: number
}

export const window = 14

/** "the clip, which THE CHANNEL received and aired": the subject after the relative, for a verb that shares it. */
function relativeSubject(view: View, flat: Flat, item: number): { phrase: NounPhrase; first: number } | null {
  if (!itemHas(view, flat, item, flag.conjunction)) return null
  for (let i = item - 1; i > Math.max(0, item - 14); i--) {
    if (!itemHas(view, flat, i, flag.relative)) continue
    let limit = i + 2
    while (limit < item && !itemHas(view, flat, limit, flag.verb | flag.maybeVerb)) limit++
    const phrase = phraseAfter(view, flat, i + 1, limit)
    return phrase ? { phrase, first: i + 1 } : null
  }
  return null
}

/** A carrier with the call as its object: "X had previously published the conversation". */
function activeLink(view: View, world: World, flat: Flat, item: number, last: number, role: ChainRole): CarrierLink | null {
  let start = item - 1
  let earlier = false
  let passive = false
  while (start >= 0 && itemHas(view, flat, start, flag.auxiliary | flag.adverb | flag.modal)) {
    earlier ||= phrasesIn(view, flat.at[start] ?? 0, flat.at[item] ?? 0).some((one) => one.what.kind === 'previously')
    const between = view.compiled.language.subject === 'before' || itemHas(view, flat, item - 1, flag.passive)
    passive ||= between && itemHas(view, flat, start, flag.passive)
    start--
  }
  if (passive) return null
  // An outlet that "has quoted the recording" in an aside is not the one through which this article has it.
  if (role === 'relay' && itemHas(view, flat, start, flag.relative)) return null
  const subject = subjectBefore(view, flat, start) ?? relativeSubject(view, flat, start)
  if (view.compiled.language.nounCapitals && subject && !mayBeSubject(subject.phrase)) return null
  if (!subject || subject.phrase.noun?.role === 'combatant' || isTheCall(view, subject.phrase)) return null
  const spoken =
    subject.phrase.kind === 'pronoun' && !world.byHead.has(subject.phrase.head) ? world.speakers.get(flat.zone.index) : undefined
  if (subject.phrase.kind === 'pronoun' && !spoken && !world.byHead.has(subject.phrase.head)) return null
  return {
    role,
    phrase: spoken?.phrase ?? subject.phrase,
    entity: spoken?.entity ?? resolve(world, subject.phrase, flat.zone.index, true),
    cue: spanOf(view, flat.at[item] ?? 0, last),
    earlier,
    zone: flat.zone.index,
  }
}

/** «Разговор, который перехватила разведка»: where the order is free, the call before the verb is its object. */
const isTheCall = (view: View, phrase: NounPhrase): boolean =>
  view.compiled.language.guessCases !== undefined &&
  phrasesIn(view, phrase.from, phrase.to).some(
    ({ to, what }) => (what.kind === 'call' || what.kind === 'calls' || what.kind === 'intercept') && to > phrase.head,
  )

/** Where a person "said that the recording …" he relays nothing: only a paper or a body passes a call on. */
const isNoRelay = (view: View, link: CarrierLink): boolean => {
  if (link.role === 'relay' && link.phrase.noun?.type === 'person' && !namedAfterTrade(view, link.phrase)) return true
  if (link.role !== 'relay' || view.compiled.language.guessCases === undefined) return false
  const type = link.entity?.type
  const known = markedName(view, link.phrase.from, link.phrase.to) !== null || link.entity?.known !== null
  return type === 'person' || (type === 'unknown' && !known)
}

/** "The Evening Observer", "the Harbour Courier": a paper may be named after a person's trade; capitals side by side tell. */
export const namedAfterTrade = (view: View, { head, from }: NounPhrase): boolean =>
  view.facts[head]?.shape === 'capital' && head > from && view.facts[head - 1]?.shape === 'capital' && !has(view, head - 1, flag.determiner)

/** "das abgehörte Gespräch von Offizieren", "die vom Dienst veröffentlichte Aufnahme": a participle that is declined before the noun for a call. */
const declinedBefore = (view: View, mentions: readonly CallMention[], from: number): boolean =>
  view.compiled.language.nounCapitals === true &&
  view.facts[from]?.shape !== 'mark' &&
  /(?:e|er|en|es|em)$/u.test(view.facts[from]?.folded ?? '') &&
  (adjectiveOf(mentions, from) || mentions.some((one) => from >= one.from && from < one.to))

/** Its doer stands before it, led by the preposition of an agent; what "von" leads behind the call are those on the line. */
function ledLink(view: View, world: World, flat: Flat, item: number, role: ChainRole): CarrierLink | null {
  for (let i = item - 1; i >= 0 && item - i < 9; i--) {
    if (itemMark(view, flat, i) !== '' || itemHas(view, flat, i, flag.verb)) return null
    if (!itemHas(view, flat, i, flag.agent)) continue
    const found = phraseAfter(view, flat, i + 1, item)
    const phrase = speaksOfBody(found) ? found : null
    const cue = spanOf(view, flat.at[item] ?? 0, (flat.at[item] ?? 0) + 1)
    return phrase && { role, phrase, entity: resolve(world, phrase, flat.zone.index, false), cue, earlier: false, zone: flat.zone.index }
  }
  return null
}

/** "call, shared by X" · "was published by X" · «оприлюднена СБУ». */
function passiveLink(
  view: View,
  world: World,
  flat: Flat,
  item: number,
  last: number,
  role: ChainRole,
  limit = flat.at.length,
): CarrierLink | null {
  const at = agentItem(view, flat, itemOf(flat, last))
  const agent = itemHas(view, flat, at, flag.agent)
  if (!agent && view.compiled.language.agentPrepositions.trim() !== '') return null
  const phrase = phraseAfter(view, flat, agent ? at + 1 : at, limit)
  if (limit < flat.at.length && (!phrase?.cases.includes('ins') || itemOf(flat, phrase.to) < limit)) return null
  if (!phrase || phrase.kind === 'pronoun' || (phrase.kind === 'nominal' && !phrase.noun)) return null
  if (!agent && phrase.cases.length > 0 && !phrase.cases.includes('ins')) return null
  return {
    role,
    phrase,
    entity: resolve(world, phrase, flat.zone.index, false),
    cue: spanOf(view, flat.at[item] ?? 0, last),
    earlier: false,
    zone: flat.zone.index,
  }
}

/** Item of the agent behind a participle; the place and the day may stand between: "posted ON TELEGRAM ON FRIDAY by X". */
function agentItem(view: View, flat: Flat, from: number): number {
  let at = from
  while (itemHas(view, flat, at, flag.adverb | flag.time) && at < flat.at.length) at++
  for (let i = at; i < Math.min(at + 16, flat.at.length); i++) {
    if (itemHas(view, flat, i, flag.agent)) return i
    if (itemHas(view, flat, i, flag.verb | flag.conjunction | flag.relative) || /^[.;:!?]$/.test(itemMark(view, flat, i))) break
  }
  return at
}

/**
 * Orders that English does not have: the participle at the clause end ("hat … veröffentlicht", "wurde vom SBU abgehört"),
 * and the object before the verb with its subject behind («Розмову оприлюднила СБУ»).
 */
function turnedLink(
  view: View,
  world: World,
  flat: Flat,
  item: number,
  last: number,
  what: { readonly role: ChainRole; readonly voice: 'active' | 'participle' },
  mentions: readonly CallMention[],
): CarrierLink | null {
  if (view.compiled.language.subject !== 'both' || !mentions.some((one) => Math.abs(one.from - (flat.at[item] ?? 0)) <= window)) return null
  if (what.voice === 'participle' && adjectiveOf(mentions, flat.at[item] ?? 0)) return null
  const next = mentions.find((one) => one.from >= last)
  const phrase =
    what.voice === 'active'
      ? subjectBehind(view, flat, last, next ? itemOf(flat, next.from) : flat.at.length)
      : doerOfParticiple(view, flat, item)
  if (!phrase || phrase.noun?.role === 'combatant' || mentions.some((one) => one.from < phrase.to && phrase.from < one.to)) return null
  return {
    role: what.role,
    phrase,
    entity: resolve(world, phrase, flat.zone.index, true),
    cue: spanOf(view, flat.at[item] ?? 0, last),
    earlier: phrasesIn(view, flat.zone.from, last).some((one) => one.what.kind === 'previously'),
    zone: flat.zone.index,
  }
}

/** Carriers of one zone that mentions a call. */
export function linksIn(view: View, world: World, zone: Zone, mentions: readonly CallMention[]): CarrierLink[] {
  const flat = layFlat(view, zone)
  const links: CarrierLink[] = ownersOf(view, world, zone, flat, mentions)
  for (const { from, to, what } of phrasesIn(view, zone.from, zone.to)) {
    if (what.kind !== 'carrier') continue
    const item = itemOf(flat, from)
    const inside = mentions.some((one) => from >= one.from && from < one.to)
    if (flat.at[item] !== from || (inside && !declinedBefore(view, mentions, from))) continue
    const after = mentions.some((one) => one.from >= to && one.from - to <= window && !relativeBetween(view, to, one.from))
    const before = mentions.some((one) => one.to <= from && from - one.to <= window)
    const relative = mentions.some((one) => one.to <= from && from - one.to <= window && relativeBetween(view, one.to, from))
    const adjective = declinedBefore(view, mentions, from)
    // "в перехваченном | службой безопасности | разговоре": where nouns show their case, who did it stands between.
    const next =
      view.compiled.language.guessCases && what.voice === 'participle'
        ? mentions.find((one) => one.from > to && one.from - to < 8)
        : undefined
    const between = next ? passiveLink(view, world, flat, item, to, what.role, itemOf(flat, next.from)) : null
    const behind =
      between ?? (!adjective && (before || adjectiveOf(mentions, from)) ? passiveLink(view, world, flat, item, to, what.role) : null)
    const passive = adjective ? ledLink(view, world, flat, item, what.role) : behind
    const active =
      !passive &&
      !adjective &&
      what.voice === 'active' &&
      (after || relative) &&
      !has(view, from - 1, flag.determiner) &&
      view.facts[from - 1]?.folded !== "'s"
        ? activeLink(view, world, flat, item, to, what.role)
        : null
    const link = passive ?? active ?? (adjective ? null : turnedLink(view, world, flat, item, to, what, mentions))
    if (
      link &&
      !isLoose(view, link.phrase) &&
      !isNoRelay(view, link) &&
      link.entity?.type !== 'call' &&
      !links.some((one) => one.entity === link.entity && one.role === link.role)
    )
      links.push(link)
  }
  return links
}

/** "Новый перехват ГУР", "перехоплення СБУ": the body in the genitive behind an intercept is the one that made it. */
function ownersOf(view: View, world: World, zone: Zone, flat: Flat, mentions: readonly CallMention[]): CarrierLink[] {
  if (view.compiled.language.guessCases === undefined) return []
  return mentions.flatMap((one): CarrierLink[] => {
    const made = phrasesIn(view, one.from, one.to).some(({ what }) => what.kind === 'intercept')
    const phrase = made ? phraseAfter(view, flat, itemOf(flat, one.to), flat.at.length) : null
    if (phrase?.noun?.type !== 'agency') return []
    const entity = resolve(world, phrase, zone.index, false)
    return [{ role: 'interceptor', phrase, entity, cue: spanOf(view, one.from, one.to), earlier: false, zone: zone.index }]
  })
}

const adjectiveOf = (mentions: readonly CallMention[], from: number): boolean =>
  mentions.some((one) => one.from > from && one.from - from <= 2)

/** Does a relative clause begin between two words. */
function relativeBetween(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (opensRelative(view, at)) return true
  return false
}

/** A small unknown word is no carrier ("rarely released", "a second intercepted call"). */
function isLoose(view: View, phrase: NounPhrase): boolean {
  if (phrase.kind === 'nominal' && has(view, phrase.head, flag.standAlone | flag.number | flag.adjective) && !phrase.noun) return true
  return phrase.kind === 'nominal' && phrase.noun === null && phrase.to - phrase.from === 1 && view.facts[phrase.from]?.shape === 'lower'
}
