/**
 * From marks to segments: cut a text where any mark begins or ends, and say which marks cover each piece.
 *
 * One sweep over sorted edges, so that ten thousand marks cost no more than their sorting. Statements nest (a quote in a
 * quote); the innermost one, that is the one that began last, owns a piece. Offsets are UTF-16, half-open.
 */
import type { PrintedReading } from '../../../model/index.ts'

export type MarkKind = 'statement' | 'cue' | 'hedge' | 'position' | 'echo' | 'aside'

/** A stretch to be marked; `id` names what it belongs to. */
export interface TextMark {
  readonly kind: MarkKind
  readonly id: string
  readonly start: number
  readonly end: number
}

/** A piece of text with the marks that cover it. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly TextMark[]
}

/** A run of pieces that one statement (or none) owns: one link on the page. */
export interface Run {
  readonly statement: string | null
  readonly segments: readonly Segment[]
  /** First run of that statement in the text: the one that takes the keyboard. */
  readonly first: boolean
}

/** A block of text between blank lines. */
export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly runs: readonly Run[]
}

/** Every mark of a reading that shows in the text. */
export function marksOf(reading: PrintedReading): TextMark[] {
  const mark = (kind: MarkKind, id: string, [start, end]: readonly [number, number]): TextMark => ({ kind, id, start, end })
  return [
    ...reading.article.asides.map(({ span }, at) => mark('aside', `aside-${at}`, span)),
    ...reading.echoes.map(({ span, statement }) => mark('echo', statement ?? '', span)),
    ...reading.positions.map(({ id, span }) => mark('position', id, span)),
    ...reading.statements.flatMap(({ id, spans }) => spans.map((span) => mark('statement', id, span))),
    ...reading.statements.flatMap(({ id, cueSpans }) => cueSpans.map((span) => mark('cue', id, span))),
    ...reading.statements.flatMap(({ id, hedges }) => hedges.map(({ span }) => mark('hedge', id, span))),
  ]
}

/** Marks that lie over one another deeper than this are not drawn: without a bound, hostile nesting costs its square. */
const deepest = 50

/** Cut `start..end` at every edge of a mark. Marks outside are clipped or dropped. */
export function segmentsOf(marks: readonly TextMark[], start: number, end: number): Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const edges = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: TextMark[] = []
  let next = 0
  for (let at = 0; at + 1 < edges.length; at++) {
    const [from, to] = [edges[at] ?? 0, edges[at + 1] ?? 0]
    open = open.filter((mark) => mark.end > from)
    for (let mark = inside[next]; mark && mark.start <= from; mark = inside[++next]) open.push(mark)
    if (open.length > deepest) open = open.slice(-deepest)
    segments.push({ start: from, end: to, marks: [...open] })
  }
  return segments
}

/** The statement that owns a piece: of those whose content covers it, the one that began last. */
export function ownerOf(segment: Segment): string | null {
  return segment.marks.findLast(({ kind }) => kind === 'statement')?.id ?? null
}

/** The text as paragraphs of runs. */
export function paragraphsOf(text: string, marks: readonly TextMark[]): Paragraph[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const seen = new Set<string>()
  let first = 0
  let longest: TextMark[] = []
  return blocksOf(text).map(({ start, end }) => {
    longest = longest.filter((mark) => mark.end > start)
    const here = [...longest]
    for (let mark = sorted[first]; mark && mark.start < end; mark = sorted[++first]) here.push(mark)
    longest = here.filter((mark) => mark.end > end).slice(-deepest)
    return { start, end, runs: runsOf(segmentsOf(here, start, end), seen) }
  })
}

function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = []
  let start = 0
  for (const gap of text.matchAll(/\n{2,}/g)) {
    if (gap.index > start) blocks.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) blocks.push({ start, end: text.length })
  return blocks
}

function runsOf(segments: readonly Segment[], seen: Set<string>): Run[] {
  const runs: { statement: string | null; segments: Segment[]; first: boolean }[] = []
  for (const segment of segments) {
    const statement = ownerOf(segment)
    const last = runs.at(-1)
    if (last && last.statement === statement) {
      last.segments.push(segment)
      continue
    }
    const first = statement !== null && !seen.has(statement)
    if (statement !== null) seen.add(statement)
    runs.push({ statement, segments: [segment], first })
  }
  return runs
}
