/**
 * Speech acts about the material itself: "The ministry dismissed the recording as a forgery", «Кремль назвав запис фейком».
 *
 * No words are reported, only that somebody takes a stand. The statement is `reported`; it is what lets the position know
 * who holds it.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { Draft } from './draft.ts'
import { itemHas, itemOf, itemPair } from './flat.ts'
import { lookAround } from './frames.ts'
import { clauseEnd, countWords, draftOf, pairsIn, type Row, wordsOf } from './take-content.ts'
import { has, phrasesIn } from './view.ts'

/** Does a row speak of material and of whether it is genuine. */
function speaksOfMaterial(row: Row): boolean {
  const hits = phrasesIn(row.view, row.flat.zone.from, row.flat.zone.to)
  const target = hits.some(
    ({ what }) => what.kind === 'target' || what.kind === 'call' || what.kind === 'calls' || what.kind === 'intercept',
  )
  return target && hits.some(({ what }) => what.kind === 'stance')
}

/** A verb of denial, accusation or doubt whose object is the material. */
export function stanceAct(row: Row, cue: CueHit): Draft | null {
  const kind = cue.verb?.class
  if (cue.kind !== 'verb' || (kind !== 'D' && kind !== 'E') || cue.form === 'infinitive') return null
  if (row.flat.zone.level >= 0 || !speaksOfMaterial(row)) return null
  const turned = false
  const frame = lookAround(row.view, row.flat, cue, turned)
  if (!frame.left && !frame.right) return null
  let from = Math.max(cue.last + 1, frame.right ? frame.end : 0)
  while (itemHas(row.view, row.flat, from, flag.time | flag.adverb) && !itemHas(row.view, row.flat, from, flag.determiner)) from++
  const end = clauseEnd(row, cue, from)
  const content = wordsOf(row, from, end)
  if (!content || countWords(row, from, end) < 2) return null
  // "Die Echtheit bestritt sie nicht.": nothing is denied.
  if (kind === 'D' && has(row.view, content[1] - 1, flag.negation)) return null
  row.used = Math.max(row.used, end)
  const pairs = pairsIn(row, from, end)
  for (const pair of pairs) row.taken.add(pair)
  const note = { rule: 'act.stance', text: 'somebody takes a stand on the material; the words are not told' }
  return draftOf(row, cue, frame, { content: [content], pairs, type: pairs.length > 0 ? 'mixed' : 'reported', p: 0.5, notes: [note] })
}

/** "hat die Lage als „schwierig“ bezeichnet": where the participle closes the clause, what something is called stands before it. */
export function bracedAct(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  const kind = cue.verb?.class
  if (!view.compiled.language.nounCapitals || cue.auxiliary < 0 || cue.form !== 'participle' || cue.passive || cue.negated) return null
  if (kind !== 'D' && !cue.verb?.takes.includes('naming')) return null
  const frame = lookAround(view, flat, cue, false)
  if (!frame.left && !frame.right) return null
  const from = frame.right ? itemOf(flat, frame.right.to) : cue.auxiliary + 1
  let names = false
  for (let i = from + 1; i < cue.first; i++) names ||= itemPair(flat, i) >= 0 || itemHas(view, flat, i, flag.conjunction)
  const content = names ? wordsOf(row, from, cue.first) : null
  if (!content) return null
  const pairs = pairsIn(row, from, cue.first)
  for (const pair of pairs) row.taken.add(pair)
  row.used = Math.max(row.used, cue.last + 1)
  const note = { rule: 'act.braced', text: 'what something is called stands between the auxiliary and the participle' }
  return draftOf(row, cue, frame, { content: [content], pairs, type: pairs.length > 0 ? 'mixed' : 'reported', p: 0.6, notes: [note] })
}
