/**
 * Orders of a language whose verb may stand last: "…, wie eine Stimme zu einem Mann SAGT", "…, dass er dem Bruder geschrieben
 * HABE", and phrases that a word behind them turns into a frame ("dem Mitschnitt ZUFOLGE").
 */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import type { NounPhrase } from './describe-phrase.ts'
import { type Flat, itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { phraseAfter } from './noun-phrases.ts'
import { phrasesIn, type View } from './view.ts'

const reach = 20

/** Item behind "dem Mitschnitt zufolge" that begins at item `i`, or -1: whose words these are, and nobody who is told something. */
export function behindPostposition(view: View, flat: Flat, i: number, limit: number): number {
  if (!itemHas(view, flat, i, flag.determiner)) return -1
  const phrase = phraseAfter(view, flat, i, limit)
  if (!phrase) return -1
  const end = itemOf(flat, phrase.to)
  const word = wordAtItem(flat, end)
  const hit = word < 0 ? undefined : phrasesIn(view, word, word + 2).find((one) => one.from === word && isPostposed(one.what))
  return hit ? end + (hit.to - hit.from) : -1
}

const isPostposed = (what: ReturnType<typeof phrasesIn>[number]['what']): boolean =>
  what.kind === 'preposition' && what.frame.place === 'post'

/** Items after a participle or infinitive that close its verb: "gesagt | haben", "erzählt | worden sei". */
export function closingAuxiliaries(view: View, flat: Flat, cue: CueHit): number {
  if (!view.compiled.language.mood || (cue.form !== 'participle' && cue.form !== 'infinitive')) return 0
  let count = 0
  while (count < 2 && itemHas(view, flat, cue.last + 1 + count, flag.auxiliary | flag.modal)) count++
  return count
}

/** Subject and addressee left of a verb that ends its clause, or null. `start` is the item of the word that leads the clause. */
export function clauseOfLastVerb(
  view: View,
  flat: Flat,
  cue: CueHit,
): { left: NounPhrase; start: number; addressee: NounPhrase | null } | null {
  const next = itemMark(view, flat, cue.last + 1)
  if (!view.compiled.language.mood || (next === '' && cue.last + 1 < flat.at.length)) return null
  const opener = clauseOpener(view, flat, cue.start)
  if (opener < 0) return null
  let left: NounPhrase | null = null
  let addressee: NounPhrase | null = null
  for (let i = opener + 1; i < cue.start; ) {
    const led = itemHas(view, flat, i, flag.preposition)
    const phrase = phraseAfter(view, flat, led ? i + 1 : i, cue.start)
    if (!phrase) {
      i++
      continue
    }
    const cases = phrase.cases
    const known = phrase.kind !== 'nominal' || phrase.noun !== null
    if (led && known && leadsAddressee(view, wordAtItem(flat, i))) addressee ??= phrase
    else if (!led && !left && phrase.pronoun?.form !== 'dat' && (cases.length === 0 || cases.includes('nom'))) left = phrase
    else if (!led && (phrase.pronoun?.form === 'dat' || (cases.length > 0 && cases.every((one) => one === 'dat')))) addressee ??= phrase
    i = Math.max(i + 1, itemOf(flat, phrase.to))
  }
  return left ? { left, start: opener, addressee } : null
}

const leadsAddressee = (view: View, word: number): boolean =>
  phrasesIn(view, word, word + 1).some((one) => one.from === word && one.what.kind === 'addressee')

/** Item of the joining word that leads the clause of an item, or -1. */
function clauseOpener(view: View, flat: Flat, item: number): number {
  for (let i = item - 1; i >= 0 && item - i < reach; i--) {
    const mark = itemMark(view, flat, i)
    if (mark !== '' || itemPair(flat, i) >= 0) return -1
    const leads = itemHas(view, flat, i, flag.conjunction) && (i === 0 || /^[,:–—]$/.test(itemMark(view, flat, i - 1)))
    if (leads) return i
  }
  return -1
}
