/** From a sentence inside quotations to the article's own sentence around it. */
import type { View } from './view.ts'

/** Index of the outermost zone around a zone. */
export function outermost(view: View, zone: number): number {
  let at = view.zones[zone]
  for (let turns = 0; at && at.level >= 0 && turns < 8; turns++) {
    const pair = view.pairs[at.level]
    const word = pair && pair.openAt >= 0 ? pair.openAt : Math.max(0, at.from - 1)
    const next = view.zones[view.zoneOf[word] ?? -1]
    if (!next || next.index === at.index) break
    at = next
  }
  return at?.index ?? zone
}
