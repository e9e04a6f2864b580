/**
 * Subjects that do not stand where a cue looks for them.
 *
 * A pronoun right behind the verb, the subject a verb behind "and" shares with the one before, the person inside "a call
 * of a soldier saying", and the voice behind "is heard to say".
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { describe, type NounPhrase, personAt } from './describe-phrase.ts'
import { type Flat, itemHas, wordAtItem } from './flat.ts'
import { isCall } from './frame-slots.ts'
import { phraseAfter } from './noun-phrases.ts'
import { phrasesIn, type View } from './view.ts'

/** "Neuerdings behauptet ER, …": where the verb stands second, a pronoun that can only be the subject right behind it is. */
export function nominativeBehind(view: View, flat: Flat, cue: CueHit): boolean {
  if (!view.compiled.language.nounCapitals || cue.kind !== 'verb' || cue.form !== 'finite') return false
  const found = view.facts[wordAtItem(flat, cue.last + 1)]?.pronouns ?? []
  return found.length > 0 && found.every((one) => one.form === 'nom' && one.gender !== 'n')
}

/** "… nahm es hin und | wies die Vorwürfe zurück": where the verb stands second, one right behind "and" has the subject of the verb before it. */
export const sharesSubject = (view: View, flat: Flat, anchor: number): boolean =>
  view.compiled.language.nounCapitals === true &&
  anchor > 1 &&
  itemHas(view, flat, anchor - 1, flag.conjunction) &&
  (view.compiled.language.grammar.coordinators ?? '').split(' ').includes(view.facts[wordAtItem(flat, anchor - 1)]?.folded ?? '-') &&
  !view.facts[wordAtItem(flat, anchor + 1)]?.pronouns.some((one) => one.form === 'nom')

/** "a ligação DE UM SOLDADO dizendo que …", "la llamada acaba CON EL MILITAR diciendo …": a call says nothing; the one in it does. */
export function voiceOfCall(view: View, phrase: NounPhrase): NounPhrase {
  const { guessCases, nounCapitals, subject } = view.compiled.language
  if (guessCases || nounCapitals || subject !== 'both' || !isCall(view, { ...phrase, head: phrase.from })) return phrase
  for (let at = phrase.to - 1; at > phrase.from; at--)
    if (personAt(view, at)?.type === 'person' && phrasesIn(view, phrase.from, at).some((one) => one.what.kind === 'call'))
      return describe(view, at, phrase.to)
  return phrase
}

/** "se oye decir AL MILITAR", "si sente dire A UNA VOCE": behind a heard infinitive the preposition leads the one who speaks. */
export function heardVoice(view: View, flat: Flat, cue: CueHit): NounPhrase | null {
  const at = cue.last + 1
  return itemHas(view, flat, at, flag.preposition | flag.determiner) ? phraseAfter(view, flat, at + 1, flat.at.length) : null
}
