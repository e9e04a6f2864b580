/**
 * Clauses without marks of their own: X said that C · X said C · C, X said · according to X, C · his claim that C.
 *
 * Three quarters of what news attributes stands in such frames. Marked words inside the clause make the statement mixed.
 */

import { flag } from './compile-language.ts'
import type { Draft, Words } from './draft.ts'
import type { CueHit } from './find-cues.ts'
import { itemHas, itemMark, itemOf, itemPair, opensClause, wordAtItem } from './flat.ts'
import { type Frame, leadsInfinitive, subjectBefore } from './frames.ts'
import type { Takes } from './language.ts'
import { describe, type NounPhrase, phraseAfter } from './noun-phrases.ts'
import {
  clauseEnd,
  comma,
  complementiser,
  countWords,
  draftOf,
  firstSubject,
  hasVerb,
  lookAround,
  pairsIn,
  type Row,
  stop,
  wordsOf,
} from './take-content.ts'
import { phrasesIn } from './view.ts'

const takes = (cue: CueHit, ...kinds: Takes[]): boolean => kinds.some((kind) => cue.verb?.takes.includes(kind))

/** Type and pairs of a content: marked words in it make it mixed. */
function shaped(row: Row, from: number, to: number): Pick<Draft, 'type' | 'pairs' | 'content'> | null {
  const words = wordsOf(row, from, to)
  if (!words) return null
  const pairs = pairsIn(row, from, to)
  for (const pair of pairs) row.taken.add(pair)
  return { type: pairs.length > 0 ? 'mixed' : 'indirect', pairs, content: [words] }
}

/** X said that C. */
export function clauseAfterThat(row: Row, cue: CueHit): Draft | null {
  if (cue.kind !== 'verb' || !(takes(cue, 'clause', 'that', 'object', 'infinitive') || cue.verb?.strength !== 'low')) return null
  const frame = lookAround(row.view, row.flat, cue, isTurned(row, cue))
  const at = thatAfter(row, frame, cue)
  if (at < 0) return null
  const from = at + complementiserLength(row, at)
  if (leadsInfinitive(row.view, row.flat, from)) return null
  const end = clauseEnd(row, cue, from)
  const content = shaped(row, from, end)
  if (!content || countWords(row, from, end) < 2) return null
  row.used = Math.max(row.used, end)
  const around: Words = [row.flat.at[Math.min(frame.start, cue.start)] ?? 0, row.flat.at[from] ?? 0]
  const note = { rule: 'clause.after-that', text: 'a reported clause with its complementiser follows the cue' }
  return draftOf(row, cue, frame, { ...content, around: [around], p: cue.verb?.strength === 'low' ? 0.7 : 0.93, notes: [note] })
}

/** "whether" and "how" carry sense and stay in the content; a bare "that" is left out. */
function complementiserLength(row: Row, at: number): number {
  return complementiser(row, at)
}

/** Item of the complementiser that belongs to the cue, or -1: a comma and a few words may stand between. */
function thatAfter(row: Row, frame: Frame, cue: CueHit): number {
  const { view, flat } = row
  for (let i = cue.last + 1; i < Math.min(flat.at.length, frame.end + 8); i++) {
    if (itemPair(flat, i) >= 0 || stop.test(itemMark(view, flat, i)) || itemMark(view, flat, i) === ':') return -1
    if (complementiser(row, i) > 0) {
      const relative = itemHas(view, flat, i, flag.relative) && i > frame.end + 1
      const aside = itemMark(view, flat, frame.end) === ',' && itemMark(view, flat, i - 1) === ','
      return relative && i > frame.end + 2 && !aside ? -1 : i
    }
    if (row.cues.some((other) => other !== cue && other.kind !== 'noun' && other.first === i)) return -1
    if (i >= frame.end && itemHas(view, flat, i, flag.auxiliary | flag.modal)) return -1
  }
  return -1
}

/** X asked why C · спросил, получил ли он посылку: the word of the question stays in the content. */
export function indirectQuestion(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  const { questionWords = '', questionParticle = '' } = view.compiled.language.grammar
  if (cue.kind !== 'verb' || questionWords === '' || !takes(cue, 'clause', 'object', 'that')) return null
  const frame = lookAround(view, flat, cue, isTurned(row, cue))
  let at = cue.last + 1
  while (at < flat.at.length && at < frame.end + 3 && itemMark(view, flat, at) !== ',') at++
  if (itemMark(view, flat, at) !== ',') return null
  const folded = (i: number): string => view.facts[wordAtItem(flat, i)]?.folded ?? ''
  const first = itemHas(view, flat, at + 1, flag.preposition) ? at + 2 : at + 1
  const asks = questionWords.split(' ').includes(folded(first)) || questionParticle.split(' ').includes(folded(at + 2))
  if (!asks) return null
  const end = clauseEnd(row, cue, at + 1)
  const content = shaped(row, at + 1, end)
  if (!content || countWords(row, at + 1, end) < 2) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'clause.question', text: 'an indirect question follows the cue' }
  return draftOf(row, cue, frame, { ...content, p: 0.85, notes: [note] })
}

/** X said C. */
export function bareClause(row: Row, cue: CueHit): Draft | null {
  if (!takes(cue, 'clause', 'object') || cue.verb?.strength === 'low') return null
  if (isTurned(row, cue) && cue.form !== 'gerund') return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  if (!takes(cue, 'clause') && !frame.addressee) return null
  const reported = view.compiled.language.mood !== undefined && itemMark(view, flat, frame.end) === ','
  const from = reported ? frame.end + 1 : frame.end
  if (!reported && view.compiled.language.subject === 'both' && itemPair(flat, from) < 0) return null
  const start = wordAtItem(flat, from)
  if (start < 0 && itemPair(flat, from) < 0) return null
  if (itemMark(view, flat, from) !== '' || leadsInfinitive(view, flat, from) || leadsInfinitive(view, flat, from + 1)) return null
  const end = clauseEnd(row, cue, from)
  const words = countWords(row, from, end)
  const sayer = cue.verb?.class === 'N' && cue.verb.strength === 'high'
  if (words < 3 || !(sayer || hasVerb(row, from + 1, end)) || !opensLikeClause(row, cue, from)) return null
  const content = shaped(row, from, end)
  if (!content) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'clause.bare', text: 'a clause follows the cue without a complementiser' }
  return draftOf(row, cue, frame, { ...content, p: cue.verb?.strength === 'high' ? 0.85 : 0.65, notes: [note] })
}

/** Does a clause seem to begin here: a noun phrase with a verb after it, not the object of the cue alone. */
function opensLikeClause(row: Row, cue: CueHit, from: number): boolean {
  const { view, flat } = row
  if (itemPair(flat, from) >= 0) return true
  if (opensClause(view, flat, from) && !itemHas(view, flat, from, flag.determiner))
    return itemHas(view, flat, from, flag.conjunction) && cue.verb?.class === 'N'
  const phrase = phraseAfter(view, flat, from, flat.at.length)
  if (!phrase) return cue.verb?.class === 'N'
  const after = itemOf(flat, phrase.to)
  for (let i = after; i < Math.min(after + 5, flat.at.length); i++) {
    if (itemHas(view, flat, i, flag.verb | flag.maybeVerb)) return true
    if (itemMark(view, flat, i) !== '' && i > after) break
  }
  for (let i = from + 1; i < after; i++) if (itemHas(view, flat, i, flag.verb | flag.maybeVerb)) return true
  if (cue.verb?.class !== 'N' || phrase.to - phrase.from >= 14) return false
  const ended = itemMark(view, flat, after) !== '' || after >= flat.at.length
  const rest = ended || itemHas(view, flat, after, flag.preposition | flag.conjunction)
  return !rest || (phrase.kind === 'nominal' && phrase.noun === null && phrase.to - phrase.from >= 3)
}

/** C, X said. · C, said X. */
export function clauseBefore(row: Row, cue: CueHit): Draft | null {
  if (!takes(cue, 'clause', 'that', 'object') || cue.verb?.strength === 'low') return null
  const { view, flat } = row
  const anchor = cue.auxiliary >= 0 ? cue.auxiliary : cue.start
  const turned = isTurned(row, cue)
  const subject = turned ? null : subjectBefore(view, flat, anchor - 1)
  const start = turned ? cue.start : (subject?.first ?? -1)
  if (start < 2 || !comma.test(itemMark(view, flat, start - 1))) return null
  const frame = lookAround(view, flat, cue, turned)
  const after = itemMark(view, flat, frame.end)
  if (frame.end < flat.at.length && !stop.test(after) && after !== ',') return null
  const rest = leftStart(row, start - 1)
  const held = row.drafts.some((one) => one.zone === flat.zone.index && one.frame === 'verb')
  const from = held && countWords(row, rest, start - 1) < 2 ? wholeLeft(row, start - 1) : rest
  const least = view.compiled.language.subject === 'both' && cue.verb?.strength === 'high' ? 2 : 3
  if (countWords(row, from, start - 1) < least || !hasVerb(row, from, start - 1)) return null
  return postponed(row, cue, frame, from, start - 1, after)
}

/** A clause that holds a statement already ("The findings suggest that …, the authors write"): all of it is said. */
function wholeLeft(row: Row, end: number): number {
  const { used } = row
  row.used = 0
  const from = leftStart(row, end)
  row.used = used
  return from
}

/** A comma right before the cue turns the order round ("C, said X"), unless it closes an aside ("Reid, who replaced Voss, said"). */
function isTurned(row: Row, cue: CueHit): boolean {
  const { view, flat } = row
  if (!comma.test(itemMark(view, flat, cue.start - 1))) return false
  const aside = subjectBefore(view, flat, cue.start - 1)
  if (!aside) return true
  const known = aside.phrase.kind !== 'nominal' || aside.phrase.noun !== null
  const after = wordAtItem(flat, cue.last + 1)
  const follows = after >= 0 && phraseAfter(view, flat, cue.last + 1, flat.at.length)
  const last = follows ? itemOf(flat, follows.to) : 0
  const closed = last >= flat.at.length || itemMark(view, flat, last) !== '' || view.compiled.language.subject === 'both'
  const subjectFollows =
    follows && closed && (follows.kind === 'pronoun' ? follows.pronoun?.form === 'nom' : follows.kind === 'name' || follows.noun !== null)
  return !(
    known &&
    !(
      subjectFollows &&
      complementiser(row, cue.last + 1) === 0 &&
      (!cue.verb?.takes.includes('object') || view.compiled.language.addresseeCases.length > 0)
    )
  )
}

/** Where a clause that ends at item `end` starts: after what is spoken for, and after "But", "However,". */
export function leftStart(row: Row, end: number): number {
  let i = row.used
  for (let at = end - 1; at > i; at--) if (itemMark(row.view, row.flat, at) === ';') i = at + 1
  while (i < end && (itemMark(row.view, row.flat, i) !== '' || leadsIn(row, i))) i++
  return i
}

function leadsIn(row: Row, i: number): boolean {
  const { view, flat } = row
  const small = flag.adverb | flag.adversative | flag.conjunction
  if (!itemHas(view, flat, i, small) || itemHas(view, flat, i, flag.determiner | flag.preposition)) return false
  return itemMark(view, flat, i + 1) === ',' || (itemHas(view, flat, i, flag.adversative) && i < 2) || (i === row.used && i > 0)
}

function postponed(row: Row, cue: CueHit, frame: Frame, from: number, to: number, after: string): Draft | null {
  const content = shaped(row, from, to)
  if (!content) return null
  let used = frame.end
  const rest = after === ',' ? restOf(row, cue, frame.end + 1) : null
  const parts = rest ? [...content.content, rest.words] : content.content
  if (rest) used = rest.end
  row.used = Math.max(row.used, used)
  const around: Words = [
    row.flat.at[Math.min(frame.start, cue.start)] ?? 0,
    row.flat.at[Math.max(cue.last + 1, frame.end)] ?? row.flat.zone.to,
  ]
  const note = { rule: 'clause.before-cue', text: 'the clause stands before the cue' }
  return draftOf(row, cue, frame, { ...content, content: parts, around: [around], p: 0.85, notes: [note] })
}

/** "C1, X said, C2": the rest of the sentence goes on with the content, unless a new frame takes it. */
function restOf(row: Row, cue: CueHit, from: number): { words: Words; end: number } | null {
  if (row.cues.some((other) => other !== cue && other.first >= from && other.first < from + 3)) return null
  if (itemHas(row.view, row.flat, from, flag.relative | flag.adversative) || itemHas(row.view, row.flat, from, flag.preposition))
    return null
  const end = clauseEnd(row, cue, from)
  const words = wordsOf(row, from, end)
  return words && countWords(row, from, end) >= 3 && hasVerb(row, from, end) ? { words, end } : null
}

/** according to X, C · C, according to X. */
export function prepositionFrame(row: Row, cue: CueHit): Draft | null {
  const found = framePhrase(row, cue)
  if (!found || (found.phrase && (!phraseFits(row, cue, found.phrase) || isRecording(row, found.phrase)))) return null
  const { flat } = row
  const parts = sentenceWithout(row, cue, found.first, found.end)
  if (parts.length === 0) return null
  const pairs = parts.flatMap(([from, to]) => pairsIn(row, from, to))
  for (const pair of pairs) row.taken.add(pair)
  const whole = parts.length === 1 ? wholeQuotes(row, parts[0] ?? [0, 0]) : []
  const content = whole.length > 0 ? whole : parts.map(([from, to]) => wordsOf(row, from, to)).filter((one): one is Words => one !== null)
  const around: Words = [flat.at[found.first] ?? 0, flat.at[found.end] ?? flat.zone.to]
  const frame: Frame = { left: null, right: found.phrase, start: found.first, addressee: null, end: found.end }
  const note = { rule: 'frame.preposition', text: `"${cue.frame?.lemma ?? ''}" names whose words these are` }
  return draftOf(row, cue, frame, {
    type: whole.length > 0 ? 'direct' : pairs.length > 0 ? 'mixed' : 'indirect',
    content,
    pairs,
    around: [around],
    frame: 'preposition',
    p: cue.frame?.strength === 'low' ? 0.6 : 0.92,
    notes: [note],
  })
}

/** Insides of quotations where nothing else stands beside a frame: "„Das glaubt keiner“, so der Soldat." */
function wholeQuotes(row: Row, [from, to]: readonly [number, number]): Words[] {
  const rows: Words[] = []
  for (let i = from; i < to; i++) {
    const pair = row.view.pairs[itemPair(row.flat, i)]
    if (pair && pair.openAt >= 0 && pair.openAt + 1 < pair.closeAt) rows.push([pair.openAt + 1, pair.closeAt])
    else if (pair || itemMark(row.view, row.flat, i) === '') return []
  }
  return rows
}

interface FramePhrase {
  /** Null where the frame names nobody. */
  readonly phrase: NounPhrase | null
  readonly first: number
  readonly end: number
}

/** "За ЇЇ словами", "nach SEINEN Worten": the one whose words these are stands as a possessive inside the frame. */
function possessiveInside(row: Row, cue: CueHit): FramePhrase | null {
  for (let i = cue.first; i <= cue.last; i++) {
    const word = wordAtItem(row.flat, i)
    const pronoun = row.view.facts[word]?.pronouns.find((one) => one.form === 'poss')
    if (word < 0 || !pronoun) continue
    const { gender = null, number } = pronoun
    const phrase: NounPhrase = { ...describe(row.view, word, word + 1), kind: 'pronoun', pronoun, noun: null, gender, number, cases: [] }
    return { phrase, first: cue.first, end: cue.last + 1 }
  }
  return null
}

function framePhrase(row: Row, cue: CueHit): FramePhrase | null {
  if (cue.frame?.self) return { phrase: firstSubject(row, row.flat.at.length), first: cue.first, end: cue.last + 1 }
  if (cue.frame?.alone) return { phrase: null, first: cue.first, end: cue.last + 1 }
  return cue.frame?.place === 'post' ? phraseOfPost(row, cue) : phraseOfPre(row, cue)
}

function phraseOfPre(row: Row, cue: CueHit): FramePhrase | null {
  const owned = possessiveInside(row, cue)
  if (owned) return owned
  const phrase = phraseAfter(row.view, row.flat, cue.last + 1, row.flat.at.length)
  if (!phrase) return null
  let end = itemOf(row.flat, phrase.to)
  if (phrase.other || (cue.first > 1 && itemMark(row.view, row.flat, cue.first - 1) === '' && hasVerb(row, 0, cue.first)))
    return { phrase, first: cue.first, end }
  const border = cue.first <= 1 && cue.frame?.place !== 'post' ? commaAfter(row, end) : -1
  if (border >= 0) end = border
  else while (end < row.flat.at.length && end < cue.last + 26 && !stopsFrame(row, end)) end++
  const whole = end
  end = afterRelative(row, end)
  const longer = whole > itemOf(row.flat, phrase.to) ? describe(row.view, phrase.from, (row.flat.at[whole - 1] ?? 0) + 1) : phrase
  return { phrase: longer.head === phrase.head ? longer : phrase, first: cue.first, end }
}

/** "According to a study published in the journal, …": a frame that opens the sentence runs to its comma. */
function commaAfter(row: Row, from: number): number {
  for (let i = from; i < Math.min(from + 16, row.flat.at.length); i++) {
    if (itemPair(row.flat, i) >= 0 || row.cues.some((one) => one.first === i && one.kind === 'verb' && one.verb?.strength === 'high'))
      return -1
    if (itemMark(row.view, row.flat, i) === ',') return i
    if (itemMark(row.view, row.flat, i) !== '') return -1
  }
  return -1
}

/** "according to Janet Swale, whose bakery was destroyed, …": the relative clause belongs to the frame. */
function afterRelative(row: Row, end: number): number {
  if (itemMark(row.view, row.flat, end) !== ',' || !itemHas(row.view, row.flat, end + 1, flag.relative)) return end
  for (let i = end + 2; i < Math.min(end + 24, row.flat.at.length); i++) if (itemMark(row.view, row.flat, i) === ',') return i
  return end
}

/** Where nouns have capitals, a small word with a verb's ending and no noun right behind it is the verb of the sentence. */
function isSecondVerb(row: Row, i: number): boolean {
  if (!row.view.compiled.language.nounCapitals || !itemHas(row.view, row.flat, i, flag.maybeVerb)) return false
  const next = row.view.facts[wordAtItem(row.flat, i + 1)]
  return row.view.facts[wordAtItem(row.flat, i)]?.shape === 'lower' && next?.shape !== 'capital'
}

/** Does the frame's noun phrase end here: at a mark, a quotation or, in a frame before its clause, a verb. */
function stopsFrame(row: Row, i: number): boolean {
  if (itemMark(row.view, row.flat, i) !== '' || itemPair(row.flat, i) >= 0 || isSecondVerb(row, i)) return true
  return (
    itemHas(row.view, row.flat, i, flag.relative | flag.verb | flag.adversative | flag.auxiliary | flag.modal | flag.negation) ||
    row.cues.some((one) => one.first === i)
  )
}

function phraseOfPost(row: Row, cue: CueHit): FramePhrase | null {
  const subject = subjectBefore(row.view, row.flat, cue.first - 1)
  return subject ? { phrase: subject.phrase, first: subject.first, end: cue.last + 1 } : null
}

/** "according to a call released by the police": the call is where the words come from and no speaker. */
function isRecording(row: Row, phrase: NounPhrase): boolean {
  return phrasesIn(row.view, phrase.from, Math.min(phrase.to, phrase.from + 5)).some(
    (one) => one.what.kind === 'call' && one.from - phrase.from <= 3,
  )
}

/** Is the phrase one that the frame takes: no plan or schedule, right case, a person where one is asked. */
function phraseFits(row: Row, cue: CueHit, phrase: NounPhrase): boolean {
  const { view } = row
  const forbidden = (cue.frame?.not ?? '').split(/\s+/)
  if (forbidden.includes(view.facts[phrase.head]?.folded ?? '') || forbidden.includes(view.facts[phrase.from]?.folded ?? '')) return false
  if (cue.frame?.person && phrase.kind === 'nominal' && !phrase.noun && !phrase.owner) return false
  const cases = cue.frame?.cases
  if (!cases || phrase.cases.length === 0 || phrase.kind === 'pronoun') return true
  return phrase.cases.some((one) => cases.includes(one))
}

/** The sentence without its frame: items of what stands before and after it. */
function sentenceWithout(row: Row, cue: CueHit, first: number, end: number): [number, number][] {
  const { view, flat } = row
  const parts: [number, number][] = []
  const adversative = first > 0 && itemHas(view, flat, first - 1, flag.adversative | flag.conjunction)
  const from = leftStart(row, first)
  const tail = clauseEnd(row, cue, end)
  const after = countWords(row, end, tail) >= 2
  if (!adversative && countWords(row, from, first) >= 2 && (!after || comma.test(itemMark(view, flat, first - 1)) || from < first))
    parts.push([from, first])
  if (after && !(parts.length > 0 && !hasVerb(row, end, tail))) parts.push([end, tail])
  if (row.used < end) row.used = parts.at(-1)?.[0] === end ? Math.max(row.used, end) : end
  return parts
}

/** His claim that C. */
export function nounFrame(row: Row, cue: CueHit): Draft | null {
  const { view, flat } = row
  let at = cue.last + 1
  const by = itemHas(view, flat, at, flag.agent) || isGenitive(row, at) ? phraseAfter(view, flat, at + 1, flat.at.length) : null
  if (by) at = itemOf(flat, by.to)
  if (itemMark(view, flat, at) === ',') at++
  const length = complementiser(row, at)
  if (length === 0 && !(itemMark(view, flat, at - 1) === ',' && reportedMood(row, at))) return null
  if (at < row.used) return null
  const end = clauseEnd(row, cue, at + length)
  const content = shaped(row, at + length, end)
  if (!content || countWords(row, at + length, end) < 3) return null
  const owner = ownerBefore(row, cue)
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

/** Does a clause in the reported mood begin at an item ("die Behauptung, es handle sich um …"). */
function reportedMood(row: Row, from: number): boolean {
  const { view, flat } = row
  for (let i = from; i < Math.min(from + 8, flat.at.length) && itemMark(view, flat, i) === ''; i++) {
    const word = wordAtItem(flat, i)
    const folded = (at: number): string => view.facts[at]?.folded ?? ''
    if (word >= 0 && view.compiled.language.mood?.(folded(word), folded(word - 1), folded(word + 1)) === 'reported') return true
  }
  return false
}

/** "his", "Reid's" before the noun. */
function ownerBefore(row: Row, cue: CueHit): NounPhrase | null {
  const { view, flat } = row
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - 4); i--) {
    const word = wordAtItem(flat, i)
    if (word < 0) return null
    if (view.facts[word]?.pronouns.some((one) => one.form === 'poss')) {
      const pronoun = view.facts[word]?.pronouns.find((one) => one.form === 'poss') ?? null
      return {
        ...describe(view, word, word + 1),
        kind: 'pronoun',
        pronoun,
        gender: pronoun?.gender ?? null,
        number: pronoun?.number ?? null,
      }
    }
    if (view.facts[word]?.folded === "'s") return subjectBefore(view, flat, i - 1)?.phrase ?? null
  }
  return null
}

const speechActs = new Set(['P', 'O', 'C', 'D', 'E', 'R', 'A', 'X', 'manner'])

/** Item of a clause behind a comma whose infinitive stands at its end ("kündigte an, den Sender zu verklagen"), or -1. */
function lateInfinitive(row: Row, cue: CueHit): number {
  const { view, flat } = row
  if (!view.compiled.language.nounCapitals || !speechActs.has(cue.verb?.class ?? '')) return -1
  let comma = cue.last + 1
  while (comma < flat.at.length && comma < cue.last + 24 && itemMark(view, flat, comma) !== ',') comma++
  if (itemMark(view, flat, comma) !== ',' || complementiser(row, comma + 1) > 0) return -1
  for (let i = comma + 1; i < flat.at.length && i < comma + 30; i++) {
    const word = wordAtItem(flat, i)
    const folded = view.facts[word]?.folded ?? ''
    const marked = itemHas(view, flat, i, flag.infinitiveMarker) && /n$/u.test(view.facts[wordAtItem(flat, i + 1)]?.folded ?? '')
    if (word >= 0 && (marked || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(folded))) return comma + 1
    if (itemHas(view, flat, i, flag.auxiliary | flag.modal)) return -1
  }
  return -1
}

/** X vowed to go on · X accused Y of lying. */
export function reportedAct(row: Row, cue: CueHit): Draft | null {
  if (cue.form === 'infinitive' || (!takes(cue, 'infinitive', 'deed', 'naming') && lateInfinitive(row, cue) < 0)) return null
  const { view, flat } = row
  const frame = lookAround(view, flat, cue, false)
  const negated = itemHas(view, flat, frame.end, flag.negation) ? 1 : 0
  const infinitive = itemHas(view, flat, frame.end + negated, flag.infinitive) || leadsInfinitive(view, flat, frame.end + negated)
  if (!frame.left && !frame.right && !itemHas(view, flat, cue.start - 1, flag.conjunction)) return null
  const late = lateInfinitive(row, cue)
  if (late >= 0) return reported(row, cue, frame, late)
  const told = takes(cue, 'infinitive') && !infinitive ? objectBeforeInfinitive(row, frame.end) : null
  if (told && cue.verb?.class === 'T') return reported(row, cue, frame, frame.end)
  if (told) return reported(row, cue, { ...frame, addressee: frame.addressee ?? told.phrase }, told.end)
  if (takes(cue, 'infinitive') && infinitive) return reported(row, cue, frame, frame.end)
  if (takes(cue, 'naming')) return namesSomething(row, cue.last + 1) ? reported(row, cue, frame, cue.last + 1) : null
  if (!takes(cue, 'deed') || cue.verb?.strength === 'low') return null
  return isThing(row, cue) ? null : reported(row, cue, frame, cue.last + 1)
}

/** "called on BOTH SIDES to hand over": the one who is told, and the item of the infinitive. */
function objectBeforeInfinitive(row: Row, from: number): { phrase: NounPhrase; end: number } | null {
  const { view, flat } = row
  const phrase = phraseAfter(view, flat, from, flat.at.length)
  if (!phrase) return null
  const end = itemOf(flat, phrase.to)
  const negated = itemHas(view, flat, end, flag.negation) ? 1 : 0
  return leadsInfinitive(view, flat, end + negated) || itemHas(view, flat, end + negated, flag.infinitive) ? { phrase, end } : null
}

/** "called for a taxi": an article and one common noun is a thing and no demand. */
function isThing(row: Row, cue: CueHit): boolean {
  const { view, flat } = row
  const from = cue.last + 1
  if (cue.last === cue.first || !itemHas(view, flat, from, flag.determiner)) return false
  const small = flag.preposition | flag.conjunction | flag.adverb
  return itemHas(view, flat, from + 2, small) || itemMark(view, flat, from + 2) !== '' || from + 2 >= flat.at.length
}

/** "called | the tape | a fake", "described | him | as quiet": an object, and behind it what it is said to be. */
function namesSomething(row: Row, from: number): boolean {
  const { view, flat } = row
  const object = phraseAfter(view, flat, from, flat.at.length)
  const pronoun = view.facts[wordAtItem(flat, from)]?.pronouns.some((one) => one.form === 'obj') ?? false
  const next = pronoun && !itemHas(view, flat, from, flag.determiner) ? from + 1 : object ? itemOf(flat, object.to) : -1
  if (next < 0 || next >= flat.at.length) return false
  if (itemPair(flat, next) >= 0 || itemHas(view, flat, next, flag.asWord)) return true
  const opened = view.facts[(flat.at[next] ?? 0) - 1]
  const marked = opened?.shape === 'mark' && /^["“‘'«„]$/.test(opened.raw)
  return marked || (itemHas(view, flat, next, flag.determiner) && itemMark(view, flat, next - 1) === '')
}

function reported(row: Row, cue: CueHit, frame: Frame, from: number): Draft | null {
  const end = clauseEnd(row, cue, from)
  if (countWords(row, from, end) < 2) return null
  const content = shaped(row, from, end)
  if (!content) return null
  row.used = Math.max(row.used, end)
  const note = { rule: 'act.reported', text: 'the speech act is told, its words are not' }
  return draftOf(
    row,
    cue,
    { ...frame, end: cue.last + 1 },
    { ...content, type: content.pairs.length > 0 ? 'mixed' : cue.verb?.class === 'T' ? 'indirect' : 'reported', p: 0.5, notes: [note] },
  )
}

/** Behind-phrases of a row: "citing Y", each with the phrase after it. */
export function behindPhrases(row: Row): { item: number; phrase: NounPhrase }[] {
  const { view, flat } = row
  return phrasesIn(view, flat.zone.from, flat.zone.to)
    .filter((one) => one.what.kind === 'behind')
    .flatMap((one) => {
      const item = itemOf(flat, one.from)
      if (flat.at[item] !== one.from) return []
      const phrase = phraseAfter(view, flat, item + (one.to - one.from), flat.at.length)
      return phrase ? [{ item, phrase }] : []
    })
}
