/** Plain text: one turn a line, with a label ("A:", "Солдат:"), a dash or a time before it, or with none. */
import type { SaidTurn } from './said.ts'

const label = /^([\p{L}][\p{L}\p{N} .'’_-]{0,30}?)\s*:\s+(?=\S)/u
const time = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:[.,]\d{1,3})?)[\])]?\s*[-–—]?\s*/

/** Take a label off the front of a line. */
export function labelled(line: string): { party: string | null; text: string } {
  const found = label.exec(line)
  return found
    ? { party: found[1] ?? null, text: line.slice(found[0].length).trim() }
    : { party: null, text: line.replace(/^[-–—]\s*/, '').trim() }
}

export function readLines(text: string): SaidTurn[] {
  const turns: SaidTurn[] = []
  for (const raw of text.split('\n')) {
    const found = time.exec(raw.trim())
    const start = found ? Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number((found[3] ?? '0').replace(',', '.')) : null
    const turn = labelled(raw.trim().slice(found?.[0].length ?? 0))
    // Stage directions ("(нерозбірливо)", "[laughs]") are not said.
    const said = turn.text.replaceAll(/[([][^()[\]]{0,80}[)\]]/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(said)) turns.push({ party: turn.party, text: said, start, end: null })
  }
  return turns
}
