/** Decisions as the log holds them, and which of them still hold. */
import type { CustodyEntry, Decision } from '../model/index.ts'

/** The decision that a custody entry holds, or null. */
export function decisionOf(entry: CustodyEntry): Decision | null {
  const { event } = entry
  if (event?.what.kind !== 'decision-made') return null
  return { id: String(entry.index), body: event.what.decision, who: event.who, when: event.when, why: event.what.why }
}

/** Decisions that still hold: without undone ones and without the undoings. An undone undo lets its target hold again. */
export function decisionsInForce(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (const { id, body } of [...decisions].reverse()) {
    if (body.kind === 'undo' && !undone.has(id)) undone.add(body.decision)
  }
  return decisions.filter(({ id, body }) => body.kind !== 'undo' && !undone.has(id))
}
