/** All entities of an article while it is walked, and how to find them again. */

import type { NounPhrase } from './describe-phrase.ts'
import { type Growing, learn, newEntity } from './entities.ts'
import type { KnownName } from './find-names.ts'
import type { View } from './view.ts'

/** All entities of an article and how to find them again. */
export interface World {
  readonly view: View
  readonly entities: Growing[]
  readonly byName: Map<string, Growing>
  readonly byHead: Map<number, Growing>
  /** Mentions in order, for pronouns: entity, zone, and whether it stood as a subject. */
  readonly trail: {
    readonly entity: Growing
    readonly zone: number
    readonly word: number
    readonly subject: boolean
    readonly inner?: boolean
  }[]
  /** The last group of two. */
  pair: Growing | null
  readonly known: readonly KnownName[]
  /** The party who spoke last, for "the person he spoke to". */
  lastParty: Growing | null
  /** Who speaks in a zone, for a pronoun beside a carrier ("the service said it released the call"). */
  readonly speakers: Map<number, { readonly phrase: NounPhrase; readonly entity: Growing }>
  /** Who was asked something last, and where: the next pronoun in the subject's place is likely the one who answers. */
  asked: { readonly entity: Growing; readonly zone: number } | null
  /** Words that are said by the one in question: nobody in them is the speaker's antecedent. */
  mute: readonly (readonly [number, number])[]
  /** First zone of the call in hand where an article tells of several, and its paragraph; -1 before the second one. */
  since: { readonly zone: number; readonly block: number }
}

export function newWorld(view: View, known: readonly KnownName[]): World {
  return {
    view,
    entities: [],
    byName: new Map(),
    byHead: new Map(),
    trail: [],
    pair: null,
    known,
    lastParty: null,
    speakers: new Map(),
    asked: null,
    mute: [],
    since: { zone: -1, block: -1 },
  }
}

/** A new entity. */
export function add(world: World, phrase: NounPhrase | null): Growing {
  const made = newEntity(`e${world.entities.length + 1}`, phrase)
  world.entities.push(made)
  return made
}

export function remember(world: World, entity: Growing, phrase: NounPhrase, zone: number, subject: boolean): Growing {
  learn(world.view, entity, phrase, zone)
  world.byHead.set(phrase.head, entity)
  world.trail.push({ entity, zone, word: phrase.head, subject })
  return entity
}

/** Somebody unnamed of the call before the one in hand: "the wife" of the next call is another wife. */
export function ofCallBefore(world: World, entity: Growing, zone: number): boolean {
  if (world.since.zone < 0 || zone < world.since.zone || entity.lastZone >= world.since.zone) return false
  return (
    entity.names.size === 0 &&
    entity.type !== 'outlet' &&
    entity.type !== 'agency' &&
    entity.type !== 'organisation' &&
    entity.role !== 'official'
  )
}

/** The paragraph in which a further call begins: nobody of the one before is meant there. */
export const inOpening = (world: World, zone: number): boolean => world.view.zones[zone]?.block === world.since.block

/** How many entities back a nominal looks. */
export const memory = 60
