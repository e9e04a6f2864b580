/**
 * Speech led by a dash inside a paragraph: "Rozmowa jest krótka. – Nie ma wody – mówi żołnierz. – Wracaj – prosi matka."
 *
 * The paragraph is cut where a sentence opens with a dash and the author's words follow behind a second one. What is said
 * runs on to the next such place, or to a sentence in which somebody else is told of as speaking.
 */
import type { Draft } from './draft.ts'
import { findCues } from './find-cues.ts'
import { layFlat } from './flat.ts'
import { lookAround } from './frames.ts'
import { type BlockView, markAt, type View, type Zone } from './view.ts'

const dash = /^[—–-]$/

/** Has a sentence that opens with a dash a second one with a cue behind it. */
function hasAuthor(view: View, zone: Zone): boolean {
  const flat = layFlat(view, zone)
  return findCues(view, flat).some((cue) => {
    if (cue.kind !== 'verb') return false
    const start = flat.at[cue.auxiliary >= 0 ? Math.min(cue.auxiliary, cue.start) : cue.start] ?? 0
    for (let at = start - 1; at > zone.from && start - at < 7; at--) if (dash.test(markAt(view, at))) return true
    return false
  })
}

/** "– Już nie… Nie słuchaj ich – mówi syn.": the author's words may stand in a later sentence of the turn, before the next dash. */
function authorOfTurn(view: View, zones: readonly Zone[], from: number): boolean {
  for (let at = from; at < Math.min(zones.length, from + 6); at++) {
    const zone = zones[at]
    if (!zone || (at > from && dash.test(markAt(view, zone.from)))) return false
    if (hasAuthor(view, zone)) return true
  }
  return false
}

/** Does the article itself tell of somebody who speaks, in a sentence without a dash before it. */
function isNarration(view: View, zone: Zone): boolean {
  const flat = layFlat(view, zone)
  if (flat.atom.some((one) => one >= 0)) return true
  return findCues(view, flat).some((cue) => {
    if (cue.kind !== 'verb') return cue.kind === 'preposition'
    const frame = lookAround(view, flat, cue, false)
    const who = frame.left ?? frame.right
    return who !== null && (who.kind !== 'nominal' || who.noun !== null)
  })
}

/** Stretches of a paragraph that are dash speech with author's words, as blocks of their own. None if the paragraph is all one. */
function stretches(view: View, block: BlockView, zones: readonly Zone[]): BlockView[] {
  const rows: BlockView[] = []
  let open: number | null = null
  const close = (to: number): void => {
    if (open !== null) rows.push({ ...block, from: open, to })
    open = null
  }
  let own = false
  for (const [at, zone] of zones.entries()) {
    const dashed = dash.test(markAt(view, zone.from))
    if (dashed) own = authorOfTurn(view, zones, at)
    if (dashed && own) {
      close(zone.from)
      open = zone.from
    } else if (open !== null && !dashed && isNarration(view, zone) && !(own && hasAuthor(view, zone))) close(zone.from)
  }
  close(block.to)
  return rows.length === 1 && rows[0]?.from === block.from && rows[0].to === block.to ? [] : rows
}

/** Drafts of dash speech inside paragraphs, with the words each of them covers. */
export function inlineDashes(
  view: View,
  draftOf: (block: BlockView, index: number) => Draft | null,
): { readonly draft: Draft; readonly from: number; readonly to: number }[] {
  if (!view.compiled.language.dialogueDash) return []
  const byBlock = new Map<number, Zone[]>()
  for (const zone of view.zones) if (zone.level < 0) byBlock.set(zone.block, [...(byBlock.get(zone.block) ?? []), zone])
  return view.blocks.flatMap((block, index) => {
    const zones = byBlock.get(index) ?? []
    if (block.kind === 'heading' || zones.length < 2 || !zones.some((zone) => dash.test(markAt(view, zone.from)))) return []
    return stretches(view, block, zones).flatMap((part) => {
      const draft = draftOf(part, index)
      return draft ? [{ draft, from: part.from, to: part.to }] : []
    })
  })
}
