/** What a transcript from outside says, whatever its format: turns in order, with a label and times where it gives them. */
import { type Doubt, Trouble } from '../../model/index.ts'

/** A word with its own time, where the transcript gives one. Seconds as claimed. */
export interface SaidWord {
  readonly text: string
  readonly start: number | null
  readonly end: number | null
  readonly confidence?: number | null
}

export interface SaidTurn {
  readonly party: string | null
  readonly text: string
  /** Seconds as the transcript claims them; not trusted until aligned. */
  readonly start: number | null
  readonly end: number | null
  /** What the engine said of its own words, 0..1; missing where it says nothing. */
  readonly confidence?: number | null
  readonly words?: readonly SaidWord[]
  /** Where our own engines wrote it: language of the turn (null: unclear), and what is doubtful. */
  readonly language?: string | null
  readonly mixed?: boolean
  readonly doubts?: readonly Doubt[]
}

export interface Said {
  readonly format: string
  readonly turns: readonly SaidTurn[]
  /** Who or what wrote the words, where the file says so. */
  readonly maker?: string | null
  /** Language of the whole, where the file says it in a way that is sure. */
  readonly language?: string | null
}

/** @throws {Trouble} `TRANSCRIPT_UNKNOWN` */
export function unknownTranscript(name: string, why: string): Trouble {
  return new Trouble(
    'TRANSCRIPT_UNKNOWN',
    `${name} could not be read as a transcript: ${why}.`,
    'Hand in SRT, VTT, the JSON of a speech engine, TextGrid, EAF, STM, CTM, or plain text with one turn a line.',
  )
}

/** Pauses longer than this, seconds, end a turn where only words are given. */
const longestPause = 1

/** Words with times, put together to turns where the voice changes or a pause stands. */
export function turnsOfWords(
  words: readonly (SaidWord & { readonly party: string | null; readonly confidence: number | null })[],
): SaidTurn[] {
  const groups: (typeof words)[number][][] = []
  for (const word of words) {
    const last = groups.at(-1)?.at(-1)
    const pause = last && word.start !== null && last.end !== null ? word.start - last.end : 0
    if (!last || last.party !== word.party || pause > longestPause) groups.push([word])
    else groups.at(-1)?.push(word)
  }
  return groups.map((group) => ({
    party: group[0]?.party ?? null,
    text: group
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(/ +([.,!?…;:])/g, '$1'),
    start: group[0]?.start ?? null,
    end: group.at(-1)?.end ?? null,
    confidence: middle(group.flatMap(({ confidence }) => confidence ?? [])),
    words: group.map(({ text, start, end }) => ({ text, start, end })),
  }))
}

/** Mean of values; null when there are none. */
export function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000
}
