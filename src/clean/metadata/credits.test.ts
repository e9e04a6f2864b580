import { describe, expect, it } from 'vitest'
import { cleanText } from '../index.ts'
import { creditCases } from './credits.cases.data.ts'

const body = 'The miller told his mother that the grain had not come since March, and that nobody knew who had taken it.'
const credits = (first: string, last = '') =>
  cleanText([first, body, last].filter(Boolean).join('\n\n'), null).credits.map((one) => `${one.kind}: ${one.name}`)

describe('credits', () => {
  it.each([
    ['KYIV (Reuters) – The miller spoke on Tuesday to his mother for nine minutes.', '', 'agency: Reuters'],
    ['Berlin (dpa) – Der Müller sprach am Dienstag neun Minuten mit seiner Mutter.', '', 'agency: dpa'],
    ['The miller spoke on Tuesday to his mother.', 'Nobody answered the telephone on Friday. (AFP/mk)', 'agency: AFP'],
    ['The miller spoke on Tuesday to his mother.', 'This article first appeared in The Mill Post.', 'first-published: The Mill Post'],
    ['Der Müller sprach am Dienstag mit seiner Mutter.', 'Quelle: Mühlenblatt', 'relies-on: Mühlenblatt'],
    ['Мельник говорив із матір’ю у вівторок увечері.', 'Джерело: Млинові вісті', 'relies-on: Млинові вісті'],
    ['Мельник говорил с матерью во вторник вечером.', 'Источник: Мельничный вестник', 'relies-on: Мельничный вестник'],
  ])('%s … %s', (first, last, credit) => {
    expect(credits(first, last)).toContain(credit)
  })
  it.each([
    ['The miller (aged 54) spoke to his mother (aged 80) on Tuesday.', ''],
    ['The source of the river lies behind the mill, he said.', 'Source code was not shown to anyone.'],
    ['Der Müller (54) sprach mit seiner Mutter.', 'Die Quelle im Wald ist versiegt.'],
    ['Мельник (54 роки) говорив із матір’ю.', 'Джерело в лісі пересохло ще влітку.'],
    ['Мельник (54 года) говорил с матерью.', 'Источник в лесу пересох ещё летом.'],
  ])('finds nothing in: %s … %s', (first, last) => {
    expect(credits(first, last)).toEqual([])
  })
})

/** The whole text of a case: the line in its place around a neutral body. */
function textOf(place: string, line: string): string {
  const lead = 'The miller spoke to his mother on Wednesday for nine minutes, and the call was published a day later.'
  if (place === 'head') return [line, body, lead].join('\n\n')
  if (place === 'top') return ['A miller and his mother', line, lead, body].join('\n\n')
  return place === 'end' ? [lead, body, line].join('\n\n') : [lead, body, 'Nobody knew more on Friday.', line].join('\n\n')
}

describe('credits as newsrooms write them', () => {
  const rows = creditCases
    .trim()
    .split('\n')
    .map((row) => row.split(' | ') as [string, string, string])
  it.each(rows)('%s: %s → %s', (place, line, wanted) => {
    const article = cleanText(textOf(place, line), null)
    const authors = article.authors.map((one) => `author: ${one.value}`)
    const found = [...article.credits.map((one) => `${one.kind}: ${one.name}`), ...authors]
    expect(found.sort()).toEqual(wanted === '-' ? [] : wanted.split('; ').sort())
  })
})

describe('signs of translation', () => {
  const text = (parts: string[]) => cleanText(parts.join('\n\n'), null)
  it('need two that agree before a language is named', () => {
    const one = text([
      'The miller told his mother that the grain had not come.',
      body,
      'An empty barn. (Symbolic image) © Example Images/ T. Lens',
      'Nobody answered on Friday.',
    ])
    expect([one.translatedFrom.value, one.notes.length]).toEqual([null, 1])
    const two = text([
      'The miller told his mother that the grain had not come.',
      body,
      'An empty barn. (Symbolic image) © Example Images/ T. Lens',
      'Nobody answered on Friday. (mk)',
    ])
    expect(two.translatedFrom).toMatchObject({ value: 'de', certainty: 'guessed' })
  })
})
