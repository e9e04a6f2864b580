/** People's changes of a transcript: splits and joins move the turns behind them, and an undone one moves them back. */
import { describe, expect, it } from 'vitest'
import type { Decision, TranscriptTurn, TurnChange } from '../../model/index.ts'
import { editedTurns } from './edit-turns.ts'
import { spreadWords } from './spread-words.ts'

function turn(text: string, start: number, end: number): TranscriptTurn {
  const words = spreadWords(text, { start, end })
  return {
    party: 'A',
    text,
    start,
    end,
    claimed: null,
    placed: 'aligned',
    acceptance: 0.5,
    confidence: null,
    words,
    heard: null,
    edited: false,
  }
}

const original = [turn('One two three four.', 0, 4), turn('Five six.', 5, 7), turn('Seven eight nine.', 8, 11)]
let count = 0
const decision = (number: number, was: string, change: TurnChange): Decision => ({
  id: `d${count++}`,
  body: { kind: 'edit-turn', article: 't', turn: number, was, change },
  why: 'because',
  who: 'tester',
  when: '2026-01-01T00:00:00Z',
})
const texts = (decisions: readonly Decision[]) => editedTurns('t', original, decisions).turns.map(({ text }) => text)

describe('turns that people change', () => {
  it('are split between two words, each with its seconds', () => {
    const { turns } = editedTurns('t', original, [decision(0, 'One two three four.', { split: 8 })])
    expect(turns.map(({ text }) => text)).toEqual(['One two', 'three four.', 'Five six.', 'Seven eight nine.'])
    const [one, two] = turns
    expect(one?.end).toBe(two?.start)
    expect(one?.end).toBe(original[0]?.words[2]?.start)
    expect([one?.words.length, two?.words.length, two?.end]).toEqual([2, 2, 4])
  })

  it('are joined with the next, and the words keep their seconds', () => {
    const { turns } = editedTurns('t', original, [decision(1, 'Five six.', { join: true })])
    expect(turns.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['One two three four.', 0, 4],
      ['Five six. Seven eight nine.', 5, 11],
    ])
    expect(turns[1]?.words.map(({ start }) => start)).toEqual(
      [...(original[1]?.words ?? []), ...(original[2]?.words ?? [])].map(({ start }) => start),
    )
  })

  it('are found by their words when a split before them is taken back', () => {
    const split = decision(0, 'One two three four.', { split: 8 })
    const later = decision(3, 'Seven eight nine.', { text: 'Seven, eight, nine.' })
    expect(texts([split, later])).toEqual(['One two', 'three four.', 'Five six.', 'Seven, eight, nine.'])
    expect(texts([later])).toEqual(['One two three four.', 'Five six.', 'Seven, eight, nine.'])
  })

  it('stay as they are where a cut leaves no words on one side, or nothing stands behind', () => {
    expect(texts([decision(1, 'Five six.', { split: 300 })])).toEqual(original.map(({ text }) => text))
    expect(texts([decision(2, 'Seven eight nine.', { join: true })])).toEqual(original.map(({ text }) => text))
  })
})
