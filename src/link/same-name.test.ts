import { describe, expect, it } from 'vitest'
import { bestSpelling, sameName } from './same-name.ts'

const one = (name: string, language: string) => ({ name, language })

describe('one name', () => {
  it.each([
    ['Бакену', 'uk', 'Бакена', 'ru'],
    ['Бакену', 'uk', 'Baken', 'en'],
    ['Служба «Бакен»', 'uk', 'Baken', 'en'],
    ['coastal service Baken', 'en', 'coastal Бакен', 'uk'],
    ['газета «Прибій»', 'uk', 'Прибою', 'uk'],
    ['Річкової хвилі', 'uk', 'Річкова хвиля', 'uk'],
    ['Хвилі', 'uk', 'Khvylia', 'en'],
    ['Речного вестника', 'ru', 'Речной вестник', 'ru'],
    ['des Inselboten', 'de', 'Inselboten', 'en'],
    ['des Tageblatts', 'de', 'Tageblatt', 'en'],
    ['Gazety Przystań', 'pl', 'Przystań', 'pl'],
  ])('%s (%s) and %s (%s)', (a, languageA, b, languageB) => {
    expect(sameName(one(a, languageA), one(b, languageB))).toBe(true)
  })

  it.each([
    ['Harbour Post', 'en', 'Harbour Times', 'en'],
    ['Baker', 'en', 'Bakery', 'en'],
    ['газета «Факти»', 'uk', 'журнал «Факт»', 'uk'],
    ['Річкова хвиля', 'uk', 'Хвиля', 'uk'],
    ['Бакен', 'uk', 'Барка', 'uk'],
    ['служба', 'uk', 'газета', 'uk'],
    ['СБУ', 'uk', 'ГУР', 'uk'],
    ['Ра', 'ru', 'Ро', 'ru'],
  ])('but not %s (%s) and %s (%s)', (a, languageA, b, languageB) => {
    expect(sameName(one(a, languageA), one(b, languageB))).toBe(false)
  })

  it('is shown in English, else without cases, else as short as it gets', () => {
    expect(bestSpelling([one('Бакену', 'uk'), one('Baken', 'en'), one('Служба «Бакен»', 'uk')])).toBe('Baken')
    expect(bestSpelling([one('Бакену', 'uk'), one('Baken', 'de')])).toBe('Baken')
    expect(bestSpelling([one('Бакену', 'uk'), one('Бакен', 'ru')])).toBe('Бакен')
  })
})
