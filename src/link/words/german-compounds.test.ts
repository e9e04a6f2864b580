import { describe, expect, it } from 'vitest'
import { stemsOf } from '../../text/analyse/index.ts'
import { compoundStems } from './german-compounds.ts'

const known = new Set(
  ['bahnhof', 'uhr', 'suppe', 'löffel', 'freiheit', 'strafe', 'garten', 'zaun', 'pforte'].flatMap((word) => [...stemsOf(word, 'de')]),
)
const parts = (word: string) => compoundStems(word, (stem) => known.has(stem))
const stems = (...words: string[]) => words.flatMap((word) => stemsOf(word, 'de').slice(0, 1))

describe('German compounds', () => {
  it('fall into known parts, with the joint between them', () => {
    expect(parts('freiheitsstrafe')).toEqual(stems('freiheit', 'strafe'))
    expect(parts('suppenlöffel')).toEqual(stems('suppe', 'löffel'))
    expect(parts('gartenzaunpforte')).toEqual(stems('garten', 'zaun', 'pforte'))
  })

  it('stay whole where a part is unknown, and when they are no word at all', () => {
    expect(parts('gartenzwergin')).toEqual([])
    expect(parts('x'.repeat(5000))).toEqual([])
  })
})
