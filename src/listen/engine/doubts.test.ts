import { describe, expect, it } from 'vitest'
import { turnLanguage } from '../language/turn-language.ts'
import { doubtsOf, isStockPhrase, repeats } from './doubts.ts'

const turn = (text: string, more: Partial<Parameters<typeof doubtsOf>[0][number]> = {}) => ({
  start: 0,
  end: 3,
  text,
  confidence: 0.9,
  noSpeech: null,
  language: turnLanguage(text),
  ...more,
})
const talk = [{ start: 0, end: 3 }]
const of = (text: string, more = {}, speech = talk) => doubtsOf([turn(text, more)], speech)[0]

describe('doubts', () => {
  it('are none about plain talk', () => {
    expect(of('Мы завтра приедем к вам утром')).toEqual([])
    expect(of('Да.', { end: 0.5 })).toEqual([])
  })
  it('no-speech: more than half outside speech, or the engine itself says so', () => {
    expect(of('Мы завтра приедем к вам утром', {}, [{ start: 0, end: 1.2 }])).toContain('no-speech')
    expect(of('Мы завтра приедем к вам утром', { noSpeech: 0.9, confidence: 0.2 })).toContain('no-speech')
    expect(of('Мы завтра приедем к вам утром', { noSpeech: 0.9 })).not.toContain('no-speech')
  })
  it('repeats: a group of words three times, one word five times', () => {
    expect(repeats('я не знаю, я не знаю, я не знаю')).toBe(true)
    expect(repeats('алло, алло, алло')).toBe(false)
    expect(repeats('да да да да да')).toBe(true)
    expect(repeats('мы были там, а потом мы были дома')).toBe(false)
    expect(repeats('слово за слово '.repeat(4000))).toBe(true)
  })
  it('stock-phrase: the whole turn, in several languages; never a longer turn that holds one', () => {
    for (const text of [
      'Субтитры сделал DimaTorzok',
      'Продолжение следует...',
      'Дякую за перегляд!',
      'Thanks for watching!',
      'Thank you.',
      'Untertitel im Auftrag des ZDF, 2021',
      'Sous-titrage Société Radio-Canada',
      'Редактор субтитров А. Иванов Корректор Б. Петрова',
      '[музыка]',
      '♪♪♪',
      'Спасибо за просмотр. Спасибо за просмотр.',
    ])
      expect(isStockPhrase(text), text).toBe(true)
    for (const text of [
      'Спасибо за помощь',
      'Я смотрел фильм, субтитры сделал мой брат вчера вечером дома сам',
      'Thank you for the parcel',
      'Далі буде важче',
      '',
    ])
      expect(isStockPhrase(text), text).toBe(false)
  })
  it('pace: syllables a second of speech', () => {
    expect(of('Мы завтра вечером обязательно приедем к вам домой и привезем с собой всё', { end: 1 }, [{ start: 0, end: 1 }])).toContain(
      'too-fast',
    )
    expect(of('Да', {}, talk)).toContain('too-slow')
    expect(of('Да, мы', { end: 30 }, [{ start: 0, end: 30 }])).toContain('too-slow')
  })
  it('low-confidence: mean log-probability under −1', () => {
    expect(of('Мы завтра приедем к вам утром', { confidence: 0.3 })).toContain('low-confidence')
    expect(of('Мы завтра приедем к вам утром', { confidence: null })).toEqual([])
  })
  it('language-flip: one foreign turn among many, but not Ukrainian among Russian', () => {
    const many = Array.from({ length: 8 }, () => turn('Мы завтра приедем к вам утром'))
    const doubts = doubtsOf([...many, turn('Thank you so much, I will see you there tomorrow'), turn('Ми вже їдемо до вас, чекайте')], talk)
    expect(doubts[8]).toContain('language-flip')
    expect(doubts[9]).not.toContain('language-flip')
    expect(doubts[0]).not.toContain('language-flip')
  })
})
