/** Without reference speech: letters shared out over the seconds of speech. A guess, and marked as one. */
import type { Stretch } from '../decode/sound.ts'
import type { Said } from '../transcript/said.ts'
import type { AlignedSentence } from './align.ts'
import { sentencesOf } from './sentences.ts'

export function roughly(speech: readonly Stretch[], said: Said, language: string): AlignedSentence[] {
  const sentences = sentencesOf(said.turns, language)
  const all = sentences.reduce((sum, { text }) => sum + text.length, 0)
  const spoken = speech.reduce((sum, { start, end }) => sum + end - start, 0)
  let letters = 0
  return sentences.map(({ turn, text, language }) => {
    const start = secondAt((letters / all) * spoken, speech)
    letters += text.length
    return { turn, text, language, start, end: secondAt((letters / all) * spoken, speech), fit: 0, accepted: false, words: [] }
  })
}

function secondAt(spoken: number, speech: readonly Stretch[]): number {
  let left = spoken
  for (const { start, end } of speech) {
    if (left <= end - start) return Math.round((start + left) * 1000) / 1000
    left -= end - start
  }
  return speech.at(-1)?.end ?? 0
}
