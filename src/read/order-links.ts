/** The order of carriers: from the words outwards, by what each did; who did it earlier stands further in. */
import type { ChainRole } from '../model/index.ts'
import type { CarrierLink } from './find-carriers.ts'

const rank: Record<ChainRole, number> = {
  speaker: 0,
  recording: 0.5,
  recorder: 1,
  interceptor: 1,
  publisher: 2,
  translator: 3,
  relay: 4,
  article: 9,
}

/** Links from the words outwards: usual order by role; "previously" moves one inwards. */
export function sortLinks(links: readonly CarrierLink[]): CarrierLink[] {
  const key = (one: CarrierLink): number => rank[one.role] - (one.earlier ? 0.5 : 0)
  return [...links].sort((a, b) => key(a) - key(b))
}

/** One link per carrier: the innermost role wins, "published and reported on" is a publisher. */
export function join(links: readonly CarrierLink[]): CarrierLink[] {
  const rows: CarrierLink[] = []
  for (const one of sortLinks(links)) if (!rows.some((other) => other.entity !== null && other.entity === one.entity)) rows.push(one)
  return rows
}
