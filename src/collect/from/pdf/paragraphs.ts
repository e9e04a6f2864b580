/**
 * From lines to paragraphs: lines that follow each other closely in one column and one size belong together; a word cut
 * at the end of a line is made whole; what stands in the same place on three pages or more is furniture.
 */
import type { Line } from './lines.ts'

/** Paragraphs, and the repeated lines that were left out (each once). */
export interface PdfText {
  readonly paragraphs: readonly string[]
  readonly repeated: readonly string[]
}

const repeatedOn = 3

/** @param pages lines of each page in reading order; `height` of the page in points */
export function paragraphsOf(pages: readonly { readonly lines: readonly Line[]; readonly height: number }[]): PdfText {
  const repeated = repeatedLines(pages)
  const kept = pages.map(({ lines, height }) => lines.filter((line) => !repeated.has(placeOf(line, height))))
  const lines = kept.flat()
  const hyphenated = wordsWithHyphen(lines)
  const apart = leading(lines) * 1.3
  const paragraphs: string[] = []
  let open: { text: string; last: Line } | null = null
  for (const line of lines) {
    if (open && continues(open, line, apart)) open = { text: joinLine(open.text, line.text, hyphenated), last: line }
    else {
      if (open) paragraphs.push(open.text)
      open = { text: line.text, last: line }
    }
  }
  if (open) paragraphs.push(open.text)
  return { paragraphs, repeated: [...new Set(repeated.values())] }
}

/** What a line says and where it stands, page numbers made equal. */
const placeOf = (line: Line, height: number): string => `${Math.round((line.y / height) * 50)} ${line.text.replace(/\d+/g, '#')}`

/** Running heads and feet: the same words in the same place on three pages or more, with nothing between them and the edge. */
function repeatedLines(pages: readonly { readonly lines: readonly Line[]; readonly height: number }[]): Map<string, string> {
  const seen = new Map<string, { pages: number; text: string }>()
  for (const { lines, height } of pages) {
    const outer = lines.filter(({ y }) => y < height / 6 || y > (height * 5) / 6)
    for (const [place, text] of new Map(outer.map((line) => [placeOf(line, height), line.text]))) {
      seen.set(place, { pages: (seen.get(place)?.pages ?? 0) + 1, text: seen.get(place)?.text ?? text })
    }
  }
  const often = new Set([...seen].filter(([, { pages: count }]) => count >= repeatedOn).map(([place]) => place))
  const atEdge = new Set(
    pages.flatMap(({ lines, height }) => [...fromEdge(lines, height, often, 1), ...fromEdge(lines, height, often, -1)]),
  )
  return new Map([...atEdge].map((place) => [place, seen.get(place)?.text ?? '']))
}

/** Places of repeated lines from the top (1) or the bottom (-1) inwards, up to the first line that is none. */
function fromEdge(lines: readonly Line[], height: number, often: ReadonlySet<string>, side: 1 | -1): string[] {
  const inwards = [...lines].sort((a, b) => (b.y - a.y) * side)
  const end = inwards.findIndex((line) => !often.has(placeOf(line, height)))
  return inwards.slice(0, end < 0 ? inwards.length : end).map((line) => placeOf(line, height))
}

/** How far lines usually stand apart, in sizes of their letters: 1.2 in print, 2 in a typescript. */
function leading(lines: readonly Line[]): number {
  const gaps: number[] = []
  for (let at = 1; at < lines.length; at++) {
    const [above, below] = [lines[at - 1], lines[at]]
    if (!above || !below || below.x >= above.right || above.x >= below.right) continue
    const gap = (above.y - below.y) / (below.size || 1)
    if (gap > 0.5 && gap < 4) gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  return Math.max(1.2, gaps[gaps.length >> 1] ?? 1.35)
}

/** Does this line go on where the last one stopped? Near below, same size, same column; or at the top of the next column or page in the middle of a sentence. */
function continues({ last, text }: { readonly last: Line; readonly text: string }, line: Line, apart: number): boolean {
  if (/^[•‣▪●○◦]/u.test(line.text)) return false
  const size = Math.max(last.size, line.size) || 1
  if (Math.abs(last.size - line.size) > size * 0.12) return false
  const down = last.y - line.y
  const sameColumn = line.x < last.right && line.right > last.x
  const indented = line.x - last.x > size * 0.8 && line.x - last.x < size * 4 && /[.!?»”"…]$/.test(text)
  if (sameColumn && down > 0) return down < size * apart && !indented
  return !/[.!?:»”"…]$/.test(text) && /^[\p{Ll}\d(«“"„]/u.test(line.text)
}

const cutWord = /(\p{L}{2,})[-\u2010\u00ad]$/u

function joinLine(text: string, next: string, hyphenated: ReadonlySet<string>): string {
  const cut = cutWord.exec(text)
  const rest = /^\p{Ll}[\p{L}]*/u.exec(next)?.[0]
  if (!cut || !rest) return `${text} ${next}`
  if (hyphenated.has(`${cut[1]}-${rest}`.toLowerCase()) && !text.endsWith('\u00ad')) return text + next
  return text.slice(0, -1) + next
}

/** Words that the text itself writes with a hyphen inside a line ("so-called"): at a line's end they keep it. */
function wordsWithHyphen(lines: readonly Line[]): Set<string> {
  return new Set(lines.flatMap(({ text }) => text.match(/\p{L}{2,}-\p{Ll}\p{L}*/gu) ?? []).map((word) => word.toLowerCase()))
}
