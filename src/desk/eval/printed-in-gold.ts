/**
 * A printed reading moved onto the text of the gold file.
 *
 * Offsets of a reading count in its own clean text. When `clean` changed the text (took furniture out, folded blanks),
 * the words of each span are looked up in the gold text again, near the place where they should be.
 */
import type { PrintedReading, PrintedStatement, PrintedWho, Span } from '../../model/index.ts'

export interface Moved {
  readonly printed: PrintedStatement
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: Span | null
  readonly addressee: Span | null
  readonly hedges: readonly { readonly span: Span; readonly scope: string }[]
}

export type Mover = (span: Span) => Span | null

/** How spans of the reading come to lie in the gold text: unchanged, or by their words. */
export function moverFor(goldText: string, readingText: string): Mover {
  if (goldText === readingText) return (span) => span
  return ([start, end]) => {
    const words = readingText.slice(start, end)
    if (!words) return null
    const after = goldText.indexOf(words, Math.max(0, start - 40))
    const at = after >= 0 ? after : goldText.lastIndexOf(words)
    return at < 0 ? null : [at, at + words.length]
  }
}

/** All statements of the reading with their spans in the gold text. */
export function moveStatements(reading: PrintedReading, move: Mover): Moved[] {
  const all = (spans: readonly Span[]): Span[] => spans.map(move).filter((span) => span !== null)
  const who = (one: PrintedWho | null): Span | null => (one?.span ? move(one.span) : null)
  return reading.statements.map((printed) => ({
    printed,
    content: all(printed.spans),
    cue: all(printed.cueSpans),
    source: who(printed.source),
    addressee: who(printed.addressee),
    hedges: printed.hedges.flatMap((h) => {
      const span = move(h.span)
      return span ? [{ span, scope: h.scope }] : []
    }),
  }))
}
