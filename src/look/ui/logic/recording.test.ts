import { describe, expect, it } from 'vitest'
import { clockText, stretchAt } from './clock.ts'
import { peakBetween, readPeaks } from './peaks.ts'

function made(pairs: readonly number[], channels = 1): ArrayBuffer {
  const buffer = new ArrayBuffer(24 + pairs.length)
  const view = new DataView(buffer)
  for (const [at, value] of [2, 1, 8000, 800, pairs.length / 2 / channels, channels].entries()) view.setInt32(at * 4, value, true)
  pairs.forEach((value, at) => {
    view.setInt8(24 + at, value)
  })
  return buffer
}

describe('peaks on the page', () => {
  it('are read per channel and by seconds', () => {
    const peaks = readPeaks(made([-64, 64, -1, 1, -32, 32, 0, 127], 2))
    expect(peaks).toMatchObject({ channels: 2, step: 0.1, length: 2 })
    expect(peaks && peakBetween(peaks, 0, 0, 0.2)).toEqual([-0.5, 0.5])
    expect(peaks && peakBetween(peaks, 1, 0.1, 0.2)).toEqual([0, 127 / 128])
  })
  it('that are cut short are none', () => {
    expect(readPeaks(made([-64, 64]).slice(0, 25))).toBeNull()
    expect(readPeaks(new ArrayBuffer(3))).toBeNull()
  })
})

describe('clock and turns', () => {
  it('tells tenths and hours', () => {
    expect([clockText(41.25), clockText(3723.4), clockText(59.99)]).toEqual(['00:41.2', '1:02:03.4', '00:59.9'])
  })
  it('finds the turn of a second, whatever the order and without times', () => {
    const turns = [{ start: 1 }, { start: null }, { start: 5 }, { start: 3 }]
    expect([0, 1, 3.5, 9].map((second) => stretchAt(turns, second))).toEqual([-1, 0, 3, 2])
  })
})
