/** Where the phrase of a frame without a verb ends: behind a list, a bracket, an appositive, a relative clause. */
import { flag } from './compile-language.ts'
import { itemHas, itemMark, itemOf, itemPair, wordAtItem } from './flat.ts'
import { phraseAfter } from './noun-phrases.ts'
import type { Row } from './take-content.ts'

/** "nach Recherchen von NDR, WDR und „Bote“ …": the others of a list belong to the frame. */
export function afterList(row: Row, end: number): number {
  const { view, flat } = row
  let at = end
  while (itemMark(view, flat, at) === ',' && at - end < 12) {
    const next = phraseAfter(view, flat, at + 1, flat.at.length)
    if (next?.kind !== 'name' && view.facts[wordAtItem(flat, at + 1)]?.shape !== 'upper') return end
    at = next ? itemOf(flat, next.to) : at + 2
  }
  for (let i = end + 1; i < at - 1; i++) if (itemHas(view, flat, i, flag.conjunction)) return at
  if (!itemHas(view, flat, at, flag.conjunction) || (at === end && itemPair(flat, at + 1) < 0)) return end
  if (itemPair(flat, at + 1) >= 0) return at + 2
  const last = phraseAfter(view, flat, at + 1, flat.at.length)
  return last?.kind === 'name' ? itemOf(flat, last.to) : end
}

/** "laut dem Institut für Kriegsstudien (ISW) …": what the brackets say of the source belongs to the frame. */
export function afterBracket(row: Row, end: number): number {
  if (itemMark(row.view, row.flat, end) !== '(') return end
  for (let i = end + 1; i < Math.min(end + 8, row.flat.at.length); i++) if (itemMark(row.view, row.flat, i) === ')') return i + 1
  return end
}

/** "according to the minister, Janet Swale, the bridge …": the name behind the comma belongs to the frame. */
export function afterAppositive(row: Row, end: number): number {
  if (itemMark(row.view, row.flat, end) !== ',') return end
  const name = phraseAfter(row.view, row.flat, end + 1, row.flat.at.length)
  if (name?.kind === 'nominal' && name.noun?.type === 'person') return closingComma(row, itemOf(row.flat, name.to), end)
  if (name?.kind !== 'name' || name.noun !== null) return end
  const after = itemOf(row.flat, name.to)
  return itemMark(row.view, row.flat, after) === ',' ? after : end
}

/** "Selon Me Delmas, avocate à Dijon depuis 1991, …": item of the comma that closes an appositive without a verb, or the end. */
function closingComma({ view, flat }: Row, from: number, end: number): number {
  for (let i = from; i < from + 10; i++) {
    if (itemMark(view, flat, i) === ',') return i
    if (i >= flat.at.length || itemMark(view, flat, i) !== '' || itemHas(view, flat, i, flag.auxiliary | flag.conjunction)) break
  }
  return end
}

/** "according to Janet Swale, whose bakery was destroyed, …": the relative clause belongs to the frame. */
export function afterRelative(row: Row, end: number): number {
  if (itemMark(row.view, row.flat, end) !== ',') return end
  // "источники, близкие к следствию, …": an adjective right behind the comma goes on with the noun before it.
  const adjective = row.view.compiled.language.guessCases !== undefined && itemHas(row.view, row.flat, end + 1, flag.adjective)
  const past = row.view.compiled.language.guessCases !== undefined && hasRelative(row, end + 1)
  if (!adjective && !past && !itemHas(row.view, row.flat, end + 1, flag.relative)) return end
  for (let i = end + 2; i < Math.min(end + 24, row.flat.at.length); i++) if (itemMark(row.view, row.flat, i) === ',') return i
  return end
}

/** ", голос якого …", ", на которую …": a relative a word or two behind the comma. */
const hasRelative = (row: Row, from: number): boolean =>
  itemHas(row.view, row.flat, from + 1, flag.relative) &&
  !itemHas(row.view, row.flat, from, flag.verb | flag.conjunction) &&
  itemMark(row.view, row.flat, from) === ''
