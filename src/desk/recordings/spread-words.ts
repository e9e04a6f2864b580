/** Words spread over the time of their turn by their letters: a guess, and marked as one. */
import type { SoundStretch, TurnWord } from '../../model/index.ts'

/** @param over the turn's time; null: the words have none */
export function spreadWords(text: string, over: SoundStretch | null): TurnWord[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (!over) return words.map((word) => ({ text: word, start: null, end: null, timing: 'interpolated' }))
  const letters = words.reduce((sum, word) => sum + word.length + 1, 0)
  let passed = 0
  const at = () => Math.round((over.start + ((over.end - over.start) * passed) / Math.max(1, letters)) * 1000) / 1000
  return words.map((word) => {
    const start = at()
    passed += word.length + 1
    return { text: word, start, end: at(), timing: 'interpolated' }
  })
}
