/** Whole readings: two invented calls walked through, times, turns, unknown languages. */
import { describe, expect, it } from 'vitest'
import { languages } from './languages/index.ts'
import { read } from './read-article.ts'
import { articleOfTurns, readTurns } from './read-turns.ts'
import { carriers, plainArticle, printed, saying } from './test-article.ts'

const pair = `In an intercepted call, two Russian sailors are said to have complained that they had no pay for a year. The weekly reported on the recording Moscow Times. One of the two is in a field hospital, the other is still fighting in the trenches. Ukraine's Security Service (SBU) had previously published the conversation. The recording could not be independently verified.

In the call, the front-line sailor said that “nothing has changed.” However, according to the man he spoke to, the ward was full. “More will come,” he is said to have warned.

“We have not seen the sea for months,” the front-line sailor complained. “They forgot us.”

According to the Ukrainian account, the wounded man agreed: “That is true.”`

describe('a call of two who are told apart', () => {
  const reading = printed(pair.replaceAll('sailor', 'soldier'), 'en', '2024-03-08')
  const who = (words: string): string | null | undefined => saying(reading, words).source?.entity
  it('gives each his own words', () => {
    const front = who('nothing has changed')
    const wounded = who('the ward was full')
    expect(front).not.toBe(wounded)
    expect([who('We have not seen'), who('They forgot us')]).toEqual([front, front])
    expect([who('More will come'), who('That is true')]).toEqual([wounded, wounded])
  })
  it('binds the carriers to the call, before and after the sentence that names them', () => {
    expect(carriers(saying(reading, 'no pay for a year'))).toEqual(['publisher:SBU', 'relay:Moscow Times', 'article:'])
    expect(carriers(saying(reading, 'They forgot us'))).toEqual(['publisher:SBU', 'relay:Moscow Times', 'article:'])
    expect(carriers(saying(reading, 'That is true'))).toEqual(['publisher:Ukrainian account', 'relay:Moscow Times', 'article:'])
  })
  it('keeps the hedges', () => {
    expect(saying(reading, 'More will come').hedges.map((one) => one.text)).toContain('is said to have')
    expect(saying(reading, 'That is true').hedges.map((one) => one.text)).toContain('According to the Ukrainian account')
  })
  it('finds the one position, by the article', () => {
    expect(reading.positions).toMatchObject([{ stance: 'could-not-verify', by: { role: 'article' }, target: 'c1' }])
  })
})

const kin = `A leaked phone call between a tired Russian conscript and his wife, aired by NBC, shows how bad things are.

The conscript told his wife back home: “We are walking back.”

The wife responds: “Walking? On foot?”

The conscript confirms: “On foot, what else.

“Four days and no bread.”

On Friday, President Macron told reporters: “We will look into this.”`

describe('a call of a man and his wife', () => {
  const reading = printed(kin)
  it('has two parties and turns in order', () => {
    expect(reading.calls[0]?.parties.map((one) => one.role)).toEqual(['combatant', 'relative'])
    const turns = reading.statements.filter((one) => one.call).map((one) => [one.turn, one.addressee?.label])
    expect(turns.filter(([turn]) => turn !== null)).toEqual([
      [0, 'wife'],
      [1, 'conscript'],
      [2, 'wife'],
    ])
  })
  it('leaves the president out of the call', () => {
    expect(saying(reading, 'We will look').call).toBeNull()
  })
  it('takes "confirms" and "shows" for no position', () => {
    expect(reading.positions).toEqual([])
  })
})

describe('times', () => {
  it('resolves them against the day of publication', () => {
    const { times } = printed(
      'On Wednesday he left. Three days ago she came. It began on 3 April 2022 and took two years.',
      'en',
      '2024-03-08',
    )
    expect(times.map((one) => [one.text, one.from])).toEqual([
      ['Wednesday', '2024-03-06'],
      ['Three days ago', '2024-03-05'],
      ['3 April 2022', '2022-04-03'],
      ['two years', null],
    ])
  })
  it('resolves nothing without one', () => {
    expect(printed('On Wednesday he left.').times).toMatchObject([{ text: 'Wednesday', from: null }])
  })
})

describe('transcripts', () => {
  it('gives each turn to its party', () => {
    const turns = [
      { party: 'Mother', text: 'Where are you?' },
      { party: 'Soldier', text: 'They said we are going home.' },
      { party: 'Mother', text: 'When?' },
    ]
    const result = readTurns(turns, { language: 'en' })
    const { text } = articleOfTurns(turns, { language: 'en' })
    const said = result.statements
      .filter((one) => one.type === 'direct')
      .map((one) => one.content.map(([from, to]) => text.slice(from, to)).join(' '))
    expect(said).toEqual(['Where are you?', 'They said we are going home.', 'When?'])
  })
})

describe('a language that nobody has', () => {
  it('says so and reads the marks', () => {
    const result = read(plainArticle('«Nous» … “Kui palju?” küsis ta. “Ma ei tea, kus ta on.”', 'et'))
    expect(result.notes.map((one) => one.rule)).toContain('language.unknown')
    expect(result.statements.some((one) => one.type === 'direct')).toBe(true)
  })
})

it('lists every language folder', () => {
  expect(languages.map((one) => one.tag)).toEqual(['en', 'de', 'uk', 'ru', 'fr', 'es', 'pl', 'it', 'pt'])
})
