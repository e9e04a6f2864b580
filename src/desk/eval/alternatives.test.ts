import { describe, expect, it } from 'vitest'
import { intervalsOf } from './bootstrap.ts'
import { figuresOf, scoreReading } from './index.ts'
import { at, FIRST, GOLD, gold, link, POSITION, reading, SECOND, who, write } from './small-gold.fixture.ts'

describe('what careful readers may see in two ways', () => {
  const two = (more: object) => write({ ...GOLD, statements: [{ ...GOLD.statements[0], ...more }, GOLD.statements[1]] })
  it('accepts an alternative source, and silence where the file says none', () => {
    const swapped = reading([{ ...FIRST, source: who('the cook', 'cook') }, SECOND], [POSITION])
    two({ alternatives: ['cook'] })
    expect(scoreReading(gold(), swapped).errors).toEqual([])
    two({ alternatives: ['none'] })
    expect(scoreReading(gold(), reading([{ ...FIRST, source: null }, SECOND], [POSITION])).errors).toEqual([])
    expect(scoreReading(gold(), swapped).errors.map((e) => e.kind)).toEqual(['source'])
  })
  it('wants nobody where nobody is named', () => {
    two({ source: null, source_entity: null })
    expect(scoreReading(gold(), reading([FIRST, SECOND], [POSITION])).errors.map((e) => e.kind)).toEqual(['source'])
    const pronoun = { ...who('the driver', 'driver'), text: 'he', label: null }
    expect(scoreReading(gold(), reading([{ ...FIRST, source: pronoun }, SECOND], [POSITION])).errors).toEqual([])
  })
  it('accepts another chain of the statement or of the call', () => {
    const bare = reading([{ ...FIRST, chain: [link('speaker', 'the driver'), link('article', null)] }, SECOND], [POSITION])
    two({ chain_alternatives: ['speaker:driver article'] })
    expect(scoreReading(gold(), bare).errors).toEqual([])
    const entities = GOLD.entities.map((e) => (e.id === 'call' ? { ...e, links_alternatives: [''] } : e))
    write({ ...GOLD, entities })
    expect(scoreReading(gold(), bare).errors).toEqual([])
  })
  it('does not ask for optional hedges and positions', () => {
    const hedges = [{ span: 'apparently', kind: 'epistemic', scope: 'attribution', optional: true }]
    write({
      ...GOLD,
      statements: [{ ...GOLD.statements[0], hedges }, GOLD.statements[1]],
      positions: [{ ...GOLD.positions[0], optional: true }],
    })
    for (const printed of [FIRST, { ...FIRST, hedges: [] }]) {
      for (const positions of [[POSITION], []]) {
        const { counts, errors } = scoreReading(gold(), reading([printed, SECOND], positions))
        expect(errors).toEqual([])
        expect([counts.hedgeGold, counts.hedgePrinted, counts.positionGold, counts.positionPrinted]).toEqual([0, 0, 0, 0])
      }
    }
  })
  it("lets doubt inside the speaker's own marks pass", () => {
    const inside = [...FIRST.hedges, { text: 'out of', span: at('out of'), kind: 'modal', scope: 'content', strength: 'weak' }]
    expect(scoreReading(gold(), reading([{ ...FIRST, hedges: inside }, SECOND], [POSITION])).errors).toEqual([])
  })
  it('calls abstention less coverage, not less precision', () => {
    const { counts } = scoreReading(gold(), reading([{ ...FIRST, source: null }, SECOND], [POSITION]))
    expect(figuresOf(counts)).toMatchObject({ source: 0.5, sourcePrecision: 1, sourceCoverage: 0.5 })
  })
})

describe('intervals', () => {
  it('are wide for two documents that differ, narrow for two that agree, and the same each time', () => {
    const all = scoreReading(gold(), reading([FIRST, SECOND])).counts
    const half = scoreReading(gold(), reading([FIRST])).counts
    expect(intervalsOf([all, half], ['recall'])).toEqual([[0.5, 1]])
    expect(intervalsOf([all, all], ['recall', 'echoes'])).toEqual([[1, 1], null])
    expect(intervalsOf([all, half, half], ['recall'])).toEqual(intervalsOf([all, half, half], ['recall']))
  })
})
