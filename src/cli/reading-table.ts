/** A reading as a table for people: one statement a row, coloured by source, the chain below the words. */
import type { PrintedReading, PrintedStatement } from '../model/index.ts'
import { type Colour, paint, safe, safeLine } from './say.ts'

const palette: readonly Colour[] = ['cyan', 'yellow', 'magenta', 'green', 'blue', 'red']

/** Statements in the order of the text, then positions, then what is in doubt. */
export function readingTable(path: string, reading: PrintedReading): string {
  const { article, statements, positions, calls } = reading
  const head = [article.title ?? path, article.outlet, article.published, article.language].filter(Boolean).join(' · ')
  const colours = new Map([...new Set(statements.map(sourceKey))].map((key, at) => [key, palette[at % palette.length] ?? 'cyan']))
  const lines = [paint('bold', safeLine(head))]
  for (const call of calls)
    lines.push(
      `call ${call.id}: ${call.parties.map((party) => `${safeLine(party.label)} (${party.role})`).join(', ') || 'parties not told'}`,
    )
  for (const statement of statements) lines.push('', ...statementLines(statement, colours.get(sourceKey(statement)) ?? 'cyan'))
  if (positions.length > 0) lines.push('', paint('bold', 'On authenticity'))
  for (const position of positions) {
    lines.push(
      `  ${position.by.role === 'article' ? 'this article' : safeLine(position.by.label ?? 'unresolved')}: ${paint('bold', position.stance)}: ${safe(position.text)}`,
    )
  }
  if (statements.length === 0) lines.push('No statements found.')
  return `${lines.join('\n')}\n`
}

const sourceKey = (statement: PrintedStatement) => statement.source?.entity ?? statement.source?.label ?? '?'

function statementLines(statement: PrintedStatement, colour: Colour): string[] {
  const who = statement.source?.label ?? 'unresolved'
  const to = statement.addressee?.label ? ` → ${statement.addressee.label}` : ''
  const cue = statement.cue ? ` (${statement.cue})` : ''
  const hedges = statement.hedges.map((hedge) => hedge.text).join(', ')
  const chain = statement.chain.map((link) => link.name ?? (link.role === 'article' ? 'this article' : link.role)).join(' ← ')
  return [
    `${paint(colour, safeLine(who + to))}${paint('dim', safe(`${cue} · ${statement.type}${statement.call ? ` · ${statement.call}` : ''}`))}`,
    `  ${safe(statement.content)}`,
    paint('dim', `  ${safeLine(chain)}${hedges ? ` · hedged: ${safe(hedges)}` : ''}`),
  ]
}
