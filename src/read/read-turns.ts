/** Turns of a transcript, read as an article in which each line opens with its speaker's label. */
import { type Article, bareArticle, type ReadResult, unknownFact } from '../model/index.ts'
import { type ReadOptions, read } from './read-article.ts'

export interface TurnText {
  /** Label of the voice ("Speaker A", "Mother"); null when nobody knows. */
  readonly party: string | null
  readonly text: string
}

/** The article that turns make. The offsets of the result count in its `text`. */
export function articleOfTurns(turns: readonly TurnText[], options: ReadOptions = {}): Article {
  const lines = turns.map((one, at) => `${one.party ?? `Speaker ${at + 1}`}: ${one.text.replace(/\s*\n\s*/g, ' ').trim()}`)
  let at = 0
  const blocks = lines.map((line) => {
    const span = [at, at + line.length] as const
    at += line.length + 2
    return { kind: 'paragraph' as const, span, source: null, score: 1 }
  })
  const language = options.language
    ? { ...unknownFact<string>(), value: options.language, certainty: 'stated' as const }
    : unknownFact<string>()
  const day = options.published ? { day: options.published, time: null, zone: null } : null
  return bareArticle(lines.join('\n\n'), { blocks, language, published: { ...unknownFact(), value: day } })
}

/**
 * Read the turns of a transcript: each turn is a direct statement of its party, and what is said in it is read too.
 *
 * @returns the reading; its offsets count in `articleOfTurns(turns).text`
 */
export function readTurns(turns: readonly TurnText[], options: ReadOptions = {}): ReadResult {
  return read(articleOfTurns(turns, options), options)
}
