/**
 * Words of calls and of the front: one concept a row, `id|en|de|uk|ru`, alternatives parted by `;`.
 * Hand-made for this project. The part of the id before the dot is the kind of concept.
 */
export const domainRows = `
rank.general|general|general|генерал|генерал
rank.colonel_general|colonel general|generaloberst|генерал-полковник|генерал-полковник
rank.lieutenant_general|lieutenant general|generalleutnant|генерал-лейтенант|генерал-лейтенант
rank.major_general|major general|generalmajor|генерал-майор|генерал-майор
rank.colonel|colonel|oberst|полковник|полковник
rank.lieutenant_colonel|lieutenant colonel|oberstleutnant|підполковник|подполковник
rank.major|major|major|майор|майор
rank.captain|captain|hauptmann|капітан|капитан
rank.senior_lieutenant|senior lieutenant;first lieutenant|oberleutnant|старший лейтенант;старлей|старший лейтенант;старлей
rank.lieutenant|lieutenant|leutnant|лейтенант|лейтенант;летёха
rank.warrant|warrant officer;ensign|fähnrich;praporschtschik|прапорщик|прапорщик;прапор
rank.sergeant_major|sergeant major;first sergeant|hauptfeldwebel|старшина|старшина
rank.sergeant|sergeant|feldwebel;unteroffizier|сержант|сержант
rank.corporal|corporal;lance corporal|gefreiter|єфрейтор|ефрейтор
rank.private|private;rank and file|einfacher soldat|рядовий|рядовой
rank.officer|officer|offizier|офіцер|офицер
rank.commander|commander;commanding officer|kommandeur;befehlshaber;kommandant|командир|командир
rank.battalion_commander|battalion commander|bataillonskommandeur|комбат|комбат
rank.company_commander|company commander|kompaniechef|ротний;командир роти|ротный;командир роты
rank.platoon_commander|platoon commander;platoon leader|zugführer|взводний;командир взводу|взводный;командир взвода
rank.brigade_commander|brigade commander|brigadekommandeur|комбриг|комбриг
rank.regiment_commander|regiment commander;regimental commander|regimentskommandeur|командир полку|командир полка;комполка
rank.chief_of_staff|chief of staff|stabschef|начальник штабу;начштабу|начальник штаба;начштаба
rank.political_officer|political officer|politoffizier|замполіт|замполит
role.soldier|soldier;serviceman|soldat;militärangehöriger|солдат;військовослужбовець;вояк|солдат;военнослужащий
role.fighter|fighter|kämpfer|боєць|боец
role.gunner|gunner;artilleryman|artillerist;kanonier|артилерист|артиллерист
role.mortarman|mortarman|mörserschütze|мінометник|миномётчик
role.driver|driver|fahrer|водій|водитель
role.tank_driver|driver-mechanic;tank driver|panzerfahrer|механік-водій;мехвод|механик-водитель;мехвод
role.tanker|tanker;tankman;tank crew|panzersoldat;panzerbesatzung|танкіст|танкист
role.sniper|sniper|scharfschütze|снайпер|снайпер
role.machine_gunner|machine gunner|mg-schütze|кулеметник|пулемётчик
role.assault_soldier|stormtrooper;assault soldier|sturmsoldat|штурмовик|штурмовик
role.scout|scout|aufklärer;späher|розвідник|разведчик
role.sapper|sapper;combat engineer|pionier|сапер|сапёр
role.infantryman|infantryman|infanterist|піхотинець|пехотинец
role.marine|marine|marineinfanterist|морський піхотинець;морпіх|морской пехотинец;морпех
role.paratrooper|paratrooper|fallschirmjäger|десантник|десантник
role.drone_operator|drone operator;drone pilot|drohnenpilot;drohnenoperator|оператор дрона;дронщик|оператор дрона;дроновод
role.medic|medic;paramedic|sanitäter|медик;санітар|медик;санитар
role.doctor|doctor|arzt|лікар|врач
role.nurse|nurse|krankenschwester|медсестра|медсестра
role.conscript|conscript|wehrpflichtiger;wehrdienstleistender|строковик|срочник
role.contract_soldier|contract soldier|vertragssoldat;zeitsoldat|контрактник|контрактник
role.mobilised|mobilised soldier;mobilized soldier;mobik|mobilisierter|мобілізований;мобік|мобилизованный;мобик
role.volunteer|volunteer|freiwilliger|доброволець|доброволец
role.aid_volunteer|aid volunteer;aid worker|helfer|волонтер|волонтёр
role.convict|convict;inmate|häftling;sträfling|зек;засуджений;в'язень|зэк;заключённый;осуждённый
role.mercenary|mercenary|söldner|найманець|наёмник
role.wagner_fighter|wagnerite;wagner fighter|wagner-kämpfer;wagner-söldner|вагнерівець|вагнеровец
role.kadyrov_fighter|kadyrovite|kadyrow-kämpfer;kadyrowzy|кадирівець;кадировець|кадыровец
role.chechen|chechen|tschetschene|чеченець|чеченец
role.buryat|buryat|burjate|бурят|бурят
role.occupier|occupier;invader|besatzer;invasor|окупант;загарбник|оккупант;захватчик
role.orc|orc|ork|орк|орк
role.rashist|rashist;ruscist|raschist|рашист|рашист
role.ukrop|ukrop|ukrop|укроп|укроп
role.khokhol|khokhol|chochol|хохол|хохол
role.moskal|moskal|moskal|москаль|москаль
role.russian|russian|russe;russisch|росіянин;російський|русский;россиянин;российский
role.ukrainian|ukrainian|ukrainer;ukrainisch|українець;український|украинец;украинский
role.separatist|separatist|separatist|сепаратист|сепаратист
role.enemy|enemy;adversary|feind;gegner|ворог;противник;супротивник|враг;противник
role.ally|ally|verbündeter|союзник|союзник
role.comrade|comrade;brother in arms|kamerad|побратим;товариш|товарищ;сослуживец
role.superior|superior;boss;chief|vorgesetzter;chef|начальник;керівник|начальник;руководитель
role.subordinate|subordinate|untergebener|підлеглий|подчинённый
role.civilian|civilian|zivilist;zivil|цивільний;мирний житель|гражданский;мирный житель
role.prisoner_of_war|prisoner of war;pow;prisoner|kriegsgefangener;gefangener|військовополонений;полонений|военнопленный;пленный
role.refugee|refugee|flüchtling|біженець|беженец
role.witness|witness|zeuge|свідок|свидетель
role.interpreter|interpreter;translator|dolmetscher;übersetzer|перекладач|переводчик
role.spokesperson|spokesman;spokeswoman;spokesperson|sprecher;sprecherin|речник;речниця|представитель;пресс-секретарь
role.journalist|journalist;reporter|journalist;reporter|журналіст;репортер|журналист;репортёр
role.official|official|beamter;behördenvertreter|посадовець;чиновник|чиновник
role.president|president|präsident|президент|президент
role.minister|minister|minister|міністр|министр
role.governor|governor|gouverneur|губернатор|губернатор
role.police|police;policeman|polizei;polizist|поліція;поліцейський|полиция;полицейский;мент
role.spy|spy;agent|spion;agent|шпигун;агент|шпион;агент
role.traitor|traitor|verräter|зрадник|предатель
role.hero|hero|held|герой|герой
unit.army|army|armee;heer|армія|армия
unit.armed_forces|armed forces|streitkräfte|збройні сили|вооружённые силы
unit.troops|troop;troops|truppe;truppen|військо;війська|войско;войска
unit.unit|unit;military unit|einheit;truppenteil|частина;підрозділ|часть;подразделение
unit.division|division|division|дивізія|дивизия
unit.brigade|brigade|brigade|бригада|бригада
unit.regiment|regiment|regiment|полк|полк
unit.battalion|battalion|bataillon|батальйон|батальон
unit.company|company|kompanie|рота|рота
unit.platoon|platoon|zug|взвод|взвод
unit.squad|squad|trupp|відділення|отделение
unit.assault_group|assault group;assault team|sturmgruppe|штурмова група|штурмовая группа
unit.crew|crew|besatzung|екіпаж|экипаж
unit.gun_crew|gun crew|geschützbedienung|обслуга;розрахунок|расчёт
unit.artillery|artillery|artillerie|артилерія;арта|артиллерия;арта
unit.infantry|infantry|infanterie|піхота|пехота
unit.airborne|airborne forces;vdv|luftlandetruppen|вдв;десантно-штурмові війська|вдв
unit.special_forces|special forces;spetsnaz|spezialkräfte;spezialeinheit|спецпризначенці;спецназ|спецназ
unit.reconnaissance|reconnaissance|aufklärung|розвідка|разведка
unit.military_intelligence|military intelligence|militärgeheimdienst|воєнна розвідка;військова розвідка|военная разведка
unit.secret_service|intelligence service;secret service;intelligence|geheimdienst;nachrichtendienst|спецслужба|спецслужба
unit.headquarters|headquarters;staff|hauptquartier;stab|штаб|штаб
unit.general_staff|general staff|generalstab|генеральний штаб;генштаб|генеральный штаб;генштаб
unit.command_post|command post|gefechtsstand;kommandoposten|командний пункт|командный пункт
unit.checkpoint|checkpoint;roadblock|kontrollpunkt;kontrollposten|блокпост|блокпост
unit.barrier_troops|barrier troops;blocking unit;barrier detachment|sperrtruppen;sperrtrupp|загороджувальний загін;загородзагін|заградотряд
unit.reserve|reserve;reservist|reserve;reservist|резерв;резервіст|резерв;резервист
unit.rear|rear;rear area|rückwärtiger raum;etappe|тил|тыл
unit.column|column;convoy|kolonne;konvoi|колона|колонна
unit.military_police|military police|militärpolizei;feldjäger|військова поліція|военная полиция
unit.national_guard|national guard|nationalgarde|національна гвардія;нацгвардія|национальная гвардия;росгвардия
unit.territorial_defence|territorial defence;territorial defense|territorialverteidigung|територіальна оборона;тероборона|территориальная оборона;тероборона
unit.fleet|fleet;navy|flotte;marine|флот|флот
unit.air_force|air force|luftwaffe|повітряні сили|военно-воздушные силы;ввс
unit.air_defence|air defence;air defense|luftabwehr;flugabwehr|протиповітряна оборона;ппо|противовоздушная оборона;пво
unit.militia|militia|miliz|ополчення|ополчение
weapon.weapon|weapon;arms|waffe|зброя|оружие
weapon.rifle|rifle|gewehr|гвинтівка|винтовка
weapon.assault_rifle|assault rifle;kalashnikov|sturmgewehr;kalaschnikow|автомат;калашников|автомат;калашников
weapon.pistol|pistol|pistole|пістолет|пистолет
weapon.machine_gun|machine gun|maschinengewehr|кулемет|пулемёт
weapon.grenade|grenade|granate;handgranate|граната|граната
weapon.grenade_launcher|grenade launcher;rpg|panzerfaust;panzerbüchse|гранатомет|гранатомёт
weapon.mortar|mortar|mörser;granatwerfer|міномет|миномёт
weapon.howitzer|howitzer|haubitze|гаубиця|гаубица
weapon.gun|gun;cannon|geschütz;kanone|гармата|пушка;орудие
weapon.mlrs|multiple rocket launcher;mlrs;rocket launcher|raketenwerfer;mehrfachraketenwerfer|рсзв|рсзо
weapon.grad|grad|grad|град|град
weapon.himars|himars|himars|хаймарс|хаймарс;химарс
weapon.javelin|javelin|javelin|джавелін|джавелин
weapon.missile|missile;rocket|rakete|ракета|ракета
weapon.cruise_missile|cruise missile|marschflugkörper|крилата ракета|крылатая ракета
weapon.shell|shell;artillery shell|artilleriegranate;geschoss|снаряд|снаряд
weapon.mine|mine|mine|міна|мина
weapon.minefield|minefield|minenfeld|мінне поле|минное поле
weapon.bomb|bomb|bombe|бомба|бомба
weapon.glide_bomb|glide bomb|gleitbombe|керована авіабомба;каб|управляемая авиабомба;планирующая бомба;каб
weapon.cluster_munition|cluster munition;cluster bomb|streumunition;streubombe|касетні боєприпаси|кассетные боеприпасы
weapon.phosphorus|phosphorus|phosphor|фосфор|фосфор
weapon.bullet|bullet|kugel|куля|пуля
weapon.cartridge|cartridge;round|patrone|набій;патрон|патрон
weapon.ammunition|ammunition;ammo;munition|munition|боєприпаси;боєкомплект|боеприпасы;боекомплект;бк
weapon.shrapnel|shrapnel;fragment;splinter|splitter;schrapnell|уламок;осколок|осколок
weapon.drone|drone;uav;unmanned aerial vehicle|drohne|дрон;безпілотник;бпла|дрон;беспилотник;бпла
weapon.fpv|fpv;fpv drone|fpv;fpv-drohne|фпв;фпв-дрон|фпв;фпв-дрон
weapon.bird|bird|vogel|пташка|птичка
weapon.quadcopter|quadcopter;copter;mavic|quadrocopter;mavic|квадрокоптер;коптер;мавік|квадрокоптер;коптер;мавик
weapon.shahed|shahed;geran|schahed;geran|шахед;герань|шахед;герань
weapon.lancet|lancet|lanzet|ланцет|ланцет
weapon.tank|tank|panzer|танк|танк
weapon.apc|armoured personnel carrier;armored personnel carrier;apc;btr|transportpanzer;btr|бронетранспортер;бтр|бронетранспортёр;бтр
weapon.ifv|infantry fighting vehicle;ifv;bmp|schützenpanzer;bmp|бойова машина піхоти;бмп|боевая машина пехоты;бмп;бэха
weapon.bmd|bmd|bmd|бмд|бмд
weapon.mtlb|mt-lb;mtlb|mt-lb;mtlb|мт-лб;мтлб;мотолига|мт-лб;мтлб;мотолыга;маталыга
weapon.armour|armour;armor;armoured vehicle;armored vehicle|panzerung;gepanzertes fahrzeug|броня;бронетехніка|броня;бронетехника
weapon.equipment|equipment;hardware;gear|ausrüstung;gerät|спорядження;техніка|снаряжение;техника;снаряга
weapon.electronic_warfare|electronic warfare;jammer;jamming|elektronische kampfführung;störsender|реб;радіоелектронна боротьба;глушилка|рэб;радиоэлектронная борьба;глушилка
weapon.radio|radio;walkie-talkie|funkgerät;funk|рація;радіостанція|рация;радиостанция
weapon.thermal_sight|thermal imager;thermal sight|wärmebildgerät;wärmebild|тепловізор|тепловизор
weapon.night_vision|night vision|nachtsichtgerät|прилад нічного бачення;нічник|прибор ночного видения;ночник
weapon.binoculars|binoculars|fernglas|бінокль|бинокль
weapon.starlink|starlink|starlink|старлінк|старлинк
weapon.knife|knife|messer|ніж|нож
weapon.explosive|explosive;tnt|sprengstoff|вибухівка;тротил|взрывчатка;тротил
weapon.nuclear|nuclear|atomar;nuklear;atomwaffe|ядерний|ядерный
weapon.chemical|chemical|chemisch|хімічний|химический
vehicle.car|car|auto;wagen|автомобіль;машина;автівка|автомобиль;машина;тачка
vehicle.vehicle|vehicle|fahrzeug|транспортний засіб|транспортное средство
vehicle.truck|truck;lorry|lastwagen;lkw|вантажівка|грузовик
vehicle.ural|ural;kamaz|ural;kamas|урал;камаз|урал;камаз
vehicle.uaz|uaz;loaf van|uas;buchanka|уаз;буханка|уаз;буханка
vehicle.helicopter|helicopter;chopper|hubschrauber;helikopter|гелікоптер;вертоліт|вертолёт;вертушка
vehicle.plane|plane;aircraft;jet|flugzeug;jet|літак|самолёт
vehicle.fighter_jet|fighter jet;warplane|kampfjet;kampfflugzeug|винищувач|истребитель
vehicle.bomber|bomber|bomber|бомбардувальник|бомбардировщик
vehicle.ship|ship;vessel|schiff|корабель|корабль
vehicle.submarine|submarine|u-boot|підводний човен|подводная лодка
vehicle.boat|boat|boot|човен|лодка;катер
vehicle.train|train|bahn;eisenbahn|потяг;поїзд|поезд
vehicle.bus|bus|bus|автобус|автобус
vehicle.motorcycle|motorcycle;motorbike|motorrad|мотоцикл|мотоцикл
vehicle.quad_bike|quad bike|quad|квадроцикл|квадроцикл
supply.helmet|helmet|helm|каска;шолом|каска;шлем
supply.body_armour|body armour;body armor;bulletproof vest;flak jacket|schutzweste;schussweste|бронежилет;бронік|бронежилет;броник
supply.uniform|uniform|uniform|форма;однострій|форма;обмундирование
supply.clothes|clothes;clothing|kleidung;kleider|одяг|одежда
supply.boots|boots|stiefel|черевики;берці;чоботи|ботинки;берцы;сапоги
supply.socks|socks|socken|шкарпетки|носки
supply.jacket|jacket;coat|jacke|куртка|куртка
supply.gloves|gloves|handschuh|рукавиці;рукавички|перчатки
supply.sleeping_bag|sleeping bag|schlafsack|спальник|спальник
supply.tent|tent|zelt|намет|палатка
supply.backpack|backpack;rucksack|rucksack|рюкзак;наплічник|рюкзак
supply.first_aid_kit|first aid kit|verbandskasten;erste-hilfe-set|аптечка|аптечка
supply.tourniquet|tourniquet|tourniquet;aderpresse|турнікет;джгут|турникет;жгут
supply.bandage|bandage|verband|бинт|бинт
supply.medicine|medicine;medication|medikament;arznei|ліки;медикаменти|лекарство;медикаменты
supply.painkiller|painkiller|schmerzmittel|знеболювальне|обезболивающее
supply.food|food;eat|essen;nahrung;lebensmittel|їжа;їсти;харчі;продукти|еда;есть;продукты;хавка
supply.ration|ration;dry ration|ration;trockenration|сухпай;пайок|сухпай;паёк;сухпаёк
supply.tinned_meat|tinned meat;canned meat;stew|dosenfleisch|тушонка;тушкованка|тушёнка
supply.bread|bread|brot|хліб|хлеб
supply.porridge|porridge;buckwheat|brei;buchweizen|каша;гречка|каша;гречка
supply.soup|soup|suppe|суп;юшка|суп
supply.water|water|wasser|вода|вода
supply.tea|tea|tee|чай|чай
supply.cigarette|cigarette;tobacco|zigarette;tabak|сигарета;цигарка|сигарета;курево
supply.vodka|vodka|wodka|горілка|водка
supply.alcohol|alcohol;booze|alkohol|алкоголь;випивка|алкоголь;бухло
supply.drugs|drugs;narcotics|drogen|наркотики|наркотики;наркота
supply.fuel|fuel;diesel|treibstoff;diesel;kraftstoff|пальне;дизель;соляра|топливо;дизель;солярка;горючее
supply.petrol|petrol;gasoline|benzin|бензин|бензин
supply.firewood|firewood|brennholz|дрова|дрова
supply.stove|stove|ofen|піч;буржуйка|печь;печка;буржуйка
supply.generator|generator|generator|генератор|генератор
supply.battery|battery;power bank|batterie;akku|акумулятор;павербанк|аккумулятор;повербанк
supply.phone|phone;telephone|telefon|телефон|телефон
supply.mobile_phone|mobile phone;cell phone;smartphone;mobile|handy;mobiltelefon;smartphone|мобільний;мобілка;смартфон|мобильник;мобильный;смартфон
supply.sim_card|sim card|sim-karte|сім-карта;сімка|сим-карта;симка
supply.internet|internet|internet|інтернет|интернет
supply.parcel|parcel;package|paket|посилка|посылка
supply.humanitarian_aid|humanitarian aid|humanitäre hilfe|гуманітарна допомога;гуманітарка|гуманитарная помощь;гуманитарка
supply.supply|supply;supplies;provision|versorgung;nachschub;verpflegung|постачання;забезпечення|снабжение;обеспечение
supply.shortage|shortage;lack|mangel|нестача;брак|нехватка;недостаток
supply.depot|warehouse;depot;ammunition depot|lager;depot;munitionslager|склад|склад
supply.shovel|shovel|schaufel;spaten|лопата|лопата
supply.document|document;papers|dokument;papiere;ausweis|документ|документ
supply.dog_tag|dog tag|erkennungsmarke|жетон|жетон
supply.washing_machine|washing machine|waschmaschine|пральна машина;пралка|стиральная машина;стиралка
supply.toilet|toilet|toilette|туалет;унітаз|туалет;унитаз
supply.fridge|fridge;refrigerator|kühlschrank|холодильник|холодильник
supply.television|television;tv|fernseher;fernsehen|телевізор;телебачення|телевизор;телевидение
injury.wounded|wounded;injured|verwundet;verletzt;verwundeter|поранений|раненый
injury.wound|wound;injury|wunde;verletzung;verwundung|поранення;рана|ранение;рана
injury.injure|injure|verwunden;verletzen|поранити|ранить
injury.killed|killed;fallen|gefallen;getötet|загиблий;вбитий;убитий|погибший;убитый
injury.kill|kill|töten;umbringen|вбити;вбивати;убити|убить;убивать
injury.die|die;perish|sterben;umkommen|загинути;гинути;померти;помирати|погибнуть;погибать;умереть;умирать;полечь
injury.dead|dead|tot;toter|мертвий|мёртвый
injury.death|death|tod|смерть|смерть
injury.loss|loss;casualty|verlust|втрата|потеря
injury.body|corpse;body;dead body|leiche;leichnam|тіло;труп|тело;труп
injury.grave|grave|grab|могила|могила
injury.bury|bury|begraben;beerdigen|поховати;хоронити|хоронить;похоронить
injury.funeral|funeral|beerdigung;begräbnis|похорон|похороны
injury.coffin|coffin;zinc coffin|sarg;zinksarg|труна;цинк|гроб;цинк
injury.morgue|morgue;mortuary|leichenhalle|морг|морг
injury.missing|missing in action;missing|vermisst|зниклий безвісти|пропавший без вести;без вести
injury.evacuate|evacuate;evacuation|evakuieren;evakuierung|евакуювати;евакуація|эвакуировать;эвакуация
injury.hospital|hospital;military hospital|krankenhaus;lazarett;militärkrankenhaus|лікарня;шпиталь;госпіталь|больница;госпиталь
injury.ambulance|ambulance|krankenwagen|швидка допомога|скорая помощь
injury.amputate|amputate;amputation|amputieren;amputation|ампутувати;ампутація|ампутировать;ампутация
injury.leg|leg|bein|нога|нога
injury.arm|arm;hand|arm;hand|рука|рука
injury.head|head|kopf|голова|голова
injury.face|face|gesicht|обличчя|лицо
injury.eye|eye|auge|око|глаз
injury.stomach|stomach;belly|bauch;magen|живіт;шлунок|живот;желудок
injury.blood|blood|blut|кров|кровь
injury.concussion|concussion;shell shock;concussed|gehirnerschütterung|контузія;контужений|контузия;контуженный
injury.burn|burn|brennen;verbrennen|горіти;згоріти|гореть;сгореть
injury.frostbite|frostbite|erfrierung|обмороження|обморожение
injury.pain|pain|schmerz|біль|боль
injury.sick|sick;ill|krank|хворий|больной
injury.illness|illness;disease|krankheit|хвороба|болезнь
injury.cold|cold|kälte;kalt|холод;холодно|холод;холодно
injury.fever|fever;temperature|fieber;temperatur|гарячка;температура|температура;жар
injury.pneumonia|pneumonia|lungenentzündung|пневмонія|пневмония
injury.lice|lice|laus;läuse|воші|вши
injury.mouse|mouse;mice|maus;mäuse|миша|мышь
injury.rat|rat|ratte|щур;пацюк|крыса
injury.hunger|hunger;hungry|hunger;hungrig|голод;голодний|голод;голодный
injury.thirst|thirst;thirsty|durst;durstig|спрага|жажда
injury.tired|tired;exhausted|müde;erschöpft|втомлений;втомитися|усталый;уставший;устать
injury.sleep|sleep|schlafen;schlaf|спати;сон|спать;сон
injury.suicide|suicide|selbstmord;suizid|самогубство|самоубийство
injury.self_shot|self-inflicted wound;shoot oneself|selbstverstümmelung|самостріл|самострел
injury.disabled|disabled;disability|behindert;invalide|інвалід;інвалідність|инвалид;инвалидность
injury.unfit|unfit for service;unfit|dienstuntauglich;untauglich|непридатний|негодный;не годен
injury.medical_board|medical board;military medical commission|musterung;ärztekommission|військово-лікарська комісія;влк|военно-врачебная комиссия;ввк
injury.rot|rot|verfaulen;faulen|гнити|гнить
injury.stink|stink;smell|stinken;gestank|смердіти;сморід|вонять;вонь
code.200|cargo 200;two-hundredth;200th|fracht 200;zweihundertster|двохсотий;вантаж 200|двухсотый;груз 200
code.300|cargo 300;three-hundredth;300th|fracht 300;dreihundertster|трьохсотий;вантаж 300|трёхсотый;груз 300
code.500|five-hundredth;500th|fünfhundertster|п'ятисотий|пятисотый
code.zero_line|zero line;line of contact|nulllinie;kontaktlinie|нульовка;лінія зіткнення|нулевка;линия соприкосновения
code.ribbon|across the ribbon|hinter der grenze|за стрічку;стрічка|за ленточку;ленточка
code.zero_out|zero out|liquidieren;erledigen|обнулити|обнулить
code.meat|meat;cannon fodder|fleisch;kanonenfutter|м'ясо;гарматне м'ясо|мясо;пушечное мясо
code.meat_assault|meat assault;meat wave;meat grinder|fleischangriff;fleischwolf|м'ясний штурм;м'ясорубка|мясной штурм;мясорубка
code.bang|bang;pop|knall|бавовна|хлопок
code.incoming|incoming;incoming fire|einschlag|приліт|прилёт
code.drop|drop;munition drop|abwurf|скид|сброс
code.box|little box|kästchen|коробочка|коробочка
code.pencil|pencil|bleistift|олівець|карандаш
code.cucumber|cucumber|gurke|огірок|огурец
code.pit|pit;hole|grube;loch|яма|яма
code.basement|basement;cellar|keller|підвал|подвал
discipline.refusenik|refusenik;refuser|verweigerer|відмовник|отказник
discipline.awol|awol;absent without leave;unauthorised absence|unerlaubte entfernung;eigenmächtige abwesenheit|сзч;самовільне залишення частини|соч;самовольное оставление части;самоволка
discipline.deserter|deserter|deserteur;fahnenflüchtiger|дезертир|дезертир
discipline.desert|desert|desertieren|дезертирувати|дезертировать
discipline.desertion|desertion|fahnenflucht;desertion|дезертирство|дезертирство
discipline.run_away|run away;flee;escape|weglaufen;abhauen;fliehen;flüchten|втекти;тікати;втікати|сбежать;убежать;бежать;свалить
discipline.hide|hide|verstecken|ховатися;переховуватися|прятаться;скрываться
discipline.refuse|refuse;refusal|weigern;verweigern;weigerung|відмовитися;відмовлятися;відмова|отказаться;отказываться;отказ
discipline.mutiny|mutiny;uprising;revolt;rebellion|meuterei;aufstand;revolte|бунт;повстання;заколот|бунт;восстание;мятеж
discipline.surrender|surrender;give up|ergeben;kapitulieren;aufgeben|здатися;здаватися|сдаться;сдаваться
discipline.captivity|captivity|gefangenschaft|полон|плен
discipline.capture|capture;take prisoner|gefangen nehmen|взяти в полон;полонити|взять в плен;пленить
discipline.exchange|exchange;swap|austausch|обмін|обмен
discipline.order|order;command|befehl|наказ|приказ
discipline.obey|obey|gehorchen|слухатися;підкорятися|слушаться;подчиняться
discipline.execute|execute;shoot dead|erschießen;hinrichten|розстріляти;стратити|расстрелять;казнить
discipline.execution|execution|hinrichtung;erschießung|розстріл;страта|расстрел;казнь
discipline.beat|beat;beat up|schlagen;verprügeln|бити;побити|бить;избить
discipline.threaten|threaten;threat|drohen;bedrohen;drohung|погрожувати;загроза|угрожать;угроза
discipline.punish|punish;punishment|bestrafen;strafe;bestrafung|карати;покарати;покарання|наказать;наказывать;наказание
discipline.prison|prison;jail|gefängnis|в'язниця;тюрма|тюрьма
discipline.court|court;tribunal;court-martial|gericht;kriegsgericht|суд;трибунал|суд;трибунал
discipline.criminal_case|criminal case|strafverfahren|кримінальна справа|уголовное дело;уголовка
discipline.lawyer|lawyer|anwalt;rechtsanwalt|адвокат|адвокат
discipline.prosecutor|prosecutor;prosecutor's office|staatsanwalt;staatsanwaltschaft|прокурор;прокуратура|прокурор;прокуратура
discipline.rights|rights|rechte|права|права
discipline.complaint|complaint|beschwerde|скарга|жалоба
discipline.crowd|crowd|menge;menschenmenge|натовп|толпа
leave.leave|leave;vacation;furlough;holiday|urlaub;fronturlaub|відпустка|отпуск
leave.rotation|rotation;relief|rotation;ablösung|ротація|ротация
leave.home|home;house|zuhause;haus;heim|дім;додому;вдома;будинок;хата|дом;домой;дома
leave.return|return;come back|zurückkehren;zurückkommen|повернутися;повертатися|вернуться;возвращаться
leave.go_away|go away;depart|weggehen;abreisen|піти;виїхати|уйти;уехать
leave.let_go|let go;release|freilassen;gehen lassen|відпустити;відпускати|отпустить;отпускать
leave.discharge|discharge;dismiss|entlassen;entlassung|звільнення;звільнятися|уволить;увольнение
leave.contract|contract|vertrag|контракт|контракт
leave.sign|sign|unterschreiben|підписати|подписать
leave.indefinite|indefinite;open-ended|unbefristet|безстроковий|бессрочный
leave.end|end;finish|ende;enden;beenden|закінчитися;кінець|закончиться;конец
leave.service|service|dienst|служба|служба
leave.serve|serve|dienen|служити|служить
leave.demobilisation|demobilisation;demobilization|demobilisierung|демобілізація;дембель|демобилизация;дембель
leave.mobilisation|mobilisation;mobilization;call-up|mobilmachung;mobilisierung|мобілізація|мобилизация
leave.draft_notice|draft notice;summons|einberufungsbefehl;einberufung|повістка|повестка
leave.draft_office|draft office;enlistment office;recruitment office|einberufungsbüro;militärkommissariat|військкомат;тцк|военкомат
leave.training|training;exercise;drill|übung;ausbildung|навчання;тренування|учения;обучение;тренировка
leave.training_ground|training ground;firing range|truppenübungsplatz;schießplatz|полігон|полигон
pay.pay|pay;salary;wage|sold;gehalt;lohn;zahlen;bezahlen|зарплата;платня;платити|зарплата;жалованье;платить
pay.payment|payment;payout|zahlung;auszahlung|виплата|выплата
pay.combat_pay|combat pay;bonus|kampfzulage;prämie;zulage|бойові;премія|боевые;премия
pay.compensation|compensation|entschädigung|компенсація|компенсация
pay.money|money|geld|гроші|деньги;бабки
pay.rouble|rouble;ruble|rubel|рубль|рубль
pay.hryvnia|hryvnia|hrywnja|гривня|гривна
pay.dollar|dollar|dollar|долар|доллар
pay.euro|euro|euro|євро|евро
pay.debt|debt;loan;credit|schulden;kredit|борг;кредит|долг;кредит
pay.mortgage|mortgage|hypothek|іпотека|ипотека
pay.bribe|bribe|bestechung;schmiergeld|хабар|взятка
pay.steal|steal|stehlen;klauen|красти;вкрасти|красть;украсть;спереть
pay.loot|loot;looting;plunder|plündern;plünderung|мародерство;мародерити;грабувати|мародёрство;мародёрить;мародёрка;грабить
pay.looter|looter|plünderer|мародер|мародёр
pay.buy|buy|kaufen|купити;купувати|купить;покупать
pay.sell|sell|verkaufen|продати;продавати|продать;продавать
pay.card|bank card;card|bankkarte;karte|картка|карта;карточка
pay.pension|pension|rente;pension|пенсія|пенсия
pay.benefit|benefit;allowance|beihilfe|пільга|льгота;пособие
pay.medal|medal;award|orden;auszeichnung;medaille|медаль;нагорода|медаль;награда;орден
family.mother|mother|mutter|мати|мать
family.mum|mum;mom;mummy;mommy|mama;mutti|мама;матуся|мама;мамочка
family.father|father|vater|батько|отец
family.dad|dad;daddy|papa|тато|папа;батя
family.parents|parents|eltern|батьки|родители
family.son|son|sohn|син;синок|сын;сынок
family.daughter|daughter|tochter|донька;дочка|дочь;дочка
family.child|child|kind|дитина|ребёнок
family.children|children;kids|kinder|діти|дети
family.baby|baby|baby|немовля;малюк|младенец;малыш
family.boy|boy;lad|junge|хлопець;хлопчик|мальчик;пацан
family.girl|girl|mädchen|дівчина;дівчинка|девочка;девушка
family.woman_wife|wife;woman|frau;ehefrau|дружина;жінка|жена;женщина
family.man_husband|husband;man|mann;ehemann|чоловік|муж;мужчина;мужик
family.brother|brother|bruder|брат|брат;братан
family.sister|sister|schwester|сестра|сестра
family.grandmother|grandmother;grandma;granny|großmutter;oma|бабуся;баба|бабушка
family.grandfather|grandfather;grandpa|großvater;opa|дідусь;дід|дедушка;дед
family.uncle|uncle|onkel|дядько|дядя
family.aunt|aunt|tante|тітка|тётя
family.cousin|cousin|cousin;vetter|двоюрідний брат|двоюродный брат
family.nephew|nephew|neffe|племінник|племянник
family.mother_in_law|mother-in-law|schwiegermutter|теща;свекруха|тёща;свекровь
family.girlfriend|girlfriend;fiancée|freundin;verlobte|наречена;подруга|невеста;подруга
family.friend|friend;buddy;mate|freund;kumpel|друг;приятель|друг;приятель;кореш
family.family|family|familie|сім'я;родина|семья
family.relative|relative|verwandter;angehöriger|родич|родственник
family.widow|widow|witwe|вдова|вдова
family.orphan|orphan|waise;waisenkind|сирота|сирота
family.marry|marry;wedding;married|heiraten;hochzeit;verheiratet|одружитися;весілля;одружений|жениться;свадьба;женатый
family.divorce|divorce|scheidung|розлучення|развод
family.pregnant|pregnant|schwanger|вагітна|беременная
family.born|born;give birth|geboren;gebären|народитися|родиться;родить
family.birthday|birthday|geburtstag|день народження|день рождения
family.love|love|lieben;liebe|любити;кохати;кохання|любить;любовь
family.miss|miss|vermissen|сумувати;скучати|скучать;соскучиться
family.cry|cry;weep|weinen|плакати|плакать;реветь
family.pray|pray|beten|молитися|молиться
family.god|god|gott|бог|бог
family.darling|darling;honey;sweetheart|schatz;liebling|сонечко;коханий|солнышко;любимый;милый
family.neighbour|neighbour;neighbor|nachbar|сусід|сосед
family.people|people;folk|leute;menschen|люди|люди;народ
family.person|person;human|mensch;person|людина;особа|человек
family.guys|guy;guys|kerl;jungs|хлопці;пацани|ребята;парень;парни
family.flat|flat;apartment|wohnung|квартира|квартира
family.school|school|schule|школа|школа
family.kindergarten|kindergarten;nursery|kindergarten|дитячий садок;садочок|детский сад;садик
family.dog|dog|hund|собака;пес|собака;пёс
family.cat|cat|katze|кіт;кішка|кот;кошка
place.front|front;front line;frontline|front;frontlinie|фронт;передова;лінія фронту|фронт;передовая;передок;линия фронта
place.position|position|stellung|позиція|позиция
place.trench|trench|graben;schützengraben|окоп;траншея|окоп;траншея
place.dugout|dugout;bunker|unterstand;bunker|бліндаж;бункер|блиндаж;бункер
place.shelter|shelter;cover|schutzraum;deckung|укриття;сховище|укрытие;убежище
place.forest|forest;wood|wald|ліс|лес
place.treeline|treeline;tree line;forest belt|baumreihe;waldstreifen|посадка;лісосмуга|посадка;лесополоса
place.field|field|feld|поле|поле
place.swamp|swamp;marsh;bog|sumpf|болото|болото
place.mud|mud;dirt|schlamm;dreck|багнюка;грязюка;бруд|грязь
place.rain|rain|regen|дощ;злива|дождь;ливень
place.snow|snow|schnee|сніг|снег
place.frost|frost|frost|мороз|мороз
place.weather|weather|wetter|погода|погода
place.winter|winter|winter|зима|зима
place.spring|spring|frühling;frühjahr|весна|весна
place.summer|summer|sommer|літо|лето
place.autumn|autumn|herbst|осінь|осень
place.river|river|fluss|річка;ріка|река
place.sea|sea|meer|море|море
place.bridge|bridge|brücke|міст|мост
place.dam|dam|damm;staudamm|дамба;гребля|дамба;плотина
place.power_plant|power plant;power station;hydroelectric plant|kraftwerk;wasserkraftwerk|електростанція;гес;аес|электростанция;гэс;аэс
place.road|road;street;highway|straße;autobahn|дорога;вулиця;траса|дорога;улица;трасса
place.city|city;town|stadt|місто|город
place.village|village;settlement|dorf;siedlung|село;селище|деревня;село;посёлок
place.district|district|bezirk;rajon|район|район
place.region|region;oblast|region;oblast;gebiet|область;регіон|область;регион
place.border|border|grenze|кордон|граница
place.country|country|land|країна|страна
place.state|state|staat|держава|государство
place.homeland|homeland;motherland|heimat;vaterland|батьківщина|родина;отечество
place.airfield|airfield;airport;airbase|flugplatz;flughafen|аеродром;аеропорт|аэродром;аэропорт
place.station|station;railway station|bahnhof|вокзал;станція|вокзал;станция
place.barracks|barracks|kaserne|казарма|казарма
place.base|base;military base|basis;stützpunkt;militärbasis|база|база
place.camp|camp|feldlager;camp|табір|лагерь
place.penal_colony|penal colony|strafkolonie;straflager|колонія|колония;зона
place.building|building|gebäude|будівля;споруда|здание
place.factory|factory;plant|fabrik;werk|завод;фабрика|завод;фабрика
place.coal_mine|coal mine;mineshaft|zeche;bergwerk|шахта|шахта
place.slag_heap|slag heap;spoil tip|abraumhalde|терикон|террикон
place.hill|hill;height|hügel;anhöhe|висота;пагорб|высота;холм
place.church|church|kirche|церква|церковь
place.shop|shop;store|laden;geschäft|магазин;крамниця|магазин
place.riverbank|riverbank;left bank;right bank|ufer|берег|берег
place.island|island|insel|острів|остров
place.north|north|norden|північ|север
place.south|south|süden|південь|юг
place.east|east|osten|схід|восток
place.west|west|westen|захід|запад
place.direction|direction;axis;sector|richtung;abschnitt|напрямок|направление
place.kilometre|kilometre;kilometer|kilometer|кілометр|километр
place.metre|metre;meter|meter|метр|метр
battle.war|war|krieg|війна|война
battle.fight|battle;fight;combat|kampf;schlacht;gefecht;kämpfen|бій;воювати|бой;воевать;сражаться
battle.special_operation|special operation;special military operation|spezialoperation;militäroperation|спецоперація;сво|спецоперация;сво
battle.invasion|invasion;invade|invasion;einmarsch;einmarschieren|вторгнення|вторжение
battle.offensive|offensive;advance|offensive;vormarsch|наступ;наступати|наступление;наступать
battle.counteroffensive|counteroffensive|gegenoffensive|контрнаступ|контрнаступление;контрнаступ
battle.attack|attack|angriff;angreifen|атака;атакувати;напад|атака;атаковать;нападение
battle.assault|assault;storm|sturm;sturmangriff;stürmen|штурм;штурмувати|штурм;штурмовать
battle.defence|defence;defense;defend|verteidigung;verteidigen|оборона;захист;захищати|оборона;защита;защищать
battle.retreat|retreat;withdraw;withdrawal;pull back|rückzug;zurückziehen;abzug|відступ;відступати;відхід|отступление;отступать;отход
battle.encircle|encirclement;surrounded;encircled|umzingelt;einkesselung;kessel|оточення;оточений;котел|окружение;окружённый;котёл
battle.breakthrough|breakthrough;break through|durchbruch|прорив|прорыв
battle.shelling|shelling;bombardment|beschuss;bombardierung|обстріл;бомбардування|обстрел;бомбардировка
battle.bombard|bombard|bombardieren;beschießen|обстрілювати;бомбити|обстреливать;бомбить
battle.fire|fire|feuer|вогонь|огонь
battle.shoot|shoot|schießen|стріляти|стрелять
battle.shot|shot;gunshot|schuss|постріл|выстрел
battle.hit|hit;strike|treffen;treffer;schlag|влучити;удар;влучання|попасть;удар;попадание
battle.explosion|explosion;blast|explosion|вибух|взрыв
battle.blow_up|explode;blow up|explodieren;sprengen|вибухнути;підірвати;підривати|взорваться;взорвать;подорвать
battle.destroy|destroy|zerstören;vernichten|знищити;знищувати;зруйнувати|уничтожить;уничтожать;разрушить
battle.shoot_down|shoot down|abschießen|збити;збивати|сбить;сбивать
battle.sabotage|sabotage;sabotage group|sabotage;sabotagegruppe|диверсія;дрг|диверсия;дрг;диверсант
battle.ambush|ambush|hinterhalt|засідка|засада
battle.hold|hold|halten|тримати;утримувати|держать;удерживать
battle.lose|lose|verlieren|втратити;втрачати;програти|потерять;терять;проиграть
battle.win|win|gewinnen|виграти;перемогти|выиграть;победить
battle.victory|victory|sieg|перемога|победа
battle.defeat|defeat|niederlage|поразка|поражение
battle.occupy|occupy;occupation|besetzen;okkupation|окупувати;окупація|оккупировать;оккупация
battle.liberate|liberate;liberation|befreien;befreiung|визволити;визволення;деокупація|освободить;освобождение
battle.ceasefire|ceasefire;truce|waffenruhe;waffenstillstand|перемир'я;припинення вогню|перемирие;прекращение огня
battle.peace|peace|frieden|мир|мир
battle.negotiation|negotiation;talks|verhandlung|переговори|переговоры
battle.abandon|abandon;leave behind|im stich lassen;zurücklassen|покинути;кинути|бросить;бросать;кинуть
battle.send|send|schicken;senden|відправити;послати|отправить;послать
battle.drive_into|drive into;herd|treiben|гнати;заганяти|гнать;загонять
battle.move|move|bewegen|рухатися|двигаться
battle.wait|wait|warten|чекати|ждать
battle.dig|dig;dig in|eingraben;buddeln|копати;окопатися|копать;окопаться
battle.repair|repair;fix|reparieren|ремонтувати;ремонт|ремонтировать;чинить;ремонт
battle.broken|break down;broken|kaputt;defekt|зламатися;зламаний;поламаний|сломаться;сломанный
battle.survive|survive|überleben|вижити;виживати|выжить;выживать
battle.alive|alive|lebendig;am leben|живий|живой
battle.life|life|leben|життя|жизнь
battle.remain|remain;be left;stay|bleiben;übrig|залишитися;лишитися|остаться;оставаться
battle.save|save;rescue|retten|врятувати;рятувати|спасти;спасать
battle.help|help|helfen;hilfe|допомогти;допомагати;допомога|помочь;помогать;помощь
battle.air_alert|air raid alert;air alert|luftalarm|повітряна тривога;тривога|воздушная тревога;тревога
battle.coordinates|coordinate;coordinates|koordinaten|координати|координаты
battle.target|target;goal|ziel|ціль;мета|цель
battle.plan|plan|plan|план|план
crime.torture|torture|foltern;folter|катувати;катування;тортури|пытать;пытка
crime.rape|rape|vergewaltigen;vergewaltigung|зґвалтувати;ґвалтувати;зґвалтування|изнасиловать;насиловать;изнасилование
crime.murder|murder|mord;ermorden|вбивство|убийство
crime.war_crime|war crime|kriegsverbrechen|воєнний злочин|военное преступление
crime.crime|crime|verbrechen|злочин|преступление
crime.hostage|hostage|geisel|заручник|заложник
crime.abduct|kidnap;abduct|entführen|викрасти|похитить
crime.deport|deport;deportation|deportieren;deportation|депортувати;депортація|депортировать;депортация
crime.filtration|filtration|filtration|фільтрація|фильтрация
crime.mass_grave|mass grave|massengrab|масове поховання;братська могила|массовое захоронение;братская могила
crime.finish_off|finish off|den rest geben|добити;добивати|добить;добивать
crime.cut|cut;cut off|schneiden;abschneiden|різати;відрізати|резать;отрезать
crime.ear|ear|ohr|вухо|ухо
crime.finger|finger|finger|палець|палец
crime.electric_shock|electric shock;electricity|stromschlag;strom;elektrizität|струм;електрика|ток;электричество
crime.interrogate|interrogate;interrogation|verhören;verhör|допит;допитувати|допрос;допрашивать
crime.stab|stab|erstechen|зарізати|зарезать
crime.hang|hang|hängen;aufhängen|повісити|повесить
crime.nazi|nazi|nazi|нацист;нацик|нацист;нацик
crime.fascist|fascist|faschist|фашист|фашист
crime.nationalist|nationalist;banderite|nationalist;bandera-anhänger|націоналіст;бандерівець|националист;бандеровец
crime.propaganda|propaganda|propaganda|пропаганда|пропаганда
crime.lie|lie;deceive|lügen;belügen;lüge|брехати;збрехати;брехня;обманути|врать;соврать;ложь;обмануть
crime.truth|truth|wahrheit|правда|правда
crime.innocent|innocent|unschuldig|невинний|невинный;невиновный
evidence.call|call;phone call;telephone call|anruf;telefonat|дзвінок;телефонна розмова|звонок;телефонный разговор
evidence.phone_up|call up;ring|anrufen;telefonieren|дзвонити;подзвонити;телефонувати;зателефонувати|звонить;позвонить
evidence.conversation|conversation;talk|gespräch;unterhaltung|розмова|разговор
evidence.intercept|intercept;interception|abfangen;abgefangen|перехоплення;перехопити|перехват;перехватить
evidence.wiretap|wiretap;eavesdrop|abhören;abgehört|прослуховування;прослуховувати|прослушка;прослушивать
evidence.recording|recording;record|aufnahme;aufzeichnung;mitschnitt|запис;аудіозапис|запись;аудиозапись
evidence.audio|audio;sound|audio;ton|аудіо;звук|аудио;звук
evidence.leak|leak;leaked|durchgesickert;geleakt|витік;злити|утечка;слить
evidence.publish|publish|veröffentlichen|оприлюднити;опублікувати|опубликовать;обнародовать
evidence.post|post|beitrag;posten|пост;допис|пост
evidence.channel|channel|kanal|канал|канал
evidence.telegram|telegram|telegram|телеграм|телеграм
evidence.translate|translate;translation|übersetzen;übersetzung|перекласти;переклад|перевести;перевод
evidence.transcript|transcript|transkript;abschrift|стенограма;транскрипт|стенограмма;расшифровка
evidence.subtitle|subtitle;caption|untertitel|субтитри;титри|субтитры;титры
evidence.voice|voice|stimme|голос|голос
evidence.hear|hear|hören|чути;почути|слышать;услышать
evidence.listen|listen|zuhören;anhören|слухати;послухати|слушать;послушать
evidence.say|say;tell|sagen;erzählen|сказати;казати;розповісти;говорити|сказать;говорить;рассказать
evidence.ask|ask|fragen|запитати;питати;спитати|спросить;спрашивать
evidence.answer|answer;reply;respond|antworten;antwort;erwidern|відповісти;відповідати;відповідь|ответить;отвечать;ответ
evidence.shout|shout;yell;scream|schreien;brüllen|кричати|кричать;орать
evidence.claim|claim;assert|behaupten;behauptung|стверджувати;твердження|утверждать;утверждение
evidence.deny|deny|bestreiten;leugnen;dementieren|заперечувати;спростувати|отрицать;опровергнуть
evidence.confirm|confirm;confirmation|bestätigen;bestätigung|підтвердити;підтвердження|подтвердить;подтверждение
evidence.verify|verify;check|überprüfen;prüfen;verifizieren|перевірити;верифікувати|проверить;верифицировать
evidence.independent|independent;independently|unabhängig|незалежний;незалежно|независимый;независимо
evidence.authentic|authentic;authenticity;genuine|echt;echtheit;authentizität|справжній;автентичність;достовірність|подлинный;подлинность;достоверность
evidence.fake|fake;forged;forgery|gefälscht;fälschung;fake|фейк;підробка;підроблений|фейк;подделка;поддельный
evidence.staged|staged;fabricated|inszeniert;fingiert|постановка;постановочний;сфабрикований|постановка;постановочный;сфабрикованный
evidence.edited|edited;doctored|bearbeitet;zusammengeschnitten|змонтований;монтаж|смонтированный;монтаж
evidence.evidence|evidence;proof|beweis;beleg|доказ|доказательство;улика
evidence.source|source|quelle|джерело|источник
evidence.investigate|investigation;investigate;probe|ermittlung;untersuchung;ermitteln|розслідування;слідство|расследование;следствие
evidence.report|report|bericht;berichten|звіт;повідомити;повідомлення|отчёт;доклад;сообщить;сообщение
evidence.statement|statement|erklärung;aussage|заява;заявити|заявление;заявить
evidence.quote|quote;quotation|zitat;zitieren|цитата;цитувати|цитата;цитировать
evidence.accuse|accuse;accusation|beschuldigen;vorwerfen;vorwurf|звинуватити;звинувачувати;звинувачення|обвинить;обвинять;обвинение
evidence.complain|complain|beschweren;klagen;beklagen|скаржитися;поскаржитися|жаловаться;пожаловаться
evidence.warn|warn|warnen|попередити;попереджати|предупредить;предупреждать
evidence.admit|admit;acknowledge|zugeben;einräumen;gestehen|визнати;зізнатися|признать;признаться
evidence.promise|promise|versprechen|обіцяти;пообіцяти|обещать;пообещать
evidence.agree|agree|zustimmen;einverstanden|погодитися;згоден|согласиться;согласен
evidence.criticise|criticise;criticize;criticism|kritisieren;kritik|критикувати;критика|критиковать;критика
evidence.discuss|discuss|diskutieren;besprechen|обговорити;обговорювати|обсудить;обсуждать
evidence.news|news|nachricht;nachrichten|новина;новини|новость;новости
evidence.newspaper|newspaper|zeitung|газета|газета
evidence.media|media|medien|змі;медіа|сми
evidence.defence_ministry|ministry of defence;ministry of defense;defence ministry;defense ministry|verteidigungsministerium|міністерство оборони;міноборони|министерство обороны;минобороны
evidence.government|government|regierung|уряд|правительство
evidence.not_on_phone|not over the phone;not on the phone|nicht am telefon|не по телефону|не по телефону
evidence.secret|secret|geheim;geheimnis|таємниця;секрет;таємний|тайна;секрет;секретный
evidence.callsign|callsign;call sign|rufname;rufzeichen|позивний|позывной
feel.fear|fear;afraid;scared|angst;furcht|страх;боятися;страшно|страх;бояться;страшно
feel.panic|panic|panik|паніка|паника
feel.hell|hell|hölle|пекло|ад
feel.horror|horror;nightmare|horror;albtraum;grauen|жах;кошмар|ужас;кошмар
feel.despair|despair;desperate;hopeless|verzweiflung;verzweifelt;hoffnungslos|відчай;безнадія|отчаяние;безнадёга
feel.anger|anger;angry;furious|wut;wütend;zorn|гнів;злість;злий|гнев;злость;злой
feel.frustration|frustration;discontent|frust;frustration;unmut|невдоволення;розчарування|недовольство;разочарование
feel.fed_up|fed up;sick of it|satt haben;die nase voll|набридло;дістало|надоело;достало;заебало
feel.morale|morale;fighting spirit|moral;kampfmoral|моральний дух;бойовий дух|моральный дух;боевой дух
feel.drink|drink;drunk|trinken;betrunken;saufen|пити;п'яний;напитися|пить;пьяный;бухать
feel.crazy|crazy;mad;insane|verrückt;wahnsinnig|божевільний;збожеволіти|сумасшедший;сойти с ума
feel.idiot|idiot;fool;stupid;moron|idiot;dumm;dummkopf|ідіот;дурень;дурний;дебіл|идиот;дурак;тупой;дебил
feel.bastard|bastard;scum;swine|bastard;schwein;drecksack|сволота;покидьок;гад|сволочь;ублюдок;гад
feel.bitch|bitch|schlampe|сука|сука
feel.fuck|fuck;fucking|ficken;verfickt;verdammt|блять;бля;їбати;йобаний|блядь;блять;бля;ебать;ёбаный
feel.fuck_off|fuck off|verpiss dich|нахуй;нахер|нахуй;на хуй;нахер
feel.bullshit|bullshit;crap|scheißdreck;mist|хуйня;фігня|хуйня;фигня;херня
feel.fucked|fucked;disaster|am arsch;im arsch|пиздець;капець;гаплик|пиздец;капец;кранты
feel.shit|shit|scheiße|лайно;гівно|дерьмо;говно
feel.damn|damn;bloody|verflucht|чорт;клятий|чёрт;проклятый
feel.dick|dick|schwanz|хуй;хер|хуй;хер
feel.faggot|faggot|schwuchtel|підар;підарас|пидор;пидорас
feel.hate|hate;hatred|hassen;hass|ненавидіти;ненависть|ненавидеть;ненависть
feel.believe|believe;trust;faith|glauben;vertrauen|вірити;довіряти|верить;доверять
feel.hope|hope|hoffen;hoffnung|сподіватися;надія|надеяться;надежда
feel.shame|shame;ashamed;disgrace|schande;scham;schämen|сором;ганьба|стыд;позор
feel.happy|happy;glad|glücklich;froh|щасливий;радий|счастливый;рад
feel.sad|sad|traurig|сумний|грустный;печальный
feel.worry|worry;worried|sorge;sorgen|хвилюватися;переживати|волноваться;переживать
feel.calm|calm;quiet|ruhig;ruhe|спокійний;тихо|спокойный;тихо
feel.hard|hard;difficult;tough|schwer;schwierig;hart|важко;складно;важкий|тяжело;трудно;тяжёлый
feel.bad|bad|schlecht;schlimm|поганий;погано|плохой;плохо
feel.good|good;fine|gut|добрий;добре;гаразд|хороший;хорошо;нормально
feel.laugh|laugh|lachen|сміятися|смеяться
feel.joke|joke|witz;scherz|жарт;жартувати|шутка;шутить
feel.problem|problem|problem|проблема|проблема
feel.situation|situation|situation;lage|ситуація;обстановка|ситуация;обстановка
feel.patience|patience|geduld|терпіння|терпение
feel.coward|coward|feigling|боягуз|трус
feel.brave|brave|mutig;tapfer|сміливий;хоробрий|смелый;храбрый
politics.kremlin|kremlin|kreml|кремль|кремль
politics.regime|regime|regime|режим|режим
politics.election|election|wahl|вибори|выборы
politics.nato|nato|nato|нато|нато
politics.american|american;america|amerika;amerikaner|америка;американець|америка;американец;пиндос
politics.sanction|sanction|sanktion|санкція|санкция
politics.law|law|gesetz|закон|закон
politics.authorities|authorities;power|behörde;macht|влада|власть
politics.corruption|corruption|korruption|корупція|коррупция
politics.annex|annex;annexation|annektieren;annexion|анексувати;анексія|аннексировать;аннексия
politics.referendum|referendum|referendum|референдум|референдум
politics.flag|flag|flagge;fahne|прапор|флаг
politics.passport|passport|pass;reisepass|паспорт|паспорт
politics.oath|oath|eid|присяга|присяга
month.01|january|januar;jänner|січень|январь
month.02|february|februar|лютий|февраль
month.03|march|märz|березень|март
month.04|april|april|квітень|апрель
month.05|may|mai|травень|май
month.06|june|juni|червень|июнь
month.07|july|juli|липень|июль
month.08|august|august|серпень|август
month.09|september|september|вересень|сентябрь
month.10|october|oktober|жовтень|октябрь
month.11|november|november|листопад|ноябрь
month.12|december|dezember|грудень|декабрь
weekday.1|monday|montag|понеділок|понедельник
weekday.2|tuesday|dienstag|вівторок|вторник
weekday.3|wednesday|mittwoch|середа|среда
weekday.4|thursday|donnerstag|четвер|четверг
weekday.5|friday|freitag|п'ятниця|пятница
weekday.6|saturday|samstag;sonnabend|субота|суббота
weekday.7|sunday|sonntag|неділя|воскресенье
time.today|today|heute|сьогодні|сегодня
time.yesterday|yesterday|gestern|вчора;учора|вчера
time.tomorrow|tomorrow|morgen|завтра|завтра
time.day_before_yesterday|day before yesterday|vorgestern|позавчора|позавчера
time.day_after_tomorrow|day after tomorrow|übermorgen|післязавтра|послезавтра
time.day|day|tag|день;доба|день;сутки
time.night|night|nacht|ніч|ночь
time.morning|morning|morgens;früh|ранок;вранці|утро;утром
time.evening|evening|abend|вечір;ввечері|вечер;вечером
time.week|week|woche|тиждень|неделя
time.month|month|monat|місяць|месяц
time.year|year|jahr|рік|год
time.hour|hour|stunde|година|час
time.minute|minute|minute|хвилина|минута
time.time|time|zeit|час|время
time.now|now|jetzt|зараз;тепер|сейчас;теперь
time.soon|soon|bald|скоро;незабаром|скоро
time.long|long|lange;lang|довго;довгий|долго;длинный
time.already|already|schon;bereits|вже;уже|уже
time.still|still;yet|noch|ще;досі|ещё
time.after|after|nach;nachdem|після|после
time.before|before|vor;bevor|перед|перед
time.until|until|bis|поки;доки|пока
time.again|again|wieder;erneut|знову|снова;опять
time.recently|recently;lately|kürzlich;neulich|нещодавно;недавно|недавно
time.weekend|weekend|wochenende|вихідні|выходные
time.new_year|new year|neujahr;silvester|новий рік|новый год
number.0|zero|null|нуль|ноль;нуль
number.1|one|eins|один|один
number.2|two|zwei|два;двоє|два;двое
number.3|three|drei|три;троє|три;трое
number.4|four|vier|чотири;четверо|четыре;четверо
number.5|five|fünf|п'ять;п'ятеро|пять;пятеро
number.6|six|sechs|шість;шестеро|шесть;шестеро
number.7|seven|sieben|сім;семеро|семь;семеро
number.8|eight|acht|вісім|восемь
number.9|nine|neun|дев'ять|девять
number.10|ten|zehn|десять;десяток|десять;десяток
number.11|eleven|elf|одинадцять|одиннадцать
number.12|twelve;dozen|zwölf;dutzend|дванадцять|двенадцать;дюжина
number.13|thirteen|dreizehn|тринадцять|тринадцать
number.14|fourteen|vierzehn|чотирнадцять|четырнадцать
number.15|fifteen|fünfzehn|п'ятнадцять|пятнадцать
number.16|sixteen|sechzehn|шістнадцять|шестнадцать
number.17|seventeen|siebzehn|сімнадцять|семнадцать
number.18|eighteen|achtzehn|вісімнадцять|восемнадцать
number.19|nineteen|neunzehn|дев'ятнадцять|девятнадцать
number.20|twenty|zwanzig|двадцять|двадцать
number.30|thirty|dreißig|тридцять|тридцать
number.40|forty|vierzig|сорок|сорок
number.50|fifty|fünfzig|п'ятдесят|пятьдесят
number.60|sixty|sechzig|шістдесят|шестьдесят
number.70|seventy|siebzig|сімдесят|семьдесят
number.80|eighty|achtzig|вісімдесят|восемьдесят
number.90|ninety|neunzig|дев'яносто|девяносто
number.100|hundred|hundert|сто;сотня|сто;сотня
number.200|two hundred|zweihundert|двісті|двести
number.300|three hundred|dreihundert|триста|триста
number.500|five hundred|fünfhundert|п'ятсот|пятьсот
number.1000|thousand|tausend|тисяча|тысяча
number.million|million|million|мільйон|миллион
number.billion|billion|milliarde|мільярд|миллиард
number.half|half|hälfte;halb|половина;пів|половина
number.percent|percent;per cent|prozent|відсоток;процент|процент
number.first|first|erster|перший|первый
number.second|second|zweiter|другий|второй
negation.not|not|nicht|не|не
negation.no|no|nein;kein|ні|нет
negation.none|none;not a single|keiner;kein einziger|жоден|ни один
negation.never|never|nie;niemals|ніколи|никогда
negation.nothing|nothing|nichts|нічого;ніщо|ничего;ничто
negation.nobody|nobody;no one|niemand|ніхто|никто
negation.nowhere|nowhere|nirgends;nirgendwo|ніде;нікуди|нигде;никуда
negation.without|without|ohne|без|без
negation.impossible|cannot;impossible|unmöglich|неможливо;не можна|невозможно;нельзя
negation.neither|neither;nor|weder|ані|ни
negation.unable|unable|unfähig;außerstande|нездатний;не в змозі|неспособный;не в состоянии
negation.fail|fail;failure|scheitern;versagen|не вдатися;провал|не удаться;провал
negation.hardly|hardly;barely;scarcely|kaum|навряд;ледве|вряд ли;едва
negation.no_longer|no longer;not anymore|nicht mehr|більше не|больше не
negation.there_is_no|there is no|es gibt kein|немає;нема|нету
intensity.very|very|sehr|дуже|очень
intensity.all|all;everything;whole|alle;alles;ganz|все;всі;весь|все;весь
intensity.every|every;each|jeder|кожен;кожний|каждый
intensity.always|always|immer|завжди|всегда
intensity.completely|completely;totally;entirely;fully|völlig;vollständig;komplett;total|повністю;цілком;зовсім|полностью;совсем;совершенно
intensity.absolutely|absolutely|absolut|абсолютно|абсолютно
intensity.terrible|terrible;awful;horrible|schrecklich;furchtbar|жахливий;страшний|ужасный;страшный
intensity.huge|huge;enormous;massive;colossal|riesig;gewaltig;enorm;massiv|величезний;колосальний|огромный;колоссальный
intensity.big|big;large;great|groß|великий|большой
intensity.small|small;little|klein|маленький;малий|маленький;малый
intensity.many|many;much;a lot|viel;viele|багато|много
intensity.few|few|wenig;wenige|мало;небагато|мало;немного
intensity.some|some;several|einige;mehrere|кілька;декілька;деякий|несколько;некоторый
intensity.more|more|mehr|більше|больше
intensity.most|most;majority|meiste;mehrheit|більшість;найбільше|большинство
intensity.less|less|weniger|менше|меньше
intensity.only|only;just|nur;lediglich|лише;тільки|только;лишь
intensity.even|even|sogar;selbst|навіть|даже
intensity.almost|almost;nearly|fast;beinahe|майже|почти
intensity.about|about;approximately;around;roughly|etwa;ungefähr;rund;circa|близько;приблизно|около;примерно
intensity.at_least|at least|mindestens;wenigstens|щонайменше;принаймні|по крайней мере;хотя бы;минимум
intensity.at_most|up to;at most|höchstens|щонайбільше|не более;максимум
intensity.more_than|more than;over|mehr als;über|понад|свыше;более
intensity.really|really;truly|wirklich;tatsächlich|справді;дійсно|действительно;реально
intensity.extremely|extremely;utterly|äußerst;extrem|надзвичайно;вкрай|крайне;чрезвычайно
intensity.too|too|allzu|занадто;надто|слишком
intensity.slightly|slightly;a bit|etwas;bisschen|трохи;трішки|чуть;немножко
intensity.partly|partly;partially|teilweise;zum teil|частково|частично
intensity.often|often;frequently|oft;häufig|часто|часто
intensity.sometimes|sometimes|manchmal|інколи;іноді|иногда
intensity.rarely|rarely;seldom|selten|рідко|редко
intensity.regularly|regularly|regelmäßig|регулярно|регулярно
intensity.strong|strong;strongly|stark|сильний;сильно|сильный;сильно
intensity.weak|weak|schwach|слабкий|слабый
intensity.catastrophic|catastrophic;catastrophe|katastrophal;katastrophe|катастрофічний;катастрофа|катастрофический;катастрофа
intensity.serious|serious;severe|ernst;ernsthaft;schwerwiegend|серйозний|серьёзный
intensity.same|same|derselbe;gleich|той самий;такий самий;однаковий|тот же;одинаковый
intensity.other|other;another;different|andere;anderer|інший|другой;иной
hedge.apparently|apparently;evidently|offenbar;anscheinend;offensichtlich|мабуть;очевидно;вочевидь|видимо;по-видимому;очевидно
hedge.allegedly|allegedly;purportedly;supposedly|angeblich;vermeintlich|нібито;начебто|якобы
hedge.suspected|suspected;presumed;alleged|mutmaßlich|підозрюваний;імовірний|предполагаемый;подозреваемый
hedge.reportedly|reportedly|berichten zufolge|як повідомляється|как сообщается
hedge.probably|probably;likely;presumably|wahrscheinlich;vermutlich;wohl|ймовірно;імовірно;певно|вероятно;наверное;наверно
hedge.possibly|possibly;perhaps;maybe|möglicherweise;vielleicht;womöglich;eventuell|можливо;може бути|возможно;может быть
hedge.might|might;could|könnte;dürfte|могти|мочь
hedge.seem|seem;appear|scheinen|здається;видаватися|казаться;кажется
hedge.is_said_to|is said to;are said to;said to have|sollen;soll|кажуть|говорят
hedge.according_to|according to|laut;zufolge;nach angaben|за словами;за даними;згідно|по словам;по данным;согласно
hedge.unverified|unverified;unconfirmed|unbestätigt|непідтверджений;неперевірений|неподтверждённый;непроверенный
hedge.cannot_verify|could not be verified;cannot be verified|nicht überprüfbar;nicht überprüfen|неможливо перевірити|невозможно проверить;не удалось проверить
hedge.so_called|so-called|sogenannt|так званий|так называемый
hedge.rumour|rumour;rumor|gerücht|чутки|слухи;слух
hedge.think|think;suppose|denken;annehmen;meinen|думати;вважати;гадати|думать;считать;полагать
hedge.know|know|wissen;kennen|знати|знать
hedge.certain|certain;sure;certainly|sicher;bestimmt|впевнений;точно|уверенный;точно;наверняка
hedge.obvious|obvious;obviously;clearly|eindeutig;klar|ясно;зрозуміло|ясно;понятно
hedge.unclear|unclear;unknown|unklar;unbekannt|незрозуміло;невідомо|неясно;неизвестно
hedge.if|if;whether|wenn;falls;ob|якщо;чи|если;ли
hedge.as_if|as if|als ob|ніби;наче;неначе|будто;словно
hedge.expected|expected|voraussichtlich|очікується|ожидается
talk.hello|hello|hallo|алло;привіт|алло;привет
talk.bye|bye;goodbye|tschüss|бувай;па-па|прощай;до свидания
talk.yes|yes;yeah|ja|так;ага|да;ага
talk.okay|okay|okay|окей|окей;ладно
talk.understand|understand;get it|verstehen|розуміти;зрозуміти|понимать;понять
talk.see|see|sehen|бачити;побачити|видеть;увидеть
talk.look|look|schauen;gucken|дивитися|смотреть
talk.want|want|wollen|хотіти|хотеть
talk.need|need|brauchen|треба;потрібно|надо;нужно
talk.must|must;have to|müssen|мусити;повинен|должен
talk.give|give|geben|дати;давати|дать;давать
talk.take|take|nehmen|взяти;брати|взять;брать
talk.bring|bring;deliver|bringen;liefern|привезти;принести|привезти;принести
talk.go|go|gehen|йти;іти|идти;пойти
talk.drive|drive;ride|fahren|їхати;поїхати|ехать;поехать
talk.come|come;arrive|kommen;ankommen|прийти;приїхати|прийти;приехать
talk.sit|sit|sitzen|сидіти|сидеть
talk.lie_down|lie down|liegen|лежати|лежать
talk.stand|stand|stehen|стояти|стоять
talk.live|live|wohnen|жити|жить
talk.work|work|arbeiten;arbeit|працювати;робота|работать;работа
talk.do|do;make|machen;tun|робити;зробити|делать;сделать
talk.happen|happen;occur|passieren;geschehen|статися;відбуватися|случиться;происходить
talk.begin|begin;start|anfangen;beginnen|почати;початися|начать;начаться
talk.find|find|finden|знайти|найти
talk.show|show|zeigen|показати|показать
talk.write|write|schreiben|писати;написати|писать;написать
talk.read|read|lesen|читати|читать
talk.remember|remember|erinnern|пам'ятати;згадати|помнить;вспомнить
talk.forget|forget|vergessen|забути|забыть
talk.wash|wash|waschen|мити;помитися|мыть;помыться
talk.name|name|name|ім'я|имя
talk.number|number|nummer;zahl|номер;число|номер;число
talk.list|list|liste|список|список
talk.word|word|wort|слово|слово
talk.question|question|frage|питання;запитання|вопрос
talk.reason|reason|grund|причина|причина
talk.thing|thing;stuff|sache;ding|річ|вещь
talk.connection|signal;connection;network|verbindung;empfang;netz|зв'язок;мережа|связь;сеть
talk.together|together|zusammen;gemeinsam|разом|вместе
talk.alone|alone|allein|самотній;наодинці|одинокий;в одиночку
talk.here|here|hier|тут|здесь;тут
talk.there|there|dort|там|там
talk.everywhere|everywhere|überall|всюди;скрізь|везде;всюду
talk.where|where|wo;wohin|де;куди|где;куда
talk.when|when|wann|коли|когда
talk.why|why|warum;wieso|чому;навіщо|почему;зачем
talk.how_many|how many;how much|wie viele;wie viel|скільки|сколько
talk.on_foot|on foot|zu fuß|пішки|пешком
talk.far|far|weit|далеко|далеко
talk.near|near;close|nah;nahe|поруч;поблизу|рядом;возле;близко
talk.new|new|neu|новий|новый
talk.old|old|alt|старий|старый
talk.young|young|jung|молодий|молодой
`
