/**
 * The result of sherpa-onnx for one passage (`text, tokens, timestamps, durations, ys_log_probs, lang`) becomes segments:
 * tokens joined to words, words cut to segments where somebody pauses.
 */
import type { Stretch } from '../../decode/sound.ts'
import type { HeardSegment, HeardWord } from '../contract.ts'

/** Pauses that part two segments, seconds. */
const pause = 1
/** What a token lasts when nothing tells: two frames of a model that looks every 40 ms. */
const shortToken = 0.08

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly logarithm: number | null
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

/** @param before seconds of silence that were set in front of the passage */
export function readResult(result: unknown, passage: Stretch, before: number): HeardSegment[] {
  if (typeof result !== 'object' || result === null) return []
  const shape = result as Readonly<Record<string, unknown>>
  const text = typeof shape.text === 'string' ? shape.text.trim() : ''
  if (text === '') return []
  const language = typeof shape.lang === 'string' ? (/[a-z]{2,3}/.exec(shape.lang)?.[0] ?? null) : null
  const words = wordsOf(tokensOf(shape, passage.start - before, passage.end))
  if (words.length === 0) return [{ ...passage, text, words, confidence: null, language, noSpeech: null }]
  return parted(words).map((group) => segmentOf(group, language))
}

function tokensOf(shape: Readonly<Record<string, unknown>>, offset: number, end: number): Token[] {
  const tokens = listOf(shape.tokens)
  const [times, lengths, logarithms] = [listOf(shape.timestamps), listOf(shape.durations), listOf(shape.ys_log_probs)]
  if (tokens.length === 0 || times.length !== tokens.length || !times.every(isNumber)) return []
  return tokens.map((token, at) => {
    const start = offset + (times[at] as number)
    const next = times[at + 1]
    const length = lengths[at]
    const after =
      isNumber(length) && length > 0 ? start + length : isNumber(next) ? Math.min(offset + next, start + 0.4) : start + shortToken
    const logarithm = logarithms[at]
    return { text: String(token), start, end: Math.min(end, Math.max(start, after)), logarithm: isNumber(logarithm) ? logarithm : null }
  })
}

/** A word begins at a token with a space (or its sign, ▁) in front, or after a token that is one. */
function wordsOf(tokens: readonly Token[]): (HeardWord & { readonly logarithms: readonly number[] })[] {
  const groups: Token[][] = []
  let fresh = true
  for (const token of tokens) {
    const text = token.text.replaceAll('▁', ' ')
    if (/^<\|.*\|>$|^<.{1,10}>$/.test(text)) continue
    const bare = text.trim()
    if (fresh || text.startsWith(' ')) groups.push([])
    fresh = bare === '' || text.endsWith(' ')
    if (bare !== '') groups.at(-1)?.push({ ...token, text: bare })
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const logarithms = group.flatMap(({ logarithm }) => logarithm ?? [])
      return {
        text: group.map(({ text }) => text).join(''),
        start: group[0]?.start ?? 0,
        end: group.at(-1)?.end ?? 0,
        confidence: likelihood(logarithms),
        logarithms,
      }
    })
}

/** e to the mean; null when there is none. */
function likelihood(logarithms: readonly number[]): number | null {
  if (logarithms.length === 0) return null
  const mean = logarithms.reduce((sum, value) => sum + value, 0) / logarithms.length
  return Math.round(Math.max(0, Math.min(1, Math.exp(mean))) * 1000) / 1000
}

function parted<T extends Stretch>(words: readonly T[]): T[][] {
  const groups: T[][] = []
  for (const word of words) {
    const last = groups.at(-1)?.at(-1)
    if (last && word.start - last.end <= pause) groups.at(-1)?.push(word)
    else groups.push([word])
  }
  return groups
}

function segmentOf(words: readonly (HeardWord & { readonly logarithms: readonly number[] })[], language: string | null): HeardSegment {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    text: words.map(({ text }) => text).join(' '),
    words: words.map(({ logarithms: _, ...word }) => word),
    confidence: likelihood(words.flatMap(({ logarithms }) => logarithms)),
    language,
    noSpeech: null,
  }
}
