/** Words that point at the recording named in the sentence before: "in it", "darin", "у ній"; "it was released by the service". */
import type { CallMention } from './find-carriers.ts'
import { phrasesIn, type View, type Zone } from './view.ts'

/** "In it", "darin", "у ній": words that point at the recording named in the sentence before, in the languages we know. */
const pointing = new Set(
  `in it|on it|darin|darauf|у ній|в ній|на ній|у ньому|в ньому|на ньому|в ней|в нем|в нём|на ней|на нем|на нём|en ella|en él|in essa|w niej|w nim|na niej|na nim|nela|nele`.split(
    '|',
  ),
)

/** "Das Ganze wurde vom Sender ausgestrahlt", "It was released by the service": who carried on what was just named. */
function wholeThing(view: View, zone: Zone): boolean {
  const first = view.facts[zone.from]
  const points =
    (first?.pronouns.some((one) => one.person === 3 && one.form !== 'poss') ?? false) || view.facts[zone.from + 1]?.folded === 'ganze'
  return points && phrasesIn(view, zone.from, zone.to).some(({ what }) => what.kind === 'carrier' && what.role !== 'relay')
}

/** A sentence that opens with such words, right behind one that names a call. */
export function pointedAt(view: View, zone: Zone, before: readonly CallMention[]): CallMention[] {
  const last = before.at(-1)
  const apart = last === undefined || last.plural ? 9 : zone.block - (view.zones[last.zone]?.block ?? -9)
  if (apart > 1) return []
  if (apart === 0 && wholeThing(view, zone))
    return [{ from: zone.from, to: zone.from + 1, zone: zone.index, plural: false, intercepted: false }]
  const word = (at: number): string => view.facts[at]?.folded ?? ''
  const single = pointing.has(word(zone.from))
  if (!single && !pointing.has(`${word(zone.from)} ${word(zone.from + 1)}`)) return []
  const from = single ? zone.from : zone.from + 1
  return [{ from, to: from + 1, zone: zone.index, plural: false, intercepted: false }]
}
