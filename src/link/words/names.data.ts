/**
 * Places, people, bodies, media, weapons and platforms with their spellings: `id|en|de|uk|ru|fr|es|pl`, alternatives parted by `;`.
 * Hand-made for this project.
 */
export const nameRows = `
place.ukraine|Ukraine;the Ukraine|Ukraine|Україна|Украина|Ukraine|Ucrania|Ukraina
place.russia|Russia;Russian Federation|Russland;Russische Föderation;Rußland|Росія;Російська Федерація;РФ|Россия;Российская Федерация;РФ|Russie|Rusia|Rosja
place.belarus|Belarus;Belorussia;Byelorussia|Belarus;Weißrussland;Belarussland|Білорусь|Беларусь;Белоруссия|Biélorussie;Bélarus|Bielorrusia|Białoruś
place.poland|Poland|Polen|Польща|Польша|Pologne|Polonia|Polska
place.germany|Germany|Deutschland|Німеччина|Германия|Allemagne|Alemania|Niemcy
place.usa|United States;USA;US;U.S.|USA;Vereinigte Staaten|США;Сполучені Штати|США;Соединённые Штаты|États-Unis|Estados Unidos;EE.UU.|Stany Zjednoczone;USA
place.uk|United Kingdom;UK;Britain;Great Britain|Vereinigtes Königreich;Großbritannien|Велика Британія;Сполучене Королівство|Великобритания;Соединённое Королевство|Royaume-Uni;Grande-Bretagne|Reino Unido;Gran Bretaña|Wielka Brytania
place.moldova|Moldova|Moldau;Moldawien|Молдова|Молдова;Молдавия|Moldavie|Moldavia|Mołdawia
place.transnistria|Transnistria;Transdniestria|Transnistrien|Придністров'я|Приднестровье|Transnistrie|Transnistria|Naddniestrze
place.georgia|Georgia|Georgien|Грузія|Грузия|Géorgie|Georgia|Gruzja
place.kazakhstan|Kazakhstan|Kasachstan|Казахстан|Казахстан|Kazakhstan|Kazajistán|Kazachstan
place.turkey|Turkey;Türkiye|Türkei|Туреччина|Турция|Turquie|Turquía|Turcja
place.iran|Iran|Iran|Іран|Иран|Iran|Irán|Iran
place.north_korea|North Korea;DPRK|Nordkorea|Північна Корея;КНДР|Северная Корея;КНДР|Corée du Nord|Corea del Norte|Korea Północna
place.syria|Syria|Syrien|Сирія|Сирия|Syrie|Siria|Syria
place.china|China|China|Китай|Китай|Chine|China|Chiny
place.crimea|Crimea|Krim;Halbinsel Krim|Крим|Крым|Crimée|Crimea|Krym
place.donbas|Donbas;Donbass|Donbass;Donbas|Донбас|Донбасс|Donbass|Donbás|Donbas
place.black_sea|Black Sea|Schwarzes Meer|Чорне море|Чёрное море|mer Noire|mar Negro|Morze Czarne
place.azov_sea|Sea of Azov;Azov Sea|Asowsches Meer|Азовське море|Азовское море|mer d'Azov|mar de Azov|Morze Azowskie
place.dnipro_river|Dnipro River;Dnieper;Dniepr|Dnepr;Dnipro-Fluss|річка Дніпро|река Днепр|Dniepr|Dniéper|rzeka Dniepr
place.siverskyi_donets|Siverskyi Donets;Seversky Donets|Siwerskyj Donez;Sewerskij Donez|Сіверський Донець|Северский Донец
place.oskil|Oskil;Oskol|Oskil;Oskol|Оскіл|Оскол
place.zherebets|Zherebets|Scherebez|Жеребець|Жеребец
place.kyiv|Kyiv;Kiev|Kyjiw;Kiew|Київ|Киев|Kiev;Kyïv|Kiev;Kyiv|Kijów
place.kharkiv|Kharkiv;Kharkov|Charkiw;Charkow|Харків|Харьков|Kharkiv;Kharkov|Járkov;Jarkiv|Charków
place.odesa|Odesa;Odessa|Odessa;Odesa|Одеса|Одесса|Odessa|Odesa|Odessa
place.dnipro|Dnipro;Dnepropetrovsk;Dnipropetrovsk|Dnipro;Dnipropetrowsk|Дніпро;Дніпропетровськ|Днепр;Днепропетровск|Dnipro|Dnipró|Dniepr;Dniepropietrowsk
place.donetsk|Donetsk|Donezk|Донецьк|Донецк|Donetsk|Donetsk|Donieck
place.luhansk|Luhansk;Lugansk|Luhansk;Lugansk|Луганськ|Луганск|Louhansk|Lugansk|Ługańsk
place.zaporizhzhia|Zaporizhzhia;Zaporizhia;Zaporozhye;Zaporizhzhya|Saporischschja;Saporoschje|Запоріжжя|Запорожье|Zaporijjia|Zaporiyia|Zaporoże
place.lviv|Lviv;Lvov|Lwiw;Lemberg|Львів|Львов|Lviv|Leópolis|Lwów
place.kryvyi_rih|Kryvyi Rih;Krivoy Rog|Krywyj Rih;Kriwoj Rog|Кривий Ріг|Кривой Рог
place.mykolaiv|Mykolaiv;Nikolaev|Mykolajiw;Nikolajew|Миколаїв|Николаев|Mykolaïv|Mikolaiv|Mikołajów
place.mariupol|Mariupol|Mariupol|Маріуполь|Мариуполь|Marioupol|Mariúpol|Mariupol
place.kherson|Kherson|Cherson|Херсон|Херсон|Kherson|Jersón|Chersoń
place.chernihiv|Chernihiv;Chernigov|Tschernihiw;Tschernigow|Чернігів|Чернигов|Tchernihiv|Chernígov|Czernihów
place.poltava|Poltava|Poltawa|Полтава|Полтава
place.cherkasy|Cherkasy;Cherkassy|Tscherkassy|Черкаси|Черкассы
place.sumy|Sumy|Sumy|Суми|Сумы|Soumy|Sumy|Sumy
place.zhytomyr|Zhytomyr;Zhitomir|Schytomyr;Schitomir|Житомир|Житомир|Jytomyr|Yitómir|Żytomierz
place.khmelnytskyi|Khmelnytskyi;Khmelnitsky|Chmelnyzkyj|Хмельницький|Хмельницкий
place.vinnytsia|Vinnytsia;Vinnitsa|Winnyzja;Winniza|Вінниця|Винница
place.ivano_frankivsk|Ivano-Frankivsk|Iwano-Frankiwsk|Івано-Франківськ|Ивано-Франковск
place.uzhhorod|Uzhhorod;Uzhgorod|Uschhorod|Ужгород|Ужгород
place.rivne|Rivne;Rovno|Riwne|Рівне|Ровно
place.kropyvnytskyi|Kropyvnytskyi;Kirovohrad|Kropywnyzkyj;Kirowohrad|Кропивницький;Кіровоград|Кропивницкий;Кировоград
place.kremenchuk|Kremenchuk;Kremenchug|Krementschuk|Кременчук|Кременчуг
place.melitopol|Melitopol|Melitopol|Мелітополь|Мелитополь
place.berdiansk|Berdiansk;Berdyansk|Berdjansk|Бердянськ|Бердянск
place.nikopol|Nikopol|Nikopol|Нікополь|Никополь
place.sloviansk|Sloviansk;Slavyansk|Slowjansk;Slawjansk|Слов'янськ|Славянск
place.kramatorsk|Kramatorsk|Kramatorsk|Краматорськ|Краматорск
place.bakhmut|Bakhmut;Artyomovsk;Artemivsk|Bachmut;Artjomowsk|Бахмут;Артемівськ|Бахмут;Артёмовск|Bakhmout|Bajmut|Bachmut
place.soledar|Soledar|Soledar|Соледар|Соледар
place.sievierodonetsk|Sievierodonetsk;Severodonetsk|Sjewjerodonezk;Sewerodonezk|Сєвєродонецьк;Сіверськодонецьк|Северодонецк
place.lysychansk|Lysychansk;Lisichansk|Lyssytschansk;Lissitschansk|Лисичанськ|Лисичанск
place.rubizhne|Rubizhne;Rubezhnoye|Rubischne|Рубіжне|Рубежное
place.popasna|Popasna;Popasnaya|Popasna|Попасна|Попасная
place.kreminna|Kreminna;Kremennaya;Kremenna|Kreminna;Kremennaja|Кремінна|Кременная
place.svatove|Svatove;Svatovo|Swatowe;Swatowo|Сватове|Сватово
place.lyman|Lyman;Krasny Liman|Lyman;Krasnyj Liman|Лиман;Красний Лиман|Лиман;Красный Лиман
place.izium|Izium;Izyum|Isjum|Ізюм|Изюм
place.kupiansk|Kupiansk;Kupyansk|Kupjansk|Куп'янськ|Купянск
place.balakliia|Balakliia;Balakleya|Balaklija|Балаклія|Балаклея
place.vovchansk|Vovchansk;Volchansk|Wowtschansk;Woltschansk|Вовчанськ|Волчанск
place.avdiivka|Avdiivka;Avdeevka;Avdeyevka|Awdijiwka;Awdejewka|Авдіївка|Авдеевка
place.marinka|Marinka;Maryinka|Marjinka|Мар'їнка|Марьинка
place.vuhledar|Vuhledar;Ugledar|Wuhledar;Ugledar|Вугледар|Угледар
place.toretsk|Toretsk;Dzerzhynsk|Torezk|Торецьк;Дзержинськ|Торецк;Дзержинск
place.chasiv_yar|Chasiv Yar;Chasov Yar|Tschassiw Jar|Часів Яр|Часов Яр
place.pokrovsk|Pokrovsk;Krasnoarmiisk;Krasnoarmeysk|Pokrowsk;Krasnoarmijsk|Покровськ;Красноармійськ|Покровск;Красноармейск
place.kurakhove|Kurakhove;Kurakhovo|Kurachowe|Курахове|Курахово
place.selydove|Selydove;Selidovo|Selydowe|Селидове|Селидово
place.kostiantynivka|Kostiantynivka;Konstantinovka|Kostjantyniwka|Костянтинівка|Константиновка
place.horlivka|Horlivka;Gorlovka|Horliwka;Gorlowka|Горлівка|Горловка
place.makiivka|Makiivka;Makeevka;Makeyevka|Makijiwka;Makejewka|Макіївка|Макеевка
place.debaltseve|Debaltseve;Debaltsevo|Debalzewe|Дебальцеве|Дебальцево
place.ilovaisk|Ilovaisk|Ilowajsk|Іловайськ|Иловайск
place.snizhne|Snizhne;Snezhnoye|Snischne|Сніжне|Снежное
place.starobilsk|Starobilsk;Starobelsk|Starobilsk|Старобільськ|Старобельск
place.volnovakha|Volnovakha|Wolnowacha|Волноваха|Волноваха
place.velyka_novosilka|Velyka Novosilka;Velikaya Novoselka|Welyka Nowosilka|Велика Новосілка|Великая Новосёлка
place.robotyne|Robotyne;Rabotino|Robotyne|Роботине|Работино
place.orikhiv|Orikhiv;Orekhov|Orichiw|Оріхів|Орехов
place.tokmak|Tokmak|Tokmak|Токмак|Токмак
place.huliaipole|Huliaipole;Gulyaipole|Huljajpole|Гуляйполе|Гуляйполе
place.enerhodar|Enerhodar;Energodar|Enerhodar;Energodar|Енергодар|Энергодар
place.kakhovka|Kakhovka|Kachowka|Каховка|Каховка
place.nova_kakhovka|Nova Kakhovka;Novaya Kakhovka|Nowa Kachowka|Нова Каховка|Новая Каховка
place.kakhovka_dam|Kakhovka dam;Kakhovka Hydroelectric Power Plant;Kakhovka HPP|Kachowka-Staudamm;Wasserkraftwerk Kachowka|Каховська ГЕС;Каховська гребля|Каховская ГЭС;Каховская плотина|barrage de Kakhovka|presa de Kajovka|tama w Kachowce;zapora w Nowej Kachowce
place.zaporizhzhia_npp|Zaporizhzhia Nuclear Power Plant;ZNPP|Atomkraftwerk Saporischschja;AKW Saporischschja|Запорізька АЕС;ЗАЕС|Запорожская АЭС;ЗАЭС
place.oleshky|Oleshky;Aleshki|Oleschky|Олешки|Алешки;Олешки
place.krynky|Krynky;Krynki|Krynky|Кринки|Крынки
place.antonivka_bridge|Antonivsky Bridge;Antonovsky Bridge|Antoniwka-Brücke|Антонівський міст|Антоновский мост
place.snake_island|Snake Island;Zmiinyi Island|Schlangeninsel|острів Зміїний|остров Змеиный|île des Serpents|isla de las Serpientes|Wyspa Węży
place.sevastopol|Sevastopol|Sewastopol|Севастополь|Севастополь|Sébastopol|Sebastopol|Sewastopol
place.simferopol|Simferopol|Simferopol|Сімферополь|Симферополь
place.yalta|Yalta|Jalta|Ялта|Ялта
place.kerch|Kerch|Kertsch|Керч|Керчь|Kertch|Kerch|Kercz
place.kerch_bridge|Kerch Bridge;Crimean Bridge;Crimea bridge|Krim-Brücke;Kertsch-Brücke|Керченський міст;Кримський міст|Керченский мост;Крымский мост
place.dzhankoi|Dzhankoi;Dzhankoy|Dschankoj|Джанкой|Джанкой
place.feodosia|Feodosia;Feodosiya|Feodossija|Феодосія|Феодосия
place.saky|Saky;Saki|Saky;Saki|Саки|Саки
place.bucha|Bucha|Butscha|Буча|Буча|Boutcha|Bucha|Bucza
place.irpin|Irpin;Irpen|Irpin|Ірпінь|Ирпень
place.hostomel|Hostomel;Gostomel|Hostomel|Гостомель|Гостомель
place.borodianka|Borodianka;Borodyanka|Borodjanka|Бородянка|Бородянка
place.makariv|Makariv|Makariw|Макарів|посёлок Макаров
place.chornobyl|Chornobyl;Chernobyl|Tschornobyl;Tschernobyl|Чорнобиль|Чернобыль|Tchernobyl|Chernóbil|Czarnobyl
place.trostianets|Trostianets|Trostjanez|Тростянець|Тростянец
place.okhtyrka|Okhtyrka;Akhtyrka|Ochtyrka|Охтирка|Ахтырка
place.konotop|Konotop|Konotop|Конотоп|Конотоп
place.olenivka|Olenivka;Yelenovka|Oleniwka;Jelenowka|Оленівка|Еленовка;Оленевка
place.moscow|Moscow|Moskau|Москва|Москва|Moscou|Moscú|Moskwa
place.st_petersburg|St Petersburg;Saint Petersburg;St. Petersburg|Sankt Petersburg;St. Petersburg|Санкт-Петербург;Петербург;Пітер|Санкт-Петербург;Петербург;Питер
place.belgorod|Belgorod;Bilhorod|Belgorod|Бєлгород;Білгород|Белгород
place.kursk|Kursk|Kursk|Курськ|Курск
place.sudzha|Sudzha|Sudscha|Суджа|Суджа
place.shebekino|Shebekino|Schebekino|Шебекіно|Шебекино
place.bryansk|Bryansk|Brjansk|Брянськ|Брянск
place.rostov|Rostov-on-Don;Rostov|Rostow am Don;Rostow|Ростов-на-Дону;Ростов|Ростов-на-Дону;Ростов
place.voronezh|Voronezh|Woronesch|Воронеж|Воронеж
place.krasnodar|Krasnodar|Krasnodar|Краснодар|Краснодар
place.taganrog|Taganrog|Taganrog|Таганрог|Таганрог
place.pskov|Pskov|Pskow|Псков|Псков
place.ryazan|Ryazan|Rjasan|Рязань|Рязань
place.saratov|Saratov|Saratow|Саратов|Саратов
place.engels|Engels airbase|Flugplatz Engels|Енгельс|Энгельс
place.samara|Samara|Samara|Самара|Самара
place.volgograd|Volgograd|Wolgograd|Волгоград|Волгоград
place.kazan|Kazan|Kasan|Казань|Казань
place.yekaterinburg|Yekaterinburg;Ekaterinburg|Jekaterinburg|Єкатеринбург|Екатеринбург
place.chelyabinsk|Chelyabinsk|Tscheljabinsk|Челябінськ|Челябинск
place.novosibirsk|Novosibirsk|Nowosibirsk|Новосибірськ|Новосибирск
place.tula|Tula|Tula|Тула|Тула
place.tver|Tver|Twer|Твер|Тверь
place.ivanovo|Ivanovo|Iwanowo|Іваново|Иваново
place.nizhny_novgorod|Nizhny Novgorod|Nischni Nowgorod|Нижній Новгород|Нижний Новгород
place.buryatia|Buryatia|Burjatien|Бурятія|Бурятия
place.ulan_ude|Ulan-Ude|Ulan-Ude|Улан-Уде|Улан-Удэ
place.chechnya|Chechnya|Tschetschenien|Чечня|Чечня|Tchétchénie|Chechenia|Czeczenia
place.grozny|Grozny|Grosny|Грозний|Грозный
place.dagestan|Dagestan|Dagestan|Дагестан|Дагестан
place.tuva|Tuva;Tyva|Tuwa|Тува|Тува;Тыва
place.khabarovsk|Khabarovsk|Chabarowsk|Хабаровськ|Хабаровск
place.vladivostok|Vladivostok|Wladiwostok|Владивосток|Владивосток
place.siberia|Siberia|Sibirien|Сибір|Сибирь
place.murmansk|Murmansk|Murmansk|Мурманськ|Мурманск
place.kaliningrad|Kaliningrad|Kaliningrad;Königsberg|Калінінград|Калининград
place.novorossiysk|Novorossiysk|Noworossijsk|Новоросійськ|Новороссийск
place.sochi|Sochi|Sotschi|Сочі|Сочи
place.minsk|Minsk|Minsk|Мінськ|Минск
place.gomel|Gomel;Homel|Gomel;Homel|Гомель|Гомель
place.mozyr|Mozyr;Mazyr|Mosyr|Мозир|Мозырь
person.putin|Vladimir Putin;Putin|Wladimir Putin;Putin|Володимир Путін;Путін|Владимир Путин;Путин|Vladimir Poutine;Poutine|Vladímir Putin|Władimir Putin
person.zelensky|Volodymyr Zelensky;Zelensky;Zelenskyy;Zelenskiy;Zelenskyi|Wolodymyr Selenskyj;Selenskyj;Selenski;Selensky|Володимир Зеленський;Зеленський|Владимир Зеленский;Зеленский|Volodymyr Zelensky|Volodímir Zelenski;Zelenski|Wołodymyr Zełenski;Zełenski
person.zaluzhny|Valerii Zaluzhnyi;Zaluzhny;Zaluzhnyi|Walerij Saluschnyj;Saluschnyj|Валерій Залужний;Залужний|Валерий Залужный;Залужный|Valeri Zaloujny|Valeri Zaluzhni|Wałerij Załużny
person.syrskyi|Oleksandr Syrskyi;Syrskyi;Syrsky|Oleksandr Syrskyj;Syrskyj|Олександр Сирський;Сирський|Александр Сырский;Сырский|Oleksandr Syrsky|Oleksandr Sirski|Ołeksandr Syrski
person.budanov|Kyrylo Budanov;Budanov|Kyrylo Budanow;Budanow|Кирило Буданов;Буданов|Кирилл Буданов;Буданов|Kyrylo Boudanov|Kirilo Budánov|Kyryło Budanow
person.yusov|Andriy Yusov;Andrii Yusov;Yusov|Andrij Jussow;Jussow|Андрій Юсов;Юсов|Андрей Юсов;Юсов
person.skibitskyi|Vadym Skibitskyi;Skibitskyi;Skibitsky|Wadym Skibizkyj;Skibizkyj|Вадим Скібіцький;Скібіцький|Вадим Скибицкий;Скибицкий
person.maliuk|Vasyl Maliuk;Malyuk;Maliuk|Wassyl Maljuk;Maljuk|Василь Малюк|Василий Малюк
person.reznikov|Oleksii Reznikov;Reznikov|Oleksij Resnikow;Resnikow|Олексій Резніков;Резніков|Алексей Резников;Резников
person.umerov|Rustem Umerov;Umerov|Rustem Umjerow;Umjerow|Рустем Умєров;Умєров|Рустем Умеров;Умеров
person.kuleba|Dmytro Kuleba;Kuleba|Dmytro Kuleba;Kuleba|Дмитро Кулеба;Кулеба|Дмитрий Кулеба;Кулеба
person.yermak|Andriy Yermak;Yermak|Andrij Jermak;Jermak|Андрій Єрмак;Єрмак|Андрей Ермак;Ермак
person.podolyak|Mykhailo Podolyak;Podolyak|Mychajlo Podoljak;Podoljak|Михайло Подоляк;Подоляк|Михаил Подоляк;Подоляк
person.arestovych|Oleksiy Arestovych;Arestovych;Arestovich|Oleksij Arestowytsch;Arestowytsch|Олексій Арестович;Арестович|Алексей Арестович;Арестович
person.maliar|Hanna Maliar;Maliar|Hanna Maljar;Maljar|Ганна Маляр;Маляр|Анна Маляр;Маляр
person.danilov|Oleksiy Danilov;Danilov|Oleksij Danilow;Danilow|Олексій Данілов;Данілов|Алексей Данилов;Данилов
person.klitschko|Vitali Klitschko;Klitschko;Klychko|Vitali Klitschko;Klitschko|Віталій Кличко;Кличко|Виталий Кличко;Кличко
person.poroshenko|Petro Poroshenko;Poroshenko|Petro Poroschenko;Poroschenko|Петро Порошенко;Порошенко|Пётр Порошенко;Порошенко
person.shoigu|Sergei Shoigu;Sergey Shoigu;Shoigu|Sergej Schoigu;Schoigu|Сергій Шойгу;Шойгу|Сергей Шойгу;Шойгу|Sergueï Choïgou|Serguéi Shoigú|Siergiej Szojgu
person.gerasimov|Valery Gerasimov;Gerasimov|Waleri Gerassimow;Gerassimow|Валерій Герасимов;Герасимов|Валерий Герасимов;Герасимов|Valeri Guerassimov|Valeri Guerásimov|Walerij Gierasimow
person.belousov|Andrei Belousov;Belousov|Andrej Beloussow;Beloussow|Андрій Бєлоусов;Бєлоусов|Андрей Белоусов;Белоусов
person.lavrov|Sergei Lavrov;Sergey Lavrov;Lavrov|Sergej Lawrow;Lawrow|Сергій Лавров;Лавров|Сергей Лавров;Лавров|Sergueï Lavrov|Serguéi Lavrov|Siergiej Ławrow
person.peskov|Dmitry Peskov;Peskov|Dmitri Peskow;Peskow|Дмитро Пєсков;Пєсков|Дмитрий Песков;Песков|Dmitri Peskov|Dmitri Peskov|Dmitrij Pieskow
person.medvedev|Dmitry Medvedev;Medvedev|Dmitri Medwedew;Medwedew|Дмитро Медведєв;Медведєв|Дмитрий Медведев;Медведев
person.patrushev|Nikolai Patrushev;Patrushev|Nikolai Patruschew;Patruschew|Микола Патрушев;Патрушев|Николай Патрушев;Патрушев
person.bortnikov|Alexander Bortnikov;Bortnikov|Alexander Bortnikow;Bortnikow|Олександр Бортніков;Бортніков|Александр Бортников;Бортников
person.surovikin|Sergei Surovikin;Surovikin|Sergej Surowikin;Surowikin|Сергій Суровікін;Суровікін|Сергей Суровикин;Суровикин
person.teplinsky|Mikhail Teplinsky;Teplinsky|Michail Teplinski;Teplinski|Михайло Теплінський;Теплінський|Михаил Теплинский;Теплинский
person.lapin|Alexander Lapin;Lapin|Alexander Lapin;Lapin|Олександр Лапін;Лапін|Александр Лапин;Лапин
person.dvornikov|Alexander Dvornikov;Dvornikov|Alexander Dwornikow;Dwornikow|Олександр Дворніков;Дворніков|Александр Дворников;Дворников
person.mizintsev|Mikhail Mizintsev;Mizintsev|Michail Misinzew;Misinzew|Михайло Мізінцев;Мізінцев|Михаил Мизинцев;Мизинцев
person.kadyrov|Ramzan Kadyrov;Kadyrov|Ramsan Kadyrow;Kadyrow|Рамзан Кадиров;Кадиров|Рамзан Кадыров;Кадыров
person.prigozhin|Yevgeny Prigozhin;Evgeny Prigozhin;Prigozhin|Jewgeni Prigoschin;Prigoschin|Євген Пригожин;Пригожин|Евгений Пригожин;Пригожин|Evgueni Prigojine;Prigojine|Yevgueni Prigozhin|Jewgienij Prigożyn;Prigożyn
person.utkin|Dmitry Utkin;Utkin|Dmitri Utkin;Utkin|Дмитро Уткін;Уткін|Дмитрий Уткин;Уткин
person.girkin|Igor Girkin;Girkin;Igor Strelkov;Strelkov|Igor Girkin;Girkin;Strelkow|Ігор Гіркін;Гіркін;Стрєлков|Игорь Гиркин;Гиркин;Стрелков
person.bezler|Igor Bezler;Bezler|Igor Besler;Besler|Ігор Безлер;Безлер|Игорь Безлер;Безлер
person.borodai|Alexander Borodai;Borodai|Alexander Borodaj;Borodaj|Олександр Бородай;Бородай|Александр Бородай;Бородай
person.pushilin|Denis Pushilin;Pushilin|Denis Puschilin;Puschilin|Денис Пушилін;Пушилін|Денис Пушилин;Пушилин
person.zakharova|Maria Zakharova;Zakharova|Maria Sacharowa;Sacharowa|Марія Захарова;Захарова|Мария Захарова;Захарова
person.konashenkov|Igor Konashenkov;Konashenkov|Igor Konaschenkow;Konaschenkow|Ігор Конашенков;Конашенков|Игорь Конашенков;Конашенков
person.simonyan|Margarita Simonyan;Simonyan|Margarita Simonjan;Simonjan|Маргарита Симоньян;Симоньян|Маргарита Симоньян;Симоньян
person.solovyov|Vladimir Solovyov;Solovyov|Wladimir Solowjow;Solowjow|Володимир Соловйов;Соловйов|Владимир Соловьёв;Соловьёв
person.navalny|Alexei Navalny;Navalny|Alexej Nawalny;Nawalny|Олексій Навальний;Навальний|Алексей Навальный;Навальный|Alexeï Navalny|Alexéi Navalni|Aleksiej Nawalny
person.lukashenko|Alexander Lukashenko;Lukashenko;Lukashenka|Alexander Lukaschenko;Lukaschenko|Олександр Лукашенко;Лукашенко|Александр Лукашенко;Лукашенко
person.biden|Joe Biden;Biden|Joe Biden;Biden|Джо Байден;Байден|Джо Байден;Байден
person.trump|Donald Trump;Trump|Donald Trump;Trump|Дональд Трамп;Трамп|Дональд Трамп;Трамп
person.scholz|Olaf Scholz;Scholz|Olaf Scholz;Scholz|Олаф Шольц;Шольц|Олаф Шольц;Шольц
person.macron|Emmanuel Macron;Macron|Emmanuel Macron;Macron|Еммануель Макрон;Макрон|Эммануэль Макрон;Макрон
person.johnson|Boris Johnson|Boris Johnson|Борис Джонсон|Борис Джонсон
person.erdogan|Recep Tayyip Erdogan;Erdogan;Erdoğan|Recep Tayyip Erdogan;Erdogan;Erdoğan|Реджеп Таїп Ердоган;Ердоган|Реджеп Тайип Эрдоган;Эрдоган
person.stoltenberg|Jens Stoltenberg;Stoltenberg|Jens Stoltenberg;Stoltenberg|Єнс Столтенберг;Столтенберг|Йенс Столтенберг;Столтенберг
person.von_der_leyen|Ursula von der Leyen;von der Leyen|Ursula von der Leyen;von der Leyen|Урсула фон дер Ляєн;фон дер Ляєн|Урсула фон дер Ляйен;фон дер Ляйен
person.burnett|Erin Burnett|Erin Burnett|Ерін Бернетт|Эрин Бернетт
org.hur|HUR;GUR;DIU;Main Directorate of Intelligence;Main Intelligence Directorate;Military Intelligence Directorate;Defence Intelligence of Ukraine;Defense Intelligence of Ukraine;HUR MO|HUR;GUR;Militärgeheimdienst HUR;Hauptverwaltung für Aufklärung|ГУР;ГУР МО;ГУР МОУ;Головне управління розвідки|ГУР;ГУР МО;Главное управление разведки|HUR;GUR|HUR;GUR|HUR;GUR
org.sbu|SBU;SSU;Security Service of Ukraine;Ukraine's Security Service|SBU;Sicherheitsdienst der Ukraine;Ukrainischer Sicherheitsdienst|СБУ;Служба безпеки України|СБУ;Служба безопасности Украины|SBU;Service de sécurité d'Ukraine|SBU;Servicio de Seguridad de Ucrania|SBU;Służba Bezpieczeństwa Ukrainy
org.szru|SZRU;Foreign Intelligence Service of Ukraine|SSRU;Auslandsgeheimdienst der Ukraine|СЗР;СЗРУ;Служба зовнішньої розвідки|СВРУ;Служба внешней разведки Украины
org.afu|AFU;Armed Forces of Ukraine;ZSU;Ukrainian Armed Forces|Streitkräfte der Ukraine;ukrainische Streitkräfte;ZSU|ЗСУ;Збройні сили України|ВСУ;Вооружённые силы Украины
org.russian_armed_forces|Russian Armed Forces;Armed Forces of the Russian Federation|russische Streitkräfte|ЗС РФ;збройні сили РФ|ВС РФ;Вооружённые силы России
org.ukr_general_staff|General Staff of the Armed Forces of Ukraine;Ukrainian General Staff|ukrainischer Generalstab|Генштаб ЗСУ;Генеральний штаб ЗСУ|Генштаб ВСУ
org.ukr_mod|Ministry of Defence of Ukraine;Ukrainian Defence Ministry|ukrainisches Verteidigungsministerium|Міноборони України;Міністерство оборони України|Минобороны Украины
org.rus_mod|Russian Ministry of Defence;Russian Defence Ministry;Russian Defense Ministry|russisches Verteidigungsministerium|Міноборони РФ;Міністерство оборони РФ|Минобороны РФ;Министерство обороны России;Минобороны России
org.ukr_police|National Police of Ukraine;National Police|Nationalpolizei der Ukraine|Національна поліція;Нацполіція|Национальная полиция;Нацполиция
org.coordination_centre|Inter-agency Coordination Centre;Interagency Coordination Center|ressortübergreifendes Koordinierungszentrum|Міжвідомчий координаційний центр|Межведомственный координационный центр
org.coord_hq_pow|Coordination Headquarters for the Treatment of Prisoners of War|Koordinierungsstab für Kriegsgefangene|Координаційний штаб з питань поводження з військовополоненими|Координационный штаб по вопросам обращения с военнопленными
org.want_to_live|I Want to Live;Want to Live;Hochu Zhit|Ich will leben|Хочу жити;Хочу жить|Хочу жить
org.azov|Azov;Azov Brigade;Azov Regiment|Asow;Asow-Brigade;Asow-Regiment|Азов;полк Азов|полк «Азов»;Азов
org.fsb|FSB;Federal Security Service|FSB;Inlandsgeheimdienst FSB|ФСБ|ФСБ;Федеральная служба безопасности
org.gru|GRU|GRU;Militärgeheimdienst GRU|ГРУ|ГРУ
org.svr|SVR;Russian Foreign Intelligence Service|SWR;Auslandsgeheimdienst SWR|СЗР РФ|СВР;Служба внешней разведки
org.rosgvardia|Rosgvardia;Rosgvardiya;Russian National Guard|Rosgwardija;russische Nationalgarde|Росгвардія|Росгвардия
org.wagner|Wagner Group;Wagner;PMC Wagner|Gruppe Wagner;Wagner-Gruppe;Wagner|ПВК Вагнера;ПВК «Вагнер»;Вагнер|ЧВК «Вагнер»;ЧВК Вагнера;Вагнер|groupe Wagner|grupo Wagner|Grupa Wagnera
org.storm_z|Storm-Z;Storm Z|Sturm-Z;Storm-Z|Шторм-Z;Шторм Z|Шторм-Z;Шторм Z
org.storm_v|Storm-V|Storm-V|Шторм-V|Шторм-V
org.redut|Redut|Redut|Редут|Редут
org.akhmat|Akhmat;Akhmat special forces|Achmat|Ахмат|Ахмат
org.dpr|DPR;DNR;Donetsk People's Republic|DNR;Volksrepublik Donezk|ДНР;«ДНР»|ДНР;Донецкая народная республика
org.lpr|LPR;LNR;Luhansk People's Republic|LNR;Volksrepublik Luhansk|ЛНР;«ЛНР»|ЛНР;Луганская народная республика
org.kremlin|the Kremlin;Kremlin|der Kreml;Kreml|Кремль|Кремль
org.duma|State Duma|Staatsduma|Держдума|Госдума;Государственная дума
org.rada|Verkhovna Rada;Ukrainian parliament|Werchowna Rada|Верховна Рада|Верховная рада
org.roskomnadzor|Roskomnadzor|Roskomnadsor|Роскомнагляд|Роскомнадзор
org.sledkom|Investigative Committee of Russia|russisches Ermittlungskomitee|Слідчий комітет РФ|Следственный комитет;СК РФ
org.nato|NATO|NATO|НАТО|НАТО|OTAN|OTAN|NATO
org.eu|European Union;EU|Europäische Union;EU|Європейський Союз;ЄС|Европейский союз;ЕС|Union européenne;UE|Unión Europea;UE|Unia Europejska;UE
org.un|United Nations;UN|Vereinte Nationen;UN;UNO|ООН;Організація Об'єднаних Націй|ООН|ONU;Nations unies|ONU;Naciones Unidas|ONZ
org.osce|OSCE|OSZE|ОБСЄ|ОБСЕ|OSCE|OSCE|OBWE
org.icrc|International Committee of the Red Cross;ICRC;Red Cross|Internationales Komitee vom Roten Kreuz;IKRK;Rotes Kreuz|Міжнародний комітет Червоного Хреста;МКЧХ;Червоний Хрест|МККК;Красный Крест|CICR|CICR|MKCK
org.icc|International Criminal Court;ICC|Internationaler Strafgerichtshof;IStGH|Міжнародний кримінальний суд;МКС|Международный уголовный суд;МУС|CPI|CPI|MTK
org.jit|Joint Investigation Team;JIT|Gemeinsames Ermittlungsteam|Спільна слідча група|Совместная следственная группа
org.iaea|International Atomic Energy Agency;IAEA|Internationale Atomenergie-Organisation;IAEO|МАГАТЕ|МАГАТЭ|AIEA|OIEA|MAEA
org.hrw|Human Rights Watch;HRW|Human Rights Watch|Human Rights Watch|Human Rights Watch;Хьюман Райтс Вотч
org.amnesty|Amnesty International|Amnesty International|Amnesty International;Міжнародна амністія|Amnesty International;Международная амнистия
org.isw|Institute for the Study of War;ISW|Institut für Kriegsstudien;ISW|Інститут вивчення війни;ISW|Институт изучения войны;ISW
org.pentagon|Pentagon|Pentagon|Пентагон|Пентагон
org.cia|CIA|CIA|ЦРУ|ЦРУ
org.bnd|BND;Federal Intelligence Service|BND;Bundesnachrichtendienst|БНД|БНД
org.bundeswehr|Bundeswehr|Bundeswehr|Бундесвер|Бундесвер
media.kyiv_post|Kyiv Post|Kyiv Post|Kyiv Post;Київ Пост|Kyiv Post
media.kyiv_independent|Kyiv Independent;The Kyiv Independent|Kyiv Independent|The Kyiv Independent|The Kyiv Independent
media.ukrainska_pravda|Ukrainska Pravda;Ukrayinska Pravda|Ukrajinska Prawda|Українська правда;УП|Украинская правда
media.ukrinform|Ukrinform|Ukrinform|Укрінформ|Укринформ
media.unian|UNIAN|Unian|УНІАН|УНИАН
media.interfax_ukraine|Interfax-Ukraine|Interfax-Ukraine|Інтерфакс-Україна|Интерфакс-Украина
media.suspilne|Suspilne;Suspilne News|Suspilne|Суспільне|Суспильне;Общественное
media.hromadske|Hromadske|Hromadske|Громадське;hromadske|Громадское
media.krym_realii|Krym Realii;Crimea.Realities;Krym.Realii;Crimea Realities|Krym.Realii;Krim.Realii|Крим.Реалії;Крим Реалії|Крым.Реалии;Крым Реалии
media.donbas_realii|Donbas Realii;Donbas.Realities|Donbass.Realii|Донбас.Реалії|Донбасс.Реалии
media.rferl|RFE/RL;Radio Free Europe;Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty|Радіо Свобода|Радио Свобода;Радио Свободная Европа
media.schemes|Schemes;Skhemy|Schemy|Схеми|Схемы
media.current_time|Current Time|Nastojaschtscheje Wremja|Настоящее время;Теперішній час|Настоящее Время
media.voa|Voice of America;VOA|Voice of America|Голос Америки|Голос Америки
media.bbc|BBC|BBC|BBC;Бі-бі-сі|Би-би-си;BBC
media.cnn|CNN|CNN|CNN|CNN
media.nyt|New York Times;NYT;The New York Times|New York Times|New York Times;Нью-Йорк таймс|New York Times;Нью-Йорк таймс
media.wapo|Washington Post;The Washington Post|Washington Post|Washington Post;Вашингтон пост|Washington Post;Вашингтон пост
media.wsj|Wall Street Journal;WSJ|Wall Street Journal|Wall Street Journal|Wall Street Journal
media.ap|Associated Press;AP|Associated Press;AP|Associated Press;АП|Associated Press;Ассошиэйтед Пресс
media.reuters|Reuters|Reuters|Рейтер;Reuters|Рейтер;Reuters
media.afp|AFP;Agence France-Presse|AFP|AFP;Франс-Прес|AFP;Франс Пресс
media.dpa|dpa;German Press Agency|dpa;Deutsche Presse-Agentur|dpa|dpa
media.guardian|The Guardian;Guardian|Guardian|The Guardian;Гардіан|The Guardian;Гардиан
media.express|Daily Express;Express.co.uk;Sunday Express|Daily Express|Daily Express|Daily Express
media.daily_mail|Daily Mail;MailOnline|Daily Mail|Daily Mail;Дейлі мейл|Daily Mail;Дейли мейл
media.the_sun|The Sun|The Sun|The Sun|The Sun
media.the_times|The Times|The Times|The Times|The Times
media.telegraph|Daily Telegraph;The Telegraph|Daily Telegraph|Daily Telegraph|Daily Telegraph
media.moscow_times|Moscow Times;The Moscow Times|Moscow Times|The Moscow Times|The Moscow Times
media.bellingcat|Bellingcat|Bellingcat|Bellingcat;Беллінгкет|Bellingcat;Беллингкэт
media.mediazona|Mediazona|Mediazona;Mediasona|Медіазона|Медиазона
media.meduza|Meduza|Meduza;Medusa|Медуза;Meduza|Медуза;Meduza
media.insider|The Insider|The Insider|The Insider|The Insider
media.verstka|Verstka|Werstka|Верстка|Вёрстка
media.istories|Important Stories;iStories|Wichtige Geschichten|Важливі історії|Важные истории
media.novaya_gazeta|Novaya Gazeta;Novaya Gazeta Europe|Nowaja Gaseta|Нова газета;Новая газета|Новая газета
media.tvrain|TV Rain;Dozhd|Doschd|Дождь|Дождь
media.tass|TASS;ITAR-TASS|TASS|ТАСС|ТАСС;ИТАР-ТАСС
media.ria|RIA Novosti;RIA|RIA Nowosti|РІА Новості|РИА Новости;РИА
media.interfax|Interfax|Interfax|Інтерфакс|Интерфакс
media.rt|RT;Russia Today|RT;Russia Today|RT;Раша тудей|RT;Раша тудей
media.izvestia|Izvestia|Iswestija|Известия;Ізвєстія|Известия
media.kommersant|Kommersant|Kommersant|Комерсант|Коммерсантъ;Коммерсант
media.kp|Komsomolskaya Pravda|Komsomolskaja Prawda|Комсомольська правда|Комсомольская правда
media.rybar|Rybar|Rybar|Рибарь|Рыбарь
media.wartranslated|WarTranslated;War Translated|WarTranslated|WarTranslated|WarTranslated
media.fr|Frankfurter Rundschau;FR.de|Frankfurter Rundschau;FR.de|Frankfurter Rundschau|Frankfurter Rundschau
media.merkur|Merkur;Merkur.de|Merkur;Münchner Merkur;Merkur.de|Merkur|Merkur
media.bild|Bild|Bild;Bild-Zeitung|Bild;Більд|Bild;Бильд
media.spiegel|Der Spiegel;Spiegel|Der Spiegel;Spiegel|Spiegel;Шпігель|Spiegel;Шпигель
media.dw|Deutsche Welle;DW|Deutsche Welle;DW|Deutsche Welle;Німецька хвиля|Deutsche Welle;Немецкая волна
media.tagesschau|Tagesschau|Tagesschau|Tagesschau|Tagesschau
media.le_monde|Le Monde|Le Monde|Le Monde|Le Monde;Монд
media.el_pais|El País|El País|El País|El País
media.wyborcza|Gazeta Wyborcza|Gazeta Wyborcza|Gazeta Wyborcza|Gazeta Wyborcza
weapon.mt_lb|MT-LB;MTLB|MT-LB|МТ-ЛБ;МТЛБ|МТ-ЛБ;МТЛБ
weapon.bmp|BMP;BMP-1;BMP-2|BMP;BMP-1;BMP-2|БМП;БМП-1;БМП-2|БМП;БМП-1;БМП-2
weapon.btr|BTR;BTR-80|BTR;BTR-80|БТР;БТР-80|БТР;БТР-80
weapon.t72|T-72|T-72|Т-72|Т-72
weapon.t90|T-90|T-90|Т-90|Т-90
weapon.leopard|Leopard 2;Leopard|Leopard 2;Leopard|Леопард;Leopard|Леопард;Leopard
weapon.bradley|Bradley|Bradley|Бредлі;Bradley|Брэдли;Bradley
weapon.himars|HIMARS|HIMARS|HIMARS;Хаймарс;Хімарс|HIMARS;Хаймарс;Химарс
weapon.patriot|Patriot|Patriot|Петріот;Patriot|Пэтриот;Patriot
weapon.iskander|Iskander|Iskander|Іскандер|Искандер
weapon.kalibr|Kalibr|Kalibr|Калібр|Калибр
weapon.kinzhal|Kinzhal|Kinschal|Кинджал|Кинжал
weapon.shahed|Shahed;Shahed-136;Geran-2|Schahed;Shahed;Geran-2|Шахед;Герань-2|Шахед;Герань-2
weapon.lancet|Lancet|Lanzet;Lancet|Ланцет|Ланцет
weapon.grad|Grad;BM-21|Grad;BM-21|Град;БМ-21|Град;БМ-21
weapon.solntsepyok|TOS-1;Solntsepyok|TOS-1;Solnzepjok|ТОС-1;Солнцепьок;Сонцепьок|ТОС-1;Солнцепёк
weapon.bayraktar|Bayraktar|Bayraktar|Байрактар|Байрактар
weapon.javelin|Javelin|Javelin|Джавелін|Джавелин
weapon.atacms|ATACMS|ATACMS|ATACMS;АТАКМС|ATACMS;АТАКМС
weapon.starlink|Starlink|Starlink|Starlink;Старлінк|Starlink;Старлинк
platform.telegram|Telegram|Telegram|Telegram;Телеграм;Телеграм-канал|Telegram;Телеграм;телега
platform.youtube|YouTube|YouTube|YouTube;Ютуб|YouTube;Ютуб
platform.twitter|Twitter|Twitter|Твіттер;Twitter|Твиттер;Twitter
platform.facebook|Facebook|Facebook|Facebook;Фейсбук|Facebook;Фейсбук
platform.vkontakte|VKontakte;VK|VKontakte;VK|ВКонтакті;ВК|ВКонтакте;ВК
`
