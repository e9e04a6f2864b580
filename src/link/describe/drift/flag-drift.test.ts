import { describe, expect, it } from 'vitest'
import type { Wording } from '../../../model/index.ts'
import { flagDrift } from './flag-drift.ts'

const wording = (text: string, more: Partial<Wording> = {}): Wording => ({
  statement: 's',
  article: more.account ?? 'a',
  account: 'a',
  text,
  span: [0, text.length],
  language: 'en',
  where: 'body',
  speaker: null,
  hop: 0,
  hedges: [],
  ...more,
})
const none = { voices: new Map(), carriers: new Map() }
const kinds = (a: string, b: string, language = 'en', other = language) =>
  flagDrift([wording(a, { language }), wording(b, { account: 'b', language: other, hop: 1 })], none).map(({ kind }) => kind)

describe('what changed', () => {
  it.each([
    ['number', 'They gave us 310 thousand roubles for it.', 'They gave us 310 roubles for it.', 'en'],
    ['number', 'Wir bekamen fünfzig Milliarden dafür.', 'Wir bekamen fünfzig Millionen dafür.', 'de'],
    ['negation', 'We will not surrender the bridge.', 'We will surrender the bridge.', 'en'],
    ['negation', 'Мы не сдадим этот мост никому.', 'Мы сдадим этот мост.', 'ru'],
    ['negation', 'Ми не здамо цей міст.', 'Ми здамо цей міст.', 'uk'],
    ['hedge-lost', 'He was apparently wounded near the station.', 'He was wounded near the station.', 'en'],
    ['hedge-added', 'Er wurde am Bahnhof verwundet.', 'Er wurde angeblich am Bahnhof verwundet.', 'de'],
    ['side', 'The Russian soldier hid in the cellar.', 'The Ukrainian soldier hid in the cellar.', 'en'],
    ['role', 'My mother sold the house in spring.', 'My wife sold the house in spring.', 'en'],
    ['role', 'We shelled them all night.', 'They shelled us all night.', 'en'],
    ['role', 'The officer betrayed the driver.', 'The driver betrayed the officer.', 'en'],
    ['intensity', 'Several men ran from the trench.', 'All men ran from the trench.', 'en'],
    ['modality', 'We want to march on the capital.', 'We will march on the capital.', 'en'],
    ['register', 'This is a damn swamp, nothing else.', 'This is a swamp, nothing else.', 'en'],
    ['cut', 'The cook burned the porridge because nobody had brought any firewood up the hill.', 'The cook burned the porridge', 'en'],
  ])('%s: %s → %s', (kind, a, b, language) => {
    expect(kinds(a, b, language)).toContain(kind)
  })

  it.each([
    ['We will not surrender the bridge.', 'We will not give up the bridge.', 'en'],
    ['We refuse to surrender the bridge.', 'We will not surrender the bridge.', 'en'],
    ['There are no shells left for the guns.', 'There are hardly any shells left for the guns.', 'en'],
    ['Five hundred wounded lie there.', '500 wounded lie there.', 'en'],
    ['“The cook burned the porridge”,', 'The cook burned the porridge.', 'en'],
    ['Ни один солдат не вернулся.', 'Никто не вернулся, ни один солдат.', 'ru'],
  ])('nothing grave between %s and %s', (a, b, language) => {
    expect(kinds(a, b, language).filter((kind) => !['cut', 'joined', 'wording'].includes(kind))).toEqual([])
  })

  it('is a question across languages', () => {
    const flags = flagDrift(
      [wording('Нам дали 40 танків.', { language: 'uk' }), wording('They gave us 14 tanks.', { account: 'b', hop: 1 })],
      none,
    )
    expect(flags.map(({ kind, force }) => `${kind} ${force}`)).toEqual(['number question'])
  })

  it('is shown where it first happened, not at every copy after it', () => {
    const flags = flagDrift(
      [
        wording('We lost 40 men.'),
        wording('We lost 140 men.', { account: 'b', hop: 1 }),
        wording('We lost 140 men.', { account: 'c', hop: 2 }),
      ],
      none,
    )
    expect(flags.map(({ kind, to, hop }) => `${kind} ${to} ${hop}`)).toEqual(['number 1 1'])
  })

  it('compares a heading with the body of its own article', () => {
    const flags = flagDrift(
      [wording('What a damn mess they made.', {}), wording('What a bloody mess they made', { statement: null, where: 'heading' })],
      none,
    )
    expect(flags.map(({ kind }) => kind)).toContain('register')
  })

  it('sees words put into the other mouth and a relay that is no longer named', () => {
    const [a, b] = [
      wording('The roof leaks again.', { speaker: 'the soldier' }),
      wording('The roof leaks again.', { account: 'b', speaker: 'the mother', hop: 1 }),
    ]
    const around = {
      voices: new Map([['a', ['the soldier', 'his mother']]]),
      carriers: new Map([['a', [{ name: 'HUR', language: 'en' }]]]),
    }
    expect(flagDrift([a, b], around).map(({ kind }) => kind)).toEqual(['speaker', 'relay-lost'])
  })

  it('sees what one account tells in its own words put into marks by the next', () => {
    const a = wording('The driver left his truck in the ford.', { marked: false })
    const b = wording('The driver left his truck in the ford', { account: 'b', hop: 1, marked: true })
    expect(flagDrift([a, b], none).map(({ kind }) => kind)).toEqual(['moved'])
    expect(flagDrift([{ ...a, marked: true }, b], none)).toEqual([])
    expect(flagDrift([a, { ...b, marked: false }], none)).toEqual([])
  })

  it('tells a changed side once, and compares no two pieces of one account', () => {
    expect(kinds('A Russian cook hid the tents.', 'A Ukrainian cook hid the tents.')).toEqual(['side'])
    const [a, b] = [wording('My aunt sold the goat.', { speaker: 'x' }), wording('Nobody writes home.', { statement: 't', speaker: 'y' })]
    expect(flagDrift([a, b], { voices: new Map([['a', ['x', 'y']]]), carriers: new Map() })).toEqual([])
  })
})
