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
    const own = changed(turn, body.change, { who, when })
    const next = body.change.join ? turns[at + 1] : undefined
    if (next) turns.splice(at, 2, joined(own, next))
    else turns.splice(at, 1, ...(body.change.split === undefined ? [own] : parted(own, body.change.split)))
    changes++
  }
  return { turns, changes }
}

/**
 * The turn that was meant: by its words, nearest to its number (a split that was taken back moves all numbers behind it);
 * else by number, and where a newer reader of the file counts otherwise, by what it said at first.
 */
function placeOf(turns: readonly TranscriptTurn[], original: readonly TranscriptTurn[], number: number, was: string): number | null {
  const same = [...turns.keys()].filter((at) => turns[at]?.text === was && Math.abs(at - number) <= mostMoved)
  const [nearest] = same.sort((a, b) => Math.abs(a - number) - Math.abs(b - number))
  if (nearest !== undefined) return nearest
  const turn = turns[number]
  if (turn && (turn.edited || original[number]?.text === was)) return number
  const found = original.findIndex(({ text }) => text === was)
  return found >= 0 ? found : null
}

/** Turns that splits and joins before it may move a turn by. */
const mostMoved = 10

/** Two turns of one; the words keep their seconds, and where the words are not known one by one, letters share them out. */
function parted(turn: TranscriptTurn, offset: number): TranscriptTurn[] {
  const texts = [turn.text.slice(0, offset).trim(), turn.text.slice(offset).trim()]
  if (texts.some((text) => text === '')) return [turn]
  const [first = '', second = ''] = texts
  const count = first.split(/\s+/).length
  const fits = turn.words.length === count + second.split(/\s+/).length
  const over = turn.start === null || turn.end === null ? null : { start: turn.start, end: turn.end }
  const words = fits ? turn.words : spreadWords(`${first} ${second}`, over)
  const middle = words[count]?.start ?? null
  return [
    { ...turn, text: first, end: middle ?? turn.end, words: words.slice(0, count) },
    { ...turn, text: second, start: middle ?? turn.start, words: words.slice(count), claimed: null },
  ]
}

/** One turn of two: from the first second of either to the last; the party of the first. */
function joined(one: TranscriptTurn, two: TranscriptTurn): TranscriptTurn {
  const known = (values: readonly (number | null)[]) => values.filter((value): value is number => value !== null)
  const [starts, ends] = [known([one.start, two.start]), known([one.end, two.end])]
  const sure = known([one.confidence, two.confidence])
  return {
    ...one,
    text: `${one.text} ${two.text}`.trim(),
    start: starts.length > 0 ? Math.min(...starts) : null,
    end: ends.length > 0 ? Math.max(...ends) : null,
    placed: one.placed === 'unplaced' ? two.placed : one.placed,
    confidence: sure.length > 0 ? Math.min(...sure) : null,
    words: [...one.words, ...two.words],
    heard: one.heard && two.heard ? one.heard : null,
    doubts: [...new Set([...(one.doubts ?? []), ...(two.doubts ?? [])])],
  }
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
