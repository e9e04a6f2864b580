/**
 * Stretches of speech become turns: by channel where the channels are parties, else as suggestions with no party.
 *
 * Short answers ("Да.", "Алло?") stay turns of their own; overlaps stay overlaps. Nothing here names a voice.
 */
import type { Legs } from '../channels/find-legs.ts'
import type { Stretch } from '../decode/sound.ts'

/** A stretch of speech by one party, or by nobody known. Seconds, rounded to the millisecond. */
export interface HeardTurn extends Stretch {
  /** `A` is the left channel until a person names it; null: a suggestion, cut at pauses. */
  readonly party: 'A' | 'B' | null
  readonly channel: number
  readonly overlaps: boolean
}

/** @param speech stretches per channel */
export function findTurns(speech: readonly (readonly Stretch[])[], legs: Legs): HeardTurn[] {
  const parties = legs.kind === 'parties' || legs.kind === 'leak'
  const channels = parties ? speech.slice(0, 2) : speech.slice(0, 1)
  const turns = channels.flatMap((stretches, channel) =>
    stretches.map(({ start, end }) => ({
      start: ms(start),
      end: ms(end),
      party: parties ? (channel === 0 ? ('A' as const) : ('B' as const)) : null,
      channel,
    })),
  )
  turns.sort((a, b) => a.start - b.start || a.channel - b.channel)
  return turns.map((turn, at) => ({ ...turn, overlaps: touches(turns, at) }))
}

function touches(turns: readonly Stretch[], at: number): boolean {
  const turn = turns[at]
  if (!turn) return false
  const before = turns.slice(Math.max(0, at - 8), at).some((other) => other.end > turn.start)
  return before || (turns[at + 1]?.start ?? Number.POSITIVE_INFINITY) < turn.end
}

const ms = (seconds: number) => Math.round(seconds * 1000) / 1000
