/**
 * To whom, where no word says it: somebody who answers speaks to the one who spoke just before, and is the one who was
 * spoken to; words that go on go to the same ears; a question goes to whoever answers it.
 */
import type { Growing } from './entities.ts'
import type { Answered, Candidate } from './follow-turns.ts'
import type { View } from './view.ts'

/** Verbs by which somebody turns to the one who has just spoken, in the languages we know. */
const replying = new Set(
  `reply answer respond retort counter agree interrupt antworten erwidern entgegnen zurückgeben kontern
відповісти відповідати відказати відказувати відгукнутися заперечити перепитати ответить отвечать отозваться возразить возражать переспросить
répondre rétorquer répliquer responder contestar replicar retrucar odpowiedzieć odpowiadać odrzec odeprzeć rispondere replicare ribattere`.split(
    /\s+/,
  ),
)

const spoken = (one: Answered): boolean => one.draft.type === 'direct' || one.draft.type === 'mixed'

const person = (one: Growing | null): boolean =>
  one !== null && (one.type === 'person' || (one.type === 'unknown' && one.lastSource >= 0)) && one.number !== 'pl'

const asCandidate = (entity: Growing, why: string): Candidate => ({ phrase: null, entity, p: 0.72, why })

const asks = (view: View, one: Answered): boolean => {
  const last = one.draft.content.at(-1)
  return one.draft.cue?.verb?.class === 'Q' || (last !== undefined && view.facts[last[1] - 1]?.raw === '?')
}

/** Does the second of two statements answer the first. */
function answers(view: View, first: Answered, second: Answered): boolean {
  const lemma = second.draft.cue?.verb?.lemma ?? ''
  return replying.has(lemma) || asks(view, first) || first.addressee?.entity === second.source?.entity
}

/** Fill in the addressees of one statement from the one before it at its level. */
function between(view: View, first: Answered, second: Answered): void {
  const one = first.source?.entity ?? null
  const two = second.source?.entity ?? null
  if (second.draft.block - first.draft.block > 1 || !one || !two) return
  if (one === two) {
    const near = second.draft.block === first.draft.block || second.continues === first
    if (near && first.addressee?.entity && spoken(second)) second.addressee ??= { ...first.addressee, p: 0.7 }
    return
  }
  if (!person(one) || !person(two) || !answers(view, first, second) || !(spoken(first) || asks(view, first))) return
  second.addressee ??= asCandidate(one, 'an answer goes to the one who spoke just before')
  first.addressee ??= asCandidate(two, 'the words go to the one who answers them')
}

/** Addressees of answers, of what they answer, and of words that go on. In text order; only what is open is filled in. */
export function answerTurns(view: View, rows: readonly Answered[]): void {
  const last = new Map<number, Answered>()
  for (const one of rows) {
    if (one.draft.type === 'reported') continue
    const before = last.get(one.draft.level)
    if (before) between(view, before, one)
    last.set(one.draft.level, one)
  }
  labelled(rows)
}

/** Lines under two labels, as in an interview or a transcript: each speaks to the other, whoever they are. */
function labelled(rows: readonly Answered[]): void {
  const turns = rows.filter((one) => one.draft.frame === 'turn' && one.source?.entity)
  const voices = [...new Set(turns.map((one) => one.source?.entity ?? null))]
  if (voices.length !== 2) return
  for (const one of turns) {
    const other = voices.find((voice) => voice !== one.source?.entity)
    if (other) one.addressee ??= asCandidate(other, 'two voices take turns under their labels')
  }
}
