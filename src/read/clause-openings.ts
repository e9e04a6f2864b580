/** Where a clause without a complementiser begins behind a cue: behind a relative clause of the subject, and with a verb of its own. */
import { flag } from './compile-language.ts'
import type { CueHit } from './cue-hit.ts'
import { itemHas, itemMark, itemOf, itemPair, opensClause } from './flat.ts'
import { reportedMood } from './inserted-clauses.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { Row } from './take-content.ts'

/** "behauptet eine Stimme, DIE NACH MOLL KLINGT, die Wahl sei …": item behind a relative clause of the subject. */
export function afterVerbLast(row: Row, from: number): number {
  const { view, flat } = row
  if (!itemHas(view, flat, from, flag.determiner | flag.relative | flag.preposition)) return from
  for (let i = from + 1; i < Math.min(from + 18, flat.at.length); i++) {
    if (itemPair(flat, i) >= 0 || /^[.:;]$/.test(itemMark(view, flat, i))) return from
    if (itemMark(view, flat, i) !== ',') continue
    const closes = itemHas(view, flat, i - 1, flag.verb | flag.maybeVerb | flag.auxiliary) && !reportedMood(row, from)
    return closes && reportedMood(row, i + 1) ? i + 1 : from
  }
  return from
}

/** Does a clause seem to begin here: a noun phrase with a verb after it, not the object of the cue alone. */
export function opensLikeClause(row: Row, cue: CueHit, from: number): boolean {
  const { view, flat } = row
  if (itemPair(flat, from) >= 0) return true
  if (opensClause(view, flat, from) && !itemHas(view, flat, from, flag.determiner))
    return itemHas(view, flat, from, flag.conjunction) && cue.verb?.class === 'N'
  const phrase = phraseAfter(view, flat, from, flat.at.length)
  if (!phrase) return cue.verb?.class === 'N'
  const after = itemOf(flat, phrase.to)
  // Where the mood reports, the verb may stand far behind its subject ("das Gespräch mit dem falschen Minister | habe").
  const reach = view.compiled.language.mood ? 12 : 5
  for (let i = after; i < Math.min(after + reach, flat.at.length); i++) {
    if (itemHas(view, flat, i, flag.verb | flag.maybeVerb)) return true
    if (itemMark(view, flat, i) !== '' && i > after) break
  }
  for (let i = from + 1; i < after; i++) if (itemHas(view, flat, i, flag.verb | flag.maybeVerb)) return true
  if (cue.verb?.class !== 'N' || phrase.to - phrase.from >= 14) return false
  const ended = itemMark(view, flat, after) !== '' || after >= flat.at.length
  const rest = ended || itemHas(view, flat, after, flag.preposition | flag.conjunction)
  return !rest || (phrase.kind === 'nominal' && phrase.noun === null && phrase.to - phrase.from >= 3)
}
