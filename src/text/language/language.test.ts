import { describe, expect, it } from 'vitest'
import { languageOf } from './index.ts'

describe('languageOf', () => {
  it.each([
    ['uk', 'Мельник розповів матері, що зерна не привозили з березня, і їжі вже немає.'],
    ['ru', 'Смотритель маяка рассказал жене, что уголь не привозят уже второй месяц подряд.'],
    ['be', 'Млынар расказаў маці, што збожжа не прывозілі з сакавіка.'],
    [
      'bg',
      'Мелничарят разказа на майка си, че зърното не е идвало от март и че никой не знае къде е отишло, а хората от селото чакат от много време, без да получат отговор от общината. Съпругът ѝ обаче смята, че пътят ще бъде отворен още преди зимата и че зърното ще дойде.',
    ],
    ['de', 'Der Müller erzählte seiner Mutter, dass seit März kein Korn mehr gekommen ist.'],
    ['pl', 'Młynarz powiedział matce, że od marca nie przywieziono zboża.'],
    ['fr', 'Le meunier a dit à sa mère que le grain n’est pas venu depuis le mois de mars.'],
    ['es', 'El molinero le dijo a su madre que el grano no ha llegado desde marzo.'],
    ['it', 'Il mugnaio ha detto alla madre che il grano non arriva da marzo.'],
    ['pt', 'O moleiro disse à mãe que o trigo não chega desde março.'],
    ['en', 'Olga Sverdlova told Mr Tjomme Wiebe of Kråkerøy that he was not to go, and she said it to the men in the hall.'],
    ['ja', '水車小屋の主人は母に、三月から穀物が来ないと話した。'],
  ])('%s', (tag, text) => {
    expect(languageOf(text).tag).toBe(tag)
  })
  it('abstains on next to nothing', () => {
    expect(languageOf('"Alive?" "Barely."').tag).not.toBe('da')
    expect(languageOf('12')).toEqual({ tag: null, sure: false, by: 'none' })
  })
})
