/**
 * Pages as scrapers leave them, invented, in ten languages. A line is `mark text`: `+` stays, `-` goes, `c` is a caption,
 * `a` stays as an aside. An empty line ends a paragraph; a case begins with `== name (language)`.
 */
export const scrapedCases = `
== cookie wall above, comments below (en)
- We use cookies to improve your experience on our website. By continuing to browse you agree to our cookie policy.
- Accept all
- Reject all
- Home > World > Intercepts
+ ‘They sold the diesel again’: driver’s call home made public
- By Harriet Plimsoll
- 4 May 2022, 09:14
- Share
- Tweet
- 3 min read
c A fuel truck near the depot. Photo: Harriet Plimsoll
+ A driver serving with a supply unit told his sister that officers had sold the unit’s diesel, according to a recording released on Tuesday.
+ “They sold the diesel again,” he says. “We push the truck by hand.”
+ The sister asks whether anyone has complained. “To whom?” he answers. “The man who takes complaints is the man who sells.”
+ The recording lasts four minutes. Its origin could not be checked.
- Tags: fuel, intercepts, army
- 12 Comments
- Log in to comment
- bob1954
- Typical. It was the same in my day and nobody did anything about it then either.
- Reply
- OLD_SAPPER
- The whole army runs on stolen diesel, I could tell you stories.
- Reply

== newsletter in the middle, related at the end (en)
+ Mother pleads with soldier to stay in hospital
- Published 11 November 2023
- Listen to this article
- 0:00 / 3:41
+ A mother begged her wounded son not to sign himself out of hospital, in a call which a regional channel published on Saturday.
- Get our morning briefing delivered to your inbox
- Enter your email address
- Sign up
- By signing up you agree to our privacy policy.
+ “Stay there until they carry you out,” she tells him. “Nobody is counting days for you.”
+ He replies that the ward is full and that two men share each bed.
+ The channel said that it had cut the call from eleven minutes to three.
- Related stories
- Hospital roof collapses after storm
- “We had no beds left,” says head nurse of border clinic
- Surgeons return from the front
- About the author
- Lena Forth is a reporter covering the border regions.
- © 2023 Example Media. All rights reserved.

== teaser box with a quote of its own (en)
- Home / News / War
+ Intercepted call: officer says half of his men refused
+ An officer told a friend that half of his men had refused to board the trucks, a recording released on Monday suggests.
+ “I read out the list and half of them just sat down,” the officer says in the recording.
- READ ALSO: “I will not send my boys,” mayor says in open letter
+ The friend laughs and asks what happened to the ones who sat down. “Nothing. What can I do, shoot forty people?” the officer says.
- See also: How the draft works in five charts
+ The recording was published by the military intelligence service, which gave no date for it.
- Follow us on Telegram and WhatsApp
- Report an error
- Print

== pagination, donation appeal, ad labels (en)
+ What the tank commander told his wife
- Advertisement
+ The commander complains that new crews cannot drive. “They learn on the way to the front,” he says, “and the way is short.”
- Article continues below advertisement
+ His wife reads him a letter from the school: their daughter has won a prize for drawing.
- Support independent journalism
- Our reporting is free because readers pay for it. Donate today.
+ At the end of the call he asks her to sell the car. “I won’t be needing it before spring,” he says.
- 1 2 3 Next
- View gallery
- Most read
- 1. Five soups for cold days
- 2. Which phone is the best this year?
- 3. Lottery results

== Agenturmeldung mit Kasten (de)
- Startseite > Politik > Ausland
+ „Wir haben nur noch Rüben“ – Soldat klagt am Telefon
- Stand: 03.10.2022, 17:45 Uhr
- Von: Jasper Kienholz
- Kommentare
- Drucken
- Teilen
c Ein leerer Speisesaal. (Symbolbild) © Beispielbild/ J. Kien
+ Kiew – In einem abgehörten Telefonat beklagt sich ein Soldat über die Verpflegung. Die Aufnahme wurde am Sonntag veröffentlicht.
+ „Wir haben nur noch Rüben“, sagt der Mann demnach zu seiner Mutter. „Morgens Rüben, abends Rüben.“
- Hinweis der Redaktion: Melden Sie sich für unseren Newsletter an und verpassen Sie keine Nachricht mehr.
+ Die Mutter rät ihm, beim Hauptmann vorzusprechen. Der Hauptmann, antwortet er, esse in der Stadt.
+ Die Echtheit der Aufnahme ließ sich nicht unabhängig prüfen. (jk/dpa)
- Auch interessant
- Diese Pflanzen vertreiben Mücken vom Balkon
- Heftiger Streit im Stadtrat: „So geht es nicht weiter“
- Mehr zum Thema

== Bezahlschranke, Embed-Hinweis und Autorenkasten (de)
+ Mitschnitt: Fahrer gesteht Diebstahl von Ersatzteilen
- 12. März 2023 um 06:00 Uhr
- Lesezeit: 2 Minuten
- Artikel anhören
+ Ein Fahrer erzählt seinem Bruder, dass er Ersatzteile verkauft hat. Das geht aus einem Mitschnitt hervor, den der Geheimdienst am Sonntag verbreitete.
- An dieser Stelle finden Sie einen externen Inhalt von X, der den Artikel ergänzt.
- Externen Inhalt anzeigen
- Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.
+ „Zwei Getriebe habe ich verkauft, das dritte hole ich morgen“, sagt er.
+ Der Bruder warnt ihn: „Dafür gehst du ins Gefängnis.“ Der Fahrer erwidert, im Gefängnis sei es wenigstens warm.
- Anzeige
- Lesen Sie auch: Bauern fürchten um die Ernte
- Über den Autor
- Bodo Langfeld berichtet seit 2010 über Osteuropa.
- Alle Artikel von Bodo Langfeld
- Impressum | Datenschutz | AGB

== Kurzmeldung mit Liveticker-Hinweis (de)
- Suche
- Menü
+ Gespräch zweier Offiziere aufgetaucht
- Veröffentlicht am 21.08.2023 | Aktualisiert am 22.08.2023
+ Zwei Offiziere sprechen in einer am Montag aufgetauchten Aufnahme über den Mangel an Stiefeln.
- Alle Entwicklungen im Liveblog
+ Der eine schlägt vor, die Stiefel der Gefallenen zu verteilen. Der andere schweigt lange und sagt dann: „Das haben wir im Winter schon gemacht.“
- Folgen Sie uns auf Facebook
- Quelle: Tagesbote
- Kommentar verfassen
- Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert.

== Стрічка новин та ctrl+enter (uk)
- Головна » Новини » Війна
+ «Нас тут залишили без води»: СБУ оприлюднила розмову
- 14 квітня 2022, 11:32
- Переглядів: 1540
c Ілюстративне фото: Петро Зразковий
+ Служба безпеки оприлюднила перехоплену розмову військового з дружиною.
+ «Нас тут залишили без води, п’ємо з калюж», — скаржиться чоловік.
- Читайте також: У Сумах відкрили новий міст
+ Дружина радить йому тікати. «Куди тікати? Навколо ліс», — відповідає він.
- Підписуйтесь на наш канал у Telegram
+ За даними служби, розмова відбулася на початку квітня.
- Якщо ви знайшли помилку, виділіть її та натисніть Ctrl+Enter
- Теги: СБУ, перехоплення, вода
- Останні новини
- 12:10 У столиці зросли ціни на хліб
- 11:58 Погода на завтра: синоптики попереджають про вітер
- 11:40 «Динамо» зіграло внічию

== Коментарі читачів (uk)
+ Окупант зізнався матері, що хоче здатися
- Автор: Олена Вигадана
- 09.09.2023 18:05
- Поділитися
+ Військовослужбовець розповів матері, що хоче скласти зброю. Запис розмови опублікувала розвідка.
+ «Мамо, я вийду до них сам», — каже він. Мати мовчить, а потім питає, чи не стрілятимуть свої.
+ Розвідка нагадує, що полоненим гарантують життя.
- Джерело: Вигадані вісті
- Вас може зацікавити
- Лікарі назвали продукти, корисні для зору
- «Я не впізнала сина»: історія родини з Полтави
- Коментарі (2)
- Микола: Хай здається, поки живий, бо потім буде пізно для всіх.
- Галина: Не вірю жодному слову, все це постановка.

== Донати, додаток, реклама (uk)
+ Перехоплення: командир наказав покинути поранених
- Опубліковано: 2 лютого 2023 року
- Час читання: 2 хв
+ Командир роти наказав залишити поранених у посадці — про це йдеться в розмові, яку наводить ГУР.
- Реклама
+ «Сказав: хто може йти — йде, хто не може — хай чекає», — переказує солдат товаришеві.
+ Товариш перепитує, скільки їх там залишилося. «Семеро», — чути у відповідь.
- Підтримайте нас
- Стати патроном
- Завантажте додаток, щоб не пропускати новини
- Усі права захищено. Передрук дозволено лише з посиланням.

== Новини партнерів після тексту (uk)
- Новини / Світ
+ Розмова двох водіїв: «Пальне злили і продали»
+ Двоє водіїв обговорюють, хто продав пальне з колони. Запис потрапив у мережу у вівторок.
c Фото: УНІАН
+ «Злили і продали, а на нас повісили», — обурюється перший.
+ Другий радить мовчати, бо «слідчий — кум начальника».
- Дивіться також відео
- Новини партнерів
- Астрологи назвали щасливі знаки березня
- Названо найкращі рецепти млинців
- Мобільна версія

== Лента и подписка (ru)
- Главная > Армия
+ Солдат пожаловался жене на командиров
- 7 июня 2022 в 14:20
- Просмотров 980
- Время чтения: 1 мин
+ В сети появилась запись разговора, в котором солдат жалуется жене на командиров.
+ «Они нас за людей не считают», — говорит он. По его словам, воду подвозят раз в три дня.
- Подписывайтесь на наш телеграм-канал
- Читайте также: Почему подорожал бензин
+ Жена спрашивает, когда его отпустят. «Никогда», — отвечает он и смеётся.
- Если вы нашли ошибку, выделите фрагмент текста и нажмите Ctrl+Enter.
- Поделиться:
- ВКонтакте
- Одноклассники
- Комментарии: 3
- Самое читаемое
- Учёные нашли новый вид пауков
- Курс валют на сегодня

== Комментарии с именами (ru)
+ Перехват: «Нам приказали молчать о потерях»
- Автор: Семён Выдуманный, корреспондент
c Колонна грузовиков. Фото: Семён Выдуманный / ТАСС
+ Офицер рассказал отцу, что о потерях приказано молчать. Запись опубликовал канал «Проводная связь».
+ «В списках все живы, а палатка пустая», — говорит он.
- На правах рекламы
+ Отец советует записывать имена. Офицер отвечает, что записал, но тетрадь отобрали.
+ Проверить подлинность записи редакция не смогла.
- Материалы по теме
- Военные рассказали о быте в окопах
- «Мы всё починим»: интервью с механиком
- Оставить комментарий
- Ваш e-mail не будет опубликован. Обязательные поля помечены *
- Имя
- Сайт

== Ссылка на источник и теги (ru)
+ Разговор снабженца: сапоги ушли на рынок
- Дата публикации: 30.11.2022
+ Снабженец признался знакомому, что сапоги для части ушли на рынок.
+ — Сколько пар? — спрашивает знакомый.
+ — Четыреста, — отвечает снабженец. — И все сорок третий.
+ Разговор длится две минуты, дата его неизвестна.
- Источник: Вымышленный вестник
- Теги: снабжение, сапоги
- Рекомендуем
- Рецепт пирога с вишней
- Следите за нашими новостями в соцсетях

== Encadré abonnés et à lire aussi (fr)
- Accueil > International
+ « On nous a oubliés » : l’appel d’un soldat à sa mère
- Par Aurélie Fictive
- Publié le 18 septembre 2022 à 07h30, mis à jour le 18 septembre 2022 à 09h12
- Temps de lecture : 3 min.
- Partager
c Un poste abandonné, le 12 septembre. Photo d’illustration. © Agence Exemple
+ Un soldat raconte à sa mère que son unité attend la relève depuis quarante jours, selon un enregistrement diffusé samedi.
+ « On nous a oubliés, le général est parti en congé », dit-il.
- À lire aussi : La récolte de blé menacée par la sécheresse
+ La mère lui conseille d’écrire au ministère. « J’ai écrit trois fois », répond-il.
- Article réservé aux abonnés
- Déjà abonné ? Connectez-vous
- Sur le même sujet
- « Je n’ai plus peur » : le témoignage d’une infirmière
- Les plus lus
- Recevez notre newsletter chaque matin

== Commentaires et pied de page (fr)
+ Écoute téléphonique : deux officiers se disputent
- le 02/12/2023 à 16:40
- Écouter l’article
+ Deux officiers se disputent au sujet d’un convoi perdu, dans une conversation que le service de renseignement a rendue publique vendredi.
+ « C’est toi qui as donné l’itinéraire », reproche le premier. Le second raccroche.
- La suite après la publicité
+ Selon le service, le convoi comptait onze camions.
- (avec AFP)
- Réagir
- Laisser un commentaire
- Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *
- Mentions légales - Politique de confidentialité - Gestion des cookies

== Compartir, etiquetas y más noticias (es)
- Inicio | Internacional | Guerra
+ «Aquí no queda nadie»: la llamada de un sargento
- Redacción
- 5 de enero de 2023 - 10:15 h
- Compartir en Facebook
- Compartir en Twitter
c Un cuartel vacío. EFE/Ejemplo
+ Un sargento cuenta a su hermano que de su compañía no queda nadie, según una grabación difundida el miércoles.
+ «Aquí no queda nadie, solo el cocinero y yo», dice el sargento.
- Lea también: Los precios del pan suben otra vez
+ El hermano le pregunta si le pagan. «Nos pagan con promesas», contesta.
- Etiquetas: guerra, grabación
- Más noticias
- La receta del gazpacho perfecto
- Deja un comentario
- Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *

== Boletín en medio y autor (es)
+ El servicio secreto publica una conversación entre dos pilotos
- Por Lucía Inventada | Corresponsal
- Actualizado: 20/03/2023 13:02
- Escuchar
+ Dos pilotos hablan de aviones sin repuestos en una conversación publicada este lunes por el servicio secreto.
- Suscríbete a nuestro boletín
- Recibe cada mañana las noticias más importantes en tu correo
+ «Volamos con tres motores y rezamos por el cuarto», dice uno de ellos.
+ El otro responde que el mecánico se ha marchado y que nadie sabe adónde.
- Síguenos en Telegram
- Sobre la autora
- Lucía Inventada escribe sobre defensa desde 2015.
- Todos los derechos reservados

== Publicidad y relacionadas (es)
+ Una madre pide a su hijo que no vuelva al frente
- Publicidad
+ La llamada, de seis minutos, fue difundida el domingo por un canal local.
+ «Diles que estás enfermo», le pide la madre. «Todos estamos enfermos», responde él.
- Te puede interesar
- El truco para limpiar las ventanas sin esfuerzo
- «No me arrepiento de nada»: habla el exministro
- Noticias relacionadas

== Czytaj także i komentarze (pl)
- Strona główna > Świat
+ „Nie mamy już butów”. Podsłuchana rozmowa żołnierza
- oprac. Jan Zmyślony
- 6 października 2022, 12:44
- Udostępnij
c Żołnierze na drodze (zdjęcie ilustracyjne). Fot. Jan Zmyślony / PAP
+ Żołnierz skarży się bratu, że jego oddział nie ma butów. Nagranie opublikował w czwartek wywiad.
+ „Nie mamy już butów, chodzimy w gumiakach” – mówi mężczyzna.
- Czytaj też: Ceny węgla znów w górę
+ Brat pyta, czy przysłać mu paczkę. „Paczki giną po drodze” – pada odpowiedź.
+ Autentyczności nagrania nie udało się potwierdzić.
- Źródło: Zmyślony Kurier
- Masz temat? Napisz do nas
- Komentarze (4)
- Dodaj komentarz
- Zaloguj się, aby dodać komentarz

== Reklama w środku, newsletter (pl)
+ Oficer do żony: „Sprzedali nam puste magazyny”
- Dalsza część artykułu pod materiałem wideo
+ Oficer opowiada żonie, że magazyny, które przejął, są puste. Rozmowę ujawniono we wtorek.
- Reklama
+ „Sprzedali nam puste magazyny, a podpisać muszę ja” – słychać na nagraniu.
- Zapisz się na nasz newsletter
+ Żona radzi mu, żeby nie podpisywał. Oficer milczy.
- Polecane
- Pięć sposobów na ból pleców
- Horoskop na jutro
- Wszelkie prawa zastrzeżone

== Leggi anche e riproduzione riservata (it)
- Home > Esteri
+ «Ci hanno lasciati soli»: la telefonata del caporale
- di Marco Inventato
- 15 maggio 2022 (modifica il 15 maggio 2022 | 19:20)
- Ascolta l’articolo
c Un posto di blocco. Foto di repertorio (Ansa)
+ Un caporale racconta al padre che il reparto è rimasto senza ufficiali, secondo una registrazione diffusa domenica.
+ «Ci hanno lasciati soli, comanda il cuoco», dice il caporale.
- Leggi anche: Il prezzo del grano torna a salire
+ Il padre gli chiede se mangia. «Comanda il cuoco, almeno quello», risponde.
- Iscriviti alla nostra newsletter
- © RIPRODUZIONE RISERVATA
- Potrebbe interessarti anche
- Dieci idee per la cena
- Commenta per primo

== Pubblicità, condividi, tag (it)
+ Intercettazione: «Il colonnello vende le coperte»
- Pubblicato il 9 gennaio 2023 alle 08:10
- Condividi
- Stampa
+ Due soldati parlano delle coperte sparite dal deposito. La conversazione è stata pubblicata lunedì dai servizi.
- Pubblicità
+ «Il colonnello le vende al mercato», sostiene il primo. «Allora ricompriamole», dice il secondo.
+ La durata è di due minuti e mezzo.
- Tag: guerra, intercettazioni
- Segui il nostro canale WhatsApp
- Altre notizie

== Leia também, rodapé e comentários (pt)
- Página inicial > Mundo
+ “Não temos munição”: a chamada de um tenente
- Por João Inventado, em Lisboa
- 23 de junho de 2022 às 18h05
- Partilhar
c Um camião militar. Foto: Arquivo / Lusa
+ Um tenente queixa-se à mulher da falta de munição, segundo uma gravação divulgada na quarta-feira.
+ “Não temos munição, temos ordens”, diz ele.
- Leia também: Chuva estraga colheita de milho
+ A mulher pergunta quando volta. “Quando acabarem as ordens”, responde.
- Inscreva-se na nossa newsletter
- Comentários
- Deixe um comentário
- O seu endereço de email não será publicado. Campos obrigatórios marcados com *

== Publicidade e mais lidas (pt)
+ Serviço secreto divulga conversa entre dois mecânicos
- 3 de agosto de 2023
- Tempo de leitura: 2 min
- PUBLICIDADE
+ Dois mecânicos conversam sobre peças tiradas de camiões novos. O áudio foi divulgado na quinta-feira.
+ “Montamos um com as peças de três”, conta o primeiro mecânico.
- CONTINUA DEPOIS DA PUBLICIDADE
+ O segundo diz que o chefe assinou tudo sem ler.
- Mais lidas
- Como tirar manchas de café
- Siga-nos no Telegram

== Reacties en nieuwsbrief (nl)
- Home > Buitenland
+ ‘Wij slapen in de modder’: gesprek van soldaat onderschept
- Door onze redactie
- 8 maart 2023 om 10:20
- Delen
+ Een soldaat vertelt zijn vader dat de eenheid in de modder slaapt, blijkt uit een opname die woensdag is vrijgegeven.
+ ‘Wij slapen in de modder en de tent is van de kapitein’, zegt hij.
- Lees ook: Boeren vrezen voor droge zomer
+ Zijn vader vraagt of hij sokken heeft. ‘Eén paar’, antwoordt hij.
- Schrijf je in voor onze nieuwsbrief
- Reacties (3)
- Plaats een reactie
`
