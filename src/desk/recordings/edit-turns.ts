/** People's changes laid over an imported transcript. The import itself stays as it came; undo is a decision. */
import type { Decision, TranscriptTurn, TurnChange } from '../../model/index.ts'
import { spreadWords } from './spread-words.ts'

/** @param decisions those in force, in the order of the log @returns the turns with every change of this transcript */
export function editedTurns(
  id: string,
  original: readonly TranscriptTurn[],
  decisions: readonly Decision[],
): { turns: TranscriptTurn[]; changes: number } {
  const turns = [...original]
  let changes = 0
  for (const { body, who, when } of decisions) {
    if (body.kind !== 'edit-turn' || body.article !== id) continue
    const at = placeOf(turns, original, body.turn, body.was)
    const turn = at === null ? undefined : turns[at]
    if (at === null || !turn) continue
    turns[at] = changed(turn, body.change, { who, when })
    changes++
  }
  return { turns, changes }
}

/** The turn that was meant: by number, and where a newer reader of the file counts otherwise, by its words. */
function placeOf(turns: readonly TranscriptTurn[], original: readonly TranscriptTurn[], number: number, was: string): number | null {
  const turn = turns[number]
  if (turn && (turn.edited || turn.text === was || original[number]?.text === was)) return number
  const found = original.findIndex(({ text }) => text === was)
  return found >= 0 ? found : null
}

function changed(turn: TranscriptTurn, change: TurnChange, by: { who: string; when: string }): TranscriptTurn {
  const text = change.text ?? turn.text
  const start = change.start ?? turn.start
  const end = change.end ?? turn.end
  const moved = change.start !== undefined || change.end !== undefined
  const over = start === null || end === null ? null : { start, end: Math.max(start, end) }
  return {
    ...turn,
    text,
    party: change.party === undefined ? turn.party : change.party,
    start: over?.start ?? start,
    end: over?.end ?? end,
    placed: moved && over ? 'person' : turn.placed,
    words: moved || text !== turn.text ? spreadWords(text, over) : turn.words,
    heard: change.heard === undefined ? turn.heard : change.heard ? by : null,
    edited: true,
  }
}
