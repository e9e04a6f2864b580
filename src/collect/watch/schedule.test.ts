import { describe, expect, it } from 'vitest'
import { minutesAfterAnswer, nextLook, retryAfter, waitAfterFailure } from './schedule.ts'

const hour = 3_600_000

describe('the schedule', () => {
  const pace = (minutes: number | null, headers = {}, head = '') => minutesAfterAnswer({ minutes, headers, head })
  it('takes the longest of what user, feed and server say, at least five minutes', () => {
    expect(pace(null)).toBe(30)
    expect(pace(1)).toBe(5)
    expect(pace(null, {}, '<ttl>45</ttl>')).toBe(45)
    expect(pace(10, {}, '<ttl>45</ttl>')).toBe(10)
    expect(pace(null, {}, '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>')).toBe(360)
    expect(pace(10, { 'cache-control': 'public, max-age=7200' })).toBe(120)
    expect(pace(10, { 'cache-control': 'no-cache, max-age=7200' })).toBe(10)
    expect(pace(null, {}, '<ttl>99999</ttl>')).toBe(1440)
  })
  it('reads Retry-After as seconds or as a date', () => {
    const now = Date.parse('2026-01-01T00:00:00Z')
    expect(retryAfter('120', now)).toBe(120_000)
    expect(retryAfter('Thu, 01 Jan 2026 00:01:00 GMT', now)).toBe(60_000)
    expect(['', 'soon', '-5', undefined].map((text) => retryAfter(text, now))).toEqual([null, null, null, null])
    expect(waitAfterFailure(50, null, null, 1)).toBe(24 * hour)
    expect(nextLook(0, 8 * 24 * hour)).toBeNull()
  })
})
