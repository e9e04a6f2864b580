/**
 * Where articles quote a transcript: which turn, at which second, and which sentences beside it they leave out.
 *
 * Which quote is which turn was found by `link` (the lines of the call); here it is only counted what is missing.
 */
import type { ArticleRow, CallStory, QuoteAt, QuoteStory, TranscriptRecord, TranscriptTurn, Wording } from '../../model/index.ts'
import { partyLabel } from './party-label.ts'

/** Every wording of an article in the lines that this transcript has part in, in the order of the turns. */
export function quotesAt(
  story: CallStory,
  transcript: TranscriptRecord,
  articles: Readonly<Record<string, ArticleRow>>,
  others: ReadonlySet<string>,
): QuoteAt[] {
  const found = story.quotes.flatMap((line) => {
    const turn = turnOf(line, transcript.id)
    const own = turn === null ? undefined : transcript.turns[turn]
    if (turn === null || !own) return []
    return line.wordings
      .filter((wording) => wording.article !== transcript.id && !others.has(wording.article) && wording.where === 'body')
      .map((wording) => ({ line, turn, own, wording }))
  })
  const quoted = new Map<string, Set<number>>()
  for (const { turn, wording } of found) quoted.set(wording.article, (quoted.get(wording.article) ?? new Set()).add(turn))
  return found
    .map(({ line, turn, own, wording }) => ({
      transcript: transcript.id,
      turn,
      article: wording.article,
      outlet: articles[wording.article]?.outlet ?? articles[wording.article]?.title ?? wording.article.slice(0, 8),
      text: wording.text,
      call: story.call.id,
      line: line.id,
      start: own.start,
      end: own.end,
      leftOut: [...restOfTurn(own, wording, transcript.language), ...skippedTurn(transcript.turns, turn, quoted.get(wording.article))],
    }))
    .sort((a, b) => a.turn - b.turn || (a.article < b.article ? -1 : 1))
}

/** The turn that a line of the call is in this transcript. Statement `s7` is the seventh turn. */
export function turnOf(line: QuoteStory, transcript: string): number | null {
  const own = line.wordings.find(({ article, statement }) => article === transcript && statement !== null)
  return own?.statement ? Number(own.statement.slice(1)) - 1 : null
}

/** Share of a sentence's words that a quote must hold to have quoted it. */
const covered = 0.5

/** Sentences after (or between) the quoted ones of one turn. Across languages words do not tell, so nothing is said. */
function restOfTurn(turn: TranscriptTurn, wording: Wording, language: string): string[] {
  if (wording.language !== language) return []
  const sentences = turn.text.split(/(?<=[.!?…])\s+(?=\S)/u)
  if (sentences.length < 2) return []
  const words = new Set(wordsOf(wording.text))
  const has = sentences.map((sentence) => {
    const own = wordsOf(sentence)
    return own.length > 0 && own.filter((word) => words.has(word)).length >= own.length * covered
  })
  const first = has.indexOf(true)
  return first < 0 ? [] : sentences.filter((sentence, at) => at > first && !has[at] && wordsOf(sentence).length > 1)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The next turn, where the article goes on quoting after it. */
function skippedTurn(turns: readonly TranscriptTurn[], at: number, quoted: ReadonlySet<number> | undefined): string[] {
  const next = turns[at + 1]
  if (!next || quoted?.has(at + 1) || !(quoted?.has(at + 2) || quoted?.has(at + 3))) return []
  return [next.party === null ? next.text : `${partyLabel(next.party)}: ${next.text}`]
}
