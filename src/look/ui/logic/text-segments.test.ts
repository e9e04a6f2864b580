import { describe, expect, it } from 'vitest'
import { marksOf, ownerOf, paragraphsOf, segmentsOf, type TextMark } from './text-segments.ts'

const mark = (kind: TextMark['kind'], id: string, start: number, end: number): TextMark => ({ kind, id, start, end })

describe('segments', () => {
  it('give the text back letter for letter, whatever the marks', () => {
    const text = 'Я чую їх, 🚜 each night, he said.'
    const marks = [mark('statement', 's1', 0, 24), mark('hedge', 's1', 4, 9), mark('cue', 's1', 29, 99), mark('position', 'p1', 20, 31)]
    const pieces = segmentsOf(marks, 0, text.length)
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { start, end, marks: own } of pieces) for (const each of own) expect(each.start <= start && each.end >= end).toBe(true)
  })

  it('belong to the innermost statement, and to it again after it', () => {
    const outer = mark('statement', 's1', 0, 30)
    const inner = mark('statement', 's2', 10, 20)
    expect(segmentsOf([inner, outer], 0, 30).map(ownerOf)).toEqual(['s1', 's2', 's1'])
  })

  it('are nobody’s where only a cue or a hedge stands', () => {
    expect(segmentsOf([mark('cue', 's1', 2, 6)], 0, 8).map(ownerOf)).toEqual([null, null, null])
  })

  it('drop marks that are empty or outside', () => {
    expect(segmentsOf([mark('cue', 'a', 3, 3), mark('cue', 'b', 40, 50)], 0, 8)).toHaveLength(1)
  })

  it('take ten thousand nested and crossing marks in a moment of work that grows with their number', () => {
    const marks = Array.from({ length: 10_000 }, (_, at) => mark('statement', `s${at}`, at * 3, at * 3 + 5))
    const pieces = segmentsOf(marks, 0, 30_010)
    expect(pieces.length).toBeLessThanOrEqual(20_002)
    expect(Math.max(...pieces.map((piece) => piece.marks.length))).toBeLessThanOrEqual(2)
  })
})

describe('paragraphs', () => {
  const text = '“We wait.\n\n“We have no boats,” the pilot said.'

  it('share a statement that runs over a blank line, and only its first run takes the keyboard', () => {
    const paragraphs = paragraphsOf(text, [mark('statement', 's1', 1, 9), mark('statement', 's1', 12, 28), mark('cue', 's1', 40, 44)])
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['“We wait.', '“We have no boats,” the pilot said.'])
    const own = paragraphs.flatMap(({ runs }) => runs).filter(({ statement }) => statement === 's1')
    expect(own.map(({ first }) => first)).toEqual([true, false])
  })

  it('carry a mark that covers several of them into each', () => {
    const paragraphs = paragraphsOf('One.\n\nTwo.\n\nThree.', [mark('aside', 'a', 0, 18)])
    expect(paragraphs.map(({ runs }) => runs[0]?.segments[0]?.marks.length)).toEqual([1, 1, 1])
  })

  it('do not grow with how deep marks lie over one another', () => {
    const text = 'One line.\n\n'.repeat(200)
    const marks = Array.from({ length: 5000 }, (_, at) => mark('aside', `a${at}`, 0, text.length - (at % 7)))
    const deep = paragraphsOf(text, marks).flatMap(({ runs }) =>
      runs.flatMap(({ segments }) => segments.map((segment) => segment.marks.length)),
    )
    expect(Math.max(...deep)).toBeLessThanOrEqual(50)
  })

  it('are none in an empty text', () => {
    expect(paragraphsOf('', [])).toEqual([])
    expect(paragraphsOf('\n\n\n', [])).toEqual([])
  })
})

it('marks of a reading hold every kind', () => {
  const reading = {
    article: { asides: [{ span: [0, 4], because: '' }] },
    echoes: [{ text: '', span: [5, 6], statement: 's1' }],
    positions: [{ id: 'p1', span: [7, 8] }],
    statements: [{ id: 's1', spans: [[9, 12]], cueSpans: [[13, 14]], hedges: [{ span: [15, 16] }] }],
  } as unknown as Parameters<typeof marksOf>[0]
  expect(marksOf(reading).map(({ kind }) => kind)).toEqual(['aside', 'echo', 'position', 'statement', 'cue', 'hedge'])
})
