/** "…, in a leaked call reported by the Herald": behind a reported clause such a phrase tells who carried the call and is no part of what was said. */
import { flag } from './compile-language.ts'
import type { Draft, Words } from './draft.ts'
import { has, markAt, phrasesIn, type View } from './view.ts'

/** Words from the comma within which the noun for the call must stand. */
const reach = 6

/** Does a preposition with a call and its carrier begin behind this comma. */
function carrierPhraseAt(view: View, comma: number, to: number): boolean {
  if (markAt(view, comma) !== ',' || !has(view, comma + 1, flag.preposition)) return false
  const hits = phrasesIn(view, comma + 1, to)
  const call = hits.find((one) => (one.what.kind === 'call' || one.what.kind === 'intercept') && one.from - comma <= reach)
  if (!call) return false
  return hits.some((one) => one.what.kind === 'carrier' && one.from >= call.to && one.from - call.to <= 2)
}

/** The draft with its last stretch of words ended before a carrier phrase. */
export function trimCarrier(view: View, draft: Draft): Draft {
  const last = draft.content.at(-1)
  if (draft.type === 'direct' || !last) return draft
  for (let at = last[0] + 2; at < Math.min(last[1], last[0] + 200); at++) {
    if (!carrierPhraseAt(view, at, Math.min(last[1], at + 16))) continue
    const cut: Words = [last[0], at]
    return { ...draft, content: [...draft.content.slice(0, -1), cut] }
  }
  return draft
}
