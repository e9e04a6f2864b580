/** Turns of a transcript cut into sentences, each with the language it seems to be written in. */
import type { SaidTurn } from '../transcript/said.ts'

export interface SaidSentence {
  readonly turn: number
  readonly text: string
  readonly language: string
  readonly words: readonly string[]
}

/** @param fallback language of texts that show none by their letters */
export function sentencesOf(turns: readonly SaidTurn[], fallback: string): SaidSentence[] {
  const common = byLetters(turns.map(({ text }) => text).join(' ')) ?? (/\p{Script=Cyrillic}/u.test(turns[0]?.text ?? '') ? 'ru' : fallback)
  return turns.flatMap(({ text }, turn) =>
    text
      .split(/(?<=[.!?…])\s+(?=\S)/u)
      .map((part) => part.trim())
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
      .map((part) => ({
        turn,
        text: part,
        language: byLetters(part) ?? common,
        words: part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)),
      })),
  )
}

/** Letters that only one of our languages has. */
function byLetters(text: string): string | null {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const scores: [string, number][] = [
    ['uk', count(/[іїєґ]/giu)],
    ['ru', count(/[ыэёъ]/giu)],
    ['pl', count(/[łąęśżźćń]/giu)],
    ['de', count(/[äöüß]/giu)],
    ['es', count(/[ñ¿¡]/giu)],
    ['pt', count(/[ãõ]/giu)],
    ['fr', count(/[êèçœùâ]/giu)],
  ]
  const [best] = scores.sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : null
}
