/**
 * A piece is what the page or text is cut into, with a verdict on it: kept, left out, or a caption.
 *
 * Every later stop of the room only turns verdicts; words are never changed or dropped. What is left out keeps its
 * place, so that the page can be shown whole.
 */
import type { BlockKind, Furniture, Span } from '../model/index.ts'

/** Left out: what kind of furniture, by which rule, and the reason as a sentence for a person. */
export interface Drop {
  readonly drop: Furniture
  readonly rule: string
  readonly because: string
}

/** Kept as text. `aside` says why the piece tells of another story. */
export interface Keep {
  readonly keep: BlockKind
  readonly score: number
  readonly aside?: string
}

/** Words under a picture. */
export interface AsCaption {
  readonly caption: true
  readonly credit: string | null
  readonly image: string | null
}

export type Verdict = Keep | Drop | AsCaption

export interface Piece {
  readonly text: string
  /** Where it stands in the decoded page or text. */
  readonly source: Span | null
  readonly verdict: Verdict
}

/** A piece with another verdict. */
export function judged(piece: Piece, verdict: Verdict): Piece {
  return { text: piece.text, source: piece.source, verdict }
}

/** The kept kind, or null when the piece is not in the text. */
export function keptAs(piece: Piece): Keep | null {
  return 'keep' in piece.verdict ? piece.verdict : null
}

/** At most this many letters of a text are quoted in a reason. */
export function quoted(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
