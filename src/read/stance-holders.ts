/** Who takes a position where no cue names a subject: the body in whose place it was said, the name that opens the clause. */
import { flag } from './compile-language.ts'
import type { NounPhrase } from './describe-phrase.ts'
import type { Growing } from './entities.ts'
import { type Flat, itemHas, itemOf, layFlat } from './flat.ts'
import { mayBeSubject } from './frames.ts'
import { resolve } from './join-mentions.ts'
import { markedName } from './names-in-phrases.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { View, Zone } from './view.ts'
import type { World } from './world.ts'

/** "Ранее в Кремле подобные записи называли фальшивками": the body in whose name a plural verb without a subject speaks. */
export function bodyIn(view: View, flat: Flat): NounPhrase | null {
  const places = (view.compiled.language.grammar.bodyPrepositions ?? '').split(' ')
  for (let i = 0; i < Math.min(flat.at.length, 8); i++) {
    if (!places.includes(view.facts[flat.at[i] ?? 0]?.folded ?? '-')) continue
    const phrase = phraseAfter(view, flat, i + 1, flat.at.length)
    const type = phrase?.noun?.type
    const marked = phrase !== null && markedName(view, phrase.from, phrase.to) !== null
    if (phrase && (marked || type === 'organisation' || type === 'agency' || type === 'outlet')) return phrase
  }
  return null
}

/** The name that opens a clause, where its verb is on no list: "Moscú suele tachar …", "Kreml wielokrotnie nazywał …". */
export function opening(view: View, flat: Flat): NounPhrase | null {
  const phrase = phraseAfter(view, flat, 0, flat.at.length)
  return phrase && phrase.kind !== 'pronoun' && mayBeSubject(phrase) ? phrase : null
}

/** "справжність якої підтвердила прокуратура": where the order is free, the one who checked may follow item `from`. */
export function holderBehind(view: View, flat: Flat, from: number): NounPhrase | null {
  if (!view.compiled.language.guessCases) return null
  const phrase = phraseAfter(view, flat, from, flat.at.length)
  const type = phrase?.noun?.type
  const speaks = type === 'organisation' || type === 'agency' || type === 'outlet'
  return phrase && speaks && mayBeSubject(phrase) ? phrase : null
}

/** "has been verified BY RADIO NORD": who checked, behind a passive. */
export function agentOf(
  view: View,
  world: World,
  zone: Zone,
  end: number,
): { readonly phrase: NounPhrase; readonly entity: Growing | null } | null {
  const flat = layFlat(view, zone)
  for (let i = itemOf(flat, end); i < itemOf(flat, end) + 4; i++) {
    if (!itemHas(view, flat, i, flag.agent)) continue
    const phrase = phraseAfter(view, flat, i + 1, flat.at.length)
    const known = phrase !== null && (phrase.kind === 'name' || (phrase.noun !== null && phrase.noun.type !== 'document'))
    return phrase && known ? { phrase, entity: resolve(world, phrase, zone.index, false) } : null
  }
  return null
}
