/**
 * Does a mention of a call say where words were spoken: "in the call", "on the tape", "during the conversation".
 *
 * A preposition of place leads such a mention; "called for the clip to be examined" is about the recording.
 */
import { flag } from './compile-language.ts'
import type { CallMention } from './find-carriers.ts'
import { has, type View } from './view.ts'

/** Does a preposition of place lead a call that begins at a word: "in the call", not "called FOR the clip to be examined". */
function leadsInto(view: View, from: number, reach: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (!has(view, at, flag.preposition)) continue
    if (view.compiled.language.subject !== 'before' || /^(?:in|on|during|throughout|over|at)$/.test(view.facts[at]?.folded ?? ''))
      return true
  }
  return false
}

/** "…, sagt er in dem Gespräch": a preposition leads the mention; it is where the words are said. */
export function toldIn(view: View, mention: CallMention): boolean {
  return leadsInto(view, mention.from, 3)
}

/** "In the recording", "on the tape": a preposition leads the mention. */
export function insideOfCall(view: View, mention: CallMention): boolean {
  if (mention.plural) return false
  return leadsInto(view, mention.from, 4)
}
