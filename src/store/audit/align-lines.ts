/**
 * Lines to entries. A newline that was overwritten joins two lines and shifts all that follow; every line says its own
 * index, so the rest of the file still finds its place and one wrong byte is one fault.
 */
import { type ContentLine, parseLine } from '../journal/content.ts'

export interface AlignedLines {
  /** Line of the `at`-th entry of the file; null when there is none. */
  readonly at: (at: number) => ContentLine | null
  /** There were more or fewer lines than entries, so lines were placed by their own index. */
  readonly shifted: boolean
  /** First entry of a missing end; null when the end is there. */
  readonly missing: number | null
}

/** @param first index of the file's first entry; @param count entries the file should hold */
export function alignLines(lines: readonly ContentLine[], first: number, count: number): AlignedLines {
  const whole = lines.filter((line) => line.whole)
  if (whole.length >= count) return { at: (at) => whole[at] ?? null, shifted: false, missing: null }
  const placed = new Map<number, ContentLine>()
  const unplaced: ContentLine[] = []
  for (const line of lines) {
    const said = parseLine(line.bytes)
    const at = said !== null && said !== 'erased' ? said.index - first : -1
    if (at >= 0 && at < count && !placed.has(at)) placed.set(at, line)
    else unplaced.push(line)
  }
  // What cannot say its index (erased, damaged) takes the free places in order.
  let last = Math.max(-1, ...placed.keys())
  for (let at = 0; at < count && unplaced.length > 0; at++) {
    if (placed.has(at)) continue
    const line = unplaced.shift()
    if (line) placed.set(at, line)
    last = Math.max(last, at)
  }
  const missing = last + 1 < count ? first + last + 1 : null
  return { at: (at) => placed.get(at) ?? null, shifted: true, missing }
}
