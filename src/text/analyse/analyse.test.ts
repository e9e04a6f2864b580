import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, isStopWord, stemmedLanguages, stemsOf, words } from './index.ts'

const exact = (text: string) => words(text).map((word) => word.exact)

describe('words', () => {
  it('keep their places in the text as it was given', () => {
    const text = 'Die STRASSE, „weiß“ — e\u0301cole; za\u00admok İzmir'
    for (const { start, end } of words(text)) expect(text.slice(start, end)).toMatch(/^[^\s,„“—;]+$/u)
    expect(exact(text)).toEqual(['die', 'strasse', 'weiss', 'école', 'zamok', 'izmir'])
  })

  it('join apostrophes within, and part elided articles', () => {
    expect(exact('п’ять пʼять п`ять')).toEqual(["п'ять", "п'ять", "п'ять"])
    expect(exact('l’armée dell’esercito qu’il d’une')).toEqual(['l', 'armée', 'dell', 'esercito', 'qu', 'il', 'd', 'une'])
    expect(exact("don't O’Brien soldiers' 'quoted'")).toEqual(["don't", "o'brien", 'soldiers', 'quoted'])
    expect(words('l’armée').map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 7],
    ])
  })

  it('fold ё, stress marks, ligatures and what nobody sees', () => {
    expect(exact('её Ёлка за́мок ﬁre ｗａｒ so\u200bl\u202edat')).toEqual(['ее', 'елка', 'замок', 'fire', 'war', 'soldat'])
  })

  it('take long runs of anything in one go', () => {
    expect(words("l'".repeat(300_000))).toHaveLength(300_000)
    expect(words("o'".repeat(300_000))).toHaveLength(1)
    expect(words('a'.repeat(1_000_000))[0]?.exact).toHaveLength(64)
    expect(words('\u0301'.repeat(300_000)).length).toBeLessThanOrEqual(1)
  })

  it('are the same for composed and decomposed letters', () => {
    for (const text of ['Müller über Größe', 'їжак йод', 'żołnierz łódź', 'ação']) expect(exact(text.normalize('NFD'))).toEqual(exact(text))
  })

  it('stand in order, apart, within the text, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...stemmedLanguages, 'xx'), (text, language) => {
        let at = 0
        for (const { start, end, exact: form } of analyse(text, language)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(form).not.toBe('')
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

/** Forms of one word on each line; any two must share a stem. */
const forms: Readonly<Record<string, readonly string[]>> = {
  en: ['soldier soldiers', 'shell shells shelled shelling', 'mother mothers'],
  de: ['soldat soldaten', 'haus hauses hauser', 'panzer panzers panzern'],
  ru: [
    'солдат солдата солдату солдатом солдате солдаты солдатов солдатам солдатами солдатах',
    'подвал подвала подвалу подвалом подвале подвалы подвалов',
    'вода воды воде воду водой',
    'стрелял стреляла стреляли стрелять',
    'раненый раненого раненому раненым раненые раненых',
    'командир командира командиры командиров командирами',
  ],
  uk: [
    'солдат солдата солдату солдатом солдати солдатів солдатам солдатами солдатах',
    'дзвінок дзвінка дзвінку дзвінком дзвінки дзвінків дзвінками',
    'ніч ночі ніччю ночами',
    'вода води воді воду водою',
    'стріляти стріляв стріляла стріляли стріляють',
    'поранений пораненого пораненому пораненим поранені поранених',
    'мобілізація мобілізації мобілізацію мобілізований мобілізованих мобілізувати мобілізували',
    'командир командира командири командирів командирами',
    'підвал підвалу підвалі підвалом підвали',
  ],
  pl: [
    'żołnierz żołnierza żołnierzy żołnierze żołnierzami żołnierzom',
    'matka matki matce matkę matką',
    'rozmowa rozmowy rozmowie rozmowę rozmową rozmowach',
    'strzelać strzelał strzelała strzelali strzelają',
    'ranny rannego rannemu rannym ranni rannych',
  ],
  fr: ['soldat soldats', 'bombarder bombardait bombardé'],
  es: ['soldado soldados', 'madre madres'],
  it: ['soldato soldati', 'madre madri'],
  pt: ['soldado soldados', 'mãe mãe'],
}

describe('stems', () => {
  for (const [language, lines] of Object.entries(forms)) {
    for (const line of lines) {
      it(`${language}: ${line.split(' ')[0]} meets its forms`, () => {
        const [first = '', ...rest] = line.split(' ')
        const meet = new Set(stemsOf(first, language))
        const apart = rest.filter((form) => !stemsOf(form, language).some((stem) => meet.has(stem)))
        expect(apart).toEqual([])
      })
    }
  }

  it('keep apart what only looks alike', () => {
    const meet = (a: string, b: string, language: string) => stemsOf(a, language).some((stem) => stemsOf(b, language).includes(stem))
    expect(meet('мати', 'матч', 'uk')).toBe(false)
    expect(meet('зброя', 'збори', 'uk')).toBe(false)
    expect(meet('фронт', 'фрукт', 'ru')).toBe(false)
    expect(meet('ranny', 'rana', 'pl')).toBe(false)
    expect(meet('soldier', 'solid', 'en')).toBe(false)
  })

  it('do not depend on what was stemmed before', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвгдеиклмнопрстуьяіїє'), minLength: 1, maxLength: 14 })
    const latin = fc.string({ unit: fc.constantFrom(...'abcdefilmnorstuáéíóñçãõ'), minLength: 1, maxLength: 14 })
    fc.assert(
      fc.property(fc.oneof(word, latin), fc.oneof(word, latin), fc.constantFrom(...stemmedLanguages), (a, b, language) => {
        const once = stemsOf(a, language)
        stemsOf(b, language)
        expect(stemsOf(a, language)).toEqual(once)
        expect(once.every((stem) => stem.length > 0)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('of an unknown language are the words', () => {
    expect(analyse('Nuqneq maj', 'tlh').map(({ stems }) => stems)).toEqual([['nuqneq'], ['maj']])
    expect(isStopWord('the', 'en-GB')).toBe(true)
    expect(analyse('the soldiers', 'en')[0]?.stems).toEqual([])
  })
})
