/**
 * Cues: the words that say that somebody says something.
 *
 * A form on the list is only a proposal. Here it must prove that it is a verb and not a noun ("the claim"), active and not
 * passive ("was told"), and it gathers what belongs to it: auxiliaries, negation, a construction like "is said to have".
 */
import type { Found } from '../text/index.ts'
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { afterAdjective, bareFits, isNoun } from './cue-or-noun.ts'

import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import type { CueVerb } from './language.ts'
import type { Meaning, VerbForm } from './meanings.ts'
import { isCallNoun } from './noun-phrases.ts'
import { auxiliaryFor, type Context, contextOf, farAuxiliary, hitsAt } from './verb-context.ts'
import { phrasesIn, type View } from './view.ts'

/** A reportative that opens before a participle and closes behind it: "SOLL der Soldat gesagt HABEN". */
function reportativeAround(view: View, flat: Flat, item: number, last: number): { item: number; hit: Found<Meaning> } | null {
  const end = wordAtItem(flat, last)
  if (end < 0) return null
  for (let i = item - 1; i >= 0 && item - i <= farAuxiliary; i--) {
    const word = wordAtItem(flat, i)
    const hit = word < 0 ? undefined : hitsAt(view, word, end + 3).find((one) => one.what.kind === 'reportative' && one.to > end + 1)
    if (hit) return { item: i, hit }
  }
  return null
}

const order: readonly VerbForm[] = ['finite', 'gerund', 'participle', 'infinitive']

/** The verb reading of a word that fits best. */
function verbHit(view: View, flat: Flat, item: number, hits: readonly Found<Meaning>[]): CueHit | null {
  const verbs = hits.flatMap((one) => (one.what.kind === 'verb' ? [{ to: one.to, verb: one.what.verb, form: one.what.form }] : []))
  if (verbs.length === 0) return null
  verbs.sort((a, b) => b.to - a.to || order.indexOf(a.form) - order.indexOf(b.form))
  // "fragte der Bruder NACH": the verb whose particle stands there.
  const parted = (verb: CueVerb): number => Number(verb.particle !== undefined && particleItem(view, flat, verb, item) >= 0)
  if (verbs.some(({ verb }) => verb.particle !== undefined)) verbs.sort((a, b) => parted(b.verb) - parted(a.verb))
  // "soll … erklärt | haben": right before its auxiliary a form that could be either is the participle.
  if (verbs.some((one) => one.form === 'participle') && (auxiliaryBehind(view, flat, item) || closesBrace(view, flat, item)))
    verbs.sort((a, b) => Number(b.form === 'participle') - Number(a.form === 'participle'))
  // "will die Frau | wissen": the infinitive of a far modal, though the form may be finite too.
  if (
    verbs.some((one) => one.form === 'infinitive') &&
    verbs.some((one) => one.form === 'finite') &&
    farModal(
      view,
      flat,
      item,
      verbs.some((one) => one.verb.class === 'H'),
    ) >= 0
  )
    verbs.sort((a, b) => Number(b.form === 'infinitive') - Number(a.form === 'infinitive'))
  const context = contextOf(view, flat, item)
  const word = flat.at[item] ?? 0
  for (const { to, verb, form } of verbs) {
    const last = item + (to - word) - 1
    const made = tryVerb(view, flat, { item, last, verb, form, context })
    if (made) return made
  }
  return null
}

/** Does an auxiliary stand right behind a word and the clause end behind that ("gesagt haben."), where verbs stand last. */
const auxiliaryBehind = (view: View, flat: Flat, item: number): boolean =>
  view.compiled.language.mood !== undefined && itemHas(view, flat, item + 1, flag.auxiliary) && endsClause(view, flat, item + 2)

/** "HAT die Lage als schwierig | bezeichnet.": at the end of a clause whose auxiliary stands before it the form is the participle. */
const closesBrace = (view: View, flat: Flat, item: number): boolean =>
  view.compiled.language.mood !== undefined && endsClause(view, flat, item + 1) && auxiliaryFor(view, flat, item) >= 0

/** "WOLLTE die Richterin wissen", "LIESS er über seinen Anwalt ausrichten": the modal of an infinitive that ends its clause, or -1. */
function farModal(view: View, flat: Flat, item: number, hears = false): number {
  const modals = view.compiled.language.grammar.speechModals?.split(' ')
  if (!modals || !endsClause(view, flat, item + 1)) return -1
  // "„…“, IST die Ministerin auf dem Band zu HÖREN": whoever can be heard speaks.
  const heard = hears && itemHas(view, flat, item - 1, flag.infinitiveMarker)
  for (let i = item - 1; i >= 0 && item - i <= farAuxiliary; i--) {
    if (/^[,;:]$/.test(itemMark(view, flat, i))) return -1
    if (modals.includes(view.facts[wordAtItem(flat, i)]?.folded ?? '')) return i
    if (heard && itemHas(view, flat, i, flag.auxiliary)) return i
  }
  return -1
}

/** "Es wird behauptet, dass …", "In der Stadt wird gemunkelt, er sei …": nobody is said to say so; a clause follows all the same. */
function impersonal(view: View, flat: Flat, verb: CueVerb, last: number): boolean {
  const { mood } = view.compiled.language
  if (!mood || !(verb.takes.includes('clause') || verb.takes.includes('that')) || verb.strength === 'low') return false
  if (itemMark(view, flat, last + 1) !== ',') return false
  const word = wordAtItem(flat, last + 2)
  if (word < 0) return false
  if (phrasesIn(view, word, word + 3).some((one) => one.from === word && one.what.kind === 'complementiser')) return true
  const folded = (at: number): string => view.facts[at]?.folded ?? ''
  for (let at = word; at < word + 8 && view.facts[at]?.shape !== 'mark'; at++)
    if (mood(folded(at), folded(at - 1), folded(at + 1)) === 'reported') return true
  return false
}

/** "Wie er heißt, sagte sie | nicht.": where the verb stands second, its negation closes the clause. */
function saysNot(view: View, flat: Flat, last: number): boolean {
  if (!view.compiled.language.nounCapitals) return false
  for (let i = last + 1; i < Math.min(last + 9, flat.at.length); i++)
    if (itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0) return i > last + 1 && itemHas(view, flat, i - 1, flag.negation)
  return false
}

/** "SE ESCUCHA al entrenador | reprochar …", "SI SENTE | dire": where a verb of hearing leads it, an infinitive speaks. */
function isHeard(view: View, flat: Flat, item: number): boolean {
  if (!view.compiled.language.heardAs || view.compiled.language.subject !== 'both') return false
  const word = flat.at[item] ?? 0
  const from = Math.max(flat.zone.from, word - 14)
  const hit = phrasesIn(view, from, word).findLast((one) => one.what.kind === 'heard' && one.to <= word)
  for (let at = hit?.to ?? word; at < word; at++) if (/^[;:.]$/.test(view.facts[at]?.raw ?? '') || (view.opens[at] ?? -1) >= 0) return false
  return hit !== undefined
}

interface Try {
  readonly item: number
  readonly last: number
  readonly verb: CueVerb
  readonly form: VerbForm
  readonly context: Context
}

/** "s'est", "si è": a reflexive right before the auxiliary. */
const isReflexive = (view: View, flat: Flat, i: number): boolean =>
  (view.compiled.language.grammar.reflexives ?? '').split(' ').includes(view.facts[wordAtItem(flat, i)]?.folded ?? '-')

function tryVerb(view: View, flat: Flat, { item, last, verb, form, context }: Try): CueHit | null {
  if (form === 'finite' && isCallNoun(view, flat.at[item] ?? 0)) return null
  // "it is worth noting", "when asked whether": the words of nobody, and a question put to the subject of another clause.
  if (form === 'gerund' && view.facts[wordAtItem(flat, item - 1)]?.folded === 'worth') return null
  if (askedFirst(view, flat, item, verb, context)) return null
  const before = hitsBefore(view, flat, item)
  const asSaying = form === 'gerund' && before
  if (isNoun(view, flat, context, last, form, verb) && !asSaying) return null
  if (form === 'finite' && verb.alsoNoun && afterAdjective(view, flat, context)) return null
  if (verb.particle && particleItem(view, flat, verb, last) < 0) return null
  const far = form === 'participle' && !context.helped ? reportativeAround(view, flat, item, last) : null
  const auxiliary = far ? far.item : form === 'participle' && !context.helped ? auxiliaryFor(view, flat, item) : -1
  if (form === 'participle' && !context.helped && auxiliary < 0) return null
  const led = form === 'infinitive' && !context.reportative && !context.modal ? farModal(view, flat, item, verb.class === 'H') : -1
  const heard = form === 'infinitive' && isHeard(view, flat, item)
  if (form === 'infinitive' && !context.reportative && !context.modal && led < 0 && !heard) return null
  if (form === 'finite' && context.start === 0 && !context.reportative && view.compiled.language.subject === 'before') return null
  if (form === 'finite' && !bareFits(view, flat, verb, flat.at[item] ?? 0, context)) return null
  const reflexive = isReflexive(view, flat, (auxiliary >= 0 ? auxiliary : context.start) - 1)
  const passive = form !== 'gerund' && !reflexive && (context.passive || (auxiliary >= 0 && itemHas(view, flat, auxiliary, flag.passive)))
  if (passive && !context.reportative && !far && !impersonal(view, flat, verb, last) && !verb.takes.includes('cited')) return null
  if (context.modal && context.negated) return null
  const start = asSaying ? passiveStart(view, flat, item) : context.start
  return {
    kind: 'verb',
    verb,
    frame: null,
    noun: null,
    form,
    first: item,
    last,
    start,
    auxiliary: led >= 0 ? led : auxiliary,
    negated: context.negated || saysNot(view, flat, last),
    passive,
    modal: context.modal,
    reportative: context.reportative ?? far?.hit ?? null,
    asSaying,
    ...(heard ? { heard } : {}),
  }
}

/** "WHEN ASKED if the tape was real, she said": where the subject stands first, a conjunction right before the form makes it a passive. */
const askedFirst = (view: View, flat: Flat, item: number, verb: CueVerb, context: Context): boolean =>
  view.compiled.language.subject === 'before' &&
  verb.takes.includes('object') &&
  !context.helped &&
  itemHas(view, flat, item - 1, flag.conjunction) &&
  /^(?:when|if|once|while|as)$/.test(view.facts[wordAtItem(flat, item - 1)]?.folded ?? '')

/** "the private IS QUOTED AS saying": first item of the passive, or the gerund where the quoting is active. */
function passiveStart(view: View, flat: Flat, item: number): number {
  for (let i = item - 2; i >= 1 && item - i < 7; i--) {
    if (itemHas(view, flat, i, flag.passive)) return i
    if (!itemHas(view, flat, i, flag.verb | flag.cue | flag.maybeVerb | flag.adverb)) return item
  }
  return item
}

function hitsBefore(view: View, flat: Flat, item: number): boolean {
  const word = flat.at[item] ?? 0
  return phrasesIn(view, Math.max(flat.zone.from, word - 4), word).some((one) => one.what.kind === 'as-saying' && one.to === word)
}

/** Item of the separable particle of a verb ("kündigte … AN"), up to the clause end, or -1. It ends its clause. */
export function particleItem(view: View, flat: Flat, verb: CueVerb | null, last: number): number {
  const wanted = verb?.particle?.split(/\s+/) ?? []
  if (wanted.length === 0) return -1
  for (let i = last + 1; i < flat.at.length && i < last + 40; i++) {
    const word = wordAtItem(flat, i)
    if (word >= 0 && wanted.includes(view.facts[word]?.folded ?? '') && endsClause(view, flat, i + 1)) return i
    if (itemMark(view, flat, i) === ';') return -1
  }
  return -1
}

const clauseMark = /^[,.;:!?…–—-]$/

/** Does a clause end before item `i`: at a mark, a quotation, a joining word or the end of the row. */
const endsClause = (view: View, flat: Flat, i: number): boolean =>
  i >= flat.at.length || itemPair(flat, i) >= 0 || clauseMark.test(itemMark(view, flat, i)) || itemHas(view, flat, i, flag.conjunction)

const plain = {
  verb: null,
  frame: null,
  noun: null,
  form: 'finite',
  auxiliary: -1,
  negated: false,
  passive: false,
  modal: false,
  reportative: null,
  asSaying: false,
} as const

const frames = new Set<Meaning['kind']>(['preposition', 'noun', 'particle', 'reportative'])

/** "soll erklären, warum sie nichts getan haben", "soll im Mai fertig sein": no report; that needs a participle in the same clause. */
function tellsPlan(view: View, hit: Found<Meaning>): boolean {
  for (let at = hit.from; at < hit.to; at++) if (view.facts[at]?.raw === ',') return true
  const last = view.facts[hit.to - 2]
  return /^(?:haben|sein)$/u.test(view.facts[hit.to - 1]?.folded ?? '') && !(last?.shape === 'lower' && /(?:t|n)$/u.test(last.folded))
}

/** Frames without a verb, and nouns of speech. */
function otherHit(view: View, flat: Flat, item: number, hits: readonly Found<Meaning>[]): CueHit | null {
  let best: Found<Meaning> | null = null
  for (const hit of hits) {
    if (!frames.has(hit.what.kind) || (best && best.to >= hit.to)) continue
    const loose = hit.what.kind === 'preposition' && hit.what.frame.afterComma
    if (loose && itemMark(view, flat, item - 1) !== ',' && itemPair(flat, item - 1) < 0) continue
    if (hit.what.kind === 'reportative' && view.compiled.language.mood && tellsPlan(view, hit)) continue
    best = hit
  }
  if (!best) return null
  const { what, to } = best
  const at = { ...plain, first: item, last: Math.max(item, itemOf(flat, to) - 1), start: item }
  // "есть информация, согласно которой …": a relative behind a frame takes up a noun of the sentence and is nobody.
  if (what.kind === 'preposition' && view.compiled.language.guessCases && itemHas(view, flat, at.last + 1, flag.relative)) return null
  if (what.kind === 'preposition') return { ...at, kind: 'preposition', frame: what.frame }
  if (what.kind === 'noun') return { ...at, kind: 'noun', noun: what.noun }
  if (what.kind === 'particle') return { ...at, kind: 'particle' }
  return { ...at, kind: 'reportative', reportative: best }
}

/** "what police described as", "said to be": words of distance with a verb in them bring no statement of their own. */
function distances(view: View, flat: Flat): (readonly [number, number])[] {
  return phrasesIn(view, flat.zone.from, flat.zone.to).flatMap(({ from, to, what }) =>
    what.kind === 'hedge' && what.word.attributive && to - from >= 3 ? [[from, to] as const] : [],
  )
}

/** All cues of a row, in order. A cue that lies within another is dropped; a reportative goes to the verb it leads. */
export function findCues(view: View, flat: Flat): CueHit[] {
  const cues: CueHit[] = []
  const distant = distances(view, flat)
  let free = 0
  let next = 0
  for (let item = 0; item < flat.at.length; item++) {
    const word = wordAtItem(flat, item)
    if (word < 0 || item < free) continue
    if (view.foundFrom[word] === view.foundFrom[word + 1]) continue
    while ((distant[next]?.[1] ?? Number.POSITIVE_INFINITY) <= word) next++
    if ((distant[next]?.[0] ?? Number.POSITIVE_INFINITY) <= word) continue
    const hits = hitsAt(view, word, flat.zone.to)
    const preposition = hits.some((one) => one.what.kind === 'preposition' && one.to - one.from > 1)
    const cue = preposition ? otherHit(view, flat, item, hits) : (verbHit(view, flat, item, hits) ?? otherHit(view, flat, item, hits))
    if (!cue) continue
    cues.push(cue)
    if (cue.kind === 'verb' || cue.kind === 'preposition') free = cue.last + 1
  }
  const led = cues.filter((one) => one.kind === 'verb' && one.reportative).flatMap((one) => [one.start, one.auxiliary])
  // "se oye decir a una voz": what is heard is what the infinitive says; the hearing is no cue of its own.
  const heard = cues.filter((one) => one.heard)
  const hears = (one: CueHit): boolean =>
    one.verb?.class === 'H' && heard.some((other) => other.first > one.last && other.first - one.last < 14)
  return cues.filter((one) => (one.kind !== 'reportative' || !led.includes(one.first)) && !(heard.length > 0 && hears(one)))
}
