/**
 * Reporters: an outlet or body that says of a call no more than that it reports it, and whom it cites for that.
 *
 * "The Courier reported this, citing Radio Nord", "Das berichtet X unter Berufung auf Y", «Про це повідомляє X з посиланням
 * на Y»: both carried what was just told of the call. A person who says so relays nothing.
 */
import type { ChainRole } from '../model/index.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import { type CarrierLink, namedAfterTrade } from './find-carriers.ts'
import { layFlat } from './flat.ts'
import { lookAround } from './frames.ts'
import { resolve } from './join-mentions.ts'
import { markedName } from './names-in-phrases.ts'
import { agentBehind, mayPointBack, pointer } from './propose-backwards.ts'
import { behindPhrases } from './propose-frames.ts'
import { phrasesIn, spanOf, type View, type Zone } from './view.ts'
import type { World } from './world.ts'

const bodies = new Set(['outlet', 'agency', 'organisation'])

/** May this one carry a call: a paper, a body, a name in marks; an unknown name only where somebody else is cited. */
function carries(view: View, phrase: NounPhrase, entity: Growing | null, cites: boolean): boolean {
  if (phrase.kind === 'pronoun' || phrase.noun?.role === 'combatant') return false
  const type = entity?.type ?? phrase.noun?.type ?? 'unknown'
  if (namedAfterTrade(view, phrase)) return true
  if (bodies.has(type) || (phrase.noun !== null && bodies.has(phrase.noun.type)) || markedName(view, phrase.from, phrase.to)) return true
  const called = phrase.kind === 'name' || (view.compiled.language.nounCapitals === true && phrase.definite && phrase.noun === null)
  return cites && called && type === 'unknown'
}

/** Material, and no carrier of it: "citing the recording". */
const isMaterial = (view: View, phrase: NounPhrase): boolean =>
  phrasesIn(view, phrase.from, phrase.to).some(({ what }) => what.kind === 'call' || what.kind === 'calls' || what.kind === 'intercept')

/** Links of a subject and of those it cites, from the words outwards. */
export function linksOfReport(
  view: View,
  world: World,
  zone: Zone,
  subject: NounPhrase | null,
  behind: readonly NounPhrase[],
): CarrierLink[] {
  const rows: CarrierLink[] = []
  const cited = behind.filter((one) => one.from !== subject?.from && !isMaterial(view, one))
  for (const phrase of [...cited.slice().reverse(), ...(subject ? [subject] : [])]) {
    const entity = resolve(world, phrase, zone.index, false)
    if (!carries(view, phrase, entity, cited.length > 0)) continue
    const role: ChainRole =
      phrase !== subject && entity?.type !== 'outlet' && (phrase.noun !== null || entity?.type === 'agency') ? 'publisher' : 'relay'
    if (rows.some((one) => one.entity !== null && one.entity === entity)) continue
    rows.push({ role, phrase, entity, cue: spanOf(view, phrase.from, phrase.to), earlier: false, zone: zone.index })
  }
  return rows
}

/** Carriers that a sentence names which only says who reports what was told before it. */
export function reportersIn(view: View, world: World, zone: Zone): CarrierLink[] {
  if (zone.to - zone.from > 40 || !mayPointBack(view, zone)) return []
  const flat = layFlat(view, zone)
  const cue = pointer(view, flat)
  if (!cue) return []
  const row = { view, flat, cues: [cue], drafts: [], used: 0, taken: new Set<number>() }
  const agent = agentBehind(view, flat, cue)
  const turned = cue.passive || view.compiled.language.subject === 'before' ? null : lookAround(view, flat, cue, true).right
  const left = cue.passive || turned ? null : lookAround(view, flat, cue, false).left
  return linksOfReport(
    view,
    world,
    zone,
    agent ?? turned ?? left,
    behindPhrases(row).map((one) => one.phrase),
  )
}
