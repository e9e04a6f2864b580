/** Who is told: a phrase behind "to" or "in a conversation with", an object of the verb, a phrase that opens the sentence. */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { type NounPhrase, nounish, personAt } from './describe-phrase.ts'
import { type Flat, isWhole, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { beforeNominative, beforePreposition } from './frame-slots.ts'
import { phraseAfter } from './noun-phrases.ts'
import { phrasesIn, type View } from './view.ts'

/** "to X", "in a conversation with X" at an item: the phrase after it. */
export function addresseeAt(view: View, flat: Flat, i: number, limit: number): { phrase: NounPhrase; end: number } | null {
  const word = wordAtItem(flat, i)
  if (word < 0) return null
  const hits = phrasesIn(view, word, word + 8).filter((one) => one.from === word && one.what.kind === 'addressee')
  const hit = hits.sort((a, b) => b.to - a.to)[0]
  const with_ = hit ? null : withKin(view, flat, i, limit)
  if (with_) return { phrase: with_, end: itemOf(flat, with_.to) }
  if (!hit || leadsInfinitive(view, flat, i)) return null
  const whole = phraseAfter(view, flat, i + (hit.to - hit.from), limit)
  if (!whole) return null
  const phrase = beforeNominative(view, whole)
  const known = phrase.kind !== 'nominal' || (phrase.noun !== null && phrase.noun.type !== 'document')
  return known ? { phrase, end: itemOf(flat, phrase.to) } : null
}

/** "ділиться зі своєю дружиною": behind a verb of speech the relative with whom one speaks is told. */
function withKin(view: View, flat: Flat, i: number, limit: number): NounPhrase | null {
  if (!view.compiled.language.guessCases || !itemHas(view, flat, i, flag.partyPreposition)) return null
  const phrase = phraseAfter(view, flat, i + 1, limit)
  return phrase?.noun?.kin && phrase.cases.includes('ins') ? phrase : null
}

const isAddresseeCase = (view: View, phrase: NounPhrase): boolean => {
  const wanted = view.compiled.language.addresseeCases
  const others = phrase.cases.includes('nom') || !phrase.cases.includes('dat') ? ['gen', 'loc'] : ['gen', 'loc', 'ins']
  const cases = phrase.cases.filter((one) => !others.includes(one))
  return cases.length > 0 && cases.every((one) => wanted.includes(one))
}

/** An object of the cue without preposition that is an addressee: by the verb ("told him") or by its case. */
export function objectAt(view: View, flat: Flat, cue: CueHit, i: number, limit: number): NounPhrase | null {
  const word = wordAtItem(flat, i)
  if (word < 0) return null
  // "dit ainsi Me Delmas": a capital inside the sentence is a title.
  const title = view.facts[word]?.shape === 'capital' && i > 0
  const pronoun = title ? undefined : view.facts[word]?.pronouns.find((one) => one.form === 'obj' || one.form === 'dat')
  const takes = cue.verb?.takes.includes('object') ?? false
  const alone = pronoun && !continuesPhrase(view, flat, i)
  if (alone && (takes || pronoun.form === 'dat' || view.compiled.language.addresseeCases.length === 0)) {
    return {
      from: word,
      to: word + 1,
      head: word,
      kind: 'pronoun',
      noun: null,
      pronoun,
      name: null,
      owner: null,
      definite: true,
      other: false,
      gender: pronoun.gender ?? null,
      number: pronoun.number,
      cases: [],
    }
  }
  const phrase = phraseAfter(view, flat, i, limit)
  if (!phrase || phrase.kind === 'pronoun') return null
  if (isAddresseeCase(view, phrase)) return beforePreposition(view, phrase)
  if (toldBeforeComma(view, flat, cue, phrase)) return phrase
  const asked = phrase.cases.includes('acc') && !phrase.cases.includes('nom') && phrase.noun?.type === 'person'
  return takes && (view.compiled.language.addresseeCases.length === 0 || asked) ? phrase : null
}

/** "erzählte seinen Kameraden, …": verbs of telling take nobody but whom they tell, though the form could be an accusative. */
function toldBeforeComma(view: View, flat: Flat, cue: CueHit, phrase: NounPhrase): boolean {
  const telling = cue.verb?.takes.includes('clause') && /^(?:N|R|A|X|manner)$/.test(cue.verb.class)
  if (!view.compiled.language.nounCapitals || !telling || phrase.noun?.type !== 'person') return false
  const oblique = phrase.cases.length > 0 && !phrase.cases.includes('nom')
  const end = itemOf(flat, phrase.to)
  return oblique && /^[,:]$/.test(itemMark(view, flat, itemHas(view, flat, end, flag.adverb) ? end + 1 : end))
}

/** Is "her" at item `i` a possessive ("her son") and not an object. */
function continuesPhrase(view: View, flat: Flat, i: number): boolean {
  const next = wordAtItem(flat, i + 1)
  const pronoun = view.facts[next]?.pronouns.some((one) => one.form === 'nom') ?? false
  const act = view.compiled.language.guessCases !== undefined && itemHas(view, flat, i + 1, flag.infinitive)
  return itemHas(view, flat, i, flag.determiner) && nounish(view, next) && !pronoun && !act
}

/** "Gegenüber der Zeitung sagte er": an addressee that opens the sentence. */
export function leadingAddressee(view: View, flat: Flat, anchor: number): NounPhrase | null {
  const found = anchor > 1 ? addresseeAt(view, flat, 0, anchor) : null
  return found && found.end <= anchor ? found.phrase : null
}

/** "to sign": no addressee and no adverbial. */
export function leadsInfinitive(view: View, flat: Flat, i: number): boolean {
  if (!itemHas(view, flat, i, flag.infinitiveMarker)) return false
  if (itemPair(flat, i + 1) >= 0) return !isWhole(view, itemPair(flat, i + 1))
  const next = view.facts[wordAtItem(flat, i + 1)]
  if (next?.shape !== 'lower' || next.pronouns.length > 0) return false
  return (
    (next.flags & flag.infinitive) !== 0 ||
    ((next.flags & (flag.determiner | flag.preposition)) === 0 &&
      !personAt(view, wordAtItem(flat, i + 1)) &&
      view.compiled.language.looksInfinitive === undefined)
  )
}

/** "Радослав Сикорский В ИНТЕРВЬЮ BILD | сказал": an addressee between the subject and its verb. */
export function middleAddressee(view: View, flat: Flat, subject: NounPhrase | null, anchor: number): NounPhrase | null {
  if (!subject || !view.compiled.language.guessCases) return null
  for (let i = itemOf(flat, subject.to); i < anchor; i++) {
    const found = addresseeAt(view, flat, i, anchor)
    if (found && found.end <= anchor) return found.phrase
  }
  return null
}
