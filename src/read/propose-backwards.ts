/**
 * Attribution that follows: "Das Dorf ist leer. Das teilte die Verwaltung mit." · "Non ne so nulla. Lo ha detto il ministro."
 *
 * A short sentence that opens with a word for "that" and has a cue and somebody who speaks, but no words of its own, says
 * whose words the sentence before it was. If that sentence is a quotation without a speaker, it gets one.
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { type NounPhrase, personAt } from './describe-phrase.ts'
import { blankDraft, type Draft, draftStart, type Words } from './draft.ts'
import { findCues } from './find-cues.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, layFlat, wordAtItem } from './flat.ts'
import { lookAround } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import { behindPhrases } from './propose-frames.ts'
import { cueWords } from './take-content.ts'
import { phrasesIn, type View, type Zone } from './view.ts'

/** Longest sentence that may only say whose words the last one was, in items. */
const longest = 26
const told = new Set(['N', 'A', 'R', 'W', 'X'])

const known = new WeakMap<object, ReadonlySet<string>>()

/** The words of a language that point back ("this", "das", «про це»). */
function backWords(view: View): ReadonlySet<string> {
  const { compiled } = view
  const before = known.get(compiled)
  if (before) return before
  const made = new Set((compiled.language.grammar.backPointers ?? '').split(' ').filter(Boolean))
  known.set(compiled, made)
  return made
}

/** May a zone point back at all: a glance, before it is laid flat. */
export function mayPointBack(view: View, zone: Zone): boolean {
  const words = backWords(view)
  if (words.size === 0 || zone.to - zone.from > 2 * longest) return false
  for (let at = zone.from; at < zone.to; at++) if (words.has(view.facts[at]?.folded ?? '')) return true
  return false
}

/** The cue of a sentence that points back, or null. */
export function pointer(view: View, flat: Flat): CueHit | null {
  const words = backWords(view)
  if (!mayPointBack(view, flat.zone) || flat.at.length > longest || flat.atom.some((one) => one >= 0)) return null
  if (view.compiled.language.subject === 'before') return passivePointer(view, flat, words) ?? objectPointer(view, flat, words)
  const first = view.facts[flat.at[0] ?? -1]?.folded ?? ''
  if (!words.has(first)) return null
  const cue = findCues(view, flat).find((one) => one.kind === 'verb')
  if (!cue?.verb || cue.verb.strength === 'low' || !told.has(cue.verb.class) || cue.negated || cue.passive) return null
  const anchor = cue.auxiliary >= 0 ? cue.auxiliary : cue.start
  if (view.compiled.language.guessCases) return ofThis(view, flat, anchor) ? cue : null
  if (ownsSubject(view, flat, anchor)) return cue
  if (anchor > 2) return null
  for (let i = 1; i < anchor; i++) if (!itemHas(view, flat, i, flag.adverb | flag.auxiliary | flag.modal)) return null
  return cue
}

/** "This was reported by the service": the cue of a passive whose subject points back. */
function passivePointer(view: View, flat: Flat, words: ReadonlySet<string>): CueHit | null {
  if (!words.has(view.facts[flat.at[0] ?? -1]?.folded ?? '') || !itemHas(view, flat, 1, flag.auxiliary)) return null
  for (let i = 2; i < 6 && i < flat.at.length; i++) {
    const word = flat.at[i] ?? -1
    const hit = phrasesIn(view, word, word + 1).find(({ what }) => what.kind === 'verb' && what.form === 'participle')
    if (hit?.what.kind === 'verb' && told.has(hit.what.verb.class) && itemHas(view, flat, i - 1, flag.passive | flag.adverb))
      return { ...blankCue, verb: hit.what.verb, first: i, last: i, start: 1 }
    if (!itemHas(view, flat, i, flag.auxiliary | flag.adverb)) return null
  }
  return null
}

const blankCue = {
  kind: 'verb',
  frame: null,
  noun: null,
  form: 'participle',
  auxiliary: -1,
  negated: false,
  passive: true,
  modal: false,
  reportative: null,
  asSaying: false,
} as const

/** "The aide told the paper THIS", "The Courier reported THIS, citing …": the object points back and nothing more is said. */
function objectPointer(view: View, flat: Flat, words: ReadonlySet<string>): CueHit | null {
  const cue = findCues(view, flat).find((one) => one.kind === 'verb')
  if (!cue?.verb || cue.verb.strength === 'low' || !told.has(cue.verb.class) || cue.negated || cue.passive) return null
  for (let i = cue.last + 1; i < Math.min(cue.last + 9, flat.at.length); i++) {
    if (itemMark(view, flat, i) !== '') return null
    if (!words.has(view.facts[wordAtItem(flat, i)]?.folded ?? '')) continue
    const ends = itemMark(view, flat, i + 1) !== '' || itemHas(view, flat, i + 1, flag.preposition | flag.time | flag.adverb)
    return ends ? cue : null
  }
  return null
}

/** "This was reported | by the Courier": the phrase behind the word for the agent of a passive. */
export function agentBehind(view: View, flat: Flat, cue: CueHit): NounPhrase | null {
  for (let i = cue.last + 1; cue.passive && i < Math.min(cue.last + 14, flat.at.length); i++)
    if (itemHas(view, flat, i, flag.agent)) return phraseAfter(view, flat, i + 1, flat.at.length)
  return null
}

/** "Così IL MINISTRO ha commentato …": the subject stands between the word that points back and the verb. */
function ownsSubject(view: View, flat: Flat, anchor: number): boolean {
  const subject = itemHas(view, flat, 0, flag.adverb) ? phraseAfter(view, flat, 1, anchor) : null
  return subject !== null && (subject.kind === 'name' || subject.noun !== null) && itemOf(flat, subject.to) >= anchor
}

/** "Про це на сесії повідомив директор", "Об этом в среду сообщили в МЧС": "of this" and no noun behind it, then the cue. */
function ofThis(view: View, flat: Flat, anchor: number): boolean {
  if (anchor < 2 || anchor > 12 || !itemHas(view, flat, 1, flag.determiner)) return false
  const word = flat.at[2] ?? -1
  const facts = view.facts[word]
  const small = flag.cue | flag.adverb | flag.preposition | flag.time | flag.relative
  const follows =
    anchor === 2 ||
    (facts?.pronouns.length ?? 0) > 0 ||
    itemHas(view, flat, 2, small) ||
    facts?.shape !== 'lower' ||
    personAt(view, word) !== null
  for (let i = 2; i < anchor; i++)
    if (/^[,:;]$/.test(itemMark(view, flat, i)) || itemHas(view, flat, i, flag.relative | flag.conjunction)) return false
  return follows
}

/** The words of a sentence without the marks at its ends; of a sentence that is one quotation, what stands in the marks. */
function contentOf(view: View, flat: Flat): { content: Words; pairs: number[]; whole: boolean } | null {
  const loose = /^[.,;:!?…–—-]$/
  let a = 0
  let b = flat.at.length
  while (a < b && itemPair(flat, a) < 0 && loose.test(itemMark(view, flat, a))) a++
  while (b > a && itemPair(flat, b - 1) < 0 && loose.test(itemMark(view, flat, b - 1))) b--
  const pairs = flat.atom.slice(a, b).filter((one) => one >= 0)
  const only = b - a === 1 && pairs.length === 1 ? view.pairs[pairs[0] ?? -1] : undefined
  if (only && only.openAt >= 0) return { content: [only.openAt + 1, only.closeAt], pairs, whole: true }
  // "(ANSA) - ROMA, 12 OTT - "…"": a dateline before the quotation.
  const led =
    pairs.length === 1 && itemPair(flat, b - 1) >= 0 && /^[–—-]$/.test(itemMark(view, flat, b - 2)) ? view.pairs[pairs[0] ?? -1] : undefined
  if (led && led.openAt >= 0) return { content: [led.openAt + 1, led.closeAt], pairs, whole: true }
  if (b - a < 4) return null
  const last = view.pairs[itemPair(flat, b - 1)]
  return { content: [flat.at[a] ?? 0, last ? last.closeAt + 1 : (flat.at[b - 1] ?? 0) + 1], pairs, whole: false }
}

/** Drafts with those of sentences whose speaker the next sentence names. */
export function addBackwards(view: View, drafts: readonly Draft[]): Draft[] {
  if (!view.compiled.language.grammar.backPointers) return [...drafts]
  const byZone = new Map<number, Draft[]>()
  for (const one of drafts) byZone.set(one.zone, [...(byZone.get(one.zone) ?? []), one])
  const outer = view.zones.filter((one) => one.level < 0)
  const made: Draft[] = []
  const gone = new Set<Draft>()
  const carried = new Map<Draft, NounPhrase>()
  outer.forEach((zone, at) => {
    const before = outer[at - 1]
    const apart = view.compiled.language.guessCases ? 1 : 0
    if (
      !before ||
      zone.block - before.block > apart ||
      view.blocks[before.block]?.kind === 'heading' ||
      view.blocks[zone.block]?.kind === 'heading'
    )
      return
    const held = byZone.get(before.index) ?? []
    const passed = passedOn(view, zone, byZone.get(zone.index) ?? [])
    if (passed) gone.add(passed)
    const carrier = passed?.subjects[0] ?? null
    if (held.some((one) => one.subjects.length > 0 || one.frame === 'preposition' || one.frame === 'noun')) {
      if (carrier) for (const one of held) carried.set(one, carrier)
      return
    }
    const cited = citedBackwards(view, before, byZone.get(zone.index) ?? [])
    if (cited) gone.add(cited.old)
    const draft = cited?.made ?? backwards(view, before, zone)
    if (!draft) return
    for (const one of held) gone.add(one)
    made.push(carrier ? { ...draft, carrier } : draft)
  })
  const kept = drafts.filter((one) => !gone.has(one)).map((one) => withCarrier(one, carried.get(one)))
  return [...kept, ...made].sort((a, b) => draftStart(a) - draftStart(b))
}

const withCarrier = (draft: Draft, carrier: NounPhrase | undefined): Draft => (carrier && !draft.carrier ? { ...draft, carrier } : draft)

/** "Об этом сказал министр, | пишет газета": what the paper tells is only whose words the last sentence was; it passes them on. */
function passedOn(view: View, zone: Zone, drafts: readonly Draft[]): Draft | undefined {
  if (!view.compiled.language.guessCases || drafts.length === 0) return undefined
  if (!backWords(view).has(view.facts[zone.from]?.folded ?? '')) return undefined
  const flat = layFlat(view, zone)
  const cue = findCues(view, flat).find((one) => one.kind === 'verb')
  const anchor = cue ? (cue.auxiliary >= 0 ? cue.auxiliary : cue.start) : -1
  if (!cue || !ofThis(view, flat, anchor)) return undefined
  const at = flat.at[cue.last] ?? 0
  return drafts.find((one) => one.content.length === 1 && one.content[0]?.[0] === zone.from && (one.content[0]?.[1] ?? 0) > at)
}

/** "Das geht aus Telefonaten hervor, wie der SBU mitteilt": what points back is not what is told; the sentence before is. */
function citedBackwards(view: View, before: Zone, drafts: readonly Draft[]): { old: Draft; made: Draft } | null {
  const old = drafts.length === 1 ? drafts[0] : undefined
  const [from, to] = old?.content[0] ?? [0, 0]
  const points = backWords(view).has(view.facts[from]?.folded ?? '')
  if (!old || !points || to - from > 9 || !old.notes.some((one) => one.rule === 'frame.as')) return null
  const said = contentOf(view, layFlat(view, before))
  if (!said) return null
  const type = said.whole ? 'direct' : said.pairs.length > 0 ? 'mixed' : 'indirect'
  const teller = tellerBehind(view, old)
  return { old, made: { ...old, ...teller, zone: before.index, content: [said.content], pairs: said.pairs, type } }
}

/** "Как передаёт агентство, об этом сообщает ПОЛИЦИЯ": the agency passes on what another one told. */
function tellerBehind(view: View, old: Draft): Partial<Draft> {
  const zone = view.zones[old.zone]
  const [from, to] = old.content[0] ?? [0, 0]
  if (!zone || !view.compiled.language.guessCases) return {}
  const flat = layFlat(view, zone)
  const cue = findCues(view, flat).find((one) => one.kind === 'verb' && (flat.at[one.first] ?? -1) > from && (flat.at[one.last] ?? to) < to)
  const teller = cue ? lookAround(view, flat, cue, true).right : null
  return teller ? { subjects: [teller], carrier: old.subjects[0] ?? null } : {}
}

/** The subject before its verb in a sentence that points back, or null. */
const turnedSubject = (view: View, flat: Flat, cue: CueHit): NounPhrase | null =>
  ownsSubject(view, flat, cue.auxiliary >= 0 ? cue.auxiliary : cue.start) ? lookAround(view, flat, cue, false).left : null

function backwards(view: View, before: Zone, zone: Zone): Draft | null {
  if (!mayPointBack(view, zone)) return null
  const flat = layFlat(view, zone)
  const cue = pointer(view, flat)
  if (!cue) return null
  const frame = lookAround(view, flat, cue, view.compiled.language.subject === 'both')
  const stands = view.compiled.language.guessCases || view.compiled.language.subject === 'before'
  const subject =
    agentBehind(view, flat, cue) ??
    turnedSubject(view, flat, cue) ??
    (cue.passive ? null : (frame.right ?? (stands ? lookAround(view, flat, cue, false).left : null)))
  const said = subject && (subject.kind !== 'nominal' || subject.noun !== null) ? contentOf(view, layFlat(view, before)) : null
  if (!said || !subject) return null
  const row = { view, flat, cues: [cue], drafts: [], used: 0, taken: new Set<number>() }
  return {
    ...blankDraft(layFlat(view, before)),
    cue,
    cueWords: cueWords(row, cue),
    frame: 'verb',
    subjects: [subject],
    addressee: cue.passive ? null : frame.addressee,
    around: [[zone.from, zone.to]],
    type: said.whole ? 'direct' : said.pairs.length > 0 ? 'mixed' : 'indirect',
    content: [said.content],
    pairs: said.pairs,
    behind: behindPhrases(row).map((one) => one.phrase),
    p: 0.8,
    notes: [{ rule: 'clause.backwards', text: 'the next sentence says whose words these are' }],
  }
}
