/**
 * "The politician", "the diplomat", "the head of state": bare nouns with which a newsroom varies the name of an official just
 * quoted. Where there is no article they show neither that they are definite nor whom they mean; the nearest named official does.
 */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import { pronounCandidates } from './find-antecedents.ts'
import { has, phrasesIn, type View } from './view.ts'
import type { World } from './world.ts'

/** Lead that the likeliest official needs over the next one. */
const lead = 0.7

/** Families of those who hold an office. */
const offices = new Set(['statesman', 'leader', 'minister', 'governor', 'politician', 'spokesperson', 'official'])

/** "«…», — добавил РОССИЙСКИЙ ЛИДЕР", "по словам эксперта": a noun with no more than adjectives in the place of the one who speaks. */
export function besideCue(view: View, phrase: NounPhrase): boolean {
  if (!view.compiled.language.caseEndings || phrase.to > phrase.head + 1) return false
  let from = phrase.head
  while (from > phrase.head - 3 && has(view, from - 1, flag.adjective) && !has(view, from - 1, flag.cue)) from--
  if (from > phrase.from) return false
  const framed = phrasesIn(view, Math.max(0, from - 3), from).some((one) => one.what.kind === 'preposition' && one.to === from)
  // "Російський чиновник сказав": an adjective before the noun that opens a sentence brings somebody new.
  return framed || has(view, from - 1, flag.cue) || (from === phrase.head && has(view, phrase.to, flag.cue))
}

const varying = (family: string, told: boolean): boolean =>
  offices.has(family) || (told && (family === 'expert' || family === 'journalist'))

/** The named official whom a bare noun for an office means, or null. */
export function officialAtHand(world: World, phrase: NounPhrase, zone: number): Growing | null {
  const { noun } = phrase
  if (!world.view.compiled.language.caseEndings || !noun || noun.number === 'pl' || noun.type !== 'person') return null
  const told = besideCue(world.view, phrase)
  if ((!told && (phrase.from !== phrase.head || has(world.view, phrase.head - 1, flag.adjective))) || !varying(noun.family, told))
    return null
  const varied = noun.family === 'statesman' || (told && !offices.has(noun.family))
  const here = world.view.zoneOf[phrase.head]
  // "Министр доложил президенту": two nouns of one sentence are two people.
  const fits = (one: Growing): boolean =>
    !one.phrases.some((other) => other.kind !== 'pronoun' && world.view.zoneOf[other.head] === here) &&
    one.type === 'person' &&
    one.names.size > 0 &&
    (one.family === null || (varied && offices.has(one.family)) || (told && one.family === noun.family && one.lastSource >= 0))
  // A man's noun may mean a woman in office, not the other way round.
  const men = phrasesIn(world.view, phrase.head, phrase.head + 1).some(({ what }) => what.kind === 'person' && what.noun.gender === 'm')
  const gender = men ? null : phrase.gender
  const [best, second] = pronounCandidates(world, { gender, number: 'sg' }, zone, phrase.head).filter(({ entity }) => fits(entity))
  if (!best) return null
  return second && best.score - second.score < lead ? null : best.entity
}
