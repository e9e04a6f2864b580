import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cutPeaks, halvedPeaks, peaksLevels, peaksListener, peaksOf, readPeaksHead } from './peaks.ts'
import { greyPng, spectrogramTile } from './spectrogram.ts'

const signed = (peaks: Uint8Array) => [...new Int8Array(peaks.slice(24).buffer)]

describe('peaks', () => {
  it('stand in the layout of audiowaveform: head, then lowest and highest per channel', async () => {
    const peaks = await peaksOf([Float32Array.of(0.5, -0.5, 1, 1), Float32Array.of(0, 0, -1, -0.25)], 8000, 2)
    expect(readPeaksHead(peaks)).toEqual({ sampleRate: 8000, samplesPerPixel: 2, length: 2, channels: 2 })
    expect(signed(peaks)).toEqual([-64, 64, 0, 0, 127, 127, -128, -31])
  })

  it('are the same however the blocks fall', () => {
    const sound = Float32Array.from({ length: 5000 }, (_, at) => Math.sin(at * at * 0.001))
    const whole = peaksListener(8000, 1)
    whole.listen([sound])
    const parts = peaksListener(8000, 1)
    for (let at = 0; at < sound.length; at += 37) parts.listen([sound.subarray(at, at + 37)])
    const expected = whole.end()
    expect(parts.end()).toEqual(expected)
    expect(readPeaksHead(expected)?.length).toBe(20)
  })

  it('halve per level and never lose a click', async () => {
    const sound = new Float32Array(256 * 9)
    sound[256 * 8 + 3] = 0.9
    const levels = peaksLevels(await peaksOf([sound], 8000), 1)
    expect(levels.map((level) => readPeaksHead(level)?.length)).toEqual([9, 5, 3, 2])
    for (const level of levels) expect(Math.max(...signed(level))).toBe(115)
    expect(readPeaksHead(halvedPeaks(levels[0] ?? new Uint8Array()))?.samplesPerPixel).toBe(512)
  })

  it('are cut by pixel, and odd samples do no harm', async () => {
    const peaks = await peaksOf([Float32Array.of(Number.NaN, 0.5, Number.POSITIVE_INFINITY, -3)], 8000, 1)
    expect(signed(peaks)).toEqual([0, 0, 64, 64, 127, 127, -128, -127])
    expect(signed(cutPeaks(peaks, 1, 3))).toEqual([64, 64, 127, 127])
    expect(readPeaksHead(await peaksOf([], 8000))?.length).toBe(0)
    expect(readPeaksHead(Uint8Array.of(1, 2, 3))).toBeNull()
  })
})

describe('a spectrogram tile', () => {
  const tone = (rate: number, hertz: number) =>
    Float32Array.from({ length: rate }, (_, at) => 0.03 * Math.sin((2 * Math.PI * hertz * at) / rate))

  it('is lightest where the tone is', () => {
    for (const [rate, top] of [
      [8000, 4000],
      [44_100, 8000],
    ] as const) {
      const tile = spectrogramTile(tone(rate, 1000), rate, 0.2, 0.5)
      expect([tile.width, tile.height, tile.top]).toEqual([30, top / 31.25, top])
      const column = Array.from({ length: tile.height }, (_, row) => tile.data[row * tile.width + 10] ?? 0)
      const brightest = column.indexOf(Math.max(...column))
      expect(Math.abs((1 - (brightest + 0.5) / tile.height) * top - 1000)).toBeLessThan(60)
      expect(column[2]).toBeLessThan(60)
    }
  })

  it('is black past the end, and bounded', () => {
    const tile = spectrogramTile(tone(8000, 440), 8000, 5, 5.1)
    expect(Math.max(...tile.data)).toBe(0)
    expect(spectrogramTile(new Float32Array(8), 8000, 0, 1e6).width).toBe(12_000)
  })

  it('becomes a PNG whose rows can be read again', () => {
    const png = Buffer.from(greyPng({ width: 2, height: 2, data: Uint8Array.of(1, 2, 3, 4), top: 4000 }))
    expect(png.readUInt32BE(16)).toBe(2)
    const length = png.readUInt32BE(33)
    expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 1, 2, 0, 3, 4])
    // The sum of an empty IEND is known: AE 42 60 82.
    expect([...png.subarray(-4)]).toEqual([0xae, 0x42, 0x60, 0x82])
  })
})
