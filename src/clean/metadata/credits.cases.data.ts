/**
 * Credits as newsrooms write them, invented. A line is `place | text | what is found`: at the `head` the text opens the
 * article, at the `end` it closes the last paragraph, as a `line` it is a paragraph of its own at the end, as a `top` one
 * above the text. Found: `kind: name`, `author: name`, joined by `;`; `-` is nothing.
 */
export const creditCases = `
head | KYIV, May 4 (Reuters) - The miller spoke to his mother on Wednesday. | agency: Reuters
head | PARIS (AFP) — The miller spoke to his mother on Wednesday. | agency: AFP
head | LVIV, Ukraine (AP) — The miller spoke to his mother on Wednesday. | agency: AP
head | Kiew (dpa/mk) – Der Müller sprach am Mittwoch mit seiner Mutter. | agency: dpa
head | Wien (APA) – Der Müller sprach am Mittwoch mit seiner Mutter. | agency: APA
head | Bern, 4. Mai (Keystone-SDA) – Der Müller sprach am Mittwoch mit seiner Mutter. | agency: Keystone-SDA
head | Madrid, 4 may (EFE).- El molinero habló el miércoles con su madre. | agency: EFE
head | MADRID, 4 May. (EUROPA PRESS) - El molinero habló el miércoles con su madre. | agency: Europa Press
head | (ANSA) - ROMA, 04 MAG - Il mugnaio ha parlato mercoledì con la madre. | agency: ANSA
head | Roma, 4 mag. (Adnkronos) - Il mugnaio ha parlato mercoledì con la madre. | agency: Adnkronos
head | Lisboa, 04 mai 2022 (Lusa) — O moleiro falou na quarta-feira com a mãe. | agency: Lusa
head | МОСКВА, 4 мая. /ТАСС/. Мельник в среду поговорил с матерью. | agency: ТАСС
head | МОСКВА, 4 мая - РИА Новости. Мельник в среду поговорил с матерью. | agency: РИА Новости
head | Москва. 4 мая. INTERFAX.RU - Мельник в среду поговорил с матерью. | agency: Interfax
head | КИЇВ. 4 травня. УНН. Мельник у середу поговорив із матір’ю. | agency: УНН
head | MOSCOW, May 4. /TASS/. The miller spoke to his mother on Wednesday. | agency: TASS
end | Nobody answered the telephone on Friday. (Reuters) | agency: Reuters
end | Nobody answered the telephone on Friday. — AFP | agency: AFP
end | Am Freitag nahm niemand ab. (mk/dpa) | agency: dpa; author: mk
end | Am Freitag nahm niemand ab. (dpa/AFP/hk) | agency: dpa; agency: AFP; author: hk
end | Am Freitag nahm niemand ab. (jst) | author: jst
end | Am Freitag nahm niemand ab. dpa | agency: dpa
end | Am Freitag nahm niemand ab. (ab/epd) | agency: epd; author: ab
end | W piątek nikt nie odebrał. (PAP) | agency: PAP
end | W piątek nikt nie odebrał. PAP/jk | agency: PAP; author: jk
end | Vendredi, personne n’a répondu. (AFP) | agency: AFP
end | El viernes no contestó nadie. EFE | agency: EFE
end | Venerdì non ha risposto nessuno. (ANSA) | agency: ANSA
line | (with AFP) | agency: AFP
line | (avec AFP) | agency: AFP
line | With Reuters and AP | agency: Reuters; agency: AP
line | Mit Material von dpa und AFP | agency: dpa; agency: AFP
line | Mit Agenturmaterial der dpa | agency: dpa
line | z udziałem PAP | agency: PAP
line | Com Lusa | agency: Lusa
line | Con información de EFE | agency: EFE
line | Quelle: dpa | agency: dpa
line | Źródło: PAP | agency: PAP
line | Джерело: УНІАН | agency: УНІАН
line | Источник: РИА Новости | agency: РИА Новости
line | Source : AFP | agency: AFP
line | Fonte: Lusa | agency: Lusa
line | Source: The Mill Post | relies-on: The Mill Post
line | Джерело: Млинові вісті | relies-on: Млинові вісті
line | За матеріалами: Млинові вісті | relies-on: Млинові вісті
line | По материалам Мельничного вестника | relies-on: Мельничного вестника
line | Quelle: muehlenblatt.example | relies-on: muehlenblatt.example
line | Źródło: Kurier Młyński | relies-on: Kurier Młyński
line | This article first appeared in The Mill Post. | first-published: The Mill Post
line | Originally published by Mill Weekly | first-published: Mill Weekly
line | Dieser Artikel erschien zuerst im Mühlenblatt. | first-published: Mühlenblatt
line | Cet article est republié à partir de La Meule. | first-published: La Meule
line | Este artículo fue publicado originalmente en El Molino. | first-published: El Molino
line | Aus dem Englischen von Greta Beispiel | translated: Greta Beispiel
line | Translated from Ukrainian by Olha Sample | translated: Ukrainian
line | Traduit de l’anglais par Luc Exemple | translated: Luc Exemple
line | Переклад з англійської: Олена Зразок | translated: Олена Зразок
line | Перевод с украинского: Пётр Образцов | translated: Пётр Образцов
line | Read the original here: https://mill.example/story | linked: mill.example
line | Original article: https://mill.example/story | relies-on: https://mill.example/story
line | Full story at https://mill.example/story | linked: mill.example
line | Читати оригінал: https://mill.example/story | linked: mill.example
top | By Reuters | agency: Reuters
top | By Jane Sample, AP | agency: AP; author: Jane Sample
top | Von dpa | agency: dpa
top | AFP | agency: AFP
top | Di Redazione ANSA | agency: ANSA
top | oprac. jk, PAP | agency: PAP
head | The miller (54) spoke to his mother (80) on Wednesday. | -
head | The miller, a former AP photographer, spoke to his mother. | -
head | The Mill Association (MA) said on Wednesday that the miller spoke. | -
head | Der Müller (CDU) sprach am Mittwoch mit seiner Mutter. | -
head | El molinero (PSOE) habló el miércoles con su madre. | -
head | Мельник (44 роки) поговорив із матір’ю у середу. | -
head | Мельник (ООН) поговорил с матерью в среду. | -
head | Le moulin (Marne) a brûlé mercredi. | -
end | Nobody answered the telephone on Friday (see above). | -
end | Nobody answered the Reuters reporter on Friday. | -
end | Am Freitag nahm niemand ab (das Amt schließt mittags). | -
end | Am Freitag kam er in die Partei. (CDU) | -
end | „Niemand nimmt ab“, sagte sie der dpa. | -
end | W piątek nikt nie odebrał (była burza). | -
end | Vendredi, l’AFP n’a pas pu le joindre. | -
end | El viernes llamó a la agencia EFE. | -
end | В п’ятницю він не відповів на дзвінок УНІАН. | -
end | В пятницу он не ответил на звонок ТАСС. | -
line | The source of the river lies behind the mill. | -
line | Источник в лесу пересох ещё летом. | -
line | Джерело в лісі пересохло ще влітку. | -
line | La source du moulin ne coule plus. | -
line | Die Quelle im Wald ist versiegt. | -
line | La fuente del pueblo está seca. | -
line | The letter was translated by his sister and burnt. | -
line | He read the original twice and put it into the stove. | -
line | The story first appeared to be a joke, the miller said. | -
line | Сестра переклала лист і спалила його. | -
line | Сестра перевела письмо и сожгла его. | -
top | Jane Sample | -
top | By Jane Sample | author: Jane Sample
top | The mill by the river | -
`
