import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeCall } from '../../../test/made-recording.ts'
import { readTranscript } from '../transcript/read-transcript.ts'
import type { Engine, HeardSegment } from './contract.ts'
import { type KeptPassage, makeTranscript } from './make-transcript.ts'
import { passagesOf } from './passages.ts'
import { spoolSound } from './sound-file.ts'
import { testSound } from './testing/engine-suite.ts'

const sound = testSound(40, (at) => (at < 16_000 * 20 || at > 16_000 * 21 ? 0.1 : 0))
const said = (start: number, end: number, text: string): HeardSegment => ({
  ...{ start, end, text, confidence: 0.7, language: null, noSpeech: null },
  words: [{ text, start, end, confidence: 0.7 }],
})
/** Says the number of the passage; breaks at `until`. */
const counting = (until = 99): Engine => ({
  ...{ name: 'openai-server', version: '1', model: 'counting', gives: { words: true, confidence: true, language: false }, parameters: {} },
  hear: async function* (_sound, passages) {
    for (const [at, { start, end }] of passages.entries()) {
      if (at === until) throw new Error('cut')
      yield { at, segments: [said(start, end, `у нас прошло уже ${Math.round(start)} секунд`)] }
    }
  },
})
const speech = [
  { start: 1, end: 3 },
  { start: 5, end: 7 },
  { start: 10, end: 12 },
]
const about = { channels: [{ sound, speech, party: 'A' }], ask: {}, sound: { sha256: 's', decoder: 'd' } }

describe('passages', () => {
  it('hold speech with a little air; near ones are joined, long ones cut where it is quiet', () => {
    expect(passagesOf(sound, speech)).toEqual([
      { start: 0.8, end: 3.2 },
      { start: 4.8, end: 7.2 },
      { start: 9.8, end: 12.2 },
    ])
    expect(
      passagesOf(sound, [
        { start: 1, end: 2 },
        { start: 2.5, end: 3 },
      ]),
    ).toEqual([{ start: 0.8, end: 3.2 }])
    const [first, second] = passagesOf(sound, [{ start: 0, end: 40 }])
    expect(first?.end).toBeGreaterThan(20)
    expect(first?.end).toBeLessThan(21.1)
    expect(second?.start).toBe(first?.end)
    expect(passagesOf(sound, speech, { start: 5.5, end: 6 })).toEqual([{ start: 5.5, end: 6 }])
    expect(passagesOf(sound, [])).toEqual([])
  })
})

describe('a made transcript', () => {
  it('is read back as any other, with voice, words, confidence, language and doubts', async () => {
    const made = await makeTranscript({ ...about, engine: counting() })
    const read = readTranscript(new TextEncoder().encode(JSON.stringify(made)), 'made.json')
    expect(read.turns).toHaveLength(3)
    expect(read.turns[0]).toMatchObject({ party: 'A', start: 0.8, confidence: 0.7, language: 'ru', doubts: [] })
    expect(read.maker).toBe('openai-server: counting')
    expect(made.language).toBe('ru')
  })
  it('goes on where a broken run stopped', async () => {
    const kept: KeptPassage[] = []
    await expect(makeTranscript({ ...about, engine: counting(2), keep: (one) => kept.push(one) })).rejects.toThrow('cut')
    expect(kept.map(({ at }) => at)).toEqual([0, 1])
    const whole = await makeTranscript({ ...about, engine: counting() })
    expect(await makeTranscript({ ...about, engine: counting(1), kept })).toEqual(whole)
  })
  it('redoes one passage and keeps the others as they were', async () => {
    const before = await makeTranscript({ ...about, engine: counting() })
    const other: Engine = {
      ...counting(),
      hear: async function* (_s, passages) {
        yield { at: 0, segments: passages.map(({ start, end }) => said(start, end, 'совсем другие слова здесь')) }
      },
    }
    const redone = await makeTranscript({
      ...about,
      engine: other,
      passage: { start: 4.5, end: 7.5 },
      before: { id: 'first', segments: before.segments },
    })
    expect(redone.segments.map(({ text }) => text)).toEqual([
      before.segments[0]?.text,
      'совсем другие слова здесь',
      before.segments[2]?.text,
    ])
    expect(redone.parent).toBe('first')
  })
})

describe('the sound that engines read', () => {
  it('is a file a channel, or one mixed; a disk that cannot take it is a Trouble, and the recording is untouched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-spool-'))
    const path = join(folder, 'call.wav')
    writeFileSync(path, madeCall())
    const both = await spoolSound(path, folder, { channels: 2, mix: false })
    expect(both.map(({ sampleRate, seconds }) => [sampleRate, seconds])).toEqual([
      [16_000, 15],
      [16_000, 15],
    ])
    expect(Math.abs(statSync(both[0]?.path ?? '').size - 15 * 32_000)).toBeLessThan(400)
    expect(await spoolSound(path, folder, { channels: 1, mix: true })).toHaveLength(1)
    await expect(spoolSound(path, join(folder, 'not', 'there'), { channels: 1, mix: false })).rejects.toMatchObject({ code: 'DISK_FULL' })
    const full = join(folder, 'full')
    mkdirSync(full)
    // A device that is always full, where the system has one.
    if (existsSync('/dev/full')) {
      symlinkSync('/dev/full', join(full, 'engine-0.s16'))
      await expect(spoolSound(path, full, { channels: 1, mix: false })).rejects.toMatchObject({ code: 'DISK_FULL' })
    }
    expect(readFileSync(path).equals(madeCall())).toBe(true)
  })
})
