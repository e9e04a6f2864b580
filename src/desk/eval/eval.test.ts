import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PrintedStatement } from '../../model/index.ts'
import { likeness } from './compare-words.ts'
import { findWords, markedParts, placesOf } from './find-words.ts'
import { evaluate, figuresOf, loadGold, printEval, scoreReading } from './index.ts'
import { at, FIRST, folder, GOLD, gold, link, POSITION, reading, SECOND, said, TEXT, who, write } from './small-gold.fixture.ts'

describe('finding the words of a gold file', () => {
  it('takes whole words only', () => {
    expect(placesOf('then he said he would', 'he')).toEqual([
      [5, 7],
      [13, 15],
    ])
  })
  it('takes the place nearest to the content', () => {
    const text = 'She said no. He said “go”.'
    expect(findWords(text, 'said', 'x', [[22, 24]], false)).toEqual([16, 20])
  })
  it('takes the nth place when asked', () => {
    expect(findWords('a b a', { text: 'a', nth: 2 }, 'x')).toEqual([4, 5])
    expect(() => findWords('a b a', { text: 'a', nth: 3 }, 'file s1')).toThrow(/file s1.*2 times/)
  })
  it('spans a gap', () => {
    expect(findWords('we saw it, then we left it all', 'we <...> left', 'x')).toEqual([0, 23])
  })
  it('fails loudly when words are not there', () => {
    expect(() => findWords('a', 'not here', 'file s1')).toThrow('file s1: the words "not here" are not in the text')
  })
  it('finds marked parts', () => {
    const text = 'es gebe „kein Brot“ und «нет хлеба»'
    expect(markedParts(text, [[0, text.length]]).map((s) => text.slice(...s))).toEqual(['kein Brot', 'нет хлеба'])
  })
})

describe('loading', () => {
  it('resolves strings, inherits the chain of the call and takes the language from the name', () => {
    const one = gold()
    expect(one.lang).toBe('en')
    expect(one.statements[0]?.chain.map((l) => `${l.role}:${l.entity}`)).toEqual(['speaker:driver', 'publisher:ministry', 'article:null'])
    expect(one.statements[1]?.quoted.map((s) => one.text.slice(...s))).toEqual(['any letters'])
    expect(one.statements[0]?.source).toEqual(at('the driver'))
  })
  it('throws on an unknown entity and on words that are not there', () => {
    write({ ...GOLD, statements: [{ ...GOLD.statements[0], source_entity: 'nobody' }] })
    expect(() => loadGold(folder())).toThrow(/bread.en.gold s1: no entity "nobody"/)
    write({ ...GOLD, statements: [{ ...GOLD.statements[0], content: ['We are out of milk'] }] })
    expect(() => loadGold(folder())).toThrow(/"We are out of milk" are not in the text/)
  })
  it('reads the full form with numbers and mentions', () => {
    const text = 'A nurse said it rained.'
    const full = {
      ...{ schema: 'hearsay-gold-quotes/1', id: 'rain', lang: 'en', text, text_sha256: '', licence: 'CC0-1.0' },
      mentions: [{ id: 'm1', span: [0, 7], entity: 'e1' }],
      entities: [{ id: 'e1', type: 'person', name: 'nurse' }],
      statements: [
        {
          id: 's1',
          type: 'indirect',
          content: [[13, 22]],
          cue: [[8, 12]],
          source: 'm1',
          chain: [{ role: 'speaker', entity: 'e1' }, { role: 'article' }],
        },
      ],
    }
    writeFileSync(join(folder(), 'a.json'), JSON.stringify(full))
    const [one] = loadGold(folder())
    expect(one?.statements[0]).toMatchObject({ source: [0, 7], sourceEntity: 'e1', cue: [[8, 12]], content: [[13, 22]] })
  })
})

describe('scoring', () => {
  it('gives full marks to the right answer', () => {
    const { counts, errors } = scoreReading(gold(), reading([FIRST, SECOND], [POSITION]))
    expect(errors).toEqual([])
    const f = figuresOf(counts)
    expect([
      f.precision,
      f.recall,
      f.directPrecision,
      f.type,
      f.source,
      f.addressee,
      f.chain,
      f.hedges,
      f.positions,
      f.contentF,
      f.cueF,
      f.exact,
      f.turns,
    ]).toEqual(Array(13).fill(1))
  })
  it('counts what is missed and what is false', () => {
    const { counts, errors } = scoreReading(gold(), reading([FIRST, said('The ministry published', { type: 'direct' })]))
    expect(figuresOf(counts)).toMatchObject({ precision: 0.5, recall: 0.5, directPrecision: 0.5 })
    expect(errors.map((e) => e.kind)).toEqual(['missed', 'false statement', 'position missed'])
  })
  it('calls a swapped source wrong, and with it the chain', () => {
    const { counts, errors } = scoreReading(gold(), reading([{ ...FIRST, source: who('the cook', 'cook') }, SECOND], [POSITION]))
    expect(figuresOf(counts)).toMatchObject({ source: 0.5, chain: 0.5, chainNames: 1 })
    expect(errors.map((e) => e.kind)).toEqual(['source'])
  })
  it('wants roles in the chain, and counts names alone beside it', () => {
    const wrong = { ...FIRST, chain: [link('speaker', 'the driver'), link('relay', 'the ministry'), link('article', null)] }
    expect(figuresOf(scoreReading(gold(), reading([wrong, SECOND])).counts)).toMatchObject({ chain: 0.5, chainNames: 1 })
    const bare = { ...FIRST, chain: [link('speaker', 'the driver'), link('article', null)] }
    expect(figuresOf(scoreReading(gold(), reading([bare, SECOND])).counts)).toMatchObject({ chainNames: 0.5 })
  })
  it('sees a dropped hedge and an invented one', () => {
    const { errors } = scoreReading(
      gold(),
      reading(
        [
          { ...FIRST, hedges: [] },
          { ...SECOND, hedges: FIRST.hedges },
        ],
        [POSITION],
      ),
    )
    expect(errors.map((e) => e.kind)).toEqual(['hedge missed', 'hedge false'])
  })
  it('wants stance and voice of a position', () => {
    const denied = { ...POSITION, stance: 'denied' as const }
    expect(scoreReading(gold(), reading([FIRST, SECOND], [denied])).errors.map((e) => e.kind)).toEqual([
      'position missed',
      'position false',
    ])
    const cook = { ...POSITION, by: { role: 'source' as const, label: 'cook', text: 'the cook' } }
    expect(scoreReading(gold(), reading([FIRST, SECOND], [cook])).counts.positionFound).toBe(0)
  })
  it('does not ask for optional statements and does not punish them', () => {
    write({ ...GOLD, statements: [GOLD.statements[0], { ...GOLD.statements[1], optional: true }] })
    for (const printed of [[FIRST], [FIRST, SECOND]]) {
      const { counts, errors } = scoreReading(gold(), reading(printed, [POSITION]))
      expect(errors).toEqual([])
      expect(figuresOf(counts)).toMatchObject({ precision: 1, recall: 1, contentF: 1 })
    }
  })
  it('finds the words again when the reading has another text', () => {
    const moved = reading([FIRST, SECOND], [POSITION])
    const text = TEXT.slice(4)
    const shift = (s: PrintedStatement): PrintedStatement => ({ ...s, spans: s.spans.map(([a, b]) => [a - 4, b - 4] as const) })
    const { counts } = scoreReading(gold(), { ...moved, article: { ...moved.article, text }, statements: moved.statements.map(shift) })
    expect(counts.found).toBe(2)
  })
})

describe('names of entities', () => {
  it('allows for case endings and leaves small words out', () => {
    expect(likeness('пораненого солдата', ['поранений солдат'])).toBe(1)
    expect(likeness('the soldier', ['the mother'])).toBe(0)
  })
})

describe('the report', () => {
  it('prints errors of the train half only and ends in one line', () => {
    write({ ...GOLD, half: 'test' }, 'hidden.en')
    write({ half: 'train', kind: 'nothing', entities: [], statements: [] }, 'none.en', TEXT)
    const report = evaluate(folder(), ({ id }) => {
      if (id === 'hidden.en') throw new Error('crash')
      return reading([FIRST])
    })
    const lines = printEval(report, { errors: true }).split('\n')
    expect(lines.some((line) => line.startsWith('  missed') && line.includes('any letters'))).toBe(true)
    expect(lines.some((line) => line.startsWith('  found in nothing'))).toBe(true)
    expect(lines.filter((line) => line.startsWith('hidden.en'))).toEqual([])
    const hidden = report.documents.find((d) => d.id === 'hidden.en')?.errors ?? []
    expect(hidden.map((e) => e.kind)).toContain('missed')
    expect(new Set(hidden.map((e) => e.passage))).toEqual(new Set(['']))
    expect(lines).toContain('FAILED hidden.en: crash')
    expect(lines.at(-1)).toMatch(/^eval: 3 documents, 4 statements, failed 1; test halves: en found 0\.0 /)
  })
})
