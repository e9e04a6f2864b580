/**
 * Cues: the words that say that somebody says something.
 *
 * A form on the list is only a proposal. Here it must prove that it is a verb and not a noun ("the claim"), active and not
 * passive ("was told"), and it gathers what belongs to it: auxiliaries, negation, a construction like "is said to have".
 */
import type { Found } from '../text/index.ts'
import { flag } from './compile-language.ts'
import { personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemPair, wordAtItem } from './flat.ts'
import type { CueNoun, CuePreposition, CueVerb } from './language.ts'
import type { Meaning, VerbForm } from './meanings.ts'
import { isCallNoun, phraseBefore } from './noun-phrases.ts'
import { auxiliaryFor, type Context, contextOf, farAuxiliary, hitsAt } from './verb-context.ts'
import { has, phrasesIn, type View } from './view.ts'

/** A cue in its row. `first`..`last` are the items of the cue word itself, `start` is the leftmost item that belongs to it. */
export interface CueHit {
  readonly kind: 'verb' | 'preposition' | 'noun' | 'reportative' | 'particle'
  readonly verb: CueVerb | null
  readonly frame: CuePreposition | null
  readonly noun: CueNoun | null
  readonly form: VerbForm
  readonly first: number
  readonly last: number
  readonly start: number
  /** Item of a far auxiliary ("hat … gesagt"), or -1. */
  readonly auxiliary: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: boolean
  readonly reportative: Found<Meaning> | null
  /** "quoted X AS saying". */
  readonly asSaying: boolean
}

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

/** Is this form a noun here: after an article, a possessive, a preposition; or before a verb of its own. */
function isNoun(view: View, flat: Flat, context: Context, last: number, form: VerbForm): boolean {
  if (context.helped || context.modal) return false
  const before = context.start - 1
  const word = wordAtItem(flat, before)
  if (word >= 0) {
    const determiner = has(view, word, flag.determiner) && !has(view, word, flag.standAlone | flag.number)
    const possessive = view.facts[word]?.folded === "'s" || (view.facts[word]?.pronouns.some((one) => one.form === 'poss') ?? false)
    // "Об этом сообщил": where nouns show their case a finite form is never one.
    const shows = view.compiled.language.guessCases !== undefined && form === 'finite'
    if ((determiner && !shows) || (possessive && form !== 'gerund'))
      return !(view.facts[word]?.pronouns.some((one) => one.form === 'nom') ?? false)
    if (form !== 'gerund' && has(view, word, flag.preposition) && !has(view, word, flag.adverb)) return true
  }
  const capital = view.facts[wordAtItem(flat, last)]?.shape !== 'lower'
  if (capital && before >= 0 && itemPair(flat, before) < 0 && itemMark(view, flat, before) === '') return true
  if (view.compiled.language.subject !== 'before' || form !== 'finite') return false
  return itemHas(view, flat, last + 1, flag.auxiliary | flag.modal | flag.cue) && !itemHas(view, flat, last + 1, flag.negation)
}

/** "recent remarks", "sparking fears": a small word that can only be an adjective here. */
const isPlainAdjective = (view: View, word: number): boolean =>
  has(view, word, flag.adjective) && view.facts[word]?.shape === 'lower' && !personAt(view, word)

/** "recent remarks": the form is a noun behind an adjective. */
function afterAdjective(view: View, flat: Flat, context: Context): boolean {
  const word = wordAtItem(flat, context.start - 1)
  return word >= 0 && !context.helped && isPlainAdjective(view, word) && !pastForm(view, flat, context.item)
}

/** A form that cannot be a plural noun. */
const pastForm = (view: View, flat: Flat, item: number): boolean => !/s$/.test(view.facts[wordAtItem(flat, item)]?.folded ?? '')

/** Does a bare form ("report", "say") stand with a subject it can have. */
function bareFits(view: View, flat: Flat, verb: CueVerb, word: number, context: Context): boolean {
  if (view.compiled.language.subject !== 'before') return true
  const folded = view.facts[word]?.folded ?? ''
  if (verb.infinitive?.split(' ')[0] !== folded || verb.finite.split(' ')[0] === folded) return true
  if (itemHas(view, flat, context.start - 1, flag.infinitiveMarker) || context.start === 0) return false
  if (context.modal) return !context.negated
  if (context.helped) return true
  if (verb.alsoNoun && isPlainAdjective(view, wordAtItem(flat, context.start - 1))) return false
  if (itemHas(view, flat, context.start - 1, flag.conjunction)) return true
  const subject = phraseBefore(view, flat, context.start - 1)
  if (verb.alsoNoun && subject && endsInSingular(view, subject.from, flat.at[context.start - 1] ?? 0)) return false
  return subject !== null && (subject.number !== 'sg' || holdsPlural(view, subject.from, subject.to))
}

/** "biologists from Delwick University believe": somewhere in the phrase a noun is plural. */
function holdsPlural(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (mayBePlural(view, at)) return true
  return false
}

/** "reporters on A CONFERENCE call": the last noun before the form is one of its own, so the form is a noun. */
function endsInSingular(view: View, from: number, last: number): boolean {
  for (let at = last; at > from; at--) {
    if (!has(view, at, flag.determiner)) continue
    return at > from && has(view, at - 1, flag.preposition) && /^(?:a|an)$/.test(view.facts[at]?.folded ?? '')
  }
  return false
}

/** "police": one form, both numbers. */
const mayBePlural = (view: View, head: number): boolean =>
  hitsAt(view, head, head + 2).some((one) => one.what.kind === 'person' && one.what.noun.number === 'pl')

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
  if (verbs.some((one) => one.form === 'infinitive') && verbs.some((one) => one.form === 'finite') && farModal(view, flat, item) >= 0)
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
function farModal(view: View, flat: Flat, item: number): number {
  const modals = view.compiled.language.grammar.speechModals?.split(' ')
  if (!modals || !endsClause(view, flat, item + 1)) return -1
  for (let i = item - 1; i >= 0 && item - i <= farAuxiliary; i--) {
    if (/^[,;:]$/.test(itemMark(view, flat, i))) return -1
    if (modals.includes(view.facts[wordAtItem(flat, i)]?.folded ?? '')) return i
  }
  return -1
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
  const before = hitsBefore(view, flat, item)
  const asSaying = form === 'gerund' && before
  if (isNoun(view, flat, context, last, form) && !asSaying) return null
  if (form === 'finite' && verb.alsoNoun && afterAdjective(view, flat, context)) return null
  if (verb.particle && particleItem(view, flat, verb, last) < 0) return null
  const far = form === 'participle' && !context.helped ? reportativeAround(view, flat, item, last) : null
  const auxiliary = far ? far.item : form === 'participle' && !context.helped ? auxiliaryFor(view, flat, item) : -1
  if (form === 'participle' && !context.helped && auxiliary < 0) return null
  const led = form === 'infinitive' && !context.reportative && !context.modal ? farModal(view, flat, item) : -1
  if (form === 'infinitive' && !context.reportative && !context.modal && led < 0) return null
  if (form === 'finite' && context.start === 0 && !context.reportative && view.compiled.language.subject === 'before') return null
  if (form === 'finite' && !bareFits(view, flat, verb, flat.at[item] ?? 0, context)) return null
  const reflexive = isReflexive(view, flat, (auxiliary >= 0 ? auxiliary : context.start) - 1)
  const passive = form !== 'gerund' && !reflexive && (context.passive || (auxiliary >= 0 && itemHas(view, flat, auxiliary, flag.passive)))
  if (passive && !context.reportative && !far) return null
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
    negated: context.negated,
    passive,
    modal: context.modal,
    reportative: context.reportative ?? far?.hit ?? null,
    asSaying,
  }
}

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
  const word = flat.at[item] ?? 0
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
  const at = { ...plain, first: item, last: item + (to - word) - 1, start: item }
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
  return cues.filter((one) => one.kind !== 'reportative' || !led.includes(one.first))
}
