/**
 * Two who belong together: "two soldiers" whom "one … the other …" divides, and the other of anybody of whom there are two.
 */

import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Growing, statesOf } from './entities.ts'
import type { Seen } from './find-mentions.ts'
import { startOf } from './tell-calls-apart.ts'
import { has, phrasesIn, type View, type Zone } from './view.ts'
import { add, memory, type World } from './world.ts'

/** Two people named as a group of two ("two Russian soldiers"): the pair that "one … the other …" divides. */
export function isPair(view: View, phrase: NounPhrase): boolean {
  const numbers = view.compiled.language.grammar.numbers
  for (let at = phrase.from; at < phrase.head; at++)
    if (numbers[view.facts[at]?.folded ?? ''] === 2 || view.facts[at]?.folded === '2') return true
  return false
}

/** The other of two. */
export function otherOf(world: World, entity: Growing | null): Growing | null {
  if (!entity) return null
  if (entity.other) return entity.other
  const made = add(world, null)
  made.family = entity.family
  made.role = entity.role
  made.number = 'sg'
  made.group = entity.group
  made.other = entity
  entity.other = made
  return made
}

/** "One of the two is in hospital, the other is at the front": both members of the pair, with what tells them apart. */
function splitPair(world: World, zone: number): void {
  const { view } = world
  const range = view.zones[zone]
  if (!range || !world.pair) return
  const hits = phrasesIn(view, range.from, range.to)
  const one = hits.find((hit) => hit.what.kind === 'one-of')
  const other = hits.find((hit) => hit.what.kind === 'the-other' && one !== undefined && hit.from > one.to)
  if (!one || !other) return
  const first = member(world)
  const second = otherOf(world, first)
  const words = (from: number, to: number): string[] => view.facts.slice(from, to).map((facts) => facts.folded)
  for (const state of statesOf(view, words(one.to, other.from))) first.states.add(state)
  if (second) for (const state of statesOf(view, words(other.to, range.to))) second.states.add(state)
  for (const entity of [first, second]) if (entity) entity.lastZone = zone
}

function member(world: World): Growing {
  const group = world.pair
  const known = world.entities.slice(-memory).find((one) => group !== null && one.group === group)
  if (known) return known
  const made = add(world, null)
  made.family = group?.family ?? null
  made.role = group?.role ?? null
  made.number = 'sg'
  made.group = group
  return made
}

/** Before a sentence is read: a pair that it divides, a name that a machine translation displaced. */
export function openZone(world: World, zone: number): void {
  const range = world.view.zones[zone]
  if (range && range.level < 0) turnToCall(world, range)
  splitPair(world, zone)
}

/** "In another recording": from here on other people are on the line. */
function turnToCall(world: World, zone: Zone): void {
  const start = startOf(world.view, zone)
  if (start === null || start === 1) return
  world.since = { zone: zone.index, block: zone.block }
  world.lastParty = null
  world.pair = null
}

/** Words that set somebody against the one before, in the languages we know. */
const otherWords = new Set(
  `other another second інший інша іншому іншої іншій другий друга другому другої другій другой другая другому andere anderer anderen anderes zweite zweiter zweites
autre otro otra segundo segunda altro altra seconda secondo outro outra inny inna drugi druga`.split(/\s+/),
)
const anyVoice = new Set(['person', 'man', 'woman', 'caller'])

/** "Another voice answers": the other one of two, whatever the noun for him. */
export function otherVoice(world: World, phrase: NounPhrase): Growing | null {
  const base = world.lastParty
  if (!base || phrase.number === 'pl' || !anyVoice.has(phrase.noun?.family ?? '') || phrase.head - phrase.from > 2) return null
  for (let at = phrase.from; at < phrase.head; at++) if (otherWords.has(world.view.facts[at]?.folded ?? '')) return otherOf(world, base)
  return null
}

/** "a call BETWEEN a soldier AND his father": from now on each is the other party of the other. */
export function pairOnLine(world: World, rows: readonly Seen[]): void {
  for (let at = 0; at + 1 < rows.length; at++) {
    const [a, b] = [rows[at]?.phrase, rows[at + 1]?.phrase]
    if (!a || !b || !has(world.view, a.from - 1, flag.partyPreposition)) continue
    if (b.from - a.to !== 1 || !has(world.view, a.to, flag.conjunction)) continue
    const one = world.byHead.get(a.head)
    const two = world.byHead.get(b.head)
    const alone = (who: Growing | undefined): who is Growing => who?.type === 'person' && who.number !== 'pl' && who.other === null
    if (!alone(one) || !alone(two) || one === two) continue
    one.other = two
    two.other = one
  }
}
