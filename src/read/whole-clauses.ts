/**
 * What stands before a cue: is it a whole clause that somebody can have said.
 *
 * "C, X said" needs a sentence before the comma. A frame ("according to X"), a place with its relative clause, or a
 * relative clause that has not come to its verb is nobody's words. Behind the cue only a tail without a verb may follow.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { type Flat, itemHas, itemMark, itemPair } from './flat.ts'
import { countWords, cueWithin, hasVerb, type Row, stop } from './take-content.ts'
import type { View } from './view.ts'

/** "The boat left the harbour, the agency said.": what a plain verb of saying closes is a sentence, whether we know its verb or not. */
export function isWholeSentence(row: Row, cue: CueHit, from: number, to: number, after: string): boolean {
  const { view, flat } = row
  const says = cue.verb?.strength === 'high' && (cue.verb.class === 'N' || cue.verb.class === 'A')
  if (!says || after === ':' || view.compiled.language.subject !== 'before' || countWords(row, from, to) < 4) return false
  if (from > 0 && itemMark(view, flat, from - 1) !== '') return false
  return !itemHas(view, flat, from, flag.preposition) || startsAgain(view, flat, from + 2, to)
}

/** "At noon | the boat left": behind the first phrase another one begins that no preposition leads. */
function startsAgain(view: View, flat: Flat, from: number, to: number): boolean {
  const leads = flag.preposition | flag.conjunction | flag.determiner | flag.adjective
  for (let i = from; i < to; i++)
    if (itemHas(view, flat, i, flag.determiner) && itemMark(view, flat, i - 1) === '' && !itemHas(view, flat, i - 1, leads)) return true
  return false
}

/** "За словами «Схем», …": what stands before the comma is a frame and says nothing itself. */
export function onlyFrame(row: Row, from: number, to: number): boolean {
  const frame = row.cues.find((one) => one.kind === 'preposition' && one.first >= from && one.first <= from + 1 && one.last < to)
  if (!frame) return false
  for (let i = frame.last + 1; i < to; i++)
    if (
      itemMark(row.view, row.flat, i) === ',' ||
      itemHas(row.view, row.flat, i, flag.verb) ||
      cueWithin(row.cues, i, 1, (one) => one.kind === 'verb')
    )
      return false
  return true
}

/** "На записі, справжність якого не підтверджено, чоловік розповідає про …": a place and its relative clause are nobody's words. */
export function openRelative(row: Row, from: number, to: number): boolean {
  const { view, flat } = row
  // "Durante la llamada, que duró cinco minutos, el hombre aseguró …": a place with its relative clause says nothing.
  if (!view.compiled.language.guessCases && view.compiled.language.subject === 'both' && itemHas(view, flat, from, flag.preposition)) {
    for (let i = from + 1; i < to; i++) {
      if (itemMark(view, flat, i) === ',') return itemHas(view, flat, i + 1, flag.relative)
      if (itemHas(view, flat, i, flag.verb)) return false
    }
  }
  if (!view.compiled.language.guessCases) return false
  let last = to - 1
  while (last > from && !itemHas(view, flat, last, flag.relative)) last--
  // "…, на которой, как утверждается, …": the relative clause has not come to its verb yet.
  if (last > from && itemHas(view, flat, last, flag.relative) && !hasVerb(row, last + 1, to)) return true
  if (!itemHas(view, flat, from, flag.preposition)) return false
  for (let i = from + 1; i < to; i++) {
    if (itemMark(view, flat, i) === ',') return true
    if (itemHas(view, flat, i, flag.verb)) return false
  }
  return false
}

/** "…, sagte er in einem auf Telegram veröffentlichten Video.": what is left of the sentence has no verb and no comma. */
export function onlyTail(row: Row, from: number): boolean {
  const { view, flat } = row
  if (!view.compiled.language.mood || !itemHas(view, flat, from, flag.preposition | flag.adverb | flag.adjective | flag.maybeVerb))
    return false
  for (let i = from; i < flat.at.length; i++) {
    if (stop.test(itemMark(view, flat, i))) return true
    if (i - from > 14 || itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0 || itemHas(view, flat, i, flag.verb | flag.conjunction))
      return false
  }
  return true
}
