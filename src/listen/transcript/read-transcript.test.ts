import { describe, expect, it } from 'vitest'
import { readTranscript } from './read-transcript.ts'

const read = (text: string) => readTranscript(new TextEncoder().encode(text), 'x')

describe('transcripts from outside', () => {
  it('SRT with CRLF, BOM, no empty lines and a label', () => {
    const said = read(
      '\ufeff1\r\n00:00:01,500 --> 00:00:02,000\r\nA: Hello <i>there</i>.\r\n\r\n2\r\n00:01:03.25 --> 00:01:04,000\r\nYes.\r\n',
    )
    expect(said.format).toBe('srt')
    expect(said.turns).toEqual([
      { party: 'A', text: 'Hello there.', start: 1.5, end: 2 },
      { party: null, text: 'Yes.', start: 63.25, end: 64 },
    ])
  })

  it('VTT with voices and without hours', () => {
    expect(read('WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v Maria>Good &amp; well\n').turns).toEqual([
      { party: 'Maria', text: 'Good & well', start: 1, end: 2 },
    ])
  })

  it('JSON of three engines', () => {
    expect(read('{"text":"a b","segments":[{"start":0.5,"end":1,"text":" a b"}]}').turns[0]).toMatchObject({ text: 'a b', start: 0.5 })
    expect(read('{"transcription":[{"offsets":{"from":500,"to":900},"text":"a"}]}').turns[0]).toMatchObject({ start: 0.5, end: 0.9 })
    expect(read('[{"speaker":"SPEAKER_00","start":1,"end":2,"text":"hi"}]').turns[0]).toMatchObject({ party: 'SPEAKER_00' })
  })

  it('dialogue with labels, dashes, times and stage directions', () => {
    expect(read('[00:12] Солдат: Где мы? (нерозбірливо)\n– Не знаю.\n(пауза)\n').turns).toEqual([
      { party: 'Солдат', text: 'Где мы?', start: 12, end: null },
      { party: null, text: 'Не знаю.', start: null, end: null },
    ])
  })

  it('nothing said is a Trouble', () => {
    expect(() => read('---')).toThrow(/could not be read as a transcript/)
    expect(() => read('{"a":1}')).toThrow(/nothing that is said/)
  })
})
