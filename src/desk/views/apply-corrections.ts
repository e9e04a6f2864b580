/**
 * A person's corrections laid over a reading. The reading itself stays as the machine made it.
 *
 * A statement is found again by where its words stand, so a correction holds when the engines run anew; when the words
 * are gone, the correction stays in the log and is shown among the decisions.
 */
import type { Decision, PrintedPosition, PrintedReading, PrintedStatement, PrintedWho, StatementRef } from '../../model/index.ts'

/** Lay decisions (in force, in order) over a printed reading. */
export function applyCorrections(reading: PrintedReading, decisions: readonly Decision[]): PrintedReading {
  let { statements, positions } = reading
  for (const decision of decisions) {
    const { body } = decision
    if (body.kind === 'correct-source') statements = each(statements, body.statement, (s) => withSource(s, body.source, decision))
    if (body.kind === 'confirm') statements = each(statements, body.statement, (s) => noted(s, 'decision/confirmed', decision))
    if (body.kind === 'reject') statements = each(statements, body.statement, (s) => noted(s, 'decision/rejected', decision))
    if (body.kind === 'correct-stance')
      positions = positions.map((p) => (isMeant(p.span, body.position) ? withStance(p, body.stance, decision) : p))
  }
  return { ...reading, statements, positions }
}

function each(
  statements: readonly PrintedStatement[],
  ref: StatementRef,
  change: (statement: PrintedStatement) => PrintedStatement,
): PrintedStatement[] {
  return statements.map((statement) => (statement.spans.some((span) => isMeant(span, ref)) ? change(statement) : statement))
}

/** The same words at the same place: the start must agree, the end may have been found anew. */
function isMeant(span: readonly [number, number], ref: StatementRef): boolean {
  return span[0] === ref.span[0] || (span[0] < ref.span[1] && ref.span[0] < span[1] && overlap(span, ref.span) >= 0.8)
}

function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared / Math.max(a[1] - a[0], b[1] - b[0], 1)
}

function said(decision: Decision): string {
  return `${decision.who}, ${decision.when.slice(0, 10)}: ${decision.why}`
}

function noted(statement: PrintedStatement, rule: string, decision: Decision): PrintedStatement {
  return { ...statement, notes: [...statement.notes, { rule, because: said(decision) }] }
}

function withSource(statement: PrintedStatement, source: string, decision: Decision): PrintedStatement {
  const known: PrintedWho = statement.source ?? {
    text: null,
    label: null,
    name: null,
    party: null,
    entity: null,
    span: null,
    p: 1,
    alternatives: [],
  }
  const chain = statement.chain.map((link) => (link.role === 'speaker' ? { ...link, name: source } : link))
  return noted({ ...statement, source: { ...known, label: source, name: source, p: 1 }, chain }, 'decision/source-corrected', decision)
}

function withStance(position: PrintedPosition, stance: PrintedPosition['stance'], decision: Decision): PrintedPosition {
  return { ...position, stance, notes: [...position.notes, { rule: 'decision/stance-corrected', because: said(decision) }] }
}
