/**
 * Public corpora of quotations, read for their figures only: none of them, and nothing worked out from them, is in this project.
 *
 * Whoever has fetched them names their folder in `HEARSAY_CORPORA`. Every corpus comes down to one shape: a text, its tokens,
 * and for each statement the numbers of the tokens that play a part in it.
 */
import type { PrintedReading, PrintedStatement, Span } from '../../src/model/index.ts'

export const roles = ['content', 'source', 'cue', 'addressee', 'frame'] as const
export type Role = (typeof roles)[number]

/** A statement as tokens: numbers of tokens, in order. */
export interface Marked extends Readonly<Record<Role, readonly number[]>> {
  readonly form: string | null
}

export interface CorpusText {
  readonly name: string
  readonly text: string
  readonly language: string
  readonly tokens: readonly Span[]
  readonly gold: readonly Marked[]
}

/** Tokens as section 7 of the design counts them: words, numbers, single marks. */
export function tokensOf(text: string): Span[] {
  const token = /\p{L}+(?:['’]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu
  return [...text.matchAll(token)].map(({ index, 0: word }) => [index, index + word.length])
}

/** Numbers of the tokens that lie wholly inside one of the spans. */
export function tokensIn(spans: readonly (readonly [number, number])[], tokens: readonly Span[]): number[] {
  return spans.flatMap(([start, end]) => {
    const found: number[] = []
    for (let at = firstFrom(tokens, start); at < tokens.length && (tokens[at] as Span)[1] <= end; at++) found.push(at)
    return found
  })
}

function firstFrom(tokens: readonly Span[], start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Span)[0] < start) low = middle + 1
    else high = middle
  }
  return low
}

/** What our reading found, as tokens. */
export function markedOf(reading: PrintedReading, tokens: readonly Span[]): Marked[] {
  return reading.statements.map((one) => {
    const inside = (span: readonly [number, number] | null | undefined) => (span ? tokensIn([span], tokens) : [])
    const [content, cue] = [tokensIn(one.spans, tokens), tokensIn(one.cueSpans, tokens)]
    const [source, addressee] = [inside(one.source?.span), inside(one.addressee?.span)]
    return {
      content,
      cue,
      source,
      addressee,
      frame: frameOf([...cue, ...near(source, cue), ...near(addressee, cue)], content),
      form: formOf(one),
    }
  })
}

/** Words of the author about the speaking: from the first to the last of them, without the content. A far source is no part of it. */
function frameOf(parts: readonly number[], content: readonly number[]): number[] {
  const inside = new Set(content)
  const [first, last] = [Math.min(...parts), Math.max(...parts)]
  return parts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((at) => !inside.has(at))
}

const near = (part: readonly number[], cue: readonly number[]) => part.filter((at) => cue.some((other) => Math.abs(at - other) <= 25))

const formOf = ({ type }: PrintedStatement): string =>
  ({ direct: 'Direct', mixed: 'Direct', 'free-indirect': 'FreeIndirect', reported: 'Reported', indirect: 'Indirect' })[type] ?? 'Indirect'
