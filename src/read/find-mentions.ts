/**
 * Mentions: every stretch of the article's own voice that points at somebody, in text order.
 *
 * Sources need antecedents: "he" and "the wounded man" are understood only by what was named before. So names, known
 * nouns for people and bodies, and third-person pronouns are gathered, with the place they have in their sentence.
 */
import { flag } from './compile-language.ts'
import { describe, type NounPhrase, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, layFlat, wordAtItem } from './flat.ts'
import { behindVerb } from './frame-slots.ts'
import { phraseAfter } from './noun-phrases.ts'
import { doneBy } from './phrase-borders.ts'
import { has, markAt, type View, type Zone } from './view.ts'
import { onlyFirst } from './voices.ts'

/** A mention found in passing. */
export interface Seen {
  readonly phrase: NounPhrase
  readonly zone: number
  /** Stands where a subject stands: a verb follows it, or the sentence begins with it. */
  readonly subject: boolean
  /** Words of an alias in brackets right after it: "Directorate (HUR)". */
  readonly alias: readonly [number, number] | null
  /** Appositive after a comma, or noun before the name: "Ira Bondar, a nurse,". */
  readonly apposed: NounPhrase | null
  /** Its grammatical owner, when a possessive pronoun opens it: "his mother". */
  readonly possessive: boolean
  /** Stands in the prepositional tail of another: "an aide to THE MINISTER". */
  readonly inner?: boolean
}

const opens = flag.determiner | flag.number

/** May a noun phrase worth keeping begin at this item. */
function mayOpen(view: View, flat: Flat, i: number): boolean {
  const word = wordAtItem(flat, i)
  const facts = view.facts[word]
  if (!facts || facts.shape === 'mark' || onlyFirst(view, word, flat.zone.from)) return false
  if ((facts.flags & opens) !== 0 || facts.pronouns.length > 0 || personAt(view, word)) return true
  return (facts.shape === 'capital' || facts.shape === 'upper') && (i > 0 || (facts.flags & (flag.notName | flag.adverb)) === 0)
}

function aliasAfter(view: View, to: number): readonly [number, number] | null {
  if (markAt(view, to) !== '(') return null
  for (let at = to + 1; at < to + 6; at++) {
    if (markAt(view, at) === ')') return at > to + 1 ? [to + 1, at] : null
    const shape = view.facts[at]?.shape
    if (shape !== 'upper' && shape !== 'capital') return null
  }
  return null
}

/** "Ira Bondar, a nurse," · "the ministry's spokesman, Ivan Petrov,". */
function apposition(view: View, flat: Flat, phrase: NounPhrase): NounPhrase | null {
  const i = itemOf(flat, phrase.to)
  if (itemMark(view, flat, i) !== ',' || phrase.kind === 'pronoun') return null
  const next = phraseAfter(view, flat, i + 1, flat.at.length)
  if (!next || next.kind === 'pronoun' || next.kind === phrase.kind) return null
  if (next.kind === 'nominal' && (!next.noun || next.to - next.from > 9)) return null
  const after = itemOf(flat, next.to)
  const end = itemMark(view, flat, after)
  return end === ',' || end === '.' || after >= flat.at.length ? next : null
}

/** "Beim Auftritt in Bremen sprach | Maria Weber.": where the verb stands second, the name right behind it is the subject if none stands before. */
const turnedSubject = (view: View, flat: Flat, i: number, phrase: NounPhrase, before: readonly Seen[]): boolean =>
  phrase.kind === 'name' && behindVerb(view, flat, i) && !before.some((one) => one.subject)

function seenAt(view: View, flat: Flat, zone: Zone, i: number, phrase: NounPhrase, before: readonly Seen[] = []): Seen {
  const after = itemOf(flat, phrase.to)
  const verb = flag.verb | flag.maybeVerb
  // "Darin spricht DER Minister über …": where the article shows the nominative, the subject may stand behind its verb.
  const shown = view.compiled.language.nounCapitals && phrase.cases.length === 1 && phrase.cases[0] === 'nom'
  const subject =
    shown ||
    turnedSubject(view, flat, i, phrase, before) ||
    itemHas(view, flat, after, verb) ||
    itemHas(view, flat, after + 1, verb) ||
    i === 0
  const first = view.facts[phrase.from]
  return {
    phrase,
    zone: zone.index,
    subject: subject && !itemHas(view, flat, i - 1, flag.preposition),
    alias: aliasAfter(view, phrase.to),
    apposed: apposition(view, flat, phrase),
    possessive: phrase.kind === 'nominal' && (first?.pronouns.some((one) => one.form === 'poss') ?? false),
  }
}

/** A title before a name, or a role noun inside a longer phrase of unknown words, is kept as it is. */
const worthKeeping = (phrase: NounPhrase): boolean =>
  phrase.kind !== 'nominal' || phrase.noun !== null || phrase.other || phrase.owner !== null

/** Nouns inside a phrase that stand in its own prepositional tail: "the head of the agency" also mentions the agency. */
function innerPhrases(view: View, phrase: NounPhrase): NounPhrase[] {
  const rows: NounPhrase[] = []
  if (phrase.owner) rows.push(describe(view, phrase.owner[0], phrase.owner[1]))
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    if (!has(view, at, flag.preposition)) continue
    // "в перехваченном службой разговоре": the participle is the call's and not the service's.
    const from = at + 2 < phrase.to && doneBy(view, at + 2) ? at + 2 : at + 1
    const to = phrase.name && phrase.name[0] > at ? phrase.name[0] : phrase.to
    if (from < to) rows.push(describe(view, from, to))
    break
  }
  return rows.filter((one) => one.kind === 'name' || one.noun)
}

function mentionsOf(view: View, zone: Zone): Seen[] {
  const flat = layFlat(view, zone)
  const rows: Seen[] = []
  let i = 0
  while (i < flat.at.length) {
    const phrase = mayOpen(view, flat, i) ? phraseAfter(view, flat, i, flat.at.length) : null
    if (!phrase) {
      i++
      continue
    }
    if (worthKeeping(phrase)) rows.push(seenAt(view, flat, zone, i, phrase, rows))
    for (const inner of innerPhrases(view, phrase)) {
      const seen = { ...seenAt(view, flat, zone, itemOf(flat, inner.from), inner), inner: true }
      // "a spokesman for the service, Emil Radu,": the name is the spokesman's and not the service's.
      const mine = phrase.noun?.type !== 'person' || inner.noun?.type === 'person'
      rows.push(mine ? seen : { ...seen, apposed: null })
    }
    i = Math.max(i + 1, itemOf(flat, phrase.to))
  }
  return rows
}

/** Mentions of the article's own voice, in text order. */
export function findMentions(view: View): Seen[] {
  return view.zones
    .filter((zone) => zone.level < 0 && view.blocks[zone.block]?.kind !== 'heading')
    .flatMap((zone) => mentionsOf(view, zone))
}
