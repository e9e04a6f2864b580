/**
 * Plain text into paragraphs: by blank lines and line ends; hard-wrapped lines are joined again.
 *
 * Each paragraph keeps its span in the text that was given, so that a mark can lead back to it.
 */
import type { Span } from '../../model/index.ts'
import { type ScrubCount, scrub } from '../characters/scrub.ts'

/** One paragraph, cleaned of odd characters. */
export interface Paragraph {
  readonly text: string
  readonly source: Span
  /** A blank line stands before it. */
  readonly afterBlank: boolean
}

interface Line {
  readonly text: string
  readonly source: Span
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

function linesOf(text: string, count: ScrubCount): Line[] {
  const lines: Line[] = []
  let start = 0
  const push = (end: number) => {
    const raw = text.slice(start, end)
    const clean = scrub(raw, count).trimEnd()
    const lead = clean.length - clean.trimStart().length
    lines.push({ text: clean.trim(), source: [start + lead, end] })
  }
  for (const match of text.matchAll(lineEnd)) {
    push(match.index)
    start = match.index + match[0].length
  }
  push(text.length)
  return lines
}

/** Are lines cut at a width rather than at paragraph ends? More than 70 % of full lines end between 60 and 80 letters. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const full = lines.filter((line, index) => line.text !== '' && (lines[index + 1]?.text ?? '') !== '')
  if (full.length < 4) return false
  return full.filter((line) => line.text.length >= 58 && line.text.length <= 82).length > full.length * 0.7
}

function joined(group: readonly Line[]): string {
  let text = ''
  for (const line of group) {
    if (text === '') text = line.text
    else text += /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line.text) ? line.text : ` ${line.text}`
  }
  return text
}

/** Where a wrapped group of lines ends although no blank line says so: a short line that closes a sentence. */
function endsParagraph(line: Line): boolean {
  return line.text.length < 50 && /[.!?…][”"»)\]]?$/u.test(line.text)
}

/**
 * Cut a text into paragraphs.
 *
 * @param count characters taken out are counted here
 */
export function paragraphsOf(text: string, count: ScrubCount): Paragraph[] {
  const lines = linesOf(text, count)
  const wrapped = isHardWrapped(lines)
  const paragraphs: Paragraph[] = []
  let group: Line[] = []
  let afterBlank = true
  const close = () => {
    const [first, last] = [group[0], group.at(-1)]
    if (first && last) {
      paragraphs.push({ text: joined(group).replace(/\s+/gu, ' '), source: [first.source[0], last.source[1]], afterBlank })
      afterBlank = false
    }
    group = []
  }
  for (const line of lines) {
    if (line.text === '') {
      close()
      afterBlank = true
      continue
    }
    group.push(line)
    if (!wrapped || endsParagraph(line)) close()
  }
  close()
  return paragraphs
}
