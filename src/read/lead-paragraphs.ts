/**
 * A paragraph that ends in a colon leads to the quotation in the next one: "In the recording the commander shouts:" ¶ "…".
 *
 * The cue and the people stand in the paragraph before; the quotation alone has neither. A paragraph without a cue may
 * lead as well ("From the ministry:"), then its subject speaks.
 */

import type { Draft } from './draft.ts'
import { findCues } from './find-cues.ts'
import { layFlat } from './flat.ts'
import { lookAround } from './frames.ts'
import { cueWords, firstSubject, type Row } from './take-content.ts'
import { markAt, type View, type Zone } from './view.ts'

/** Longest sentence that leads, in words. */
const longest = 60

/** The sentence before a quotation, if it ends in a colon and tells of somebody. */
function leadOf(view: View, draft: Draft): Zone | null {
  const block = view.blocks[draft.block]
  const before = view.blocks[draft.block - 1]
  const pair = view.pairs[draft.pairs[0] ?? -1]
  if (!block || !before || pair?.openAt !== block.from || markAt(view, before.to - 1) !== ':') return null
  const zone = view.zones[view.zoneOf[before.to - 1] ?? -1]
  return zone && zone.level < 0 && before.kind !== 'heading' && zone.to - zone.from <= longest ? zone : null
}

function led(view: View, draft: Draft, zone: Zone): Draft {
  const flat = layFlat(view, zone)
  const cues = findCues(view, flat)
  const row: Row = { view, flat, cues, drafts: [], used: 0, taken: new Set() }
  const cue = cues.findLast((one) => one.kind === 'verb')
  const frame = cue ? lookAround(view, flat, cue, false) : null
  const found = frame?.left ?? frame?.right ?? firstSubject(row, flat.at.length)
  const known = found && (found.kind !== 'nominal' || found.noun !== null || cue) ? found : null
  if (!known && !cue) return draft
  return {
    ...draft,
    cue: cue ?? null,
    cueWords: cue ? cueWords(row, cue) : [],
    frame: cue ? 'verb' : 'colon',
    subjects: known ? [known] : [],
    addressee: frame?.addressee ?? null,
    around: [[zone.from, zone.to]],
    notes: [...draft.notes, { rule: 'quote.led', text: 'the paragraph before ends in a colon and leads to this quotation' }],
  }
}

/** Drafts in which quotations alone have the speaker of the paragraph that leads to them. */
export function addLeads(view: View, drafts: readonly Draft[]): Draft[] {
  const leads = new Set<number>()
  const rows = drafts.map((draft) => {
    const alone = draft.type === 'direct' && draft.subjects.length === 0 && draft.cue === null && draft.level < 0
    const zone = alone && draft.pairs.length === 1 ? leadOf(view, draft) : null
    const made = zone ? led(view, draft, zone) : draft
    if (zone && made !== draft) leads.add(zone.index)
    return made
  })
  // "In the recording the commander allegedly shouts:" says nothing itself.
  return rows.filter((one) => !(leads.has(one.zone) && one.notes.some(({ rule }) => rule === 'report.unnamed')))
}
