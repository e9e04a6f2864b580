/**
 * A transcript from outside becomes turns, laid on its recording where there is one.
 *
 * Times that the transcript brings are taken over as claims. Where it brings none, its words are aligned to the sound, and
 * what cannot be heard stays unplaced.
 */
import { alignRecording, readTranscript, type Said } from '../../../listen/index.ts'
import type { Note, TranscriptRecord, TranscriptTurn } from '../../../model/index.ts'
import { readTurns } from '../../../read/index.ts'
import { spreadWords } from '../../recordings/spread-words.ts'
import { namedFile } from './listen-recording.ts'

export interface LayTask {
  readonly bytes: Uint8Array
  readonly name: string
  /** Language that whoever brought it named, or null. */
  readonly language: string | null
  readonly sound: { readonly file: string; readonly name: string; readonly dir: string; readonly duration: number } | null
}

export type LaidTranscript = Pick<TranscriptRecord, 'format' | 'maker' | 'language' | 'method' | 'notes'> & {
  readonly turns: readonly TranscriptTurn[]
}

/** Most turns of one transcript: ten hours of quick talk. */
const mostTurns = 20_000

/** @param input a `LayTask` @throws {Trouble} `TRANSCRIPT_UNKNOWN`, `SOUND_…` */
export async function layTranscriptTask(input: unknown): Promise<LaidTranscript> {
  const task = input as LayTask
  const said = readTranscript(task.bytes, task.name)
  const turns = said.turns.slice(0, mostTurns)
  const language = task.language ?? said.language ?? readTurns(turns.slice(0, 200)).language
  const timed = turns.filter(({ start }) => start !== null).length
  const claims = timed > turns.length / 2
  const maker = said.maker ?? 'not stated'
  const head = { format: said.format, maker, language }
  if (claims || !task.sound) {
    const laid = claimedTurns({ ...said, turns }, task.sound?.duration ?? null)
    const beyond = laid.filter(({ placed, claimed }) => placed === 'unplaced' && claimed).length
    return { ...head, method: claims ? 'claimed' : 'none', turns: laid, notes: claimNotes(claims, beyond) }
  }
  return { ...head, ...(await alignedTurns(task, said, language)) }
}

function claimNotes(claims: boolean, beyond: number): Note[] {
  const note = (rule: string, text: string): Note => ({ rule, weight: 0, text })
  if (!claims) return [note('transcript/no-times', 'The transcript gives no times, and no recording is known for it.')]
  return [
    note('transcript/claimed-times', 'Times are those of the transcript; nobody has checked them against the sound yet.'),
    ...(beyond > 0
      ? [note('transcript/beyond', `${beyond} turns are said to stand after the end of the recording; they are unplaced.`)]
      : []),
  ]
}

function claimedTurns(said: Said, duration: number | null): TranscriptTurn[] {
  return said.turns.map((turn, at) => {
    const { start } = turn
    const next = said.turns.slice(at + 1, at + 20).find((other) => other.start !== null && other.start > (start ?? 0))?.start ?? null
    const end = start === null ? null : (turn.end ?? next ?? duration ?? start)
    const claimed = start === null || end === null ? null : { start, end: Math.max(start, end) }
    const fits = claimed !== null && (duration === null || claimed.start < duration)
    const placed = fits && claimed ? { start: ms(claimed.start), end: ms(Math.min(claimed.end, duration ?? claimed.end)) } : null
    const given = turn.words?.length ? turn.words.map((word) => ({ ...word, timing: 'engine' as const })) : null
    return {
      party: turn.party,
      text: turn.text,
      start: placed?.start ?? null,
      end: placed?.end ?? null,
      claimed,
      placed: placed ? ('claimed' as const) : ('unplaced' as const),
      acceptance: null,
      confidence: turn.confidence ?? null,
      words: given ?? spreadWords(turn.text, placed),
      heard: null,
      edited: false,
      ...(turn.doubts ? { language: turn.language ?? null, mixed: turn.mixed ?? false, doubts: turn.doubts } : {}),
    }
  })
}

async function alignedTurns(task: LayTask, said: Said, language: string): Promise<Pick<LaidTranscript, 'method' | 'turns' | 'notes'>> {
  const { sound } = task
  if (!sound) throw new Error('a transcript was to be aligned without a recording')
  const path = await namedFile(sound.file, sound.name, sound.dir)
  const aligned = await alignRecording(path, task.bytes, task.name, language)
  const turns = aligned.turns.slice(0, mostTurns).map((turn, at): TranscriptTurn => {
    const span = turn.accepted && turn.start !== null && turn.end !== null ? { start: ms(turn.start), end: ms(turn.end) } : null
    return {
      party: turn.party,
      text: turn.text,
      start: span?.start ?? null,
      end: span?.end ?? null,
      claimed: null,
      placed: span ? 'aligned' : 'unplaced',
      acceptance: turn.acceptance,
      confidence: said.turns[at]?.confidence ?? null,
      words: span ? turn.words.map((word) => ({ ...word, timing: 'aligned' as const })) : spreadWords(turn.text, null),
      heard: null,
      edited: false,
    }
  })
  return { method: aligned.method, turns, notes: aligned.notes }
}

const ms = (value: number) => Math.round(value * 1000) / 1000
