/** Which call is meant where a stance names none: "Le Kremlin a dénoncé un faux", "Ob sie echt sind, kann niemand sagen". */
import type { PositionTarget } from '../model/index.ts'
import type { Found } from '../text/index.ts'
import type { Calls } from './find-calls.ts'
import type { Answered } from './follow-turns.ts'
import type { Meaning } from './meanings.ts'
import { outermost } from './outermost.ts'
import type { View, Zone } from './view.ts'

type Hit = Found<Meaning>

/** Where the zone stands, and which call is in hand there. */
interface Place {
  readonly view: View
  readonly calls: Calls
}

/** "Le Kremlin a dénoncé un faux", "Moskau sprach von einer Fälschung": where a call is in hand, a body that cries forgery means it. */
export function meantCall(
  { view, calls }: Place,
  zone: Zone,
  hits: readonly Hit[],
  stance: Hit,
  found: Answered | null,
): PositionTarget | null {
  const call = calls.at.get(outermost(view, zone.index)) ?? null
  if (doubtsGenuine(hits, stance)) return call ? { call: call.id } : { kind: 'item' }
  const entity = found?.source?.entity
  if (!call || !entity || stance.what.kind !== 'stance' || stance.what.word.stance !== 'accused-forgery') return null
  // "sprach von einer Fälschung": who is not on the line and speaks of a forgery speaks of the call.
  if (found.draft.cue?.verb?.takes.includes('about') && !call.parties.includes(entity) && found.draft.level < 0) return { call: call.id }
  const body =
    entity.type === 'organisation' ||
    entity.type === 'agency' ||
    entity.type === 'place' ||
    entity.type === 'group' ||
    entity.role === 'official'
  return body && found.draft.level < 0 ? { call: call.id } : null
}

/** "Ob sie echt sind, lässt sich nicht überprüfen": whatever "they" are, it is whether they are genuine. */
const doubtsGenuine = (hits: readonly Hit[], stance: Hit): boolean =>
  stance.what.kind === 'stance' &&
  stance.what.word.stance === 'could-not-verify' &&
  hits.some((one) => one.what.kind === 'stance' && one.what.word.stance === 'assured')
