/** The voices of a transcript and whoever carried its recording, as entities and links of its statements. */
import type { ChainLink, Entity, Exhibit, Party, ReadResult, Span, TranscriptRecord } from '../../model/index.ts'
import { nameOf } from './derived.ts'
import { partyLabel } from './party-label.ts'

/** One party per label, with a mention (`m<turn>`) wherever the label stands. Roles come from what reading knows of the labels. */
export function partyEntities(
  record: TranscriptRecord,
  lines: readonly { readonly label: Span | null }[],
  found: ReadResult,
): { parties: Party[]; entities: Entity[] } {
  const labels = [...new Set(record.turns.flatMap(({ party }) => (party === null ? [] : [partyLabel(party)])))]
  const known = found.calls.flatMap((call) => call.parties)
  const entities = labels.map((label, at): Entity => {
    const id = `e${at + 1}`
    const mentions = lines.flatMap(({ label: span }, turn) => {
      const own = record.turns[turn]?.party
      if (!span || own === null || own === undefined || partyLabel(own) !== label) return []
      return [{ id: `m${turn}`, span, head: span, form: 'nominal' as const, entity: id }]
    })
    return { id, type: 'person', label, aliases: [], mentions }
  })
  const parties = entities.map(({ id, label }, at): Party => {
    const same = known.find((party) => party.label.toLowerCase() === label.toLowerCase())
    return { id: `p${at + 1}`, entity: id, label, role: same?.role ?? 'unknown' }
  })
  return { parties, entities }
}

/** The recording, and the publisher that whoever brought it named. @param recording null: a transcript alone */
export function carriersOf(recording: Exhibit | null): { links: ChainLink[]; carriers: Entity[] } {
  if (!recording) return { links: [], carriers: [] }
  const plain = { evidence: 'metadata' as const, hedges: [], p: 1, notes: [] }
  const name = nameOf(recording)
  const links: ChainLink[] = [{ role: 'recording', name, entity: 'eR', ...plain }]
  const carriers: Entity[] = [{ id: 'eR', type: 'recording', label: name, aliases: [], mentions: [] }]
  const outlet = recording.hints?.outlet
  if (outlet) {
    links.push({ role: 'publisher', name: outlet, entity: 'eP', ...plain })
    carriers.push({ id: 'eP', type: 'outlet', label: outlet, aliases: [], mentions: [] })
  }
  return { links, carriers }
}
