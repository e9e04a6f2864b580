/**
 * Positions: who says what about whether the material is genuine.
 *
 * A pattern is target × stance × by whom, inside one clause. A passive without an agent is the article's own voice; an
 * official's "real" is an assurance and never a verification. A cue that only looks like a stance ("the soldier
 * confirms:") has no target and is none.
 */
import type { Method, PositionTarget, Span, Stance } from '../model/index.ts'
import type { Found } from '../text/index.ts'
import { flag, type Meaning } from './compile-language.ts'
import type { Words } from './draft.ts'
import type { Calls } from './find-calls.ts'
import { outermost } from './outermost.ts'
import { has, markAt, phrasesIn, spanOf, type View, type Zone } from './view.ts'
import type { Answered } from './weigh-sources.ts'

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
function stanceOf(hits: readonly Hit[]): Hit | null {
  const rows = hits.filter((one) => one.what.kind === 'stance')
  const outerOnly = rows.filter(
    (one) =>
      !rows.some((other) => other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  )
  const rank = (one: Hit): number => (one.what.kind === 'stance' ? strength.indexOf(one.what.word.stance) : 99)
  return [...outerOnly].sort((a, b) => rank(a) - rank(b))[0] ?? null
}

/** The narrowest statement whose content holds the stance, and the one whose cue clause is the stance. */
function voicedBy(answers: readonly Answered[], from: number, to: number): Answered | null {
  let best: Answered | null = null
  let size = Number.POSITIVE_INFINITY
  for (const one of answers) {
    for (const [a, b] of [...one.draft.content, ...one.draft.cueWords]) {
      if (from < b && to > a && b - a < size && !(to > b + 3)) {
        best = one
        size = b - a
      }
    }
  }
  return best
}

/** Whoever speaks in the same clause before the stance, if the stance is no passive. */
function subjectOf(view: View, answers: readonly Answered[], stance: Hit): Answered | null {
  if (passive(view, stance)) return null
  return answers.filter((one) => one.source && (one.draft.cueWords[0]?.[0] ?? stance.to) < stance.from).at(-1) ?? null
}

/** The part of a content that makes the claim: up to the next comma or quotation. */
function clauseIn(view: View, content: readonly Words[], from: number, to: number): Words {
  const range = content.find(([a, b]) => from >= a && to <= b) ?? content[0] ?? [from, to]
  let end = to
  while (end < range[1] && !/^[,;:]$/.test(markAt(view, end)) && !view.opens.has(end)) end++
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
  for (let at = stance.from; at < stance.to; at++) if (has(view, at, flag.passive)) return true
  return has(view, stance.from - 1, flag.passive)
}

function methods(stance: Hit, official: boolean): Method[] {
  const own = stance.what.kind === 'stance' ? stance.what.word.method : undefined
  return own ? [own] : official ? ['official-word'] : ['unstated']
}

function position(view: View, calls: Calls, zone: Zone, clause: Words, answers: readonly Answered[]): PositionDraft | null {
  const hits = phrasesIn(view, clause[0], clause[1])
  const stance = stanceOf(hits)
  if (stance?.what.kind !== 'stance') return null
  const target = targetOf(view, calls, outermost(view, zone.index), hits, stance)
  if (!target) return null
  const found = voicedBy(answers, stance.from, stance.to) ?? subjectOf(view, answers, stance)
  const inContent = found?.draft.content.some(([a, b]) => stance.from >= a && stance.to <= b) ?? false
  const official = found?.source?.entity?.role === 'official'
  const value = shade(stance.what.word.stance, hits, found, inContent)
  const bySource = found !== null && !(passive(view, stance) && !inContent) && !firstPerson(view, clause[0], stance.from)
  const span = inContent && found && !selfCheck(found) ? clauseIn(view, found.draft.content, stance.from, stance.to) : trim(view, clause)
  return {
    words: span,
    cue: spanOf(view, stance.from, stance.to),
    stance: value,
    target,
    method: methods(stance, official && bySource),
    independent: stance.what.word.independent ?? null,
    answer: found,
    bySource,
    zone: zone.index,
  }
}

/** "CNN said it could not verify": the one who says so is the one who checked, and the whole clause is the position. */
function selfCheck(found: Answered): boolean {
  return found.source?.entity?.type === 'outlet'
}

/** An official who says "verified" only assures; a word of assurance with "genuine" assures. */
function shade(stance: Stance, hits: readonly Hit[], found: Answered | null, inContent: boolean): Stance {
  if (stance === 'verified' && inContent && found?.source?.entity?.role === 'official') return 'assured'
  if (stance !== 'assured') return stance
  return hits.some((one) => one.what.kind === 'assuring') || inContent ? 'assured' : 'asserted'
}

function trim(view: View, [from, to]: Words): Words {
  let end = to
  while (end > from && /^[;]$/.test(markAt(view, end - 1))) end--
  return [from, end]
}

/** All positions of an article, in text order. */
export function findPositions(view: View, calls: Calls, answers: readonly Answered[]): PositionDraft[] {
  const byZone = new Map<number, Answered[]>()
  for (const one of answers) byZone.set(one.draft.zone, [...(byZone.get(one.draft.zone) ?? []), one])
  const rows: PositionDraft[] = []
  for (const zone of view.zones) {
    const block = view.blocks[zone.block]
    if (!block || block.kind === 'heading' || block.aside) continue
    if (zone.level >= 0 && view.pairs[zone.level]?.kind !== 'quote') continue
    const outer = view.pairs[zone.level]
    const around = outer ? answersAround(view, answers, byZone, outer.openAt) : []
    for (const clause of clauses(view, zone)) {
      const made = position(view, calls, zone, clause, [...(byZone.get(zone.index) ?? []), ...around])
      if (made) rows.push(made)
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
