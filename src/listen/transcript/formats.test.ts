/** Shapes of other makers, hand-made after their published descriptions. */
import { describe, expect, it } from 'vitest'
import { readTranscript } from './read-transcript.ts'

const read = (value: unknown) => readTranscript(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), 'x')

describe('JSON of speech engines', () => {
  it('whisper: words with times, confidence from log-probabilities', () => {
    const words = [
      { word: ' Sit', start: 0.1, end: 0.3 },
      { word: ' down', start: 0.3, end: 0.6 },
    ]
    const [turn] = read({ text: 'x', segments: [{ id: 0, start: 0, end: 0.7, text: ' Sit down', avg_logprob: -0.2, words }] }).turns
    expect(turn).toMatchObject({ text: 'Sit down', start: 0, end: 0.7, words: [{ text: 'Sit', start: 0.1, end: 0.3 }, { text: 'down' }] })
    expect(turn?.confidence).toBeCloseTo(0.819, 2)
  })
  it('AWS: items become turns at a change of voice', () => {
    const item = (content: string, start: string, speaker: string) => ({
      type: 'pronunciation',
      start_time: start,
      end_time: String(Number(start) + 0.4),
      speaker_label: speaker,
      alternatives: [{ content, confidence: '0.9' }],
    })
    const mark = { type: 'punctuation', speaker_label: 'spk_0', alternatives: [{ content: '?', confidence: '0' }] }
    const items = [item('Who', '0.0', 'spk_0'), mark, item('Me', '1.0', 'spk_1')]
    expect(
      read({ jobName: 'j', results: { transcripts: [{ transcript: 'Who? Me' }], items } }).turns.map(({ party, text, start }) => [
        party,
        text,
        start,
      ]),
    ).toEqual([
      ['spk_0', 'Who?', 0],
      ['spk_1', 'Me', 1],
    ])
  })
  it('AssemblyAI counts in milliseconds, Azure in ticks, Google in "1.2s"', () => {
    expect(
      read({ audio_duration: 9, words: [], utterances: [{ speaker: 'A', start: 1500, end: 2500, text: 'Yes', confidence: 0.5 }] }).turns[0],
    ).toMatchObject({ start: 1.5, end: 2.5, confidence: 0.5 })
    expect(
      read({ recognizedPhrases: [{ offsetInTicks: 15_000_000, durationInTicks: 5_000_000, nBest: [{ display: 'No.', confidence: 0.7 }] }] })
        .turns[0],
    ).toMatchObject({ text: 'No.', start: 1.5, end: 2 })
    expect(
      read({ results: [{ alternatives: [{ transcript: 'go', words: [{ word: 'go', startTime: '1.200s', endTime: '1.500s' }] }] }] })
        .turns[0],
    ).toMatchObject({ text: 'go', start: 1.2, end: 1.5 })
  })
})

describe('annotations', () => {
  it('TextGrid: tiers are parties, silence is left out', () => {
    const grid =
      'File type = "ooTextFile"\nObject class = "TextGrid"\n\nitem [1]:\n class = "IntervalTier"\n name = "Anna"\n xmin = 0\n xmax = 3\n intervals: size = 2\n intervals [1]:\n xmin = 0\n xmax = 1.5\n text = ""\n intervals [2]:\n xmin = 1.5\n xmax = 3\n text = "He said ""no"""\n'
    expect(read(grid)).toMatchObject({ format: 'textgrid', turns: [{ party: 'Anna', text: 'He said "no"', start: 1.5, end: 3 }] })
  })
  it('EAF: times through slots', () => {
    const eaf =
      '<?xml version="1.0"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="900"/></TIME_ORDER><TIER TIER_ID="B"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>Так &amp; ні</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>'
    expect(read(eaf)).toMatchObject({ format: 'eaf', turns: [{ party: 'B', text: 'Так & ні', start: 0.5, end: 0.9 }] })
  })
  it('STM and CTM', () => {
    expect(read(';; c\ncall 1 anna 0.50 1.50 <o,f0,female> come home\ncall 1 petro 1.50 2.00 <o> when\n')).toMatchObject({
      format: 'stm',
      turns: [
        { party: 'anna', text: 'come home' },
        { party: 'petro', start: 1.5 },
      ],
    })
    expect(read('call 1 0.50 0.20 come 0.90\ncall 1 0.75 0.30 home 0.80\ncall 1 5.00 0.30 when 0.80\n')).toMatchObject({
      format: 'ctm',
      turns: [
        { text: 'come home', start: 0.5 },
        { text: 'when', start: 5 },
      ],
    })
  })
})
