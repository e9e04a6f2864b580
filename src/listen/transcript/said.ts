/** What a transcript from outside says, whatever its format: turns in order, with a label and times where it gives them. */
import { Trouble } from '../../model/index.ts'

export interface SaidTurn {
  readonly party: string | null
  readonly text: string
  /** Seconds as the transcript claims them; not trusted until aligned. */
  readonly start: number | null
  readonly end: number | null
}

export interface Said {
  readonly format: string
  readonly turns: readonly SaidTurn[]
}

/** @throws {Trouble} `TRANSCRIPT_UNKNOWN` */
export function unknownTranscript(name: string, why: string): Trouble {
  return new Trouble(
    'TRANSCRIPT_UNKNOWN',
    `${name} could not be read as a transcript: ${why}.`,
    'Hand in SRT, VTT, the JSON of a speech engine, or plain text with one turn a line.',
  )
}
