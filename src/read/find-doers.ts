/**
 * Who did what a verb of carrying tells, where its doer does not stand before it.
 *
 * Behind the verb where the object opens the sentence, and at a participle that closes its clause: the agent of a passive,
 * or the subject beside the auxiliary. Only a name or a noun the language knows is a doer.
 */
import { flag } from './compile-language.ts'
import { describe, type NounPhrase } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, wordAtItem } from './flat.ts'
import { nominativeEnd } from './frame-slots.ts'
import { mayBeSubject, subjectBefore } from './frames.ts'
import { opensRelative } from './noun-facts.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { View } from './view.ts'

/** A body, outlet or name right behind a verb, in a form that can be its subject. */
export function subjectBehind(view: View, flat: Flat, last: number, limit: number): NounPhrase | null {
  let at = itemOf(flat, last)
  while (at < flat.at.length && itemHas(view, flat, at, flag.adverb | flag.time)) at++
  // "Запис виклала на своїй сторінці служба": where it was put may stand before who put it there.
  const place = itemHas(view, flat, at, flag.preposition) ? phraseAfter(view, flat, at + 1, limit) : null
  const named = place ? nominativeEnd(view, place) : null
  if (named && named.from > (place?.from ?? 0)) {
    const small = view.facts[named.from]?.shape === 'lower' && view.facts[named.from + 1]?.shape === 'capital'
    return carrierPhrase(small ? describe(view, named.from + 1, named.to) : named)
  }
  return carrierPhrase(phraseAfter(view, flat, place ? itemOf(flat, place.to) : at, limit))
}

const carrierPhrase = (phrase: NounPhrase | null): NounPhrase | null => (speaksOfBody(phrase) && mayBeSubject(phrase) ? phrase : null)

export const speaksOfBody = (phrase: NounPhrase | null): phrase is NounPhrase =>
  phrase !== null && phrase.kind !== 'pronoun' && (phrase.kind === 'name' || phrase.noun !== null)

/** Who did what a participle at the clause end tells: the agent of a passive, else the subject beside the auxiliary. */
export function doerOfParticiple(view: View, flat: Flat, item: number): NounPhrase | null {
  const last = itemHas(view, flat, item + 1, flag.auxiliary) && !itemHas(view, flat, item + 1, flag.passive)
  for (let i = item - 1; i >= 0 && item - i < 24; i--) {
    // "ein Gespräch, das der Dienst mitgeschnitten hat": behind the relative stands who did it.
    if (last && itemMark(view, flat, i) === ',' && opensRelative(view, wordAtItem(flat, i + 1)))
      return carrierPhrase(phraseAfter(view, flat, i + 2, item))
    if (/^[,;:]$/.test(itemMark(view, flat, i))) return null
    // "in der Nähe von X abgefangen": a place, and nobody who did it.
    if (
      itemHas(view, flat, i, flag.agent) &&
      !/^(?:nähe|umgebung|umkreis|höhe|raum|rand|gebiet|\p{L}{3,4}lich)$/u.test(view.facts[wordAtItem(flat, i - 1)]?.folded ?? '')
    ) {
      const agent = phraseAfter(view, flat, i + 1, item)
      if (agent && (agent.kind === 'name' || (agent.noun !== null && agent.noun.type !== 'person'))) return agent
    }
    if (!itemHas(view, flat, i, flag.auxiliary)) continue
    if (itemHas(view, flat, i, flag.passive)) return null
    return carrierPhrase(subjectBefore(view, flat, i - 1)?.phrase ?? null) ?? carrierPhrase(phraseAfter(view, flat, i + 1, item))
  }
  return null
}
