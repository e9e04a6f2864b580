/**
 * Sentences that speech models write where nobody speaks: thanks, credits and calls to subscribe, learnt from subtitles of
 * videos. A line a sentence, without punctuation, lower case; a turn that is nothing but one of them is doubtful.
 */
export const stockPhrases = `
субтитры сделал
субтитры создавал
субтитры подготовил
субтитры добавил
субтитры и перевод
субтитры предоставил
редактор субтитров
корректор субтитров
редактор субтитров корректор
спасибо за просмотр
спасибо за внимание
спасибо за субтитры
спасибо что смотрите
спасибо что посмотрели
продолжение следует
подписывайтесь на канал
подписывайтесь на мой канал
подписывайтесь на наш канал
ставьте лайки
ставьте лайки и подписывайтесь на канал
до новых встреч
до встречи в следующем видео
всем пока
музыкальная заставка
динамичная музыка
спокойная музыка
тревожная музыка
грустная музыка
смотрите продолжение во второй части видео
дякую за перегляд
дякуємо за перегляд
дякую за увагу
дякую що дивитеся
дякуємо що дивитеся
далі буде
підписуйтесь на канал
підписуйтеся на канал
підписуйтесь на наш канал
ставте лайки
до зустрічі у наступному відео
до зустрічі в наступному відео
до нових зустрічей
субтитри зробив
субтитри створив
субтитрувальник
редактор субтитрів
переклад і субтитри
thank you
thanks
thank you for watching
thank you so much for watching
thank you very much for watching
thanks for watching
thanks for watching and see you next time
thank you for your attention
please subscribe
please subscribe to my channel
like and subscribe
like share and subscribe
don't forget to subscribe
don't forget to like and subscribe
subscribe to our channel
see you next time
see you in the next video
i'll see you in the next video
bye bye
to be continued
subtitles by
subtitles by the amara org community
subtitled by
transcription by
translated by
captions by
you
untertitel
untertitel der amara org community
untertitel im auftrag des zdf
untertitel im auftrag des zdf für funk
untertitelung des zdf
untertitelung aufgrund der amara org community
untertitelung im auftrag des zdf
copyright wdr
swr
vielen dank
vielen dank fürs zuschauen
danke fürs zuschauen
danke für die aufmerksamkeit
bis zum nächsten mal
fortsetzung folgt
abonniert den kanal
sous titres réalisés par la communauté d'amara org
sous titres réalisés para la communauté d'amara org
sous titrage
sous titrage société radio canada
sous titrage st'
merci d'avoir regardé
merci d'avoir regardé cette vidéo
merci à tous
à suivre
abonnez vous
n'oubliez pas de vous abonner
subtítulos realizados por la comunidad de amara org
subtítulos por la comunidad de amara org
gracias por ver
gracias por ver el video
gracias por ver el vídeo
muchas gracias
suscríbete al canal
no olvides suscribirte
hasta la próxima
continuará
napisy stworzone przez społeczność amara org
napisy wykonane przez
dziękuję za obejrzenie
dziękuję za uwagę
dziękuje za uwagę
dzięki za oglądanie
do zobaczenia w następnym odcinku
subskrybuj kanał
ciąg dalszy nastąpi
sottotitoli creati dalla comunità amara org
sottotitoli e revisione a cura di qtss
grazie per la visione
grazie per aver guardato il video
iscrivetevi al canale
alla prossima
continua
legendas pela comunidade amara org
legendado por
obrigado por assistir
obrigada por assistir
inscreva se no canal
até a próxima
ondertiteld door
ondertiteling
bedankt voor het kijken
altyazı
altyazı m k
izlediğiniz için teşekkürler
izlediğiniz için teşekkür ederim
titulky vytvořil
děkuji za pozornost
pokračování příště
`

/** Beginnings of credits: after them a name follows that no list can hold. */
export const creditBeginnings = `
субтитры сделал
субтитры сделала
субтитры создавал
субтитры подготовил
субтитры добавил
субтитры предоставил
редактор субтитров
корректор субтитров
субтитри зробив
субтитри створив
субтитри підготував
редактор субтитрів
субтитрувальник
subtitles by
subtitles created by
subtitled by
captions by
closed captions by
transcription by
transcribed by
translated by
untertitel von
untertitel im auftrag
untertitelung von
untertitelung
sous titres par
sous titrage
sous titres réalisés
subtítulos por
subtítulos realizados por
subtítulos de
napisy stworzone przez
napisy wykonane przez
napisy wykonał
sottotitoli creati
sottotitoli a cura di
sottotitoli e revisione
legendas pela
legendas por
legendado por
ondertiteld door
altyazı
titulky vytvořil
`
