/** SRT and VTT: cues with times. Tags go, `<v Name>` and `Name:` become the party. */
import { labelled } from './lines.ts'
import type { SaidTurn } from './said.ts'

const arrow = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/

/** Does the text hold a line with an arrow between two times? */
export function looksLikeCues(text: string): boolean {
  return text
    .slice(0, 20_000)
    .split('\n')
    .some((line) => arrow.test(line))
}

export function readCues(text: string): SaidTurn[] {
  const turns: SaidTurn[] = []
  let open: { start: number; end: number; lines: string[] } | null = null
  const close = () => {
    const words = open?.lines.join(' ').trim()
    if (open && words) turns.push({ ...cueText(words), start: open.start, end: open.end })
    open = null
  }
  for (const line of text.split('\n')) {
    const times = arrow.exec(line)
    if (times) {
      // A cue number may stand between two cues without an empty line.
      close()
      open = { start: seconds(times[1] ?? ''), end: seconds(times[2] ?? ''), lines: [] }
    } else if (line.trim() === '') close()
    else open?.lines.push(line.trim())
  }
  close()
  return turns
}

function seconds(text: string): number {
  const parts = text.replace(',', '.').split(':').map(Number)
  return parts.reduce((sum, part) => sum * 60 + part, 0)
}

function cueText(text: string): { party: string | null; text: string } {
  const voice = /<v(?:\.[^\s>]{0,40})?\s+([^>]{1,80})>/.exec(text)?.[1]?.trim() ?? null
  const plain = text
    .replaceAll(/<[^<>]{0,100}>|\{\\[^{}]{0,60}\}/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', ' ')
    .trim()
  return voice ? { party: voice, text: plain } : labelled(plain)
}
