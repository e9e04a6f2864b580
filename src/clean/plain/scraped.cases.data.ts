/**
 * Pages as scrapers leave them, invented, in twenty languages. A line is `mark text`: `+` stays, `-` goes, `c` is a caption,
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

== a ferry without fuel (ar)
+ ملاحان يشكوان في مكالمة مسربة من نقص الوقود منذ أيام
- بقلم: سامي الحداد
- 12 فبراير 2024 14:05
- شارك
- طباعة
- انسخ الرابط
c العبّارة في الشتاء. تصوير: وكالة الضفة
+ في تسجيل ظهر يوم الثلاثاء يتحدث رجلان عن الوقود الذي لم يصل إلى العبّارة منذ أيام، وعن مسؤولين لا يردون على الهاتف.
+ نشرت إدارة الميناء التسجيل على موقعها. وبحسب الإدارة جرت المكالمة مساء الأحد، لكن لا يعرف أحد من قام بالتسجيل.
+ "بقيت لنا ثلاثة براميل ولا نعرف من نخبر"، يقول الرجل الأصغر سنا. فيرد الآخر ضاحكا بأنه اتصل حتى بصهره.
- اقرأ أيضا: لماذا يبقى الجسر القديم مغلقا منذ أسبوعين
+ لم تتمكن الصحيفة من التحقق من مصدر مستقل من زمان التسجيل ومكانه. وقال المتحدث باسم الشركة إنها سترد قبل يوم الخميس.
+ وفي نهاية المكالمة يتفق الرجلان على اللقاء صباحا على الضفة الأخرى إذا وصلت الشحنة الموعودة حتى ذلك الحين.
- الوسوم: عبارة , وقود , ميناء
- مقالات ذات صلة
- ثلاثة أيام بلا كهرباء في أعلى القرية
- جدول جديد للسفن
- معرض للخرائط القديمة في المتحف
- اشترك في النشرة الإخبارية لتصلك كل صباح أهم الأخبار.
- التعليقات
- user0 1
- عندنا الأمر نفسه منذ شهور.
- user1 2
- لا أحد يشرح شيئا.
- user2 3
- نحتاج إلى جسر جديد.
- © 2024 صحيفة المرسى. جميع الحقوق محفوظة.

== a ferry without fuel (bg)
+ Двама лодкари се оплакват в подслушан разговор от липсата на гориво
- Автор: Иван Стоянов
- 12 февруари 2024 г., 14:05
- Сподели
- Разпечатай
- Копирай линка
c Фериботът през зимата. Снимка: Агенция Бряг
+ В запис, появил се във вторник, двама мъже говорят за това, че от дни не получават гориво за ферибота, а началниците им не вдигат телефона.
+ Записът беше публикуван от пристанищната управа. Според нея разговорът е проведен в неделя вечерта, но не е ясно кой го е записал.
+ „Останаха ни три варела и не знаем кого да питаме“, казва по-младият. Другият през смях отговаря, че вече е звънял дори на зет си.
- Прочетете още: Защо старият мост е затворен от две седмици
+ Редакцията не успя да провери от независим източник кога и къде е направен записът. Говорителят на дружеството заяви, че ще отговори до четвъртък.
+ Накрая двамата се разбират да се видят сутринта на отсрещния бряг, ако дотогава дойде обещаната доставка.
- Тагове: ферибот , гориво , пристанище
- Свързани статии
- Три дни без ток в горния край на селото
- Ново разписание на корабите
- Изложба на стари карти в музея
- Абонирайте се за бюлетина и получавайте всяка сутрин най-важните новини.
- Коментари
- user0 1
- И при нас е така от месеци.
- user1 2
- Никой нищо не обяснява.
- user2 3
- Трябва нов мост.
- © 2024 Крайречен вестник. Всички права запазени.

== a ferry without fuel (cs)
+ Dva převozníci si v odposlechnutém hovoru stěžují na chybějící naftu
- Autor: Jan Novotný a Petr Svoboda
- 12. února 2024 14:05
- Sdílet
- Tisk
- Kopírovat odkaz
c Přívoz v zimě (ilustrační foto). Foto: Agentura Břeh
+ Na nahrávce, která se objevila v úterý, mluví dva muži o tom, že už několik dní nedostali naftu pro přívoz a že jim nadřízení neberou telefon.
+ Nahrávku zveřejnila správa přístavu. Podle ní se hovor odehrál v neděli večer, není však jasné, kdo jej zaznamenal.
+ „Zbyly nám tři sudy a nevíme, komu to máme říct,“ říká mladší z mužů. Druhý se smíchem odpovídá, že volal už i svému švagrovi.
- Čtěte také: Proč je starý most už dva týdny zavřený
+ Redakce nemohla z nezávislého zdroje ověřit, kdy a kde nahrávka vznikla. Mluvčí společnosti uvedl, že odpoví do čtvrtka.
+ Nakonec se oba domluví, že se ráno sejdou na druhém břehu, pokud do té doby dorazí slíbená zásilka.
- Štítky: přívoz , nafta , přístav
- Související články
- Tři dny bez proudu na horním konci vsi
- Nový jízdní řád lodí
- Výstava starých map v muzeu
- Přihlaste se k odběru newsletteru a každé ráno dostanete nejdůležitější zprávy.
- Komentáře
- user0 1
- U nás je to stejné už měsíce.
- user1 2
- Nikdo nic nevysvětlí.
- user2 3
- Chtělo by to nový most.
- © 2024 Poříční listy. Všechna práva vyhrazena.

== a ferry without fuel (el)
+ Δύο βαρκάρηδες παραπονιούνται σε υποκλαπείσα συνομιλία για τα καύσιμα
- Γράφει ο Γιάννης Παπαδόπουλος
- 12 Φεβρουαρίου 2024, 14:05
- Κοινοποίηση
- Εκτύπωση
- Αντιγραφή συνδέσμου
c Το πορθμείο τον χειμώνα. Φωτογραφία: Πρακτορείο Όχθη
+ Σε ηχητικό που δημοσιοποιήθηκε την Τρίτη, δύο άνδρες μιλούν για τα καύσιμα που δεν έρχονται εδώ και μέρες και για τους προϊσταμένους που δεν σηκώνουν το τηλέφωνο.
+ Το ηχητικό δημοσίευσε η λιμενική αρχή. Σύμφωνα με αυτήν, η συνομιλία έγινε το βράδυ της Κυριακής, αλλά δεν είναι γνωστό ποιος την κατέγραψε.
+ «Μας έμειναν τρία βαρέλια και δεν ξέρουμε σε ποιον να το πούμε», λέει ο νεότερος. Ο άλλος απαντά γελώντας ότι πήρε τηλέφωνο ακόμη και τον κουνιάδο του.
- Διαβάστε επίσης: Γιατί η παλιά γέφυρα μένει κλειστή δύο εβδομάδες
+ Η εφημερίδα δεν μπόρεσε να επαληθεύσει από ανεξάρτητη πηγή πότε και πού έγινε η καταγραφή. Ο εκπρόσωπος της εταιρείας δήλωσε ότι θα απαντήσει ως την Πέμπτη.
+ Στο τέλος οι δύο άνδρες συμφωνούν να συναντηθούν το πρωί στην απέναντι όχθη, αν έχει φτάσει ως τότε το φορτίο.
- Ετικέτες: πορθμείο , καύσιμα , λιμάνι
- Σχετικά άρθρα
- Τρεις μέρες χωρίς ρεύμα στο πάνω χωριό
- Νέα δρομολόγια για τα πλοία
- Έκθεση παλιών χαρτών στο μουσείο
- Εγγραφείτε στο newsletter και λάβετε κάθε πρωί τις σημαντικότερες ειδήσεις.
- Σχόλια
- user0 1
- Και σε μας τα ίδια εδώ και μήνες.
- user1 2
- Κανείς δεν εξηγεί τίποτα.
- user2 3
- Χρειάζεται νέα γέφυρα.
- © 2024 Η Ακτή. Με επιφύλαξη παντός δικαιώματος.

== a ferry without fuel (he)
+ שני מעבוראים מתלוננים בשיחה מוקלטת על הדלק שלא הגיע
- מאת: דוד לוי
- 12 בפברואר 2024, 14:05
- שתפו
- הדפסה
- העתק קישור
c המעבורת בחורף. צילום: סוכנות הגדה
+ בהקלטה שפורסמה ביום שלישי מדברים שני גברים על הדלק למעבורת שלא הגיע כבר ימים, ועל מנהלים שאינם עונים לטלפון.
+ את ההקלטה פרסמה רשות הנמל באתר שלה. לדבריה התקיימה השיחה ביום ראשון בערב, אך לא ידוע מי הקליט אותה.
+ "נשארו לנו שלוש חביות ואין לנו למי לספר", אומר הצעיר מבין השניים. האחר עונה בצחוק שהוא התקשר אפילו לגיסו.
- קראו גם: מדוע הגשר הישן סגור כבר שבועיים
+ המערכת לא הצליחה לאמת ממקור עצמאי מתי והיכן נעשתה ההקלטה. דובר החברה אמר שישיב עד יום חמישי.
+ בסוף השיחה מסכמים השניים להיפגש בבוקר בגדה השנייה, אם יגיע עד אז המשלוח שהובטח להם.
- תגיות: מעבורת , דלק , נמל
- כתבות נוספות
- שלושה ימים בלי חשמל בקצה הכפר
- לוח זמנים חדש לספינות
- תערוכה של מפות עתיקות במוזיאון
- הירשמו לניוזלטר וקבלו בכל בוקר את החדשות החשובות.
- תגובות
- user0 1
- גם אצלנו זה ככה כבר חודשים.
- user1 2
- אף אחד לא מסביר.
- user2 3
- צריך גשר חדש.
- © 2024 עיתון הגדה. כל הזכויות שמורות.

== a ferry without fuel (hu)
+ Felvétel szerint két révész az elmaradt üzemanyagról panaszkodott
- Szerző: Halász Péter és Kis Ilona
- 2024. február 12. 14:05
- Megosztás
- Nyomtatás
- Link másolása
c A komp a megáradt folyón (illusztráció). Fotó: Vízparti Képügynökség
+ Egy kedden nyilvánosságra került hangfelvételen két férfi arról beszél, hogy napok óta nem kapnak üzemanyagot a komphoz, és a főnökeik nem veszik fel a telefont.
+ A felvételt a helyi kikötő hivatala tette közzé a honlapján. A hivatal szerint a beszélgetés vasárnap este zajlott, de azt nem közölték, hogyan jutottak hozzá.
+ „Három hordónk maradt, és azt sem tudjuk, kinek kell szólni” – mondja a fiatalabb férfi. A másik nevetve azt feleli, hogy ő már a csónakos sógorát is felhívta.
- Olvassa el ezt is: Miért áll két hete a régi híd felújítása
+ Lapunk nem tudta független forrásból ellenőrizni, mikor és hol készült a felvétel. A révtársaság szóvivője azt mondta, hogy vizsgálják az ügyet, és csütörtökig választ adnak.
+ A két férfi a beszélgetés végén abban marad, hogy reggel a túlparton találkoznak, ha addig megjön a szállítmány.
- Címkék: komp , üzemanyag , folyó
- Kapcsolódó cikkek
- Három napja nincs villany a falu felső végén
- Új menetrend lép életbe a hajókon
- Kiállítás nyílt régi térképekből
- Iratkozzon fel hírlevelünkre, és minden reggel megkapja a legfontosabb híreket.
- Hozzászólások
- user0 1
- Nálunk is ez megy már hetek óta.
- user1 2
- Mindenki csak a fejét vakarja.
- user2 3
- Jó lenne végre egy rendes híd.
- © 2024 Folyami Lap. Minden jog fenntartva.

== a ferry without fuel (ja)
+ 渡し船の船頭二人、傍受された通話で燃料不足を訴える
- 記者：川村 一郎
- 2024年2月12日 14時05分
- シェア
- 印刷
- リンクをコピー
c 冬の渡し船（資料写真）。写真提供：岸辺通信
+ 火曜日に公開された録音で、二人の男性が、渡し船の燃料が何日も届かず、上司も電話に出ないと話している。
+ 録音は港湾事務所がウェブサイトで公開した。事務所によると、通話は日曜日の夜に行われたが、誰が録音したのかは明らかにしていない。
+ 「残りは三樽だけで、誰に言えばいいのかも分からない」と若い方の男性が話す。もう一人は笑いながら、義理の兄にまで電話したと答えた。
- あわせて読みたい：古い橋が二週間も閉鎖されている理由
+ 本紙は録音の日時と場所を独自に確認できていない。運航会社の広報担当者は、木曜日までに回答すると述べた。
+ 通話の最後に二人は、約束された荷物がそれまでに届けば、翌朝に対岸で会うことを決めている。
- タグ： 渡し船 , 燃料 , 港
- 関連記事
- 村の上手で三日間の停電
- 船の新しい時刻表
- 古地図の展覧会が開幕
- ニュースレター登録で、毎朝大切なニュースをお届けします。
- コメント
- user0 1
- うちの方も何か月も同じです。
- user1 2
- 誰も説明してくれない。
- user2 3
- 新しい橋が必要です。
- © 2024 河畔新聞 無断転載を禁じます

== a ferry without fuel (ro)
+ Doi pescari se plâng într-o convorbire interceptată că motorina a fost vândută
- Autor: Ion Popescu
- 12 februarie 2024, 14:05
- Distribuie
- Printează
- Copiază link-ul
c Debarcaderul, iarna (imagine de arhivă). Sursa foto: Agenția Malul
+ Într-o înregistrare apărută marți, doi bărbați discută despre motorina care ar fi dispărut din depozitul cooperativei, fără ca șefii lor să dea vreo explicație.
+ Înregistrarea a fost publicată de administrația portului. Potrivit acesteia, convorbirea a avut loc duminică seara, însă nu se știe cine a făcut interceptarea.
+ „Ne-au promis zece butoaie și am primit două”, spune bărbatul mai tânăr. Celălalt îi răspunde că și fratele lui a pățit la fel în toamnă.
- Citește și: De ce podul cel vechi stă închis de două săptămâni
+ Redacția nu a putut verifica din surse independente când și unde a fost făcută înregistrarea. Purtătorul de cuvânt al cooperativei a declarat că va răspunde până joi.
+ La final, cei doi stabilesc să se vadă dimineață la debarcader, dacă până atunci sosește transportul promis.
- Etichete: motorină , port , cooperativă
- Articole similare
- Trei zile fără curent în capătul satului
- Un nou orar pentru vapoarele de pasageri
- Expoziție de hărți vechi la muzeu
- Abonează-te la newsletter și primești în fiecare dimineață cele mai importante știri.
- Comentarii
- user0 1
- La noi e la fel de luni de zile.
- user1 2
- Nimeni nu răspunde la telefon.
- user2 3
- Ar trebui un pod nou.
- © 2024 Gazeta Deltei. Toate drepturile rezervate.

== a ferry without fuel (tr)
+ İki kayıkçı dinlenen telefon görüşmesinde gelmeyen yakıttan yakındı
- Yazar: Ayşe Demir
- 12 Şubat 2024 14:05
- Paylaş
- Yazdır
- Gönder
c Kışın feribot. Fotoğraf: Kıyı Ajansı
+ Salı günü ortaya çıkan ses kaydında iki adam, feribota günlerdir yakıt gelmediğini ve amirlerinin telefonu açmadığını konuşuyor.
+ Kaydı liman müdürlüğü internet sitesinde yayımladı. Müdürlüğe göre görüşme pazar akşamı yapıldı, ancak kimin kaydettiği bilinmiyor.
+ “Üç varilimiz kaldı, kime söyleyeceğimizi de bilmiyoruz” diyor genç olan. Öteki gülerek kayınbiraderini bile aradığını söylüyor.
- Ayrıca oku: Eski köprü neden iki haftadır kapalı
+ Gazetemiz kaydın ne zaman ve nerede yapıldığını bağımsız bir kaynaktan doğrulayamadı. Şirket sözcüsü perşembe gününe kadar yanıt vereceklerini belirtti.
+ Görüşmenin sonunda iki adam, söz verilen yük o zamana kadar gelirse sabah karşı kıyıda buluşmak üzere anlaşıyor.
- Etiketler: feribot , yakıt , liman
- İlgili Haberler
- Köyün üst ucunda üç gündür elektrik yok
- Vapurların yeni tarifesi
- Müzede eski haritalar sergisi
- Bültenimize abone olun, her sabah en önemli haberleri alın.
- Yorumlar
- user0 1
- Bizde de aylardır böyle.
- user1 2
- Kimse bir şey açıklamıyor.
- user2 3
- Yeni bir köprü lazım.
- © 2024 Kıyı Gazetesi. Tüm hakları saklıdır.

== a ferry without fuel (zh)
+ 两名船工在被截获的通话中抱怨渡船缺油
- 作者：张江平
- 2024年2月12日 14:05
- 分享
- 打印
- 复制链接
c 冬天的渡船（资料图）。图片来源：岸边通讯社
+ 在周二流出的一段录音中，两名男子谈到渡船的燃油好几天没有送到，而上司一直不接电话。
+ 录音由港务办公室在其网站上公布。办公室表示，通话发生在周日晚上，但没有说明是谁录下的。
+ “我们只剩三桶了，也不知道该告诉谁。”较年轻的男子说。另一人笑着回答，他连自己的姐夫都打过电话了。
- 延伸阅读：老桥为什么关闭了两个星期
+ 本报未能从独立来源核实录音的时间和地点。航运公司的发言人说，他们将在周四之前作出答复。
+ 通话结束时，两人约定，如果答应的货物能在那之前送到，第二天早上就在对岸见面。
- 标签： 渡船 , 燃油 , 港口
- 相关新闻
- 村子上头停电三天
- 轮船新时刻表公布
- 博物馆展出旧地图
- 订阅电子报，每天早上收到最重要的新闻。
- 评论
- user0 1
- 我们这边几个月来也是这样。
- user1 2
- 没有人出来解释。
- user2 3
- 应该修一座新桥。
- © 2024 江岸日报 版权所有 未经授权不得转载
`
