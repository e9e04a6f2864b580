/** Ukrainian and Russian newsrooms' own ways of setting words: labels, live entries, places of speech. Sentences of our own. */
import { describe, expect, it } from 'vitest'
import { type Case, misses } from './run-table.ts'

const CASES: (readonly [language: string, ...Case])[] = [
  // Labelled paragraphs: whose words they are is told by the label for the source, or by who spoke last.
  [
    'uk',
    'Джерело: президент Остап Грім у вечірньому зверненні\n\nДослівно: «Ми не відступимо. Мости стоять».',
    ['президент Остап Грім|-|Ми не відступимо. Мости стоять|direct'],
  ],
  [
    'uk',
    'Джерело: пресслужба порту\n\nДеталі: Капітан порту Юрій Лис повідомив, що кран упав.\n\nПряма мова: «Ніхто не постраждав».',
    ['Капітан порту Юрій Лис|повідомив|кран упав|indirect', 'Капітан порту Юрій Лис|-|Ніхто не постраждав|direct'],
  ],
  ['ru', 'Цитата Волгина: «Мы всё починим».', ['Волгина|-|Мы всё починим|direct']],
  // The time of a live entry is no part of what is said or of who says it.
  ['uk', '14:05 У порту горить склад, повідомляє пожежник.', ['пожежник|повідомляє|У порту горить склад|indirect']],
  ['ru', '[11:03] «Пострадавших нет», — написал мэр Волгин.', ['мэр Волгин|написал|Пострадавших нет|direct']],
  // Where it is said names nobody and is no part of who says it.
  [
    'uk',
    '«Мости стоять», — написав у соцмережі X міністр закордонних справ Литви Йонас Бутас.',
    ['міністр закордонних справ Литви Йонас Бутас|написав|Мости стоять|direct|to=-'],
  ],
  ['ru', 'Дарья Лукина в своём телеграм-канале заявила, что снега нет.', ['Дарья Лукина|заявила|снега нет|indirect|to=-']],
  ['uk', 'Жінка у відповідь каже, що снігу немає.', ['Жінка|каже|снігу немає|indirect']],
  // A gerund takes no words before it.
  ['ru', '«Дат пока нет», — сказал Лапин, отвечая на вопрос журналистов.', ['Лапин|сказал|Дат пока нет|direct']],
  // A body keeps its genitive.
  ['ru', 'В Службе безопасности портов сообщили, что кран упал.', ['Службе безопасности портов|сообщили|кран упал|indirect']],
  // Labels stand in the nominative, whatever case the text gives.
  [
    'ru',
    'По данным Федеральной службы погоды, снега нет.',
    ['Федеральной службы погоды|По данным|снега нет|indirect|chain=Федеральная служба погоды'],
  ],
  ['uk', 'У Національному банку заявили, що гроші є.', ['Національному банку|заявили|гроші є|indirect|chain=Національний банк']],
  ['uk', 'За словами Олега Кравця, міст стоїть.', ['Олега Кравця|За словами|міст стоїть|indirect|chain=Олег Кравець']],
  ['ru', 'По словам Марии Волгиной, снега нет.', ['Марии Волгиной|По словам|снега нет|indirect|chain=Мария Волгина']],
  // In the genitive "Лапина" is a man.
  [
    'ru',
    'По словам Лапина, мост цел. Он добавил, что снега нет.',
    ['Лапина|По словам|мост цел|indirect|chain=Лапин', 'Он|добавил|снега нет|indirect|chain=Лапин'],
  ],
]

describe('Ukrainian and Russian newsrooms', () => {
  it.each(CASES.map((one) => [one[1], one] as const))('%s', (_, [language, ...one]) => {
    expect(misses(language, one)).toEqual([])
  })
})
