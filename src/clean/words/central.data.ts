/** Czech, Hungarian, Romanian, Bulgarian and Greek words of page furniture; what each row means is said in `index.ts`. */
export const cs = `
related: související články | související | mohlo by vás zajímat | mohlo by vás také zajímat | další články | nejčtenější | nejnovější | čtěte také | přečtěte si také | k tématu | více k tématu | další zprávy | doporučujeme | podobné články
comments: komentáře | diskuse | diskuze | přidat komentář | napsat komentář | vstoupit do diskuse | zobrazit diskusi | vaše e-mailová adresa nebude zveřejněna | komentovat
newsletter: přihlaste se k odběru | odebírejte newsletter | přihlásit k odběru | newsletter | odebírat novinky | zadejte svůj e-mail
inbox: do vaší schránky | odběr můžete kdykoli zrušit | zásady ochrany osobních údajů
share: sdílet | sdílej | sdílejte | sdílet na facebooku | sdílet článek | poslat e-mailem | tisk | vytisknout | kopírovat odkaz | uložit
follow: sledujte nás na | sledujte nás | přidejte se k nám
readMore: čtěte také | čtěte více | čtěte dále | přečtěte si | přečtěte si také | více zde | celý článek | viz také | číst dál | číst více
cookies: používáme soubory cookie | soubory cookie | souhlas s cookies | nastavení cookies
advert: reklama | inzerce | komerční sdělení | článek pokračuje pod reklamou | sponzorováno
app: stáhněte si aplikaci
copyright: všechna práva vyhrazena | bez souhlasu je zakázáno | autorská práva
paywall: tento článek je pouze pro předplatitele | pro předplatitele | předplaťte si | odemknout článek | již mám předplatné | staňte se předplatitelem
live: přehrát video | poslechněte si | sledujte živě | online přenos
home: úvod | domů | hlavní stránka | titulní stránka
sections: zprávy | domácí | zahraničí | svět | politika | sport | kultura | ekonomika | byznys | názory | věda
published: publikováno | vydáno | zveřejněno | datum | vloženo
updated: aktualizováno | aktualizace | upraveno | naposledy upraveno
by: autor | autorka | autoři | napsal | napsala | připravil | připravila
authorBox: o autorovi | o autorce | další články autora | kontaktovat autora
roles: redaktor | redaktorka | zpravodaj | zpravodajka | novinář | novinářka | redakce | šéfredaktor | komentátor | reportér | reportérka | externí spolupracovník
tags: štítky | témata | klíčová slova | rubrika
captionMark: ilustrační foto | ilustrační snímek | archivní snímek | archivní foto | ilustrační
photo: foto | fotografie | snímek | zdroj | autor fotografie
sourceLabel: zdroj | zdroje
firstPublished: původně vyšlo | poprvé vyšlo | článek vyšel
translated: přeložil | přeložila | z angličtiny přeložil | překlad
withAgency: s přispěním agentur
site: menu | hledat | přejít k obsahu | zpět nahoru | zpět | přihlásit | přihlásit se | registrovat | nahlásit chybu | našli jste chybu | další strana | předchozí strana | načíst další | zobrazit více | přijmout vše | odmítnout | doba čtení | minut čtení | zobrazení | kontakt | kontakty | o nás | poslechnout | další | předchozí | tip pro redakci
appeal: přispějte | podpořte nás | podpořte naši práci | darujte
`

export const hu = `
related: kapcsolódó cikkek | kapcsolódó | ez is érdekelheti | további cikkek | legolvasottabb | legfrissebb | olvassa el ezt is | ajánlott cikkek | hasonló cikkek | további hírek | ajánljuk még | címlapról ajánljuk
comments: hozzászólások | kommentek | szólj hozzá | hozzászólás | vélemény, hozzászólás | az e-mail címet nem tesszük közzé | új hozzászólás
newsletter: iratkozzon fel | iratkozz fel | feliratkozás | hírlevél | hírlevelünk | feliratkozom
inbox: adatvédelmi tájékoztató | bármikor leiratkozhat
share: megosztás | megosztom | oszd meg | ossza meg | megosztás facebookon | nyomtatás | küldés e-mailben | link másolása | mentés | tetszik
follow: kövessen minket | kövess minket | csatlakozz hozzánk
readMore: olvassa el | olvassa el ezt is | olvasd el | bővebben | tovább | tovább olvasom | részletek | további részletek | lásd még | ezt is olvassa el
cookies: sütiket használunk | cookie-kat használ | süti beállítások | sütik elfogadása
advert: hirdetés | reklám | szponzorált tartalom | támogatott tartalom | a cikk a hirdetés után folytatódik
app: töltse le alkalmazásunkat | töltsd le az appot
copyright: minden jog fenntartva | szerzői jog
paywall: ez a cikk csak előfizetőknek | előfizetek | előfizetőink olvashatják | már előfizető | a folytatáshoz fizessen elő | a cikk elolvasásához
live: videó lejátszása | hallgassa meg | nézze élőben | élő közvetítés
home: címlap | főoldal | kezdőlap | nyitólap
sections: hírek | belföld | külföld | politika | sport | kultúra | gazdaság | vélemény | tudomány | világ
published: megjelent | megjelenés | közzétéve | dátum | publikálva
updated: frissítve | frissítés | módosítva | utoljára frissítve
by: szerző | szerzők | írta | szöveg | készítette
authorBox: a szerzőről | a szerző további cikkei
roles: újságíró | szerkesztő | főszerkesztő | tudósító | riporter | munkatárs | külső munkatárs | szerkesztőség | rovatvezető
tags: címkék | címke | kulcsszavak | témák
captionMark: illusztráció | képünk illusztráció | archív felvétel | archív | a kép illusztráció
photo: fotó | fotók | kép | forrás | fényképezte | borítókép | nyitókép | kiemelt kép
sourceLabel: forrás | források
firstPublished: eredetileg megjelent | először megjelent
translated: fordította | fordítás
withAgency: hírügynökségi jelentések
site: menü | keresés | ugrás a tartalomra | vissza | vissza a tetejére | bejelentkezés | belépés | regisztráció | hibát talált | hibabejelentés | következő oldal | előző oldal | továbbiak betöltése | mutass többet | összes elfogadása | elutasítás | olvasási idő | perc olvasás | megtekintés | kapcsolat | impresszum | rólunk | következő | előző
appeal: támogass minket | támogassa munkánkat | támogatás | adományozz
`

export const ro = `
related: articole similare | articole asemănătoare | articole recomandate | te-ar putea interesa | v-ar putea interesa | citește și | citiți și | cele mai citite | ultimele știri | știri similare | din aceeași categorie | recomandări | vezi și | pe aceeași temă
comments: comentarii | comentează | lasă un comentariu | adaugă un comentariu | lasă un răspuns | adresa ta de email nu va fi publicată | scrie un comentariu
newsletter: abonează-te | abonați-vă | abonează-te la newsletter | înscrie-te | newsletter
inbox: politica de confidențialitate | te poți dezabona oricând
share: distribuie | distribuiți | distribuie pe facebook | trimite | tipărește | printează | copiază link-ul | salvează
follow: urmărește-ne pe | urmăriți-ne pe | urmărește-ne | alătură-te
readMore: citește și | citiți și | citește mai mult | citește mai departe | citește continuarea | vezi și | mai multe detalii | detalii aici | află mai multe
cookies: folosim cookie-uri | utilizează cookie-uri | politica de cookies | acceptă cookie-urile
advert: publicitate | reclamă | advertorial | conținut sponsorizat | articolul continuă mai jos
app: descarcă aplicația
copyright: toate drepturile rezervate | drepturi de autor
paywall: acest articol este destinat abonaților | doar pentru abonați | ai deja abonament | pentru a citi în continuare
live: urmărește live | ascultă | video | redă videoclipul
home: acasă | prima pagină | pagina principală
sections: știri | politică | actualitate | externe | internațional | sport | cultură | economie | opinii | social
published: publicat | publicat la | data publicării | postat | data
updated: actualizat | actualizat la | actualizare | ultima actualizare | modificat
by: autor | autori | scris de | redactor | text de
authorBox: despre autor | alte articole de | contactează autorul
roles: jurnalist | redactor | reporter | corespondent | editor | redactor-șef | redacția | colaborator | senior editor
tags: etichete | taguri | cuvinte cheie | subiecte
captionMark: imagine cu caracter ilustrativ | foto ilustrativ | imagine de arhivă | foto arhivă | foto cu rol ilustrativ | fotografie ilustrativă
photo: foto | fotografie | imagine | sursa foto | sursă foto | credit foto
sourceLabel: sursa | sursă | surse
firstPublished: a apărut prima dată | publicat inițial
translated: tradus de | traducere de | traducerea
withAgency: cu contribuția agențiilor
site: meniu | caută | căutare | sari la conținut | înapoi sus | înapoi | autentificare | conectare | înregistrare | raportează o eroare | pagina următoare | pagina anterioară | încarcă mai mult | arată mai mult | acceptă tot | refuză | timp de citire | minute de citit | vizualizări | contact | despre noi | următorul | precedentul | ascultă articolul
appeal: donează | susține-ne | sprijină-ne | susține jurnalismul
`

export const bg = `
related: свързани статии | още по темата | още новини | прочетете още | прочетете също | подобни статии | най-четени | най-четено | последни новини | препоръчани | може да ви хареса | още от категорията | виж още | вижте още
comments: коментари | коментирай | коментар | напишете коментар | добавете коментар | остави коментар | вашият имейл адрес няма да бъде публикуван | напиши коментар
newsletter: абонирайте се | абонирай се | запишете се за бюлетина | бюлетин
inbox: политика за поверителност
share: сподели | споделете | сподели във facebook | изпрати | принтирай | разпечатай | копирай линка | запази
follow: последвайте ни | следвайте ни | последвайте ни в
readMore: прочетете още | прочетете също | прочети още | вижте още | вижте също | виж още | още по темата | цялата статия | научете повече
cookies: използваме бисквитки | политика за бисквитки | приемам бисквитките
advert: реклама | платено съдържание | рекламно съдържание | статията продължава след рекламата
app: изтеглете приложението | свалете приложението
copyright: всички права запазени | авторски права
paywall: тази статия е само за абонати | само за абонати | имате абонамент
live: гледайте на живо | слушайте | пусни видеото
home: начало | начална страница
sections: новини | политика | свят | българия | общество | спорт | култура | икономика | мнения | анализи | бизнес
published: публикувано | публикувана | публикуван на | дата
updated: обновена | обновено | последна промяна | актуализирано | последно обновяване | редактирано
by: автор | автори | текст
authorBox: за автора | още от автора | всички статии от автора
roles: репортер | журналист | кореспондент | редактор | главен редактор | редакция | екип | коментатор
tags: тагове | етикети | ключови думи | теми
captionMark: илюстративна снимка | снимка архив | архивна снимка | снимката е илюстративна | снимка илюстрация
photo: снимка | снимки | фото | източник
sourceLabel: източник | източници
firstPublished: публикувано за първи път
translated: превод | превел | преведено от
withAgency: по информация на агенциите
site: меню | търсене | търси | към съдържанието | нагоре | назад | вход | регистрация | съобщи за грешка | следваща страница | предишна страница | зареди още | покажи още | приеми всички | откажи | време за четене | минути четене | прочитания | контакти | за нас | следваща | предишна
appeal: дарете | подкрепете ни | подкрепи ни
`

export const el = `
related: σχετικά άρθρα | σχετικά | διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | περισσότερα άρθρα | δημοφιλή | πιο δημοφιλή | τελευταία νέα | ροή ειδήσεων | δείτε επίσης | ίσως σας ενδιαφέρουν | προτεινόμενα | σχετικές ειδήσεις
comments: σχόλια | σχόλιο | αφήστε ένα σχόλιο | προσθήκη σχολίου | γράψτε ένα σχόλιο | η ηλ. διεύθυνση σας δεν δημοσιεύεται | σχολιάστε
newsletter: εγγραφείτε στο | εγγραφείτε | newsletter | εγγραφή στο newsletter
inbox: πολιτική απορρήτου | όροι χρήσης
share: κοινοποίηση | κοινοποιήστε | μοιραστείτε | μοιραστείτε το | μοιράσου | εκτύπωση | αποστολή | αντιγραφή συνδέσμου
follow: ακολουθήστε μας | ακολουθήστε μας στο
readMore: διαβάστε επίσης | διαβάστε ακόμη | διαβάστε ακόμα | διαβάστε περισσότερα | δείτε επίσης | δείτε ακόμα | περισσότερα εδώ | διαβάστε εδώ | συνέχεια
cookies: χρησιμοποιούμε cookies | πολιτική cookies | αποδοχή cookies
advert: διαφήμιση | χορηγούμενο | διαφημιστικό περιεχόμενο | προωθούμενο
app: κατεβάστε την εφαρμογή
copyright: με επιφύλαξη παντός δικαιώματος | όλα τα δικαιώματα κατοχυρωμένα | απαγορεύεται η αναδημοσίευση
paywall: μόνο για συνδρομητές | αποκλειστικά για συνδρομητές | γίνετε συνδρομητής
live: δείτε ζωντανά | ακούστε | δείτε το βίντεο
home: αρχική | αρχική σελίδα
sections: ειδήσεις | πολιτική | κόσμος | ελλάδα | κοινωνία | οικονομία | αθλητικά | πολιτισμός | απόψεις | διεθνή
published: δημοσιεύτηκε | δημοσιεύθηκε | δημοσίευση | ημερομηνία | ημερομηνία δημοσίευσης
updated: ενημερώθηκε | τελευταία ενημέρωση | ενημέρωση | επικαιροποιήθηκε
by: από | συντάκτης | συντάκτρια | γράφει ο | γράφει η | γράφουν οι | επιμέλεια | κείμενο | ρεπορτάζ
authorBox: για τον συντάκτη | όλα τα άρθρα του
roles: δημοσιογράφος | συντάκτης | ανταποκριτής | ανταποκρίτρια | αρχισυντάκτης | σύνταξη | συντακτική ομάδα
tags: ετικέτες | λέξεις κλειδιά | θέματα
captionMark: φωτογραφία αρχείου | αρχείου | ενδεικτική φωτογραφία
photo: φωτογραφία | φωτογραφίες | φωτό | φωτο | πηγή | εικόνα
sourceLabel: πηγή | πηγές
firstPublished: δημοσιεύτηκε αρχικά
translated: μετάφραση | απόδοση στα ελληνικά
withAgency: με πληροφορίες από
site: μενού | αναζήτηση | μετάβαση στο περιεχόμενο | πάνω | πίσω | σύνδεση | είσοδος | εγγραφή | αναφορά λάθους | επόμενη σελίδα | προηγούμενη σελίδα | περισσότερα | αποδοχή όλων | απόρριψη | χρόνος ανάγνωσης | λεπτά ανάγνωσης | προβολές | επικοινωνία | ποιοι είμαστε | επόμενο | προηγούμενο
appeal: στηρίξτε μας | κάντε μια δωρεά
`
