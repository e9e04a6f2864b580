import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { turnLanguage } from './turn-language.ts'

const linesOf = (name: string) =>
  readFileSync(new URL(`../../../gold/listen/language/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
const wordsIn = (line: string) => line.match(/\p{L}[\p{L}'’-]*/gu)?.length ?? 0

describe('the language of a turn', () => {
  for (const tag of ['uk', 'ru'])
    it(`is right or unclear for 97 of 100 turns in ${tag}, wrong for one at most`, () => {
      const told = linesOf(tag)
        .filter((line) => wordsIn(line) >= 4)
        .map((line) => ({ line, best: turnLanguage(line).best }))
      const wrong = told.filter(({ best }) => best !== null && best !== tag)
      const unclear = told.filter(({ best }) => best === null)
      console.info(
        `${tag}: ${told.length} turns, ${wrong.length} wrong, ${unclear.length} unclear`,
        wrong.map(({ line }) => line),
      )
      expect(told.length).toBeGreaterThanOrEqual(tag === 'uk' ? 170 : 170)
      expect(wrong.length / told.length).toBeLessThanOrEqual(0.01)
      expect(unclear.length / told.length).toBeLessThanOrEqual(0.2)
    })
  it('is never another one for mixed turns, and says of most that they are mixed or Ukrainian or Russian', () => {
    for (const line of linesOf('surzhyk')) expect([null, 'uk', 'ru']).toContain(turnLanguage(line).best)
  })
  it('is unclear where the words fit both', () => {
    for (const text of ['Так.', 'Да.', 'Ну да.', 'Ну, так, да.', 'Алло?', 'Так, там', '']) expect(turnLanguage(text).best).toBeNull()
  })
  it('is told by one letter in a short answer', () => {
    expect(turnLanguage('Ні').best).toBe('uk')
    expect(turnLanguage('Мы тут').best).toBe('ru')
  })
  it('is mixed where a turn changes language inside', () => {
    expect(turnLanguage('Я вже їду додому, скажи мамі. Ладно, что ты хотел, я слышу тебя.').mixed).toBe(true)
    expect(turnLanguage('Скажи маме, что я приеду завтра').mixed).toBe(false)
  })
  it('hears other languages, and never calls them one of the two', () => {
    expect(turnLanguage('I told you that I would come home tomorrow with the children').best).toBe('en')
    expect(turnLanguage('Ich habe dir doch gesagt, dass ich morgen nicht kommen kann').best).toBe('de')
    expect(turnLanguage('Nie wiem, kiedy nas wypuszczą, ale mówili, że jutro').best).toBe('pl')
  })
  it('stays quick and calm on odd text', () => {
    for (const text of ["'".repeat(100_000), 'і'.repeat(100_000), '\ud800\ud800 да', '🙂'.repeat(5000)])
      expect(() => turnLanguage(text)).not.toThrow()
  })
})
