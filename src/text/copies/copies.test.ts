import { describe, expect, it } from 'vitest'
import { inventPairs } from '../../../bench/invent-pairs.ts'
import { alignCopies, bandKeys, containment, fingerprintsOf, minHash, worthAligning } from './index.ts'

const pairs = inventPairs(20231214, 240)

describe('copies', () => {
  it('are found at every share from a fifth on, and never between reports that share only quotes', () => {
    let [right, missed, false_] = [0, 0, 0]
    for (const pair of pairs) {
      const { coverA, coverB } = alignCopies(pair.a, pair.b)
      const share = Math.max(coverA, coverB)
      const said = containment(fingerprintsOf(pair.a), fingerprintsOf(pair.b)) >= worthAligning && share >= 0.17
      if (pair.copied >= 0.2) said ? right++ : missed++
      else if (pair.copied === 0 && said) false_++
    }
    expect(false_).toBe(0)
    expect((2 * right) / (2 * right + missed + false_)).toBeGreaterThanOrEqual(0.97)
  })
  it('cover as much as was copied', () => {
    const errors = pairs.filter((pair) => pair.copied > 0).map((pair) => Math.abs(alignCopies(pair.b, pair.a).coverA - pair.copied))
    expect(errors.reduce((sum, one) => sum + one, 0) / errors.length).toBeLessThan(0.06)
  })
  it('give passages with the words of both texts', () => {
    const a = 'Before. The convoy left the town at dawn and nobody saw where it went after the bridge. After.'
    const b = 'Others say: the convoy left the town at dusk and nobody saw where it went after the bridge!'
    const [passage, ...rest] = alignCopies(a, b).passages
    expect(rest).toEqual([])
    expect(a.slice(...(passage?.a ?? [0, 0]))).toBe('The convoy left the town at dawn and nobody saw where it went after the bridge')
    expect(b.slice(...(passage?.b ?? [0, 0]))).toBe('the convoy left the town at dusk and nobody saw where it went after the bridge')
    expect(passage?.changed).toBe(1)
  })
  it('are found in unspaced scripts and across apostrophes', () => {
    expect(alignCopies('前线的士兵告诉他的母亲他们没有食物', '报道：前线的士兵告诉他的母亲他们没有食物。').coverA).toBe(1)
    expect(alignCopies("They don't want to go there any more", 'They don’t want to go there any more').coverA).toBe(1)
  })
  it('share a MinHash band when nearly equal', () => {
    const text = pairs[0]?.a ?? ''
    const [one, two] = [minHash(text), minHash(`${text} One sentence was added at the end.`)]
    expect(one && two && bandKeys(one).some((key) => bandKeys(two).includes(key))).toBe(true)
    expect(minHash('too short')).toBeNull()
  })
  it('stay quick on texts that repeat themselves', () => {
    const text = 'the same five words again '.repeat(20_000)
    expect(alignCopies(text, text).passages.length).toBeLessThan(10)
  })
})
