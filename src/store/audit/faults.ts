/** Faults as they are found: named, counted, capped, so that a ruined disk still gives a report one can read. */
import type { AuditFault } from '../../model/event.ts'

export interface Faults {
  readonly add: (what: AuditFault['what'], where: string, byte: number | null, text: string) => void
  readonly all: () => AuditFault[]
  /** May the exact byte still be looked for? It is costly, so only for the first faults of an audit. */
  readonly early: () => boolean
}

const mostFaults = 1000
const earlyFaults = 20

export function gatherFaults(): Faults {
  const found: AuditFault[] = []
  let more = 0
  return {
    add(what, where, byte, text) {
      if (found.length < mostFaults) found.push({ what, where, byte, text })
      else more++
    },
    early: () => found.length < earlyFaults,
    all: () =>
      more === 0 ? found : [...found, { what: 'unreadable', where: 'audit', byte: null, text: `${more} more faults are not listed.` }],
  }
}

/** First place where two runs of bytes differ; null when they are equal. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number | null {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) if (a[at] !== b[at]) return at
  return a.length === b.length ? null : shared
}
