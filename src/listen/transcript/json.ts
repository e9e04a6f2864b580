/** JSON of speech engines, told apart by shape: lists of segments, utterances, results or words with text and times. */
import type { SaidTurn } from './said.ts'

const lists = ['segments', 'turns', 'utterances', 'transcription', 'results', 'monologues', 'chunks'] as const
type Shape = Readonly<Record<string, unknown>>
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null

/** @returns null when no list of turns is found @throws SyntaxError when it is no JSON */
export function readJson(text: string): SaidTurn[] | null {
  return turnsIn(JSON.parse(text), 0)
}

function turnsIn(value: unknown, depth: number): SaidTurn[] | null {
  if (depth > 4 || !isShape(value)) return null
  if (Array.isArray(value)) {
    const turns = value.slice(0, 100_000).flatMap((item) => turnOf(item))
    return turns.length > 0 ? turns : null
  }
  for (const key of [...lists, 'result', 'data']) {
    const found = turnsIn(value[key], depth + 1)
    if (found) return found
  }
  const whole = textOf(value)
  return whole ? [{ party: null, text: whole, start: null, end: null }] : null
}

function turnOf(item: unknown): SaidTurn[] {
  if (!isShape(item)) return []
  const text = textOf(item)
  if (!text) return []
  const offsets = isShape(item.offsets) ? item.offsets : null
  const times = isShape(item.timestamp) ? Object.values(item.timestamp) : []
  return [
    {
      party: nameOf(item.speaker ?? item.party ?? item.channel),
      text,
      start: number(offsets ? thousandth(offsets.from) : (item.start ?? item.start_time ?? item.begin ?? times[0])),
      end: number(offsets ? thousandth(offsets.to) : (item.end ?? item.end_time ?? times[1])),
    },
  ]
}

function textOf(item: Shape): string | null {
  const best = Array.isArray(item.alternatives) ? item.alternatives[0] : null
  const text = item.text ?? item.transcript ?? item.punctuated_word ?? (isShape(best) ? (best.transcript ?? best.text) : null)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

const nameOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null)
const number = (value: unknown) => (value !== null && value !== undefined && Number.isFinite(Number(value)) ? Number(value) : null)
const thousandth = (value: unknown) => (Number.isFinite(Number(value)) ? Number(value) / 1000 : null)
