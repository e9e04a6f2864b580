/**
 * Blocks of a text that came without any: paragraphs by blank lines, and lines that are clearly paragraphs of their own.
 *
 * A short line without an end mark over a longer paragraph is a heading. Lines of a hard-wrapped mail stay one paragraph.
 */
import type { Block, Span } from '../model/index.ts'

const headingLength = 110
const endsSentence = /[.!?…:;,"»”“’)\]*]\s*$/u
const opensParagraph =
  /^\s*(?:[-–—•*"«„“‘»]|\d+[.)]\s|(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*)?[\p{Lu}][\p{L}\p{N} .]{0,24}(?::\s|\s[\p{N}\p{Lu}]\s[—–]\s))/u

/** The line over an entry of a live blog: "+++ 21.40 Uhr: … +++", "19:02 Uhr: …". */
const newsFlash = /^(?:\+{2,}.*\+{2,}|\+{0,3}\s?\d{1,2}[.:]\d\d(?:\s?Uhr)?\b[^\n]*[^.!?…:;,"»”“’\n])$/u

/** Places of line breaks that end a paragraph, as spans of the lines between them. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = []
  const lines = [...lineSpans(text)]
  let start = -1
  let end = -1
  const close = (): void => {
    if (start >= 0) spans.push([start, end])
    start = -1
  }
  for (const [from, to] of lines) {
    const line = text.slice(from, to)
    if (line.trim() === '') {
      close()
      continue
    }
    if (
      start >= 0 &&
      (endsSentence.test(text.slice(Math.max(start, end - 3), end)) || opensParagraph.test(line.slice(0, 40)) || to - from > 200)
    )
      close()
    if (start >= 0 && newsFlash.test(text.slice(start, Math.min(end, start + headingLength)).trim())) close()
    if (start < 0) start = from + (line.length - line.trimStart().length)
    end = from + line.trimEnd().length
  }
  close()
  return spans
}

function* lineSpans(text: string): Generator<Span> {
  let from = 0
  while (from <= text.length) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    yield [from, to]
    from = to + 1
  }
}

const endMark = /[.!?…:;,"»”“’)]$/u
const endedQuote = /[.,?!…][”"»“’]$/u

/** A short line over a longer one, without an end of its own: no "X said: “…?”" and no sentence. */
function looksLikeHeading(line: string, shorter: boolean): boolean {
  if (!shorter || line.length > headingLength || !/^[\p{Lu}"“„«‘'\d+]/u.test(line)) return false
  if (endedQuote.test(line)) return /!.$/u.test(line) && !/[:,]\s/.test(line)
  return !endMark.test(line.replace(/[”"»“’]$/u, 'x')) && !/^[-–—•]/u.test(line)
}

/** Cut a text without blocks into headings and paragraphs. */
export function cutBlocks(text: string): Block[] {
  const spans = paragraphs(text)
  return spans.map((span, index) => {
    const line = text.slice(span[0], Math.min(span[1], span[0] + headingLength + 1)).trim()
    const next = spans[index + 1]
    const shorter = span[1] - span[0] <= headingLength && next !== undefined && next[1] - next[0] > span[1] - span[0]
    const kind = looksLikeHeading(line, shorter) ? ('heading' as const) : ('paragraph' as const)
    return { kind, span, source: null, score: 1 }
  })
}
