/** What stands to the left of a verb: helpers, negation, adverbs, a construction like "is said to have", a far auxiliary. */
import type { Found } from '../text/index.ts'
import { isClitic } from './clitics.ts'
import { flag } from './compile-language.ts'
import { type Flat, itemHas, itemMark, wordAtItem } from './flat.ts'
import type { Meaning } from './meanings.ts'
import { phrasesIn, type View } from './view.ts'

export interface Context {
  readonly item: number
  readonly start: number
  readonly negated: boolean
  readonly passive: boolean
  readonly modal: boolean
  readonly helped: boolean
  readonly reportative: Found<Meaning> | null
}

export const farAuxiliary = 16

/** Longest phrase of each wanted kind that starts at a word. */
export function hitsAt(view: View, word: number, limit: number): Found<Meaning>[] {
  return phrasesIn(view, word, limit).filter((one) => one.from === word)
}

/** "is said to have" right before an item. */
function reportativeBefore(view: View, flat: Flat, item: number): Found<Meaning> | null {
  for (let back = 1; back <= 6; back++) {
    const word = wordAtItem(flat, item - back)
    if (word < 0) return null
    const hit = hitsAt(view, word, word + 6).find((one) => one.what.kind === 'reportative')
    if (hit && hit.to >= (flat.at[item] ?? 0) - 1 && hit.to <= (flat.at[item] ?? 0)) return hit
  }
  return null
}

/** First item of "is heard" right before a gerund, or the item itself: who is heard saying something says it. */
function heardBefore(view: View, flat: Flat, item: number): number {
  const word = flat.at[item] ?? 0
  const hit = phrasesIn(view, Math.max(flat.zone.from, word - 6), word).find((one) => one.what.kind === 'heard' && one.to === word)
  let start = item
  while (hit && start > 0 && (flat.at[start - 1] ?? -1) >= hit.from) start--
  return start
}

/** What stands to the left of a verb: helpers, negation, adverbs. */
export function contextOf(view: View, flat: Flat, item: number): Context {
  const reportative = reportativeBefore(view, flat, item)
  if (reportative) {
    let start = item
    while (start > 0 && ((flat.at[start - 1] ?? -1) >= reportative.from || isClitic(view, flat, start - 1))) start--
    return { item, start, negated: false, passive: false, modal: false, helped: true, reportative }
  }
  const heard = heardBefore(view, flat, item)
  let start = heard
  let negated = false
  let passive = false
  let modal = false
  let helped = heard < item
  for (let i = heard - 1; i >= 0 && item - i < 8; i--) {
    if (itemHas(view, flat, i, flag.negation) && !itemHas(view, flat, i, flag.determiner)) negated = true
    else if (itemHas(view, flat, i, flag.auxiliary)) {
      if (!helped && itemHas(view, flat, i, flag.passive)) passive = true
      helped = true
    } else if (itemHas(view, flat, i, flag.modal)) modal = heard === item
    else if (itemHas(view, flat, i, flag.adverb)) continue
    else if (!isClitic(view, flat, i)) break
    start = i
  }
  return { item, start, negated, passive, modal, helped, reportative: null }
}

/** The auxiliary of a participle that stands at the clause end ("hat der Zeitung gesagt"). */
export function auxiliaryFor(view: View, flat: Flat, item: number): number {
  for (let i = item - 1; i >= 0 && item - i <= farAuxiliary; i--) {
    const mark = itemMark(view, flat, i)
    if (mark === ',' || mark === ';' || mark === ':') return -1
    if (itemHas(view, flat, i, flag.auxiliary)) return i
  }
  return -1
}
