/**
 * Lines to entries. A newline that was overwritten joins two lines, a line taken out shifts all that follow; every line
 * says its own index, so the rest of the file still finds its place and one wrong byte is one fault.
 */
import { type ContentLine, parseLine } from '../journal/content.ts'

export interface AlignedLines {
  /** Line of the `at`-th entry of the file; null when there is none. */
  readonly at: (at: number) => ContentLine | null
  /** First entry of a missing end; null when the end is there. */
  readonly missing: number | null
  /** Offsets of bytes where a newline should be. */
  readonly newlines: readonly number[]
}

/** @param first index of the file's first entry; @param count entries the file should hold */
export function alignLines(found: readonly ContentLine[], first: number, count: number): AlignedLines {
  const newlines: number[] = []
  const lines =
    found.length >= count && found.slice(0, count).every((line) => line.whole) ? found : found.flatMap((line) => partJoined(line, newlines))
  const whole = lines.filter((line) => line.whole)
  if (whole.length >= count) return { at: (at) => whole[at] ?? null, missing: null, newlines }
  const placed = placeByIndex(whole, first, count)
  const last = Math.max(-1, ...placed.keys())
  return { at: (at) => placed.get(at) ?? null, missing: last + 1 < count ? first + last + 1 : null, newlines }
}

/** Two lines where one newline was overwritten, or a last line whose newline was; a torn line as it is. */
function partJoined(line: ContentLine, newlines: number[]): ContentLine[] {
  if (parseLine(line.bytes) !== null) return [line]
  const head = joinedHead(line.bytes)
  if (head === null) return [line]
  newlines.push(line.start + head)
  const rest: ContentLine = { bytes: line.bytes.subarray(head + 1), start: line.start + head + 1, whole: line.whole }
  const first: ContentLine = { bytes: line.bytes.subarray(0, head), start: line.start, whole: true }
  return rest.bytes.length === 0 ? [first] : [first, ...partJoined(rest, newlines)]
}

/** Length of a whole entry at the beginning of these bytes, when one byte and then another entry or nothing follow. */
function joinedHead(bytes: Buffer): number | null {
  let tries = 0
  for (let end = bytes.indexOf('}'); end >= 0 && tries < mostTries; end = bytes.indexOf('}', end + 1)) {
    const next = bytes.subarray(end + 2, end + 3)
    const ends = end + 2 === bytes.length || next.equals(brace)
    if (ends) tries++
    if (ends && parseLine(bytes.subarray(0, end + 1)) !== null) return end + 1
  }
  return null
}

/** A line of one's own making may hold very many braces. */
const mostTries = 50

const brace = Buffer.from('{')

function placeByIndex(lines: readonly ContentLine[], first: number, count: number): Map<number, ContentLine> {
  const placed = new Map<number, ContentLine>()
  const unplaced: ContentLine[] = []
  for (const line of lines) {
    const said = parseLine(line.bytes)
    const at = said !== null && said !== 'erased' ? said.index - first : -1
    if (at >= 0 && at < count && !placed.has(at)) placed.set(at, line)
    else unplaced.push(line)
  }
  // What cannot say its index (erased, damaged) takes the free places in order.
  for (let at = 0; at < count && unplaced.length > 0; at++) {
    if (placed.has(at)) continue
    const line = unplaced.shift()
    if (line) placed.set(at, line)
  }
  return placed
}
