/**
 * JSON of speech engines, told apart by shape: lists of segments, or of words with times, wherever they lie.
 *
 * Known shapes: openai-whisper, whisper.cpp, faster-whisper, WhisperX, verbose_json, Hugging Face chunks, Vosk, AWS, Azure,
 * Google, AssemblyAI, Deepgram, Rev. A whole text without times is taken as one turn.
 */
import { confidenceOf, first, isShape, partyOf, type Shape, textOf, timesOf } from './json-values.ts'
import { middle, type SaidTurn, type SaidWord, turnsOfWords } from './said.ts'

/** Lists of segments, the likeliest first; then whatever may hold one. */
const lists = ['segments', 'utterances', 'turns', 'transcription', 'recognizedPhrases', 'phrases', 'monologues', 'chunks'] as const
const holders = ['results', 'result', 'data', 'response', 'transcript', 'channels', 'alternatives', 'paragraphs'] as const
const mostItems = 100_000
const deepest = 6

/** @returns null when no list of turns is found @throws SyntaxError when it is no JSON */
export function readJson(text: string): { turns: SaidTurn[]; maker: string | null } | null {
  const value: unknown = JSON.parse(text)
  // AssemblyAI counts in milliseconds; what it always says besides tells it.
  const unit = isShape(value) && 'audio_duration' in value && 'words' in value ? 0.001 : 1
  const turns = turnsIn(value, unit, 0)
  return turns ? { turns, maker: makerIn(value) } : null
}

function turnsIn(value: unknown, unit: number, depth: number): SaidTurn[] | null {
  if (depth > deepest || !isShape(value)) return null
  if (Array.isArray(value)) return turnsOfList(value.slice(0, mostItems), unit, depth)
  for (const key of lists) {
    const found = turnsIn(value[key], unit, depth + 1)
    if (found) return found
  }
  for (const key of ['items', 'words'] as const) if (Array.isArray(value[key])) return turnsOfList(value[key], unit, depth)
  for (const key of holders) {
    const found = typeof value[key] === 'string' ? null : turnsIn(value[key], unit, depth + 1)
    if (found) return found
  }
  const whole = textOf(value)
  return whole ? [{ party: null, text: whole, start: null, end: null }] : null
}

function turnsOfList(items: readonly unknown[], unit: number, depth: number): SaidTurn[] | null {
  const shapes = items.filter(isShape)
  if (shapes.length > 0 && shapes.every(isWord)) return turnsOfWords(shapes.map((item) => ({ ...wordOf(item, unit), ...about(item) })))
  const turns = shapes.flatMap((item) => turnOf(item, unit))
  if (turns.length > 0) return turns
  const inner = shapes.flatMap((item) => turnsIn(item, unit, depth + 1) ?? [])
  return inner.length > 0 ? inner : null
}

/** One word of its own: by its name, or as AWS has it. */
const isWord = (item: Shape) =>
  typeof (item.word ?? item.punctuated_word) === 'string' || item.type === 'pronunciation' || item.type === 'punctuation'

const about = (item: Shape) => ({ party: partyOf(item), confidence: confidenceOf(bestOf(item) ?? item) })
const bestOf = (item: Shape): Shape | null => {
  const best: unknown = Array.isArray(item.alternatives) ? item.alternatives[0] : Array.isArray(item.nBest) ? item.nBest[0] : null
  return isShape(best) ? best : null
}

function wordOf(item: Shape, unit: number): SaidWord {
  return { text: textOf(item) ?? '', ...timesOf(item, unit) }
}

function turnOf(item: Shape, unit: number): SaidTurn[] {
  const best = bestOf(item)
  const words = wordsOf(item, unit) ?? (best ? wordsOf(best, unit) : null) ?? []
  const text = textOf(item) ?? (Array.isArray(item.elements) ? elementsText(item.elements) : null)
  if (!text) return []
  const { start, end } = timesOf(item, unit)
  return [
    {
      party: partyOf(item),
      text,
      start: start ?? words[0]?.start ?? null,
      end: end ?? words.at(-1)?.end ?? null,
      confidence: confidenceOf(item) ?? (best ? confidenceOf(best) : null) ?? middle(wordConfidences(item)),
      words,
    },
  ]
}

function wordsOf(item: Shape, unit: number): SaidWord[] | null {
  const list = first(item, ['words', 'tokens', 'result'])
  if (!Array.isArray(list) || !list.every(isShape)) return null
  const words = list.slice(0, 5000).map((one) => wordOf(one as Shape, unit))
  return words.every(({ text, start }) => text !== '' && start !== null) ? words : null
}

function wordConfidences(item: Shape): number[] {
  const list = Array.isArray(item.words) ? item.words : []
  return list.flatMap((one) => (isShape(one) ? (confidenceOf(one) ?? []) : []))
}

/** Rev: a monologue is a row of elements. */
function elementsText(elements: readonly unknown[]): string | null {
  const text = elements.map((one) => (isShape(one) && typeof one.value === 'string' ? one.value : '')).join('')
  return text.trim() || null
}

function makerIn(value: unknown): string | null {
  if (!isShape(value)) return null
  const inner = [value, value.params, value.metadata, value.model].filter(isShape)
  const name = inner
    .map((one) => first(one, ['model', 'model_name', 'engine', 'type', 'language_model']))
    .find((one) => typeof one === 'string')
  return typeof name === 'string' ? name.slice(0, 80) : null
}
