/**
 * Is a form on the list of cues a noun where it stands ("the claim", "recent remarks"), and does a bare form ("report")
 * have a subject it can have.
 */
import { flag } from './compile-language.ts'
import { personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemPair, wordAtItem } from './flat.ts'
import type { CueVerb } from './language.ts'
import type { VerbForm } from './meanings.ts'
import { phraseBefore } from './noun-phrases.ts'
import { type Context, hitsAt } from './verb-context.ts'
import { has, type View } from './view.ts'

/** Is this form a noun here: after an article, a possessive, a preposition; or before a verb of its own. */
export function isNoun(view: View, flat: Flat, context: Context, last: number, form: VerbForm, verb: CueVerb): boolean {
  if (context.helped || context.modal) return false
  // Where nouns have capitals a small infinitive is none: "soll einem anderen SCHILDERN, er sei …".
  if (view.compiled.language.nounCapitals && form === 'infinitive' && view.facts[wordAtItem(flat, last)]?.shape === 'lower') return false
  const before = context.start - 1
  const word = wordAtItem(flat, before)
  if (word >= 0) {
    const determiner = has(view, word, flag.determiner) && !has(view, word, flag.standAlone | flag.number)
    const possessive = view.facts[word]?.folded === "'s" || (view.facts[word]?.pronouns.some((one) => one.form === 'poss') ?? false)
    // "Об этом сообщил": where nouns show their case a finite form is never one.
    const shows = view.compiled.language.guessCases !== undefined && form === 'finite'
    if ((determiner && !shows) || (possessive && form !== 'gerund'))
      return !(view.facts[word]?.pronouns.some((one) => one.form === 'nom') ?? false)
    if (form !== 'gerund' && has(view, word, flag.preposition) && !has(view, word, flag.adverb | flag.asWord)) return true
  }
  const capital = view.facts[wordAtItem(flat, last)]?.shape !== 'lower'
  if (capital && before >= 0 && itemPair(flat, before) < 0 && itemMark(view, flat, before) === '') return true
  if (capital && view.compiled.language.nounCapitals && /^[,;–—-]$/.test(itemMark(view, flat, before))) return true
  if (view.compiled.language.subject !== 'before' || form !== 'finite' || !verb.alsoNoun) return false
  return itemHas(view, flat, last + 1, flag.auxiliary | flag.modal | flag.cue) && !itemHas(view, flat, last + 1, flag.negation)
}

/** "recent remarks", "sparking fears": a small word that can only be an adjective here. */
const isPlainAdjective = (view: View, word: number): boolean =>
  has(view, word, flag.adjective) && view.facts[word]?.shape === 'lower' && !personAt(view, word)

/** "recent remarks": the form is a noun behind an adjective. */
export function afterAdjective(view: View, flat: Flat, context: Context): boolean {
  const word = wordAtItem(flat, context.start - 1)
  return word >= 0 && !context.helped && isPlainAdjective(view, word) && !pastForm(view, flat, context.item)
}

/** A form that cannot be a plural noun. */
const pastForm = (view: View, flat: Flat, item: number): boolean => !/s$/.test(view.facts[wordAtItem(flat, item)]?.folded ?? '')

/** Does a bare form ("report", "say") stand with a subject it can have. */
export function bareFits(view: View, flat: Flat, verb: CueVerb, word: number, context: Context): boolean {
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
