/** The versions of what is said in a recording: each transcript, before and after people's changes; else what was heard. */
import type { RecordingPage, SoundFacts, TranscriptTurn } from '../../../../model/index.ts'
import { say } from '../../messages/index.ts'

export interface Version {
  readonly name: string
  /** Null: nothing to change here (what a machine heard, or an import before people changed it). */
  readonly transcript: string | null
  readonly language: string
  readonly turns: readonly TranscriptTurn[]
}

/** Versions, the newest transcript with its changes first. */
export function versionsOf(page: RecordingPage, sound: SoundFacts): Version[] {
  const found = page.transcripts.flatMap((one): Version[] => {
    const now = {
      name: one.changes > 0 ? `${one.name}, ${say.recordings.changed(one.changes)}` : one.name,
      transcript: one.id,
      language: one.language,
      turns: one.turns,
    }
    return one.original
      ? [now, { ...now, name: `${one.name}, ${say.recordings.asImported}`, transcript: null, turns: one.original }]
      : [now]
  })
  return found.length > 0 ? found : [{ name: '', transcript: null, language: '', turns: heardTurns(sound) }]
}

function heardTurns(sound: SoundFacts): TranscriptTurn[] {
  return sound.turns.map(({ start, end, party }) => ({
    party,
    text: '…',
    start,
    end,
    claimed: null,
    placed: 'aligned',
    acceptance: null,
    confidence: null,
    words: [],
    heard: null,
    edited: false,
  }))
}

/** Voices in the order in which they first speak. */
export function partiesIn(turns: readonly TranscriptTurn[]): string[] {
  return [...new Set(turns.flatMap(({ party }) => (party === null ? [] : [party])))]
}
