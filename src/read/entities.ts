/**
 * Entities while they grow: who has been spoken of so far, by which words, with which traits.
 *
 * A trait is a word that tells people apart ("wounded", "front-line"); states are groups of such words of one meaning,
 * kept by the language. Traits of one state join, traits of different states keep two people apart.
 */
import type { EntityType, Gender, PartyRole } from '../model/index.ts'
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { PersonNoun } from './language.ts'
import { has, spanOf, type View } from './view.ts'

export interface Growing {
  readonly id: string
  type: EntityType
  family: string | null
  role: PartyRole | null
  gender: Gender | null
  number: 'sg' | 'pl' | null
  readonly names: Set<string>
  /** Fullest name as written. */
  name: string | null
  readonly lemmas: Set<string>
  readonly traits: Set<string>
  readonly states: Set<number>
  readonly phrases: NounPhrase[]
  /** Other member of a pair. */
  other: Growing | null
  /** Group that this one is a member of. */
  group: Growing | null
  lastZone: number
  /** Zone in which it last was a source. */
  lastSource: number
  /** Row of the names lexicon. */
  known: string | null
}

/** Families that fit anybody: "the man" may be the soldier. */
const anybody = new Set(['man', 'woman', 'person', 'boy', 'caller'])
/** Families that a combatant may also be called by. */
const service = new Set(['combatant', 'commander', 'rank', 'pilot', 'medic', 'driver', 'captive', 'wounded'])

/** "Mr" says nothing about what somebody is. */
const familyOf = (noun: PersonNoun | null): string | null => (noun === null || noun.family === 'honorific' ? null : noun.family)

export function newEntity(id: string, phrase: NounPhrase | null): Growing {
  const noun = phrase?.noun ?? null
  return {
    id,
    type: noun?.type ?? (phrase ? 'unknown' : 'person'),
    family: familyOf(noun),
    role: noun?.role ?? null,
    gender: phrase?.gender ?? null,
    number: phrase?.number ?? null,
    names: new Set(),
    name: null,
    lemmas: new Set(),
    traits: new Set(),
    states: new Set(),
    phrases: [],
    other: null,
    group: null,
    lastZone: -1,
    lastSource: -1,
    known: null,
  }
}

/** Folded words of a name. */
export function nameWords(view: View, words: readonly [number, number]): string[] {
  const rows: string[] = []
  for (let at = words[0]; at < words[1]; at++) {
    const facts = view.facts[at]
    const himself = at === words[0] && words[1] - at > 1 && /^(?:сам|сама|самі|сами)$/u.test(facts?.folded ?? '')
    if (facts && facts.shape !== 'mark' && facts.folded !== "'s" && !himself) rows.push(facts.folded)
  }
  return rows
}

/** Words before the head that tell it apart: no articles, numbers or hedges. */
export function traitsOf(view: View, phrase: NounPhrase): string[] {
  const rows: string[] = []
  for (let at = phrase.from; at < phrase.to && rows.length < 8; at++) {
    const facts = view.facts[at]
    if (!facts || at === phrase.head || facts.shape === 'mark') continue
    if (phrase.name && at >= phrase.name[0] && at < phrase.name[1]) continue
    if (has(view, at, flag.determiner | flag.preposition | flag.number | flag.conjunction) || facts.pronouns.length > 0) continue
    rows.push(facts.folded)
  }
  return rows
}

/** States that words tell of. */
export function statesOf(view: View, words: readonly string[]): number[] {
  const table = view.compiled.stateOf
  const found: number[] = []
  for (const word of words)
    for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      const state = table.get(part)
      if (state !== undefined) found.push(state)
    }
  return found
}

/** Phrases kept per entity: the first ones, which name it most fully, and the latest. */
const mostPhrases = 24

/** Learn from one more phrase that means this entity. */
export function learn(view: View, entity: Growing, phrase: NounPhrase, zone: number): void {
  if (entity.phrases.length < mostPhrases) entity.phrases.push(phrase)
  else entity.phrases[mostPhrases - 1] = phrase
  entity.lastZone = Math.max(entity.lastZone, zone)
  if (phrase.name) learnName(view, entity, phrase.name)
  if (phrase.noun) learnNoun(entity, phrase.noun)
  // "Юрий Зуев": who has a given name is a person, whatever stands before it.
  const given = phrase.name && phrase.name[1] - phrase.name[0] > 1 ? view.facts[phrase.name[0]]?.folded : undefined
  if (entity.type === 'unknown' && given && view.compiled.language.givenName?.(given)) entity.type = 'person'
  if (phrase.kind !== 'pronoun') {
    const traits = traitsOf(view, phrase)
    for (const trait of traits) entity.traits.add(trait)
    for (const state of statesOf(view, traits)) entity.states.add(state)
  }
  entity.gender ??= phrase.gender
  entity.number ??= phrase.number
}

export function learnName(view: View, entity: Growing, words: readonly [number, number]): void {
  const folded = nameWords(view, words)
  if (folded.length === 0) return
  entity.names.add(folded.join(' '))
  const [from, to] = spanOf(view, words[0], words[1])
  const written = view.text.slice(from, to)
  if (!entity.name || written.length > entity.name.length) entity.name = written
}

function learnNoun(entity: Growing, noun: PersonNoun): void {
  if (familyOf(noun) === null) return
  entity.lemmas.add(noun.lemma)
  if (!entity.family || (anybody.has(entity.family) && !anybody.has(noun.family))) entity.family = noun.family
  if (entity.type === 'unknown' || (entity.type === 'person' && noun.type !== 'person' && entity.names.size === 0)) entity.type = noun.type
  if (noun.type === 'person' && entity.type === 'unknown') entity.type = 'person'
  if (!entity.role || entity.role === 'unknown') entity.role = noun.role ?? entity.role
}

/** Families of many callings: only the same word means the same one. */
const distinct = new Set([
  'rank',
  'governor',
  'worker',
  'expert',
  'official',
  'politician',
  'relative',
  'relatives',
  'organisation',
  'activist',
  'witness',
])

/** How well a noun of this family may mean an entity: 2 same, 1 possible, -1 no. */
export function familyFit(entity: Growing, noun: PersonNoun | null): number {
  if (familyOf(noun) === null || noun === null || !entity.family) return 0
  if (noun.family === 'body') return entity.type === 'organisation' || entity.type === 'agency' ? 1.5 : -1
  if (entity.family === noun.family) return distinct.has(noun.family) && !entity.lemmas.has(noun.lemma) ? -1 : 2
  if (entity.names.size > 0 && entity.role === 'official' && noun.lemma === noun.family && anybody.has(noun.family)) return -1
  if (anybody.has(noun.family) || anybody.has(entity.family)) return noun.type === entity.type || entity.type === 'unknown' ? 1 : -1
  if (service.has(noun.family) && service.has(entity.family)) return 1
  return -1
}

/** Do gender and number of a phrase agree with an entity. */
export function agrees(entity: Growing, phrase: NounPhrase): boolean {
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender && phrase.gender !== 'n') return false
  return !(phrase.number && entity.number && phrase.number !== entity.number)
}
