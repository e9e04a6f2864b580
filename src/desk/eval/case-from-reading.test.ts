import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { caseFromReading, loadGold, scoreReading } from './index.ts'
import { FIRST, folder, POSITION, reading, SECOND, TEXT, who } from './small-gold.fixture.ts'

const kept = (corrected: ReturnType<typeof reading>) => {
  writeFileSync(join(folder(), 'case.json'), JSON.stringify(caseFromReading(corrected, 'case', 'CC0-1.0')))
  const one = loadGold(folder()).find((d) => d.id === 'case')
  if (!one) throw new Error('the case was not loaded')
  return one
}

describe('a case out of a corrected reading', () => {
  it('is answered in full by the reading it came from', () => {
    const corrected = reading([{ ...FIRST, call: 'c1' }, SECOND], [POSITION])
    const gold = kept(corrected)
    expect(gold).toMatchObject({ text: TEXT, lang: 'en', half: 'train', kind: 'correction' })
    expect(scoreReading(gold, corrected).errors).toEqual([])
  })
  it('holds the correction against the reading before it', () => {
    const before = reading([{ ...FIRST, source: who('the cook', 'cook') }, SECOND], [POSITION])
    const errors = scoreReading(kept(reading([FIRST, SECOND], [POSITION])), before).errors
    expect(errors.map((e) => e.kind)).toEqual(['source'])
  })
  it('makes no entity of a pronoun that stands for nobody', () => {
    const he = { ...who('the driver', 'driver'), text: 'he', label: null }
    const gold = kept(reading([{ ...FIRST, source: he }], []))
    expect(gold.statements[0]?.sourceEntity).toBeNull()
    expect(gold.entities.map((e) => e.id)).not.toContain('he')
  })
})
