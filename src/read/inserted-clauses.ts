/**
 * Author's words inside a clause ("Дети, говорит она, спят в шапках"), words of nobody ("Кажуть, …"), and where the clause
 * before a cue begins.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { Draft, Words } from './draft.ts'
import { itemHas, itemMark, wordAtItem } from './flat.ts'
import type { Frame } from './frames.ts'
import { clauseEnd, complementiser, countWords, draftOf, hasVerb, pairsIn, type Row, wordsOf } from './take-content.ts'

/** "Дети, говорит она, спят в шапках": author's words inside the clause, where what stands before them has no verb yet. */
export function insertedCue(row: Row, cue: CueHit, frame: Frame, start: number, after: string): Draft | null {
  if (after !== ',' || (cue.verb?.strength === 'low' && cue.verb.class !== 'N')) return null
  // "En su declaración, un vecino se quejó de …, hechos que …": where order is free, author's words begin with their verb.
  const { subject, guessCases, nounCapitals } = row.view.compiled.language
  if (subject === 'both' && !guessCases && !nounCapitals && frame.left) return null
  const from = leftStart(row, start - 1)
  if (hasVerb(row, from, start - 1) || countWords(row, 0, start - 1) > 6) return null
  const end = clauseEnd(row, cue, frame.end + 1)
  const rest = wordsOf(row, frame.end + 1, end)
  if (!rest || !hasVerb(row, frame.end + 1, end) || countWords(row, frame.end + 1, end) < 2) return null
  const first = countWords(row, from, start - 1) > 0 ? wordsOf(row, from, start - 1) : null
  const pairs = pairsIn(row, frame.end + 1, end)
  for (const pair of pairs) row.taken.add(pair)
  row.used = Math.max(row.used, end)
  const around: Words = [row.flat.at[start] ?? 0, row.flat.at[frame.end] ?? row.flat.zone.to]
  const note = { rule: 'clause.around-cue', text: 'the author’s words stand inside the clause' }
  const content = first ? [first, rest] : [rest]
  return draftOf(row, cue, frame, {
    content,
    pairs,
    type: pairs.length > 0 ? 'mixed' : 'indirect',
    around: [around],
    p: 0.85,
    notes: [note],
  })
}

/** "Кажуть, C": everybody and nobody says so. */
export function theySay(row: Row, cue: CueHit): boolean {
  const { view, flat } = row
  const { verbShows, guessCases } = view.compiled.language
  if (!guessCases || cue.start !== 0 || cue.verb?.class !== 'N' || cue.negated || cue.form !== 'finite') return false
  if (itemMark(view, flat, cue.last + 1) !== ',' || complementiser(row, cue.last + 2) > 0) return false
  const folded = view.facts[wordAtItem(flat, cue.last)]?.folded ?? ''
  return /(?:уть|ють|ать|ять|ят|ат|ут|ют)$/u.test(folded) && verbShows?.(folded)?.number === 'pl'
}

/** Where a clause that ends at item `end` starts: after what is spoken for, and after "But", "However,". */
export function leftStart(row: Row, end: number): number {
  let i = row.used
  for (let at = end - 1; at > i; at--) {
    const mark = itemMark(row.view, row.flat, at)
    // "Die Lage ist ernst: Man habe kein Brot, sagte er": behind the colon the reported mood begins anew.
    if (mark === ';' || (mark === ':' && row.view.compiled.language.mood && reportedMood(row, at + 1))) i = at + 1
  }
  while (i < end && (itemMark(row.view, row.flat, i) !== '' || leadsIn(row, i))) i++
  return i
}

function leadsIn(row: Row, i: number): boolean {
  const { view, flat } = row
  const small = flag.adverb | flag.adversative | flag.conjunction
  if (!itemHas(view, flat, i, small) || itemHas(view, flat, i, flag.determiner | flag.preposition)) return false
  // "Если запись окажется правдой, …": a condition is part of what is said; "И …", "А …", "То есть …" are not.
  const opens = view.facts[wordAtItem(flat, i)]?.folded.length ?? 0
  if (view.compiled.language.guessCases && i === 0 && itemHas(view, flat, i, flag.conjunction) && opens > 3) return false
  return itemMark(view, flat, i + 1) === ',' || (itemHas(view, flat, i, flag.adversative) && i < 2) || (i === row.used && i > 0)
}

/** Does a clause in the reported mood begin at an item ("die Behauptung, es handle sich um …"). */
export function reportedMood(row: Row, from: number): boolean {
  const { view, flat } = row
  for (let i = from; i < Math.min(from + 8, flat.at.length) && itemMark(view, flat, i) === ''; i++) {
    const word = wordAtItem(flat, i)
    const folded = (at: number): string => view.facts[at]?.folded ?? ''
    if (word >= 0 && view.compiled.language.mood?.(folded(word), folded(word - 1), folded(word + 1)) === 'reported') return true
  }
  return false
}
