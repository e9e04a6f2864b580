/**
 * Positions: who says what about whether the material is genuine.
 *
 * A pattern is target × stance × by whom, inside one clause. A passive without an agent is the article's own voice; an
 * official's "real" is an assurance and never a verification. A cue that only looks like a stance ("the soldier
 * confirms:") has no target and is none.
 */
import type { Method, PositionTarget, Span, Stance } from '../model/index.ts'
import type { Found } from '../text/index.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Words } from './draft.ts'
import type { Growing } from './entities.ts'
import type { Calls } from './find-calls.ts'
import { itemOf, layFlat } from './flat.ts'
import type { Answered } from './follow-turns.ts'
import { resolve } from './join-mentions.ts'
import type { Meaning } from './meanings.ts'
import { meantCall } from './meant-call.ts'
import { outermost } from './outermost.ts'
import { forLength, inOwnVoice, isAsked, onlyMaybe, shade, unsure } from './shade-stance.ts'
import { agentOf, bodyIn, holderBehind, opening } from './stance-holders.ts'
import { firstSubject } from './take-content.ts'
import { has, markAt, phrasesIn, spanOf, type View, type Zone } from './view.ts'
import type { World } from './world.ts'

export interface PositionDraft {
  readonly words: Words
  readonly cue: Span
  readonly stance: Stance
  readonly target: PositionTarget
  readonly method: readonly Method[]
  readonly independent: boolean | null
  /** The statement that voices it, or null. */
  readonly answer: Answered | null
  /** Its source is the one who holds the position; otherwise the article does. */
  readonly bySource: boolean
  readonly zone: number
  /** Subject of the clause, where no statement names who holds the position. */
  readonly holder: { readonly phrase: NounPhrase; readonly entity: Growing | null } | null
}

/** Stronger stances first, for one subject and one target in one sentence. */
const strength: readonly Stance[] = [
  'retracted',
  'could-not-verify',
  'accused-forgery',
  'shown-false',
  'shown-edited',
  'denied',
  'disputed',
  'corroborated-in-part',
  'verified',
  'assured',
  'asserted',
]

type Hit = Found<Meaning>

interface Search {
  readonly view: View
  readonly calls: Calls
  readonly world: World
}

/** Clauses of a zone: cut at semicolons. */
function clauses(view: View, zone: Zone): Words[] {
  const rows: Words[] = []
  let from = zone.from
  for (let at = zone.from; at < zone.to; at++) {
    if (markAt(view, at) !== ';') continue
    rows.push([from, at])
    from = at + 1
  }
  rows.push([from, zone.to])
  return rows
}

const pronouns = /^(?:it|this|these|they)$/

/** What the stance is about. A bare pronoun counts only where a call is in hand. */
function targetOf(view: View, calls: Calls, zone: number, hits: readonly Hit[], stance: Hit): PositionTarget | null {
  const generic = hits.find((one) => one.what.kind === 'generic')
  const call = calls.at.get(zone) ?? (calls.calls.length === 1 ? calls.calls[0] : null) ?? null
  const targets = hits.filter((one) => one.what.kind === 'target' || one.what.kind === 'call' || one.what.kind === 'intercept')
  const named = targets.filter((one) => !pronouns.test(view.facts[one.from]?.folded ?? ''))
  if (generic && !definite(view, generic)) return { all: words(view, generic) }
  const within = named.some((one) => one.from < stance.to && stance.from < one.to)
  if (named.length === 0 && !within && (targets.length === 0 || !call)) return null
  const level = hits.find((one) => one.what.kind === 'level')
  if (call) return level && named.length === 0 ? { kind: levelOf(level) } : { call: call.id }
  return level ? { kind: levelOf(level) } : { kind: 'item' }
}

const levelOf = (hit: Hit): 'item' | 'clip' | 'speaker identity' | 'meaning' | 'document' =>
  hit.what.kind === 'level' ? hit.what.level : 'item'
const words = (view: View, hit: Hit): string => view.text.slice(...spanOf(view, hit.from, hit.to))
const definite = (view: View, hit: Hit): boolean => has(view, hit.from - 1, flag.determiner) && !has(view, hit.from, flag.determiner)

/** The strongest stance of a clause. "could not be verified" contains "verified": a longer phrase silences those inside it. */
function stanceOf(view: View, hits: readonly Hit[]): Hit | null {
  const rows = hits.filter((one) => one.what.kind === 'stance' && !negated(view, one) && !forLength(view, one))
  const outerOnly = rows.filter(
    (one) =>
      !rows.some((other) => other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  )
  const rank = (one: Hit): number =>
    one.what.kind === 'stance' ? strength.indexOf(one.what.word.stance) + (onlyMaybe(hits, one) ? strength.length : 0) : 99
  return [...outerOnly].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** The narrowest statement whose content holds the stance, and the one whose cue clause is the stance. */
function voicedBy(answers: readonly Answered[], from: number, to: number): Answered | null {
  let best: Answered | null = null
  let size = Number.POSITIVE_INFINITY
  for (const one of answers) {
    for (const [a, b] of [...one.draft.content, ...one.draft.cueWords]) {
      const led = one.draft.cueWords.some(([first, last]) => from >= first && from < last)
      if (from < b && to > a && b - a < size && (led || !(to > b + 3))) {
        best = one
        size = b - a
      }
    }
  }
  return best
}

/** The part of a content that makes the claim: up to the next comma or quotation. */
function clauseIn(view: View, content: readonly Words[], from: number, to: number): Words {
  const range = content.find(([a, b]) => from >= a && to <= b) ?? content[0] ?? [from, to]
  let end = to
  while (end < range[1] && !/^[,;:]$/.test(markAt(view, end)) && (view.opens[end] ?? -1) < 0) end++
  return [range[0], Math.max(end, to)]
}

/** "We could not verify": the article speaks of itself. */
function firstPerson(view: View, from: number, to: number): boolean {
  for (let at = Math.max(from, to - 8); at < to; at++)
    if (view.facts[at]?.pronouns.some((one) => one.person === 1 && one.form === 'nom')) return true
  return false
}

/** Has the clause a subject of its own that holds the position ("Russian media reject …"), or is it a passive of nobody. */
function passive(view: View, stance: Hit): boolean {
  for (let at = stance.to - 1; at >= stance.from - 1; at--) {
    if (has(view, at, flag.infinitiveMarker)) return false
    if (has(view, at, flag.passive)) return true
  }
  return false
}

/** "no sign that it was faked", "neither confirmed nor denied": the attack is denied, not made. */
function negated(view: View, stance: Hit): boolean {
  if (stance.what.kind !== 'stance' || !attacks.has(stance.what.word.stance)) return false
  for (let at = stance.from - 1; at >= Math.max(0, stance.from - 7); at--) {
    const facts = view.facts[at]
    if (!facts || (facts.shape === 'mark' && facts.raw !== ',')) return false
    if (has(view, at, flag.negation)) return true
  }
  // "dessen Echtheit sie noch nicht bestätigt hat": a negation right before the last word of the stance.
  const last = stance.to - 2
  if (stance.what.word.stance === 'verified' && last > stance.from && has(view, last, flag.negation)) return true
  const parted = stance.what.word.stance === 'denied' || stance.what.word.stance === 'disputed'
  return view.compiled.language.nounCapitals === true && parted && deniesNothing(view, stance)
}

/** "Die Echtheit bestritt sie | nicht.": where the verb stands second, its negation closes the clause. */
function deniesNothing(view: View, stance: Hit): boolean {
  for (let at = stance.to; at < stance.to + 8; at++)
    if (view.facts[at]?.shape === 'mark') return at > stance.to && (has(view, at - 1, flag.negation) || has(view, at - 2, flag.negation))
  return false
}

const attacks = new Set<Stance>(['accused-forgery', 'denied', 'disputed', 'shown-edited', 'shown-false', 'verified'])

function methods(stance: Hit, official: boolean): Method[] {
  const own = stance.what.kind === 'stance' ? stance.what.word.method : undefined
  return own ? [own] : official ? ['official-word'] : ['unstated']
}

function position({ view, calls, world }: Search, zone: Zone, clause: Words, answers: readonly Answered[]): PositionDraft | null {
  const hits = phrasesIn(view, clause[0], clause[1])
  const stance = stanceOf(view, hits)
  if (stance?.what.kind !== 'stance') return null
  const found = voicedBy(answers, stance.from, stance.to)
  if (isAsked(view, hits, stance)) return null
  const target = targetOf(view, calls, outermost(view, zone.index), hits, stance) ?? meantCall({ view, calls }, zone, hits, stance, found)
  if (!target) return null
  const inContent = found?.draft.type !== 'reported' && (found?.draft.content.some(([a, b]) => stance.from >= a && stance.to <= b) ?? false)
  const led = found?.draft.cueWords.some(([first, last]) => stance.from >= first && stance.from < last) ?? false
  const own = passive(view, stance) && !inContent && !led
  const holder = found && !own ? null : own ? agentOf(view, world, zone, stance.to) : holderOf(view, world, zone, clause, stance)
  const official = found?.source?.entity?.role === 'official'
  const bySource = found !== null && !own && !firstPerson(view, clause[0], stance.from)
  const plain = !('all' in target) && !bySource && !holder && !inContent && !firstPerson(view, clause[0], stance.from) && !unsure(hits)
  const voiced = (one: Stance): Stance => (plain ? inOwnVoice(one) : one)
  const whole = !inContent || !found || selfCheck(found)
  const span = whole ? claim(view, clause, hits, stance) : clauseIn(view, found.draft.content, stance.from, stance.to)
  return {
    words: span,
    cue: spanOf(view, stance.from, stance.to),
    stance: onlyMaybe(hits, stance) ? 'disputed' : voiced(shade(stance.what.word.stance, hits, found, inContent)),
    target,
    method: methods(stance, official && bySource),
    independent: stance.what.word.independent ?? null,
    answer: found,
    bySource,
    zone: zone.index,
    holder: firstPerson(view, clause[0], stance.from) ? null : holder,
  }
}

/** The subject of the clause: "The army had called the clip a fabrication". */
function holderOf(view: View, world: World, zone: Zone, clause: Words, stance: Hit): PositionDraft['holder'] {
  const flat = layFlat(view, { ...zone, from: clause[0], to: clause[1] })
  const row = { view, flat, cues: [], drafts: [], used: 0, taken: new Set<number>() }
  const first = holderBehind(view, flat, itemOf(flat, stance.to)) ?? firstSubject(row, itemOf(flat, stance.to))
  const phrase = first && !aboutCall(view, first) ? first : (bodyIn(view, flat) ?? opening(view, flat))
  const unsure = stance.what.kind === 'stance' && stance.what.word.stance === 'could-not-verify'
  if (phrase && has(view, phrase.head, flag.infinitive)) return null
  if (!phrase || (phrase.kind === 'nominal' && !phrase.noun) || aboutCall(view, phrase)) return null
  if (phrase.kind === 'pronoun' && phrase.pronoun?.person !== 3) return null
  const entity = resolve(world, phrase, zone.index, true)
  // Who could not verify is somebody known as a body or by a noun; a capital at the head of a sentence alone is nobody.
  if (unsure && phrase.kind === 'name' && !phrase.noun && phrase.from === zone.from && (entity?.type ?? 'unknown') === 'unknown')
    return null
  return entity || phrase.kind !== 'pronoun' ? { phrase, entity } : null
}

const aboutCall = (view: View, phrase: NounPhrase): boolean =>
  phrasesIn(view, phrase.from, phrase.to).some((one) => one.what.kind === 'call' || one.what.kind === 'target')

/** The clause that makes the claim: without what an adversative sets against it, and without a relative clause after it. */
function claim(view: View, clause: Words, hits: readonly Hit[], stance: Hit): Words {
  const [from, to] = trim(view, clause)
  const kinds = new Set(['target', 'call', 'calls', 'generic'])
  const core = hits.filter(
    (one) => kinds.has(one.what.kind) && Math.abs(one.from - stance.from) < 14 && !pronouns.test(view.facts[one.from]?.folded ?? ''),
  )
  const first = Math.min(stance.from, ...core.map((one) => one.from))
  const last = Math.max(stance.to, ...core.map((one) => one.to))
  let start = from
  for (let at = from + 1; at < first; at++) if (markAt(view, at - 1) === ',' && has(view, at, flag.adversative)) start = at + 1
  let end = last
  while (
    end < to &&
    !(markAt(view, end) === ',' && end > last) &&
    !(has(view, end, flag.relative) && view.facts[end]?.shape === 'lower' && end > last)
  )
    end++
  if (end < to && has(view, end, flag.relative) && has(view, end - 1, flag.preposition)) end--
  return end > start ? [start, end] : [from, to]
}

/** "CNN said it could not verify": the one who says so is the one who checked, and the whole clause is the position. */
function selfCheck(found: Answered): boolean {
  return found.source?.entity?.type === 'outlet'
}

function trim(view: View, [from, to]: Words): Words {
  let end = to
  while (end > from && /^[;]$/.test(markAt(view, end - 1))) end--
  return [from, end]
}

/** All positions of an article, in text order. */
export function findPositions(view: View, world: World, calls: Calls, answers: readonly Answered[]): PositionDraft[] {
  const byZone = new Map<number, Answered[]>()
  for (const one of answers) byZone.set(one.draft.zone, [...(byZone.get(one.draft.zone) ?? []), one])
  const rows: PositionDraft[] = []
  for (const zone of view.zones) {
    const block = view.blocks[zone.block]
    if (!block || block.kind === 'heading' || block.aside) continue
    if (zone.level < 0 && view.facts[zone.to - 1]?.raw === '?') continue
    if (zone.level >= 0 && view.pairs[zone.level]?.kind !== 'quote') continue
    const outer = view.pairs[zone.level]
    const around = outer ? answersAround(view, answers, byZone, outer.openAt) : []
    for (const clause of clauses(view, zone)) {
      const made = position({ view, calls, world }, zone, clause, [...(byZone.get(zone.index) ?? []), ...around])
      if (made && !rows.some((one, at) => at >= rows.length - 12 && one.cue[0] === made.cue[0])) rows.push(made)
    }
  }
  return rows
}

function answersAround(
  view: View,
  answers: readonly Answered[],
  byZone: ReadonlyMap<number, Answered[]>,
  word: number,
): readonly Answered[] {
  return answers.length === 0 ? [] : (byZone.get(view.zoneOf[Math.max(0, word)] ?? -1) ?? [])
}
