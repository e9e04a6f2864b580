/** A quotation that runs over paragraphs, each reopening the mark, is one statement with several spans. */
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/** Join the drafts of carried-on quotations to the draft that opened them. */
export function mergeParagraphs(view: View, drafts: readonly Draft[]): Draft[] {
  const byPair = new Map<number, number>()
  const rows: Draft[] = []
  for (const draft of drafts) {
    const pair = view.pairs[draft.pairs[0] ?? -1]
    const opener = pair && pair.carriesOn >= 0 ? byPair.get(pair.carriesOn) : undefined
    const target = opener === undefined ? undefined : rows[opener]
    if (pair && target && opener !== undefined && draft.type === 'direct' && joins(target, draft)) {
      rows[opener] = merged(target, draft)
      for (const one of draft.pairs) byPair.set(one, opener)
      continue
    }
    for (const one of draft.pairs) byPair.set(one, rows.length)
    rows.push(draft)
  }
  return rows
}

/** Both speak with the marks; the later one brings no speaker of its own, or it is the one that brings it. */
function joins(target: Draft, draft: Draft): boolean {
  return target.type === 'direct' && (draft.subjects.length === 0 || target.subjects.length === 0)
}

function merged(target: Draft, draft: Draft): Draft {
  const base = target.subjects.length > 0 || target.cue ? target : { ...draft, block: target.block, zone: draft.zone }
  const note = { rule: 'quote.paragraphs', text: 'the next paragraph opens the mark again: the same words go on' }
  return { ...base, content: [...target.content, ...draft.content], pairs: [...target.pairs, ...draft.pairs], notes: [...base.notes, note] }
}
