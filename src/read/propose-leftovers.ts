/** Quotations that no cue took: signed with a name, led in by a colon, alone, or the end of a sentence in marks. */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { blankDraft, type Draft } from './draft.ts'
import { itemHas, itemMark, itemOf, itemPair } from './flat.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { ownerOfWords } from './owners-of-words.ts'
import { leftStart } from './propose-clauses.ts'
import { insideOf } from './propose-quotes.ts'
import { countWords, firstSubject, type Row, stop, wordsOf } from './take-content.ts'

/** "X was blunt: “…”" · "“…” – X" · a quotation of whole sentences alone · the end of a sentence in marks. */
export function leftOvers(row: Row): Draft[] {
  const { view, flat } = row
  const drafts: Draft[] = []
  for (let i = 0; i < flat.at.length; i++) {
    const pair = itemPair(flat, i)
    if (pair < 0 || row.taken.has(pair) || view.pairs[pair]?.kind !== 'quote') continue
    const draft = leftOver(row, i, pair)
    if (draft) drafts.push(draft)
  }
  return drafts
}

function leftOver(row: Row, i: number, pair: number): Draft | null {
  const { view, flat } = row
  const inside = insideOf(row, pair)
  if (!inside) return null
  row.taken.add(pair)
  const base = { ...blankDraft(flat), pairs: [pair], content: [inside] }
  const signed = signature(row, i)
  if (signed)
    return {
      ...base,
      type: 'direct',
      frame: 'dash',
      subjects: [signed],
      p: 0.9,
      notes: [{ rule: 'quote.signed', text: 'a name follows the quotation after a dash' }],
    }
  if (itemMark(view, flat, i - 1) === ':') {
    const subject = firstSubject(row, i - 1) ?? fromLabel(row, i - 1)
    return {
      ...base,
      type: 'direct',
      frame: 'colon',
      subjects: subject ? [subject] : [],
      p: 0.85,
      notes: [{ rule: 'quote.colon', text: 'a colon leads to the quotation' }],
    }
  }
  const unlisted = verbOfNoList(row, i)
  if (unlisted)
    return {
      ...base,
      type: 'direct',
      frame: 'verb',
      subjects: [unlisted],
      p: 0.72,
      notes: [{ rule: 'quote.action', text: 'a short clause with a person and a verb follows the quotation' }],
    }
  const before = countWords(row, 0, i)
  const after = countWords(row, i + 1, flat.at.length)
  if (before === 0 && after === 0)
    return { ...base, type: 'direct', p: 0.9, notes: [{ rule: 'quote.alone', text: 'whole sentences in marks, without a cue' }] }
  return fragment(row, i, pair)
}

/** Marked words built into a sentence that has no cue: somebody's words, but the sentence does not say whose. */
function fragment(row: Row, i: number, pair: number): Draft | null {
  const { view, flat } = row
  const from = leftStart(row, i)
  const end = flat.at.length
  const last = view.pairs[pair]
  const ended = last && stop.test(view.facts[last.closeAt - 1]?.raw ?? '')
  if (!ended || i < flat.at.length - 2) {
    if (last) last.kind = 'scare'
    return null
  }
  const words = wordsOf(row, from, end)
  if (!words) return null
  const note = { rule: 'quote.fragment', text: 'the sentence ends in marked words and has no cue' }
  return { ...blankDraft(flat), type: 'mixed', pairs: [pair], content: [words], p: 0.6, notes: [note] }
}

/** "“We are stuck,” sighed the gunner": the verb is on no list, but the clause after the quotation has a person and a verb. */
function verbOfNoList(row: Row, i: number): NounPhrase | null {
  const { view, flat } = row
  const pair = view.pairs[itemPair(flat, i)]
  if (!pair || countWords(row, 0, i) > 0 || countWords(row, i + 1, flat.at.length) > 9) return null
  const outside = behindMarks(row, i + 1)
  if (!/^[,?!…]$/.test(view.facts[pair.closeAt - 1]?.raw ?? '') && outside === i + 1) return null
  const start = outside + (outside > i + 1 && itemHas(view, flat, outside, flag.negation) ? 1 : 0)
  const verb = flag.verb | flag.maybeVerb
  const first = phraseAfter(view, flat, start, flat.at.length)
  if (first && known(first) && itemHas(view, flat, itemOf(flat, first.to), verb)) return first
  if (!itemHas(view, flat, start, verb)) return null
  const second = phraseAfter(view, flat, start + 1, flat.at.length)
  const last = second ? itemOf(flat, second.to) >= flat.at.length - 1 : false
  return second && (known(second) || (outside > i + 1 && last)) ? second : null
}

/** Item behind a comma and a dash that part the quotation from the author's words («…», — …); the same item where there are none. */
function behindMarks(row: Row, from: number): number {
  let at = from
  if (itemMark(row.view, row.flat, at) === ',') at++
  const dashed = /^[–—-]$/.test(itemMark(row.view, row.flat, at))
  return dashed ? at + 1 : from
}

const known = (phrase: NounPhrase): boolean => phrase.kind !== 'nominal' || phrase.noun !== null

/** "“…” – Mayor Ilić" */
function signature(row: Row, i: number): NounPhrase | null {
  const { view, flat } = row
  if (!/^[–—-]$/.test(itemMark(view, flat, i + 1))) return null
  const phrase = phraseAfter(view, flat, i + 2, flat.at.length)
  if (!phrase || (phrase.kind === 'nominal' && !phrase.noun)) return null
  const end = itemOf(flat, phrase.to)
  return end >= flat.at.length - 1 || stop.test(itemMark(view, flat, end)) || itemMark(view, flat, end) === ',' ? phrase : null
}

/** "From the ministry:" · "The verdict of the mayor:" before a colon without a verb. */
function fromLabel(row: Row, colon: number): NounPhrase | null {
  const phrase = phraseBefore(row.view, row.flat, colon - 1)
  return phrase && (phrase.kind === 'name' || phrase.noun || ownerOfWords(row.view, phrase)) ? phrase : null
}
