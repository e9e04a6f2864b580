/**
 * Frames with "as": "As X reported, C" · "wie der Landkreis mitteilte, C" · "come riporta il Corriere, citando fonti, C".
 *
 * Where the same word tells HOW somebody speaks ("darin ist zu hören, wie ein Mann ruft"), nobody is cited.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { Draft } from './draft.ts'
import { itemHas, itemMark, itemPair, wordAtItem } from './flat.ts'
import { afterRelative } from './frame-ends.ts'
import { type Frame, lookAround, subjectBefore } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import { leftStart } from './propose-clauses.ts'
import { clauseEnd, complementiser, countWords, draftOf, pairsIn, type Row, wordsOf } from './take-content.ts'
import { phrasesIn } from './view.ts'

/** "wie DER LANDKREIS am Montag MITTEILTE": the subject stands behind the "as" and the verb at the end. */
function verbLastAs(row: Row, cue: CueHit): Frame | null {
  const { view, flat } = row
  if (view.compiled.language.subject !== 'both') return null
  for (let i = cue.start - 2; i >= 0 && cue.start - i < 16; i--) {
    if (itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0) return null
    if (!itemHas(view, flat, i, flag.asWord)) continue
    const left = phraseAfter(view, flat, i + 1, cue.start)
    return left ? { left, right: null, start: i, addressee: null, end: cue.last + 1 } : null
  }
  return null
}

/** "As X reported, C" · "wie X mitteilt". */
export function asFrame(row: Row, cue: CueHit): Draft | null {
  if (cue.kind !== 'verb' || (cue.verb?.strength === 'low' && cue.verb.class !== 'W')) return null
  const { view, flat } = row
  if (itemMark(view, flat, cue.last + 1) === ':') return null
  const subject = subjectBefore(view, flat, cue.start - 1)
  const first = subject?.first ?? cue.start
  const far = verbLastAs(row, cue)
  const head = [first - 1, cue.start - 1].find((i) => itemHas(view, flat, i, flag.asWord)) ?? far?.start
  if (head === undefined || (head > 0 && itemMark(view, flat, head - 1) === '' && itemPair(flat, head - 1) < 0)) return null
  if (hearsHow(row, head)) return null
  const inverted = head === cue.start - 1
  const frame = far?.start === head ? far : lookAround(view, flat, cue, inverted)
  // "Wie schlimm die Lage ist, machen Anrufe deutlich": how, and nobody.
  const how = view.compiled.language.nounCapitals && frame.left?.kind === 'nominal' && view.facts[frame.left.head]?.shape === 'lower'
  if (how || tellsHow(row, cue, frame.end) || (!frame.left && !frame.right && !dropped(row, cue, inverted, frame.end))) return null
  const from = leftStart(row, head)
  const start = afterCited(row, view.compiled.language.guessCases ? afterRelative(row, frame.end) : frame.end)
  const end = clauseEnd(row, cue, start)
  const left = countWords(row, from, head) >= 2
  const words = left ? wordsOf(row, from, head) : wordsOf(row, start, end)
  if (!words) return null
  row.used = Math.max(row.used, left ? frame.end : end)
  const pairs = left ? pairsIn(row, from, head) : pairsIn(row, start, end)
  const note = { rule: 'frame.as', text: 'a clause with "as" names whose words these are' }
  return draftOf(row, cue, frame, { content: [words], pairs, type: pairs.length > 0 ? 'mixed' : 'indirect', p: 0.85, notes: [note] })
}

/** "Jak tłumaczy, …", "…, según explicó.": where verbs drop their subject, between the "as" and a comma the verb alone is the frame. */
function dropped(row: Row, cue: CueHit, inverted: boolean, end: number): boolean {
  const { dropsSubject, verbShows } = row.view.compiled.language
  if (!dropsSubject || !inverted || cue.form !== 'finite' || cue.negated || cue.passive) return false
  if (verbShows?.(row.view.facts[wordAtItem(row.flat, cue.last)]?.folded ?? '') === null) return false
  return itemMark(row.view, row.flat, end) !== '' || end >= row.flat.at.length
}

/** "На записі чути, ЯК солдат розповідає", "слышно, КАК …": behind a verb of hearing the word tells how somebody speaks. */
function hearsHow({ view, flat }: Row, head: number): boolean {
  if (!view.compiled.language.guessCases || itemMark(view, flat, head - 1) !== ',') return false
  return (
    itemHas(view, flat, head - 2, flag.infinitive) || /(?:шн|чутн|видн)[оа]$/u.test(view.facts[wordAtItem(flat, head - 2)]?.folded ?? '')
  )
}

/** "Darin ist zu hören, WIE ein Mann ruft", "…, JAK polityk obiecuje kontrakt: „…”": how somebody speaks, and nobody is cited. */
function tellsHow(row: Row, cue: CueHit, end: number): boolean {
  const { view, flat } = row
  if (view.compiled.language.subject !== 'both') return false
  if (cue.verb?.takes.every((one) => one === 'quote' || one === 'about')) return true
  for (let i = end; i < Math.min(end + 12, flat.at.length); i++)
    if (itemMark(view, flat, i) === ':' && itemPair(flat, i + 1) >= 0) return true
  return itemMark(view, flat, end) === ',' && complementiser(row, end + 1) > 0
}

/** "Come riporta il Corriere, citando fonti investigative, ci sono …": item behind an aside that says who is cited. */
function afterCited(row: Row, end: number): number {
  const { view, flat } = row
  const word = wordAtItem(flat, end + 1)
  if (itemMark(view, flat, end) !== ',' || word < 0) return end
  if (!phrasesIn(view, word, word + 6).some((one) => one.from === word && one.what.kind === 'behind')) return end
  for (let i = end + 2; i < Math.min(end + 16, flat.at.length); i++) if (itemMark(view, flat, i) === ',') return i
  return end
}
