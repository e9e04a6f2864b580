/** The subject of a sentence: the first noun phrase that a verb follows, or the one right behind a verb that stands second. */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { type NounPhrase, nounish } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemPair, opensClause, wordAtItem } from './flat.ts'
import { turnedSubject } from './frame-slots.ts'
import { mayBeSubject } from './frames.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { View } from './view.ts'

/** What of a row it takes to find its subject. */
interface Row {
  readonly view: View
  readonly flat: Flat
  readonly drafts: readonly { readonly subjects: readonly NounPhrase[] }[]
}

/** Subject of the sentence, for a gerund that has none of its own ("…, telling her:"). */
export function mainSubject(row: Row, cue: CueHit): NounPhrase | null {
  const earlier = row.drafts.findLast((one) => one.subjects.length > 0)
  if (earlier?.subjects[0]) return earlier.subjects[0]
  return firstSubject(row, cue.start)
}

/** The first noun phrase of a row that a verb follows: after a leading adverbial, before item `limit`. */
export function firstSubject(row: Row, limit: number): NounPhrase | null {
  const { view, flat } = row
  for (let i = 0, tries = 0; i < limit && tries < 12; tries++) {
    if (itemHas(view, flat, i, flag.preposition)) {
      const skipped = phraseAfter(view, flat, i + 1, limit)
      i = skipped ? itemAfter(flat, skipped.to, i + 2) : i + 1
      continue
    }
    if (itemMark(view, flat, i) !== '' || itemPair(flat, i) >= 0 || opensClause(view, flat, i)) {
      i++
      continue
    }
    const small = itemHas(view, flat, i, flag.adverb) && !nounish(view, wordAtItem(flat, i))
    // "C'est alors que …": a small word that only opens the sentence.
    const phrase =
      small || (itemHas(view, flat, i, flag.notName) && /['’]$/.test(view.facts[wordAtItem(flat, i)]?.raw ?? ''))
        ? null
        : phraseAfter(view, flat, i, limit)
    if (phrase && turnedSubject(view, flat, i, phrase)) return phrase
    const aside = i === 0 && phrase !== null && itemMark(view, flat, itemAfter(flat, phrase.to, 0)) === ','
    if (phrase && mayBeSubject(phrase) && (verbFollows(row, phrase, limit) || (aside && phrase.kind !== 'nominal'))) return phrase
    i = phrase ? itemAfter(flat, phrase.to, i + 1) : i + 1
  }
  return null
}

function itemAfter(flat: Flat, word: number, least: number): number {
  let i = least
  while (i < flat.at.length && (flat.at[i] ?? 0) < word) i++
  return i
}

function verbFollows(row: Row, phrase: NounPhrase, limit: number): boolean {
  const i = itemAfter(row.flat, phrase.to, 0)
  // "Der Wirt | schwieg und …": where the verb stands second, a small word that is nothing else is one.
  const facts = row.view.facts[wordAtItem(row.flat, i)]
  if (row.view.compiled.language.nounCapitals && i < limit && facts?.shape === 'lower' && facts.flags === 0) return true
  for (let at = i; at < Math.min(i + 3, limit); at++) if (itemHas(row.view, row.flat, at, flag.verb | flag.maybeVerb)) return true
  return false
}
