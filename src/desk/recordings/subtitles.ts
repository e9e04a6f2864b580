/** A transcript as SRT or VTT: lines of at most 42 letters, two a cue, voices named. Unplaced turns have no time and stay out. */
import { type Store, type TranscriptRecord, type TranscriptTurn, Trouble } from '../../model/index.ts'
import { partyLabel } from './party-label.ts'

const longestLine = 42
const linesPerCue = 2

/** A transcript with people's changes, as a file. @throws {Trouble} `TRANSCRIPT_NOT_HERE` */
export async function transcriptSubtitles(store: Store, id: string, format: 'srt' | 'vtt'): Promise<{ text: string; name: string }> {
  const record = await store.projection.recordings.transcript(id)
  if (record) return { text: subtitlesOf(record, format), name: `${id.slice(0, 12)}.${format}` }
  throw new Trouble('TRANSCRIPT_NOT_HERE', `No transcript ${id.slice(0, 16)} is here.`, 'See the page of its recording.', {
    facts: { status: 404 },
  })
}

/** @param format `srt` or `vtt` */
export function subtitlesOf({ turns }: TranscriptRecord, format: 'srt' | 'vtt'): string {
  const cues = turns.flatMap(cuesOf)
  if (format === 'vtt')
    return `WEBVTT\n\n${cues.map(({ start, end, party, text }) => `${clock(start, '.')} --> ${clock(end, '.')}\n${party ? `<v ${party}>` : ''}${text}\n`).join('\n')}`
  return cues
    .map(
      ({ start, end, party, text }, at) => `${at + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${party ? `${party}: ` : ''}${text}\n`,
    )
    .join('\n')
}

function cuesOf(turn: TranscriptTurn) {
  const { start, end } = turn
  if (start === null || end === null) return []
  const party = turn.party === null ? null : partyLabel(turn.party)
  const lines = linesOf(turn.text)
  const letters = turn.text.length || 1
  let passed = 0
  const cues: { start: number; end: number; party: string | null; text: string }[] = []
  for (let at = 0; at < lines.length; at += linesPerCue) {
    const text = lines.slice(at, at + linesPerCue).join('\n')
    const from = start + ((end - start) * passed) / letters
    passed = Math.min(letters, passed + text.length + 1)
    cues.push({ start: from, end: start + ((end - start) * passed) / letters, party, text })
  }
  return cues
}

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function clock(seconds: number, point: string): string {
  const whole = Math.round(seconds * 1000)
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  return `${two(whole / 3_600_000)}:${two((whole / 60_000) % 60)}:${two((whole / 1000) % 60)}${point}${String(whole % 1000).padStart(3, '0')}`
}
