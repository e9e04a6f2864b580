/**
 * Frames without a verb: according to X, C · X zufolge · his claim that C · citing Y.
 *
 * The content is the sentence without its frame; the frame's noun phrase is whose words these are.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import type { Draft, Words } from './draft.ts'
import { itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { afterAppositive, afterBracket, afterList, afterRelative } from './frame-ends.ts'
import { type Frame, subjectBefore } from './frames.ts'
import { leftStart } from './inserted-clauses.ts'
import { smallBehindNoun } from './noun-facts.ts'
import { phraseAfter, phraseBefore } from './noun-phrases.ts'
import { standIn } from './owners-of-words.ts'
import {
  clauseEnd,
  comma,
  complementiser,
  countWords,
  cueWithin,
  draftOf,
  firstSubject,
  hasVerb,
  pairsIn,
  type Row,
  wordsOf,
} from './take-content.ts'
import { phrasesIn } from './view.ts'

/** according to X, C · C, according to X. */
export function prepositionFrame(row: Row, cue: CueHit): Draft | null {
  // "según consta en …", "segundo apurou …": with a verb right behind it the word is no preposition.
  if (cue.frame?.strength === 'low' && (insideFrame(row, cue) || leadsNothing(row, cue))) return null
  const plainFrame = cue.first === cue.last && cue.frame?.place !== 'post' && !cue.frame?.alone
  if (plainFrame && row.view.compiled.language.subject === 'both' && itemHas(row.view, row.flat, cue.last + 1, flag.cue | flag.auxiliary))
    return null
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

/** "gli arresti PER Rossi", "incrociando i numeri PER identificare": where "for X" means "in X's view" it opens the sentence and a comma closes it. */
function leadsNothing(row: Row, cue: CueHit): boolean {
  const { guessCases, nounCapitals, subject } = row.view.compiled.language
  if (guessCases || nounCapitals || subject !== 'both') return false
  return cue.first > 1 || (cue.first === 1 && !itemHas(row.view, row.flat, 0, flag.conjunction)) || commaAfter(row, cue.last + 1) < 0
}

/** "de acuerdo con el Instituto | PARA el Estudio": a weak preposition inside the phrase of another frame. */
const insideFrame = (row: Row, cue: CueHit): boolean =>
  row.cues.some((one) => {
    if (one === cue || one.kind !== 'preposition' || one.frame?.strength === 'low' || one.last >= cue.first || cue.first - one.last > 6)
      return false
    for (let i = one.last + 1; i < cue.first; i++) if (itemMark(row.view, row.flat, i) !== '') return false
    return true
  })

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
    const phrase = standIn(row.view, wordAtItem(row.flat, i), 'poss')
    if (!phrase) continue
    return { phrase, first: cue.first, end: cue.last + 1 }
  }
  return null
}

function framePhrase(row: Row, cue: CueHit): FramePhrase | null {
  if (cue.frame?.self) return { phrase: firstSubject(row, row.flat.at.length), first: cue.first, end: cue.last + 1 }
  if (cue.frame?.named) {
    const last = wordAtItem(row.flat, cue.last)
    return { phrase: describe(row.view, last, last + 1), first: cue.first, end: cue.last + 1 }
  }
  if (cue.frame?.alone) return { phrase: null, first: cue.first, end: cue.last + 1 }
  const found = cue.frame?.place === 'post' ? phraseOfPost(row, cue) : phraseOfPre(row, cue)
  return found?.phrase && cue.frame?.cases?.includes('gen') ? { ...found, phrase: inGenitive(row, found.phrase) } : found
}

/** "По словам Лапина": in the genitive a surname alone that ends like a woman's is a man's. */
function inGenitive(row: Row, phrase: NounPhrase): NounPhrase {
  const single = phrase.kind === 'name' && !phrase.noun && phrase.name !== null && phrase.name[1] - phrase.name[0] === 1
  const folded = row.view.facts[phrase.head]?.folded ?? ''
  const man = single && row.view.compiled.language.guessCases && /(?:[оеєё]в|[иіїы]н)а$/u.test(folded)
  return man ? { ...phrase, gender: 'm' } : phrase
}

/** "il sindaco, secondo IL QUALE l'allarme …", "el juez, según EL CUAL …": what stands before the comma is whose words these are. */
function behindRelative(row: Row, cue: CueHit): FramePhrase | null {
  const { view, flat } = row
  if (cue.first < 2 || itemMark(view, flat, cue.first - 1) !== ',' || view.compiled.language.subject !== 'both') return null
  const at = itemHas(view, flat, cue.last + 1, flag.determiner) ? cue.last + 2 : cue.last + 1
  if (!itemHas(view, flat, at, flag.relative)) return null
  const phrase = phraseBefore(view, flat, cue.first - 2)
  return phrase && (phrase.noun !== null || phrase.kind === 'name') ? { phrase, first: cue.first, end: at + 1 } : null
}

function phraseOfPre(row: Row, cue: CueHit): FramePhrase | null {
  const owned = possessiveInside(row, cue) ?? behindRelative(row, cue)
  if (owned) return owned
  const phrase = pronounAfter(row, cue) ?? phraseAfter(row.view, row.flat, cue.last + 1, row.flat.at.length)
  if (!phrase) return null
  let end = itemOf(row.flat, phrase.to)
  if (phrase.kind === 'pronoun' && row.view.compiled.language.guessCases) return { phrase, first: cue.first, end }
  if (phrase.other || (cue.first > 1 && itemMark(row.view, row.flat, cue.first - 1) === '' && hasVerb(row, 0, cue.first)))
    return { phrase, first: cue.first, end }
  const verbSecond = row.view.compiled.language.nounCapitals && !itemHas(row.view, row.flat, cue.first, flag.asWord)
  const border = cue.first <= 1 && cue.frame?.place !== 'post' && !verbSecond ? commaAfter(row, end) : -1
  if (border >= 0) end = border
  // "Zdaniem opozycji | rząd powinien …": where nouns show their case and no comma closes the frame, it ends with its phrase.
  else if (row.view.compiled.language.guessCases === undefined || cue.first > 1)
    while (end < row.flat.at.length && end < cue.last + 26 && !stopsFrame(row, end)) end++
  let whole = end
  while (whole > cue.last + 2 && itemHas(row.view, row.flat, whole - 1, flag.preposition | flag.determiner)) whole--
  end = afterAppositive(row, afterRelative(row, afterList(row, afterBracket(row, end))))
  const longer = whole > itemOf(row.flat, phrase.to) ? describe(row.view, phrase.from, (row.flat.at[whole - 1] ?? 0) + 1) : phrase
  return { phrase: longer.head === phrase.head ? longer : phrase, first: cue.first, end }
}

/** "Według NIEGO | z kompanii uciekło …": a pronoun in an object's form is the whole phrase of its frame. */
function pronounAfter(row: Row, cue: CueHit): NounPhrase | null {
  const word = wordAtItem(row.flat, cue.last + 1)
  const pronoun = row.view.facts[word]?.pronouns.find((one) => one.person === 3 && one.form === 'obj')
  if (word < 0 || !pronoun || !row.view.compiled.language.guessCases) return null
  const { gender = null, number } = pronoun
  return { ...describe(row.view, word, word + 1), kind: 'pronoun', pronoun, noun: null, name: null, gender, number, cases: [] }
}

/** "According to a study published in the journal, …": a frame that opens the sentence runs to its comma. */
function commaAfter(row: Row, from: number): number {
  for (let i = from; i < Math.min(from + 16, row.flat.at.length); i++) {
    if (itemPair(row.flat, i) >= 0 || cueWithin(row.cues, i, 1, (one) => one.kind === 'verb' && one.verb?.strength === 'high')) return -1
    if (itemMark(row.view, row.flat, i) === ',') return i
    if (itemMark(row.view, row.flat, i) !== '') return -1
  }
  return -1
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
  if (smallBehindNoun(row.view, wordAtItem(row.flat, i))) return true
  return (
    itemHas(row.view, row.flat, i, flag.relative | flag.verb | flag.adversative | flag.auxiliary | flag.modal | flag.negation) ||
    cueWithin(row.cues, i, 1, (one) => one.kind !== 'preposition' || one.frame?.strength !== 'low')
  )
}

function phraseOfPost(row: Row, cue: CueHit): FramePhrase | null {
  // "ihr zufolge", "ihnen zufolge": a pronoun in the dative.
  const phrase = row.view.compiled.language.nounCapitals ? standIn(row.view, wordAtItem(row.flat, cue.first - 1), 'dat') : null
  if (phrase) return { phrase, first: cue.first - 1, end: cue.last + 1 }
  const subject = subjectBefore(row.view, row.flat, cue.first - 1)
  return subject ? { phrase: subject.phrase, first: subject.first, end: cue.last + 1 } : null
}

/** "according to a call released by the police": the call is where the words come from and no speaker. */
function isRecording(row: Row, phrase: NounPhrase): boolean {
  return phrasesIn(row.view, phrase.from, Math.min(phrase.to, phrase.from + 5)).some(
    (one) =>
      (one.what.kind === 'call' || one.what.kind === 'calls' || one.what.kind === 'intercept') &&
      one.from - phrase.from <= 3 &&
      (row.view.compiled.language.nounCapitals || row.view.facts[one.from]?.shape === 'lower'),
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
  const led = itemMark(view, flat, first - 1) === ',' ? first - 2 : first - 1
  if (first > 1 && complementiser(row, led) > 0 && itemMark(view, flat, end) === ',') return [[end, clauseEnd(row, cue, end)]]
  // "la llamada, QUE según el diario duró cinco minutos, …": a frame right behind a relative holds for its clause only.
  if ((first > 1 && itemHas(view, flat, first - 1, flag.relative) && itemMark(view, flat, first - 2) === ',') || behindRelative(row, cue)) {
    let to = end
    while (to < flat.at.length && itemMark(view, flat, to) === '') to++
    return countWords(row, end, to) >= 2 ? [[end, to]] : []
  }
  const adversative = first > 0 && itemHas(view, flat, first - 1, flag.adversative | flag.conjunction)
  const from = leftStart(row, first)
  const tail = clauseEnd(row, cue, end)
  const after = countWords(row, end, tail) >= 2
  const named = countWords(row, from, first) === 1 && comma.test(itemMark(view, flat, first - 1)) && after
  if (
    !adversative &&
    (named || countWords(row, from, first) >= 2) &&
    (!after || comma.test(itemMark(view, flat, first - 1)) || from < first)
  )
    parts.push([from, first])
  // "bereitet sich nach Angaben der Zeitung auf einen Krieg vor": a frame inside the clause parts it and ends nothing.
  const within = view.compiled.language.nounCapitals && !comma.test(itemMark(view, flat, first - 1)) && parts.length > 0
  // "Запис свідчить, на думку слідства, про змову": between commas a frame parts its clause.
  const between = view.compiled.language.guessCases && itemMark(view, flat, first - 1) === ',' && itemMark(view, flat, end) === ','
  if (after && (within || between || !(parts.length > 0 && !hasVerb(row, end, tail)))) parts.push([end, tail])
  if (row.used < end) row.used = parts.at(-1)?.[0] === end ? Math.max(row.used, end) : end
  return parts
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
