/** Nouns of speech that take a clause: "his claim that C", "the promise of the minister that C", "zu dem Ergebnis gekommen, dass C". */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Draft } from './draft.ts'
import { itemHas, itemMark, itemOf, wordAtItem } from './flat.ts'
import { type Frame, subjectBefore } from './frames.ts'
import { reportedMood } from './inserted-clauses.ts'
import { phraseAfter } from './noun-phrases.ts'
import { standIn } from './owners-of-words.ts'
import { shaped } from './propose-clauses.ts'
import { clauseEnd, complementiser, countWords, draftOf, firstSubject, type Row } from './take-content.ts'

/** His claim that C. */
export function nounFrame(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  let at = cue.last + 1
  const by = itemHas(view, flat, at, flag.agent) || isGenitive(row, at) ? phraseAfter(view, flat, at + 1, flat.at.length) : null
  if (by) at = itemOf(flat, by.to)
  // "zu dem Ergebnis gekommen, dass …": the participle stands between the noun and its clause.
  if (view.compiled.language.nounCapitals && cue.noun?.strength === 'high' && itemMark(view, flat, at + 1) === ',') at++
  if (itemMark(view, flat, at) === ',') at++
  const length = complementiser(row, at)
  if (length === 0 && !(itemMark(view, flat, at - 1) === ',' && reportedMood(row, at))) return null
  if (at < row.used) return null
  const end = clauseEnd(row, cue, at + length)
  const content = shaped(row, at + length, end)
  if (!content || countWords(row, at + length, end) < 3) return null
  const reached = cue.noun?.strength === 'high' && !by ? firstSubject(row, cue.first) : null
  const owner = ownerBefore(row, cue) ?? reached
  if (!owner && !by && cue.noun?.strength === 'low') return null
  const frame: Frame = { left: owner ?? by, right: null, start: cue.first, addressee: null, end: at }
  const note = { rule: 'frame.noun', text: 'a noun of speech takes a clause' }
  return draftOf(row, cue, frame, { ...content, p: owner || by ? 0.7 : 0.5, frame: 'noun', notes: [note] })
}

/** The preposition of possession is the first of the language's noun prepositions: of, von, de, di. */
function isGenitive(row: Row, i: number): boolean {
  const first = row.view.compiled.language.grammar.nounPrepositions.trim().split(/\s+/)[0]
  const word = wordAtItem(row.flat, i)
  return word >= 0 && row.view.facts[word]?.folded === first
}

/** "his", "Reid's" before the noun. */
function ownerBefore(row: Row, cue: CueHit): NounPhrase | null {
  const { view, flat } = row
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 4); i--) {
    const word = wordAtItem(flat, i)
    if (word < 0) return null
    const owner = standIn(view, word, 'poss')
    if (owner) return owner
    if (view.facts[word]?.folded === "'s") return subjectBefore(view, flat, i - 1)?.phrase ?? null
  }
  return null
}
