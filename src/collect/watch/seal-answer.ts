/** Seals what a server sent: the record of the exchange first, then what it sent, as its child. */
import type { Exhibit, Fetched } from '../../model/index.ts'
import { originOf, pieceOf, recordOf } from '../fetch/pieces-of-address.ts'
import { isAllowed } from './allowed.ts'
import type { WatchPorts } from './ports.ts'
import type { Watch } from './state.ts'

interface Sealed {
  readonly exhibit: Exhibit
  readonly fresh: boolean
}

/** @returns the record (null where the fetch keeps none) and the answer itself, both on disk */
export async function sealAnswer(told: Fetched, watch: Watch, ports: WatchPorts): Promise<[record: Sealed | null, answer: Sealed]> {
  const from = originOf(told, isAllowed(watch, told.redirects[0] ?? told.url), ports.who)
  const seal = ({ stream, kind, name, hints }: ReturnType<typeof pieceOf>, role: Exhibit['role'], parent: Exhibit | null) =>
    ports.exhibits.seal(stream(), { type: kind.type, role, name, from, parent: parent?.sha256 ?? null, hints })
  const record = recordOf(told)
  const kept = record && (await seal(record, 'container', null))
  const piece = pieceOf(told)
  return [kept, await seal(piece, piece.kind.role, kept?.exhibit ?? null)]
}
