/** Transcripts that our own engines made: the same JSON as others, and beside it language and doubts of each turn. */
import type { Doubt } from '../../model/index.ts'
import { isShape, type Shape } from './json-values.ts'
import type { Said, SaidTurn } from './said.ts'

const mostTurns = 100_000
const doubtWords: readonly string[] = [
  ...['no-speech', 'repeats', 'stock-phrase', 'too-fast', 'too-slow', 'low-confidence', 'language-flip', 'unplaced'],
]

/** @returns null for anything else @throws SyntaxError when it is no JSON */
export function readMade(text: string): Said | null {
  if (!text.slice(0, 200).includes('"made-transcript 1"')) return null
  const value: unknown = JSON.parse(text)
  if (!isShape(value) || value.hearsay !== 'made-transcript 1' || !Array.isArray(value.segments)) return null
  return {
    format: 'made',
    maker: typeof value.model === 'string' ? value.model.slice(0, 200) : null,
    language: typeof value.language === 'string' ? value.language : null,
    turns: value.segments.slice(0, mostTurns).filter(isShape).map(turnOf),
  }
}

const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const textOf = (value: unknown) => (typeof value === 'string' ? value : null)

function turnOf(segment: Shape): SaidTurn {
  const words = (Array.isArray(segment.words) ? segment.words : []).filter(isShape)
  const doubts = (Array.isArray(segment.doubts) ? segment.doubts : []).filter((one): one is Doubt => doubtWords.includes(String(one)))
  return {
    party: textOf(segment.speaker),
    text: textOf(segment.text) ?? '',
    start: numberOf(segment.start),
    end: numberOf(segment.end),
    confidence: numberOf(segment.confidence),
    language: textOf(segment.language),
    mixed: segment.mixed === true,
    doubts,
    words: words.map((word) => ({
      text: textOf(word.word) ?? '',
      start: numberOf(word.start),
      end: numberOf(word.end),
      confidence: numberOf(word.confidence),
    })),
  }
}
