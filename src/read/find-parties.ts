/**
 * Parties: whose voices the call is, and which statements are words of the call.
 *
 * A soldier, a mother, "the man he called" are parties when they speak in the part of the article that tells of the call.
 * A president, an expert, a newspaper is none, and somebody with a name only when the text puts them on the line.
 */
import type { PartyRole } from '../model/index.ts'
import type { Growing } from './entities.ts'
import type { CallDraft, Calls } from './find-calls.ts'
import { outermost } from './outermost.ts'
import type { View } from './view.ts'
import type { Answered } from './weigh-sources.ts'

const private_ = new Set<PartyRole>(['combatant', 'relative', 'civilian', 'victim', 'minor'])
/** Families of `unknown` role that can be a voice on the line. */
const voices = new Set(['man', 'woman', 'person', 'caller', 'friend', 'driver', 'medic', 'captive', 'wounded', 'boy', 'girl', 'child'])
const publicTypes = new Set(['outlet', 'organisation', 'agency', 'document', 'place', 'recording'])

/** Could this be a voice on the line at all. */
export function couldBeParty(entity: Growing): boolean {
  if (publicTypes.has(entity.type)) return false
  if (entity.role === 'official' || entity.family === 'expert' || entity.family === 'journalist') return false
  if (entity.names.size > 0) return entity.other !== null || entity.role === 'combatant'
  if (entity.other || entity.group) return true
  if (entity.role && private_.has(entity.role)) return entity.number !== 'pl' || entity.role === 'combatant'
  return entity.family !== null && voices.has(entity.family) && entity.number !== 'pl'
}

/** Told to the public: reporters, viewers, an outlet. */
function isPublic(entity: Growing | null): boolean {
  return (
    entity !== null &&
    (publicTypes.has(entity.type) || entity.family === 'journalist' || entity.family === 'public' || entity.type === 'group')
  )
}

/** The call whose words a statement is, or null. */
export function callOf(view: View, calls: Calls, answer: Answered): CallDraft | null {
  const zone = outermost(view, answer.draft.zone)
  const block = view.blocks[answer.draft.block]
  const call = calls.at.get(zone) ?? null
  if (!call || block?.aside) return null
  const entity = answer.source?.entity ?? null
  if (!entity) return unresolvedCall(call, answer)
  if (isPublic(answer.addressee?.entity ?? null)) return null
  const here = calls.mentions.has(zone)
  if (!here && (entity.number === 'pl' || answer.draft.type === 'reported')) return null
  return couldBeParty(entity) ? call : null
}

/** A quotation whose speaker is open, between turns of the call, is still of the call if its candidates are parties. */
function unresolvedCall(call: CallDraft, answer: Answered): CallDraft | null {
  const choices = answer.others.map((one) => one.entity)
  return choices.length > 0 && choices.every((one) => one !== null && couldBeParty(one)) ? call : null
}

/** Fill in the parties of each call, in order of appearance. */
export function fillParties(
  view: View,
  calls: Calls,
  answers: readonly Answered[],
  entities: readonly Growing[],
): Map<Answered, CallDraft> {
  const byAnswer = new Map<Answered, CallDraft>()
  // A group that was divided ("two soldiers … one …, the other …") is no voice of its own.
  const divided = new Set(entities.map((one) => one.group))
  for (const answer of answers) {
    const call = callOf(view, calls, answer)
    if (!call) continue
    byAnswer.set(answer, call)
    for (const entity of [answer.source?.entity ?? null, answer.addressee?.entity ?? null]) {
      if (!entity || divided.has(entity) || !couldBeParty(entity)) continue
      for (const one of [entity, entity.other]) if (one && !call.parties.includes(one) && call.parties.length < 6) call.parties.push(one)
    }
  }
  return byAnswer
}
