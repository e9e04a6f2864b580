/**
 * Sources get a colour and a letter, in the order in which they first speak.
 *
 * The letter stands beside every coloured stretch, so that nothing is told by colour alone. After the last colour the
 * colours begin again; the letters go on (A … Z, AA, AB …).
 */
import type { CallStory, PrintedStatement, QuoteStory } from '../../../model/index.ts'

/** How many colours `tokens.css` knows as `--source-0` … */
export const sourceColours = 8

/** A source as the page marks it. */
export interface SourceMark {
  readonly key: string
  readonly label: string
  readonly letter: string
  readonly colour: number
  readonly statements: number
}

/** What tells one source from another: the party, else the entity, else the label. */
export function sourceKey(statement: PrintedStatement): string {
  const { source } = statement
  return source?.party ?? source?.entity ?? source?.label ?? source?.text ?? '?'
}

/** Letters as spreadsheets count: A, B, … Z, AA. */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** Sources of an article by key, in order of first appearance. @param unknown label for a source that was not resolved */
export function markSources(statements: readonly PrintedStatement[], unknown: string): Map<string, SourceMark> {
  const marks = new Map<string, SourceMark>()
  const ordered = [...statements].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  for (const statement of ordered) {
    const key = sourceKey(statement)
    const known = marks.get(key)
    const index = known ? -1 : marks.size
    marks.set(
      key,
      known
        ? { ...known, statements: known.statements + 1 }
        : { key, label: nameOf(statement) ?? unknown, letter: letterOf(index), colour: index % sourceColours, statements: 1 },
    )
  }
  return marks
}

function nameOf({ source }: PrintedStatement): string | null {
  return source?.label ?? source?.name ?? source?.text ?? null
}

/** Speakers of a call by every name they go by: parties first, then whoever else speaks. */
export function markSpeakers(
  parties: CallStory['parties'],
  quotes: readonly Pick<QuoteStory, 'speaker'>[],
): Map<string, Pick<SourceMark, 'letter' | 'colour'>> {
  const marks = new Map<string, Pick<SourceMark, 'letter' | 'colour'>>()
  let count = 0
  const mark = (names: readonly string[]) => {
    const fresh = names.filter((name) => !marks.has(name))
    if (fresh.length === 0) return
    const made = { letter: letterOf(count), colour: count % sourceColours }
    count++
    for (const name of fresh) marks.set(name, made)
  }
  for (const { label, labels } of parties) mark([label, ...labels])
  for (const { speaker } of quotes) if (speaker !== null) mark([speaker])
  return marks
}
