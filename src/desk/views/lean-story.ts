/**
 * A call's story as its page shows it. Where hundreds of accounts tell of one call, nearly every two of them share text, and
 * what they share grows with the square of their number. The page shows the nearest few of each; `hearsay show`, exports
 * and `?whole=1` give all.
 */
import type { AccountLink, CallStory, Copy, Relay } from '../../model/index.ts'

/** Shared texts told of one article, and copies that one node is shown to lean on. */
const nearest = 3
/** Passages shown for one relay. */
const passages = 4

const copying = new Set<Relay['kind']>(['copies', 'trims', 'rewrites'])

export function leanStory(story: CallStory): CallStory {
  const { call, copies, provenance } = story
  return {
    ...story,
    call: { ...call, links: surestLinks(call.links) },
    copies: nearestCopies(copies).map((copy) => ({ ...copy, passages: copy.passages.slice(0, passages) })),
    provenance: { ...provenance, relays: nearestRelays(provenance.relays) },
  }
}

/** For each account its surest links, without their evidence. */
function surestLinks(links: readonly AccountLink[]): AccountLink[] {
  const sorted = [...links].sort((x, y) => y.logOdds - x.logOdds)
  return fewOf(sorted, ({ a, b }) => [a, b]).map((link) => ({ ...link, pairs: [], keys: [], notes: [] }))
}

/** For each article the ones it shares most with. */
function nearestCopies(copies: readonly Copy[]): Copy[] {
  const shared = ({ containment: [aInB, bInA] }: Copy) => aInB + bInA
  return fewOf(
    [...copies].sort((x, y) => shared(y) - shared(x)),
    ({ a, b }) => [a, b],
  )
}

/** Everything the texts say of their sources, and of the copies that were worked out the surest few of each node. */
function nearestRelays(relays: readonly Relay[]): Relay[] {
  const told = relays.filter(({ kind }) => !copying.has(kind))
  const found = relays.filter(({ kind }) => copying.has(kind)).sort((x, y) => y.p - x.p)
  const kept = new Set<Relay>([...told, ...fewOf(found, ({ from }) => [from])])
  return relays.filter((relay) => kept.has(relay)).map((relay) => ({ ...relay, passages: relay.passages.slice(0, passages) }))
}

/** Of a list in order of weight, those that are among the first few of one of their ends. */
function fewOf<T>(list: readonly T[], endsOf: (one: T) => readonly string[]): T[] {
  const told = new Map<string, number>()
  return list.filter((one) => {
    const ends = endsOf(one)
    if (Math.min(...ends.map((end) => told.get(end) ?? 0)) >= nearest) return false
    for (const end of ends) told.set(end, (told.get(end) ?? 0) + 1)
    return true
  })
}
