import { describe, expect, it } from 'vitest'
import { alaw, mulaw } from './g711.ts'

describe('G.711', () => {
  it('gives the values of the tables', () => {
    // A-law: 0xD5 is the smallest positive step, 0xAA the largest positive, 0x2A the largest negative.
    expect(alaw[0xd5]).toBeCloseTo(8 / 32_768, 9)
    expect(alaw[0xaa]).toBeCloseTo(32_256 / 32_768, 9)
    expect(alaw[0x2a]).toBeCloseTo(-32_256 / 32_768, 9)
    // µ-law: 0xFF is zero, 0x80 the largest positive, 0x00 the largest negative.
    expect(Math.abs(mulaw[0xff] ?? 1)).toBe(0)
    expect(mulaw[0x80]).toBeCloseTo(32_124 / 32_768, 9)
    expect(mulaw[0x00]).toBeCloseTo(-32_124 / 32_768, 9)
  })
  it('is odd: the sign bit turns the sign and nothing else', () => {
    for (let byte = 0; byte < 128; byte++) {
      expect(alaw[byte]).toBe(-(alaw[byte | 0x80] ?? 0))
      expect((mulaw[byte] ?? 0) + (mulaw[byte | 0x80] ?? 0)).toBe(0)
    }
  })
})
