/** One person in several cases is one entity, with a label in the nominative; who is on the line of a call. Our own sentences. */
import { describe, expect, it } from 'vitest'
import { sameNoun } from './case-stems.ts'
import { german } from './languages/de/index.ts'
import { ukrainian } from './languages/uk/index.ts'
import { printed, saying } from './test-article.ts'

const parties = (text: string, language: string): (string | null)[] =>
  printed(text, language).calls[0]?.parties.map((one) => one.label) ?? []

describe('forms of one noun', () => {
  it('joins case endings and nothing else', () => {
    expect(['пекаря', 'пекарю', 'пекарем'].map((one) => sameNoun(ukrainian, 'пекаря', one))).toEqual([true, true, true])
    expect(sameNoun(ukrainian, 'пекар', 'пекарка')).toBe(false)
    expect(sameNoun(german, 'bäcker', 'bäckers')).toBe(false)
  })
})

const uk = `СБУ оприлюднила перехоплену розмову кранівника порту із сестрою.

«Ми третю добу без світла», — сказав кранівник.

— А де бригадир? — спитала сестра.

За словами кранівника, у порту лишилося два крани.`

const ru = `СБУ опубликовала перехваченный разговор матроса Южной флотилии с сестрой.

«Мы третьи сутки без света», — сказал матрос.

«Когда вас отпустят?» — спросила сестра.

По словам матроса, на борту осталось двое.`

const de = `Der Geheimdienst SBU hat ein abgehörtes Telefonat eines Soldaten mit seiner Schwester veröffentlicht.

„Wir sitzen seit drei Tagen im Dunkeln“, sagte der Soldat.

„Wann kommst du heim?“, fragte die Schwester.`

describe('one person in different cases', () => {
  it('is one party, named in the nominative (uk, a noun the lexicon does not know)', () => {
    expect(parties(uk, 'uk').toSorted()).toEqual(['кранівник', 'сестра'])
    expect(saying(printed(uk, 'uk'), 'третю добу').addressee?.label).toBe('сестра')
    expect(saying(printed(uk, 'uk'), 'два крани').call).toBe('c1')
  })
  it('is one party though a genitive of capitals follows (ru)', () => {
    expect(parties(ru, 'ru').toSorted()).toEqual(['матрос', 'сестра'])
    expect(saying(printed(ru, 'ru'), 'Когда вас').addressee?.label).toBe('матрос')
  })
  it('keeps the capital of German nouns', () => {
    expect(parties(de, 'de').toSorted()).toEqual(['Schwester', 'Soldat'])
    expect(saying(printed(de, 'de'), 'im Dunkeln').addressee?.label).toBe('Schwester')
  })
})
