/**
 * Sentences: where one ends and the next begins, in words.
 *
 * A full stop inside quotation marks ends nothing by itself: the marks are leapt over, and at the closing mark the caller
 * says whether what follows ("…?" the officer asked) still belongs to the sentence. Nothing is longer than `longestSentence`
 * words: text without any punctuation is cut there, so that no later stage has to look far.
 */

/** Words after which a sentence without an end is cut. */
export const longestSentence = 300

/** What the splitter must be told about the words. */
export interface SentenceWords {
  /** Character of a one-character mark at this place, or '' for a word. */
  readonly markAt: (place: number) => string
  /** Closing place of the quotation that opens here, or -1. */
  readonly closes: (place: number) => number
  /** Does the end mark at this place end nothing: the stop of an abbreviation, an initial, an ordinal; a mark inside brackets. */
  readonly markStays: (place: number) => boolean
  /** Does the word at this place carry on the sentence whose quotation closed just before it. */
  readonly carriesOn: (place: number, endMark: string) => boolean
}

const enders = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '‽', '।'])
const closers = new Set([')', ']', '”', '’', '»', '"', "'", '“', '›'])

/** First place after the end marks and closing brackets that stand at `place`. */
function afterEnd(words: SentenceWords, place: number, to: number): number {
  let at = place + 1
  while (at < to && (enders.has(words.markAt(at)) || (closers.has(words.markAt(at)) && words.closes(at) < 0))) at++
  return at
}

/** Mark with which the quotation that closes at `place` ends inside, or ''. */
function innerEnd(words: SentenceWords, place: number): string {
  const inside = words.markAt(place - 1)
  return enders.has(inside) ? inside : closers.has(inside) && enders.has(words.markAt(place - 2)) ? words.markAt(place - 2) : ''
}

/** Where the sentence that starts at `from` ends (half-open), at most `to`. */
function sentenceEnd(words: SentenceWords, from: number, to: number): number {
  const limit = Math.min(to, from + longestSentence)
  let at = from
  while (at < limit) {
    const close = words.closes(at)
    if (close > at) {
      const end = Math.min(close + 1, to)
      const inside = innerEnd(words, close)
      at = end
      if (end >= to) return to
      if (enders.has(words.markAt(end))) continue
      if (inside && !words.carriesOn(end, inside)) return end
      continue
    }
    const mark = words.markAt(at)
    if (enders.has(mark) && !words.markStays(at)) return afterEnd(words, at, to)
    at++
  }
  return Math.min(Math.max(at, from + 1), to)
}

/**
 * Split words `from`..`to` into sentences.
 *
 * @returns ends of the sentences, half-open; the last one is `to`
 */
export function splitSentences(words: SentenceWords, from: number, to: number): number[] {
  const ends: number[] = []
  let at = from
  while (at < to) {
    at = sentenceEnd(words, at, to)
    ends.push(at)
  }
  return ends
}
