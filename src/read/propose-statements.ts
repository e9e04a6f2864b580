/**
 * All drafts of one article: each zone is laid flat, its cues are tried in order, and what is left in marks is taken as a
 * quotation without a cue. A cue may give one draft; a quotation belongs to one draft of its level.
 */
import { asFrame } from './as-frames.ts'
import { bareQuestion, doubtsCall, refused } from './bare-questions.ts'
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Draft, draftStart } from './draft.ts'
import { findCues } from './find-cues.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, layFlat, wordAtItem } from './flat.ts'
import { type Frame, subjectBefore } from './frames.ts'
import { theySay } from './inserted-clauses.ts'
import { nounFrame } from './noun-frames.ts'
import { phraseBefore } from './noun-phrases.ts'
import { reportedAct } from './propose-acts.ts'
import { bareClause, clauseAfterThat, clauseBefore, indirectQuestion, leftStart } from './propose-clauses.ts'
import { behindPhrases, prepositionFrame } from './propose-frames.ts'
import { leftOvers } from './propose-leftovers.ts'
import { quoteAfterColon, quoteAfterCue, quoteBeforeCue } from './propose-quotes.ts'
import { spokenOf } from './propose-spoken-of.ts'
import { bracedAct, stanceAct } from './propose-stances.ts'
import { clauseEnd, countWords, cueWords, draftOf, firstSubject, hasVerb, pairsIn, type Row, wordsOf } from './take-content.ts'
import { trimCarrier } from './trim-carriers.ts'
import { phrasesIn, type View, type Zone } from './view.ts'

const shapes = [
  quoteBeforeCue,
  quoteAfterColon,
  indirectQuestion,
  bareQuestion,
  clauseAfterThat,
  quoteAfterCue,
  bareClause,
  clauseBefore,
  spokenOf,
  bracedAct,
  reportedAct,
  stanceAct,
]

/** Pages' furniture that got through: never a statement. */
function isFurniture(view: View, zone: Zone): boolean {
  return phrasesIn(view, zone.from, Math.min(zone.to, zone.from + 12)).some(
    (one) => one.what.kind === 'furniture' && one.from <= zone.from + 1,
  )
}

/** "X quoted A as saying": A speaks, X carries. */
function quotedAs(row: Row, cue: CueHit, draft: Draft): Draft {
  if (cue.start < cue.first) return draft
  const { view, flat } = row
  let i = cue.start - 1
  while (
    i >= 0 &&
    !phrasesIn(view, flat.at[i] ?? 0, flat.at[cue.start] ?? 0).some((one) => one.what.kind === 'as-saying' && one.to === flat.at[cue.start])
  )
    i--
  const speaker = phraseBefore(view, flat, i - 1)
  const start = speaker ? itemOf(flat, speaker.from) : i
  const carrier = subjectBefore(view, flat, start - 2)
  const passive = carrier === null || itemHas(view, flat, i - 2, flag.passive) || itemHas(view, flat, i - 1, flag.verb | flag.cue)
  if (passive) {
    let at = i - 1
    while (at >= 0 && itemHas(view, flat, at, flag.auxiliary | flag.passive | flag.verb | flag.cue | flag.adverb | flag.maybeVerb)) at--
    const subject = phraseBefore(view, flat, at)
    return { ...draft, subjects: subject ? [subject] : draft.subjects }
  }
  return { ...draft, subjects: speaker ? [speaker] : draft.subjects, carrier: carrier.phrase }
}

/** "citing Y" behind the subject of a draft: Y is further in. */
function withBehind(row: Row, drafts: readonly Draft[]): Draft[] {
  const behind = behindPhrases(row)
  if (behind.length === 0) return [...drafts]
  return drafts.map((draft) => ({ ...draft, behind: behind.map((one) => one.phrase) }))
}

/** A report whose reporter is not named: "Two conscripts are said to have fled." */
function unnamedReport(row: Row, cue: CueHit): Draft | null {
  if (doubtsCall(row, cue)) return null
  if (itemHas(row.view, row.flat, cue.first - 1, flag.relative) || doubtsPart(row, cue)) return null
  // "no especificó cuánto tiempo HABRÍAN estado …": what somebody did not say is nobody's report.
  if (cue.kind === 'reportative' && row.cues.some((one) => one.kind === 'verb' && one.negated && one.first < cue.first)) return null
  const told = cue.kind === 'particle' ? particleAfterClause(row, cue) : null
  const relative = cue.kind === 'particle' && !told ? relativeAround(row, cue) : null
  const from = relative ? relative[0] : told ? cue.last + 1 : leftStart(row, cue.first)
  const end = relative ? relative[1] : clauseEnd(row, cue, cue.last + 1)
  const content = wordsOf(row, cue.kind === 'particle' && cue.first === from ? cue.last + 1 : from, end)
  if (!content || countWords(row, from, end) < 3) return null
  if (row.drafts.some((one) => one.zone === row.flat.zone.index && one.content.some(([a, b]) => a < content[1] && content[0] < b)))
    return null
  const pairs = pairsIn(row, from, end)
  const claims = cue.reportative?.what.kind === 'reportative' && cue.reportative.what.self ? firstSubject(row, row.flat.at.length) : null
  const frame: Frame = { left: told ?? claims, right: null, start: cue.first, addressee: null, end: cue.last + 1 }
  const note = { rule: 'report.unnamed', text: 'somebody says so, and the text does not say who' }
  row.used = Math.max(row.used, end)
  return draftOf(row, cue, frame, {
    content: [content],
    pairs,
    type: pairs.length > 0 ? 'mixed' : 'indirect',
    p: 0.6,
    notes: [note],
    around: [[row.flat.at[cue.first] ?? 0, (row.flat.at[cue.last] ?? 0) + 1]],
    cueWords: cueWords(row, cue),
  })
}

/**
 * "опубликовала якобы стенограмму разговора", "записи, які нібито свідчать про …": where words are free, a particle behind
 * the verb of its clause doubts a part of it, and one in a relative clause that clause; the sentence is the article's own.
 */
function doubtsPart({ view, flat }: Row, cue: CueHit): boolean {
  if (!view.compiled.language.guessCases || /^[,:]$/.test(itemMark(view, flat, cue.first - 1))) return false
  const at = cue.reportative ? Math.min(cue.first, itemOf(flat, cue.reportative.from)) : cue.first
  const ends = (i: number): boolean => itemPair(flat, i) >= 0 || /^[,;:()–—]$/.test(itemMark(view, flat, i))
  let from = at
  while (from > 0 && at - from < 30 && !ends(from - 1)) from--
  const led = itemHas(view, flat, from, flag.preposition) ? from + 1 : from
  if (itemMark(view, flat, from - 1) === ',' && itemHas(view, flat, led, flag.relative)) return true
  const told = (i: number): boolean => itemHas(view, flat, i, flag.verb | flag.cue | flag.modal | flag.auxiliary)
  for (let i = at; i < flat.at.length && i - at < 30 && !ends(i); i++) if (told(i)) return false
  for (let i = from; i < at; i++) if (told(i)) return true
  return itemMark(view, flat, from - 1) === ',' && itemHas(view, flat, from, flag.adjective)
}

/** "ein Audio, IN DEM ANGEBLICH EIN MINISTER SPRICHT, …": the particle doubts its relative clause and not the sentence. */
function relativeAround(row: Row, cue: CueHit): [number, number] | null {
  const { view, flat } = row
  for (let i = cue.first - 1; i > 0 && cue.first - i < 11; i--) {
    if (itemPair(flat, i) >= 0 || /^[;:]$/.test(itemMark(view, flat, i))) return null
    if (itemMark(view, flat, i) !== ',') continue
    const led = itemHas(view, flat, i + 1, flag.preposition) && itemHas(view, flat, i + 2, flag.relative | flag.determiner)
    if (!led && !itemHas(view, flat, i + 1, flag.relative)) return null
    let end = cue.last + 1
    while (end < flat.at.length && !/^[,;.!?]$/.test(itemMark(view, flat, end))) end++
    return [i + 1, end]
  }
  return null
}

/** "Отец смеётся: мол, …", "чоловік виправдовується, мовляв, …": the particle opens the words of the clause's subject. */
function particleAfterClause(row: Row, cue: CueHit): NounPhrase | null {
  const before = itemMark(row.view, row.flat, cue.first - 1)
  const opens = before === ':' || (before === ',' && itemMark(row.view, row.flat, cue.last + 1) === ',' && hasVerb(row, 0, cue.first - 1))
  return opens && cue.first > 2 ? firstSubject(row, cue.first - 1) : null
}

/** Inside a quotation people think and hope in the first person all the time: only what they tell of others is a statement. */
function tooPrivate(row: Row, cue: CueHit): boolean {
  if (row.flat.zone.level < 0 || cue.kind !== 'verb') return false
  const speaks = cue.verb?.takes.includes('clause') || (cue.verb?.takes.includes('object') ?? false)
  return cue.modal || cue.verb?.class === 'T' || cue.verb?.strength !== 'high' || !speaks
}

function tryCue(row: Row, cue: CueHit): Draft | null {
  if (tooPrivate(row, cue)) return null
  if (cue.kind === 'preposition') return prepositionFrame(row, cue)
  if (cue.kind === 'noun') return nounFrame(row, cue)
  if (cue.kind !== 'verb') return unnamedReport(row, cue)
  const unsaid = row.view.compiled.language.nounCapitals && cue.negated && !/^[DTCO]$/.test(cue.verb?.class ?? '')
  const as = unsaid ? null : asFrame(row, cue)
  if (as) return as
  if (theySay(row, cue)) return unnamedReport(row, { ...cue, kind: 'particle' })
  const { guessCases, nounCapitals, subject } = row.view.compiled.language
  const cases = guessCases !== undefined
  const free = subject === 'both' && !nounCapitals
  if (cases && behindParticle(row, cue)) return null
  for (const shape of shapes) {
    if (unsaid && shape !== quoteBeforeCue && shape !== quoteAfterColon) continue
    if (free && cue.negated && shape !== quoteBeforeCue && cue.verb?.class !== 'T' && !cue.verb?.takes.includes('deed')) continue
    // "сказал он, отвечая на вопрос": what a gerund tells stands behind it; the words before it are the main verb's.
    if (cases && cue.form === 'gerund' && (shape === quoteBeforeCue || shape === clauseBefore)) continue
    const draft = shape(row, cue)
    if (draft && refused(row, cue, draft)) return null
    if (draft) return cue.asSaying ? quotedAs(row, cue, draft) : draft
  }
  return null
}

/** "Сын, мол, называет его отцом": what the particle's clause tells is reported already. */
function behindParticle(row: Row, cue: CueHit): boolean {
  const weak = cue.kind === 'verb' && (cue.verb?.strength !== 'high' || cue.verb.class === 'E')
  return weak && row.cues.some((one) => one.kind === 'particle' && one.first < cue.first && cue.first - one.first < 8)
}

/** A second statement of a row: the clause between a cue and the colon that leads to its quotation. */
function clauseBeforeColon(row: Row, cue: CueHit, made: Draft): Draft | null {
  if (!made.notes.some((one) => one.rule === 'quote.after-colon')) return null
  const before = row.used
  // "He said there had been cuts: “…”": where the subject stands first, a clause without "that" may stand before the colon too.
  const draft = clauseAfterThat(row, cue) ?? (row.view.compiled.language.subject === 'before' ? bareClause(row, cue) : null)
  row.used = Math.max(row.used, before)
  const first = made.content[0]?.[0] ?? 0
  return draft?.content.every(([, to]) => to <= first) ? draft : null
}

/** Item after a dateline: "BERLIN, Oct 17 — …", "Kyiv (Reuters) - …". */
function afterDateline(view: View, flat: Flat): number {
  const block = view.blocks[flat.zone.block]
  if (!block || flat.zone.level >= 0 || flat.zone.from !== block.from) return 0
  const first = view.facts[flat.zone.from]
  if (first?.shape !== 'upper' && first?.shape !== 'capital') return 0
  for (let i = 1; i < Math.min(9, flat.at.length); i++) {
    const mark = itemMark(view, flat, i)
    if (/^[—–-]$/.test(mark)) return i + 1
    const facts = view.facts[wordAtItem(flat, i)]
    if (mark === '' && (!facts || facts.shape === 'lower')) return 0
  }
  return 0
}

/** A speech act told inside words that are said already ("said that it rejects the plan") is no statement of its own. */
function isHeld(drafts: readonly Draft[], one: Draft): boolean {
  const at = one.cueWords[0]?.[0]
  // "Wie die Zeitung berichtet, beklagt sich ein Mann …": the main clause has a subject of its own, not that of the aside.
  const within = (other: Draft): boolean => at !== undefined && other.content.some(([from, to]) => from <= at && at < to)
  const aside = (other: Draft): boolean => other !== one && other.notes.some(({ rule }) => rule === 'frame.as') && within(other)
  if (one.subjects[0] && drafts.some((other) => aside(other) && other.subjects[0]?.from === one.subjects[0]?.from)) return true
  if (one.type !== 'reported' || at === undefined) return false
  return drafts.some((other) => other !== one && other.frame === 'verb' && other.content.some(([from, to]) => from <= at && at < to))
}

/** Drafts of one zone. */
/** Kinds of phrases that can make a statement. */
const speaking = new Set(['verb', 'preposition', 'noun', 'reportative', 'particle'])

/** Is there anything in a zone that could make a statement: a cue, a frame, a quotation. */
function maySpeak(view: View, zone: Zone): boolean {
  for (let at = view.foundFrom[zone.from] ?? view.found.length; at < view.found.length; at++) {
    const one = view.found[at]
    if (!one || one.from >= zone.to) break
    if (speaking.has(one.what.kind)) return true
  }
  for (let at = zone.from; at < zone.to; at++) if ((view.opens[at] ?? -1) >= 0) return true
  return false
}

function draftsOfZone(view: View, zone: Zone): Draft[] {
  if (!maySpeak(view, zone) || isFurniture(view, zone)) return []
  const flat: Flat = layFlat(view, zone)
  const cues = findCues(view, flat)
  const quotes = flat.atom.some((one) => one >= 0)
  if (cues.length === 0 && !quotes) return []
  const asks = zone.level < 0 && !quotes && view.facts[zone.to - 1]?.raw === '?'
  if (asks) return []
  const opening = afterDateline(view, flat)
  const row: Row = { view, flat, cues, drafts: [], used: opening, taken: new Set() }
  const late: CueHit[] = []
  for (const cue of cues) {
    if (cue.kind === 'preposition' || cue.kind === 'reportative' || cue.kind === 'particle') {
      late.push(cue)
      continue
    }
    const draft = tryCue(row, cue)
    if (!draft) continue
    row.drafts.push(draft)
    const clause = clauseBeforeColon(row, cue, draft)
    if (clause) row.drafts.push(clause)
  }
  late.sort((a, b) => Number(a.kind !== 'preposition') - Number(b.kind !== 'preposition'))
  for (const cue of late) {
    row.used = opening
    const draft = tryCue(row, cue)
    if (draft) row.drafts.push(draft)
  }
  for (const cue of cues) {
    if (cue.kind !== 'verb' || !cue.reportative || zone.level >= 0 || row.drafts.some((one) => one.cue === cue)) continue
    row.used = opening
    const draft = unnamedReport(row, cue)
    if (draft) row.drafts.push(draft)
  }
  row.used = opening
  row.drafts.push(...leftOvers(row))
  return withBehind(
    row,
    row.drafts.filter((one) => !isHeld(row.drafts, one)),
  )
}

/** All drafts of an article, in text order. Headings give none: their quotations are echoes. */
export function proposeStatements(view: View): Draft[] {
  const drafts: Draft[] = []
  for (const zone of view.zones) {
    const block = view.blocks[zone.block]
    if (!block || block.kind === 'heading' || block.kind === 'table') continue
    if (zone.level >= 0 && view.pairs[zone.level]?.kind !== 'quote') continue
    drafts.push(...draftsOfZone(view, zone).map((one) => trimCarrier(view, one)))
  }
  return drafts.sort((a, b) => draftStart(a) - draftStart(b))
}
