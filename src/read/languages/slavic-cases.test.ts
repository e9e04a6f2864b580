/** Names and adjectives back in the nominative: what can be told for certain, and what is left as it is written. */
import { describe, expect, it } from 'vitest'
import { plainAdjective, plainName } from './slavic-cases.ts'

const NAMES: (readonly ['uk' | 'ru', string, 'm' | 'f' | null, string])[] = [
  ['ru', 'Дмитрием Лапиным', null, 'Дмитрий Лапин'],
  ['ru', 'Марии Волгиной', null, 'Мария Волгина'],
  ['ru', 'Сергея Лаптева', null, 'Сергей Лаптев'],
  ['ru', 'Джоном Смитом', null, 'Джон Смит'],
  ['uk', 'Олегу Кравцю', null, 'Олег Кравець'],
  ['uk', 'Петром Лисенком', null, 'Петро Лисенко'],
  ['uk', 'Ользі Зоряній', null, 'Ользі Зоряній'],
  ['uk', 'Іваном Гірським', null, 'Іван Гірський'],
  ['uk', 'Оксаною Лисак', null, 'Оксана Лисак'],
  ['ru', 'Волгина', 'm', 'Волгин'],
  ['ru', 'Волгина', null, 'Волгина'],
  ['ru', 'Мария Волгина', 'f', 'Мария Волгина'],
]

describe('nominatives', () => {
  it.each(NAMES)('%s: %s (%s) → %s', (tongue, written, gender, plain) => {
    expect(plainName(written.split(' '), gender, tongue).join(' ')).toBe(plain)
  })
  it('an adjective agrees with its noun', () => {
    expect(plainAdjective('Следственном', 'm', 'ru')).toBe('Следственный')
    expect(plainAdjective('Національної', 'f', 'uk')).toBe('Національна')
    expect(plainAdjective('Главному', 'n', 'ru')).toBe('Главное')
    expect(plainAdjective('Морская', 'f', 'ru')).toBe('Морская')
  })
})
