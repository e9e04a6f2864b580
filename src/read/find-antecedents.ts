/** Pronouns: the nearest fitting one before them, subjects and sources first, or an honest "two could be meant". */
import { flag } from './compile-language.ts'
import type { Growing } from './entities.ts'
import { has } from './view.ts'
import { inOpening, type World } from './world.ts'

interface Wanted {
  readonly gender: Growing['gender']
  readonly number: 'sg' | 'pl' | null
}

const reach = 3

/** Lead that the best antecedent needs over the second. */
const lead = 0.7
/** The subject of a sentence of the same paragraph is what the paragraph is about. */
const samePlace = 1

/** The same between two of one gender in one sentence of whom neither has spoken: only an editor could tell. */
const twinLead = 1.2 + samePlace

/** "She" beside a woman who is named as one: somebody of whom no gender is told is less likely meant. */
const doubt = 1.8

/** Most soldiers are "he" in the news; the word itself does not say so, so it only tips a scale. */
function soldierly(entity: Growing, wanted: Wanted): number {
  if (entity.role !== 'combatant' || entity.gender !== null) return 0
  return wanted.gender === 'm' ? 0.3 : wanted.gender === 'f' ? -0.6 : 0
}

/** Fitting entities before a word, within three sentences, best first: subjects, sources and near ones score. */
export function pronounCandidates(world: World, wanted: Wanted, zone: number, word: number): { entity: Growing; score: number }[] {
  const scores = new Map<Growing, number>()
  const answering = world.asked !== null && zone - world.asked.zone <= 1
  for (let at = world.trail.length - 1; at >= 0 && world.trail.length - at < 40; at--) {
    const one = world.trail[at]
    if (!one || one.word >= word) continue
    if (zone - one.zone > reach || (one.zone < world.since.zone && zone >= world.since.zone && inOpening(world, zone))) break
    if (world.mute.some(([from, to]) => one.word >= from && one.word < to)) continue
    if (!pronounFits(one.entity, wanted)) continue
    const spoke = one.entity.lastSource < 0 ? 9 : zone - one.entity.lastSource
    const source = spoke <= 1 ? 1.2 : spoke === 2 ? 0.5 : 0
    const gender = wanted.gender && one.entity.gender === wanted.gender ? 0.5 : soldierly(one.entity, wanted)
    const asked = world.asked?.entity === one.entity && zone - world.asked.zone === 1 ? 2 + samePlace : 0
    const speaks = one.subject && !answering && speaking(world, one.word) ? 0.4 : 0
    const tail = (one.inner ? 0.5 : 0) + (wanted.gender && !one.subject && isThing(one.entity) ? 0.8 : 0)
    const here = one.subject && world.view.zones[one.zone]?.block === world.view.zones[zone]?.block ? samePlace : 0
    const score = (one.subject ? 1 : 0) + here + speaks + asked + source + gender - tail - 0.6 * (zone - one.zone)
    scores.set(one.entity, Math.max(score, scores.get(one.entity) ?? -9))
  }
  const known = wanted.gender === 'f' && [...scores.keys()].some((one) => one.gender === 'f')
  const rows = [...scores].map(([entity, score]) => ({ entity, score: known && entity.gender === null ? score - doubt : score }))
  return rows.sort((a, b) => b.score - a.score)
}

/** "posted on WAVEBOOK": a single name of which nothing is told, and which has said nothing, is likely no person. */
const isThing = (entity: Growing): boolean =>
  entity.type === 'unknown' && entity.family === null && entity.gender === null && entity.lastSource < 0

/** "The man complains to his brother … “…,” he says": who stands before a verb of speech is the one who goes on. */
function speaking(world: World, word: number): boolean {
  for (let at = word + 1; at <= word + 3; at++) {
    if (world.view.facts[at]?.shape === 'mark') return false
    if (has(world.view, at, flag.cue)) return true
  }
  if (!world.view.compiled.language.nounCapitals) return false
  // "Darin spricht der Minister": where the order turns, the verb stands before its subject.
  for (let at = word - 1; at >= word - 3; at--) if (has(world.view, at, flag.cue) && world.view.facts[at]?.shape === 'lower') return true
  return false
}

/** Somebody told of before the sentence in which both stand: "Der Soldat … Er ruft seinen Vater an." */
const toldBefore = (world: World, entity: Growing): boolean =>
  world.trail.slice(-40).some((one) => one.entity === entity && one.zone < entity.lastZone)

/** The antecedent of a pronoun, or null when two are too close. */
export function pronounAntecedent(world: World, wanted: Wanted, zone: number, word: number): Growing | null {
  const [best, second] = pronounCandidates(world, wanted, zone, word)
  if (!best) return null
  if (!second) return best.entity
  const twins = wanted.gender !== null && best.entity.gender === wanted.gender && second.entity.gender === wanted.gender
  const fresh = best.entity.lastSource < 0 && second.entity.lastSource < 0 && best.entity.lastZone === second.entity.lastZone
  const open = twins && fresh && (toldBefore(world, second.entity) || !toldBefore(world, best.entity))
  return best.score - second.score < (open ? twinLead : lead) ? null : best.entity
}

export function pronounFits(entity: Growing, wanted: Wanted): boolean {
  const body = entity.type === 'organisation' || entity.type === 'outlet' || entity.type === 'agency' || entity.type === 'document'
  if (entity.type === 'place' || entity.type === 'call') return false
  if (entity.type === 'unknown' && entity.names.size === 0) return false
  if (wanted.gender === 'n') return body
  if (wanted.number === 'pl') return entity.number === 'pl' || entity.type === 'group' || body
  if (body || entity.number === 'pl' || entity.type === 'group') return false
  return !(wanted.gender && entity.gender && wanted.gender !== entity.gender)
}
