/**
 * Indirect questions that no comma sets off ("She asks a sergeant where her son is"), and drafts that only look like a
 * report: "does not say how", "says little about", "tell me if" inside a quotation.
 */

import type { CueHit } from './cue-hit.ts'
import type { Draft } from './draft.ts'
import { wordAtItem } from './flat.ts'
import { subjectBefore } from './frames.ts'
import { shaped } from './propose-clauses.ts'
import { clauseEnd, countWords, draftOf, lookAround, type Row } from './take-content.ts'
import { phrasesIn } from './view.ts'

/** X asked where C: the word of the question stays in the content. Only where clauses need no comma. */
export function bareQuestion(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  const questions = asking(view.compiled.language.grammar.questionWords ?? '')
  if (cue.kind !== 'verb' || questions.size === 0 || view.compiled.language.subject !== 'before' || cue.negated) return null
  // The frame is costly: it is laid out only where a word of the question stands near behind the cue.
  const near = Array.from({ length: 10 }, (_, k) => view.facts[wordAtItem(flat, cue.last + 1 + k)]?.folded ?? '')
  if (!near.some((one) => questions.has(one))) return null
  const frame = lookAround(view, flat, cue, false)
  const folded = view.facts[wordAtItem(flat, frame.end)]?.folded ?? ''
  const asks = cue.verb?.class === 'Q' ? questions.has(folded) : /^(?:how|why)$/.test(folded) && cue.verb?.strength === 'high'
  if (!asks || !frame.left || cue.passive) return null
  const end = clauseEnd(row, cue, frame.end)
  const content = shaped(row, frame.end, end)
  if (!content || countWords(row, frame.end, end) < 2) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'clause.question', text: 'an indirect question follows the cue' }
  return draftOf(row, cue, frame, { ...content, p: 0.85, notes: [note] })
}

const sets = new Map<string, ReadonlySet<string>>()

function asking(words: string): ReadonlySet<string> {
  const seen = sets.get(words) ?? new Set(words.split(' ').filter((one) => one !== ''))
  sets.set(words, seen)
  return seen
}

const amounts = new Set(['little', 'nothing', 'much', 'something', 'everything', 'anything', 'more', 'enough'])

/** Is a draft no statement after all. */
export function refused(row: Row, cue: CueHit, draft: Draft): boolean {
  if (draft.type === 'direct' || draft.type === 'reported' || cue.kind !== 'verb') return false
  const { view, flat } = row
  const first = draft.content[0]?.[0] ?? -1
  const word = view.facts[first]?.folded ?? ''
  if (view.compiled.language.subject === 'before') {
    // "a single call says little about an army": an amount with a preposition is an object and no clause.
    if (amounts.has(word) && /^(?:about|of|on|else|to)$/.test(view.facts[first + 1]?.folded ?? '')) return true
    // "does not say how", "did not say that": what is not said is no statement; what is denied is.
    if (cue.negated && /^[NRX]$/.test(cue.verb?.class ?? '') && draft.notes.some((one) => /^clause\.(?:after-that|bare)/.test(one.rule)))
      return true
    // "This could imply that": what points back is nobody. "He does not know when": what somebody does not know he does not say.
    const one = draft.subjects[0]
    if (one && one.to - one.from === 1 && /^(?:this|that)$/.test(view.facts[one.from]?.folded ?? '')) return true
    if (cue.negated && cue.verb?.class === 'T' && cue.verb.strength === 'low') return true
  }
  return flat.zone.level >= 0 && nobodySays(row, draft)
}

/** Inside a quotation "tell me if …", «нам сказали, что …»: nobody is named who says so. */
function nobodySays(row: Row, draft: Draft): boolean {
  if (draft.subjects.length > 0 || draft.party !== null || draft.carrier !== null) return false
  const { language } = row.view.compiled
  const verb = draft.cueWords.at(-1)?.[0] ?? -1
  const shown = language.verbShows?.(row.view.facts[verb]?.folded ?? '')
  return language.dropsSubject ? shown?.number === 'pl' : draft.frame === 'verb' && !row.view.facts[verb - 1]?.pronouns.length
}

/** "A recording purportedly shows a talk": the doubt is about the recording, and nobody is said to say anything. */
export function doubtsCall(row: Row, cue: CueHit): boolean {
  if (cue.kind !== 'particle' || row.view.compiled.language.subject !== 'before') return false
  const phrase = subjectBefore(row.view, row.flat, cue.first - 1)?.phrase
  return (
    phrase !== undefined && phrasesIn(row.view, phrase.from, phrase.to).some(({ what, to }) => what.kind === 'call' && to > phrase.head)
  )
}
