/**
 * From the pieces of a PDF page to lines: pieces on one base line, near each other, in the order of the page's own
 * stream. A wide gap on one base line is the space between two columns: there the line ends.
 */

/** A piece of text where it stands. Points, the origin at the lower left. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  /** Height of the letters. */
  readonly size: number
}

/** A line of one column. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const sameLine = 0.5
const columnGap = 2.2

/** Lines in reading order as the page's stream gives them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const piece of pieces) {
    if (piece.text === '') continue
    const joined: Line | null = line && join(line, piece)
    if (joined) line = joined
    else {
      if (line) lines.push(line)
      line = { text: piece.text, x: piece.x, right: piece.x + piece.width, y: piece.y, size: piece.size }
    }
  }
  if (line) lines.push(line)
  return lines.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() })).filter((one) => one.text !== '')
}

function join(line: Line, piece: Piece): Line | null {
  const size = Math.max(line.size, piece.size) || 1
  const gap = piece.x - line.right
  if (Math.abs(line.y - piece.y) > size * sameLine || gap > size * columnGap || gap < -size * 1.5) return null
  const spaced = gap > size * 0.18 && !/\s$/.test(line.text) && !/^\s/.test(piece.text)
  return {
    ...line,
    text: line.text + (spaced ? ' ' : '') + piece.text,
    right: Math.max(line.right, piece.x + piece.width),
    size: Math.max(line.size, piece.size),
  }
}
