/** What reports of intercepted calls and daily news in Ukrainian and Russian do with subjects, owners, carriers and turns. Sentences of our own. */
import { describe, expect, it } from 'vitest'
import { carriers, printed, saying } from '../test-article.ts'
import { type Case, misses } from './run-table.ts'

const CASES: (readonly [language: string, ...Case])[] = [
  // The next sentence tells whose words the last one was, behind places, occasions and offices; a paper there only passes on.
  [
    'ru',
    'Мост закрыли на неделю. Об этом в эфире радио «Маяк» рассказал мэр города Олег Дорошин.',
    ['мэр города Олег Дорошин|рассказал|Мост закрыли на неделю|indirect|chain=Олег Дорошин'],
  ],
  [
    'ru',
    'Мост закрыли на неделю. Об этом заявил спецпредставитель президента Кирилл Лотов, пишет Welt.',
    ['спецпредставитель президента Кирилл Лотов|заявил|Мост закрыли на неделю|indirect|chain=Кирилл Лотов|chain=Welt'],
  ],
  [
    'ru',
    'Дамбу у реки размыло ночью. Как передает УНИАН, об этом сообщает полиция.',
    ['полиция|передает|Дамбу у реки размыло ночью|indirect|chain=полиция|chain=УНИАН'],
  ],
  // What is in another case or agrees with another noun is not the one who speaks.
  ['ru', '«Вода ушла», — сказал соратник Мельника.', ['соратник Мельника|сказал|Вода ушла|direct|chain=соратник Мельника']],
  [
    'ru',
    '«Вода ушла», — сказал директор Государственного бюро расследований.',
    ['директор Государственного бюро расследований|сказал|Вода ушла|direct|chain=директор Государственного бюро расследований'],
  ],
  [
    'ru',
    'Вчера помощник президента Юрий Кац заявил, что дамба цела.',
    ['помощник президента Юрий Кац|заявил|дамба цела|indirect|chain=Юрий Кац'],
  ],
  [
    'ru',
    'Дамбу не чинят, заявил на встрече в Гродно по итогам визита президент Виктор Ломов.',
    ['президент Виктор Ломов|заявил|Дамбу не чинят|indirect'],
  ],
  [
    'ru',
    'Чиновники должны быть осторожны, заявил пресс-секретарь Денис Носов в беседе с журналистом.',
    ['пресс-секретарь Денис Носов|заявил|Чиновники должны быть осторожны|indirect|to=журналистом'],
  ],
  [
    'ru',
    '«Мост цел», — сказал в интервью «Голосу Севера» генеральный директор компании «Мост» Герман Зуев.',
    ['генеральный директор компании «Мост» Герман Зуев|сказал|Мост цел|direct|chain=Герман Зуев'],
  ],
  // An epithet in the speaker's place is the official who spoke last.
  [
    'uk',
    'Помічник президента Юрій Зуєв заявив, що дамба ціла.\n\n«Води немає», — зазначив кремлівський посадовець.',
    ['Помічник президента Юрій Зуєв|заявив|дамба ціла|indirect', 'кремлівський посадовець|зазначив|Води немає|direct|chain=Юрій Зуєв'],
  ],
  // A particle in a part of a clause doubts only that part.
  ['ru', 'Ранее газета опубликовала якобы стенограмму разговора мэра с подрядчиком.', []],
  ['ru', 'Двое срочников якобы ушли в лес.', ['-|якобы|Двое срочников якобы ушли в лес|indirect']],
  [
    'ru',
    'По словам директора, есть запись, согласно которой мост закрыли.',
    ['директора|По словам|есть запись, согласно которой мост закрыли|indirect'],
  ],
  ['ru', 'Эта запись свидетельствует, по мнению полиции, о сговоре.', ['полиции|по мнению|Эта запись свидетельствует о сговоре|indirect']],
  // Verbs in -ювати.
  ['uk', 'Син пояснює, що сам усе розуміє.', ['Син|пояснює|сам усе розуміє|indirect']],
  // A list is no dialogue.
  ['uk', 'На записі чути, як бойовики:\n\n- обстрілюють село;\n\n- рахують набої;', []],
]

describe('Ukrainian and Russian field reports', () => {
  it.each(CASES.map((one) => [one[1], one] as const))('%s', (_, [language, ...one]) => {
    expect(misses(language, one)).toEqual([])
  })

  it('ends a question before the answer, and takes kin behind "with" for the one who is told', () => {
    const reading = printed(
      'СБУ опублікувала перехоплену розмову окупанта.\n\n"Людей мало", - ділиться окупант зі своєю дружиною.\n\nДружина питає, чи є в них техніка, на що той відповідає: "Чуть-чуть".',
      'uk',
    )
    expect(saying(reading, 'Людей мало').addressee?.label).toBe('дружина')
    expect(saying(reading, 'є в них').content).not.toContain('відповідає')
    expect(saying(reading, 'Чуть').source?.label).toBe('окупант')
  })

  it('knows who intercepted a call, named between the participle and the call', () => {
    const reading = printed('В перехваченном Службой безопасности Украины разговоре оккупант говорит матери, что им не платят.', 'ru')
    expect(carriers(saying(reading, 'им не платят')).join()).toContain('Служба безопасности Украины')
  })

  it('lets two take turns behind dashes', () => {
    const reading = printed(
      'Розвідка оприлюднила перехоплену розмову. На записі військовий розповідає дружині, що всі втомилися.\n\n- Набридло все, - розповідає військовий.\n\n- Ну тримайся там.\n\n- Скажи мамі, хай не чекає.',
      'uk',
    )
    expect(saying(reading, 'тримайся').source?.label).toBe('дружина')
    expect(saying(reading, 'хай не чекає').source?.label).toBe('військовий')
  })
})
