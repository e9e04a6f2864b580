/** Polish words: cue verbs, frames, people, small words, hedges, stances, time words. */
export const VERBS = `
N middle quote,about: mówić=mówi/mówią
N high clause: mówić=mówi/mówią powiedzieć=powie/powiedzą dodawać=dodaje/dodają dodać=doda/dodadzą rzec=rzecze/rzekną^rzekł/rzekła/rzekli zauważyć zauważać
N middle clause: komentować skomentować wypowiedzieć_się=wypowie/wypowiedzą
N low quote: kontynuować
A high clause: oświadczać oświadczyć stwierdzać stwierdzić podkreślać podkreślić zaznaczać zaznaczyć zapewniać zapewnić=zapewni/zapewnią twierdzić przekonywać ocenić oceniać argumentować akcentować zadeklarować deklarować
O middle that,quote: polecać polecić=poleci/polecą
A high clause: zastrzegać zastrzec=zastrzeże/zastrzegą^zastrzegł/zastrzegła/zastrzegli ustalać ustalić=ustali/ustalą
A middle clause: utrzymywać przekonać uznać=uzna/uznają
R high clause: informować poinformować przekazywać przekazać=przekaże/przekażą ogłaszać ogłosić=ogłosi/ogłoszą wyjaśniać wyjaśnić=wyjaśni/wyjaśnią potwierdzać potwierdzić przyznawać=przyznaje/przyznają przyznać opowiadać opowiedzieć=opowie/opowiedzą ujawniać ujawnić=ujawni/ujawnią relacjonować zrelacjonować donosić=donosi/donoszą donieść=doniesie/doniosą^doniósł/doniosła/doniosło/donieśli/doniosły wspominać wspomnieć=wspomni/wspomną przypominać przypomnieć=przypomni/przypomną tłumaczyć wytłumaczyć zeznać zeznawać=zeznaje/zeznają precyzować doprecyzować raportować zdradzić=zdradzi/zdradzą
R middle clause: podawać=podaje/podają podać=poda/podadzą wskazywać wskazać=wskaże/wskażą opisywać opisać=opisze/opiszą zwracać zwrócić=zwróci/zwrócą
D high that: zaprzeczać zaprzeczyć dementować zdementować
D low that: odrzucać odrzucić=odrzuci/odrzucą
A high clause: tłumaczyć wytłumaczyć relacjonować zrelacjonować
X high clause: sugerować zasugerować przypuszczać insynuować chwalić_się=chwali/chwalą pochwalić_się=pochwali/pochwalą
P high clause,infinitive: obiecywać obiecać grozić=grozi/grożą zagrozić=zagrozi/zagrożą zapowiadać zapowiedzieć=zapowie/zapowiedzą
P high clause,object: ostrzegać ostrzec=ostrzeże/ostrzegą^ostrzegł/ostrzegła/ostrzegło/ostrzegli/ostrzegły
P middle clause: przewidywać prognozować
Q high clause,object: pytać zapytać spytać dopytywać dopytać
O middle that,object,infinitive: żądać zażądać wzywać wezwać=wezwie/wezwą prosić=prosi/proszą poprosić=poprosi/poproszą błagać nakazywać nakazać=nakaże/nakażą rozkazać=rozkaże/rozkażą apelować zaapelować radzić=radzi/radzą poradzić=poradzi/poradzą proponować zaproponować
C middle clause,infinitive: zgadzać_się zgodzić_się=zgodzi/zgodzą zobowiązać_się=zobowiąże/zobowiążą przepraszać przeprosić=przeprosi/przeproszą
E middle clause: oburzać_się oburzyć_się=oburzy/oburzą denerwować_się złościć_się=złości/złoszczą żalić_się=żali/żalą irytować_się
E high clause: narzekać skarżyć_się poskarżyć_się ubolewać żartować zażartować krytykować skrytykować
E middle that,deed: oskarżać oskarżyć zarzucać zarzucić=zarzuci/zarzucą
E low quote: nazywać nazwać=nazwie/nazwą potępić=potępi/potępią określić=określi/określą
H middle quote: słychać=słychać/słychać^słychać
H low that: słyszeć=słyszy/słyszą usłyszeć=usłyszy/usłyszą dowiedzieć_się=dowie/dowiedzą dowiadywać_się
W high clause: pisać=pisze/piszą napisać=napisze/napiszą
W low that: cytować zacytować publikować opublikować
manner high clause: odpowiedzieć=odpowie/odpowiedzą odpowiadać odpisać=odpisze/odpiszą odeprzeć=odeprze/odeprą^odparł/odparła/odparło/odparli/odparły odparować
manner high quote: skwitować pouczać krzyczeć=krzyczy/krzyczą krzyknąć wykrzyknąć szeptać=szepcze/szepczą szepnąć mruczeć=mruczy/mruczą mruknąć zawołać dopowiedzieć=dopowie/dopowiedzą rzucić=rzuci/rzucą
manner middle quote: wzdychać westchnąć przerywać przerwać=przerwie/przerwą
manner low quote: płakać=płacze/płaczą śmiać_się=śmieje/śmieją
T middle clause: sądzić=sądzi/sądzą uważać podejrzewać obawiać_się wątpić wierzyć
T low that: myśleć=myśli/myślą pomyśleć=pomyśli/pomyślą spodziewać_się
`
export const WOMEN = 'anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta magdalena joanna monika zofia jadwiga teresa halina irena janina danuta helena hanna aleksandra natalia julia marta dorota karolina beata justyna sylwia iwona renata urszula grażyna bożena wanda alicja iga nina olga paulina patrycja weronika wiktoria kinga edyta aneta izabela marzena sabina lucyna róża emilia gabriela maja lena oliwia kamila klaudia ilona marlena anita daria ada nadia klara ursula angela greta melania giorgia christina svetlana swietłana ludmiła tatiana julija oksana maryna'
export const NOUNS = `
N middle: oświadczenie=oświadczeniu wypowiedź=wypowiedzi słowa=słów,słowach twierdzenie=twierdzenia komentarz=komentarze opinia=opinię,opinii
R middle: informacja=informację,informacje,informacji komunikat=komunikacie wiadomość relacja=relacje,relacji zeznanie=zeznania
X middle: zarzut=zarzuty,zarzutów plotka=plotki pogłoska=pogłoski oskarżenie=oskarżenia
P middle: obietnica=obietnicę groźba=groźby ostrzeżenie=ostrzeżenia obawa=obawy
`
export const PREPOSITIONS = `
high gen: według; według|wedle informacji|ustaleń|relacji|słów|danych|doniesień|zapewnień; zdaniem; w ocenie; w opinii; z relacji; ze słów; z informacji; jak wynika z ! planu przepisu harmonogramu prawa ustawy zasad regulaminu uznania potrzeb potrzeby gustu smaku upodobań wzoru kolejności wieku
high: jego|jej|ich zdaniem; w jego|jej|ich ocenie|opinii; według jego|jej|ich słów|relacji
middle alone: według wstępnych|nieoficjalnych|niepotwierdzonych informacji|danych|ustaleń|doniesień|szacunków
high ins: zgodnie z|ze ! prawem planem ustawą przepisami harmonogramem zasadami umową tradycją regulaminem
`
export const PEOPLE = `
combatant person m role=combatant: żołnierz bojownik najemnik ranny jeniec dezerter okupant poborowy rezerwista ochotnik snajper pilot szeregowy
combatant person f role=combatant: żołnierka
combatant person pl role=combatant: żołnierze=żołnierzy=żołnierzom=żołnierzy=żołnierzami wojskowi=wojskowych=wojskowym wojska=wojsk=wojskom=wojska siły=sił=siłom=siły okupanci=okupantów=okupantom
commander person m role=combatant title: dowódca oficer generał pułkownik major kapitan porucznik sierżant admirał
official person m role=official title: rzecznik wicerzecznik gubernator urzędnik minister prezydent premier burmistrz ambasador senator poseł=posła=posłowi=posła=posłem prokurator sędzia=sędziego=sędziemu=sędziego=sędzią sekretarz dyrektor szef lider przewodniczący wicepremier wiceminister wojewoda marszałek przedstawiciel komendant dyplomata kanclerz papież król biskup prezes europoseł=europosła=europosłowi=europosła=europosłem polityk policjant doradca wiceprezydent starosta radny kandydat strażak
official person f role=official title: rzeczniczka urzędniczka ministra prezydentka premierka burmistrzyni posłanka prokuratorka sędzia dyrektorka szefowa=szefowej=szefowej=szefową=szefową liderka przewodnicząca=przewodniczącej=przewodniczącej=przewodniczącą=przewodniczącą wiceministra przedstawicielka ambasadorka prezeska europosłanka policjantka doradczyni radna=radnej=radnej=radną=radną minister prezydent premier
expert person m title: ekspert analityk naukowiec profesor doktor historyk ekonomista lekarz prawnik adwokat obrońca mecenas redaktor socjolog psycholog synoptyk inżynier politolog chirurg pisarz reżyser trener nauczyciel biolog fizyk klimatolog rolnik autor specjalista badacz selekcjoner
expert person f title: ekspertka analityczka naukowczyni profesorka doktorka historyczka ekonomistka lekarka prawniczka adwokatka socjolożka psycholożka pisarka reżyserka trenerka nauczycielka autorka specjalistka badaczka rolniczka pielęgniarka
journalist person m: dziennikarz felietonista reporter korespondent publicysta prowadzący
journalist person f: dziennikarka reporterka korespondentka prowadząca=prowadzącej=prowadzącej=prowadzącą=prowadzącą
relative person m kin role=relative: ojciec mąż syn brat przyjaciel wujek dziadek tata=taty=tacie=tatę=tatą kolega narzeczony znajomy
relative person f kin role=relative: żona matka córka siostra przyjaciółka ciotka babcia mama dziewczyna narzeczona=narzeczonej=narzeczonej=narzeczoną=narzeczoną wdowa koleżanka
relative person pl kin role=relative: rodzice=rodziców=rodzicom=rodziców=rodzicami bliscy=bliskich=bliskim=bliskich=bliskimi krewni=krewnych=krewnym=krewnych=krewnymi dzieci=dzieci=dzieciom=dzieci=dziećmi
witness person m: mężczyzna świadek mieszkaniec kierowca abonent użytkownik sąsiad pacjent pracownik student uczeń=ucznia=uczniowi=ucznia=uczniem aktywista wolontariusz podejrzany oskarżony uchodźca klient pasażer zawodnik bramkarz piosenkarz aktor ksiądz=księdza=księdzu=księdza=księdzem właściciel emeryt rybak przedsiębiorca założyciel napastnik
witness person f: kobieta mieszkanka sąsiadka pacjentka pracowniczka studentka uczennica aktywistka wolontariuszka oskarżona=oskarżonej=oskarżonej=oskarżoną=oskarżoną klientka pasażerka zawodniczka piosenkarka aktorka właścicielka emerytka
caller person m: rozmówca
caller person f: rozmówczyni
organisation organisation n: ministerstwo dowództwo biuro przedsiębiorstwo stowarzyszenie MSZ MON MSWiA NATO ONZ
organisation organisation f: policja prokuratura komisja firma spółka opozycja administracja organizacja rada partia armia fundacja kancelaria straż=straży=straży=straż=strażą ambasada uczelnia koalicja
organisation organisation m: rząd* sąd* Kreml* sztab* parlament* komitet* departament* instytut* uniwersytet* urząd* bank* ośrodek* Pentagon* Sejm* Senat* klub* związek* szpital*
agency agency m: wywiad*
agency agency pl: służby=służb=służbom=służby=służbami
authorities group pl: agenci=agentów=agentom=agentów=agentami policjanci=policjantów=policjantom=policjantów=policjantami władze=władz=władzom=władze=władzami śledczy=śledczych=śledczym=śledczych=śledczymi strażacy=strażaków=strażakom=strażaków=strażakami ratownicy=ratowników=ratownikom
outlet outlet m: dziennik* portal* tygodnik* kanał* serwis* tabloid* magazyn*
outlet outlet f: gazeta stacja agencja telewizja redakcja
outlet outlet n: radio pismo
outlet outlet pl: media=mediów=mediom=media=mediami gazety=gazet=gazetom=gazety=gazetami
public group pl: eksperci=ekspertów=ekspertom=ekspertów=ekspertami mieszkańcy=mieszkańców=mieszkańcom=mieszkańców świadkowie=świadków=świadkom=świadków analitycy=analityków=analitykom=analityków naukowcy=naukowców=naukowcom=naukowców lekarze=lekarzy=lekarzom=lekarzy dziennikarze=dziennikarzy=dziennikarzom=dziennikarzy posłowie=posłów=posłom=posłów rolnicy=rolników=rolnikom=rolników ludzie=ludzi=ludziom=ludzi=ludźmi urzędnicy=urzędników=urzędnikom=urzędników protestujący=protestujących=protestującym politycy=polityków=politykom=polityków obserwatorzy=obserwatorów krytycy=krytyków ekonomiści=ekonomistów Rosjanie=Rosjan=Rosjanom=Rosjan Ukraińcy=Ukraińców=Ukraińcom=Ukraińców
document document m: raport* komunikat* dokument* artykuł* list*
document document n: oświadczenie badanie
`

/** Nouns that may mean the same one, where the line above is too wide: `family: nouns`. */
export const FAMILIES = `
mother: matka mama
father: ojciec tata
wife: żona narzeczona wdowa dziewczyna
husband: mąż narzeczony
son: syn
daughter: córka
brother: brat
sister: siostra
friend: przyjaciel przyjaciółka kolega koleżanka znajomy sąsiad sąsiadka
man: mężczyzna
woman: kobieta
caller: rozmówca rozmówczyni abonent
wounded: ranny
captive: jeniec dezerter
driver: kierowca
pilot: pilot
medic: lekarz lekarka pielęgniarka chirurg
spokesperson: rzecznik rzeczniczka
leader: prezydent prezydentka premier premierka lider liderka kanclerz król papież wicepremier wiceprezydent
minister: minister ministra wiceminister wiceministra
governor: burmistrz burmistrzyni dyrektor dyrektorka szef szefowa przewodniczący przewodnicząca wojewoda starosta prezes prezeska komendant założyciel właściciel właścicielka
politician: senator poseł posłanka europoseł europosłanka polityk kandydat radny radna
lawyer: prawnik prawniczka adwokat adwokatka obrońca mecenas
judge: sędzia
prosecutor: prokurator prokuratorka
worker: pracownik pracowniczka nauczyciel nauczycielka rolnik rolniczka policjant policjantka strażak trener trenerka selekcjoner zawodnik zawodniczka bramkarz piosenkarz piosenkarka aktor aktorka ksiądz rybak przedsiębiorca napastnik
suspect: podejrzany oskarżony oskarżona
activist: aktywista aktywistka wolontariusz wolontariuszka
government: rząd Kreml parlament Sejm Senat opozycja Pentagon
agency: ministerstwo dowództwo MSZ MON MSWiA policja prokuratura komisja sąd sztab urząd ambasada straż
media: media
`
export const DETERMINERS = 'ten ta to ci te tego tej temu tę tym tą tych tymi tamten tamta jego jej ich mój moja moje moi mojego mojej mojemu moją twój twoja swój swoja swoje swoi swojego swojej swojemu swoją swoim swoich nasz nasza nasze nasi naszego naszej wasz każdy każda każdego żaden żadna wszystkie wszyscy wszystkich kilka kilku kilkoro wiele wielu inny inna inne inni innego innej innych sam sama jeden jedna jedno jednego jednej pewien pewna niektórzy niektóre'
export const PREPOSITION_WORDS = 'w we na do z ze od za pod nad przed po przy o dla bez przez między wśród oprócz koło wobec przeciw przeciwko według zgodnie dzięki mimo pomimo podczas wokół wzdłuż zamiast ku u'
export const CONJUNCTIONS = 'i oraz a ale lecz lub albo czy że iż żeby aby jeśli jeżeli gdy kiedy ponieważ bo choć chociaż jak jakby więc zatem niż dopóki'
export const RELATIVES = 'który która które którzy którego której któremu którą którym których którymi kto gdzie czyj'
export const AUXILIARIES = 'jest są był była było byli były będzie będą być został została zostało zostali zostały zostać'
export const MODALS = 'może mogą mógł mogła mogli musi muszą musiał powinien powinna powinni ma mają miał miała mieli miały chce chcą chciał można trzeba należy'
export const ADVERBS = 'bardzo się także też również potem później wcześniej już jeszcze znowu jednocześnie jednak natomiast wczoraj dziś dzisiaj jutro niedawno teraz tutaj tam tak tylko nawet następnie ponadto otwarcie publicznie krótko dosadnie w-końcu ostatnio'
export const NEGATION = 'nie ani nigdy nikt nic żaden żadna żadnego żadnej bez'
export const ADVERSATIVES = 'ale lecz jednak natomiast choć chociaż a'
export const NOUN_PREPOSITIONS = 'z ze nad do ds do-spraw'
export const NOT_NAMES = 'W We Na Do Z Ze Od Za Pod Nad Przed Po Przy O Dla Bez Przez Między Wśród Według Zgodnie Dzięki Mimo Podczas I Oraz A Ale Lecz Lub Albo Czy Że Jeśli Jeżeli Gdy Kiedy Ponieważ Bo Choć Jak Więc To Ten Ta Ci Te On Ona Ono Oni One My Wy Ja Ty Jego Jej Ich Także Też Również Potem Później Wcześniej Już Jeszcze Jednocześnie Jednak Natomiast Wczoraj Dziś Dzisiaj Jutro Teraz Tam Tak Nie Tylko Nawet Wszyscy Wszystko Jeden Dwa Trzy Cztery Kilka Wiele Poniedziałek Wtorek Środa Czwartek Piątek Sobota Niedziela Tymczasem Podobno Rzekomo Prawdopodobnie Inny Inni Co Kto Gdzie Dlaczego Zdaniem Zresztą Wprawdzie Owszem Oczywiście Podobno Ponoć Niby Wszakże Otóż Ponad Około Niemal Rano Wieczorem Nocą Latem Zimą Jesienią Wiosną Wreszcie Zaraz Nikt Ktoś Każdy Obecnie Dotychczas Ponadto Dlatego Zatem'
export const NUMBERS: Readonly<Record<string, number>> = { jeden: 1, jedna: 1, dwa: 2, dwie: 2, dwaj: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5, sześć: 6, siedem: 7, osiem: 8, dziewięć: 9, dziesięć: 10, dwadzieścia: 20, sto: 100, tysiąc: 1000 }
export const NAMING = 'tak zwany|zwana|zwane|zwani|zwanego|zwanej|zwaną|zwanych; zwany|zwana|zwane; nazywany|nazywana; o pseudonimie; pseudonim; pod nazwą; o nazwie; zatytułowany|zatytułowana|zatytułowane; pod tytułem; znany|znana jako; przydomek; kryptonim; film; powieść; książka|książki|książkę; piosenka|piosenkę; album; statek; okręt; operacja|operacji|operację; serial; pod hasłem; hasło; restauracja; festiwal; grupa|grupy; program|programu|programie; projekt|projektu; stowarzyszenie; wystawa|wystawę; spektakl; plan; ustawa; rakieta; nagroda; dziennik|dziennika|dziennikowi; gazeta|gazety|gazecie; tygodnik|tygodnika; firma|firmy|firmę; klub|klubu'
export const CALL_NOUNS = 'rozmowa|rozmowy|rozmowie|rozmowę|rozmową; połączenie|połączenia; nagranie|nagrania|nagraniu; zapis|zapisu|zapisie; podsłuch|podsłuchu; telefon|telefonu; taśma|taśmy; transkrypcja|transkrypcji; stenogram|stenogramu; rozmowa telefoniczna'
export const CALL_NOUNS_PLURAL = 'rozmów|rozmowach|rozmowom|rozmowami; połączeń|połączeniach; nagrań|nagraniach|nagraniami; taśm|taśmach; podsłuchów; podsłuchy'
export const INTERCEPTED = 'przechwycon*; podsłuchan*; podsłuchiwan*; podsłuchiwał|podsłuchiwała|podsłuchiwali; nagran*; ujawnion*; wyciek*'
export const INTERCEPT_NOUNS = 'podsłuch|podsłuchu; podsłuchy; przechwycenie|przechwycenia'
export const BEHIND = 'powołując się na; powołuje się na; powołał się na; powołała się na; powołują się na; powołało się na; powołali się na; cytując; cytuje; cytują; cytowany przez; cytowana przez; cytowani przez; za pośrednictwem'
export const OUTLETS = 'PAP;Konkret24;Demagog;tvn24.pl;Radio Wolna Europa;Radio Swoboda;Belsat;Defence24;Business Insider;Polska Agencja Prasowa;Reuters;AFP;AP;Associated Press;Gazeta Wyborcza;Rzeczpospolita;Dziennik Gazeta Prawna;Fakt;Super Express;Polityka;Newsweek;Wprost;Onet;Wirtualna Polska;WP;Interia;Gazeta.pl;TVN;TVN24;TVP;TVP Info;Polsat;Polsat News;Polskie Radio;RMF FM;Radio ZET;TOK FM;OKO.press;Tygodnik Powszechny;Biełsat;CNN;BBC;New York Times;Washington Post;Guardian;Bloomberg;Der Spiegel;Bild;Le Monde;El País;Kyiv Independent;Kyiv Post;Ukrinform;Ukraińska Prawda;Unian;TASS;Interfax;RIA Nowosti;Meduza;Politico;Financial Times;Wall Street Journal'
export const HEDGES = `
reportative strong: rzekomo; podobno; ponoć; jakoby
reportative medium: miał|miała|mieli|miały|miało powiedzieć|zginąć|być|zostać|przyjąć|dostać|otrzymać|wziąć|zażądać|obiecać|zapłacić|prosić|twierdzić|mówić|nakazać|wydać|zabić|stracić; mówi się, że; według niepotwierdzonych informacji|doniesień
epistemic medium: prawdopodobnie; najwyraźniej; najprawdopodobniej; zapewne; wygląda na to; przypuszczalnie; wydaje się
epistemic weak: być może; może; możliwe; chyba; niewykluczone
epistemic medium attributive: domniemany|domniemana|domniemane|domniemani|domniemanego|domniemanej; rzekomy|rzekoma|rzekome|rzekomego|rzekomej; prawdopodobny|prawdopodobna; podejrzany|podejrzana
distancing medium attributive: tak zwany|zwana|zwane|zwani|zwanego|zwanej|zwaną|zwanych; samozwańczy|samozwańcza|samozwańczej|samozwańczego
non-verification medium: niepotwierdzon*; niezweryfikowan*; nieoficjalnie
modal weak: może; mogą; mógłby; mogłaby; mogliby
approximator weak: około; prawie; niemal; blisko; mniej więcej; co najmniej; ponad
`
export const TARGETS = 'tożsamość; słowa|słów; taśmy|taśm; materiał|materiału; głosu; nagranie|nagrania|nagrań|nagraniu; rozmowa|rozmowy|rozmowę|rozmów; autentyczność|autentyczności; wiarygodność|wiarygodności; prawdziwość|prawdziwości; audio; wideo; film; informacja|informacje|informacji; doniesienia|doniesień; twierdzenie|twierdzenia|twierdzeń; dokument|dokumentu|dokumenty|dokumentów; zapis|zapisu; taśma|taśmy; połączenie|połączenia; treść|treści; relacja|relacji; transkrypcja; głos; podsłuch|podsłuchy; dane|danych'
export const GENERIC = 'takie|takich nagrania|nagrań|rozmowy|rozmów; wszystkie rozmowy|nagrania|połączenia; przechwycone|przechwyconych rozmowy|rozmów; tego typu|rodzaju nagrania|rozmowy|nagrań; podobne|podobnych nagrania|nagrań'
export const ASSURING = 'zapewni*; zapewnia*; przekonu*; podkreśl*; twierdz*; upiera*; gwarant*'
export const STANCES = `
could-not-verify independent: nie … niezależnie … zweryfikować|potwierdzić|zweryfikowano|potwierdzono|sprawdzić; niezależnie … nie … zweryfikować|potwierdzić|zweryfikowano|potwierdzono; niezależnego potwierdzenia; nie … niezależnego potwierdzenia; nie … w sposób niezależny; niezależnych źródeł … nie; nie … w niezależnych źródłach|niezależnych źródeł
could-not-verify: nie udało|można|mogła|mogły|mógł|mogli … zweryfikować|potwierdzić|sprawdzić; nie udało|da się … zweryfikować|potwierdzić|sprawdzić; nie sposób zweryfikować|potwierdzić; nie jest w stanie … zweryfikować|potwierdzić; nie jest możliwe … potwierdzenie|zweryfikowanie; nie można zweryfikować|potwierdzić; nie był|była|było|byli w stanie zweryfikować|potwierdzić; nie potwierdzono; nie zweryfikowano; nie zweryfikował|zweryfikowała|zweryfikowały|zweryfikowali; nie został|została|zostało|zostały potwierdzone|potwierdzona|potwierdzony|zweryfikowane|zweryfikowana|zweryfikowany; niezweryfikowan*; niemożliwe do zweryfikowania
verified method=voice: ekspertyza głosu; analiza głosu; porównanie głosów
verified method=geolocation: geolokalizacja; zgeolokalizowan*
verified: nie został|została|zostało|zostały zmanipulowan*|zmontowan*|sfałszowan*|przerobion*|zmienion*; nie znaleziono|znaleźli|znalazł|znalazła|stwierdzono|wykryto|stwierdził|stwierdzili|nosi|ma … śladów … manipulacji|montażu|ingerencji|cięć|cięcia; brak śladów manipulacji|montażu|ingerencji; potwierdzono tożsamość; potwierdził|potwierdziła|potwierdzili|potwierdziło|zweryfikował|zweryfikowała|zweryfikowali tożsamość; autentyczność … potwierdził|potwierdziła|potwierdzili|potwierdziło|potwierdzają; potwierdza|potwierdzają autentyczność; potwierdzono autentyczność; potwierdził|potwierdziła|potwierdzili|potwierdziły|potwierdziło autentyczność; zweryfikowano; zweryfikował|zweryfikowała|zweryfikowali; zweryfikowan*; autentyczność … potwierdzono
assured: autentyczny|autentyczna|autentyczne|autentyczni; prawdziwy|prawdziwa|prawdziwe; wiarygodne
shown-false: wygenerowan*|stworzon* … sztuczną|sztucznej inteligencję|inteligencji|ai; sklonowan*
shown-edited: zmontowan*; przycięt*; pocięt*; skrócon*; przemontowan*
accused-forgery: fałszywka|fałszywką|fałszywki; fałszywy|fałszywa|fałszywe|fałszywym; sfałszowan*; sfabrykowan*; zmanipulowan*; manipulacja|manipulacją; spreparowan*; przerobion*; podrobion*; zmienione; fałszerstwo|fałszerstwem; wymysł|wymysłem|wymysły; ustawka|ustawką; inscenizacja|inscenizacją; dezinformacja|dezinformacją|dezinformacji; fejk|fejkiem; fake; deepfake; fałszerstwo|fałszerstwem; zmyślon*; prowokacja|prowokacją; propaganda|propagandą; kłamstwo|kłamstwem; spreparowan*; montaż|montażem
denied: zaprzeczył; zaprzeczyła; zaprzeczyli; zaprzeczyło; zaprzecza; zaprzeczają; zdementował; zdementowała; zdementowało; dementuje; odrzucił; odrzuciła; odrzucili
disputed: wyrwan*|wyrwano … kontekstu; wątpliwości co do; podał|podała|podali|podało w wątpliwość; podaje|podają w wątpliwość; kwestionuje|kwestionują|kwestionował; zakwestionował|zakwestionowała|zakwestionowali; kwestionowan*; wątpi
retracted: wycofał|wycofała|wycofali; wycofan*; sprostował|sprostowała|sprostowali; sprostowan*; usunął|usunęła|usunęli
`
export const FURNITURE = 'czytaj także|też|więcej; zobacz także|też|również; przeczytaj także|też|również; zapisz się; newsletter; reklama; fot .; foto :; udostępnij; obserwuj nas; dalszy ciąg; kliknij; więcej na ten temat; polecamy; subskrybuj; wszelkie prawa zastrzeżone'
export const RESET = 'tymczasem; osobno; w innej rozmowie; w innym nagraniu; z kolei'
export const MONTHS = ['styczeń|stycznia|styczniu', 'luty|lutego|lutym', 'marzec|marca|marcu', 'kwiecień|kwietnia|kwietniu', 'maj|maja|maju', 'czerwiec|czerwca|czerwcu', 'lipiec|lipca|lipcu', 'sierpień|sierpnia|sierpniu', 'wrzesień|września|wrześniu', 'październik|października|październiku', 'listopad|listopada|listopadzie', 'grudzień|grudnia|grudniu']
export const WEEKDAYS = ['poniedziałek|poniedziałku', 'wtorek|wtorku', 'środa|środę|środy', 'czwartek|czwartku', 'piątek|piątku', 'sobota|sobotę|soboty', 'niedziela|niedzielę|niedzieli']
