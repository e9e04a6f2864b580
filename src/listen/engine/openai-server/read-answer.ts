/** What a speech server answered, read with distrust: fields may be missing, of another kind, or out of order. */
import { Trouble } from '../../../model/index.ts'
import type { Stretch } from '../../decode/sound.ts'
import type { HeardSegment, HeardWord } from '../contract.ts'

type Shape = Readonly<Record<string, unknown>>
const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)
const numberIn = (shape: Shape, key: string): number | null => {
  const value = shape[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
const mostItems = 5000

/** @returns segments in seconds of the recording, not yet held to their passage @throws {Trouble} `SERVER_GARBAGE` */
export function readAnswer(answer: unknown, passage: Stretch, url: string): HeardSegment[] {
  if (!isShape(answer) || (typeof answer.text !== 'string' && !Array.isArray(answer.segments)))
    throw new Trouble(
      'SERVER_GARBAGE',
      `The speech server at ${url} answered JSON that is no transcript (${keysOf(answer)}).`,
      'Check the address, and that the server speaks the protocol of OpenAI for transcriptions.',
      { facts: { url } },
    )
  const words = wordsIn(answer.words, passage)
  const language = languageTag(answer.language)
  const segments = (Array.isArray(answer.segments) ? answer.segments : []).filter(isShape).slice(0, mostItems)
  if (segments.length === 0) return wholeAnswer(answer, words, language, passage)
  return segments.map((segment, at) => segmentOf(segment, segments[at + 1], { words, language, passage }))
}

const keysOf = (value: unknown) =>
  isShape(value) ? `keys: ${Object.keys(value).slice(0, 5).join(', ').slice(0, 100) || 'none'}` : typeof value

/** Servers without segments give one text; it stands over the words, or over the whole passage. */
function wholeAnswer(answer: Shape, words: readonly HeardWord[], language: string | null, passage: Stretch): HeardSegment[] {
  const text = typeof answer.text === 'string' ? answer.text.slice(0, 20_000) : ''
  const { start, end } = words.length > 0 ? { start: words[0]?.start ?? passage.start, end: words.at(-1)?.end ?? passage.end } : passage
  return [{ start, end, text, words, confidence: meanOf(words), language, noSpeech: null }]
}

interface Around {
  readonly words: readonly HeardWord[]
  readonly language: string | null
  readonly passage: Stretch
}

function segmentOf(segment: Shape, next: Shape | undefined, { words, language, passage }: Around): HeardSegment {
  const start = passage.start + (numberIn(segment, 'start') ?? 0)
  const end = passage.start + (numberIn(segment, 'end') ?? passage.end - passage.start)
  const until = next ? passage.start + (numberIn(next, 'start') ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
  const own = wordsIn(segment.words, passage)
  const inside = own.length > 0 ? own : words.filter((word) => word.start >= start - 0.01 && word.start < Math.min(end + 0.01, until))
  const logarithm = numberIn(segment, 'avg_logprob')
  return {
    start,
    end,
    text: typeof segment.text === 'string' ? segment.text.slice(0, 20_000) : '',
    words: inside,
    confidence: logarithm === null ? meanOf(inside) : Math.max(0, Math.min(1, Math.exp(logarithm))),
    language: languageTag(segment.language) ?? language,
    noSpeech: numberIn(segment, 'no_speech_prob'),
  }
}

function wordsIn(list: unknown, passage: Stretch): HeardWord[] {
  if (!Array.isArray(list)) return []
  return list
    .slice(0, mostItems)
    .filter(isShape)
    .flatMap((one) => {
      const text = typeof one.word === 'string' ? one.word.trim() : typeof one.text === 'string' ? one.text.trim() : ''
      const [start, end] = [numberIn(one, 'start'), numberIn(one, 'end')]
      if (text === '' || start === null) return []
      const p = numberIn(one, 'probability') ?? numberIn(one, 'confidence')
      const confidence = p === null ? null : Math.max(0, Math.min(1, p))
      return [{ text: text.slice(0, 200), start: passage.start + start, end: passage.start + (end ?? start), confidence }]
    })
}

function meanOf(words: readonly HeardWord[]): number | null {
  const known = words.flatMap(({ confidence }) => confidence ?? [])
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** OpenAI writes "russian", others "ru". */
const names: Readonly<Record<string, string>> = {
  russian: 'ru',
  ukrainian: 'uk',
  english: 'en',
  german: 'de',
  french: 'fr',
  spanish: 'es',
  polish: 'pl',
  italian: 'it',
  portuguese: 'pt',
  dutch: 'nl',
  turkish: 'tr',
  arabic: 'ar',
  hebrew: 'he',
  belarusian: 'be',
  czech: 'cs',
  romanian: 'ro',
}

function languageTag(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const small = value.trim().toLowerCase()
  return names[small] ?? (/^[a-z]{2,3}(?:-[a-z]{2,4})?$/.test(small) ? (small.split('-')[0] ?? null) : null)
}
