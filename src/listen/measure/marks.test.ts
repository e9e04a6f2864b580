import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { marksOf } from './marks.ts'

const rate = 8000

/** Headerless sound in a WAV of 16 bits. */
function wav(samples: Float32Array): Buffer {
  const head = Buffer.from('UklGRgAAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA=', 'base64')
  head.writeUInt32LE(samples.length * 2, 40)
  return Buffer.concat([head, Buffer.from(Int16Array.from(samples, (sample) => sample * 32_767).buffer)])
}

/** Hiss whose level changes at `at` seconds. */
function hiss(before: number, after: number, at: number): Float32Array {
  let state = 1
  return Float32Array.from({ length: 12 * rate }, (_, n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state / 2 ** 31 - 1) * (n < at * rate ? before : after)
  })
}

describe('marks', () => {
  it('none in steady hiss; none in a hole at the edge; one in a hole of zeros', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-marks-'))
    const path = join(folder, 'a.wav')
    writeFileSync(path, wav(hiss(0.01, 0.01, 6)))
    expect((await marksOf(path)).marks).toEqual([])
    const hole = hiss(0.01, 0.01, 6).fill(0, 5 * rate, 5 * rate + 1200)
    writeFileSync(path, wav(hole))
    const [mark, ...more] = (await marksOf(path)).marks
    expect(more).toEqual([])
    expect(mark).toMatchObject({ indicator: 'digital-silence', channel: 0 })
    expect(mark?.start).toBeCloseTo(5, 1)
    expect(mark?.innocent).toContain('DTX')
    rmSync(folder, { recursive: true })
  })

  it('use none of the words that would be a verdict', () => {
    const verdicts =
      /\b(authentic|fake|genuine|doctored|manipulat|tamper|probabilit|percent sure|no edits found|AI-generated|same speaker)/i
    const here = import.meta.dirname
    for (const name of readdirSync(here).filter((file) => !file.endsWith('.test.ts')))
      expect(verdicts.exec(readFileSync(join(here, name), 'utf8'))?.[0]).toBeUndefined()
  })
})
