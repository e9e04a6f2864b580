import { describe, expect, it } from 'vitest'
import { withGaps } from './periods.ts'

describe('periods', () => {
  it('show the months, weeks and days in which nothing happened', () => {
    expect(withGaps(['2023-11', '2024-02'], 'month')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(withGaps(['2024-02-26', '2024-03-11'], 'week')).toEqual(['2024-02-26', '2024-03-04', '2024-03-11'])
    expect(withGaps(['2024-02-28', '2024-03-01'], 'day')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  })
  it('stand side by side where there would be too many, and end on a day that is none', () => {
    expect(withGaps(['1990-01-01', '2024-01-01'], 'day')).toEqual(['1990-01-01', '2024-01-01'])
    expect(withGaps(['2024-99', '2025-01'], 'month').length).toBeLessThan(5)
    expect(withGaps([], 'month')).toEqual([])
  })
})
