/** What people decided about a statement, as the notes of its reading and the list of decisions tell it. */
import type { Decision, DecisionBody, PrintedStatement, StatementRef } from '../../../model/index.ts'

export type Verdict = 'confirmed' | 'rejected' | 'corrected'

const verdictOfRule: Readonly<Record<string, Verdict>> = {
  'decision/confirmed': 'confirmed',
  'decision/rejected': 'rejected',
  'decision/source-corrected': 'corrected',
}

/** The last word of a person on a statement, or null. */
export function verdictOn(statement: PrintedStatement): Verdict | null {
  const rule = statement.notes.findLast((note) => note.rule in verdictOfRule)?.rule
  return rule ? (verdictOfRule[rule] ?? null) : null
}

/** A statement named so that it is found again after a new run. */
export function refOf(statement: PrintedStatement): StatementRef {
  return { span: statement.spans[0] ?? [0, 0], text: statement.content, id: statement.id }
}

/** Ids of decisions that were taken back and stayed so. */
export function takenBack(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>()
  for (const { id, body } of [...decisions].reverse()) {
    if (body.kind === 'undo' && !undone.has(id)) undone.add(body.decision)
  }
  return undone
}

/** The words a decision is about, if it names any. */
export function aboutOf(body: DecisionBody): string {
  if ('statement' in body) return body.statement.text
  if ('position' in body) return body.position.text
  if (body.kind === 'edit-turn') return body.change.text ?? body.was
  return body.kind === 'rename-party' ? body.label : ''
}
