/** How well an entity may be what a noun means: family, gender, number, traits, distance. */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { agrees, familyFit, type Growing, statesOf, traitsOf } from './entities.ts'
import { inOpening, ofCallBefore, type World } from './world.ts'

/** Score of an entity as the meaning of a nominal, and whether it may be one at all. */
export function likeness(world: World, entity: Growing, phrase: NounPhrase, zone: number): number {
  if (entity.type === 'place' || !agrees(entity, phrase)) return -9
  const family = familyFit(entity, phrase.noun)
  if (family < 0) return -9
  if (phrase.noun?.family !== 'body' && needsSameWord.has(phrase.noun?.type ?? '') && !entity.lemmas.has(phrase.noun?.lemma ?? ''))
    return -9
  if (phrase.number === 'pl' && phrase.noun?.family !== 'combatant' && !entity.lemmas.has(phrase.noun?.lemma ?? '')) return -9
  const traits = traitsOf(world.view, phrase)
  const states = statesOf(world.view, traits)
  const shared = states.some((one) => entity.states.has(one))
  if (states.length > 0 && entity.states.size > 0 && !shared) return -9
  if (clashes(world, entity, phrase, traits)) return -9
  if (twoOfOne(world, entity, phrase)) return -9
  const before = ofCallBefore(world, entity, zone)
  if (before && inOpening(world, zone)) return -9
  const distance = zone - entity.lastZone
  const near = distance <= 2 ? 1 : distance <= 8 ? 0.5 : 0
  const party = entity.other ? 0.4 : 0
  const gender = phrase.gender !== null && phrase.gender === entity.gender ? 0.4 : 0
  return (
    (before ? -0.8 : 0) +
    gender +
    family +
    (shared ? 3 : 0) +
    near +
    party -
    (phrase.noun?.lemma && entity.lemmas.has(phrase.noun.lemma) ? 0 : 0.3)
  )
}

/** "мужчина говорит своему другу": two different nouns of one clause are two people, where no article tells. */
function twoOfOne(world: World, entity: Growing, phrase: NounPhrase): boolean {
  if (!world.view.compiled.language.caseEndings || entity.lemmas.has(phrase.noun?.lemma ?? '')) return false
  return entity.phrases.some(
    (one) =>
      one.kind !== 'pronoun' &&
      one.head !== phrase.head &&
      Math.abs(one.head - phrase.head) < 9 &&
      world.view.zoneOf[one.head] === world.view.zoneOf[phrase.head],
  )
}

/** "The company" is not the hospital: bodies and papers are joined only by the same word. */
const needsSameWord = new Set(['organisation', 'document', 'agency'])

/** Capitalised traits of both ("Russian", "Ukrainian") that differ. */
function clashes(world: World, entity: Growing, phrase: NounPhrase, traits: readonly string[]): boolean {
  if (otherAdjective(world, entity, phrase)) return true
  const capitals = traits.filter((_, at) => at < 4).filter((one) => isCapital(world, phrase, one))
  if (capitals.length === 0) return false
  const theirs = entity.phrases.flatMap((one) => traitsOf(world.view, one).filter((trait) => isCapital(world, one, trait)))
  return theirs.length > 0 && !capitals.some((one) => theirs.includes(one))
}

/** "el ejército ruso", "el ejército ucraniano": bodies of one noun with different adjectives, where those stand behind it. */
function otherAdjective(world: World, entity: Growing, phrase: NounPhrase): boolean {
  const { guessCases, nounCapitals, subject } = world.view.compiled.language
  if (guessCases || nounCapitals || subject !== 'both' || !needsSameWord.has(phrase.noun?.type ?? '')) return false
  const own = adjectiveBehind(world, phrase)
  const theirs = entity.phrases.map((one) => adjectiveBehind(world, one)).filter((one) => one !== '')
  return own !== '' && theirs.length > 0 && !theirs.includes(own)
}

function adjectiveBehind(world: World, phrase: NounPhrase): string {
  const facts = phrase.kind === 'nominal' && phrase.head + 1 < phrase.to ? world.view.facts[phrase.head + 1] : undefined
  return facts && facts.shape === 'lower' && (facts.flags & flag.adjective) !== 0 ? facts.folded : ''
}

function isCapital(world: World, phrase: NounPhrase, trait: string): boolean {
  for (let at = phrase.from; at < phrase.to; at++) {
    const facts = world.view.facts[at]
    if (facts?.folded === trait) return facts.shape === 'capital' || facts.shape === 'upper'
  }
  return false
}
